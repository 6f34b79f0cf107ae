import {defineRule} from '../../rule/define-rule.ts'
import {reportMissing} from './items.ts'

/** That it is done can be seen. */
export default defineRule({
  name: 'action-item-evidence',
  description: 'require each action item that is done to link what shows it',
  note: 'Whoever reads the postmortem in a year wants to see what was done, and whether it was that. Link the pull request, the commit, the ticket, or the page that shows it.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {},
  messages: {
    missing:
      'Unexpected action item that is done without a link, expected that of a pull request, a commit, a ticket, or a page that shows it',
    allMissing:
      'Unexpected action items that are done without links, expected that of a pull request, a commit, a ticket, or a page for each'
  },
  missing: {missing: 'link of what is done', allMissing: 'link of what is done'},
  check({actions, sections, voice}) {
    // The head of the document links what all of them are a part of; the public cannot see it.
    if (actions.changes.length > 0 || voice.isPublic) return []
    // An item that is read as done only by its words can be a step of the repair.
    const items = actions.items.filter(
      ({isDoneInWords, state}) => state === 'done' && !isDoneInWords
    )
    const without = items.filter(
      ({criteria, links, tickets}) => !criteria && links.length === 0 && tickets.length === 0
    )
    return reportMissing(
      without.map(({action, status}) => ({
        messageId: 'missing',
        place: status?.position ?? action.position
      })),
      items.length,
      {actions: {items}, sections}
    )
  }
})
