import type {
  CalendarDate,
  Clock,
  Duration,
  Postmortem,
  Timestamp,
  Written,
  Zone
} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {wallSeconds} from 'mdast-util-postmortem'
import {defineRule} from '../define-rule.ts'
import {lengthOfTime, timedEntries} from '../times.ts'

export interface Options {
  tolerance: number
}

/** An end of the incident. */
interface End {
  written: Written
  seconds: number
  zone: Zone | undefined
}

/** The duration is the time between start and end. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'duration',
  description: 'the stated duration is the time from start to recovery',
  note: 'In one public collection of reports two out of five contradict themselves here.',
  presets: {recommended: 'warn', draft: 'warn', strict: 'error'},
  options: {
    tolerance: {
      type: 'count',
      default: 1,
      description: 'Minutes by which the two may differ, besides what was rounded.'
    }
  },
  *check(postmortem, {tolerance}) {
    const start = endOf(postmortem, 'started')
    const end = endOf(postmortem, 'ended')
    if (!start || !end || end.seconds <= start.seconds || !isSameZone(start, end)) return
    const actual = end.seconds - start.seconds
    for (const {duration, value} of postmortem.metadata) {
      if (!duration || duration.hedged || isNear(duration, actual, tolerance)) continue
      // A text with two lengths says more than how long it was.
      if (value.written.length > duration.written.length + 20) continue
      yield {
        reason: `Unexpected duration \`${duration.written}\`, expected \`${lengthOfTime(actual)}\` from \`${start.written.written}\` to \`${end.written.written}\``,
        place: duration.position,
        related: {place: start.written.position, reason: 'Start here'},
        expected: [lengthOfTime(actual)]
      }
    }
  }
})

export default rule

/** A minute at both ends, or half of the unit that was rounded to. */
function isNear({seconds, step}: Duration, actual: number, tolerance: number): boolean {
  const rounded = step > 60 ? step / 2 : 0
  return Math.abs(actual - seconds) <= rounded + tolerance * 60
}

/** A field with day and time, else the entry that is labelled so. */
function endOf(postmortem: Postmortem, name: 'ended' | 'started'): End | undefined {
  const fields = postmortem.metadata.filter((field) => field.name === name && field.time?.clock)
  const [field] = fields
  if (field?.time?.clock && field.date && fields.length === 1) {
    return exact(field.time, field.date, field.time.clock)
  }
  const milestone = name === 'started' ? 'started' : 'restored'
  const entries = timedEntries(postmortem).filter(
    (entry) => entry.milestone?.name === milestone && entry.milestone.from === 'label'
  )
  const [entry] = entries
  if (entries.length !== 1 || !entry?.timestamp.clock || !entry.date) return undefined
  return exact(entry.timestamp, entry.date, entry.timestamp.clock)
}

function exact(
  time: Timestamp,
  date: CalendarDate,
  {hour, minute, second}: Clock
): End | undefined {
  if (time.approximate) return undefined
  const seconds = wallSeconds({date, hour, minute, second: second ?? 0})
  return {written: time, seconds, zone: time.zone}
}

/** Times in two zones are not subtracted. */
function isSameZone(a: End, b: End): boolean {
  return a.zone?.written === b.zone?.written
}
