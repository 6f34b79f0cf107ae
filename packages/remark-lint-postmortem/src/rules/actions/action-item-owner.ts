import type {ActionItem} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {isElsewhere} from '../../document/house-forms.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {ownedElsewhere} from './elsewhere.ts'
import {openItemsWith, reportMissing} from './items.ts'

const messages = {
  missing: 'Unexpected action item without an owner, expected a person',
  allMissing: 'Unexpected action items without owners, expected a person for each',
  nobody: ({owner}: {owner: string}) => `Unexpected owner \`${owner}\`, expected a person`
}

/** Somebody does it. */
export default defineRule({
  name: 'action-item-owner',
  description: 'require an owner for each open action item',
  note: 'What nobody owns nobody does. Name one person who sees to it that it is done.',
  presets: {recommended: 'error', draft: 'warn', strict: ['error', {elsewhere: false}]},
  options: {
    elsewhere: {
      type: 'boolean',
      default: true,
      description:
        'Whether the ticket of an item, or the only author where no item has an owner, stands for its owner.'
    }
  },
  messages,
  missing: {missing: 'owner', allMissing: 'owner'},
  check(postmortem, {elsewhere}, {form}) {
    const open = openItemsWith('owner', postmortem)
    // Where one item of lists names its owner, a ticket beside another one is no owner.
    const isNamed =
      form.ownerIn === 'ticket' &&
      open.some((item) => item.table === undefined && !isOwnerless(item))
    const items = open.filter(
      (item) => (isNamed && item.table === undefined) || !isElsewhere(item, form.ownerIn)
    )
    const isOwned = elsewhere ? ownedElsewhere(postmortem, form) : () => false
    const ownerless = items.filter((item) => isOwnerless(item) && !isOwned(item))
    return reportMissing(
      ownerless.map((item) => finding(item)),
      items.length,
      postmortem
    )
  }
})

function isOwnerless({owners}: ActionItem): boolean {
  return owners.every(({kind}) => kind === 'none')
}

function finding({action, ownerPlace, owners: [owner]}: ActionItem): Finding<typeof messages> {
  return owner
    ? {messageId: 'nobody', data: {owner: owner.written}, place: owner.position}
    : {messageId: 'missing', place: ownerPlace ?? action.position}
}
