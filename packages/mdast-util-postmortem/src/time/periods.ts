import type {Form, FormMatch, SaidDay} from './deadline-forms.ts'
import {monthNamed} from './calendar-names.ts'
import {addDays, dateOf, lastOfMonth, weekdayOf} from './calendar.ts'
import {fullYear} from './days.ts'
import {said} from './deadline-forms.ts'
import {isJoined, tokenKind} from '../text/tokens.ts'

const part = '((in the?)|(the? parts of? hyphen?))?'

/** A month, a quarter, a week, or a year; its day is the last working day as far as that is known. */
export const periodForms: ReadonlyArray<Form> = [
  ['year (hyphen|slash)? month', inMonth],
  [`${part} (fiscal? (year|shortYear) (hyphen|slash)?)? (quarter|half) digits ((comma|slash|hyphen)? fiscal? apostrophe? (year|shortYear))?`, inQuarter],
  ['digits quarter apostrophe? (year|shortYear)', inQuarter],
  ['(year hyphen?)? weeks digits ((comma|slash|hyphen)? year)?', inWeek],
  [`${part} month dot? ((comma|hyphen)? year|(apostrophe shortYear))?`, inMonth],
  [`${part} year`, inYear]
] // prettier-ignore

function inMonth({groups: {month, shortYear, year}, words}: FormMatch): SaidDay {
  const digits = year ?? shortYear
  const number = monthNamed(month!, words)!
  return said('no-day', digits === undefined ? undefined : lastOfMonth(fullYear(digits), number))
}

function inQuarter({groups}: FormMatch): SaidDay | undefined {
  const {digits, fiscal, quarter, shortYear, year = shortYear} = groups
  const number = Number(digits)
  if (number < 1 || number > (quarter ? 4 : 2)) return undefined
  // When a fiscal year starts only the company knows.
  const isKnown = year !== undefined && fiscal === undefined
  const last = number * (quarter ? 3 : 6)
  return said('quarter', isKnown ? lastOfMonth(fullYear(year), last) : undefined)
}

/** A week of the calendar, until its Friday; the first is that of January 4 (ISO 8601). */
function inWeek({groups: {digits, year}}: FormMatch): SaidDay {
  const number = Number(digits)
  if (number < 1 || number > 53) return said('invalid')
  if (year === undefined) return said('no-day')
  const first = dateOf(Number(year), 1, 4)
  return said('no-day', addDays(first, 5 - weekdayOf(first) + 7 * (number - 1)))
}

/** `2026`, but not `2026 users`. */
function inYear({groups: {year}, next, tokens}: FormMatch): SaidDay | undefined {
  const isMore =
    tokens.kind[next] === tokenKind.mark
      ? isJoined(tokens, next) && '-/.'.includes(tokens.words[next]!)
      : next < tokens.count
  return isMore ? undefined : said('no-day', dateOf(Number(year), 12, 31))
}
