import type {CalendarDate} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import {readTime} from './timestamp.ts'

/** What a deadline is. */
export type DeadlineKind =
  | 'ambiguous'
  | 'done'
  | 'exact'
  | 'invalid'
  | 'no-day'
  | 'no-year'
  | 'placeholder'
  | 'quarter'
  | 'relative'
  | 'text'

/** A deadline in a text. */
export interface WrittenDeadline {
  span: Span
  kind: DeadlineKind
  /** The day, or the last day that the words allow; `undefined` if that is not known. */
  date: CalendarDate | undefined
  /** Days that the words mean, if they can mean several. */
  readings: Array<CalendarDate>
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec'
const monthName = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?' // prettier-ignore
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const lead =
  /^[\s([*_`]*(?:(?:due|deadline|eta|target(?: date)?|planned(?: for)?|expected|complete by|needed by|by|until|before|no later than|latest|on|date)(?: date| by)?\s*[=:]?\s*)*/i
const done = /^(?:done|closed|completed?|merged|fixed|shipped|resolved|finished|deployed|released|implemented|✅|✔️?|☑️?|🟢|yes)(?![\p{L}])/iu // prettier-ignore
const placeholder =
  /^(?:tb[acd]|to be (?:determined|decided|defined|confirmed|announced)|n\/?a|none|not (?:set|scheduled|decided|known|defined)|unknown|unscheduled|pending|x{2,}|\?+|[-–—_.]+|\[[^\]]*\]|y{2,4}-m{2}-d{2})(?![\p{L}\d])/iu
const yearMonth = /^((?:19|20)\d{2})[-/.](\d{1,2})(?![-/.\d])/
const monthOnly = new RegExp(String.raw`^(?:(?:the )?(?:end|late|mid|early|middle|beginning|start)(?:[ -]of)?[ -])?(${monthName})\.?(?:,?\s+((?:19|20)\d{2}))?(?![\p{L}\d])`, 'iu') // prettier-ignore
const quarter =
  /^(?:(?:the )?(?:end|late|mid|early|start|beginning)(?: of)? )?(?:(?:fy\s?)?((?:19|20)\d{2}|\d{2}(?=[-\s/]?[qh]))[-\s/]?)?([qh])([1-4])(?:[\s/,-]*(?:fy\s?)?('?\d{2}|(?:19|20)\d{2}))?(?![\p{L}\d])/iu
const yearOnly = /^(?:(?:the )?(?:end|start|beginning)(?: of)? )?((?:19|20)\d{2})(?![\d-/.])/i
const amounts: Record<string, number> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12
} // prettier-ignore
const after = new RegExp(String.raw`^(?:in|within|after|next|over the next)?\s*(?:the\s+)?(?:next\s+)?(\d{1,3}|${Object.keys(amounts).join('|')})\s?(?:business\s|working\s)?(d|days?|w|wks?|weeks?|months?|mos?|quarters?|sprints?|hours?|h|hrs?)(?![\p{L}\d])`, 'iu') // prettier-ignore
const endOf = /^(?:(?:by )?(?:the )?end of (?:the |this )?(day|week|month|quarter|year)|eo([dwmqy])|(?:this|current) (week|month|quarter|year))(?![\p{L}\d])/iu // prettier-ignore
const nextOf = /^(?:the )?next (week|month|quarter|year)(?![\p{L}\d])/iu
const weekday = new RegExp(String.raw`^(next |this |coming )?(${weekdayNames.join('|')}|mon|tue|wed|thu|fri|sat|sun)(?![\p{L}\d])`, 'iu') // prettier-ignore
const dayName = /^(today|tomorrow|tonight)(?![\p{L}])/iu
const loose =
  /^(?:asap|as soon as possible|soon|immediate(?:ly)?|now|urgent(?:ly)?|shortly|later|eventually|next (?:sprint|iteration|release|cycle|planning|milestone)|(?:this|current) (?:sprint|iteration|release)|sprint\s?\d+|iteration\s?\d+|(?:short|mid|medium|long)[ -]?term|ongoing|continuous|backlog|in progress|whenever|when possible|today\+\d+)(?![\p{L}])/iu

const daySeconds = 86_400_000

/**
 * Read a deadline: a cell, or the words behind `due`.
 *
 * Relative words are counted from the day of the document, never from today. A form that has
 * several readings is not guessed.
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
): WrittenDeadline | undefined {
  const value = text.slice(0, 120).trimEnd()
  const start = lead.exec(value)?.[0].length ?? 0
  const words = value.slice(start)
  if (words.replaceAll(/[\s*_~`]/g, '') === '') return undefined
  const found = readDate(words, from, isDayFirst) ?? readWords(words, from)
  if (found) {
    const {length, ...deadline} = found
    return {...deadline, span: {start, end: start + length}}
  }
  return {span: {start, end: value.length}, kind: 'text', date: undefined, readings: []}
}

type Found = Omit<WrittenDeadline, 'span'> & {length: number}

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
  if (day.year === undefined) {
    return {...bare('no-year', length), date: nextDay(from, day.month, day.day)}
  }
  const date = dateOf(day.year, day.month, day.day)
  if (!day.ambiguous) return {...bare('exact', length), date}
  const swapped = dateOf(day.year, day.day, day.month)
  if (isDayFirst !== undefined) {
    return {...bare('exact', length), date: isDayFirst ? swapped : date}
  }
  return {...bare('ambiguous', length), readings: [date, swapped]}
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
    [done, () => kindOf('done')],
    [yearMonth, ([, year, month]) => inMonth(Number(year), Number(month))],
    [quarter, (match) => inQuarter(match)],
    [monthOnly, ([, name, year]) => inMonth(year ? Number(year) : undefined, monthOf(name!))],
    [after, ([, count, unit]) => kindOf('relative', later(from, amountOf(count!), unit!))],
    [endOf, ([, name, letter, current]) => kindOf('relative', endOfPart(from, name ?? current ?? letter!))],
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
  return {kind, date: undefined, readings: [], length}
}

function kindOf(kind: DeadlineKind, date?: CalendarDate): Omit<Found, 'length'> {
  return {kind, date, readings: []}
}

function inMonth(year: number | undefined, month: number): Omit<Found, 'length'> {
  if (month < 1 || month > 12) return kindOf('invalid')
  return kindOf('no-day', year === undefined ? undefined : lastOfMonth(year, month))
}

function inQuarter([, before, letter, number, behind]: RegExpExecArray): Omit<Found, 'length'> {
  const written = (behind ?? before)?.replace(/^'/, '')
  const year = written && (written.length === 2 ? 2000 + Number(written) : Number(written))
  const length = letter!.toLowerCase() === 'q' ? 3 : 6
  const last = Number(number) * length
  if (last > 12) return kindOf('invalid')
  return kindOf('quarter', year ? lastOfMonth(year, last) : undefined)
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
}

function amountOf(written: string): number {
  return amounts[written.toLowerCase()] ?? Number(written)
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
