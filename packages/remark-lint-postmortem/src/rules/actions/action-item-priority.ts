import type {Postmortem} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isSameLevel, severityLevels} from '../../settings/severity-scale.ts'
import {list} from '../../text/list.ts'
import {openItemsWith, placeOfItems, reportMissing} from './items.ts'

const messages = {
  unknown: ({levels, priority}: {levels: ReadonlyArray<string>; priority: string}) =>
    `Unexpected priority \`${priority}\`, expected ${list(levels)}`,
  missing: 'Unexpected action item without a priority, expected one such as `P1`',
  allMissing: 'Unexpected action items without priorities, expected one such as `P1` for each',
  allEqual: ({priority}: {priority: string}) =>
    `Unexpected priority \`${priority}\` for all action items, expected different ones`
}

/** What is done first. */
export default defineRule({
  name: 'action-item-priority',
  description: 'priorities are those of the scale',
  note: 'Priorities of one scale can be sorted and compared; a word of one’s own cannot.',
  notes: {allEqual: 'Where everything has the same priority nothing has one.'},
  presets: {
    recommended: 'warn',
    strict: [
      'error',
      {levels: {P0: true, P1: true, P2: true, P3: true}, distinct: true, required: true}
    ]
  },
  options: {
    distinct: {
      type: 'boolean',
      default: false,
      description: 'Whether three items and more must not all have one priority.'
    },
    levels: {
      type: 'switches',
      default: {},
      description:
        'Priorities; if there are none given, the levels of severity and those of any scale in common use: `P4`, `SEV2`, `Urgent`, `Low`.'
    },
    required: {
      type: 'boolean',
      default: false,
      description: 'Whether each open item must have one.'
    }
  },
  messages,
  *check(postmortem, options, {settings}) {
    const own = Object.keys(options.levels).filter((level) => options.levels[level])
    const levels = own.length > 0 ? own : severityLevels(settings.severity)
    for (const {priority} of postmortem.actions.items) {
      if (!priority || levels.some((level) => isSameLevel(level, priority.written))) continue
      // One of a common scale is clear whatever severities are called.
      if (own.length === 0 && priority.scale !== undefined) continue
      yield {
        messageId: 'unknown',
        data: {levels, priority: priority.written},
        ...replaceSpan(priority, suggestion(...levels))
      }
    }
    if (options.required) yield* missing(postmortem)
    if (options.distinct) yield* equal(postmortem)
  }
})

function missing(postmortem: Postmortem): ReadonlyArray<Finding<typeof messages>> {
  const items = openItemsWith('priority', postmortem)
  const without = items.filter(({priority}) => !priority)
  return reportMissing(
    without.map(({action, priorityPlace}) => ({
      messageId: 'missing',
      place: priorityPlace ?? action.position
    })),
    items.length,
    postmortem
  )
}

/** If everything is urgent, nothing is. */
function* equal(postmortem: Postmortem): Generator<Finding<typeof messages>> {
  const priorities = postmortem.actions.items.map(({priority}) => priority?.written ?? '')
  const [first = ''] = priorities
  const areEqual = priorities.every((other) => other.toLowerCase() === first.toLowerCase())
  if (priorities.length < 3 || first === '' || !areEqual) return
  yield {messageId: 'allEqual', data: {priority: first}, ...placeOfItems(postmortem)}
}
