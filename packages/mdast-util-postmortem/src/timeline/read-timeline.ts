import type {RootContent} from 'mdast'
import type {
  CalendarDate,
  DeclaredZone,
  Entry,
  Timeline,
  Timestamp,
  TextSpan,
  Zone
} from '../model.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import type {FlatText, Source} from '../text/flat-text.ts'
import type {InText} from '../text/span.ts'
import type {DayInText} from '../time/time-in-text.ts'
import type {Language} from '../languages/index.ts'
import type {Candidate, Candidates, Layout} from './candidates.ts'
import {append} from '../text/append.ts'
import {textOf} from '../text/flat-text.ts'
import {textSpan} from '../text/text-range.ts'
import {timestampOf, zoneOf} from '../time/resolve-positions.ts'
import {offsetsIn, toLocalSeconds} from '../time/instants.ts'
import {readTime} from '../time/timestamp.ts'
import {findDate} from '../time/find-date.ts'
import {listCandidates} from './candidates.ts'
import {chooseOrder, withYears} from './days.ts'
import {stepsOf} from './milestones.ts'
import {settleZones} from './settle-zones.ts'
import {zoneInIntro, zoneInText} from './declared-zones.ts'

/** A part of the document that tells what happened when. */
export interface TimelinePart {
  /** Index of the section; `undefined` for a document without a timeline section. */
  section: number | undefined
  /** Words of its heading. */
  heading: TextSpan | undefined
  /** Text of its heading, to find a zone in. */
  headingText: FlatText | undefined
  blocks: ReadonlyArray<RootContent>
}

/** What a timeline is read from. */
export interface TimelineContext {
  parts: ReadonlyArray<TimelinePart>
  source: Source
  language: Language
  /** Day of the document. */
  date: CalendarDate | undefined
  frontMatter: FrontMatter
  /** Day before month in dates such as `06/04/2023`, when nothing else settles it. */
  dayFirst: boolean | undefined
  /** Zones that letters stand for. */
  abbreviations: Readonly<Record<string, string>>
  /** Zone of all timelines of the team. */
  timeZone: string | undefined
}

/** An undated time that is this much earlier than the one before is of the next day. */
const midnight = 6 * 60

/**
 * Read the timeline of a document.
 *
 * @param context
 *   What to read.
 * @returns
 *   Entries in the order of the document, with their days, and the zones that are declared.
 */
export function readTimeline(context: TimelineContext): Timeline {
  const timeline: Timeline = {
    layout: undefined,
    entries: [],
    zones: [],
    approximate: false,
    hasHtml: false
  }
  const drafts: Array<Draft> = []
  let group = 0
  for (const part of context.parts) {
    timeline.hasHtml ||= part.section !== undefined && part.blocks.some(isHtmlOfEntries)
    const candidates = listCandidates(part.blocks, context.language)
    const layout = carrierOf(candidates, part.section === undefined)
    if (!layout && part.section === undefined) continue
    append(timeline.zones, zonesOf(part, candidates, layout, context))
    timeline.approximate ||= saysApproximate(part)
    if (!layout) continue
    timeline.layout ??= layout
    const found = draftsOf(candidates, layout, group, part.section === undefined)
    group = (found.at(-1)?.group ?? group) + 1
    for (const draft of found) drafts.push({...draft, section: part.section})
  }
  append(timeline.zones, zonesBeside(context))
  resolveDays(drafts, context)
  timeline.entries = drafts.map((draft) => entryOf(draft, context))
  withoutLateStarts(timeline.entries)
  settleZones(timeline, {abbreviations: context.abbreviations, text: context.source.text})
  const [zone] = timeline.zones
  for (const entry of timeline.entries) entry.offsets = offsetsOf(entry, zone)
  return timeline
}

function isHtmlOfEntries(block: RootContent): boolean {
  return block.type === 'html' && /<(?:tr|td|li)\b/i.test(block.value)
}

/** A deployment after the incident was noticed is not what started it. */
function withoutLateStarts(entries: ReadonlyArray<Entry>): void {
  let section: Entry['section']
  let isKnown = false
  for (const entry of entries) {
    if (entry.section !== section) isKnown = false
    section = entry.section
    const {milestone} = entry
    if (milestone?.name !== 'started') isKnown ||= milestone !== undefined
    else if (isKnown && milestone.from === 'words') entry.milestone = undefined
  }
}

/** An entry before its day is known. */
interface Draft {
  candidate: Candidate
  group: number
  section: number | undefined
  /** The day that a header before it says, or how many days after the first it is. */
  header: DayInText | CalendarDate | {after: number} | undefined
  date: CalendarDate | undefined
  dateFrom: Entry['dateFrom']
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
      leads: clocks.every(({leads}) => leads)
    }
  })
  const best = counts.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  if (best.count === 0) return undefined
  // Without a heading that announces it only clear times make a timeline.
  const isTimeline = best.clocks >= 2 && best.leads && best.layout !== 'paragraph'
  return isGuess && !isTimeline ? undefined : best.layout

  function weight({layout, clocks, count}: (typeof counts)[number]): number {
    // Headings with days only are headers of what is below.
    return layout === 'heading' && clocks === 0 ? count / 100 : count
  }
}

/** More than *later*. */
function isClear({time}: Candidate): boolean {
  return Boolean(
    time && (time.time.clock || time.time.day || time.time.relative || time.time.faults.length > 0)
  )
}

function isTimed({time}: Candidate): boolean {
  return time !== undefined
}

function hasClock({time}: Candidate): boolean {
  return time?.time.clock !== undefined || Boolean(time?.time.faults.length)
}

function draftsOf(
  {list}: Candidates,
  layout: Layout,
  firstGroup: number,
  isGuess: boolean
): Array<Draft> {
  const drafts: Array<Draft> = []
  const timedLists = sharesOf(list)
  const depth = depthOf(list, layout)
  const clocks = new Set(list.filter(hasClock).map((candidate) => candidate.container))
  let group = firstGroup
  let container: unknown
  let header: Draft['header']
  for (const [index, candidate] of list.entries()) {
    const isCarrier =
      candidate.layout === layout && (layout !== 'heading' || candidate.rank >= depth)
    const asHeader = headerDay(candidate, isCarrier, list[index + 1])
    if (asHeader) {
      header = asHeader
      continue
    }
    if (!isCarrier) {
      if (candidate.layout === 'heading') group++
      continue
    }
    if (candidate.container !== container && candidate.layout === 'table' && container) group++
    container = candidate.container
    if (!isEntry(candidate, timedLists)) continue
    // Days alone are in many tables and lists: deadlines, releases.
    if (isGuess && !clocks.has(candidate.container)) continue
    drafts.push({
      candidate,
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

/** An item is an entry if it has a time, or if a quarter of its own list has. */
function isEntry(
  candidate: Candidate,
  shares: ReadonlyMap<unknown, {timed: number; all: number}>
): boolean {
  if (isTimed(candidate)) return true
  if (candidate.layout === 'table') return true
  if (candidate.layout !== 'list' || candidate.text === '') return false
  const share = shares.get(candidate.container)
  return share !== undefined && share.timed * 4 >= share.all
}

/** A heading, a paragraph, or a parent item that says the day of the entries after it. */
function headerDay(
  candidate: Candidate,
  isCarrier: boolean,
  next: Candidate | undefined
): Draft['header'] {
  const time = candidate.time?.time
  if (time?.clock || time?.faults.length) return undefined
  const isParent =
    next?.layout === 'list' && candidate.layout === 'list' && next.rank > candidate.rank
  const isFollowed = next !== undefined && hasClock(next) && !dayIn(next)
  if (time?.day && candidate.bare && (!isCarrier || isParent || isFollowed)) return time.day
  if (time?.day && candidate.layout === 'list' && isParent && next && hasClock(next))
    return time.day
  if (candidate.layout !== 'heading' || isCarrier) return undefined
  const day = time?.day ?? findDate(candidate.whole.value)?.date
  const number = /^\W{0,3}day (\d{1,2})\b/i.exec(candidate.whole.value)
  return day ?? (number ? {after: Number(number[1]) - 1} : undefined)
}

/** Give each entry its day. */
function resolveDays(drafts: Array<Draft>, context: TimelineContext): void {
  const written = drafts.flatMap(({candidate, header}) => {
    const end = candidate.time?.time.end?.day
    return [dayIn(candidate), end, isWritten(header) ? header : undefined].filter(
      (day) => day !== undefined
    )
  })
  chooseOrder(written, context.dayFirst, context.date)
  let before: {date: CalendarDate; minute: number | undefined} | undefined
  let first: CalendarDate | undefined
  let last: CalendarDate | undefined
  let lastHeader: Draft['header']
  for (const draft of drafts) {
    const {candidate, header} = draft
    const time = candidate.time?.time
    const own = dayIn(candidate)
    const minute = time?.clock && time.clock.hour * 60 + time.clock.minute
    const around = before?.date ?? context.date
    if (own) {
      draft.date = withYears(own, around)
      draft.dateFrom = 'entry'
    } else if (header && header !== lastHeader) {
      draft.date = dateOfHeader(header, around, first ?? context.date)
      draft.dateFrom = 'header'
    } else if (time?.shift && time.shift.from !== 'before' && (first ?? context.date)) {
      const base = time.shift.from === 'written' ? last : undefined
      draft.date = addDays(base ?? first ?? context.date!, time.shift.days)
      draft.dateFrom = 'entry'
    } else if (before) {
      const shift = time?.shift?.days ?? 0
      const rolls =
        shift === 0 &&
        minute !== undefined &&
        before.minute !== undefined &&
        before.minute - minute >= midnight
      draft.date = addDays(before.date, rolls ? 1 : shift)
      draft.dateFrom = rolls ? 'midnight' : shift > 0 ? 'entry' : 'before'
    } else if (context.date) {
      draft.date = context.date
      draft.dateFrom = 'document'
    }
    if (header) lastHeader = header
    if (!draft.date) {
      // Times alone: they still pass midnight.
      continue
    }
    first ??= draft.date
    if (own || draft.dateFrom === 'header') last = draft.date
    if (time) before = {date: draft.date, minute: minute ?? (own ? undefined : before?.minute)}
  }
}

function isWritten(header: Draft['header']): header is DayInText {
  return header !== undefined && 'span' in header
}

function dateOfHeader(
  header: NonNullable<Draft['header']>,
  around: CalendarDate | undefined,
  first: CalendarDate | undefined
): CalendarDate | undefined {
  if ('after' in header) return first && addDays(first, header.after)
  return isWritten(header) ? withYears(header, around) : header
}

function dayIn({day, time}: Candidate): DayInText | undefined {
  return time?.time.day ?? day?.time.day
}

function addDays(date: CalendarDate, days: number): CalendarDate {
  if (days === 0) return date
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days))
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    minute: undefined
  }
}

function entryOf(
  {candidate, date, dateFrom, group, section}: Draft,
  context: TimelineContext
): Entry {
  const timestamp = candidate.time && timestampOf(candidate.time, candidate.day, context.source)
  const minute = timestamp?.clock && timestamp.clock.hour * 60 + timestamp.clock.minute
  const dated = date && {year: date.year, month: date.month, day: date.day, minute}
  const {milestone, steps} = stepsOf(candidate.label, candidate.text, context.language)
  return {
    timestamp,
    text: candidate.text,
    position: candidate.position,
    links: candidate.links,
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
  none: 0
}

function localSecondsOf({clock, precision}: Timestamp, date: CalendarDate): Entry['localSeconds'] {
  if (precision === 'none') return undefined
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

/** Zones that a part declares: in the header of its table, a date header, its heading, its intro. */
function zonesOf(
  part: TimelinePart,
  {list, tables}: Candidates,
  layout: Layout | undefined,
  {source}: TimelineContext
): Array<DeclaredZone> {
  const zones: Array<DeclaredZone> = []
  const add = (
    text: FlatText | undefined,
    zone: Zone<InText> | undefined,
    from: DeclaredZone['from']
  ) => {
    if (!text || !zone) return
    zones.push({...zoneOf(zone, (span) => textSpan({text, span}, source)), from})
  }
  if (layout === 'table')
    for (const {header} of tables) add(header, zoneInText(header.value), 'column')
  add(part.headingText, part.headingText && zoneInText(part.headingText.value), 'heading')
  const timed = new Set(list.filter(hasClock).map(({position}) => position))
  for (const block of part.blocks) {
    for (const text of introTexts(block)) {
      // What happened at some time says nothing of all times.
      if (block.position && timed.has(block.position)) continue
      const zone = zoneInIntro(text.value)
      if (zone && !readTime(text.value)?.clock) add(text, zone, 'intro')
    }
  }
  for (const candidate of list) {
    if (candidate.layout !== 'heading' || candidate.time?.time.clock) continue
    add(candidate.whole, zoneInText(candidate.whole.value), 'date-header')
  }
  return zones
}

/** Paragraphs of a block that can say something of the whole timeline. */
function introTexts(block: RootContent): Array<FlatText> {
  if (block.type === 'paragraph') return [textOf(block)]
  if (block.type === 'blockquote') {
    return block.children.flatMap((child) => (child.type === 'paragraph' ? [textOf(child)] : []))
  }
  if (block.type === 'list') {
    return block.children.flatMap(({children: [first]}) =>
      first?.type === 'paragraph' ? [textOf(first)] : []
    )
  }
  return []
}

/** A zone in front matter or in the settings. */
function zonesBeside({frontMatter, timeZone}: TimelineContext): Array<DeclaredZone> {
  const zones: Array<DeclaredZone> = []
  const pair = frontMatter.pairs.find(({key}) => /^time[-_ ]?zone$|^tz$/i.test(key))
  const declared = [
    pair && {text: pair.value, position: pair.valuePosition, from: 'front-matter' as const},
    timeZone === undefined
      ? undefined
      : {text: timeZone, position: undefined, from: 'settings' as const}
  ]
  for (const value of declared) {
    const zone = value && zoneInText(value.text)
    if (!value || !zone) continue
    const {ambiguous, offset, place} = zone
    zones.push({...value, ambiguous, offset, place})
  }
  return zones
}

/** `All times are approximate.` */
function saysApproximate({blocks, heading}: TimelinePart): boolean {
  const texts = [
    heading?.text ?? '',
    ...blocks.slice(0, 3).flatMap((block) => introTexts(block).map(({value}) => value))
  ]
  return texts.some((text) =>
    /\btimes (?:are |is )?(?:approximat|rough|estimate)|\(approximate\)/i.test(text)
  )
}
