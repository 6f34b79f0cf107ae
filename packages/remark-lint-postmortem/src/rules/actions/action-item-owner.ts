import type {ActionItem} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import {lacks, openItemsWith} from './items.ts'
import {defineRule} from '../../rule/define-rule.ts'

export interface Options {}

/** Somebody does it. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-item-owner',
  description: 'each open action item has an owner',
  note: 'What nobody owns nobody does. Name one person who sees to it that it is done.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {},
  *check(postmortem) {
    const items = openItemsWith('owner', postmortem)
    const ownerless = items.filter(({owners}) => owners.every(({kind}) => kind === 'none'))
    yield* lacks(
      postmortem,
      ownerless.map((item) => finding(item)),
      items.length,
      'Unexpected action items without owners, expected a person for each'
    )
  }
})

export default rule

function finding({action, ownerPlace, owners}: ActionItem): Finding {
  const [owner] = owners
  if (owner)
    return {
      reason: `Unexpected owner \`${owner.text}\`, expected a person`,
      place: owner.position
    }
  return {
    reason: 'Unexpected action item without an owner, expected a person',
    place: ownerPlace ?? action.position
  }
}
