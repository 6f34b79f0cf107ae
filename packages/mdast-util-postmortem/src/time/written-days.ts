import {monthNames, monthOf} from './months.ts'

/** A day as it is written at a place of a text. */
export interface DayAt {
  /** Where it ends in the text. */
  end: number
  /** `undefined` when the year is not written. */
  year: number | undefined
  month: number
  /** `undefined` when only the month is written: `March 2026`. */
  day: number | undefined
  /** Order of a date in digits: `25/03/2024` has the day first. */
  order: 'day-first' | 'month-first' | undefined
  /** Both orders are possible: `06/04/2023` is given as month and day. */
  ambiguous: boolean
  /** There is such a day in the calendar. */
  exists: boolean
  /** Ways to write what was meant, where the year has too many digits: `22025-03-14`. */
  interpretations: Array<string> | undefined
}

type Groups = Record<string, string | undefined>
type Parts = Pick<DayAt, 'day' | 'month' | 'year'> & Partial<DayAt>
type Form = [pattern: RegExp, read: (groups: Groups, written: string) => Parts]

const year = String.raw`(?<year>(?:19|20)\d{2})`
// `Feb 9 1924 UTC` is a clock.
const yearBehind = String.raw`${year}(?!\d)(?!(?<=19\d{2})\s?(?:UTC|GMT|Z)\b)`
const shortYear = String.raw`['’](?<short>\d{2})(?!\d|[:.]\d)`
const dayOfMonth = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const name = String.raw`(?<name>${monthNames})(?!\p{L})\.?`
/** With dots and few digits it is a version, unless a clock follows or nothing at all. */
const noVersion = String.raw`(?=,?\s+\d{1,2}[:.]\d{2}|\s*$)`

/** Forms of days in digits, the first that fits counts. */
const inDigits: ReadonlyArray<Form> = [
  [/(?<year>\d{5,6})-\d{2}-\d{2}(?!\d)/y, tooLong],
  [/(?<year>\d{4})(?<gap>[-/_])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})(?!\d|\.\d)/y, numeric],
  [/(?<year>\d{4})\.(?<month>\d{2})\.(?<day>\d{2})(?!\d|\.\d)/y, numeric],
  [form(String.raw`${year}\.(?<month>\d{1,2})\.(?<day>\d{1,2})${noVersion}`), numeric],
  [form(String.raw`${year}\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`), numeric],
  [form(String.raw`${year}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=T\d|\s|$)`), numeric],
  [/(?<first>\d{1,2})(?<gap>[-/.])(?<second>\d{1,2})\k<gap>(?<year>\d{4})(?!\d|[.:/-]\d)/y, twoOrders],
  [/(?<first>\d{1,2})(?<gap>[-/])(?<second>\d{1,2})\k<gap>(?<short>\d{2})(?!\d|[.:/-]\d)/y, twoOrders],
  [form(String.raw`(?<first>\d{1,2})(?<gap>\.)(?<second>\d{1,2})\.(?<short>\d{2})(?!\d|[.:/-]\d)${noVersion}`), twoOrders],
  [/(?<first>\d{1,2})[-/](?<second>\d{1,2})(?=,?\s+\d{1,2}:\d{2})/y, twoOrders],
  [form(String.raw`${year}[-/\s]${name}[-/\s]${dayOfMonth}(?![\d:])`), named],
  [form(String.raw`${dayOfMonth}\.?(?:\s+of)?[\s/-]+${name}(?:,?[\s/-]+${yearBehind}|,?\s?${shortYear}|[-/](?<short>\d{2})(?![\d:.])|\s(?<short>\d{2})(?=\s*(?:[),;|]|$)))?`), named]
] // prettier-ignore

/** Forms of days that start with the name of the month. */
const behindName: ReadonlyArray<Form> = [
  [form(String.raw`${name}\s+${dayOfMonth}(?!\d|[:.]\d)(?:,?\s+${yearBehind}(?!:\d)|,?\s?${shortYear})?`), named],
  [form(String.raw`${name},?\s+${year}(?!\d)`), named]
] // prettier-ignore

function form(source: string): RegExp {
  // Two names that are one group are alternatives.
  let count = 0
  const once = source.replaceAll('(?<short>', () =>
    count++ === 0 ? '(?<short>' : `(?<short${count}>`
  )
  return new RegExp(once, 'iuy')
}

/**
 * Read the day at a place.
 *
 * @param text
 *   Text.
 * @param at
 *   UTF-16 unit at which it starts.
 * @returns
 *   Day; `undefined` if there is none.
 */
export function dayAt(text: string, at: number): DayAt | undefined {
  for (const [pattern, read] of isDigit(text.charCodeAt(at)) ? inDigits : behindName) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const parts = read(match.groups!, match[0])
    return {
      end: at + match[0].length,
      order: undefined,
      ambiguous: false,
      exists: exists(parts),
      interpretations: undefined,
      ...parts
    }
  }
  return undefined
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function numeric({day, month, year}: Groups): Parts {
  return {year: Number(year), month: Number(month), day: Number(day)}
}

function named(groups: Groups): Parts {
  const {day, name} = groups
  return {
    year: yearOf(groups),
    month: monthOf(name!),
    day: day === undefined ? undefined : Number(day)
  }
}

/** `26-05-2021` and `05/26/2021` have one reading, `06/04/2023` two; with dots the day is first. */
function twoOrders(groups: Groups): Parts {
  const first = Number(groups.first)
  const second = Number(groups.second)
  const isDayFirst = groups.gap === '.' || first > 12
  const [month, day] = isDayFirst ? [second, first] : [first, second]
  const ambiguous = !isDayFirst && second <= 12 && first !== second
  const isOpen = ambiguous || first === second
  const order = isOpen ? undefined : isDayFirst ? 'day-first' : 'month-first'
  return {year: yearOf(groups), month, day, ambiguous, order}
}

function yearOf({short, short2, short3, year}: Groups): number | undefined {
  const digits = short ?? short2 ?? short3
  if (digits !== undefined) return 2000 + Number(digits)
  return year === undefined ? undefined : Number(year)
}

/** `22025-03-14` is of 2025. */
function tooLong({year}: Groups, written: string): Parts {
  const years = Array.from(year!, (_, index) => year!.slice(0, index) + year!.slice(index + 1))
  const possible = [...new Set(years)].filter((digits) => /^(?:19|20)\d{2}$/.test(digits))
  return {
    year: undefined,
    month: 0,
    day: undefined,
    exists: false,
    interpretations: possible.map((digits) => written.replace(year!, digits))
  }
}

/** In a year that is not written there can be a 29 February. */
function exists({day = 1, month, year = 2024}: Parts): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
