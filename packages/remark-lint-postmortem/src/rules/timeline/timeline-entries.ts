import {defineRule} from '../../rule/define-rule.ts'
import {timelineSections} from './entries.ts'

/** A timeline has times. */
export default defineRule({
  name: 'timeline-entries',
  description: 'the timeline has at least two entries, each with a time',
  note: 'A timeline shows how long each step took. Without times it is a story.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    min: {type: 'count', default: 2, description: 'Fewest entries with a time.'}
  },
  messages: {
    noTimes: 'Unexpected timeline without times, expected entries such as `14:05 UTC`',
    tooFew: ({count, min}: {count: number; min: number}) =>
      `Unexpected \`${count}\` timed ${count === 1 ? 'entry' : 'entries'} in the timeline, expected at least \`${min}\``,
    noTime: 'Unexpected timeline entry without a time, expected one such as `14:05 UTC`'
  },
  missing: {noTimes: 'times'},
  *check(postmortem, {min}) {
    const {entries, hasHtml} = postmortem.timeline
    const timed = entries.filter(({timestamp}) => timestamp !== undefined)
    const [section] = timelineSections(postmortem).filter(({content}) => content === 'text')
    const count = timed.length
    if (section && count < min) {
      // The entries may be in HTML.
      if (hasHtml) return
      const place = section.heading.position
      if (count === 0) yield {messageId: 'noTimes', place}
      else yield {messageId: 'tooFew', data: {count, min}, place}
      return
    }
    for (const {position, timestamp} of entries) {
      if (!timestamp) yield {messageId: 'noTime', place: position}
    }
  }
})
