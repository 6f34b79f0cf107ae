import type {Postmortem} from 'mdast-util-postmortem'
import type {Settings} from '../../settings/settings.ts'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'
import {oncePerPlace, openItems, placeOfItems} from './items.ts'

/** Names that a fix offers at most. */
const maxNames = 5

/** Owners that a message names at most. */
const mostOwners = 3

/** A person, who can be asked. */
export default defineRule({
  name: 'action-item-owner-individual',
  description: 'require a person, not a team or a role, as the owner of each open action item',
  note: 'In a team everybody waits for somebody else. The owner need not do the work, but can be asked how it stands.',
  presets: {recommended: 'warn', strict: ['error', {allowRoles: false}]},
  options: {
    allowRoles: {
      type: 'boolean',
      default: true,
      description: 'Whether roles are enough where all owners are roles.'
    },
    allowTeams: {type: 'boolean', default: false, description: 'Whether a team can be an owner.'}
  },
  messages: {
    noPerson: ({kind, owner}: {kind: string; owner: string}) =>
      `Unexpected ${kind} \`${owner}\` as owner, expected a person`,
    noPersons: ({owners}: {owners: ReadonlyArray<string>}) =>
      `Unexpected ${list(owners.slice(0, mostOwners), 'and')} as owners of action items, expected a person for each`
  },
  *check(postmortem, {allowRoles, allowTeams}, {form, settings}) {
    if (form.owner === 'team') return
    const owned = openItems(postmortem)
      .map(({owners}) => owners.filter(({kind}) => kind !== 'none'))
      .filter((owners) => owners.length > 0)
    // Who works alone has all roles.
    if (allowRoles && owned.every((owners) => owners.every(({kind}) => kind === 'role'))) return
    const wrong = owned.filter(
      (owners) => !owners.some(({kind}) => kind === 'person' || (allowTeams && kind === 'team'))
    )
    if (wrong.length > 1 && wrong.length === owned.length) {
      const written = wrong.flatMap((owners) => owners.map(({written: name}) => name))
      yield {
        messageId: 'noPersons',
        data: {owners: [...new Set(written)]},
        ...placeOfItems(postmortem)
      }
      return
    }
    const names = knownNames(postmortem, settings)
    // Only the author knows which one; many are no help.
    const fix = suggestion(...(names.length > 1 && names.length <= maxNames ? names : []))
    // A team that owns several items is reported once.
    const owners = new Map(
      oncePerPlace(wrong.map(([first]) => first!))
        .toReversed()
        .map((owner) => [owner.written, owner])
    )
    for (const owner of [...owners.values()].toReversed()) {
      yield {
        messageId: 'noPerson',
        data: {kind: owner.kind, owner: owner.written},
        // A team is one already, or may not own anything.
        ...(owner.kind !== 'team' && {
          settings: [{path: [allowTeams ? 'teams' : 'people'], names: [owner.written]}]
        }),
        ...replaceSpan(owner, fix)
      }
    }
  }
})

/** People in the settings and in the document, but not `Core team: Ada Lovelace` as a whole. */
function knownNames({people}: Postmortem, settings: Settings): Array<string> {
  const given = Object.keys(settings.people).filter((name) => settings.people[name])
  const named = people.map(({written: text}) => text).filter((name) => !name.includes(':'))
  return [...new Set([...given, ...named])]
}
