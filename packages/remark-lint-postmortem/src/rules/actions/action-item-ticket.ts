import {defineRule} from '../../rule/define-rule.ts'
import {sourceAt} from '../../text/positions.ts'
import {openItems, reportMissing} from './items.ts'

/** It is tracked where the other work is. */
export default defineRule({
  name: 'action-item-ticket',
  description: 'require a ticket for each open action item',
  note: 'What is not in the tracker is not planned.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    allowNone: {
      type: 'boolean',
      default: false,
      description: 'Whether `n/a` in the column of tickets will do.'
    },
    patterns: {
      type: 'patterns',
      default: {},
      description:
        'Regular expressions for tickets; if there are none, links to trackers and ids such as `OPS-123` and `#123`.'
    }
  },
  messages: {
    missing: 'Unexpected action item without a ticket, expected a link or an id such as `OPS-123`',
    allMissing:
      'Unexpected action items without tickets, expected a link or an id such as `OPS-123` for each'
  },
  missing: {missing: 'ticket', allMissing: 'ticket'},
  check(postmortem, {allowNone, patterns}, {text}) {
    const own = Object.keys(patterns)
      .filter((pattern) => patterns[pattern])
      .map((pattern) => new RegExp(pattern, 'u'))
    const items = openItems(postmortem).filter((item) => !(allowNone && item.ticketSkipped))
    const without = items.filter(({action, position, tickets}) =>
      own.length > 0
        ? !own.some(
            (pattern) =>
              pattern.test(sourceAt(position, text)) ||
              pattern.test(action.written) ||
              tickets.some(({written: text}) => pattern.test(text))
          )
        : tickets.length === 0
    )
    return reportMissing(
      without.map(({action}) => ({messageId: 'missing', place: action.position})),
      items.length,
      postmortem
    )
  }
})
