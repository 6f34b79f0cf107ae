import type {Field, Postmortem} from 'mdast-util-postmortem'
import type {Rule} from '../../rule/define-rule.ts'
import {daysBetween} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {hoursOf} from '../../options/check-options.ts'
import {isLevel, levelIn} from '../../settings/severity-scale.ts'

export interface Options {
  within: Record<string, string>
}

/** Postmortems are written while people remember. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'promptness',
  description: 'the postmortem is published soon after the incident is resolved',
  note: 'Memories and logs fade within days, and so does the will to act. The usual limit is 48 hours.',
  presets: {recommended: 'warn', draft: 'off', strict: 'warn'},
  options: {
    within: {
      type: 'times',
      default: {default: '48h'},
      description:
        'Longest time from resolution to publication, by severity; `default` is for all others.'
    }
  },
  *check(postmortem, {within}, {settings}) {
    const resolved = lastOf(postmortem, 'ended')
    const published = postmortem.metadata.find(({name, date}) => name === 'published' && date)
    const limit = hoursOf(limitFor(postmortem, within, settings.severity))
    if (!resolved || !published || limit === undefined) return
    const days = daysBetween(resolved.date!, published.date!)
    // Times of day can be in different zones, so only days count: between two of them passes at
    // least the time from the end of one to the start of the other.
    if ((days - 1) * 24 <= limit) return
    yield {
      reason: `Unexpected ${counted(days, 'day')} between resolution and publication, expected at most ${amount(limit)}`,
      place: published.value.position,
      related: {place: resolved.value.position, reason: 'Resolution here'}
    }
  }
})

export default rule

function lastOf({metadata}: Postmortem, name: Field['name']): Field | undefined {
  return metadata.findLast((field) => field.name === name && field.date)
}

function limitFor(
  {metadata}: Postmortem,
  within: Options['within'],
  scale: Parameters<typeof levelIn>[1]
): string | undefined {
  const word = metadata.find(({name}) => name === 'severity')?.level?.text
  const level = word === undefined ? undefined : levelIn(word, scale)
  const own = Object.entries(within).find(([name]) => level !== undefined && isLevel(name, level))
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
