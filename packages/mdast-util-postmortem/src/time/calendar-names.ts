import type {TimeWords} from '../languages/language.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'

/** Names in the calendar of a language. */
interface CalendarNames {
  /** Sources of patterns that match a name; the case is not to count. */
  month: string
  weekday: string
  /** Numbers by names in lower case: from 1 for January, from 1 for Monday. */
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
}

/** Names in the calendar of a language. */
export const calendarNames: (words: TimeWords) => CalendarNames = perLanguage(
  ({months, weekdays}: TimeWords) => ({
    month: anyOf(months.flat()),
    weekday: anyOf(weekdays.flat()),
    months: numbered(months),
    weekdays: numbered(weekdays)
  })
)

function numbered(names: ReadonlyArray<ReadonlyArray<string>>): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1])))
}

/**
 * Number of a month.
 *
 * @param name
 *   Name or short form, in any case.
 * @returns
 *   1–12; `undefined` if it is none.
 */
export function monthNamed(name: string, words: TimeWords): number | undefined {
  return calendarNames(words).months.get(name.toLowerCase())
}

/**
 * Number of a day of the week.
 *
 * @param name
 *   Name or short form, in any case.
 * @returns
 *   1 for Monday to 7 for Sunday; `undefined` if it is none.
 */
export function weekdayNamed(name: string, words: TimeWords): number | undefined {
  return calendarNames(words).weekdays.get(name.toLowerCase())
}
