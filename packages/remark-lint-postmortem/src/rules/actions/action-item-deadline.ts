import type {ActionItem, Deadline} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import type {Fix} from '../../edits/edits.ts'
import {lacks, openItemsWith} from './items.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {safe, suggestion} from '../../edits/edits.ts'
import {standsAsRead} from '../../text/positions.ts'
import {isoDay} from '../timeline/entries.ts'

export interface Options {
  granularity: string
}

/** Kinds of deadlines that do, by how exact they must be. */
const exact: Record<string, ReadonlySet<Deadline['kind']>> = {
  day: new Set(['exact']),
  month: new Set(['exact', 'no-day']),
  quarter: new Set(['exact', 'no-day', 'quarter'])
}

/** A day, after which somebody asks. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-item-deadline',
  description: 'each open action item has a date as its deadline',
  note: 'Without a date there is no day on which anybody notices that it was not done. “ASAP” and “next sprint” mean another day to each reader.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {
    granularity: {
      type: 'choice',
      values: ['day', 'month', 'quarter'],
      default: 'day',
      description: 'How exact a deadline must be.'
    }
  },
  *check(postmortem, {granularity}, {text}) {
    const items = openItemsWith('deadline', postmortem)
    const without = items.filter(({deadline}) => !deadline)
    const all = without.map(({action, deadlinePlace}): Finding => ({
      reason: 'Unexpected action item without a deadline, expected a date such as `2026-01-31`',
      place: deadlinePlace ?? action.position
    }))
    yield* lacks(
      postmortem,
      all,
      items.length,
      'Unexpected action items without deadlines, expected a date such as `2026-01-31` for each'
    )
    for (const {deadline} of items) {
      // A date that does not exist another rule tells.
      if (!deadline || deadline.kind === 'invalid' || exact[granularity]?.has(deadline.kind))
        continue
      const days = daysOf(deadline)
      yield {
        reason: `Unexpected deadline \`${deadline.text}\`, expected ${days.length > 0 ? days.map((day) => `\`${day}\``).join(' or ') : 'a date such as `2026-01-31`'}`,
        place: deadline.position,
        ...(standsAsRead(deadline) && isWhole(deadline, text) && {fix: fixOf(deadline, days)})
      }
    }
  }
})

export default rule

/** Of `two weeks or so` and `two weeks ago` the rest would stay. */
function isWhole({position}: Deadline, text: string): boolean {
  const end = position?.end.offset ?? text.length
  return /^[*_~`]*(?:[|)\],;.\r\n]|$)/.test(text.slice(end, end + 20).replaceAll(/[ \t]/g, ''))
}

/** `in two weeks` is counted from the day of the document; `next Friday` from the day it was written. */
function fixOf({kind}: Deadline, days: ReadonlyArray<string>): Fix {
  return kind === 'after' && days.length === 1 ? safe(days[0]!) : suggestion(...days)
}

/** Days that the words mean, as dates. */
function daysOf({
  date,
  kind,
  interpretations: readings
}: NonNullable<ActionItem['deadline']>): Array<string> {
  if (readings.length > 0) return readings.map((day) => isoDay(day))
  // A month and a quarter are no day.
  return date && kind !== 'no-day' && kind !== 'quarter' ? [isoDay(date)] : []
}
