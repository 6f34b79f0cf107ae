import type {ActionItem, CalendarDate, Postmortem} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {daysBetween} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {hoursOf} from '../../options/length-of-time.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isSameLevel} from '../../settings/severity-scale.ts'
import {isoDay} from '../../text/format-time.ts'
import {isVerbatim} from '../../text/positions.ts'

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
  description: 'deadlines exist in the calendar and come after the incident',
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
    for (const item of postmortem.actions.items) {
      const {deadline} = item
      if (!deadline) continue
      if (deadline.kind === 'invalid') {
        yield {
          messageId: 'invalid',
          data: {deadline: deadline.written},
          place: deadline.position
        }
      } else if (deadline.kind === 'exact' && deadline.date && postmortem.date) {
        yield* outside(item, deadline.date, postmortem.date, within, postmortem)
      }
    }
  }
})

function* outside(
  item: ActionItem,
  day: CalendarDate,
  incident: CalendarDate,
  within: Record<string, string>,
  {metadata}: Postmortem
): Generator<Finding<typeof messages>> {
  const deadline = item.deadline!
  const days = daysBetween(incident, day)
  if (days < 0) {
    const later = {...day, year: day.year + 1}
    const source = metadata.find(({date}) => date === incident)
    yield {
      messageId: 'beforeIncident',
      data: {deadline: deadline.written, incident: isoDay(incident)},
      place: deadline.position,
      ...(source && {related: {place: source.value.position, reason: 'Incident here'}}),
      // After more than half a year the month is as likely to be the slip.
      ...(daysBetween(incident, later) >= 0 &&
        daysBetween(incident, later) <= halfYear &&
        isVerbatim(deadline) &&
        deadline.written.includes(String(day.year)) && {
          fix: suggestion(deadline.written.replace(String(day.year), String(later.year)))
        })
    }
    return
  }
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
