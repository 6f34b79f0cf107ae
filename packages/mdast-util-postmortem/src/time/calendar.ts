import type {CalendarDate} from '../model.ts'

/** A day of a year. */
type CalendarDay = Pick<CalendarDate, 'day' | 'month' | 'year'>

const daySeconds = 86_400

/** Make a date. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return {year, month, day, minute: undefined}
}

/**
 * Number a day.
 *
 * @param date
 *   Day; parts that are too large or too small count on: April 31 is May 1.
 * @returns
 *   Days since 1970-01-01.
 */
export function dayNumber({day, month, year}: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / (daySeconds * 1000)
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
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * Go some days on.
 *
 * @param days
 *   Days; back if negative.
 * @returns
 *   Day, without a time.
 */
export function addDays(date: CalendarDay, days: number): CalendarDate {
  const moved = new Date((dayNumber(date) + days) * daySeconds * 1000)
  return dateOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/**
 * Go some months on.
 *
 * @returns
 *   The same day of the month, or the last one of a shorter month.
 */
export function addMonths({day, month, year}: CalendarDay, count: number): CalendarDate {
  const last = lastOfMonth(year, month + count)
  return {...last, day: Math.min(day, last.day)}
}

/**
 * Go some days on that are neither Saturday nor Sunday; holidays differ and count.
 *
 * @param count
 *   Days from Monday to Friday.
 */
export function addBusinessDays(date: CalendarDate, count: number): CalendarDate {
  let moved = date
  for (let missing = count; missing > 0;) {
    moved = addDays(moved, 1)
    if (weekdayOf(moved) <= 5) missing--
  }
  return moved
}

/**
 * The last day of a month.
 *
 * @param month
 *   Month; 13 is the first of the next year.
 */
export function lastOfMonth(year: number, month: number): CalendarDate {
  return addDays(dateOf(year, month + 1, 1), -1)
}

/**
 * Day of the week.
 *
 * @param date
 *   Day.
 * @returns
 *   1 for Monday to 7 for Sunday (ISO 8601).
 */
export function weekdayOf(date: CalendarDay): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/**
 * Whether there is such a day.
 *
 * @param day
 *   Parts as written; without a day the month, without a year any year is asked about.
 */
export function existsInCalendar({
  day = 1,
  month,
  year = 2024
}: {
  day?: number | undefined
  month: number
  year?: number | undefined
}): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= lastOfMonth(year, month).day
}
