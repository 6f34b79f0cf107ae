import type {CalendarDate} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import {monthNames, monthOf} from './months.ts'

/** A date in a text. */
export interface DateInText {
  span: Span
  /** `undefined` if the words leave the day open: `March 16`, `06/04/2023`. */
  date: CalendarDate | undefined
}

type Parts = Pick<CalendarDate, 'day' | 'month' | 'year'>

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
// `Feb 9 1924 UTC` is a clock.
const year = String.raw`(?<year>(?:19|20)\d{2})(?!(?<=19\d{2})\s?(?:UTC|GMT|Z)\b)`

/** Forms of dates with how to read them, tried in order at every place. */
const forms = (names: string): ReadonlyArray<[RegExp, (groups: Groups) => Parts | undefined]> => {
  const month = String.raw`(?<name>${names})\.?`
  return [
    [
      /(?<!\d[/-]?)(?<year>(?:19|20)\d{2})(?<gap>[-/.])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})(?!\d)/,
      numeric
    ],
    [
      /(?<!\d[/-]?)(?<first>\d{1,2})(?<gap>[-/.])(?<second>\d{1,2})\k<gap>(?<year>(?:19|20)\d{2}|\d{2})(?![\d:])/,
      twoOrders
    ],
    [new RegExp(String.raw`\b${month}\s+${day},?\s+${year}\b`, 'i'), named],
    [new RegExp(String.raw`\b${day}\s+(?:of\s+)?${month},?\s+${year}\b`, 'i'), named],
    [new RegExp(String.raw`\b${month},?\s+${year}\b`, 'i'), () => undefined],
    [new RegExp(String.raw`\b${month}\s+${day}\b(?![:.]\d)`, 'i'), () => undefined],
    [new RegExp(String.raw`\b${day}\s+(?:of\s+)?${month}\b`, 'i'), () => undefined]
  ]
}

interface Groups {
  [name: string]: string | undefined
}

const english = forms(monthNames)

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
  let best: {match: RegExpExecArray; read: (groups: Groups) => Parts | undefined} | undefined
  for (const [pattern, read] of english) {
    const match = pattern.exec(value)
    // Of two forms at one place the one that says more comes first.
    if (match && (!best || match.index < best.match.index)) best = {match, read}
  }
  if (!best) return undefined
  const end = best.match.index + best.match[0].length
  const parts = best.read(best.match.groups ?? {})
  const date = parts && exists(parts) ? {...parts, minute: minuteAfter(value, end)} : undefined
  return {span: {start: best.match.index, end}, date}
}

function numeric(groups: Groups): Parts {
  return {year: Number(groups.year), month: Number(groups.month), day: Number(groups.day)}
}

function named(groups: Groups): Parts {
  return {year: Number(groups.year), month: monthOf(groups.name!), day: Number(groups.day)}
}

/** `26-05-2021` and `05/26/2021` have one reading, `06/04/2023` two; with dots the day is first. */
function twoOrders(groups: Groups): Parts | undefined {
  const first = Number(groups.first)
  const second = Number(groups.second)
  const written = Number(groups.year)
  const year = written < 100 ? written + 2000 : written
  if (groups.gap === '.' || first > 12) return {year, month: second, day: first}
  return second > 12 ? {year, month: first, day: second} : undefined
}

function exists({year, month, day}: Parts): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
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
