import type {
  CalendarDate,
  DeclaredZone,
  Field,
  MetadataName,
  MilestoneName,
  Postmortem,
  TextSpan
} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {capitalised} from '../../text/capitalised.ts'
import {overMidnight, vagueness} from '../timeline/clock-limits.ts'
import type {TimedEntry} from '../timeline/entries.ts'
import {isStep, timedEntries} from '../timeline/entries.ts'
import {longestInOrder} from '../timeline/longest-in-order.ts'
import {isDateOfPublication} from './date-of-publication.ts'
import {instantOf} from './instant.ts'

/** A time that the document states for a step. */
interface Moment {
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
}

/** An entry with its time. */
interface EntryMoment {
  entry: TimedEntry
  moment: Moment
}

/** Steps of an incident in their order; a review or a report can come before it is closed. */
const steps: ReadonlyArray<ReadonlyArray<MetadataName>> = [
  ['date', 'started'],
  ['detected'],
  ['acknowledged'],
  ['ended'],
  ['closed']
]
const afterwards: ReadonlyArray<MetadataName> = ['reviewed', 'published']
const stepOfClosing = steps.length - 1

const fieldOf: Readonly<Record<MilestoneName, MetadataName | undefined>> = {
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

type Words = Record<'name' | 'other' | 'otherTime' | 'time', string>

const messages = {
  after: ({name, other, otherTime, time}: Words) =>
    `Unexpected time \`${time}\` (${name}) after \`${otherTime}\` (${other}), expected it earlier`,
  before: ({name, other, otherTime, time}: Words) =>
    `Unexpected time \`${time}\` (${name}) before \`${otherTime}\` (${other}), expected it later`,
  other: ({name, otherTime, time}: Omit<Words, 'other'>) =>
    `Unexpected time \`${time}\` (${name}), expected \`${otherTime}\` as in the timeline`
}

/** What is stated of an incident can have happened in that order. */
export default defineRule({
  name: 'time-order',
  description:
    'require an incident to start, be detected, resolved, and closed in this order, and to be reviewed and published afterwards',
  note: 'One of the times is a slip, and whoever computes the time to detect or to resolve computes with it.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {},
  messages,
  *check(postmortem) {
    const moments = momentsOf(postmortem)
    const kept = longestInOrder(moments, isBackward)
    const inOrder = moments.filter((moment) => kept.has(moment))
    yield* otherInTimeline(postmortem, inOrder)
    for (const [index, moment] of moments.entries()) {
      if (kept.has(moment)) continue
      const before = moments.slice(0, index).findLast((other) => kept.has(other))
      const isAfter = !before || !isBackward(before, moment)
      const other = isAfter ? moments.slice(index).find((one) => kept.has(one))! : before
      // Among entries that is a matter of the order of the timeline.
      if (moment.inTimeline && other.inTimeline) continue
      yield finding(moment, other, isAfter)
    }
    const last = moments.findLast((moment) => kept.has(moment) && moment.step < stepOfClosing)
    for (const moment of last ? fieldsOf(postmortem, afterwards) : []) {
      if (isBackward(last!, moment)) yield finding(moment, last!, false)
    }
  }
})

function finding(moment: Moment, other: Moment, isAfter: boolean): Finding<typeof messages> {
  return {
    messageId: isAfter ? 'after' : 'before',
    data: {
      name: moment.name,
      time: moment.time.written,
      other: other.name,
      otherTime: other.time.written
    },
    place: moment.time.position,
    related: {place: other.time.position, reason: `${other.name} here`}
  }
}

/** Seconds by which a field can differ from the entry that is its step. */
const slack = 5 * 60

/** The field that says when a step was has another time than the entry that is this step. */
function* otherInTimeline(
  postmortem: Postmortem,
  moments: ReadonlyArray<Moment>
): Generator<Finding<typeof messages>> {
  const entries = timedEntries(postmortem).flatMap((entry) => {
    const moment = momentOfEntry(entry, '', 0)
    return moment?.isClock ? [{entry, moment}] : []
  })
  for (const moment of moments) {
    const {inTimeline, isClock, isDayAssumed, step} = moment
    const names = steps[step]!
    if (inTimeline || isDayAssumed || !isClock || names.includes('closed')) continue
    const isOwn = ({milestone}: TimedEntry) => {
      const field = milestone && fieldOf[milestone.name]
      return field !== undefined && names.includes(field)
    }
    const own = entries.filter(({entry}) => entry.milestone?.from === 'label' && isOwn(entry))
    const gaps = entries.map((each) => gapBetween(moment, each.moment))
    if (gaps.some((gap) => gap === undefined || Math.abs(gap) <= slack)) continue
    const isEnd = names.includes('ended')
    const other = isEnd
      ? endIn(
          entries,
          gaps.map((gap) => gap!)
        )
      : own.length === 1
        ? own[0]
        : undefined
    if (!other) continue
    yield {
      messageId: 'other',
      data: {name: moment.name, time: moment.time.written, otherTime: other.moment.time.written},
      place: moment.time.position,
      related: {place: other.moment.time.position, reason: 'Entry here'}
    }
  }
}

/** The last recovery, if the field is later than all entries, or earlier than all that could be one. */
function endIn(
  entries: ReadonlyArray<EntryMoment>,
  gaps: ReadonlyArray<number>
): EntryMoment | undefined {
  const isEnd = ({entry: {milestone}}: EntryMoment) =>
    milestone?.name === 'restored' || milestone?.name === 'closed'
  const isLater = gaps.every((gap) => gap < 0)
  const isEarlier = entries.every(({entry}, index) => {
    const isPossible = (['mitigated', 'restored', 'closed'] as const).some((name) =>
      isStep(entry, name)
    )
    return gaps[index]! > 0 || !isPossible
  })
  return isLater || isEarlier ? entries.findLast(isEnd) : undefined
}

/** Seconds from one to another; `undefined` if their clocks cannot be compared. */
function gapBetween(a: Moment, b: Moment): number | undefined {
  if ((a.offset === undefined) !== (b.offset === undefined)) return undefined
  const ahead = ((b.offset ?? 0) - (a.offset ?? 0)) * 60
  if (b.from - ahead > a.to) return b.from - ahead - a.to
  return Math.min(0, b.to - ahead - a.from)
}

/** Fields, and for steps without one the entries that are labelled so; in the order of steps. */
function momentsOf(postmortem: Postmortem): Array<Moment> {
  const started = postmortem.metadata.filter(({name}) => name === 'started')
  // Several incidents, or several services.
  if (started.length > 1) return []
  return steps.flatMap((names) => {
    const own = names.filter((name) => name !== 'date' || started.length === 0)
    const fields = fieldsOf(postmortem, own)
    return fields.length > 0 ? fields : entriesOf(postmortem, names)
  })
}

function fieldsOf(
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
  {date: own, key, name, source, time, value}: Field,
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
    inTimeline: false
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

function momentOfEntry(
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
    inTimeline: true
  }
}

function spread(from: number, to: number, approximate = false): Pick<Moment, 'from' | 'to'> {
  const by = approximate ? vagueness : 0
  return {from: from - by, to: to + by}
}

function isBackward(a: Moment, b: Moment): boolean {
  if (a.step === b.step) return false
  const [first, second] = [a.offset, b.offset]
  // A day, or a clock without zone, can be that of any place.
  const isOneUnknown = (first === undefined) !== (second === undefined)
  const ahead = isOneUnknown ? -farthestZone : ((second ?? 0) - (first ?? 0)) * 60
  const gap = a.from - (b.to - ahead)
  const isPastMidnight = (a.isDayAssumed || b.isDayAssumed) && gap >= overMidnight
  return gap > 0 && !isPastMidnight
}
