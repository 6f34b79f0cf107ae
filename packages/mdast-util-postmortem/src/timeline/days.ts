import type {CalendarDate} from '../model.ts'
import type {DayInText} from '../time/time-in-text.ts'

/**
 * Settle whether the day or the month is first in dates such as `06/04/2023`: one date with a
 * part over 12 settles it for the document, then the setting, then the order in which they lie
 * close to each other and to the other dates. Changes the days in place.
 *
 * @param days
 *   Days of a document.
 * @param dayFirst
 *   What the team writes.
 * @param date
 *   Day of the document.
 */
export function chooseOrder(
  days: ReadonlyArray<DayInText>,
  dayFirst: boolean | undefined,
  date: CalendarDate | undefined
): void {
  const open = days.filter(({ambiguous}) => ambiguous)
  if (open.length === 0) return
  const settled = days.find(({order}) => order !== undefined)
  const order = settled
    ? settled.order === 'day-first'
    : (dayFirst ?? orderByLength(open, certainDays(days, date), date?.year))
  if (order === undefined) return
  for (const day of open) {
    if (order) [day.month, day.day] = [day.day, day.month]
    day.ambiguous = false
  }
}

/** Numbers of the days that have one reading. */
function certainDays(
  days: ReadonlyArray<DayInText>,
  date: CalendarDate | undefined
): Array<number> {
  const certain = days.flatMap(({ambiguous, day, month, year}) =>
    ambiguous || year === undefined ? [] : [numberOf(year, month, day)]
  )
  return date ? [...certain, numberOf(date.year, date.month, date.day)] : certain
}

function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

const twoMonths = 62

/** The order in which all days lie within two months, or much closer than in the other. */
function orderByLength(
  open: ReadonlyArray<DayInText>,
  certain: ReadonlyArray<number>,
  around: number | undefined
): boolean | undefined {
  const [monthFirst, dayFirst] = [true, false].map((isMonthFirst) => {
    const numbers = open.map(({day, month, year = around ?? 2024}) =>
      isMonthFirst ? numberOf(year, month, day) : numberOf(year, day, month)
    )
    return lengthOf([...numbers, ...certain])
  })
  // One day is as short in both orders.
  if (monthFirst === undefined || dayFirst === undefined || monthFirst === dayFirst)
    return undefined
  if (dayFirst <= twoMonths && monthFirst > twoMonths) return true
  if (monthFirst <= twoMonths && dayFirst > twoMonths) return false
  if (dayFirst * 4 < monthFirst) return true
  return monthFirst * 4 < dayFirst ? false : undefined
}

function lengthOf(numbers: ReadonlyArray<number>): number {
  let [first = 0, last = 0] = [numbers[0], numbers[0]]
  for (const number of numbers) {
    first = Math.min(first, number)
    last = Math.max(last, number)
  }
  return last - first
}

/** Further back than this, a day without a year is of the next one. */
const halfYear = 183

/**
 * Give a day its year: its own, or that of the days around it.
 *
 * @param day
 *   Day as written.
 * @param around
 *   Day of the entry before, or of the document.
 * @returns
 *   Date; `undefined` if no year can be known.
 */
export function withYears(
  day: DayInText,
  around: CalendarDate | undefined
): CalendarDate | undefined {
  if (day.year !== undefined) return dated(day, day.year)
  if (!around) return undefined
  const distance = (year: number) =>
    (Date.UTC(year, day.month - 1, day.day) - Date.UTC(around.year, around.month - 1, around.day)) /
    86_400_000
  // December before a report of January, January after an entry of December.
  if (distance(around.year) < -halfYear) return dated(day, around.year + 1)
  return dated(day, distance(around.year) > halfYear ? around.year - 1 : around.year)
}

function dated({day, month}: DayInText, year: number): CalendarDate {
  return {year, month, day, minute: undefined}
}
