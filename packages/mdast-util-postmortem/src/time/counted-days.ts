import type {TimeWords} from '../languages/language.ts'
import type {CalendarDate} from '../model.ts'
import type {Form, FormMatch, SaidDay} from './deadline-forms.ts'
import {weekdayNamed} from './calendar-names.ts'
import {addBusinessDays, addDays, addMonths, dateOf, lastOfMonth, weekdayOf} from './calendar.ts'
import {deadlinePatterns, said} from './deadline-forms.ts'

type Unit = keyof TimeWords['units']

const parts = ['day', 'week', 'month', 'quarter', 'year'] as const
type Part = (typeof parts)[number]
const friday = 5

/** What counts from the day of the document: `two weeks`, `end of month`, `next Friday`, `ASAP`. */
export const countedForms: ReadonlyArray<Form> = [
  ['in? the? next? (number|digits) business? unit', afterDocument],
  ['the? last of (the|this)? part', endOfNamed],
  ['endOfPart', endOfNamed],
  ['this part', endOfNamed],
  ['part hyphen? last', endOfNamed],
  ['(the? parts of? hyphen?)? next part', endOfNamed],
  ['dayName', dayNamed],
  ['(next|coming)? weekday', weekdayIn],
  ['in? several unit', unknownDay],
  ['((parts|this|next) hyphen?)? seasons year?', unknownDay],
  ['(next|this) (events|iteration)', unknownDay],
  ['iteration digits', unknownDay],
  ['versions version', unknownDay],
  ['vague', unknownDay],
  ['next', nextOnly]
]

function unknownDay(): SaidDay {
  return said('relative')
}

/** `next` alone is a place in a queue. */
function nextOnly({next, tokens}: FormMatch): SaidDay | undefined {
  return next === tokens.count ? said('relative') : undefined
}

/** `2 weeks` are counted from the document; of `2 weeks after the launch` the day is not known. */
function afterDocument({from, groups, next, tokens, words}: FormMatch): SaidDay {
  const {elsewhere, fromHere} = deadlinePatterns(words)
  const isElsewhere = elsewhere(tokens, next) && !fromHere(tokens, next)
  if (!from || isElsewhere) return said('relative')
  const count = words.numbers[groups.number ?? ''] ?? Number(groups.digits)
  const unit = unitNamed(groups.unit!, words)
  if (groups.business && unit === 'day') return said('relative', addBusinessDays(from, count))
  const date = unit && later[unit]?.(from, count)
  // Hours are rounded, and which days are working days differs.
  return said(date && unit !== 'hour' ? 'after' : 'relative', date)
}

function unitNamed(form: string, {units}: TimeWords): Unit | undefined {
  const names = Object.keys(units) as Array<Unit>
  return names.find((name) => units[name].includes(form))
}

/** A day some units on; nobody knows how long a sprint is. */
const later: Partial<Record<Unit, (from: CalendarDate, count: number) => CalendarDate>> = {
  hour: (from, count) => addDays(from, Math.ceil(count / 24)),
  day: addDays,
  week: (from, count) => addDays(from, 7 * count),
  month: addMonths,
  quarter: (from, count) => addMonths(from, 3 * count)
}

function endOfNamed({from, groups, words: {units}}: FormMatch): SaidDay {
  const {endOfPart: letters, next, part} = groups
  const name = parts.find((name) =>
    units[name].some((form) => (letters ? form.startsWith(letters.at(-1)!) : form === part))
  )
  return said('relative', from && name && endOfPart(from, name, next ? 1 : 0))
}

const ends: Record<Part, (from: CalendarDate, next: number) => CalendarDate> = {
  day: addDays,
  week: (from, next) => addDays(from, ((friday - weekdayOf(from) + 7) % 7) + 7 * next),
  month: ({month, year}, next) => lastOfMonth(year, month + next),
  quarter: ({month, year}, next) => lastOfMonth(year, (Math.ceil(month / 3) + next) * 3),
  year: ({year}, next) => dateOf(year + next, 12, 31)
}

/**
 * The last day of a part of the calendar; of a week it is Friday.
 *
 * @param next
 *   How many of them later.
 */
export function endOfPart(from: CalendarDate, part: Part, next = 0): CalendarDate {
  return ends[part](from, next)
}

function dayNamed({from, groups, words}: FormMatch): SaidDay {
  return said('relative', from && addDays(from, words.deadlines.days[groups.dayName!]!))
}

/** `Next Friday` said on a Monday is that of the week after. */
function weekdayIn({from, groups, words}: FormMatch): SaidDay {
  if (!from) return said('relative')
  const wanted = weekdayNamed(groups.weekday!, words)!
  const today = weekdayOf(from)
  const days = (wanted - today + 7) % 7 || 7
  const isLater = groups.next && wanted > today && wanted < 7
  return said('relative', addDays(from, isLater ? days + 7 : days))
}
