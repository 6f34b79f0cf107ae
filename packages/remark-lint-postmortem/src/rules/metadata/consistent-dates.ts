import type {CalendarDate, Day, Field, Postmortem} from 'mdast-util-postmortem'
import {daysBetween, languageFor, weekdayOf} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {capitalised} from '../../text/capitalised.ts'
import {isoDay} from '../../text/format-time.ts'
import {timedEntries} from '../timeline/entries.ts'
import {isDateOfPublication, isPlainDate} from './date-of-publication.ts'

const sources: ReadonlyArray<string> = ['metadata', 'title']

const messages = {
  different: ({date, expected}: {date: string; expected: string}) =>
    `Unexpected incident date \`${date}\`, expected \`${expected}\` as in the timeline`,
  title: ({date, expected, field}: Record<'date' | 'expected' | 'field', string>) =>
    `Unexpected date \`${date}\` in the title, expected \`${expected}\` as in \`${field}\``,
  weekday: ({date, expected, weekday}: {date: string; expected: string; weekday: string}) =>
    `Unexpected \`${weekday}\` beside \`${date}\`, expected \`${expected}\``
}

type Messages = typeof messages

/** The date of the incident is the same everywhere. */
export default defineRule({
  name: 'consistent-dates',
  description:
    'require the date of the incident to be that of the timeline, and each weekday to be that of its date',
  note: 'One of the dates is a slip, and lists of incidents will have the wrong one.',
  presets: {recommended: 'warn', draft: 'warn', strict: ['error', {dateOfReport: false}]},
  options: {
    from: {
      type: 'switches',
      keys: sources,
      default: {metadata: true, title: true},
      description: 'Dates that are compared with those of the timeline.'
    },
    dateOfReport: {
      type: 'boolean',
      default: true,
      description:
        'Whether `Date` may be the day of the report: up to 60 days after the timeline, and not the same day of another month.'
    }
  },
  messages,
  *check(postmortem, {dateOfReport, from}) {
    yield* wrongWeekdays(postmortem)
    const different = otherThanTimeline(postmortem, from, dateOfReport)
    yield* different
    // If the field is wrong, the title may be right.
    if (from.title && different.length === 0) yield* otherInTitle(postmortem)
  }
})

function otherThanTimeline(
  postmortem: Postmortem,
  from: Record<string, boolean>,
  canBeOfReport: boolean
): Array<Finding<Messages>> {
  const days = timelineDays(postmortem)
  const [first] = days
  if (!first) return []
  const range = days.map((day) => daysBetween(first, day))
  const earliest = range.reduce((a, b) => Math.min(a, b)) - 1
  const latest = range.reduce((a, b) => Math.max(a, b)) + 1
  return postmortem.metadata.flatMap((field): Array<Finding<Messages>> => {
    const {date, source, time, value} = field
    if (
      !isOfIncident(field) ||
      isBelow(field, postmortem) ||
      !date ||
      !from[source === 'title' ? 'title' : 'metadata']
    )
      return []
    // A day of the incident, or the night before or after.
    const distance = daysBetween(first, date)
    if (distance >= earliest && distance <= latest) return []
    if (canBeOfReport && isOfReport(field, days)) return []
    const {position, written: text} = time?.day ?? value
    return [{messageId: 'different', data: {date: text, expected: isoDay(first)}, place: position}]
  })
}

const mostDaysToReport = 60

/** Some write when they wrote under `Date`; with the same day of another month it is a slip. */
function isOfReport(field: Field, days: ReadonlyArray<CalendarDate>): boolean {
  const {date} = field
  const last = days.at(-1)
  if (!date || !last || !isPlainDate(field)) return false
  const later = daysBetween(last, date)
  return later > 0 && later <= mostDaysToReport && days.every(({day}) => day !== date.day)
}

/** Fields with a day that a title can name: it can be that of the report. */
const dated: ReadonlySet<Field['name']> = new Set(['closed', 'date', 'detected', 'ended', 'published', 'reviewed', 'started']) // prettier-ignore

/** The title names another day than all fields. */
function* otherInTitle({metadata, title}: Postmortem): Generator<Finding<Messages>> {
  const fields = metadata.filter(({date, name, source}) => date && dated.has(name) && source !== 'title') // prettier-ignore
  const own = fields.find((field) => isOfIncident(field))
  if (!own?.date || !title?.day) return
  const {date, position, written} = title.day
  const distances = fields.map((field) => daysBetween(date, field.date!))
  // Between two of them it is a day of the incident.
  if (Math.min(...distances) <= 1 && Math.max(...distances) >= -1) return
  yield {
    messageId: 'title',
    data: {date: written, expected: isoDay(own.date), field: own.key.written},
    place: position,
    related: {place: own.value.position, reason: 'Other date here'}
  }
}

/** `Thursday 2026-03-14` is a Saturday. */
function* wrongWeekdays(postmortem: Postmortem): Generator<Finding<Messages>> {
  const {date: dateOfIncident, locale, metadata, timeline} = postmortem
  const times = [
    ...timeline.entries.flatMap(({timestamp}) => timestamp ?? []),
    ...metadata.flatMap(({time}) => time ?? []),
    ...postmortem.weekdays
  ]
  const {weekdays} = languageFor(locale).time
  const seen = new Set<string>()
  for (const {day, weekday} of times) {
    const date = day && !day.ambiguous ? withYear(day, dateOfIncident) : undefined
    if (!weekday || !day || !date) continue
    const number = weekdayOf(date)
    const pair = `${weekday.written} ${day.written}`
    // A slip that is copied from line to line is one.
    if (number === weekday.number || seen.has(pair)) continue
    seen.add(pair)
    const [name = ''] = weekdays[number - 1] ?? []
    yield {
      messageId: 'weekday',
      data: {date: day.written, expected: capitalised(name), weekday: weekday.written},
      place: weekday.position,
      related: {place: day.position, reason: 'The day that it stands beside'}
    }
  }
}

/** Without a year it is that of the incident, if it is near to that. */
function withYear(
  {day, month, year}: Day,
  dateOfIncident: CalendarDate | undefined
): CalendarDate | undefined {
  if (year !== undefined) return {year, month, day, minute: undefined}
  if (!dateOfIncident) return undefined
  const date = {year: dateOfIncident.year, month, day, minute: undefined}
  return Math.abs(daysBetween(dateOfIncident, date)) <= 31 ? date : undefined
}

function isOfIncident(field: Field): boolean {
  return ['date', 'started'].includes(field.name) && !isDateOfPublication(field)
}

/** `Date:` at the end of a document is that of its signature. */
function isBelow({name, value}: Field, {timeline}: Postmortem): boolean {
  const last = timeline.entries.at(-1)?.position?.start.line ?? Infinity
  return name === 'date' && (value.position?.start.line ?? 0) > last
}

/** Days that the timeline states; none if some of its times have that of the document. */
function timelineDays(postmortem: Postmortem): Array<CalendarDate> {
  const entries = timedEntries(postmortem)
  if (entries.some(({dateFrom}) => dateFrom === 'document')) return []
  const isWritten = entries.some(
    ({dateFrom, timestamp}) => dateFrom === 'header' || timestamp.day?.year !== undefined
  )
  return isWritten ? entries.flatMap(({date}) => date ?? []) : []
}
