import type {CalendarDate, Fault, Postmortem, Timestamp} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import type {TimedEntry} from './entries.ts'
import {daysBetween, isEnglish} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {formatClock} from '../../text/format-time.ts'
import {statedLengths} from '../metadata/stated-lengths.ts'
import {isHedged, timedEntries, timelineHeading} from './entries.ts'

const ranks = ['second', 'minute', 'hour', 'day'] as const
type Precision = (typeof ranks)[number]

const day = 86_400

/** Indexes of the first and the last of some entries; -1 if there is none. */
type Ends = [first: number, last: number]

interface Inexact {
  precision: Precision
  time: string
}

const messages = {
  allApproximate: 'Unexpected timeline with approximate times, expected times exact to the minute',
  relative: ({example, time}: {example: string | undefined; time: string}) =>
    `Unexpected relative time \`${time}\`, expected ${example ? `a time of day such as \`${example}\`` : 'a time of day'}`,
  approximate: ({precision, time}: Inexact) =>
    `Unexpected approximate time \`${time}\`, expected a time exact to the ${precision}`,
  range: ({precision, time}: Inexact) =>
    `Unexpected range \`${time}\`, expected a time exact to the ${precision}`,
  day: ({precision, time}: Inexact) =>
    `Unexpected day \`${time}\`, expected a time exact to the ${precision}`,
  coarse: ({precision, time}: Inexact) =>
    `Unexpected time \`${time}\`, expected a time exact to the ${precision}`
}

/** Times are exact to the minute. */
export default defineRule({
  name: 'timestamp-precision',
  description: 'require a time exact to the minute for each entry of the timeline',
  note: 'Logs, alerts, and chats have the minute. Without it nobody knows how long detection and recovery took.',
  presets: {
    recommended: 'warn',
    strict: ['error', {approximate: false, days: false, unknown: false}]
  },
  options: {
    precision: {
      type: 'choice',
      values: ranks,
      default: 'minute',
      description: 'Coarsest time that will do.'
    },
    approximate: {
      type: 'boolean',
      default: true,
      description: 'Whether times may be approximate: `~14:00`, or days where no entry has a time.'
    },
    days: {
      type: 'boolean',
      default: true,
      description: 'Whether days will do in an incident of two days or more.'
    },
    ranges: {
      type: 'boolean',
      default: true,
      description: 'Whether a time may be a range: `14:00–14:20`.'
    },
    unknown: {
      type: 'boolean',
      default: true,
      description: 'Whether an entry may say that nobody knows when it was: `unknown`, `[???]`.'
    }
  },
  messages,
  *check(postmortem, options) {
    const {approximate, entries} = postmortem.timeline
    // `timeline-entries` reports a timeline without any time.
    if (approximate && !options.approximate && entries.some(({timestamp}) => timestamp)) {
      yield {messageId: 'allApproximate', place: timelineHeading(postmortem)?.position}
    }
    yield* inexactTimes(postmortem, options)
  }
})

interface Options {
  precision: Precision
  approximate: boolean
  days: boolean
  ranges: boolean
  unknown: boolean
}

function* inexactTimes(
  postmortem: Postmortem,
  options: Options
): Generator<Finding<typeof messages>> {
  const entries = timedEntries(postmortem)
  const isAllowed = (time: Timestamp) =>
    (options.approximate || !time.approximate || postmortem.timeline.approximate) &&
    (options.ranges || !time.end) &&
    time.precision !== 'none' &&
    time.precision !== 'unknown' &&
    ranks.indexOf(time.precision) <= ranks.indexOf(options.precision)
  const exact = entries.filter((entry) => isExact(entry))
  const edges: Ends = [entries.findIndex(isExact), entries.findLastIndex(isExact)]
  const ends = endsOfDays(entries)
  const isOfDays = exact.length === 0 && isLong(entries, options.approximate ? 1 : 3)
  const lastsDays = options.days && (isLong(exact, 2) || isStatedLong(postmortem))
  for (const [index, entry] of entries.entries()) {
    // Other rules report a time that is wrong or not filled in.
    const {faults, precision, relative} = entry.timestamp
    const isUnknown = precision === 'unknown' || faults.some(isAsked)
    if (isUnknown && options.unknown && entries.some(isKnown)) continue
    if (!faults.every(isAsked) && !isHedged(entry.timestamp)) continue
    if (isAllowed(entry.timestamp)) continue
    const isAround =
      isOfDays ||
      isAtEdge(index, edges) ||
      isFarAway(entry, exact) ||
      (lastsDays && !isWithinDay(entry, index, ends))
    // A length of days is no moment.
    if (precision === 'day' && (isAround || entry.timestamp.end)) continue
    // What led to the incident, days before it.
    if (relative?.to === 'start' && relative.seconds <= -day) continue
    if (!isEnglish(postmortem.locale) && !isCertain(entry, entries)) continue
    yield finding(entry, entries.slice(0, index), postmortem, options.precision)
  }
}

/** Some time is there, a day at least. */
function isKnown({localSeconds}: TimedEntry): boolean {
  return localSeconds !== undefined
}

function isExact({localSeconds, timestamp}: TimedEntry): boolean {
  return localSeconds !== undefined && timestamp.precision !== 'day'
}

/** For each day the first and the last entry with a time of day. */
function endsOfDays(entries: ReadonlyArray<TimedEntry>): ReadonlyMap<string, Ends> {
  const ends = new Map<string, Ends>()
  for (const [index, entry] of entries.entries()) {
    if (!entry.date || !isExact(entry)) continue
    const key = keyOf(entry.date)
    ends.set(key, [ends.get(key)?.[0] ?? index, index])
  }
  return ends
}

function keyOf({day, month, year}: CalendarDate): string {
  return [year, month, day].join('-')
}

/** `??:??`: nobody knows, while `22:XX` is still to be filled in. */
function isAsked({kind, written: text}: Fault): boolean {
  return kind === 'unfilled' && text.includes('?')
}

/** Of an incident that took more days the day is enough where nobody has a time. */
function isLong(entries: ReadonlyArray<TimedEntry>, days: number): boolean {
  const known = entries.flatMap(({localSeconds}) => localSeconds ?? [])
  const first = known.reduce((least, {from}) => Math.min(least, from), Infinity)
  return known.some(({to}) => to - first >= days * day)
}

/** The document says that the incident took two days or more. */
function isStatedLong(postmortem: Postmortem): boolean {
  return statedLengths(postmortem).some(({from, seconds}) => from !== 'range' && seconds >= 2 * day)
}

/** Between two times of its own day it says less than they do. */
function isWithinDay({date}: TimedEntry, index: number, ends: ReadonlyMap<string, Ends>): boolean {
  const [first, last] = (date && ends.get(keyOf(date))) ?? [index, index]
  return first < index && index < last
}

/** What led to the incident, or followed it, is written before or behind its times. */
function isAtEdge(index: number, [first, last]: Ends): boolean {
  return last !== -1 && (index < first || index > last)
}

/**
 * In other languages than English what stands instead of a time is not known, but a time of day is,
 * and two entries of one day without any, not even a part of the day: nobody knows which was first.
 */
function isCertain({date, timestamp}: TimedEntry, entries: ReadonlyArray<TimedEntry>): boolean {
  if (timestamp.clock) return true
  if (timestamp.precision !== 'day' || timestamp.approximate || !date) return false
  const ofDay = entries.filter(
    (other) =>
      other.timestamp.precision === 'day' &&
      !other.timestamp.approximate &&
      other.date &&
      daysBetween(date, other.date) === 0
  )
  return ofDay.length > 1
}

/** So it is days before or after the incident. */
function isFarAway({localSeconds}: TimedEntry, exact: ReadonlyArray<TimedEntry>): boolean {
  if (!localSeconds) return true
  if (exact.length === 0) return false
  const {from, to} = localSeconds
  return exact.every(({localSeconds: other}) => to < other!.from - day || from > other!.to + day)
}

function finding(
  {timestamp}: TimedEntry,
  before: ReadonlyArray<TimedEntry>,
  postmortem: Postmortem,
  precision: Precision
): Finding<typeof messages> {
  const {approximate, end, position, precision: own, relative, written: text} = timestamp
  const data = {precision, time: text}
  if (relative) {
    const seconds = startOf(relative, before, postmortem)
    const at = seconds === undefined ? undefined : seconds + relative.seconds
    // Another day would have to be written as well.
    const example = at === undefined || at < 0 || at >= day ? undefined : formatClock(at)
    return {
      messageId: 'relative',
      data: {example, time: text},
      place: position,
      ...(example !== undefined && {fix: suggestion(example)})
    }
  }
  if (approximate) return {messageId: 'approximate', data, place: position}
  if (own === 'day') return {messageId: 'day', data, place: position}
  return {messageId: end ? 'range' : 'coarse', data, place: position}
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
