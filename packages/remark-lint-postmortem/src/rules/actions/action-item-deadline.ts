import type {Deadline} from 'mdast-util-postmortem'
import type {Fix} from '../../edits/edits.ts'
import {isElsewhere} from '../../document/house-forms.ts'
import {replaceSpan, safe, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {namesOn} from '../../settings/settings.ts'
import {isoDay} from '../../text/format-time.ts'
import {list} from '../../text/list.ts'
import {datedElsewhere, isOfHorizon} from './elsewhere.ts'
import {oncePerPlace, openItemsWith, reportMissing} from './items.ts'

/** Kinds of deadlines that are allowed, by how exact they must be. */
const allowed: Record<string, ReadonlySet<Deadline['kind']>> = {
  day: new Set(['exact']),
  month: new Set(['exact', 'no-day']),
  quarter: new Set(['exact', 'no-day', 'quarter'])
}

/** A day, after which somebody asks. */
export default defineRule({
  name: 'action-item-deadline',
  description: 'require a date as the deadline of each open action item',
  note: 'Without a date there is no day on which anybody notices that it was not done. “ASAP” and “next sprint” mean another day to each reader.',
  presets: {recommended: 'error', draft: 'warn', strict: ['error', {elsewhere: false, year: true}]},
  options: {
    accepted: {
      type: 'patterns',
      default: {},
      description:
        'Regular expressions for deadlines of your own that are not dates, such as sprints: `{"^Sprint \\\\d+$": true}`.'
    },
    elsewhere: {
      type: 'boolean',
      default: true,
      description:
        'Whether the ticket of an item, or a heading such as *Short-term*, stands for its deadline.'
    },
    granularity: {
      type: 'choice',
      values: ['day', 'month', 'quarter'],
      default: 'day',
      description: 'How exact a deadline must be.'
    },
    year: {
      type: 'boolean',
      default: false,
      description: 'Whether a day needs its year, also where the date of the document decides it.'
    }
  },
  messages: {
    missing: 'Unexpected action item without a deadline, expected a date such as `2026-01-31`',
    allMissing:
      'Unexpected action items without deadlines, expected a date such as `2026-01-31` for each',
    vague: ({days, deadline}: {days: ReadonlyArray<string>; deadline: string}) =>
      `Unexpected deadline \`${deadline}\`, expected ${days.length > 0 ? list(days) : 'a date such as `2026-01-31`'}`
  },
  missing: {missing: 'deadline', allMissing: 'deadline'},
  *check(postmortem, {accepted, elsewhere, granularity, year}, {form, text}) {
    const items = openItemsWith('deadline', postmortem).filter(
      (item) => item.deadline || !isElsewhere(item, form.deadlineIn)
    )
    const kinds =
      allowed[form.deadline === 'month' && granularity === 'day' ? 'month' : granularity]
    const isDated = elsewhere ? datedElsewhere(postmortem, form) : () => false
    const without = items.filter((item) => !item.deadline && !isDated(item))
    yield* reportMissing(
      without.map(({action, deadlinePlace}) => ({
        messageId: 'missing' as const,
        place: deadlinePlace ?? action.position
      })),
      items.length,
      postmortem
    )
    const own = namesOn(accepted).map((pattern) => new RegExp(pattern, 'u'))
    const written = items.flatMap((item) =>
      elsewhere && isOfHorizon(item) ? [] : (item.deadline ?? [])
    )
    for (const deadline of oncePerPlace(written)) {
      // `action-item-deadline-range` reports a date that does not exist.
      if (deadline.kind === 'invalid' || kinds?.has(deadline.kind)) continue
      if (deadline.kind === 'no-year' && deadline.date && !year) continue
      if (own.some((pattern) => pattern.test(deadline.written))) continue
      const days = daysOf(deadline)
      yield {
        messageId: 'vague',
        data: {days, deadline: deadline.written},
        ...(isWhole(deadline, text)
          ? replaceSpan(deadline, fixOf(deadline, days))
          : {place: deadline.position})
      }
    }
  }
})

/** A fix would leave the rest of `two weeks or so` and `two weeks ago`. */
function isWhole({position}: Deadline, text: string): boolean {
  const end = position?.end.offset ?? text.length
  return /^[*_~`]*(?:[|)\],;.\r\n]|$)/.test(text.slice(end, end + 20).replaceAll(/[ \t]/g, ''))
}

/** `in two weeks` is counted from the day of the document; `next Friday` from the day it was written. */
function fixOf({kind}: Deadline, days: ReadonlyArray<string>): Fix {
  return kind === 'after' && days.length === 1 ? safe(days[0]!) : suggestion(...days)
}

/** Days that the words mean, as dates. */
function daysOf({date, interpretations, kind}: Deadline): Array<string> {
  if (interpretations.length > 0) return interpretations.map((day) => isoDay(day))
  // A month or a quarter is not a day.
  return date && kind !== 'no-day' && kind !== 'quarter' ? [isoDay(date)] : []
}
