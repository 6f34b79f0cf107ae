import type {CalendarDate, Entry, Timeline, Timestamp, Zone} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Candidates} from './candidates.ts'
import type {Candidate, Layout} from './entry-candidate.ts'
import type {UndatedEntry} from './days.ts'
import type {TimelineContext} from './timeline-context.ts'
import {append} from '../text/append.ts'
import {findDate} from '../time/find-date.ts'
import {offsetsIn, toLocalSeconds} from '../time/instants.ts'
import {takeShiftBefore} from '../time/relative.ts'
import {TimeScanner} from '../time/time-scanner.ts'
import {timestampOf} from '../time/resolve-positions.ts'
import {listCandidates} from './candidates.ts'
import {hasClock, isBridge, isClear} from './entry-candidate.ts'
import {dayIn, isDated, resolveDays} from './days.ts'
import {
  cityBesideTimes,
  isOutOfOrder,
  saysOfAll,
  zoneOfOtherTimes,
  zonesOfDocument,
  zonesOfPart
} from './declared-zones.ts'
import {isFieldWithoutTime, listsOfFields} from './field-lists.ts'
import {addPossibleRecoveries, stepsOf, withoutLateStarts} from './milestones.ts'
import {resolveAmbiguousZones} from './resolve-ambiguous-zones.ts'
import {readAfternoons} from './twelve-hours.ts'

/**
 * Read the timeline of a document.
 *
 * @returns
 *   Entries in the order of the document, with their days, and the zones that are declared.
 */
export function readTimeline(context: TimelineContext): Timeline {
  const timeline: Timeline = {
    layout: undefined,
    entries: [],
    zones: [],
    approximate: false,
    isUnordered: false,
    hasHtml: false,
    isCounted: false
  }
  const drafts: Array<Draft> = []
  let group = 0
  for (const part of context.parts) {
    const candidates = listCandidates(part.blocks, context.language)
    if (part.section !== undefined) {
      timeline.hasHtml ||= candidates.hasHtml
      timeline.isCounted ||= candidates.isCounted
    }
    const layout = carrierOf(candidates, part.section === undefined)
    if (!layout && part.section === undefined) continue
    append(timeline.zones, zonesOfPart(part, candidates, layout, context))
    append(timeline.zones, cityBesideTimes(candidates.list, context))
    timeline.approximate ||= saysOfAll('approximate', part, context.language)
    timeline.isUnordered ||= saysOfAll('outOfOrder', part, context.language)
    if (!layout) continue
    timeline.layout ??= layout
    const found = draftsOf(candidates, layout, group, part.section === undefined, context.language)
    group = (found.at(-1)?.group ?? group) + 1
    for (const draft of found) drafts.push({...draft, section: part.section})
  }
  append(timeline.zones, zonesOfDocument(context))
  readAfternoons(drafts)
  resolveDays(drafts, context)
  timeline.entries = drafts.map((draft) => entryOf(draft, context))
  withoutLateStarts(timeline.entries)
  addPossibleRecoveries(timeline.entries, context.language)
  const hasZone =
    timeline.zones.length > 0 || timeline.entries.some(({timestamp}) => timestamp?.zone)
  if (!hasZone) append(timeline.zones, zoneOfOtherTimes(context))
  resolveAmbiguousZones(timeline, context)
  const [zone] = timeline.zones
  for (const entry of timeline.entries) entry.offsets = offsetsOf(entry, zone)
  return timeline
}

/** An entry before its day is known. */
interface Draft extends UndatedEntry {
  /** Text of items without a time below it. */
  details: Array<string>
  group: number
  section: number | undefined
}

const layouts: ReadonlyArray<Layout> = ['table', 'list', 'heading', 'paragraph']

/** The layout with most timed blocks carries the timeline. */
function carrierOf({list}: Candidates, isGuess: boolean): Layout | undefined {
  const counts = layouts.map((layout) => {
    const timed = list.filter((candidate) => candidate.layout === layout && isClear(candidate))
    const clocks = timed.filter(hasClock)
    return {
      layout,
      count: timed.length,
      clocks: clocks.length,
      leads: clocks.every(({leads}) => leads),
      counts: clocks.every(({text}) => count.test(text))
    }
  })
  const best = counts.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  if (best.count === 0) return undefined
  // Without a heading that announces it only clear times make a timeline.
  const isTimeline = best.clocks >= 2 && best.leads && !best.counts && best.layout !== 'paragraph'
  return isGuess && !isTimeline ? undefined : best.layout

  function weight({layout, clocks, count, leads}: (typeof counts)[number]): number {
    // Headings with days only, or times in brackets, are headers of what is below.
    return layout === 'heading' && (clocks === 0 || !leads) ? count / 100 : count
  }
}

/** Behind an hour: `12`, `30 errors`. What happened has more words. */
const count = /^\d[\d\s.,%|/]*\p{L}{0,20}$/u

function isTimed({time}: Candidate): boolean {
  return time !== undefined
}

function draftsOf(
  {list}: Candidates,
  layout: Layout,
  firstGroup: number,
  isGuess: boolean,
  language: Language
): Array<Draft> {
  const drafts: Array<Draft> = []
  const timedLists = sharesOf(list)
  const lists = listsOfFields(list, language)
  const depth = depthOf(list, layout)
  const clocks = new Set(list.filter(hasClock).map((candidate) => candidate.container))
  let group = firstGroup
  let container: unknown
  let header: UndatedEntry['header']
  /** The last heading is a day and nothing else. */
  let isUnderDay = false
  /** The items that a nested one is below, by their rank. */
  const parents: Array<Candidate | undefined> = []
  for (const [index, candidate] of list.entries()) {
    const isCarrier =
      candidate.layout === layout && (layout !== 'heading' || candidate.rank >= depth)
    const asHeader = headerDay(candidate, isCarrier, list[index + 1], language)
    if (candidate.layout === 'heading') isUnderDay = candidate.bare && asHeader !== undefined
    if (asHeader) {
      header = asHeader
      continue
    }
    if (!isCarrier) {
      if (candidate.layout === 'heading') group++
      else drafts.at(-1)?.details.push(candidate.text)
      continue
    }
    if (candidate.container !== container && candidate.layout === 'table' && container) group++
    container = candidate.container
    parents.length = candidate.rank
    const isDetail = !isTimed(candidate) && parents.some((parent) => parent && isDated(parent))
    parents[candidate.rank] = candidate
    if (isDetail || !isEntry(candidate, timedLists, isUnderDay && !isGuess)) {
      drafts.at(-1)?.details.push(candidate.text)
      continue
    }
    if (lists.has(candidate.container) && isFieldWithoutTime(candidate)) continue
    // Days alone are in many tables and lists: deadlines, releases.
    if (isGuess && !clocks.has(candidate.container)) continue
    drafts.push({
      candidate,
      details: [],
      group,
      section: undefined,
      header,
      date: undefined,
      dateFrom: undefined
    })
  }
  return drafts
}

/** Headings carry at their deepest timed rank. */
function depthOf(list: ReadonlyArray<Candidate>, layout: Layout): number {
  if (layout !== 'heading') return 0
  return Math.max(
    ...list.filter((c) => c.layout === 'heading' && hasClock(c)).map(({rank}) => rank),
    0
  )
}

/** For each list the share of its items that have a time. */
function sharesOf(list: ReadonlyArray<Candidate>): Map<unknown, {timed: number; all: number}> {
  const shares = new Map<unknown, {timed: number; all: number}>()
  for (const candidate of list) {
    if (candidate.layout !== 'list') continue
    const share = shares.get(candidate.container) ?? {timed: 0, all: 0}
    share.all++
    if (isTimed(candidate)) share.timed++
    shares.set(candidate.container, share)
  }
  return shares
}

/**
 * An item is an entry if it has a time, or if a quarter of its own list has; below a day, also if
 * none of its list has.
 */
function isEntry(
  candidate: Candidate,
  shares: ReadonlyMap<unknown, {timed: number; all: number}>,
  isUnderDay: boolean
): boolean {
  if (isTimed(candidate)) return true
  if (candidate.layout === 'table') return true
  if (candidate.layout !== 'list' || candidate.text === '') return false
  if (isBridge(candidate)) return false
  const share = shares.get(candidate.container)
  if (share?.timed === 0) return isUnderDay && candidate.rank === 1
  return share !== undefined && share.timed * 4 >= share.all
}

/** A heading, a paragraph, or a parent item that says the day of the entries after it. */
function headerDay(
  candidate: Candidate,
  isCarrier: boolean,
  next: Candidate | undefined,
  language: Language
): UndatedEntry['header'] {
  const time = candidate.time?.time
  if (time?.clock || time?.faults.length) return undefined
  const isParent =
    next?.layout === 'list' && candidate.layout === 'list' && next.rank > candidate.rank
  const isFollowed = next !== undefined && hasClock(next) && !dayIn(next)
  if (time?.day && candidate.bare && (!isCarrier || isParent || isFollowed)) return time.day
  if (time?.day && candidate.layout === 'list' && isParent && next && hasClock(next))
    return time.day
  if (candidate.layout !== 'heading' || isCarrier) return undefined
  const day = time?.day ?? findDate(candidate.whole.value, language)?.date
  if (day) return day
  const {value} = candidate.whole
  const shift = takeShiftBefore(new TimeScanner(value, value.search(/\w/), language))
  return shift?.from === 'start' ? {after: shift.days} : undefined
}

function entryOf(
  {candidate, date, dateFrom, details, group, section}: Draft,
  context: TimelineContext
): Entry {
  const timestamp = candidate.time && timestampOf(candidate.time, candidate.day, context.source)
  const minute = timestamp?.clock && timestamp.clock.hour * 60 + timestamp.clock.minute
  const dated = date && {year: date.year, month: date.month, day: date.day, minute}
  const {milestone, steps} = stepsOf(candidate.label, candidate.text, details, context.language)
  return {
    timestamp,
    text: candidate.text,
    position: candidate.position,
    links: candidate.links,
    isOutOfOrder: isOutOfOrder(candidate.text, context.language),
    milestone,
    steps,
    section,
    group,
    date: dated,
    dateFrom: date && dateFrom,
    localSeconds: timestamp && dated && localSecondsOf(timestamp, dated),
    offsets: undefined
  }
}

/** A minute lasts sixty seconds, an hour and a day as long as they do. */
const lengths: Record<Timestamp['precision'], number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  none: 0,
  unknown: 0
}

function localSecondsOf({clock, precision}: Timestamp, date: CalendarDate): Entry['localSeconds'] {
  if (precision === 'none' || precision === 'unknown') return undefined
  const start = toLocalSeconds({
    date,
    hour: clock?.hour ?? 0,
    minute: clock?.minute ?? 0,
    second: clock?.second ?? 0
  })
  return {from: start, to: start + lengths[precision] - 1}
}

function offsetsOf({date, timestamp}: Entry, declared: Zone | undefined): Entry['offsets'] {
  const {offset, place} = timestamp?.zone ?? declared ?? {}
  if (!timestamp || offset !== undefined) return timestamp && [offset!]
  if (place === undefined || !timestamp.clock || !date) return undefined
  const {hour, minute, second} = timestamp.clock
  return offsetsIn({date, hour, minute, second: second ?? 0}, place)
}
