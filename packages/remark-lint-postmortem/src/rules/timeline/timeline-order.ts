import type {CalendarDate, Day} from 'mdast-util-postmortem'
import type {Fix} from '../../edits/edits.ts'
import type {Finding} from '../../rule/rule-definition.ts'
import type {TimedEntry} from './entries.ts'
import {toLocalSeconds} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {overMidnight, vagueness} from './clock-limits.ts'
import {timedEntries, timelineHeading} from './entries.ts'
import {longestInOrder} from './longest-in-order.ts'

type Direction = 'any' | 'ascending' | 'descending'

const messages = {
  otherWay: ({direction}: {direction: Direction}) =>
    `Unexpected ${direction === 'ascending' ? 'descending' : 'ascending'} timeline, expected ${direction} entries`,
  outOfOrder: ({isAfter, other, time}: {isAfter: boolean; other: string; time: string}) =>
    `Unexpected time \`${time}\` ${isAfter ? 'after' : 'before'} \`${other}\`, expected entries in chronological order`
}

/** A time and how far it can be off. */
interface Step {
  entry: TimedEntry
  from: number
  to: number
}

const day = 24 * 60 * 60

/** Entries stand in the order in which things happened. */
export default defineRule({
  name: 'timeline-order',
  description: 'require entries of the timeline in chronological order',
  note: 'Readers rebuild cause and effect from the order of the timeline. A time that goes back is often a slip in the hour, the day, or the year.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    direction: {
      type: 'choice',
      values: ['ascending', 'descending', 'any'],
      default: 'ascending',
      description: 'Whether the first entry is the earliest or the latest.'
    }
  },
  messages,
  *check(postmortem, {direction}) {
    if (direction === 'any' || postmortem.timeline.isUnordered) return
    const entries = timedEntries(postmortem).filter(({isOutOfOrder}) => !isOutOfOrder)
    const steps = groupsOf(entries).map((group) => stepsOf(group))
    const wrong = countSteps(steps, (a, b) => isBackward(a, b, direction))
    const right = countSteps(steps, (a, b) => isBackward(b, a, direction))
    if (wrong > right && wrong > 2) {
      yield {
        messageId: 'otherWay',
        data: {direction},
        place: timelineHeading(postmortem)?.position
      }
      return
    }
    for (const group of steps) yield* outliers(group, direction)
  }
})

function groupsOf(entries: ReadonlyArray<TimedEntry>): Array<Array<TimedEntry>> {
  const groups = new Map<string, Array<TimedEntry>>()
  for (const entry of entries) {
    const key = [entry.section, entry.group].join(' ')
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}

/** Entries with an exact enough time, in UTC where all have a zone, else as the clock says. */
function stepsOf(entries: ReadonlyArray<TimedEntry>): Array<Step> {
  if (entries.every(({localSeconds}) => localSeconds === undefined)) return clockSteps(entries)
  const timed = entries.filter(
    ({localSeconds, timestamp: {approximate, precision}}) =>
      // *Before 7 May* can be any day of the week before.
      localSeconds !== undefined && precision !== 'none' && !(precision === 'day' && approximate)
  )
  const inZones = timed.every(({offsets}) => offsets?.length === 1)
  return comparable(timed, inZones).map((entry) => {
    const {from, to} = entry.localSeconds!
    const offset = inZones && entry.timestamp.precision !== 'day' ? entry.offsets![0]! * 60 : 0
    const spread = entry.timestamp.approximate ? vagueness : 0
    // What went on for days can stand where it ended, too.
    const end = entry.timestamp.end?.day ? Infinity : to - offset + spread
    return {entry, from: from - offset - spread, to: end}
  })
}

/** Without a day the clocks are compared; one that goes back by hours is past midnight. */
function clockSteps(entries: ReadonlyArray<TimedEntry>): Array<Step> {
  const clocks = comparable(
    entries.filter(({timestamp}) => timestamp.clock && !timestamp.day),
    false
  )
  let midnight = 0
  let before = 0
  return clocks.map((entry) => {
    const {approximate, clock} = entry.timestamp
    const {hour, minute, second} = clock!
    const seconds = hour * 3600 + minute * 60 + (second ?? 0)
    if (before - seconds >= overMidnight) midnight += day
    else if (seconds - before > day - overMidnight && midnight > 0) midnight -= day
    before = seconds
    const spread = approximate ? vagueness : 0
    const from = midnight + seconds
    const length = clock!.second === undefined ? 59 : 0
    return {entry, from: from - spread, to: from + length + spread}
  })
}

/** Without a declared zone, times with a zone of their own cannot be compared with the others. */
function comparable(entries: Array<TimedEntry>, inZones: boolean): Array<TimedEntry> {
  if (inZones) return entries
  const zoned = entries.filter(({timestamp}) => timestamp.zone)
  const bare = entries.filter(({timestamp}) => !timestamp.zone)
  return zoned.length > bare.length ? zoned : bare
}

function isBackward(a: Step, b: Step, direction: Direction): boolean {
  return direction === 'ascending' ? b.to < a.from : b.from > a.to
}

function countSteps(
  groups: ReadonlyArray<ReadonlyArray<Step>>,
  is: (a: Step, b: Step) => boolean
): number {
  return groups.reduce(
    (sum, group) => sum + group.slice(1).filter((step, index) => is(group[index]!, step)).length,
    0
  )
}

/** The fewest entries that have to move so that the others are in order. */
function* outliers(
  steps: ReadonlyArray<Step>,
  direction: Direction
): Generator<Finding<typeof messages>> {
  const kept = longestInOrder(steps, (a, b) => isBackward(a, b, direction))
  let before: Step | undefined
  for (const [index, step] of steps.entries()) {
    if (kept.has(step)) {
      before = step
      continue
    }
    const after = nextKept(steps, index, kept)
    const isAfter = before !== undefined && isBackward(before, step, direction)
    const other = isAfter ? before! : after!
    const {timestamp} = step.entry
    yield {
      messageId: 'outOfOrder',
      data: {isAfter, other: other.entry.timestamp.written, time: timestamp.written},
      place: timestamp.position,
      related: {
        place: other.entry.timestamp.position,
        reason: `${isAfter === (direction === 'ascending') ? 'Later' : 'Earlier'} entry here`
      },
      ...fixOf(step.entry, before, after, direction)
    }
  }
}

function nextKept(
  steps: ReadonlyArray<Step>,
  index: number,
  kept: ReadonlySet<Step>
): Step | undefined {
  for (let next = index + 1; next < steps.length; next++) {
    if (kept.has(steps[next]!)) return steps[next]
  }
  return undefined
}

/** A year or a month of the neighbours that puts the entry between them, if there is only one. */
function fixOf(
  {date, localSeconds, timestamp}: TimedEntry,
  before: Step | undefined,
  after: Step | undefined,
  direction: Direction
): {fix?: Fix} {
  const {day} = timestamp
  if (day?.year === undefined || !date || !localSeconds || !timestamp.written.includes(day.written))
    return {}
  const [low, high] = direction === 'ascending' ? [before, after] : [after, before]
  const shift = localSeconds.from - toLocalSeconds({date, hour: 0, minute: 0, second: 0})
  const dates = [low, high].flatMap((step) => {
    const other = step?.entry.date
    return other
      ? [
          {...date, year: other.year},
          {...date, month: other.month}
        ]
      : []
  })
  const texts = dates
    .filter((date) => {
      const at = toLocalSeconds({date, hour: 0, minute: 0, second: 0}) + shift
      return (
        (!low || at >= low.entry.localSeconds!.from) && (!high || at <= high.entry.localSeconds!.to)
      )
    })
    .flatMap((date) => rewritten(day, date) ?? [])
  const unique = [...new Set(texts)]
  if (unique.length !== 1) return {}
  return {fix: suggestion(timestamp.written.replace(day.written, unique[0]!))}
}

/** The day with another year or month, where it is written in digits from year to day. */
function rewritten({day, month, written: text, year}: Day, to: CalendarDate): string | undefined {
  if (to.year !== year) return text.replace(String(year), String(to.year))
  if (to.month === month || !/^\d{4}([-/.])\d{2}\1\d{2}$/.test(text) || to.day !== day)
    return undefined
  return text.slice(0, 5) + String(to.month).padStart(2, '0') + text.slice(7)
}
