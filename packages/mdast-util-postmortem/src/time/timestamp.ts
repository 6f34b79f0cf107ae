import type {Language, TimeWords} from '../languages/language.ts'
import type {Span} from '../text/span.ts'
import type {TimeInText} from './time-in-text.ts'
import {allMatches} from '../text/all-matches.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'
import {takeEnd, takeTrailing} from './after-time.ts'
import {calendarNames} from './calendar-names.ts'
import {takeRelative, takeShiftBefore} from './relative.ts'
import {timePatterns} from './time-patterns.ts'
import {TimeScanner, takeDayAndClock, takeHedge} from './time-scanner.ts'
import {unixTimeAt} from './unix-time.ts'
import {hasDigit, isAsciiLetter} from '../text/characters.ts'
import {Scanner} from '../text/scanner.ts'

/** How far to look for a time. */
const longest = 200

/** Longest line of a label with its time. */
const longestLabelled = 120

// An emoji is `🚨` or `:rotating_light:`.
const opening =
  /(?:[\s[({"'*`_>|•·–—-]|\p{Extended_Pictographic}|\uFE0F|\u200D|:[a-z][a-z\d_+-]{1,30}:)*/uy
/** A digit, or what stands for one: `HH:MM`. */
const figures = /\d|[?HXhx][.:]|X/
/** A line that ends with a figure, and words behind it. */
const endsWithFigure = /\d\D{0,60}$/

const patternsOf = perLanguage((words: TimeWords) => {
  const {at, between, halves, on} = words
  const half = anyOf([halves.morning, halves.afternoon].map((name) => name.toUpperCase()))
  return {
    filler: new RegExp(String.raw`(?:${anyOf([...at, ...on])}|(?<between>${anyOf(between)}))\s+`, 'iy'), // prettier-ignore
    afterName: new RegExp(
      String.raw`[\s*_\x60[]*@?[\w.-]{2,24}(?:\s[\w.-]{1,24})?\s+(?=\[?\d{1,2}:\d{2}\s?${half}\b)`,
      'y'
    ),
    labelled: new RegExp(
      String.raw`(?<![\w/:.-])(?=[\d~]|${calendarNames(words).month}\.?\s\d)`,
      'gi'
    )
  }
})

/**
 * Read the time at the start of an entry, or behind its label.
 *
 * A form that has several interpretations or none is not guessed: the parts that are certain are
 * given, and `faults` says what is wrong with the others.
 *
 * @param text
 *   Text of the entry; what is after the first 200 characters is not read.
 * @param isCompact
 *   Four digits at the start are a clock, see `areCompact`.
 * @returns
 *   Time; `undefined` if the entry has none.
 */
export function readTime(
  text: string,
  language: Language,
  isCompact = false
): TimeInText | undefined {
  const r = new TimeScanner(text.slice(0, longest), 0, language)
  const hasFigures = figures.test(r.text)
  if (startsOtherwise(r)) {
    return hasFigures ? (readAfterName(r.fork()) ?? readAfterLabel(r)) : undefined
  }
  const numbered = readNumbered(r)
  if (numbered) return numbered
  return (
    (hasFigures ? readAt(r.fork(), isCompact) : undefined) ??
    readRelative(r.fork()) ??
    (hasFigures ? (readAfterName(r.fork()) ?? readAfterLabel(r)) : undefined) ??
    readVague(r)
  )
}

/** What stands for the digits of an hour. */
const unfilledHours = ['hh', 'x', 'xx']

/** First words of all times but those behind a name or a label. */
const firstWordsOf = perLanguage((words: TimeWords): ReadonlySet<string> => {
  const {at, between, halvesBefore, months, on, weekdays} = words
  const {afternoon, morning} = halvesBefore
  const names = [at, between, on, afternoon, morning, ...months, ...weekdays].flat()
  const {dayNumber, hedgeBefore, hourInWords, nextDayBefore, beforeStart, sinceBefore, sinceStart, unknown, vague} = timePatterns(words) // prettier-ignore
  const patterns = [dayNumber, hedgeBefore, hourInWords, nextDayBefore, beforeStart, sinceBefore, sinceStart, unknown, vague] // prettier-ignore
  return new Set([
    ...unfilledHours,
    ...names.map((name) => /^[a-z]*/i.exec(name)![0].toLowerCase()),
    ...patterns.flatMap(({firsts}) => [...firsts!])
  ])
})

/** Most lines start with a word that no time starts with. */
function startsOtherwise({text, words}: TimeScanner): boolean {
  const r = new Scanner(text, 0)
  if (!isAsciiLetter(text.charCodeAt(0))) r.take(opening)
  const word = r.nextWord()
  return word !== undefined && isAsciiLetter(word.charCodeAt(0)) && !firstWordsOf(words).has(word)
}

/** Number of a paragraph. */
const numbering = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+/

/** Length of the number of a paragraph at the start of a text: `5.2 `. */
export function lengthOfNumbering(text: string): number {
  return numbering.exec(text)?.[0].length ?? 0
}

/** `5.12 08 April 07:12`: what could be a clock is none before a day with a clock. */
function readNumbered(r: TimeScanner): TimeInText | undefined {
  const length = lengthOfNumbering(r.text)
  const time = length > 0 ? readAt(r.fork(length)) : undefined
  return time?.day && time.clock && time.span.start === length ? time : undefined
}

/** `1417 – `, `0905`, not `1417 parcels`. */
const compactStart = /^[\s*_`>[(]{0,4}(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:[:|,;)\]*–—]|-\s|$))/
const yearStart = /^\D{0,4}(?:19|20)/

/**
 * Whether four digits at the start of texts are clocks: most of the texts start so, and not all of
 * them with what could be a year.
 *
 * @param texts
 *   Items of a list, lines, or cells of a column.
 */
export function areCompact(texts: ReadonlyArray<string>): boolean {
  const starts = texts.filter((text) => compactStart.test(text))
  const isCommon = starts.length > 2 && starts.length * 2 > texts.length
  return isCommon && starts.some((text) => !yearStart.test(text))
}

function readAt(r: TimeScanner, isCompact = false): TimeInText | undefined {
  r.isCompact = isCompact
  r.take(opening)
  const start = r.at
  takeHedge(r)
  r.shift = takeShiftBefore(r)
  if (r.shift) takeHedge(r)
  if (r.take(patternsOf(r.words).filler)?.groups!.between) r.isBetween = true
  takeDayAndClock(r)
  if (!r.day && !r.clock && r.faults.length === 0) return undefined
  takeEnd(r)
  takeTrailing(r)
  return resultOf(r, {start, end: r.last})
}

function resultOf(r: TimeScanner, span: Span): TimeInText {
  const kinds = r.faults.map(({kind}) => kind).filter((kind) => kind !== 'mixed-clock')
  // With a day that does not exist the time of day is of no use.
  const clock = kinds.includes('impossible-date') ? undefined : r.clock
  const isDay = r.day !== undefined && !clock && kinds.every((kind) => kind === 'unfilled')
  return {
    span,
    day: r.day,
    weekday: r.weekday,
    clock,
    precision: isDay ? (r.isUnknown ? 'unknown' : 'day') : kinds.length > 0 ? 'none' : r.precision,
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

/**
 * Make a time of which only some parts are there.
 *
 * @param span
 *   Where it is.
 * @param parts
 *   What is known of it.
 */
export function partialTime(span: Span, parts: Partial<TimeInText>): TimeInText {
  return {
    span,
    day: undefined,
    weekday: undefined,
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
    ...parts
  }
}

/** `T+5m`, `Day 2 – T+25:00`, `+00:05`, `10 minutes later`, a unix time. */
function readRelative(r: TimeScanner): TimeInText | undefined {
  const {text} = r
  r.take(opening)
  const lead = r.at
  takeHedge(r)
  // What counts from the start does so on each day.
  if (takeShiftBefore(r)) r.take(opening)
  // The opening takes a minus sign as well.
  if (/[+\u2212-]/.test(text.charAt(r.at - 1)) && hasDigit(text.charAt(r.at))) r.at--
  const start = Math.min(lead, r.at)
  const unix = unixTimeAt(text, r.at)
  if (unix) return partialTime(unix.span, {precision: 'second', ...unix})
  const relative = takeRelative(r)
  if (!relative) return undefined
  const {approximate, hedge} = r
  return partialTime(r.spanFrom(start), {approximate, hedge, relative})
}

/** `bob  2:03 PM  rolling back`: a name, then a time with its half of the day. */
function readAfterName(r: TimeScanner): TimeInText | undefined {
  const time = r.take(patternsOf(r.words).afterName) && readAt(r)
  return time?.clock && time.faults.length === 0 ? time : undefined
}

/** `Fault occurs 2020-02-18 14:13`: a label, then a day and a time at the end of the line. */
function readAfterLabel({language, text, words}: TimeScanner): TimeInText | undefined {
  const [first] = text.split('\n', 1)
  if (first!.length > longestLabelled) return undefined
  const line = new TimeScanner(first!.replace(/[\s.)*\]]+$/, ''), 0, language)
  if (!endsWithFigure.test(line.text)) return undefined
  for (const {index} of allMatches(line.text, patternsOf(words).labelled)) {
    const time = readAt(line.fork(index))
    const isWhole = time?.faults.length === 0 && time.span.end >= line.text.length
    if (isWhole && time.day && time.clock) return time
  }
  return undefined
}

/** `A few minutes later`, `Some time before eleven`, `unknown`, `[???]`. */
function readVague(r: TimeScanner): TimeInText | undefined {
  const {asked, hourInWords, leftOpen, unknown, vague} = timePatterns(r.words)
  if (r.words.openMarks.length > 0 && r.takeAtEnd(leftOpen)) return partialTime(r.spanFrom(0), {})
  r.take(opening)
  const start = r.at
  const isVague = r.takeWords(vague) ?? r.takeAtEnd(hourInWords)
  if (isVague) return partialTime(r.spanFrom(start), {approximate: true})
  const isUnknown = r.takeAtEnd(unknown) ?? r.takeWords(asked)
  return isUnknown && partialTime(r.spanFrom(start), {precision: 'unknown'})
}
