import type {ActionItem, CalendarDate, MetadataName, Postmortem} from 'mdast-util-postmortem'
import type {Position} from 'unist'
import type {Finding} from '../../rule/rule-definition.ts'
import {daysBetween} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {hoursOf} from '../../options/length-of-time.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isSameLevel} from '../../settings/severity-scale.ts'
import {isoDay} from '../../text/format-time.ts'
import {isVerbatim} from '../../text/positions.ts'
import {isDateOfPublication} from '../metadata/date-of-publication.ts'
import {timedEntries} from '../timeline/entries.ts'

/** Days. */
const halfYear = 183

const messages = {
  invalid: ({deadline}: {deadline: string}) =>
    `Unexpected deadline \`${deadline}\`, expected a date that exists`,
  beforeIncident: ({deadline, incident}: {deadline: string; incident: string}) =>
    `Unexpected deadline \`${deadline}\` before the incident on \`${incident}\`, expected a later date`,
  tooLate: ({days, deadline, limit}: {days: number; deadline: string; limit: string}) =>
    `Unexpected deadline \`${deadline}\`, \`${days}\` days after the incident, expected at most \`${limit}\``
}

/** A deadline that can be met. */
export default defineRule({
  name: 'action-item-deadline-range',
  description: 'require deadlines to exist in the calendar and to come after the incident',
  note: 'A deadline before the incident is a slip, mostly in the year.',
  notes: {
    invalid: 'There is no such day in the calendar.',
    tooLate:
      'What is far away is forgotten. Split it, or say in the postmortem why it takes so long.'
  },
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {
    within: {
      type: 'times',
      default: {},
      description:
        'Longest time from the incident to the deadline, by priority of the item: `{"P0": "30d"}`; `default` is for all others.'
    }
  },
  messages,
  *check(postmortem, {within}) {
    const {items} = postmortem.actions
    const first = items.length > 0 ? firstDay(postmortem) : undefined
    for (const item of items) {
      const {deadline} = item
      if (!deadline) continue
      if (deadline.kind === 'invalid') {
        yield {
          messageId: 'invalid',
          data: {deadline: deadline.written},
          place: deadline.position
        }
      } else if (deadline.kind === 'exact' && deadline.date) {
        yield* outside(item, deadline.date, first, postmortem.date, within)
      }
    }
  }
})

/** A day of the incident, and where it is written. */
interface IncidentDay {
  date: CalendarDate
  place: Position | undefined
}

const incidentFields: ReadonlySet<MetadataName> = new Set(['date', 'detected', 'ended', 'started'])

/**
 * The first day that is certainly one of the incident: a field or the title says so, or an entry
 * of the timeline. The date in the name of a file, in front matter of a site, or in a text can be
 * that of writing.
 */
function firstDay(postmortem: Postmortem): IncidentDay | undefined {
  const fields = postmortem.metadata
    .filter((field) => incidentFields.has(field.name) && !isDateOfPublication(field))
    .map(({date, value}) => ({date, place: value.position}))
  const entries = timedEntries(postmortem)
    .filter(({dateFrom}) => dateFrom === 'entry' || dateFrom === 'header')
    .map(({date, timestamp}) => ({date, place: timestamp.position}))
  const [first, ...others] = [...fields, ...entries].filter(
    (day): day is IncidentDay => day.date !== undefined
  )
  return first && others.reduce((a, b) => (daysBetween(a.date, b.date) < 0 ? b : a), first)
}

function* outside(
  item: ActionItem,
  day: CalendarDate,
  first: IncidentDay | undefined,
  incident: CalendarDate | undefined,
  within: Record<string, string>
): Generator<Finding<typeof messages>> {
  const deadline = item.deadline!
  if (first && daysBetween(first.date, day) < 0) {
    const later = {...day, year: day.year + 1}
    yield {
      messageId: 'beforeIncident',
      data: {deadline: deadline.written, incident: isoDay(first.date)},
      place: deadline.position,
      related: {place: first.place, reason: 'Incident here'},
      // After more than half a year the month is as likely to be the slip.
      ...(daysBetween(first.date, later) >= 0 &&
        daysBetween(first.date, later) <= halfYear &&
        isVerbatim(deadline) &&
        deadline.written.includes(String(day.year)) && {
          fix: suggestion(deadline.written.replace(String(day.year), String(later.year)))
        })
    }
    return
  }
  if (!incident) return
  const days = daysBetween(incident, day)
  const limit = limitOf(item, within)
  const hours = hoursOf(limit)
  if (limit === undefined || hours === undefined || days * 24 <= hours) return
  yield {
    messageId: 'tooLate',
    data: {days, deadline: deadline.written, limit},
    place: deadline.position
  }
}

function limitOf({priority}: ActionItem, within: Record<string, string>): string | undefined {
  const own = Object.entries(within).find(
    ([name]) => priority && isSameLevel(name, priority.written)
  )
  return own?.[1] ?? within.default
}
