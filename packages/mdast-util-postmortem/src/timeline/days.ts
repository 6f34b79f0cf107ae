import type {CalendarDate} from '../model.ts'
import type {WrittenDay} from '../time/timestamp.ts'

/**
 * Settle whether the day or the month is first in dates such as `06/04/2023`: one date with a
 * part over 12 settles it for the document, then the setting, then the order in which the dates
 * lie within two months of each other. Changes the days in place.
 *
 * @param days
 *   Days of a document.
 * @param dayFirst
 *   What the team writes.
 */
export function chooseOrder(days: ReadonlyArray<WrittenDay>, dayFirst: boolean | undefined): void {
  const open = days.filter(({ambiguous}) => ambiguous)
  if (open.length === 0) return
  const settled = days.find(({order}) => order !== undefined)
  const order = settled ? settled.order === 'day-first' : (dayFirst ?? orderByLength(open))
  if (order === undefined) return
  for (const day of open) {
    if (order) [day.month, day.day] = [day.day, day.month]
    day.ambiguous = false
  }
}

const twoMonths = 62

/** Day first if that makes the dates lie close together, and month first does not. */
function orderByLength(days: ReadonlyArray<WrittenDay>): boolean | undefined {
  const monthFirst = lengthOf(days, ({month, day}) => [month, day])
  const dayFirst = lengthOf(days, ({month, day}) => [day, month])
  if (new Set(days.map(key)).size < 2) return undefined
  if (dayFirst <= twoMonths && monthFirst > twoMonths) return true
  if (monthFirst <= twoMonths && dayFirst > twoMonths) return false
  return dayFirst < monthFirst && dayFirst * 4 < monthFirst ? true : undefined
}

function lengthOf(
  days: ReadonlyArray<WrittenDay>,
  parts: (day: WrittenDay) => [month: number, day: number]
): number {
  const times = days.map((written) => {
    const [month, day] = parts(written)
    return Date.UTC(written.year ?? 2024, month - 1, day) / 86_400_000
  })
  return Math.max(...times) - Math.min(...times)
}

function key({day, month, year}: WrittenDay): string {
  return [year, month, day].join('-')
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
  day: WrittenDay,
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

function dated({day, month}: WrittenDay, year: number): CalendarDate {
  return {year, month, day, minute: undefined}
}
