import type {CalendarDate} from '../model.ts'
import type {Span} from '../text/span.ts'
import {monthNames} from './months.ts'
import {dayAt} from './written-days.ts'

/** A date in a text. */
export interface DateInText {
  span: Span
  /** `undefined` if the words leave the day open: `March 16`, `06/04/2023`. */
  date: CalendarDate | undefined
}

/** Where a day can start: at digits that are not a part of more digits, or at the name of a month. */
const starts = new RegExp(String.raw`(?<![\d\p{L}]|\d[/-])(?=\d|(?:${monthNames})(?!\p{L}))`, 'giu')

/**
 * Find the first date in a text.
 *
 * @param text
 *   Value of a field, a title, a file name; what is after the first 200 characters is not read.
 * @returns
 *   The date; `undefined` if there is none.
 */
export function findDate(text: string): DateInText | undefined {
  const value = text.slice(0, 200)
  for (const {index} of value.matchAll(starts)) {
    const found = dayAt(value, index)
    if (!found || found.interpretations) continue
    const {ambiguous, day, end, exists, month, year} = found
    const isOpen = day === undefined || year === undefined || ambiguous || !exists
    const date = isOpen ? undefined : {year, month, day, minute: minuteAfter(value, end)}
    return {span: {start: index, end}, date}
  }
  return undefined
}

function minuteAfter(text: string, end: number): number | undefined {
  const match =
    /^(?:T|,?\s+(?:at\s+|@\s*)?|\s*[-–—]\s*)(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?/i.exec(
      text.slice(end, end + 24)
    )
  if (!match) return undefined
  const hour = Number(match[1])
  const minute = Number(match[2])
  if (hour > 24 || minute > 59) return undefined
  const half = match[3]?.toLowerCase()
  if (half === 'p' && hour < 12) return (hour + 12) * 60 + minute
  return (half === 'a' && hour === 12 ? 0 : hour) * 60 + minute
}

/**
 * Count the days from one date to another.
 *
 * @param from
 *   Earlier date.
 * @param to
 *   Later date.
 * @returns
 *   Days; negative if `to` is before `from`.
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) /
    86_400_000
  )
}
