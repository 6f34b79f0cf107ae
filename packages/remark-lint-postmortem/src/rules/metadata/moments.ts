import type {
  CalendarDate,
  DeclaredZone,
  Field,
  MetadataName,
  MilestoneName,
  Postmortem,
  StatedMoment,
  TextSpan
} from 'mdast-util-postmortem'
import {capitalised} from '../../text/capitalised.ts'
import {overMidnight, vagueness} from '../timeline/clock-limits.ts'
import type {TimedEntry} from '../timeline/entries.ts'
import {timedEntries} from '../timeline/entries.ts'
import {isDateOfPublication} from './date-of-publication.ts'
import {instantOf} from './instant.ts'

/** A time that the document states for a step. */
export interface Moment {
  /** Steps of a lower number come first. */
  step: number
  /** The word for it: *Resolved*. */
  name: string
  time: TextSpan
  /** First and last second that it can mean, on its own clock, and how far that is ahead of UTC. */
  from: number
  to: number
  offset: number | undefined
  /** No day is written, and that of the incident is taken. */
  isDayAssumed: boolean
  /** It has a time of day. */
  isClock: boolean
  inTimeline: boolean
  /** A sentence states it. */
  inSentence: boolean
}

/** Steps of an incident in their order. */
export const steps: ReadonlyArray<ReadonlyArray<MetadataName>> = [
  ['date', 'started'],
  ['detected'],
  ['acknowledged'],
  ['ended'],
  ['closed']
]

/** The field that a step of a timeline is. */
export const fieldOf: Readonly<Record<MilestoneName, MetadataName | undefined>> = {
  started: 'started',
  detected: 'detected',
  triaged: undefined,
  mitigated: 'ended',
  restored: 'ended',
  closed: 'closed'
}

const day = 24 * 60 * 60
/** Seconds by which clocks of places are apart at most. */
const farthestZone = 14 * 60 * 60

/** Seconds by which a field can differ from the entry that is its step. */
export const slack = 5 * 60

/**
 * List the times that are stated for the steps of an incident, in the order of steps: those of
 * fields, of labelled entries for steps without a field, and of sentences.
 *
 * @param postmortem
 *   Document.
 * @returns
 *   Moments; none if several fields say when it started.
 */
export function momentsOf(postmortem: Postmortem): Array<Moment> {
  const stated = statedMoments(postmortem)
  const times = stated.map(({from}) => from)
  const isOfDays = Math.max(...times) - Math.min(...times) >= day
  // Of several days only the author knows which one a clock without a day is of.
  const others = sentencesOf(postmortem).filter(
    (moment) =>
      !(isOfDays && moment.isDayAssumed) &&
      !stated.some((other) => other.isClock && isSameClock(moment, other))
  )
  // Those of one step by their time: what is in order is found by comparing neighbours.
  const all = [...stated, ...others].toSorted((a, b) => a.from - b.from)
  return steps.flatMap((_, step) => all.filter((moment) => moment.step === step))
}

function statedMoments(postmortem: Postmortem): Array<Moment> {
  const started = postmortem.metadata.filter(({name}) => name === 'started')
  // Several incidents, or several services.
  if (started.length > 1) return []
  return steps.flatMap((names) => {
    const own = names.filter((name) => name !== 'date' || started.length === 0)
    const fields = fieldsOf(postmortem, own)
    return fields.length > 0 ? fields : entriesOf(postmortem, names)
  })
}

/** Of several that state different times each is about another incident, or a part of one. */
function sentencesOf({date, moments, timeline}: Postmortem): Array<Moment> {
  const [zone] = timeline.zones
  const clockOf = ({time}: StatedMoment) => time.clock!.hour * 60 + time.clock!.minute
  const clocks = new Map(
    moments.map((moment) => [`${moment.name} ${clockOf(moment)}`, moment.name])
  )
  const areOne = new Set(clocks.values()).size === clocks.size
  if (!areOne) return []
  return moments.flatMap((stated) => {
    const {name, time} = stated
    const key = {written: capitalised(name), position: undefined}
    const field = {name, key, time, date: stated.date, value: time, source: 'prose'} as const
    const moment = momentOf(field, date, zone)
    return moment ? [{...moment, inSentence: true}] : []
  })
}

/**
 * List the times that fields state.
 *
 * @param postmortem
 *   Document.
 * @param names
 *   Fields.
 */
export function fieldsOf(
  {date, metadata, timeline}: Postmortem,
  names: ReadonlyArray<MetadataName>
): Array<Moment> {
  const [zone] = timeline.zones
  return metadata.flatMap((field) => {
    if (!names.includes(field.name) || isDateOfPublication(field)) return []
    return momentOf(field, date, zone) ?? []
  })
}

function momentOf(
  {
    date: own,
    key,
    name,
    source,
    time,
    value
  }: Pick<Field, 'date' | 'key' | 'name' | 'source' | 'time' | 'value'>,
  dateOfIncident: CalendarDate | undefined,
  zone: DeclaredZone | undefined
): Moment | undefined {
  const date = own ?? (time?.clock && dateOfIncident)
  if (!date || time?.day?.ambiguous || time?.faults.length) return undefined
  const {clock} = time ?? {}
  const {offset, seconds: from} = instantOf(date, time, zone)
  const length = !clock ? day : clock.second === undefined ? 60 : 1
  return {
    step: steps.findIndex((names) => names.includes(name)),
    name: source === 'title' ? 'Date' : key.written,
    time: time ?? value,
    ...spread(from, from + length - 1, time?.approximate),
    offset,
    isDayAssumed: !own,
    isClock: clock !== undefined,
    inTimeline: false,
    inSentence: false
  }
}

function entriesOf(postmortem: Postmortem, names: ReadonlyArray<MetadataName>): Array<Moment> {
  return timedEntries(postmortem).flatMap((entry) => {
    const {milestone} = entry
    const field = milestone?.from === 'label' ? fieldOf[milestone.name] : undefined
    if (!milestone || !field || !names.includes(field)) return []
    return momentOfEntry(entry, capitalised(milestone.name), steps.indexOf(names)) ?? []
  })
}

/**
 * The time of an entry as that of a step.
 *
 * @param entry
 *   Entry.
 * @param name
 *   Word for the step.
 * @param step
 *   Index of it in `steps`.
 */
export function momentOfEntry(
  {dateFrom, localSeconds, offsets, timestamp}: TimedEntry,
  name: string,
  step: number
): Moment | undefined {
  if (!localSeconds) return undefined
  return {
    step,
    name,
    time: timestamp,
    ...spread(localSeconds.from, localSeconds.to, timestamp.approximate),
    offset: timestamp.clock && offsets?.[0],
    isDayAssumed: dateFrom === 'document',
    isClock: timestamp.clock !== undefined,
    inTimeline: true,
    inSentence: false
  }
}

function spread(from: number, to: number, approximate = false): Pick<Moment, 'from' | 'to'> {
  const by = approximate ? vagueness : 0
  return {from: from - by, to: to + by}
}

/**
 * Check whether one moment is surely later than another one of a later step.
 *
 * @param a
 *   Moment of the earlier step.
 * @param b
 *   Moment of the later step.
 */
export function isBackward(a: Moment, b: Moment): boolean {
  if (a.step === b.step) return false
  const [first, second] = [a.offset, b.offset]
  // A day, or a clock without zone, can be that of any place.
  const isOneUnknown = (first === undefined) !== (second === undefined)
  const ahead = isOneUnknown ? -farthestZone : ((second ?? 0) - (first ?? 0)) * 60
  const gap = a.from - (b.to - ahead)
  const isPastMidnight = (a.isDayAssumed || b.isDayAssumed) && gap >= overMidnight
  return gap > 0 && !isPastMidnight
}

/**
 * Check whether two moments can be one: of any two days, if nothing says which, and if their clocks
 * cannot be compared.
 *
 * @param a
 *   Moment.
 * @param b
 *   Other moment.
 */
export function isSameClock(a: Moment, b: Moment): boolean {
  const gap = gapBetween(a, b)
  if (gap === undefined) return true
  const within = a.isDayAssumed || b.isDayAssumed ? ((gap % day) + day) % day : gap
  return Math.min(Math.abs(within), Math.abs(within - day)) <= slack
}

/**
 * Seconds from one moment to another, at least.
 *
 * @param a
 *   Moment.
 * @param b
 *   Other moment.
 * @returns
 *   Seconds; `undefined` if their clocks cannot be compared.
 */
export function gapBetween(a: Moment, b: Moment): number | undefined {
  if ((a.offset === undefined) !== (b.offset === undefined)) return undefined
  const ahead = ((b.offset ?? 0) - (a.offset ?? 0)) * 60
  if (b.from - ahead > a.to) return b.from - ahead - a.to
  return Math.min(0, b.to - ahead - a.from)
}
