import type {ActionItem, CalendarDate, Postmortem} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import {daysBetween} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {hoursOf} from '../../options/check-options.ts'
import {standsAsRead} from '../../text/positions.ts'
import {isLevel} from '../../settings/severity-scale.ts'
import {isoDay} from '../timeline/entries.ts'

export interface Options {
  within: Record<string, string>
}

/** Days. */
const halfYear = 183

/** A deadline that can be met. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-item-deadline-range',
  description: 'deadlines exist in the calendar and come after the incident',
  note: 'A deadline before the incident is a slip, mostly in the year.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {
    within: {
      type: 'times',
      default: {},
      description:
        'Longest time from the incident to the deadline, by priority of the item: `{"P0": "30d"}`; `default` is for all others.'
    }
  },
  *check(postmortem, {within}) {
    for (const item of postmortem.actions.items) {
      const {deadline} = item
      if (!deadline) continue
      if (deadline.kind === 'invalid') {
        yield {
          reason: `Unexpected deadline \`${deadline.text}\`, expected a date that exists`,
          place: deadline.position,
          note: 'There is no such day in the calendar.'
        }
      } else if (deadline.kind === 'exact' && deadline.date && postmortem.date) {
        yield* outside(item, deadline.date, postmortem.date, within, postmortem)
      }
    }
  }
})

export default rule

function* outside(
  item: ActionItem,
  day: CalendarDate,
  incident: CalendarDate,
  within: Options['within'],
  {metadata}: Postmortem
): Generator<Finding> {
  const deadline = item.deadline!
  const days = daysBetween(incident, day)
  if (days < 0) {
    const later = {...day, year: day.year + 1}
    const source = metadata.find(({date}) => date === incident)
    yield {
      reason: `Unexpected deadline \`${deadline.text}\` before the incident on \`${isoDay(incident)}\`, expected a later date`,
      place: deadline.position,
      ...(source && {related: {place: source.value.position, reason: 'Incident here'}}),
      // After more than half a year the month is as likely to be the slip.
      ...(daysBetween(incident, later) >= 0 &&
        daysBetween(incident, later) <= halfYear &&
        standsAsRead(deadline) &&
        deadline.text.includes(String(day.year)) && {
          fix: suggestion(deadline.text.replace(String(day.year), String(later.year)))
        })
    }
    return
  }
  const limit = limitOf(item, within)
  const hours = hoursOf(limit)
  if (limit === undefined || hours === undefined || days * 24 <= hours) return
  yield {
    reason: `Unexpected deadline \`${deadline.text}\`, \`${days}\` days after the incident, expected at most \`${limit}\``,
    place: deadline.position,
    note: 'What is far away is forgotten. Split it, or say in the postmortem why it takes so long.'
  }
}

function limitOf({priority}: ActionItem, within: Options['within']): string | undefined {
  const own = Object.entries(within).find(([name]) => priority && isLevel(name, priority.text))
  return own?.[1] ?? within.default
}
