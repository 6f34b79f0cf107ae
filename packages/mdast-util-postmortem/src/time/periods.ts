import type {TimeWords} from '../languages/language.ts'
import type {CalendarDate, Deadline, DeadlineKind} from '../model.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'
import {calendarNames, monthNamed} from './calendar-names.ts'
import {addDays, dateOf, lastOfMonth, weekdayOf} from './calendar.ts'
import {fullYear} from './days.ts'

/** A period until the end of which something is to be done. */
type Period = Pick<Deadline<object>, 'date' | 'interpretations' | 'kind'>
type Groups = Record<string, string | undefined>
type Form = [pattern: RegExp, read: (groups: Groups, words: TimeWords) => Period]

const year = String.raw`(?:19|20)\d{2}`
const end = String.raw`(?![\p{L}\d])`

const formsOf = perLanguage((words: TimeWords): ReadonlyArray<Form> => {
  const {fiscal, halves, parts, quarters, the, weeks} = words.deadlines
  const name = `(?<name>${calendarNames(words).month})`
  const part = String.raw`(?:(?:${anyOf(the)}\s)?${anyOf(parts)}(?:[\s-]${anyOf(words.of)})?[\s-])?`
  const fy = String.raw`(?<fiscal>${anyOf(fiscal)}\s?)?`
  const fyAfter = String.raw`(?<fiscalAfter>${anyOf(fiscal)}\s?)?`
  const letters = `(?:(?<quarter>${quarters})(?=[1-4])|(?<half>${halves})(?=[12]))`
  const forms: Array<[string, Form[1]]> = [
    [String.raw`(?<year>${year})[-/.](?<month>\d{1,2})(?![-/.\d])`, inMonth],
    [String.raw`(?<month>\d{1,2})[-/.](?<year>${year})(?![-/.\d])`, inMonth],
    [String.raw`(?<year>${year})[-/\s]${name}${end}`, inMonth],
    [String.raw`${part}(?:${fy}(?<before>${year}|\d{2}(?=[-\s/]?(?:${quarters}|${halves})))[-\s/]?)?${letters}(?<number>[1-4])(?:[\s/,-]*${fyAfter}'?(?<year>${year}|\d{2}))?${end}`, inQuarter],
    [String.raw`(?<number>[1-4])(?<quarter>${quarters})\s?['’]?(?<year>${year}|\d{2})${end}`, inQuarter],
    [String.raw`(?:(?<before>${year})[-\s]?)?${anyOf(weeks)}\s?(?<number>\d{1,2})(?:[\s,/-]{1,2}(?<year>${year}))?${end}`, inWeek],
    [String.raw`${part}${name}\.?(?:[\s,-]{1,2}(?:(?<year>${year})|['’](?<short>\d{2})))?${end}`, inMonth],
    [String.raw`${part}(?<year>${year})(?![\d\-/.]|\s+[\p{L}\d])`, inYear]
  ] // prettier-ignore
  return forms.map(([source, read]) => [new RegExp(`^${source}`, 'iu'), read])
})

/**
 * Read a month, a quarter, a week, or a year at the start of some words.
 *
 * @param text
 *   Words.
 * @param words
 *   Words of its language.
 * @returns
 *   Its last working day as far as that is known, and how long the words are; `undefined` if there
 *   is none.
 */
export function readPeriod(
  text: string,
  words: TimeWords
): (Period & {length: number}) | undefined {
  for (const [pattern, read] of formsOf(words)) {
    const match = pattern.exec(text)
    if (match) return {...read(match.groups!, words), length: match[0].length}
  }
  return undefined
}

function period(kind: DeadlineKind, date?: CalendarDate): Period {
  return {kind, date, interpretations: []}
}

function inMonth({month, name, short, year: written}: Groups, words: TimeWords): Period {
  const number = name === undefined ? Number(month) : monthNamed(name, words)!
  if (number < 1 || number > 12) return period('invalid')
  const digits = written ?? short
  return period('no-day', digits === undefined ? undefined : lastOfMonth(fullYear(digits), number))
}

function inQuarter(groups: Groups): Period {
  const {before, fiscal, fiscalAfter, number, quarter, year: written} = groups
  const last = Number(number) * (quarter ? 3 : 6)
  // When a fiscal year starts only the company knows.
  const digits = (fiscal ?? fiscalAfter) ? undefined : (written ?? before)
  return period('quarter', digits === undefined ? undefined : lastOfMonth(fullYear(digits), last))
}

/** A week of the calendar, until its Friday; the first is that of January 4 (ISO 8601). */
function inWeek({before, number: written, year: after}: Groups): Period {
  const number = Number(written)
  if (number < 1 || number > 53) return period('invalid')
  const digits = after ?? before
  if (digits === undefined) return period('no-day')
  const first = dateOf(Number(digits), 1, 4)
  return period('no-day', addDays(first, 5 - weekdayOf(first) + 7 * (number - 1)))
}

function inYear({year: written}: Groups): Period {
  return period('no-day', dateOf(Number(written), 12, 31))
}
