import type {CalendarDate, Field, Postmortem} from 'mdast-util-postmortem'
import {daysBetween} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {isoDay} from '../../text/format-time.ts'
import {timedEntries} from '../timeline/entries.ts'

const sources: ReadonlyArray<string> = ['metadata', 'title']

/** The date of the incident is the same everywhere. */
export default defineRule({
  name: 'consistent-dates',
  description: 'the date of the incident is that of the timeline',
  note: 'One of the dates is a slip, and lists of incidents will have the wrong one.',
  presets: {recommended: 'warn', draft: 'warn', strict: 'error'},
  options: {
    from: {
      type: 'switches',
      keys: sources,
      default: {metadata: true, title: true},
      description: 'Dates that are compared with those of the timeline.'
    }
  },
  messages: {
    different: ({date, expected}: {date: string; expected: string}) =>
      `Unexpected incident date \`${date}\`, expected \`${expected}\` as in the timeline`
  },
  *check(postmortem, {from}) {
    const days = timelineDays(postmortem)
    const [first] = days
    if (!first) return
    const range = days.map((day) => daysBetween(first, day))
    const earliest = range.reduce((a, b) => Math.min(a, b)) - 1
    const latest = range.reduce((a, b) => Math.max(a, b)) + 1
    for (const field of postmortem.metadata) {
      const {date, source, time, value} = field
      if (!isOfIncident(field) || !date || !from[source === 'title' ? 'title' : 'metadata'])
        continue
      // A day of the incident, or the night before or after.
      const distance = daysBetween(first, date)
      if (distance >= earliest && distance <= latest) continue
      const {position, written: text} = time?.day ?? value
      yield {messageId: 'different', data: {date: text, expected: isoDay(first)}, place: position}
    }
  }
})

/** In front matter of a site `date` is that of publication. */
function isOfIncident({name, source}: Field): boolean {
  return (name === 'date' && source !== 'front-matter') || name === 'started'
}

/** Days that the timeline states; none if some of its times have that of the document. */
function timelineDays(postmortem: Postmortem): Array<CalendarDate> {
  const entries = timedEntries(postmortem)
  if (entries.some(({dateFrom}) => dateFrom === 'document')) return []
  const isWritten = entries.some(
    ({dateFrom, timestamp}) => dateFrom === 'header' || timestamp.day?.year !== undefined
  )
  return isWritten ? entries.flatMap(({date}) => date ?? []) : []
}
