import type {TimeWords} from '../languages/language.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'
import {calendarNames, monthNamed} from './calendar-names.ts'
import {existsInCalendar} from './calendar.ts'
import {isDigit} from '../text/characters.ts'

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
type Form = [pattern: RegExp, read: (groups: Groups, words: TimeWords, whole: string) => Parts]

/** Forms of days, by what they start with; of each list the first that fits counts. */
interface Forms {
  digits: ReadonlyArray<Form>
  name: ReadonlyArray<Form>
  /** First letters of names of months. */
  starts: ReadonlySet<string>
}

const startLength = 2

const year = String.raw`(?<year>(?:19|20)\d{2})`
const shortYear = String.raw`['’](?<short>\d{2})(?!\d|[:.]\d)`
// `Feb 9 1924 UTC` is a clock.
const yearAfter = String.raw`${year}(?!\d)(?!(?<=19\d{2})\s?(?:UTC|GMT|Z)\b)`
/** With dots and few digits it is a version, unless a clock follows or nothing at all. */
const noVersion = String.raw`(?=,?\s+[~≈]?\d{1,2}[:.]\d{2}|\s*$)`
/** Digits in a row are a number, unless they stand alone. */
const alone = String.raw`(?=T\d|[\s,;:)|\]]|$)`

/** `2021. 4. 6.`, `21/04/06`, `21-04-06 14:05`. */
const yearFirst = (parts: string): ReadonlyArray<[string, Form[1]]> => [
  // `08-02 夕方`, `2021-04-06〜04-09`.
  [String.raw`(?<month>\d{1,2})[-/](?<day>\d{1,2})(?=\s*${parts})`, withSigns],
  [String.raw`(?<=\d\s?[~〜～]\s?)(?<month>\d{1,2})[-/](?<day>\d{1,2})(?![\d:/-])`, withSigns],
  [String.raw`(?:${year}|(?<short>\d{2}))\.\s?(?<month>\d{1,2})\.\s?(?<day>\d{1,2})(?:\.(?!\d)|(?=\s|$))`, withSigns],
  [String.raw`(?<short>\d{2})(?<gap>[-/])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})(?![\d:/-])`, withSigns]
] // prettier-ignore

/** `20.07., 11:00`, `15.06. – 17.06.`. */
const dayFirst: ReadonlyArray<[string, Form[1]]> = [
  [String.raw`(?<first>\d{1,2})(?<gap>\.)\s?(?<second>\d{1,2})\.(?=,?\s+(?:\p{L}{1,3}\s+)?[~≈]?\d{1,2}:\d{2}|\s*(?:[-–—]|$))`, twoOrders]
] // prettier-ignore

const formsOf = perLanguage((words: TimeWords): Forms => {
  const dayOfMonth = String.raw`(?<day>\d{1,2})${anyOf(words.ordinals)}?`
  const name = String.raw`(?<name>${calendarNames(words).month})(?!\p{L})\.?`
  const of = words.of.length > 0 ? String.raw`(?:\s+${anyOf(words.of)})?` : ''
  const mark = words.yearMarks.length > 0 ? String.raw`(?:\s?${anyOf(words.yearMarks)})?` : ''
  const digits: Array<[string, Form[1]]> = [
    [String.raw`(?<year>\d{5,6})-\d{2}-\d{2}(?!\d)`, tooLong],
    [String.raw`(?<year>\d{4})(?<gap>[-/_])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})(?!\d|\.\d)`, numeric],
    [String.raw`(?<year>\d{4})\.(?<month>\d{2})\.(?<day>\d{2})(?!\d|\.\d)`, numeric],
    [String.raw`${year}\.(?<month>\d{1,2})\.(?<day>\d{1,2})${noVersion}`, numeric],
    [String.raw`(?:${year}\s?[年년]\s?)?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日号號일](?![間间])`, withSigns],
    [String.raw`${year}\s?[年년]\s?(?<month>\d{1,2})\s?(?:月(?!間|间)|월)`, withSigns],
    ...(words.dateOrder === 'year-first' ? yearFirst(anyOf(words.partsOfDay)) : []),
    ...(words.dateOrder === 'day-first' ? dayFirst : []),
    [String.raw`${year}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])${alone}`, numeric],
    [String.raw`(?<first>\d{1,2})(?<gap>[-/.])(?<second>\d{1,2})\k<gap>(?<year>\d{4})(?!\d|[.:/-]\d)`, twoOrders],
    [String.raw`(?<first>\d{1,2})(?<gap>[-/])(?<second>\d{1,2})\k<gap>(?<short>\d{2})(?!\d|[.:/-]\d)`, twoOrders],
    [String.raw`(?<first>\d{1,2})(?<gap>\.)(?<second>\d{1,2})\.(?<short>\d{2})(?!\d|[.:/-]\d)${noVersion}`, twoOrders],
    [String.raw`(?<first>\d{1,2})[-/](?<second>\d{1,2})(?=,?\s+[~≈]?\d{1,2}:\d{2})`, twoOrders],
    // `2026-03-10 → 03-14`.
    [String.raw`(?<=\d-\d{2}\s?(?:→|-{1,2}>)\s?)(?<month>\d{2})-(?<day>\d{2})(?![\d/-]|:\d)`, withSigns],
    // Behind a clock and in brackets: `00:03 (06-08)`.
    [String.raw`(?<=:\d{2}\s?(?:\p{Lu}{1,5}\s?)?[([])(?<first>\d{2})[-/](?<second>\d{2})(?=[)\]])`, twoOrders],
    [String.raw`${year}[-/\s]${name}[-/\s]${dayOfMonth}(?![\d:])`, named],
    // `09AUG24`, as in aviation.
    [String.raw`(?<day>\d{2})(?<name>${calendarNames(words).month})(?:${year}|(?<short>\d{2}))(?![\d:\p{L}])`, named],
    [String.raw`${dayOfMonth}\.?${of}[\s/-]+${name}(?:,?${of}[\s/-]+${yearAfter}${mark}|,?\s?${shortYear}|[-/](?<short>\d{2})(?![\d:.])|\s(?<short>\d{2})(?=\s*(?:[),;|]|$)))?`, named]
  ] // prettier-ignore
  const names: Array<[string, Form[1]]> = [
    [String.raw`${name}\s+${dayOfMonth}(?!\d|[:.]\d)(?:,?\s+${yearAfter}(?!:\d)|,?\s?${shortYear})?`, named],
    [String.raw`${name},?\s+${year}(?!\d)`, named]
  ] // prettier-ignore
  return {
    digits: digits.map(([source, read]) => [form(source), read]),
    name: names.map(([source, read]) => [form(source), read]),
    starts: new Set(words.months.flat().map((month) => month.slice(0, startLength)))
  }
})

/** Two groups may not have one name before Node 23, so that each short year gets its own. */
function form(source: string): RegExp {
  let count = 0
  return new RegExp(
    source.replaceAll('(?<short>', () => (count++ === 0 ? '(?<short>' : `(?<short${count}>`)),
    'iuy'
  )
}

/**
 * Read the day at a place.
 *
 * @param at
 *   UTF-16 unit at which it starts.
 * @returns
 *   Day; `undefined` if there is none.
 */
export function dayAt(text: string, at: number, words: TimeWords): DayAt | undefined {
  const forms = formsOf(words)
  const isFigure = isDigit(text.charCodeAt(at))
  // Most figures are clocks, and most words are no months.
  const isOther = isFigure
    ? isClock(text, at)
    : !forms.starts.has(text.slice(at, at + startLength).toLowerCase())
  if (isOther) return undefined
  for (const [pattern, read] of isFigure ? forms.digits : forms.name) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const parts = read(match.groups!, words, match[0])
    return {
      end: at + match[0].length,
      order: undefined,
      ambiguous: false,
      exists: existsInCalendar(parts),
      interpretations: undefined,
      ...parts
    }
  }
  return undefined
}

/** `14:05`: no day starts so. */
function isClock(text: string, at: number): boolean {
  const next = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  return text.charAt(next) === ':'
}

function numeric({day, month, year}: Groups): Parts {
  return {year: Number(year), month: Number(month), day: Number(day)}
}

/** `2021年4月6日`, `4월 6일`. */
function withSigns(groups: Groups): Parts {
  const {day, month} = groups
  return {
    year: yearIn(groups),
    month: Number(month),
    day: day === undefined ? undefined : Number(day)
  }
}

function named(groups: Groups, words: TimeWords): Parts {
  const {day, name} = groups
  return {
    year: yearIn(groups),
    month: monthNamed(name!, words)!,
    day: day === undefined ? undefined : Number(day)
  }
}

/** `26-05-2021` and `05/26/2021` mean one day, `06/04/2023` two; with dots the day is first. */
function twoOrders(groups: Groups, {dateOrder}: TimeWords): Parts {
  const first = Number(groups.first)
  const second = Number(groups.second)
  const isCertain = groups.gap === '.' || first > 12
  const isDayFirst = isCertain || (dateOrder === 'day-first' && second <= 12)
  const [month, day] = isDayFirst ? [second, first] : [first, second]
  const isOpen = !isCertain && second <= 12
  const ambiguous = isOpen && first !== second && dateOrder === undefined
  const order = isOpen ? undefined : isDayFirst ? 'day-first' : 'month-first'
  return {year: yearIn(groups), month, day, ambiguous, order}
}

function yearIn({short, short2, short3, year}: Groups): number | undefined {
  const digits = short ?? short2 ?? short3
  if (digits !== undefined) return fullYear(digits)
  return year === undefined ? undefined : Number(year)
}

/**
 * A year of two or four digits.
 *
 * @param digits
 *   `26` or `2026`.
 */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/** `22025-03-14` is of 2025. */
function tooLong({year}: Groups, _: TimeWords, whole: string): Parts {
  const years = Array.from(year!, (_, index) => year!.slice(0, index) + year!.slice(index + 1))
  const possible = [...new Set(years)].filter((digits) => /^(?:19|20)\d{2}$/.test(digits))
  return {
    year: undefined,
    month: 0,
    day: undefined,
    exists: false,
    interpretations: possible.map((digits) => whole.replace(year!, digits))
  }
}
