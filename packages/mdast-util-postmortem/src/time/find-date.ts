import type {Language, TimeWords} from '../languages/language.ts'
import type {CalendarDate} from '../model.ts'
import type {Span} from '../text/span.ts'
import {allMatches} from '../text/all-matches.ts'
import {defaultLanguage} from '../languages/index.ts'
import {hasDigit} from '../text/characters.ts'
import {perLanguage} from '../text/per-language.ts'
import {calendarNames} from './calendar-names.ts'
import {dayAt} from './days.ts'
import {TimeScanner, takeClockAfterDay} from './time-scanner.ts'

/** A date in a text. */
export interface DateInText {
  span: Span
  /** `undefined` if the words leave the day open: `March 16`, `06/04/2023`. */
  date: CalendarDate | undefined
}

/** How far to look for a date. */
const longest = 200

/** Where a day can start: at digits that are not a part of more digits, or at the name of a month. */
const startsOf = perLanguage((words: TimeWords) => ({
  pattern: new RegExp(
    String.raw`(?<![\d\p{L}]|\d[/-])(?=\d|${calendarNames(words).month}(?!\p{L}))`,
    'giu'
  )
}))

/**
 * Find the first date in a text.
 *
 * @param text
 *   Value of a field, a title, a file name; what is after the first 200 characters is not read.
 * @param language
 *   Language of it.
 * @returns
 *   The date; `undefined` if there is none.
 */
export function findDate(
  text: string,
  language: Language = defaultLanguage
): DateInText | undefined {
  const value = text.slice(0, longest)
  if (!hasDigit(value)) return undefined
  const {time: words} = language
  for (const {index} of allMatches(value, startsOf(words).pattern)) {
    const found = dayAt(value, index, words)
    if (!found || found.interpretations) continue
    const {ambiguous, day, end, exists, month, year} = found
    const isOpen = day === undefined || year === undefined || ambiguous || !exists
    const date = isOpen ? undefined : {year, month, day, minute: minuteAfter(value, end, language)}
    return {span: {start: index, end}, date}
  }
  return undefined
}

/** Minute of the clock behind a day, from midnight; `undefined` if it is not exact to the minute. */
function minuteAfter(text: string, end: number, language: Language): number | undefined {
  const scanner = new TimeScanner(text, end, language)
  takeClockAfterDay(scanner)
  const {approximate, clock} = scanner
  return clock && !clock.hourOnly && !approximate ? clock.hour * 60 + clock.minute : undefined
}
