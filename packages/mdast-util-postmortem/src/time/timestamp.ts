import type {Clock, Day, Fault, Precision, Timestamp} from '../model.ts'
import type {InText, Span} from '../text/span.ts'
import {dayAt} from './written-days.ts'
import {readOffset, readZone} from './zones.ts'

/** A day in a text. */
export type DayInText = Day<InText> & {
  /** Order of a date in digits: `25/03/2024` has the day first. */
  order: 'day-first' | 'month-first' | undefined
}

/** A time of day in a text. */
export type ClockInText = Clock<InText> & {
  /** Only the hour is written: `3pm`. */
  hourOnly: boolean
}

/** A time at the start, or behind the label, of an entry of a timeline. */
export type TimeInText = Timestamp<InText> & {
  day: DayInText | undefined
  clock: ClockInText | undefined
  end: {day: DayInText | undefined; clock: ClockInText} | undefined
  /**
   * Days after another one: `Day 2,` is 1 after the first, `(+1 day)` after the last one that is
   * written, `next day` after that of the entry before.
   */
  shift: {days: number; from: 'before' | 'start' | 'written'} | undefined
}

/** How far to look for a time. */
const longest = 200

const weekdays =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'

// An emoji is `🚨` or `:rotating_light:`.
const opening =
  /(?:[\s[({"'*`_>•·–—-]|\p{Extended_Pictographic}|\uFE0F|\u200D|:[a-z][a-z\d_+-]{1,30}:)*/uy
const hedges =
  /(?:[~≈∼]|(?:circa|ca|c|approx|approximately|about|around|roughly|maybe|possibly|perhaps|est|estimated|shortly after|shortly before|just after|just before|soon after|sometime (?:around|after|before|between)|some time (?:around|after|before)|after|before|by|early(?: morning| evening| afternoon)?|late(?: morning| evening| afternoon| night)?|(?:mid-?)?(?:morning|afternoon|evening|night)(?: of)?)(?:\.(?=\s)|(?=[\s~])))\s*(?:on\s+)?/iy
const fillers = /(?:from|at|on|between)\s+/iy
const weekday = new RegExp(String.raw`(?:${weekdays})\.?(?![a-z])(?:\s*[,|]?\s*)`, 'iy')
const dayNumber = /day\s+(\d{1,2})\s*[,:–—-]?\s*/iy
/** What can stand between a day and a clock: a weekday, a comma, a dash. */
const between = new RegExp(
  String.raw`[T_](?=\d)|(?:\s*[([](?:${weekdays})\.?[)\]]|\s+(?:${weekdays})(?![a-z])\.?)?(?:\s*[,|]\s*|\s+)?(?:(?:at|@|from|–|—|-)\s+)?`,
  'iy'
)

const clockForms: ReadonlyArray<RegExp> = [
  /(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/y,
  /(?<hour>\d{1,2})h(?<minute>\d{2})(?![\da-z])/y,
  /(?<hour>\d{1,2})\.(?<minute>\d{2})(?![\d.%])(?!\s*(?:%|percent|[kmg]?i?b(?:ps)?\b|ms\b|s\b|sec|min|m\b|h\b|hours?\b|days?\b|x\b|million|billion|euros?|usd|eur|dollars?))/iy
]
const compactClock = /(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?![\d.]|:\d|-\d{1,2}-)/y
const hoursWord = /\s?(?:h|hrs?|uhr)\b\.?/iy
const hourClock = /(?<hour>\d{1,2})(?=\s*(?:ish\s*)?[ap]\.?m\b)/iy
const brokenClock =
  /\d{1,2}:\d(?::\d{1,2})?(?![\d:])|\d{1,2}:\d{3,4}(?![\d:])|\d{1,2}:\d{2}:\d(?![\d:])|\d{1,2}:\d{2}:\d{3,}|\d{3}:\d{2}(?![\d:])/y
const brokenLead = new RegExp(String.raw`(?!\d:\d(?![\d:]))(?:${brokenClock.source})`, 'y')
const unfilledClock =
  /(?:\d?[xX?]|\d{1,2}|HH|hh|XX|xx|\?\?)[:.](?:[xX?]{2}|\d[xX?]|[MmN]{2})(?::(?:[xX?sS]{2}|\d{2}))?(?![\w:])|\d{1,2}:\d{2}:[xX]{2}(?!\w)|[X](?=[\s:])/y
const meridiem = /\s?(?<half>[ap])\.?\s?m\b\.?|(?<letter>[ap])(?![a-z.])/iy
const ish = /\s?-?ish\b/iy
const rangeJoint = /\s*(?:-{1,2}>?|–|—|→|~|to|until|till|through|(?<and>and))\s*/iy
const trailingHedge =
  /\s*[([](?:approx(?:\.|imate(?:ly)?)?|approximation|circa|ca\.?|estimated?|est\.?|maybe[^)\]]{0,30}|\?|about|roughly|unsure|not sure[^)\]]{0,30}|time unknown)[)\]]|\s?(?:\?(?!\?)|~(?!\s?\d)|approx(?:\.|imately)?(?=\s*(?:$|[|:;–—]|-\s)))(?=\W|$)/iy
const trailingShift =
  /\s*(?:[([](?:\+\s*(?<days>\d)\s*(?:d|days?)?|(?<next>(?:the )?(?:next|following) day))[)\]]|,?\s*(?:\+\s?(?<bareDays>\d)\s?(?:d|days?)|(?<bareNext>(?:the )?(?:next|following) day))(?=\s*(?:$|[|:;,–—\])]|-\s)))/iy
const leadingShift =
  /(?:on\s+)?(?:the\s+)?(?:next|following)\s+day(?:\s*[,:–—-])?\s+(?:at\s+)?(?=[~≈]?\d)/iy
const relativeClock =
  /T?(?<sign>[+\u2212-])\s?(?<amount>\d{1,4}(?::\d{2}){0,2})(?:\s?(?<unit>s|sec|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?))?\b/iy
const later =
  /(?<amount>\d{1,4}|a|an|one|two|three|four|five|ten|fifteen|twenty|thirty)\s+(?<unit>seconds?|minutes?|mins?|hours?|hrs?|days?)\s+(?:later|after(?:wards)?)\b/iy
const vagueLater =
  /(?:(?:a few|some|several|many) (?:seconds|minutes|hours|days) (?:later|after)|moments later|later(?: that (?:day|night|evening))?|shortly (?:after|before|thereafter)|soon after|around the same time|meanwhile|the next (?:day|morning)|(?:before|after|during) the (?:incident|outage)|post-incident)\b/iy
const unixTime = /1[4-9][0-9]{8}(?![\d.])/y

/**
 * Read the time at the start of an entry, or behind its label.
 *
 * A form that has several interpretations or none is not guessed: the parts that are certain are
 * given, and `faults` says what is wrong with the others.
 *
 * @param text
 *   Text of the entry; what is after the first 200 characters is not read.
 * @returns
 *   Time; `undefined` if the entry has none.
 */
export function readTime(text: string): TimeInText | undefined {
  const value = text.slice(0, longest)
  const hasFigures = figures.test(value)
  return (
    (hasFigures ? readAt(value, 0) : undefined) ??
    readRelative(value) ??
    (hasFigures ? (readAfterName(value) ?? readAfterLabel(value)) : undefined) ??
    readVague(value)
  )
}

/** A digit, or what stands for one: `HH:MM`. */
const figures = /\d|[?HXhx][.:]|X/

/** One reading of a text, from left to right. */
class Reading {
  at = 0
  start: number | undefined
  day: DayInText | undefined
  clock: ClockInText | undefined
  zone: TimeInText['zone']
  otherZone: TimeInText['otherZone']
  end: TimeInText['end']
  shift: TimeInText['shift']
  hedge: InText | undefined
  approximate = false
  /** *between* stands before it. */
  isBetween = false
  faults: Array<Fault<InText>> = []
  /** End of what belongs to the time. */
  last = 0
  text: string

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  /** Match at the current place and go behind the match. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (!match) return undefined
    this.at += match[0].length
    return match
  }

  /** Try something; go back if it does not work out. */
  attempt<T>(run: () => T | undefined): T | undefined {
    const before = this.at
    const result = run()
    if (result === undefined) this.at = before
    return result
  }

  spanFrom(start: number): Span {
    return {start, end: this.at}
  }

  /** What was read so far belongs to the time. */
  keep(): void {
    this.last = this.at
  }
}

function readAt(text: string, from: number): TimeInText | undefined {
  const r = new Reading(text, from)
  r.take(opening)
  const start = r.at
  takeHedge(r)
  const number = r.take(dayNumber)
  if (number) r.shift = {days: Number(number[1]) - 1, from: 'start'}
  else if (r.take(leadingShift)) {
    r.shift = {days: 1, from: 'before'}
    takeHedge(r)
  }
  if (/^between/i.test(r.take(fillers)?.[0] ?? '')) r.isBetween = true
  takeDayAndClock(r)
  if (!r.day && !r.clock && r.faults.length === 0) return undefined
  takeEnd(r)
  takeTrailing(r)
  return resultOf(r, {start, end: r.last})
}

function resultOf(r: Reading, span: Span): TimeInText {
  const kinds = r.faults.map(({kind}) => kind).filter((kind) => kind !== 'mixed-clock')
  // With a day that does not exist the time of day is of no use.
  const clock = kinds.includes('impossible-date') ? undefined : r.clock
  const isDay = r.day !== undefined && !clock && kinds.every((kind) => kind === 'unfilled')
  return {
    span,
    day: r.day,
    clock,
    precision: isDay ? 'day' : kinds.length > 0 ? 'none' : precisionOf(r),
    approximate: r.approximate,
    hedge: r.hedge,
    end: r.end,
    zone: r.zone,
    otherZone: r.otherZone,
    relative: undefined,
    shift: r.shift,
    faults: r.faults
  }
}

function precisionOf({clock, day}: Reading): Precision {
  if (clock) return clock.hourOnly ? 'hour' : clock.second === undefined ? 'minute' : 'second'
  return day ? 'day' : 'none'
}

function takeHedge(r: Reading): void {
  for (;;) {
    const start = r.at
    if (!r.take(hedges)) return
    r.approximate = true
    r.hedge ??= {span: r.spanFrom(start)}
    r.hedge.span.end = r.at
  }
}

/** A day, a clock, or both; each with what can stand between. */
function takeDayAndClock(r: Reading): void {
  r.take(weekday)
  r.day = takeDay(r)
  if (r.day || r.faults.length > 0) {
    r.keep()
    r.attempt(() => {
      r.take(between)
      takeHedge(r)
      // `10/Apr/2025:10:00:00`.
      if (r.text.charAt(r.at) === ':' && /\d/.test(r.text.charAt(r.at + 1))) r.at++
      return takeClock(r, true) ? true : undefined
    })
  } else if (!takeClock(r, false)) {
    return
  }
  if (!r.clock) return
  r.keep()
  // `Sun Mar 10 14:02:00 UTC 2024`.
  if (r.day && r.day.year === undefined) {
    const {day} = r
    r.attempt(() => {
      const match = r.take(/\s+((?:19|20)\d{2})(?!\d|:\d)/y)
      if (match) day.year = Number(match[1])
      return match
    })
    if (day.year !== undefined) r.keep()
  }
}

function takeDay(r: Reading): DayInText | undefined {
  const start = r.at
  const found = dayAt(r.text, start)
  if (found?.interpretations === undefined && found?.day === undefined) return undefined
  if (isVerb(r.text, start, found.end)) return undefined
  r.at = found.end
  const span = r.spanFrom(start)
  if (found.day === undefined || !found.exists) {
    fault(
      r,
      found.interpretations ? 'malformed-date' : 'impossible-date',
      span,
      found.interpretations ?? []
    )
    return undefined
  }
  const {ambiguous, day, month, order, year} = found
  return {span, year, month, day, order, ambiguous}
}

/** `May 5 users see it?` */
function isVerb(text: string, start: number, end: number): boolean {
  return (
    start === 0 &&
    /^may \d+$/i.test(text.slice(start, end)) &&
    /^ (?!at \d)[a-z]{2}/.test(text.slice(end, end + 6))
  )
}

function startsWithDigit(r: Reading): boolean {
  const code = r.text.charCodeAt(r.at)
  return code >= 48 && code <= 57
}

function fault(r: Reading, kind: Fault['kind'], span: Span, interpretations: Array<string>): void {
  r.faults.push({kind, span, interpretations})
}

/** A clock with its zone. */
function takeClock(r: Reading, afterDay: boolean): boolean {
  const start = r.at
  const before = r.faults.length
  const clock = takeTimeOfDay(r, afterDay)
  if (!clock && r.faults.length > before) {
    r.keep()
    return true
  }
  if (!clock) {
    const broken = r.take(unfilledClock)
    if (broken && (afterDay || broken[0] !== 'X')) {
      fault(r, 'unfilled', r.spanFrom(start), [])
      // `22:XX` is about ten; a lone `X` stands for nothing.
      r.approximate ||= broken[0].length > 1
      r.keep()
      return true
    }
    r.at = start
    // Two single digits without a day are a ratio or a score.
    if (r.take(afterDay ? brokenClock : brokenLead)) {
      fault(r, 'malformed-time', r.spanFrom(start), [])
      r.keep()
      return true
    }
    return false
  }
  r.clock = clock
  // `11:39:xx` is 11:39.
  const written = r.text.slice(start, r.at)
  if (r.take(/:(?:[xX]{2}|\?\?)(?![\w?])/y)) fault(r, 'unfilled', r.spanFrom(start), [written])
  r.keep()
  takeZone(r, afterDay)
  return true
}

function takeTimeOfDay(r: Reading, afterDay: boolean): ClockInText | undefined {
  if (!startsWithDigit(r)) return undefined
  const start = r.at
  for (const form of clockForms) {
    const match = r.take(form)
    if (match) return checkedClock(r, start, match, false)
  }
  const hour = r.take(hourClock)
  if (hour) return checkedClock(r, start, hour, true)
  return r.attempt(() => {
    const match = r.take(compactClock)
    if (!match) return undefined
    // Four digits alone are a number.
    const after = r.text.slice(r.at)
    const isClock =
      /^(?:Z\b|\s?(?:UTC|GMT|hrs?|hours)\b)/.test(after) ||
      (afterDay &&
        (r.text.charAt(match.index - 1) === 'T' ||
          /^(?:-\d{4}(?!\d)|\s*(?:[:|,;)\]`*–—]|-\s|$)|\s[+-]\d{4}\b|\s[A-Z]{3,4}\b)/.test(after)))
    if (!isClock || (afterDay && Number(match.groups!.hour) > 23)) return undefined
    return checkedClock(r, start, match, false)
  })
}

function checkedClock(
  r: Reading,
  start: number,
  {groups}: RegExpExecArray,
  hourOnly: boolean
): ClockInText | undefined {
  let hour = Number(groups!.hour)
  const minute = Number(groups!.minute ?? 0)
  const second = groups!.second === undefined ? undefined : Number(groups!.second)
  const digits = r.spanFrom(start)
  if (r.take(ish)) {
    r.approximate = true
    r.hedge ??= {span: {start: digits.end, end: r.at}}
  }
  const meridiemGroups = r.take(meridiem)?.groups
  const half = (meridiemGroups?.half ?? meridiemGroups?.letter)?.toLowerCase()
  const span = r.spanFrom(start)
  if (r.take(ish)) {
    r.approximate = true
    r.hedge ??= {span: {start: span.end, end: r.at}}
  }
  const possible =
    minute <= 59 && (second ?? 0) <= 59 && (hour <= 23 || (hour === 24 && minute === 0 && !second))
  if (!possible) {
    fault(r, 'impossible-time', span, [])
    return undefined
  }
  if (half && (hour > 12 || hour === 0)) {
    // `13:06 PM` and `00:14 AM` say the same twice; `13:06 AM` contradicts itself.
    const agrees = hour > 12 ? half === 'p' : half === 'a'
    const plain = r.text.slice(digits.start, digits.end)
    fault(r, agrees ? 'mixed-clock' : 'impossible-time', span, agrees ? [plain] : [])
    if (!agrees) return undefined
  } else if (half === 'p' && hour < 12) hour += 12
  else if (half === 'a' && hour === 12) hour = 0
  return {span, hour, minute, second, hourOnly}
}

function takeZone(r: Reading, afterDay: boolean): void {
  r.attempt(() => (r.take(hoursWord) ? (r.keep(), true) : undefined))
  // `T14:02-07:00`, `14:02+02:00`, and `14:02 -0700` are offsets, `14:02-07:00` is a range.
  const at = r.text.charAt(r.at) === ' ' ? r.at + 1 : r.at
  const isIso = afterDay && /[T]/.test(r.text.charAt(r.clock!.span.start - 1))
  const offset =
    at > r.at || isIso || r.text.charAt(at) === '+' ? readOffset(r.text, at) : undefined
  const isRange =
    offset &&
    at > r.at &&
    r.text.charAt(at) !== '+' &&
    /^\s/.test(r.text.slice(offset.span.start + 1))
  if (offset && !isRange) {
    r.zone = offset
    r.at = offset.span.end
    r.keep()
    return
  }
  const match = /^(?:\s?[([]|\s*)(?=[A-Z]|utc|gmt)/.exec(r.text.slice(r.at, r.at + 8))
  if (!match) return
  const zone = readZone(r.text, r.at + match[0].length)
  if (!zone) return
  const isBracketed = /[([]/.test(match[0])
  const closing = isBracketed ? /^\s*[)\]]/.exec(r.text.slice(zone.span.end)) : null
  if (isBracketed && !closing) return
  r.zone = zone
  r.at = zone.span.end + (closing?.[0].length ?? 0)
  r.keep()
}

/** `8:20 - 8:24`, `10:15 - 10:45am PT`, `16:05:57-58`. */
function takeEnd(r: Reading): void {
  const {clock} = r
  if (!clock) return
  r.attempt(() => {
    const joint = r.take(rangeJoint)
    // Two times joined by *and* are two times.
    if (!joint || (joint.groups!.and && !r.isBetween)) return undefined
    const start = r.at
    const other = new Reading(r.text, start)
    takeHedge(other)
    takeDayAndClock(other)
    // `00:25 - 00:29 AM` is clear.
    const isUnclear = other.faults.some(({kind}) => kind !== 'mixed-clock')
    if (!other.clock || isUnclear) return takeSeconds(r, clock)
    r.faults.push(...other.faults)
    r.end = {day: other.day, clock: other.clock}
    r.approximate ||= other.approximate
    r.zone ??= other.zone
    // `10:15 - 10:45am`: one half of the day for both.
    const half = /[ap]\.?\s?m\.?$/i.exec(r.text.slice(other.clock.span.start, other.clock.span.end))
    const own = /[ap]\.?\s?m/i.test(r.text.slice(clock.span.start, clock.span.end))
    if (half && !own && clock.hour > 0) {
      const isAfternoon = /^p/i.test(half[0])
        ? clock.hour < 12 && clock.hour + 12 <= other.clock.hour
        : clock.hour < 12 && clock.hour > other.clock.hour
      const isMidnight = /^a/i.test(half[0]) && clock.hour === 12 && other.clock.hour < 12
      if (isAfternoon) clock.hour += 12
      else if (isMidnight) clock.hour = 0
    }
    r.at = other.last
    r.keep()
    return true
  })
}

function takeSeconds(r: Reading, clock: ClockInText): true | undefined {
  if (clock.second === undefined) return undefined
  const start = r.at
  const match = r.take(/(\d{2})(?![\d:.])/y)
  if (!match || Number(match[1]) > 59) return undefined
  r.end = {day: undefined, clock: {...clock, second: Number(match[1]), span: r.spanFrom(start)}}
  r.keep()
  return true
}

/** What can stand behind a time: a hedge, a day, another zone, a shift. */
function takeTrailing(r: Reading): void {
  for (let count = 0; count < 3; count++) {
    r.at = r.last
    const start = r.at
    if (r.take(trailingHedge)) {
      r.approximate = true
      r.hedge ??= {span: r.spanFrom(start)}
      r.keep()
      continue
    }
    const shift = r.take(trailingShift)
    if (shift) {
      const days = shift.groups!.days ?? shift.groups!.bareDays
      r.shift = days ? {days: Number(days), from: 'written'} : {days: 1, from: 'before'}
      r.keep()
      continue
    }
    if (!takeOtherZone(r) && !takeTrailingDay(r)) return
  }
}

function takeOtherZone(r: Reading): boolean {
  const {clock, zone} = r
  if (!clock || r.otherZone) return false
  const found = r.attempt(() => {
    const open = r.take(/\s*(?:[([]|\/|=)\s*/y)
    if (!open || (!zone && !/[([]/.test(open[0]))) return undefined
    const other = new Reading(r.text, r.at)
    takeDayAndClock(other)
    if (!other.clock || !other.zone || other.faults.length > 0) return undefined
    r.at = other.last
    if (/[([]/.test(open[0]) && !r.take(/\s*[)\]]/y)) return undefined
    r.otherZone = {clock: other.clock, zone: other.zone}
    return true
  })
  if (found) r.keep()
  return Boolean(found)
}

/** `00:30 AEST (2026-05-18)`, `07:30 Monday Nov 1st`. */
function takeTrailingDay(r: Reading): boolean {
  if (r.day || !r.clock) return false
  const found = r.attempt(() => {
    const open = r.take(/\s*(?:[([]|,|on\s)?\s*/iy)!
    r.take(weekday)
    const other = new Reading(r.text, r.at)
    const day = takeDay(other)
    if (!day || other.faults.length > 0) return undefined
    r.at = other.at
    if (/[([]/.test(open[0]) && !r.take(/\s*[)\]]/y)) return undefined
    // A name of a month in a sentence: `10:00 May 5 users …`.
    const inWords =
      !/[([,]/.test(open[0]) &&
      day.year === undefined &&
      !/^\s*(?:[:|–—-]|$)/.test(r.text.slice(r.at))
    if (inWords) return undefined
    r.day = day
    return true
  })
  if (found) r.keep()
  return Boolean(found)
}

/** `T+5m`, `+00:05`, `10 minutes later`, a unix time. */
function readRelative(text: string): TimeInText | undefined {
  const r = new Reading(text, 0)
  r.take(opening)
  const lead = r.at
  takeHedge(r)
  // The opening takes a minus sign as well.
  if (/[+\u2212-]/.test(text.charAt(r.at - 1)) && /\d/.test(text.charAt(r.at))) r.at--
  const start = r.at
  const given = (): Partial<TimeInText> => ({approximate: r.approximate, hedge: r.hedge})
  const span = (): Span => ({start: Math.min(lead, start), end: r.at})
  const unix = r.take(unixTime)
  if (unix) return unixReading(r, start, Number(unix[0]))
  const clock = r.take(relativeClock)
  if (
    clock &&
    (clock.groups!.unit || /^T/i.test(clock[0]) || clock.groups!.amount!.includes(':'))
  ) {
    const seconds = secondsOf(clock.groups!.amount!, clock.groups!.unit)
    const sign = clock.groups!.sign === '+' ? 1 : -1
    return bare(span(), {...given(), relative: {seconds: sign * seconds, to: 'start'}})
  }
  r.at = start
  const after = r.take(later)
  if (!after) return undefined
  const seconds = secondsOf(String(amountOf(after.groups!.amount!)), after.groups!.unit)
  return bare(span(), {...given(), relative: {seconds, to: 'before'}})
}

const amounts: Record<string, number> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30
} // prettier-ignore

function amountOf(written: string): number {
  return amounts[written.toLowerCase()] ?? Number(written)
}

function secondsOf(amount: string, unit: string | undefined): number {
  if (amount.includes(':')) {
    const [first, second, third] = amount.split(':').map(Number)
    return third === undefined ? first! * 3600 + second! * 60 : first! * 3600 + second! * 60 + third
  }
  const factor = {s: 1, m: 60, h: 3600, d: 86_400}[unit?.charAt(0).toLowerCase() ?? 'm'] ?? 60
  return Number(amount) * factor
}

function unixReading(r: Reading, start: number, seconds: number): TimeInText {
  const date = new Date(seconds * 1000)
  const span = r.spanFrom(start)
  return {
    ...bare(span, {}),
    precision: 'second',
    day: {
      span,
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      order: undefined,
      ambiguous: false
    },
    clock: {
      span,
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      hourOnly: false
    },
    zone: {span, offset: 0, place: undefined, ambiguous: false}
  }
}

function bare(span: Span, given: Partial<TimeInText>): TimeInText {
  return {
    span,
    day: undefined,
    clock: undefined,
    precision: 'none',
    approximate: false,
    hedge: undefined,
    end: undefined,
    zone: undefined,
    otherZone: undefined,
    relative: undefined,
    shift: undefined,
    faults: [],
    ...given
  }
}

/** `bob  2:03 PM  rolling back`: a name, then a time with its half of the day. */
function readAfterName(text: string): TimeInText | undefined {
  const name = /^[\s*_`[]*@?[\w.-]{2,24}(?:\s[\w.-]{1,24})?\s+(?=\[?\d{1,2}:\d{2}\s?[AP]M\b)/.exec(
    text
  )
  const time = name ? readAt(text, name[0].length) : undefined
  return time?.clock && time.faults.length === 0 ? time : undefined
}

/** Longest line of a label with its time. */
const longestLabelled = 120

/** `Fault occurs 2020-02-18 14:13`: a label, then a day and a time at the end of the line. */
function readAfterLabel(text: string): TimeInText | undefined {
  const [first] = text.split('\n', 1)
  if (first!.length > longestLabelled) return undefined
  const line = first!.replace(/[\s.)*\]]+$/, '')
  if (!/\d\D{0,60}$/.test(line)) return undefined
  for (const match of line.matchAll(
    /(?<![\w/:.-])(?=[\d~]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d)/gi
  )) {
    const time = readAt(line, match.index)
    if (time?.day && time.clock && time.faults.length === 0 && time.span.end >= line.length)
      return time
  }
  return undefined
}

/** `A few minutes later`, `Early morning`. */
function readVague(text: string): TimeInText | undefined {
  const r = new Reading(text, 0)
  r.take(opening)
  const start = r.at
  if (!r.take(vagueLater)) return undefined
  return bare({start, end: r.at}, {approximate: true})
}
