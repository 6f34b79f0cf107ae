import type {CalendarDate, Entry} from '../model.ts'
import type {DayInText} from '../time/time-in-text.ts'
import type {Candidate} from './entry-candidate.ts'
import {hasClock} from './entry-candidate.ts'
import {addDays, dateOf, dayNumber, daysBetween, weekdayOf} from '../time/calendar.ts'

/** An undated time that is so many minutes earlier than the one before is of the next day. */
const midnight = 6 * 60

/** An entry that gets its day. */
export interface UndatedEntry {
  candidate: Candidate
  /** The day that a header before it says, or how many days after the first it is. */
  header: DayInText | CalendarDate | {after: number} | undefined
  date: CalendarDate | undefined
  dateFrom: Entry['dateFrom']
}

/** What else says which day it is. */
interface DayContext {
  /** Day of the document. */
  date: CalendarDate | undefined
  /** Day on which the document was written: days without a year are near to it. */
  writtenOn: CalendarDate | undefined
  /** Day before month in dates such as `06/04/2023`, when nothing else decides it. */
  dayFirst: boolean | undefined
}

/** What is known of the entries before one. */
interface Progress {
  /** The entry before, with its minute of the day. */
  before: {date: CalendarDate; minute: number | undefined} | undefined
  first: CalendarDate | undefined
  /** The last day that is written. */
  last: CalendarDate | undefined
  header: UndatedEntry['header']
}

/**
 * Give entries their days, in place: what is written in the entry or above it counts first, then
 * what follows from the entry before, then the day of the document.
 *
 * @param entries
 *   Entries in the order of the document.
 * @param context
 *   What else says which day it is.
 */
export function resolveDays(entries: ReadonlyArray<UndatedEntry>, context: DayContext): void {
  const days = entries.flatMap(({candidate, header}) => [
    dayIn(candidate),
    candidate.time?.time.end?.day,
    isDayInText(header) ? header : undefined
  ])
  // Entries share the day of a header.
  const shared = new Set(days.filter((day) => day !== undefined))
  chooseOrder([...shared], context.dayFirst, context.date)
  const undated = dayOfFirst(entries, context.date)
  const progress: Progress = {before: undefined, first: undefined, last: undefined, header: undefined} // prettier-ignore
  for (const entry of entries) {
    const {candidate, header} = entry
    const [date, from] = dateOfEntry(entry, progress, undated, context)
    entry.date = date
    entry.dateFrom = from
    if (header) progress.header = header
    // Times alone: they still pass midnight.
    if (!date) continue
    const time = candidate.time?.time
    const own = dayIn(candidate)
    progress.first ??= date
    if (own || time?.weekday || from === 'header') progress.last = date
    const minute = minuteOf(candidate) ?? (own ? undefined : progress.before?.minute)
    // What follows days on which nobody knows when is of the last of them.
    const last = time?.end && !time.clock ? time.end.day : undefined
    if (time) progress.before = {date: (last && withYear(last, date)) ?? date, minute}
  }
}

type Dated = [date: CalendarDate | undefined, from: Entry['dateFrom']]

/**
 * The day of those entries that stand before the first one with a day: that of the document, the
 * evening before it, as in `23:50`, then `00:20 (08-04)` of a report of `08-04`, or unknown, where it
 * was written after days that are headers.
 */
function dayOfFirst(entries: ReadonlyArray<UndatedEntry>, date: CalendarDate | undefined): Dated {
  if (!date) return [undefined, undefined]
  const index = entries.findIndex(({candidate, header}) => header ?? dayIn(candidate))
  const {candidate, header} = entries[index] ?? {}
  const own = candidate && dayIn(candidate)
  const written = own ? withYear(own, date) : header && dateOfHeader(header, date, date)
  if (index < 1 || !candidate || !written) return [date, 'document']
  const later = daysBetween(written, date)
  if (later > 0 && !own) return [undefined, undefined]
  const before = minuteOf(entries[index - 1]!.candidate)
  const minute = minuteOf(candidate)
  const isEve = before !== undefined && minute !== undefined && before - minute >= midnight
  return later === 0 && own && isEve ? [addDays(date, -1), 'midnight'] : [date, 'document']
}

function dateOfEntry(
  {candidate, header}: UndatedEntry,
  {before, first, header: lastHeader, last}: Progress,
  undated: Dated,
  {date: documentDate, writtenOn}: DayContext
): Dated {
  const own = dayIn(candidate)
  const near = before?.date ?? documentDate ?? writtenOn
  const start = first ?? documentDate
  if (own) return [withYear(own, near), 'entry']
  if (header && header !== lastHeader) return [dateOfHeader(header, near, start), 'header']
  const {shift, weekday} = candidate.time?.time ?? {}
  if (shift && shift.from !== 'before' && start) {
    const base = shift.from === 'written' ? last : undefined
    return [addDays(base ?? start, shift.days), 'entry']
  }
  if (weekday && !shift && near) return [onWeekday(weekday.number, near, before !== undefined), 'entry'] // prettier-ignore
  if (!before) return undated
  if (shift) return [addDays(before.date, shift.days), shift.days > 0 ? 'entry' : 'before']
  const minute = minuteOf(candidate)
  const isNext =
    minute !== undefined && before.minute !== undefined && before.minute - minute >= midnight
  return isNext ? [addDays(before.date, 1), 'midnight'] : [before.date, 'before']
}

/** The day with a name: behind the entry before, but for one day back; else near the document. */
function onWeekday(weekday: number, near: CalendarDate, isAfter: boolean): CalendarDate {
  const days = (weekday - weekdayOf(near) + 7) % 7
  return addDays(near, days > (isAfter ? 5 : 3) ? days - 7 : days)
}

function minuteOf({time}: Candidate): number | undefined {
  const clock = time?.time.clock
  return clock && clock.hour * 60 + clock.minute
}

function isDayInText(header: UndatedEntry['header']): header is DayInText {
  return header !== undefined && 'span' in header
}

function dateOfHeader(
  header: NonNullable<UndatedEntry['header']>,
  near: CalendarDate | undefined,
  first: CalendarDate | undefined
): CalendarDate | undefined {
  if ('after' in header) return first && addDays(first, header.after)
  return isDayInText(header) ? withYear(header, near) : header
}

/**
 * Day that is written in an entry.
 *
 * @param candidate
 *   What could be an entry; from a table the day can come from another cell.
 */
export function dayIn({day, time}: Candidate): DayInText | undefined {
  return time?.time.day ?? day?.time.day
}

/** Whether something says when and what, so that what is below it is of then. */
export function isDated(candidate: Candidate): boolean {
  return hasClock(candidate) || (dayIn(candidate) !== undefined && !candidate.bare)
}

/**
 * Choose whether the day or the month is first in dates such as `06/04/2023`: one date with a
 * part over 12 decides for the document, then the setting, then the order in which they lie
 * close to each other and to the other dates. Changes the days in place.
 */
function chooseOrder(
  days: ReadonlyArray<DayInText>,
  dayFirst: boolean | undefined,
  date: CalendarDate | undefined
): void {
  const open = days.filter(({ambiguous}) => ambiguous)
  if (open.length === 0) return
  const certain = days.find(({order}) => order !== undefined)
  const order = certain
    ? certain.order === 'day-first'
    : (dayFirst ?? orderByLength(open, certainDays(days, date), date?.year))
  if (order === undefined) return
  for (const day of open) {
    if (order) [day.month, day.day] = [day.day, day.month]
    day.ambiguous = false
  }
}

/** Numbers of the days that can mean only one. */
function certainDays(
  days: ReadonlyArray<DayInText>,
  date: CalendarDate | undefined
): Array<number> {
  const certain = days.flatMap(({ambiguous, day, month, year}) =>
    ambiguous || year === undefined ? [] : [dayNumber({year, month, day})]
  )
  return date ? [...certain, dayNumber(date)] : certain
}

const twoMonths = 62

/** The order in which all days lie within two months, or much closer than in the other. */
function orderByLength(
  open: ReadonlyArray<DayInText>,
  certain: ReadonlyArray<number>,
  near: number | undefined
): boolean | undefined {
  const [monthFirst, dayFirst] = [true, false].map((isMonthFirst) => {
    const numbers = open.map(({day, month, year = near ?? 2024}) =>
      dayNumber(isMonthFirst ? {year, month, day} : {year, month: day, day: month})
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

/** A day with its year: its own, or that of the days near to it; `undefined` if there are none. */
function withYear(
  {day, month, year}: DayInText,
  near: CalendarDate | undefined
): CalendarDate | undefined {
  if (year !== undefined) return dateOf(year, month, day)
  if (!near) return undefined
  const distance = daysBetween(near, {year: near.year, month, day})
  // December before a report of January, January after an entry of December.
  const years = distance < -halfYear ? 1 : distance > halfYear ? -1 : 0
  return dateOf(near.year + years, month, day)
}
