import type {Field, Postmortem} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {daysBetween} from 'mdast-util-postmortem'
import {defineRule} from '../define-rule.ts'
import {hoursOf} from '../options.ts'
import {isLevel, levelIn} from '../scale.ts'

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
    const elapsed = elapsedHours(resolved, published)
    if (elapsed.least <= limit) return
    yield {
      reason: `Unexpected ${amount(elapsed.likely)} between resolution and publication, expected at most ${amount(limit)}`,
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
  const word = metadata.find(({name}) => name === 'severity')?.level?.written
  const level = word === undefined ? undefined : levelIn(word, scale)
  const own = Object.entries(within).find(([name]) => level !== undefined && isLevel(name, level))
  return own?.[1] ?? within.default
}

/**
 * Times of day can be in different zones, so only days count: between two of them passes at
 * least the time from the end of one to the start of the other.
 */
function elapsedHours(from: Field, to: Field): {least: number; likely: number} {
  const days = daysBetween(from.date!, to.date!)
  return {least: (days - 1) * 24, likely: days * 24}
}

function amount(hours: number): string {
  const [count, unit] = hours > 72 ? [Math.round(hours / 24), 'days'] : [Math.round(hours), 'hours']
  return `\`${count}\` ${count === 1 ? unit.slice(0, -1) : unit}`
}
