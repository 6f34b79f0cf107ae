import type {CalendarDate, Postmortem} from 'mdast-util-postmortem'
import {weekdayOf} from 'mdast-util-postmortem'
import {hoursOf} from '../../options/length-of-time.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {findSeverityLevel, isSameLevel} from '../../settings/severity-scale.ts'
import {publicationOf} from './publication.ts'

/** Postmortems are written while people remember. */
export default defineRule({
  name: 'promptness',
  description: 'require the postmortem to be published soon after the incident is resolved',
  note: 'Memories and logs fade within days, and so does the will to act. The usual limit is 48 hours.',
  presets: {recommended: 'warn', draft: 'off', strict: 'warn'},
  options: {
    weekends: {
      type: 'boolean',
      default: true,
      description: 'Whether Saturdays and Sundays count.'
    },
    within: {
      type: 'times',
      default: {default: '48h'},
      description:
        'Longest time from resolution to publication, by severity; `default` is for all others.'
    }
  },
  messages: {
    late: ({days, hours}: {days: number; hours: number}) =>
      `Unexpected ${counted(days, 'day')} between resolution and publication, expected at most ${amount(hours)}`
  },
  *check(postmortem, {weekends, within}, {settings}) {
    const publication = publicationOf(postmortem)
    const limit = hoursOf(limitFor(postmortem, within, settings.severity))
    if (!publication || limit === undefined) return
    const {days: passed, published, resolved} = publication
    const days = weekends ? passed : passed - weekendsAfter(resolved.date, passed)
    // Times of day can be in different zones, so only days count: between two of them passes at
    // least the time from the end of one to the start of the other.
    if ((days - 1) * 24 <= limit) return
    yield {
      messageId: 'late',
      data: {days, hours: limit},
      place: published.position,
      related: {place: resolved.position, reason: 'Resolution here'}
    }
  }
})

/** Saturdays and Sundays among some days after a date. */
function weekendsAfter({day, month, year}: CalendarDate, days: number): number {
  const first = weekdayOf({day, month, year})
  const weeks = Math.floor(Math.max(0, days) / 7)
  const others = Array.from({length: Math.max(0, days) % 7}, (_, index) => (first + index) % 7)
  return weeks * 2 + others.filter((weekday) => weekday >= 5).length
}

function limitFor(
  {metadata}: Postmortem,
  within: Record<string, string>,
  scale: Parameters<typeof findSeverityLevel>[1]
): string | undefined {
  const word = metadata.find(({name}) => name === 'severity')?.level?.written
  const level = word === undefined ? undefined : findSeverityLevel(word, scale)
  const own = Object.entries(within).find(
    ([name]) => level !== undefined && isSameLevel(name, level)
  )
  return own?.[1] ?? within.default
}

/** A length of time in the largest unit that it is a few of. */
function amount(hours: number): string {
  if (hours >= 72) return counted(hours / 24, 'day')
  return Number.isInteger(hours) ? counted(hours, 'hour') : counted(hours * 60, 'minute')
}

function counted(count: number, unit: string): string {
  const rounded = Math.round(count)
  return `\`${rounded}\` ${rounded === 1 ? unit : `${unit}s`}`
}
