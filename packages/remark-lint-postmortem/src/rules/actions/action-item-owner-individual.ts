import type {Owner, Postmortem} from 'mdast-util-postmortem'
import type {Settings} from '../../settings/settings.ts'
import type {Rule} from '../../rule/define-rule.ts'
import {openItems, placeOfItems} from './items.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {standsAsRead} from '../../text/positions.ts'

export interface Options {
  allowTeams: boolean
}

/** Most names to offer. */
const most = 5

/** A person, who can be asked. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-item-owner-individual',
  description: 'each open action item is owned by a person, not by a team or a role',
  note: 'In a team everybody waits for somebody else. The owner need not do the work, but can be asked how it stands.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    allowTeams: {type: 'boolean', default: false, description: 'Whether a team can be an owner.'}
  },
  *check(postmortem, {allowTeams}, {settings}) {
    const owned = openItems(postmortem)
      .map(({owners}) => owners.filter(({kind}) => kind !== 'none'))
      .filter((owners) => owners.length > 0)
    const wrong = owned.filter(
      (owners) => !owners.some(({kind}) => kind === 'person' || (allowTeams && kind === 'team'))
    )
    if (wrong.length > 1 && wrong.length === owned.length) {
      yield {
        reason: 'Unexpected action items without a person as owner, expected a person for each',
        place: placeOfItems(postmortem)
      }
      return
    }
    const names = knownNames(postmortem, settings)
    for (const [owner] of wrong) {
      yield {
        reason: `Unexpected ${owner!.kind} \`${owner!.text}\` as owner, expected a person`,
        place: owner!.position,
        ...(canReplace(owner!, names) && {fix: suggestion(...names)})
      }
    }
  }
})

export default rule

/** Two names and more: who it is only the author knows. */
function canReplace(owner: Owner, names: ReadonlyArray<string>): boolean {
  return names.length > 1 && names.length <= most && standsAsRead(owner)
}

/** A name with a team in front, `Core team: Ada Lovelace`, is none to write elsewhere. */
function knownNames({people}: Postmortem, settings: Settings): Array<string> {
  const given = Object.keys(settings.people).filter((name) => settings.people[name])
  const named = people.map(({text}) => text).filter((name) => !name.includes(':'))
  return [...new Set([...given, ...named])]
}
