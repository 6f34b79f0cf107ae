import type {CalendarDate, Deadline, DeadlineKind} from '../model.ts'
import type {InText} from '../text/span.ts'
import {monthNames, monthOf} from './months.ts'
import {readTime} from './timestamp.ts'

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const lead =
  /^[\s([*_`]*(?:(?:due|deadline|eta|target(?: date)?|planned(?: for)?|expected|(?:completed?|done|finished|fixed|needed|resolved|shipped) by|by|until|before|no later than|latest|on|date|(?:eod|cob|close of business|end of (?:the )?day)(?=,?\s+[\p{L}\d]))(?![\p{L}\d])(?: date| by|,)?\s*[=:]?\s*)*/iu
const done = /^(?:done|closed|completed?|merged|fixed|shipped|resolved|finished|deployed|released|implemented|✅|✔️?|☑️?|🟢|yes)(?![\p{L}])/iu // prettier-ignore
/** `[date]`, `<when>`: what is still to be filled in. */
const blank = /^\s*(?:\[[^\]\d]*\]|<[^>\d]*>|\{\{[^}\d]*\}\})\s*$/
const placeholder =
  /^(?:tb[acd]|to be (?:determined|decided|defined|confirmed|announced)|n\/?a|none|not (?:set|scheduled|decided|known|defined)|unknown|unscheduled|pending|todo|x{2,}|\?+|[-–—_.]+|\[[^\]]*\]|y{2,4}-m{2}-d{2})(?![\p{L}\d])/iu
const yearMonth = /^((?:19|20)\d{2})[-/.](\d{1,2})(?![-/.\d])/
const monthYear = /^(\d{1,2})[-/.]((?:19|20)\d{2})(?![-/.\d])/
const yearMonthName = new RegExp(
  String.raw`^((?:19|20)\d{2})[-/\s](${monthNames})(?![\p{L}\d])`,
  'iu'
)
const monthOnly = new RegExp(String.raw`^(?:(?:the )?(?:end|late|mid|early|middle|beginning|start)(?:[ -]of)?[ -])?(${monthNames})\.?(?:[\s,-]{1,2}((?:19|20)\d{2}|['’]\d{2}))?(?![\p{L}\d])`, 'iu') // prettier-ignore
const quarter =
  /^(?:(?:the )?(?:end|late|mid|early|start|beginning)(?: of)? )?(?:(?:fy\s?)?((?:19|20)\d{2}|\d{2}(?=[-\s/]?[qh]))[-\s/]?)?(q(?=[1-4])|h(?=[12]))([1-4])(?:[\s/,-]*(?:fy\s?)?('?\d{2}|(?:19|20)\d{2}))?(?![\p{L}\d])/iu
const quarterFirst = /^([1-4])(q)\s?['’]?(\d{2}|(?:19|20)\d{2})(?![\p{L}\d])/iu
const yearOnly =
  /^(?:(?:the )?(?:end|start|beginning)(?: of)? )?((?:19|20)\d{2})(?![\d\-/.]|\s+[\p{L}\d])/iu
const week = /^(?:((?:19|20)\d{2})[-\s]?)?(?:cw|kw|wk|w|week)\s?(\d{1,2})(?:[\s,/-]{1,2}((?:19|20)\d{2}))?(?![\p{L}\d])/iu // prettier-ignore
const weekOf = /^(?:the )?week (?:of|commencing|beginning|starting)\s+/i
const amounts: Record<string, number> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12
} // prettier-ignore
const after = new RegExp(String.raw`^(?:in|within|after|next|over the next)?\s*(?:the\s+)?(?:next\s+)?(\d{1,3}|${Object.keys(amounts).join('|')})\s?(business\s|working\s)?(d|days?|w|wks?|weeks?|months?|mos?|quarters?|sprints?|hours?|h|hrs?)(?![\p{L}\d])`, 'iu') // prettier-ignore
/** What a length of time is counted from, if it is not the day of the document. */
const fromElsewhere = /^\s+(?:after|before|following|post|since|of|from (?!now\b|today\b))/i
const endOf = /^(?:(?:the )?end of (?:the |this )?(day|week|month|quarter|year)|eo([dwmqy])|(?:(?:within |during )?(?:this|the current|current)|within the|during the) (week|month|quarter|year)|(month|quarter|year)[- ]end)(?![\p{L}\d])/iu // prettier-ignore
const nextOf = /^(?:the )?(?:(?:end|late|mid|early|middle|beginning|start)(?:[ -]of)?[ -])?next (week|month|quarter|year)(?![\p{L}\d])/iu // prettier-ignore
const weekday = new RegExp(String.raw`^(next |this |coming )?(${weekdayNames.join('|')}|mon|tue|wed|thu|fri|sat|sun)(?![\p{L}\d])`, 'iu') // prettier-ignore
const dayName = /^(today|tomorrow|tonight)(?![\p{L}])/iu
const loose =
  /^(?:asap|as soon as possible|soon|immediate(?:ly)?|now|urgent(?:ly)?|shortly|later|eventually|(?:in )?(?:a couple of|a few|several|some) (?:days|weeks|months|quarters|sprints)|(?:(?:early|late|mid|this|next)[- ])?(?:spring|summer|autumn|fall|winter)(?: (?:19|20)\d{2})?|(?:the )?next (?:sprint|iteration|release|cycle|planning|milestone)|(?:this|current) (?:sprint|iteration|release)|sprint\s?\d+|iteration\s?\d+|(?:short|mid|medium|long)[ -]?term|ongoing|continuous|backlog|in progress|whenever|when possible|today\+\d+)(?![\p{L}])/iu

const daySeconds = 86_400_000

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
  from: CalendarDate | undefined,
  isDayFirst?: boolean
): Deadline<InText> | undefined {
  const value = text.slice(0, 120).trimEnd()
  if (blank.test(value)) {
    const from = value.search(/\S/)
    return {...kindOf('placeholder'), span: {start: from, end: value.length}}
  }
  const start = lead.exec(value)?.[0].length ?? 0
  const words = value.slice(start)
  if (words.replaceAll(/[\s*_~`]/g, '') === '') return undefined
  const found =
    readDone(words) ??
    readWeekOf(words, from, isDayFirst) ??
    readDate(words, from, isDayFirst) ??
    readWords(words, from)
  if (found) {
    const {length, ...deadline} = found
    return {...deadline, span: {start, end: start + length}}
  }
  return {span: {start, end: value.length}, kind: 'text', date: undefined, interpretations: []}
}

type Found = Omit<Deadline<InText>, 'span'> & {length: number}

/** `✅ 2024-03-12` tells when it was done. */
function readDone(words: string): Found | undefined {
  const match = done.exec(words)
  return match ? bare('done', match[0].length) : undefined
}

/** `Week of May 6`: any day until its Friday. */
function readWeekOf(
  words: string,
  from: CalendarDate | undefined,
  isDayFirst: boolean | undefined
): Found | undefined {
  const length = weekOf.exec(words)?.[0].length
  const found = length === undefined ? undefined : readDate(words.slice(length), from, isDayFirst)
  if (!found || length === undefined || found.kind === 'invalid') return undefined
  return {...bare('no-day', length + found.length), date: endOfPart(found.date, 'week')}
}

function readDate(
  words: string,
  from: CalendarDate | undefined,
  isDayFirst: boolean | undefined
): Found | undefined {
  const time = readTime(words)
  const leads = time && !/[\p{L}\p{N}]/u.test(words.slice(0, time.span.start).replace(weekday, ''))
  if (!time || !leads || time.relative || time.shift) return undefined
  const fault = time.faults.find(
    ({kind}) => kind === 'impossible-date' || kind === 'malformed-date'
  )
  if (fault) return bare('invalid', fault.span.end)
  const {day} = time
  if (!day) return undefined
  const length = Math.max(day.span.end, time.span.end)
  // `2026-03-1h` is a slip, and no day in March.
  if (/^\d[a-z]/i.test(words.slice(length - 1))) return undefined
  if (day.year === undefined) {
    return {...bare('no-year', length), date: nextDay(from, day.month, day.day)}
  }
  const date = dateOf(day.year, day.month, day.day)
  if (!day.ambiguous) return {...bare('exact', length), date}
  const swapped = dateOf(day.year, day.day, day.month)
  if (isDayFirst !== undefined) {
    return {...bare('exact', length), date: isDayFirst ? swapped : date}
  }
  return {...bare('ambiguous', length), interpretations: [date, swapped]}
}

/** The next such day: a deadline is not before the document. */
function nextDay(
  from: CalendarDate | undefined,
  month: number,
  day: number
): CalendarDate | undefined {
  if (!from) return undefined
  const isPast = month < from.month || (month === from.month && day < from.day)
  return dateOf(from.year + (isPast ? 1 : 0), month, day)
}

function readWords(words: string, from: CalendarDate | undefined): Found | undefined {
  const rules: ReadonlyArray<[RegExp, (match: RegExpExecArray) => Omit<Found, 'length'>]> = [
    [placeholder, () => kindOf('placeholder')],
    [yearMonth, ([, year, month]) => inMonth(Number(year), Number(month))],
    [monthYear, ([, month, year]) => inMonth(Number(year), Number(month))],
    [yearMonthName, ([, year, name]) => inMonth(Number(year), monthOf(name!))],
    [quarter, ([whole, before, letter, number, behind]) => inQuarter(letter!, Number(number), behind ?? before, whole)],
    [quarterFirst, ([whole, number, letter, year]) => inQuarter(letter!, Number(number), year, whole)],
    [week, ([, before, number, behind]) => inWeek(Number(number), behind ?? before)],
    [monthOnly, ([, name, year]) => inMonth(yearOf(year), monthOf(name!))],
    [after, (match) => afterDocument(from, match)],
    [endOf, ([, ...names]) => kindOf('relative', endOfPart(from, names.find(Boolean)!))],
    [nextOf, ([, name]) => kindOf('relative', endOfPart(from, name!, 1))],
    [dayName, ([, name]) => kindOf('relative', later(from, /tomorrow/i.test(name!) ? 1 : 0, 'd'))],
    [weekday, ([, which, name]) => kindOf('relative', nextWeekday(from, name!, /next/i.test(which ?? '')))],
    [loose, () => kindOf('relative')],
    [yearOnly, ([, year]) => kindOf('no-day', dateOf(Number(year), 12, 31))]
  ] // prettier-ignore
  for (const [pattern, read] of rules) {
    const match = pattern.exec(words)
    if (match) return {...read(match), length: match[0].length}
  }
  return undefined
}

function bare(kind: DeadlineKind, length: number): Found {
  return {kind, date: undefined, interpretations: [], length}
}

function kindOf(kind: DeadlineKind, date?: CalendarDate): Omit<Found, 'length'> {
  return {kind, date, interpretations: []}
}

function inMonth(year: number | undefined, month: number): Omit<Found, 'length'> {
  if (month < 1 || month > 12) return kindOf('invalid')
  return kindOf('no-day', year === undefined ? undefined : lastOfMonth(year, month))
}

function inQuarter(
  letter: string,
  number: number,
  written: string | undefined,
  words: string
): Omit<Found, 'length'> {
  const last = number * (letter.toLowerCase() === 'q' ? 3 : 6)
  // When a fiscal year starts only the company knows.
  const year = /fy/i.test(words) ? undefined : yearOf(written)
  return kindOf('quarter', year === undefined ? undefined : lastOfMonth(year, last))
}

/** A week of the calendar, until its Friday; the first is that of January 4 (ISO 8601). */
function inWeek(number: number, year: string | undefined): Omit<Found, 'length'> {
  if (number < 1 || number > 53) return kindOf('invalid')
  const first = year === undefined ? undefined : dateOf(Number(year), 1, 4)
  if (!first) return kindOf('no-day')
  const day = new Date(Date.UTC(first.year, 0, 4)).getUTCDay() || 7
  return kindOf('no-day', addDays(first, 5 - day + 7 * (number - 1)))
}

/** `2024`, `'24`, `24`. */
function yearOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const digits = written.replace(/^['’]/, '')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function amountOf(written: string): number {
  return amounts[written.toLowerCase()] ?? Number(written)
}

/** `2 weeks` are counted from the document; of `2 weeks after the launch` the day is not known. */
function afterDocument(
  from: CalendarDate | undefined,
  {0: whole, 1: count, 2: business, 3: unit, input}: RegExpExecArray
): Omit<Found, 'length'> {
  if (!from || fromElsewhere.test(input.slice(whole.length))) return kindOf('relative')
  if (business && /^d/i.test(unit!)) {
    return kindOf('relative', addBusinessDays(from, amountOf(count!)))
  }
  const date = later(from, amountOf(count!), unit!)
  // Hours are rounded, and which days are working days differs.
  return kindOf(date && !/^h/i.test(unit!) ? 'after' : 'relative', date)
}

/** A length of time after a day; nobody knows how long a sprint is. */
function later(
  from: CalendarDate | undefined,
  count: number,
  unit: string
): CalendarDate | undefined {
  const letter = unit.charAt(0).toLowerCase()
  if (!from || letter === 's') return undefined
  if (letter === 'm') return addMonths(from, count)
  if (letter === 'q') return addMonths(from, 3 * count)
  const days = letter === 'w' ? 7 * count : letter === 'h' ? Math.ceil(count / 24) : count
  return addDays(from, days)
}

/** Last day of the week, month, quarter, or year that a day is in, or of one after it. */
function endOfPart(
  from: CalendarDate | undefined,
  name: string,
  next = 0
): CalendarDate | undefined {
  if (!from) return undefined
  const {month, year} = from
  switch (name.charAt(0).toLowerCase()) {
    case 'd': {
      return addDays(from, 0)
    }
    case 'w': {
      // Friday.
      const day = new Date(Date.UTC(year, month - 1, from.day)).getUTCDay()
      return addDays(from, ((5 - day + 7) % 7) + 7 * next)
    }
    case 'm': {
      return lastOfMonth(year, month + next)
    }
    case 'q': {
      return lastOfMonth(year, (Math.ceil(month / 3) + next) * 3)
    }
    default: {
      return dateOf(year + next, 12, 31)
    }
  }
}

function nextWeekday(
  from: CalendarDate | undefined,
  name: string,
  isNext: boolean
): CalendarDate | undefined {
  if (!from) return undefined
  const wanted = weekdayNames.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()))
  const day = new Date(Date.UTC(from.year, from.month - 1, from.day)).getUTCDay()
  const days = (wanted - day + 7) % 7 || 7
  // `Next Friday` said on a Monday is that of the week after.
  return addDays(from, isNext && wanted > day && wanted !== 0 ? days + 7 : days)
}

function addDays({day, month, year}: CalendarDate, days: number): CalendarDate {
  return fromDate(new Date(Date.UTC(year, month - 1, day) + days * daySeconds))
}

/** From Monday to Friday; holidays differ. */
function addBusinessDays(from: CalendarDate, count: number): CalendarDate {
  let date = from
  for (let left = count; left > 0;) {
    date = addDays(date, 1)
    const day = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()
    if (day > 0 && day < 6) left--
  }
  return date
}

function addMonths({day, month, year}: CalendarDate, count: number): CalendarDate {
  const last = lastOfMonth(year, month + count)
  return {...last, day: Math.min(day, last.day)}
}

function lastOfMonth(year: number, month: number): CalendarDate {
  return fromDate(new Date(Date.UTC(year, month, 0)))
}

function fromDate(date: Date): CalendarDate {
  return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function dateOf(year: number, month: number, day: number): CalendarDate {
  return {year, month, day, minute: undefined}
}
