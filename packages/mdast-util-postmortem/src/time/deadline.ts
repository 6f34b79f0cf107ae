import type {Language, TimeWords} from '../languages/language.ts'
import type {CalendarDate, Deadline} from '../model.ts'
import type {InText} from '../text/span.ts'
import type {Tokens} from '../text/tokens.ts'
import type {SaidDay} from './deadline-forms.ts'
import {lexiconOf} from '../text/lexicon.ts'
import {perLanguage} from '../text/per-language.ts'
import {tokenPattern} from '../text/token-pattern.ts'
import {indexFrom, tokenize, tokenKind} from '../text/tokens.ts'
import {dateOf, existsInCalendar, lastOfMonth} from './calendar.ts'
import {countedForms, endOfPart} from './counted-days.ts'
import {deadlineClasses, deadlinePatterns, said} from './deadline-forms.ts'
import {periodForms} from './periods.ts'
import {readTime} from './timestamp.ts'

/** Behind more digits it is a fraction or a version, before more a full date. */
const shortDay = /^(\d{1,2})\/(\d{1,2})(?![\d/%]|[.:,-]\d|\s?[\p{L}])/u

/** How far to look. */
const longest = 120

/** `[date]`, `<when>`: what is still to be filled in. */
const blank = /^\s*(?:\[[^\]\d]*\]|<[^>\d]*>|\{\{[^}\d]*\}\})\s*$/

/** `-`, `???`, `[date]`, `yyyy-mm-dd`: no date yet. */
const openMarks = /^(?:x{2,}|\?+|[-–—_.]+|\[[^\]]*\]|y{2,4}-m{2}-d{2})(?![\p{L}\d])/iu

/** `2026-03`, `03/2026`. */
const monthOfYear = /^(?:(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})|(?<monthBefore>\d{1,2})[-/.](?<yearAfter>(?:19|20)\d{2}))(?![-/.\d])/ // prettier-ignore

/** What can stand before a deadline, in any case: marks, brackets, emphasis, pictures of calendars. */
const opening = new Set('([*_:`📅🗓⏰⏳⌛\uFE0F')
const done = new Set('✅✔☑🟢')

const formsOf = perLanguage((words: TimeWords) => {
  const classes = deadlineClasses(words)
  return [...periodForms, ...countedForms].map(
    ([written, read]) => [tokenPattern(written, classes), read] as const
  )
})

/** What is written at the start of some words, and where it ends. */
type Found = SaidDay & {end: number}

/** What the words of a deadline are read from. */
interface DeadlineContext {
  /** Text of the deadline, divided. */
  tokens: Tokens
  /** Day on which the document was written. */
  from: CalendarDate | undefined
  isDayFirst: boolean | undefined
  language: Language
}

/**
 * Read a deadline: a cell, or the words behind `due`.
 *
 * Relative words are counted from the day of the document, never from today. A form that has
 * several interpretations is not guessed.
 *
 * @param text
 *   Text; what is after the first 120 characters is not read.
 * @param from
 *   Day on which the document was written; `undefined` if unknown.
 * @param isDayFirst
 *   The day is before the month in dates such as `06/04/2023`; `undefined` if that is not known.
 * @returns
 *   Deadline; `undefined` if there is no text. Words that are no date have the kind `text`.
 */
export function readDeadline(
  text: string,
  language: Language,
  from?: CalendarDate,
  isDayFirst?: boolean
): Deadline<InText> | undefined {
  const value = text.slice(0, longest).trimEnd()
  if (blank.test(value)) {
    return {...said('placeholder'), span: {start: value.search(/\S/), end: value.length}}
  }
  const tokens = tokenize(value, lexiconOf(language))
  const at = afterLeads(tokens, language.time)
  const rest = tokens.words.slice(at)
  if (rest.every((mark) => '*_~`'.includes(mark))) return undefined
  const {end, ...deadline} = readAt(at, {tokens, from, isDayFirst, language})
  return {...deadline, span: {start: tokens.start[at]!, end}}
}

/** Index of the first token behind `due`, `**Deadline:**`, `EOD` before a day. */
function afterLeads(tokens: Tokens, words: TimeWords): number {
  const {endOfDay, lead} = deadlinePatterns(words)
  let at = 0
  while (opening.has(tokens.words[at]!)) at++
  for (;;) {
    const last = endOfDay(tokens, at)?.next ?? tokens.count
    const isBeforeDay = last < tokens.count && tokens.kind[last] !== tokenKind.mark
    const next = lead(tokens, at)?.next ?? (isBeforeDay ? last : undefined)
    if (next === undefined) return at
    at = next
  }
}

function readAt(at: number, context: DeadlineContext): Found {
  const {count, end} = context.tokens
  return (
    readDone(at, context) ??
    readWeekOf(at, context) ??
    readShortDay(at, context) ??
    readDate(at, context) ??
    readOpen(at, context) ??
    readMonth(at, context) ??
    readForm(at, context) ?? {...said('text'), end: end[count - 1]!}
  )
}

/** `✅ 2024-03-12` says when it was done. */
function readDone(at: number, {language, tokens}: DeadlineContext): Found | undefined {
  const match = deadlinePatterns(language.time).done(tokens, at)
  const next = match?.next ?? (done.has(tokens.words[at]!) ? at + 1 : undefined)
  return next === undefined ? undefined : {...said('done'), end: tokens.end[next - 1]!}
}

function readOpen(at: number, {language, tokens}: DeadlineContext): Found | undefined {
  const match = deadlinePatterns(language.time).open(tokens, at)
  if (match) return {...said('placeholder'), end: tokens.end[match.next - 1]!}
  const start = tokens.start[at]!
  const marks = openMarks.exec(tokens.text.slice(start))
  return marks ? {...said('placeholder'), end: start + marks[0].length} : undefined
}

function readForm(at: number, {from, language, tokens}: DeadlineContext): Found | undefined {
  for (const [pattern, read] of formsOf(language.time)) {
    const match = pattern(tokens, at)
    const {next} = match ?? {next: at}
    const day = match && read({groups: match.words, tokens, next, from, words: language.time})
    if (day) return {...day, end: tokens.end[next - 1]!}
  }
  return undefined
}

function readMonth(at: number, {tokens}: DeadlineContext): Found | undefined {
  const start = tokens.start[at]!
  const match = monthOfYear.exec(tokens.text.slice(start))
  if (!match) return undefined
  const {month, monthBefore, year, yearAfter} = match.groups!
  const number = Number(month ?? monthBefore)
  const isMonth = number >= 1 && number <= 12
  const day = isMonth
    ? said('no-day', lastOfMonth(Number(year ?? yearAfter), number))
    : said('invalid')
  return {...day, end: start + match[0].length}
}

/** `Week of May 6`: any day until its Friday. */
function readWeekOf(at: number, context: DeadlineContext): Found | undefined {
  const match = deadlinePatterns(context.language.time).weekOf(context.tokens, at)
  const found =
    match && match.next < context.tokens.count ? readDate(match.next, context) : undefined
  if (!found || found.kind === 'invalid') return undefined
  return {...found, ...said('no-day', found.date && endOfPart(found.date, 'week'))}
}

/** `2/23`: what cannot be a month is the day. */
function readShortDay(at: number, {from, isDayFirst, tokens}: DeadlineContext): Found | undefined {
  const start = tokens.start[at]!
  const match = shortDay.exec(tokens.text.slice(start))
  if (!match) return undefined
  const [first, second] = [Number(match[1]), Number(match[2])]
  const monthFirst = {month: first, day: second}
  const dayFirst = {month: second, day: first}
  const possible = [monthFirst, dayFirst].filter((day) => existsInCalendar(day))
  if (possible.length === 0) return undefined
  const isCertain = possible.length === 1 || first === second
  const known = isDayFirst === undefined ? undefined : isDayFirst ? dayFirst : monthFirst
  const written = isCertain ? possible[0] : known
  const end = start + match[0].length
  const dates = (written ? [written] : possible).flatMap(({day, month}) =>
    from ? nextDay(from, month, day) : []
  )
  return written
    ? {...said('no-year', dates[0]), end}
    : {...said('ambiguous'), end, interpretations: dates}
}

function readDate(
  at: number,
  {from, isDayFirst, language, tokens}: DeadlineContext
): Found | undefined {
  const offset = tokens.start[at]!
  const time = readTime(tokens.text.slice(offset), language)
  if (!time || time.relative || time.shift) return undefined
  if (!isAfterWeekday(at, offset + time.span.start, tokens, language.time)) return undefined
  const fault = time.faults.find(({kind}) => kind.endsWith('-date'))
  if (fault) return {...said('invalid'), end: offset + fault.span.end}
  const {day} = time
  if (!day) return undefined
  const end = offset + Math.max(day.span.end, time.span.end)
  // `2026-03-1h` is a slip, and no day in March.
  if (/^\d[a-z]/i.test(tokens.text.slice(end - 1))) return undefined
  if (day.year === undefined) {
    return {...said('no-year', from && nextDay(from, day.month, day.day)), end}
  }
  const date = dateOf(day.year, day.month, day.day)
  if (!day.ambiguous) return {...said('exact', date), end}
  const swapped = dateOf(day.year, day.day, day.month)
  if (isDayFirst !== undefined) return {...said('exact', isDayFirst ? swapped : date), end}
  return {...said('ambiguous'), end, interpretations: [date, swapped]}
}

/** Whether nothing but marks and perhaps a day of the week is before a place. */
function isAfterWeekday(from: number, offset: number, tokens: Tokens, words: TimeWords): boolean {
  for (let at = from; at < indexFrom(tokens, offset); at++) {
    const isMark = tokens.kind[at] === tokenKind.mark
    if (!isMark && !deadlinePatterns(words).weekday(tokens, at)) return false
  }
  return true
}

/** The next such day: a deadline is not before the document. */
function nextDay(from: CalendarDate, month: number, day: number): CalendarDate {
  const isPast = month < from.month || (month === from.month && day < from.day)
  return dateOf(from.year + (isPast ? 1 : 0), month, day)
}
