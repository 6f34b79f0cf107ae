import type {TimeWords} from '../languages/language.ts'
import type {Clock, Fault} from '../model.ts'
import type {InText, Span} from '../text/span.ts'
import {perLanguage} from '../text/per-language.ts'
import {Scanner} from '../text/scanner.ts'
import {anyOf, wordEnd} from '../text/any-of.ts'
import {isDigit} from '../text/characters.ts'

/** A time of day in a text. */
export type ClockInText = Clock<InText> & {
  /** Only the hour is written: `3pm`. */
  hourOnly: boolean
  /** The half of the day that is written. */
  half: Half | undefined
}

type Half = 'afternoon' | 'morning'

/** What is written at a place where a time of day can be. */
export interface ClockAt {
  /** Where it ends in the text. */
  end: number
  /** `undefined` if there is no such time, or if parts of it are missing. */
  clock: ClockInText | undefined
  fault: Fault<InText> | undefined
  /** What makes it approximate: `ish`. */
  hedge: Span | undefined
  /** It is a time all the same, but not exact: `22:XX` is about ten. */
  approximate: boolean
}

const colons = /(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/y
const french = /(?<hour>\d{1,2})h(?<minute>\d{2})(?![\da-z])/y
const compact = /(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?![\d.]|:\d|-\d{1,2}-)/y
/** Behind a day four digits are a clock if nothing, a mark, a range, or a zone follows. */
const endOfCompact = /-\d{4}(?!\d)|\s*(?:[:|,;)\]`*–—]|-\s|$)|\s[+-]\d{4}\b|\s[A-Z]{3,4}\b/y
const malformed =
  /\d{1,2}:\d(?::\d{1,2})?(?![\d:])|\d{1,2}:\d{3,4}(?![\d:])|\d{1,2}:\d{2}:\d(?![\d:])|\d{1,2}:\d{2}:\d{3,}|\d{3}:\d{2}(?![\d:])/y
/** Two single digits are a ratio or a score. */
const score = /\d:\d(?![\d:])/y
const unfilled =
  /(?:\d?[xX?]|\d{1,2}|HH|hh|XX|xx|\?\?)[:.](?:[xX?]{2}|\d[xX?]|[MmN]{2})(?::(?:[xX?sS]{2}|\d{2}))?[zZ]?(?![\w:])|\d{1,2}:\d{2}:[xX]{2}(?!\w)|X(?=[\s:])/y
/** What a time of day starts with, also one that is not filled in. */
const clockStart = /[\d?HXhx]/
/** `14:3x`, `14:30:4x`, of languages that write so. */
const rounded = /(?<hour>\d{1,2}):(?<minute>\d)(?:\d:\d)?(?<digit>\p{L})(?![a-y\d_])/iuy
/** `11:39:xx` is 11:39. */
const unfilledSeconds = /:(?:[xX]{2}|\?\?)(?![\w?])/y

const patternsOf = perLanguage((words: TimeWords) => {
  const [am, pm] = [words.halves.morning, words.halves.afternoon].map((half) =>
    half.split('').join(String.raw`\.?\s?`)
  )
  const [a, p] = [words.halves.morning, words.halves.afternoon].map((half) => half.charAt(0))
  const {hours, lengths, minutes, seconds} = words.clock
  const ish = String.raw`\s?-?${anyOf(words.ish)}${wordEnd}`
  return {
    dotted: new RegExp(
      String.raw`(?<hour>\d{1,2})\.(?<minute>\d{2})(?![\d.%])(?!\s*(?:%|${anyOf(words.decimals)}${wordEnd}|${anyOf(words.decimalStarts)}))`,
      'iy'
    ),
    units:
      hours.length > 0
        ? new RegExp(
            String.raw`(?<hour>\d{1,2})\s?${anyOf(hours)}(?:\s?(?:(?<minute>\d{1,2})\s?${anyOf(minutes)}(?:\s?(?<second>\d{1,2})\s?${anyOf(seconds)})?|(?<minute2>\d{2}(?!\d))|(?<halfHour>[半반]))|(?!\s?\d)${lengths.length > 0 ? `(?!${anyOf(lengths)})` : String.raw`(?=\s*(?:[:|,)\]+–—-]|[A-Z]{3}|$))`})`,
            'iy'
          )
        : undefined,
    hour: new RegExp(String.raw`(?<hour>\d{1,2})(?=\s*(?:${anyOf(words.ish)}\s*)?(?:${am}|${pm})\b)`, 'iy'), // prettier-ignore
    half: new RegExp(
      String.raw`\s?(?:(?<morning>${am}\b\.?)|(?<afternoon>${pm}\b\.?))|(?:(?<a>${a})|(?<p>${p}))(?![a-z.])`,
      'iy'
    ),
    ish: new RegExp(ish, 'iy'),
    mark: new RegExp(String.raw`\s?${anyOf(words.hourMarks)}${wordEnd}\.?`, 'iy'),
    // `2000h` is a length of time.
    afterCompact: new RegExp(
      String.raw`Z\b|\s?(?:UTC|GMT|${anyOf(words.hourMarks.filter((mark) => mark.length > 1))})\b`,
      'y'
    )
  }
})

/**
 * Read the time of day at a place.
 *
 * @param at
 *   UTF-16 unit at which it starts.
 * @param isAfterDay
 *   A day is before it, so that fewer other things can be meant.
 * @returns
 *   Time, or what is wrong with it; `undefined` if there is none.
 */
export function clockAt(
  text: string,
  at: number,
  words: TimeWords,
  isAfterDay: boolean
): ClockAt | undefined {
  if (!clockStart.test(text.charAt(at))) return undefined
  const found = timeOfDayAt(text, at, words, isAfterDay)
  if (!found?.clock || found.fault) {
    return (
      found ??
      roundedAt(text, at, words) ??
      unfilledAt(text, at, isAfterDay) ??
      malformedAt(text, at, isAfterDay)
    )
  }
  const scanner = new Scanner(text, found.end)
  if (!scanner.take(unfilledSeconds)) return found
  const fault: Fault<InText> = {
    kind: 'unfilled',
    span: scanner.spanFrom(at),
    interpretations: [text.slice(at, found.end)]
  }
  return {...found, end: scanner.at, fault}
}

/** Go to the end of a word that only says that a clock was meant: `14:05 hrs`. */
export function skipHourMark(text: string, at: number, words: TimeWords): number {
  const scanner = new Scanner(text, at)
  scanner.take(patternsOf(words).mark)
  return scanner.at
}

function timeOfDayAt(
  text: string,
  at: number,
  words: TimeWords,
  isAfterDay: boolean
): ClockAt | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined
  const {dotted, hour, units} = patternsOf(words)
  const scanner = new Scanner(text, at)
  const exact =
    scanner.take(colons) ??
    scanner.take(french) ??
    (units && scanner.take(units)) ??
    scanner.take(dotted)
  if (exact) return checkedClock(scanner, at, exact, words)
  const hourOnly = scanner.take(hour)
  if (hourOnly) return checkedClock(scanner, at, hourOnly, words)
  const digits = scanner.take(compact)
  if (!digits || !isClock(scanner, digits, words, isAfterDay)) return undefined
  return checkedClock(scanner, at, digits, words)
}

/** Four digits alone are a number. */
function isClock(
  {at, text}: Scanner,
  {groups, index}: RegExpExecArray,
  words: TimeWords,
  isAfterDay: boolean
): boolean {
  const {afterCompact} = patternsOf(words)
  if (isAfterDay && Number(groups!.hour) > 23) return false
  const after = new Scanner(text, at)
  if (after.take(afterCompact)) return true
  return isAfterDay && (text.charAt(index - 1) === 'T' || after.take(endOfCompact) !== undefined)
}

function checkedClock(
  scanner: Scanner,
  start: number,
  {groups}: RegExpExecArray,
  words: TimeWords
): ClockAt {
  const {half: halfOfDay, ish} = patternsOf(words)
  const hour = Number(groups!.hour)
  const minute = groups!.halfHour ? 30 : Number(groups!.minute ?? groups!.minute2 ?? 0)
  const second = groups!.second === undefined ? undefined : Number(groups!.second)
  const digits = scanner.spanFrom(start)
  let hedge = takeHedge(scanner, ish)
  const named = scanner.take(halfOfDay)?.groups
  const half = halfIn(named)
  const span = scanner.spanFrom(start)
  hedge ??= takeHedge(scanner, ish)
  const found = {end: scanner.at, hedge, approximate: hedge !== undefined}
  const exists =
    minute <= 59 && (second ?? 0) <= 59 && (hour <= 23 || (hour === 24 && minute === 0 && !second))
  const contradicts = half === 'morning' ? hour > 12 : half === 'afternoon' && hour === 0
  if (!exists || contradicts) {
    const fault: Fault<InText> = {kind: 'impossible-time', span, interpretations: []}
    return {...found, end: span.end, clock: undefined, fault}
  }
  const hourOnly = [groups!.minute, groups!.minute2, groups!.halfHour].every(
    (digits) => digits === undefined
  )
  const clock = {span, hour: hourOf(hour, half), minute, second, hourOnly, half}
  // `13:06 PM` and `00:14 AM` say the same twice.
  const isTwice = half !== undefined && (hour > 12 || hour === 0)
  const plain = scanner.text.slice(digits.start, digits.end)
  const fault: Fault<InText> = {kind: 'mixed-clock', span, interpretations: [plain]}
  return {...found, clock, fault: isTwice ? fault : undefined}
}

function takeHedge(scanner: Scanner, ish: RegExp): Span | undefined {
  const start = scanner.at
  return scanner.take(ish) && scanner.spanFrom(start)
}

function halfIn(groups: RegExpExecArray['groups']): Half | undefined {
  if (groups?.morning ?? groups?.a) return 'morning'
  return groups ? 'afternoon' : undefined
}

/** Give a clock the half of the day that is written before it: `午後2:05`. Changes it in place. */
export function setHalf(clock: ClockInText, half: Half): void {
  clock.half = half
  clock.hour = hourOf(clock.hour, half)
}

function hourOf(hour: number, half: Half | undefined): number {
  if (half === 'afternoon' && hour < 12) return hour + 12
  return half === 'morning' && hour === 12 ? 0 : hour
}

/**
 * Give the start of a range the half of the day that is written at its end: `10:15 - 10:45am`.
 * Changes it in place.
 */
export function shareHalf(start: ClockInText, end: ClockInText): void {
  const {hour} = start
  if (!end.half || start.half || hour === 0) return
  if (end.half === 'morning' && hour === 12 && end.hour < 12) start.hour = 0
  if (hour >= 12) return
  const isAfternoon = end.half === 'afternoon' ? hour + 12 <= end.hour : hour > end.hour
  if (isAfternoon) start.hour += 12
}

function roundedAt(text: string, at: number, words: TimeWords): ClockAt | undefined {
  const scanner = new Scanner(text, at)
  const match = words.roundedDigits.length > 0 ? scanner.take(rounded) : undefined
  if (!match || !words.roundedDigits.includes(match.groups!.digit!)) return undefined
  match.groups!.minute += '0'
  return {...checkedClock(scanner, at, match, words), approximate: true}
}

function unfilledAt(text: string, at: number, isAfterDay: boolean): ClockAt | undefined {
  const scanner = new Scanner(text, at)
  const match = scanner.take(unfilled)
  if (!match || (!isAfterDay && match[0] === 'X')) return undefined
  const fault: Fault<InText> = {kind: 'unfilled', span: scanner.spanFrom(at), interpretations: []}
  // A lone `X` stands for nothing.
  const approximate = match[0].length > 1
  return {end: scanner.at, clock: undefined, fault, hedge: undefined, approximate}
}

function malformedAt(text: string, at: number, isAfterDay: boolean): ClockAt | undefined {
  const scanner = new Scanner(text, at)
  if (!isAfterDay && new Scanner(text, at).take(score)) return undefined
  if (!scanner.take(malformed)) return undefined
  const fault: Fault<InText> = {
    kind: 'malformed-time',
    span: scanner.spanFrom(at),
    interpretations: []
  }
  return {end: scanner.at, clock: undefined, fault, hedge: undefined, approximate: false}
}
