import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isoDay} from '../../text/format-time.ts'
import {timedEntries, timelineHeading} from './entries.ts'

/** It is known on which day things happened. */
export default defineRule({
  name: 'timeline-date',
  description: 'require a date in the timeline, and where midnight passes',
  note: 'Times of day alone are of no use to who reads them next year, and those after midnight mislead everybody.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    midnight: {
      type: 'boolean',
      default: true,
      description: 'Whether the first time after midnight needs a date.'
    }
  },
  messages: {
    undated: 'Unexpected timeline without a date, expected one such as `2026-01-31`',
    midnight: ({before, time}: {before: string; time: string}) =>
      `Unexpected time \`${time}\` after \`${before}\` without a date, expected a date`
  },
  missing: {undated: 'date'},
  *check(postmortem, {midnight}) {
    const entries = timedEntries(postmortem)
    const clocks = entries.filter(({timestamp}) => timestamp.clock)
    const isUndated = entries.every(({date, timestamp}) => !date && !timestamp.day)
    if (clocks.length > 0 && isUndated && !postmortem.isDaySaid) {
      yield {messageId: 'undated', place: timelineHeading(postmortem)?.position}
    }
    if (!midnight) return
    // Only times of day pass midnight.
    for (const [index, {date, dateFrom, timestamp}] of clocks.entries()) {
      const before = clocks[index - 1]
      if (dateFrom !== 'midnight' || !date || !before) continue
      yield {
        messageId: 'midnight',
        data: {before: before.timestamp.written, time: timestamp.written},
        place: timestamp.position,
        related: {place: before.timestamp.position, reason: 'Entry before midnight here'},
        // `Sat 06:00` has a day, and a time in another zone may be of another one.
        ...(timestamp.written === timestamp.clock?.written && {
          fix: suggestion(`${isoDay(date)} ${timestamp.written}`)
        })
      }
    }
  }
})
