import type {TimeWords} from '../languages/language.ts'
import type {Fault, Precision, Zone} from '../model.ts'
import type {InText, Span} from '../text/span.ts'
import type {ClockInText} from './clock.ts'
import type {DayShift} from './relative.ts'
import type {DayInText, TimeInText} from './time-in-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {Scanner} from '../text/scanner.ts'
import {anyOf} from '../text/any-of.ts'
import {hedgeBefore} from './approximate.ts'
import {calendarNames, weekdayNamed} from './calendar-names.ts'
import {clockAt, skipHourMark} from './clock.ts'
import {dayAt} from './days.ts'
import {zoneAfterClock} from './zone-after-clock.ts'

/** `Sun Mar 10 14:02:00 UTC 2024`. */
const yearAfter = /\s+((?:19|20)\d{2})(?!\d|:\d)/y

const patternsOf = perLanguage((words: TimeWords) => {
  const {weekday} = calendarNames(words)
  const at = anyOf(words.at)
  return {
    weekday: new RegExp(String.raw`(?<weekday>${weekday})(?!\p{L})\.?\s*[,|]?\s*`, 'iuy'),
    /** What can stand between a day and a clock: a weekday, a comma, a dash. */
    joint: new RegExp(
      String.raw`[T_](?=\d)|(?:\s*[([](?<inBrackets>${weekday})\.?[)\]]|\s+(?<weekday>${weekday})(?!\p{L})\.?)?(?:\s*[,|]\s*|\s+)?(?:(?:${at}|@|–|—|-)\s+)?`,
      'iuy'
    ),
    weekdayAfter: new RegExp(
      String.raw`\s*[([](?<inBrackets>${weekday})\.?[)\]]|\s(?<weekday>${weekday})(?!\p{L})\.?(?=\s*(?:$|[|:;,–—]|-\s))`,
      'iuy'
    ),
    verbs: new RegExp(String.raw`${anyOf(words.verbs)}\s\d+$`, 'iy'),
    afterVerb: new RegExp(String.raw`\s(?!${at}\s\d)\p{Ll}{2}`, 'uy')
  }
})

/** Reads a time from left to right. */
export class TimeScanner extends Scanner {
  day: DayInText | undefined
  weekday: TimeInText['weekday']
  clock: ClockInText | undefined
  zone: Zone<InText> | undefined
  otherZone: TimeInText['otherZone']
  end: TimeInText['end']
  shift: DayShift | undefined
  hedge: InText | undefined
  approximate = false
  /** Four digits are a clock. */
  isCompact = false
  /** *between* stands before it. */
  isBetween = false
  faults: Array<Fault<InText>> = []
  /** End of what belongs to the time. */
  last = 0
  readonly words: TimeWords

  constructor(text: string, at: number, words: TimeWords) {
    super(text, at)
    this.words = words
  }

  /** What was read so far belongs to the time, or what is before a place further on. */
  keep(end: number = this.at): void {
    this.at = end
    this.last = end
  }

  addHedge(span: Span): void {
    this.approximate = true
    this.hedge ??= {span}
  }

  get precision(): Precision {
    const {clock, day} = this
    if (clock) return clock.hourOnly ? 'hour' : clock.second === undefined ? 'minute' : 'second'
    return day ? 'day' : 'none'
  }
}

/** What makes the time approximate. */
export function takeHedge(r: TimeScanner): void {
  const span = hedgeBefore(r.text, r.at, r.words)
  if (!span) return
  r.addHedge(span)
  r.hedge!.span.end = span.end
  r.at = span.end
}

/** A day, a clock, or both; each with what can stand between. */
export function takeDayAndClock(r: TimeScanner): void {
  takeWeekday(r)
  r.day = takeDay(r)
  if (r.day || r.faults.length > 0) {
    r.keep()
    takeClockAfterDay(r)
  } else {
    takeClock(r, r.isCompact)
  }
  if (r.clock) takeYear(r)
}

/** A clock behind a day, with what stands between. */
export function takeClockAfterDay(r: TimeScanner): void {
  const {weekday} = r
  const found = r.attempt(() => {
    takeNamed(r, patternsOf(r.words).joint)
    takeHedge(r)
    // `10/Apr/2025:10:00:00`.
    if (r.text.charAt(r.at) === ':' && /\d/.test(r.text.charAt(r.at + 1))) r.at++
    return takeClock(r, true) || undefined
  })
  // `2026-03-10 sat in the queue`.
  if (!found) r.weekday = weekday
}

/** A day of the week, with what is around it. */
function takeNamed(r: TimeScanner, pattern: RegExp): boolean {
  const match = r.take(pattern)
  const name = match?.groups!.weekday ?? match?.groups!.inBrackets
  if (!match || name === undefined) return false
  const start = match.index + match[0].indexOf(name)
  const number = weekdayNamed(name, r.words)!
  r.weekday ??= {span: {start, end: start + name.length}, number}
  return true
}

/** `Sat, `. */
export function takeWeekday(r: TimeScanner): boolean {
  return takeNamed(r, patternsOf(r.words).weekday)
}

/** ` (Sat)`, behind a clock. */
export function takeWeekdayAfter(r: TimeScanner): boolean {
  return takeNamed(r, patternsOf(r.words).weekdayAfter)
}

/** A day, or what is wrong with it. */
export function takeDay(r: TimeScanner): DayInText | undefined {
  const start = r.at
  const found = dayAt(r.text, start, r.words)
  if (found?.interpretations === undefined && found?.day === undefined) return undefined
  if (isVerb(r, start, found.end)) return undefined
  r.at = found.end
  const span = r.spanFrom(start)
  if (found.day === undefined || !found.exists) {
    const kind = found.interpretations ? 'malformed-date' : 'impossible-date'
    r.faults.push({kind, span, interpretations: found.interpretations ?? []})
    return undefined
  }
  const {ambiguous, day, month, order, year} = found
  return {span, year, month, day, order, ambiguous}
}

/** `May 5 users see it?` */
function isVerb({text, words}: TimeScanner, start: number, end: number): boolean {
  const {afterVerb, verbs} = patternsOf(words)
  return (
    start === 0 &&
    new Scanner(text.slice(0, end), 0).take(verbs) !== undefined &&
    new Scanner(text, end).take(afterVerb) !== undefined
  )
}

/** A clock with its zone. */
function takeClock(r: TimeScanner, isAfterDay: boolean): boolean {
  const found = clockAt(r.text, r.at, r.words, isAfterDay)
  if (!found) return false
  if (found.hedge) r.addHedge(found.hedge)
  r.approximate ||= found.approximate
  if (found.fault) r.faults.push(found.fault)
  r.clock = found.clock
  r.keep(found.end)
  if (!found.clock) return true
  const isIso = isAfterDay && r.text.charAt(found.clock.span.start - 1) === 'T'
  const zone = zoneAfterClock(r.text, skipHourMark(r.text, r.at, r.words), r.words, isIso)
  r.zone = zone.zone
  r.keep(zone.end)
  return true
}

/** The year behind a clock. */
function takeYear(r: TimeScanner): void {
  if (!r.day || r.day.year !== undefined) return
  const match = r.take(yearAfter)
  if (!match) return
  r.day.year = Number(match[1])
  r.keep()
}
