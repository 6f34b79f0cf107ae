import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {timelineSections} from './entries.ts'

export interface Options {
  min: number
}

/** A timeline has times. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'timeline-entries',
  description: 'the timeline has at least two entries, each with a time',
  note: 'A timeline shows how long each step took. Without times it is a story.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    min: {type: 'count', default: 2, description: 'Fewest entries with a time.'}
  },
  *check(postmortem, {min}) {
    const {entries, hasHtml} = postmortem.timeline
    const timed = entries.filter(({timestamp}) => timestamp !== undefined)
    const [section] = timelineSections(postmortem).filter(({content}) => content === 'text')
    if (section && timed.length < min) {
      // The entries may be in HTML.
      if (hasHtml) return
      const some = timed.length === 1 ? '`1` timed entry' : `\`${timed.length}\` timed entries`
      yield {
        reason:
          timed.length === 0
            ? 'Unexpected timeline without times, expected entries such as `14:05 UTC`'
            : `Unexpected ${some} in the timeline, expected at least \`${min}\``,
        place: section.heading.position
      }
      return
    }
    for (const {position, timestamp} of entries) {
      if (timestamp) continue
      yield {
        reason: 'Unexpected timeline entry without a time, expected one such as `14:05 UTC`',
        place: position
      }
    }
  }
})

export default rule
