import type {Entry, Postmortem} from 'mdast-util-postmortem'
import {daysBetween, isEnglish} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {timelineSections} from './entries.ts'

/** A timeline has times. */
export default defineRule({
  name: 'timeline-entries',
  description: 'require at least two entries in the timeline, each with a time',
  note: 'A timeline shows how long each step took. Without times it is a story.',
  presets: {recommended: 'error', strict: ['error', {counted: false}]},
  options: {
    counted: {
      type: 'boolean',
      default: true,
      description:
        'Whether a timeline may count steps or blocks in place of times, as a table of a training run does.'
    },
    min: {type: 'count', default: 2, description: 'Fewest entries with a time.'}
  },
  messages: {
    noTimes: 'Unexpected timeline without times, expected entries such as `14:05 UTC`',
    tooFew: ({count, min}: {count: number; min: number}) =>
      `Unexpected \`${count}\` timed ${count === 1 ? 'entry' : 'entries'} in the timeline, expected at least \`${min}\``,
    noTime: 'Unexpected timeline entry without a time, expected one such as `14:05 UTC`'
  },
  missing: {noTimes: 'times'},
  *check(postmortem, {counted, min}) {
    const {entries, hasHtml, isCounted} = postmortem.timeline
    const timed = entries.filter(({timestamp}) => timestamp !== undefined)
    // In other languages than English such words are also over what has no times.
    const isInEnglish = isEnglish(postmortem.locale)
    const [section] = timelineSections(postmortem).filter(
      ({content, depth, headingStyle, names, weak}) =>
        content === 'text' &&
        (isInEnglish || (headingStyle === 'heading' && depth < 3 && names.length === 1 && !weak))
    )
    const count = timed.length
    if (section && count < min) {
      // The entries may be in HTML, or in other languages say when in words that are not known.
      if (hasHtml || (counted && (isCounted || !isInEnglish))) return
      const place = section.heading.position
      if (count === 0) yield {messageId: 'noTimes', place}
      else yield {messageId: 'tooFew', data: {count, min}, place}
      return
    }
    // What led to the incident can have no time: *two weeks before*.
    const first = entries.findIndex(({timestamp}) => timestamp)
    for (const entry of entries.slice(Math.max(0, first))) {
      if (isUntimed(entry, postmortem)) yield {messageId: 'noTime', place: entry.position}
    }
  }
})

/** Whether an entry behind the first one with a time has none, and nothing else says when it was. */
function isUntimed(
  {date, position, timestamp}: Entry,
  {placeholders, timeline}: Postmortem
): boolean {
  if (timestamp) return false
  // `no-placeholder` reports `[??]`.
  const line = position?.start.line
  if (placeholders.some(({position: open}) => open?.start.line === line)) return false
  // Below a day of which no entry has a time the day is what is known.
  const isOfDay = (other: Entry) =>
    other.timestamp?.clock && date && other.date && daysBetween(date, other.date) === 0
  return !date || timeline.entries.some(isOfDay)
}
