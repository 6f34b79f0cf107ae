import {findDate} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {overdueItems} from './items.ts'

/** What should be done by now. */
export default defineRule({
  name: 'action-item-overdue',
  description: 'disallow open action items past their deadline on a given day',
  note: 'Do it, or move its deadline and say why. The day is given, never taken from the clock, so that the same document has the same findings tomorrow.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    today: {
      type: 'day',
      default: undefined,
      description: 'The day to compare with, such as `2026-01-31`; without it nothing is reported.'
    }
  },
  messages: {
    overdue: ({days}: {days: number}) =>
      `Unexpected open action item \`${days}\` ${days === 1 ? 'day' : 'days'} past its deadline, expected it done or moved`
  },
  *check(postmortem, {today}) {
    const day = today === undefined ? undefined : findDate(today)?.date
    if (!day) return
    for (const {days, deadline} of overdueItems(postmortem, day)) {
      yield {messageId: 'overdue', data: {days}, place: deadline.position}
    }
  }
})
