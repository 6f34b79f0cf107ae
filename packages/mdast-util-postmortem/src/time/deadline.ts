import type {Language, TimeWords} from '../languages/language.ts'
import type {CalendarDate, Deadline, DeadlineKind} from '../model.ts'
import type {InText} from '../text/span.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'
import {calendarNames} from './calendar-names.ts'
import {dateOf, existsInCalendar} from './calendar.ts'
import {endOfPart, readCounted} from './counted-days.ts'
import {readPeriod} from './periods.ts'
import {readTime} from './timestamp.ts'

/** Behind more digits it is a fraction or a version, before more a full date. */
const shortDay = /^(\d{1,2})\/(\d{1,2})(?![\d/%]|[.:,-]\d|\s?[\p{L}])/u

/** How far to look. */
const longest = 120

/** `[date]`, `<when>`: what is still to be filled in. */
const blank = /^\s*(?:\[[^\]\d]*\]|<[^>\d]*>|\{\{[^}\d]*\}\})\s*$/

const patternsOf = perLanguage((words: TimeWords) => {
  const {done, endOfDay, leadTails, leads, open, undated, weekOf} = words.deadlines
  return {
    lead: new RegExp(
      String.raw`^[\s([*_:\x60📅🗓⏰⏳⌛\uFE0F]*(?:(?:${anyOf(leads)}|${anyOf(endOfDay)}(?=,?\s+[\p{L}\d]))(?![\p{L}\d])(?:\s${anyOf(leadTails)}|,)?\s*[=:]{0,2}\s*)*`,
      'iu'
    ),
    done: new RegExp(String.raw`^(?:${anyOf(done)}|✅|✔️?|☑️?|🟢)(?!\p{L})`, 'iu'),
    open: new RegExp(
      String.raw`^(?:${anyOf([...open, ...undated])}|x{2,}|\?+|[-–—_.]+|\[[^\]]*\]|y{2,4}-m{2}-d{2})(?![\p{L}\d])`,
      'iu'
    ),
    weekOf: new RegExp(String.raw`^${anyOf(weekOf)}\s+`, 'i'),
    weekday: new RegExp(calendarNames(words).weekday, 'iu')
  }
})

/** What is written at the start of some words, and how long it is. */
type Found = Omit<Deadline<InText>, 'span'> & {length: number}

/** What deadlines are counted from, and how they are written. */
interface DeadlineContext {
  /** Day on which the document was written. */
  from: CalendarDate | undefined
  isDayFirst: boolean | undefined
  language: Pick<Language, 'time'>
}

/**
 * Read a deadline: a cell, or the words behind `due`.
 *
 * Relative words are counted from the day of the document, never from today. A form that has
 * several interpretations is not guessed.
 *
 * @param text
 *   Text; what is after the first 120 characters is not read.
 * @param language
 *   Language of it.
 * @param from
 *   Day on which the document was written; `undefined` if unknown.
 * @param isDayFirst
 *   The day is before the month in dates such as `06/04/2023`; `undefined` if that is not known.
 * @returns
 *   Deadline; `undefined` if there is no text. Words that are no date have the kind `text`.
 */
export function readDeadline(
  text: string,
  language: Pick<Language, 'time'>,
  from?: CalendarDate,
  isDayFirst?: boolean
): Deadline<InText> | undefined {
  const value = text.slice(0, longest).trimEnd()
  if (blank.test(value)) {
    return {...only('placeholder'), span: {start: value.search(/\S/), end: value.length}}
  }
  const start = patternsOf(language.time).lead.exec(value)?.[0].length ?? 0
  const words = value.slice(start)
  if (words.replaceAll(/[\s*_~`]/g, '') === '') return undefined
  const {length, ...deadline} = readWords(words, {from, isDayFirst, language})
  return {...deadline, span: {start, end: start + length}}
}

function readWords(words: string, context: DeadlineContext): Found {
  const {from, language} = context
  return (
    readDone(words, language.time) ??
    readWeekOf(words, context) ??
    readShortDay(words, context) ??
    readDate(words, context) ??
    readOpen(words, language.time) ??
    readPeriod(words, language.time) ??
    readCounted(words, from, language.time) ?? {...only('text'), length: words.length}
  )
}

/** `✅ 2024-03-12` says when it was done. */
function readDone(words: string, language: TimeWords): Found | undefined {
  const match = patternsOf(language).done.exec(words)
  return match ? {...only('done'), length: match[0].length} : undefined
}

function readOpen(words: string, language: TimeWords): Found | undefined {
  const match = patternsOf(language).open.exec(words)
  return match ? {...only('placeholder'), length: match[0].length} : undefined
}

/** `Week of May 6`: any day until its Friday. */
function readWeekOf(words: string, context: DeadlineContext): Found | undefined {
  const length = patternsOf(context.language.time).weekOf.exec(words)?.[0].length
  const found = length === undefined ? undefined : readDate(words.slice(length), context)
  if (!found || length === undefined || found.kind === 'invalid') return undefined
  const date = found.date && endOfPart(found.date, 'week')
  return {...only('no-day', date), length: length + found.length}
}

/** `2/23`: what cannot be a month is the day. */
function readShortDay(words: string, {from, isDayFirst}: DeadlineContext): Found | undefined {
  const match = shortDay.exec(words)
  if (!match) return undefined
  const [first, second] = [Number(match[1]), Number(match[2])]
  const monthFirst = {month: first, day: second}
  const dayFirst = {month: second, day: first}
  const possible = [monthFirst, dayFirst].filter((day) => existsInCalendar(day))
  if (possible.length === 0) return undefined
  const isCertain = possible.length === 1 || first === second
  const known = isDayFirst === undefined ? undefined : isDayFirst ? dayFirst : monthFirst
  const written = isCertain ? possible[0] : known
  const {length} = match[0]
  const dates = (written ? [written] : possible).flatMap(({day, month}) =>
    from ? nextDay(from, month, day) : []
  )
  return written
    ? {...only('no-year', dates[0]), length}
    : {...only('ambiguous'), length, interpretations: dates}
}

function readDate(words: string, {from, isDayFirst, language}: DeadlineContext): Found | undefined {
  const time = readTime(words, language)
  if (!time || time.relative || time.shift) return undefined
  const before = words.slice(0, time.span.start)
  if (/[\p{L}\p{N}]/u.test(before.replace(patternsOf(language.time).weekday, ''))) return undefined
  const fault = time.faults.find(({kind}) => kind.endsWith('-date'))
  if (fault) return {...only('invalid'), length: fault.span.end}
  const {day} = time
  if (!day) return undefined
  const length = Math.max(day.span.end, time.span.end)
  // `2026-03-1h` is a slip, and no day in March.
  if (/^\d[a-z]/i.test(words.slice(length - 1))) return undefined
  if (day.year === undefined) {
    return {...only('no-year', from && nextDay(from, day.month, day.day)), length}
  }
  const date = dateOf(day.year, day.month, day.day)
  if (!day.ambiguous) return {...only('exact', date), length}
  const swapped = dateOf(day.year, day.day, day.month)
  if (isDayFirst !== undefined) return {...only('exact', isDayFirst ? swapped : date), length}
  return {...only('ambiguous'), length, interpretations: [date, swapped]}
}

/** The next such day: a deadline is not before the document. */
function nextDay(from: CalendarDate, month: number, day: number): CalendarDate {
  const isPast = month < from.month || (month === from.month && day < from.day)
  return dateOf(from.year + (isPast ? 1 : 0), month, day)
}

function only(kind: DeadlineKind, date?: CalendarDate): Omit<Found, 'length'> {
  return {kind, date, interpretations: []}
}
