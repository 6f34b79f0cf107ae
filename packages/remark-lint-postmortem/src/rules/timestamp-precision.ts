import type {Postmortem, Timestamp} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../define-rule.ts'
import type {TimedEntry} from '../times.ts'
import {defineRule} from '../define-rule.ts'
import {suggestion} from '../edits.ts'
import {clock, timedEntries, timelineHeading} from '../times.ts'

export interface Options {
  precision: string
  approximate: boolean
  ranges: boolean
}

const ranks: ReadonlyArray<string> = ['second', 'minute', 'hour', 'day']
const day = 86_400

/** Times are exact to the minute. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'timestamp-precision',
  description: 'each entry of the timeline has a time that is exact to the minute',
  note: 'Logs, alerts, and chats have the minute. Without it nobody can tell how long detection and recovery took.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    precision: {
      type: 'choice',
      values: ranks,
      default: 'minute',
      description: 'Coarsest time that will do.'
    },
    approximate: {
      type: 'boolean',
      default: false,
      description: 'Whether times may be approximate: `~14:00`.'
    },
    ranges: {
      type: 'boolean',
      default: true,
      description: 'Whether a time may be a range: `14:00–14:20`.'
    }
  },
  *check(postmortem, options) {
    const entries = timedEntries(postmortem)
    if (postmortem.timeline.approximate && !options.approximate) {
      yield {
        reason: 'Unexpected timeline with approximate times, expected times exact to the minute',
        place: timelineHeading(postmortem)?.position
      }
    }
    const isAllowed = (time: Timestamp) =>
      (options.approximate || !time.approximate || postmortem.timeline.approximate) &&
      (options.ranges || !time.end) &&
      ranks.includes(time.precision) &&
      ranks.indexOf(time.precision) <= ranks.indexOf(options.precision)
    const exact = entries.filter(
      ({timestamp, localSeconds}) => localSeconds && timestamp.precision !== 'day'
    )
    for (const [index, entry] of entries.entries()) {
      // A time that is wrong or not filled in is told by other rules.
      if (entry.timestamp.faults.length > 0 || isAllowed(entry.timestamp)) continue
      if (entry.timestamp.precision === 'day' && isFarAway(entry, exact)) continue
      yield finding(entry, entries.slice(0, index), postmortem, options)
    }
  }
})

export default rule

/** Of what happened days before or after the incident the day is enough, as in one that took weeks. */
function isFarAway({localSeconds}: TimedEntry, exact: ReadonlyArray<TimedEntry>): boolean {
  if (!localSeconds || exact.length === 0) return true
  return exact.every(
    (other) =>
      localSeconds.to < other.localSeconds!.from - day ||
      localSeconds.from > other.localSeconds!.to + day
  )
}

function finding(
  {timestamp}: TimedEntry,
  before: ReadonlyArray<TimedEntry>,
  postmortem: Postmortem,
  {precision}: Options
): Finding {
  const {approximate, end, position, precision: own, relative, text} = timestamp
  const exact = `a time exact to the ${precision}`
  if (relative) {
    const seconds = startOf(relative, before, postmortem)
    const at = seconds === undefined ? undefined : seconds + relative.seconds
    // Another day would have to be written as well.
    const time = at === undefined || at < 0 || at >= day ? undefined : clock(at)
    return {
      reason: `Unexpected relative time \`${text}\`, expected ${time ? `a time of day such as \`${time}\`` : 'a time of day'}`,
      place: position,
      ...(time && {fix: suggestion(time)})
    }
  }
  if (approximate)
    return {
      reason: `Unexpected approximate time \`${text}\`, expected ${exact}`,
      place: position
    }
  if (end && own !== 'day')
    return {reason: `Unexpected range \`${text}\`, expected ${exact}`, place: position}
  const what = own === 'day' ? 'day' : 'time'
  return {reason: `Unexpected ${what} \`${text}\`, expected ${exact}`, place: position}
}

/** Seconds from midnight of what a relative time counts from; unknown if that is not exact. */
function startOf(
  {to}: NonNullable<Timestamp['relative']>,
  before: ReadonlyArray<TimedEntry>,
  {metadata}: Postmortem
): number | undefined {
  if (to === 'start') {
    const started = metadata.find(({name, time}) => name === 'started' && time?.clock)?.time
    const entry =
      before.find(({milestone}) => milestone?.name === 'started') ??
      before.find(({timestamp}) => timestamp.clock)
    return secondsOf(started ?? entry?.timestamp)
  }
  return secondsOf(before.at(-1)?.timestamp)
}

function secondsOf(time: Timestamp | undefined): number | undefined {
  if (!time?.clock || time.approximate || time.precision === 'hour') return undefined
  return time.clock.hour * 3600 + time.clock.minute * 60 + (time.clock.second ?? 0)
}
