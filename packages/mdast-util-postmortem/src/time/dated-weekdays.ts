import type {Language, TimeWords} from '../languages/language.ts'
import type {Block, DatedWeekday} from '../model.ts'
import type {InText} from '../text/span.ts'
import type {TimeInText} from './time-in-text.ts'
import {allMatches} from '../text/all-matches.ts'
import {anyOf} from '../text/any-of.ts'
import {textSpanIn} from '../text/find-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {calendarNames} from './calendar-names.ts'
import {findDate} from './find-date.ts'
import {readTime} from './timestamp.ts'
import {hasDigit} from '../text/characters.ts'
import {isInside} from '../text/span.ts'

/** Longest date with its weekday, and longest date before a weekday. */
const longest = 60
const longestBefore = 24

/** Its first look is at a letter that a day starts with: most places have another one. */
const weekdayPattern = perLanguage((words: TimeWords) => {
  const firsts = [...new Set(words.weekdays.flat().map((name) => name.charAt(0)))]
  const start = String.raw`(?=${anyOf(firsts)})(?<![\p{L}\p{N}])`
  return new RegExp(String.raw`${start}${calendarNames(words).weekday}(?!\p{L})`, 'giu')
})

/**
 * Find the days of the week that stand beside a date in prose: `Tuesday, 13 April 2027`,
 * `2027-04-13 (Tuesday)`.
 *
 * @returns
 *   Both, in the order of the document.
 */
export function datedWeekdaysIn(
  blocks: ReadonlyArray<Block>,
  language: Language
): Array<DatedWeekday> {
  const pattern = weekdayPattern(language.time)
  return blocks.flatMap((block) => {
    if (!hasDigit(block.written)) return []
    return allMatches(block.written, pattern).flatMap(({index}) => {
      if (isInside(index, block.code)) return []
      return datedAt(block, index, language) ?? []
    })
  })
}

function datedAt(block: Block, at: number, language: Language): DatedWeekday | undefined {
  const own = timeFrom(block, at, language)
  if (own?.weekday?.span.start === 0) return dated(block, at, own)
  const from = Math.max(0, at - longestBefore)
  const date = findDate(block.written.slice(from, at), language)
  if (!date) return undefined
  const start = from + date.span.start
  const before = timeFrom(block, start, language)
  return before?.weekday?.span.start === at - start ? dated(block, start, before) : undefined
}

function timeFrom({written: text}: Block, at: number, language: Language): TimeInText | undefined {
  return readTime(text.slice(at, at + longest), language)
}

function dated(block: Block, at: number, {day, weekday}: TimeInText): DatedWeekday | undefined {
  if (!day || !weekday) return undefined
  const placed = <Part extends InText>({span, ...part}: Part) => ({
    ...part,
    ...textSpanIn(block, {start: at + span.start, end: at + span.end})
  })
  const {ambiguous, month, year} = day
  const written = {...placed({span: day.span}), year, month, day: day.day, ambiguous}
  return {day: written, weekday: placed(weekday)}
}
