import type {TimeWords} from '../languages/language.ts'
import type {CalendarDate, Deadline, DeadlineKind} from '../model.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'
import {calendarNames, weekdayNamed} from './calendar-names.ts'
import {addBusinessDays, addDays, addMonths, dateOf, lastOfMonth, weekdayOf} from './calendar.ts'

/** A day that is counted from that of the document. */
type CountedDay = Pick<Deadline<object>, 'date' | 'interpretations' | 'kind'>
type Groups = Record<string, string | undefined>
type Unit = keyof TimeWords['units']

/** What a form is read from. */
interface Match {
  groups: Groups
  /** The text behind it. */
  rest: string
  from: CalendarDate | undefined
  words: TimeWords
}

type Form = [pattern: RegExp, read: (match: Match) => CountedDay]

const counted: ReadonlyArray<Unit> = ['hour', 'day', 'week', 'month', 'quarter', 'iteration']
const parts = ['day', 'week', 'month', 'quarter', 'year'] as const
type Part = (typeof parts)[number]
const friday = 5

const formsOf = perLanguage((words: TimeWords): ReadonlyArray<Form> => {
  const {deadlines, numbers, several, units} = words
  const {coming, days, endLetters, events, in: before, last, next, seasons, the} = deadlines
  const unitsOf = (names: ReadonlyArray<Unit>) => anyOf(names.flatMap((name) => units[name]))
  const article = String.raw`(?:${anyOf(the)}\s)?`
  const count = String.raw`(?<count>\d{1,3}|${anyOf(Object.keys(numbers))})`
  const day = anyOf(Object.keys(days))
  const longParts = parts.flatMap((name) => units[name].filter((form) => form.length > 2))
  const of = anyOf(words.of)
  const part = String.raw`(?:${article}${anyOf(deadlines.parts)}(?:[\s-]${of})?[\s-])?`
  const current = anyOf(deadlines.this)
  const toCome = anyOf(next)
  const unitEnd = anyOf(last)
  const weekday = calendarNames(words).weekday
  const forms: Array<[string, Form[1]]> = [
    [String.raw`${anyOf(before)}?\s*(?:${anyOf(the)}\s+)?(?:${toCome}\s+)?${count}\s?(?<business>${anyOf(deadlines.business)}\s)?(?<unit>${unitsOf(counted)})`, afterDocument],
    [String.raw`${article}${unitEnd}\s${of}\s(?:${anyOf([...the, ...deadlines.this])}\s)?(?<unit>${anyOf(longParts)})`, endOfNamed],
    [String.raw`${endLetters}(?<letter>\p{L})`, endOfNamed],
    [String.raw`${current}\s(?<unit>${anyOf(longParts)})`, endOfNamed],
    [String.raw`(?<unit>${anyOf(longParts)})[-\s]${unitEnd}`, endOfNamed],
    [String.raw`${part}(?<next>${toCome})\s(?<unit>${anyOf(longParts)})`, endOfNamed],
    [String.raw`(?<day>${day})`, dayNamed],
    [String.raw`(?:(?:(?<next>${toCome})|${anyOf(coming)})\s)?(?<weekday>${weekday})`, weekdayIn],
    [String.raw`(?:${anyOf(before)}\s)?${anyOf(several)}\s${unitsOf(counted)}`, unknownDay],
    [String.raw`(?:(?:${anyOf(deadlines.parts)}|${current}|${toCome})[-\s])?${anyOf(seasons)}(?:\s(?:19|20)\d{2})?`, unknownDay],
    [String.raw`(?:${toCome}|${current})\s${anyOf([...events, ...units.iteration])}`, unknownDay],
    [String.raw`${anyOf(units.iteration)}\s?\d+`, unknownDay],
    [String.raw`${anyOf(deadlines.vague)}|${day}\+\d+`, unknownDay]
  ] // prettier-ignore
  return forms.map(([source, read]) => [new RegExp(`^(?:${source})(?![\\p{L}\\d])`, 'iu'), read])
})

/** Behind a length of time: it does not count from the document. */
const elsewhereOf = perLanguage(({deadlines: {elsewhere, fromHere}}: TimeWords) => ({
  pattern: new RegExp(String.raw`^\s+(?!${anyOf(fromHere)}\b)${anyOf(elsewhere)}\b`, 'i')
}))

/**
 * Read words at the start of a text that count from the day of the document: `two weeks`, `end of
 * month`, `next Friday`, `ASAP`.
 *
 * @param text
 *   Text.
 * @param from
 *   Day of the document; `undefined` if unknown, and then no day is known.
 * @param words
 *   Words of its language.
 * @returns
 *   The day and how long the words are; `undefined` if there are none.
 */
export function readCounted(
  text: string,
  from: CalendarDate | undefined,
  words: TimeWords
): (CountedDay & {length: number}) | undefined {
  for (const [pattern, read] of formsOf(words)) {
    const match = pattern.exec(text)
    if (!match) continue
    const {length} = match[0]
    return {...read({groups: match.groups ?? {}, rest: text.slice(length), from, words}), length}
  }
  return undefined
}

function relative(date?: CalendarDate, kind: DeadlineKind = 'relative'): CountedDay {
  return {kind, date, interpretations: []}
}

function unknownDay(): CountedDay {
  return relative()
}

/** `2 weeks` are counted from the document; of `2 weeks after the launch` the day is not known. */
function afterDocument({from, groups, rest, words}: Match): CountedDay {
  if (!from || elsewhereOf(words).pattern.test(rest)) return relative()
  const count = words.numbers[groups.count!.toLowerCase()] ?? Number(groups.count)
  const unit = unitNamed(groups.unit!, words)
  if (groups.business && unit === 'day') return relative(addBusinessDays(from, count))
  const date = unit && later[unit]?.(from, count)
  // Hours are rounded, and which days are working days differs.
  return relative(date, date && unit !== 'hour' ? 'after' : 'relative')
}

function unitNamed(form: string, {units}: TimeWords): Unit | undefined {
  const names = Object.keys(units) as Array<Unit>
  return names.find((name) => units[name].includes(form.toLowerCase()))
}

/** A day some units on; nobody knows how long a sprint is. */
const later: Partial<Record<Unit, (from: CalendarDate, count: number) => CalendarDate>> = {
  hour: (from, count) => addDays(from, Math.ceil(count / 24)),
  day: addDays,
  week: (from, count) => addDays(from, 7 * count),
  month: addMonths,
  quarter: (from, count) => addMonths(from, 3 * count)
}

function endOfNamed({from, groups, words}: Match): CountedDay {
  const {letter, next, unit = ''} = groups
  const part = parts.find((name) =>
    words.units[name].some((form) =>
      letter ? form.startsWith(letter.toLowerCase()) : form === unit.toLowerCase()
    )
  )
  return relative(from && part && endOfPart(from, part, next ? 1 : 0))
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
 * @param from
 *   Day in that part.
 * @param part
 *   Part.
 * @param next
 *   How many of them later.
 */
export function endOfPart(from: CalendarDate, part: Part, next = 0): CalendarDate {
  return ends[part](from, next)
}

function dayNamed({from, groups, words}: Match): CountedDay {
  return relative(from && addDays(from, words.deadlines.days[groups.day!.toLowerCase()]!))
}

/** `Next Friday` said on a Monday is that of the week after. */
function weekdayIn({from, groups, words}: Match): CountedDay {
  if (!from) return relative()
  const wanted = weekdayNamed(groups.weekday!, words)!
  const today = weekdayOf(from)
  const days = (wanted - today + 7) % 7 || 7
  return relative(addDays(from, groups.next && wanted > today && wanted < 7 ? days + 7 : days))
}
