import type {ActionItem, Postmortem} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import {lacks, openItemsWith, placeOfItems} from './items.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {list} from '../../options/check-options.ts'
import {standsAsRead} from '../../text/positions.ts'
import {isLevel, levelsOf} from '../../settings/severity-scale.ts'

export interface Options {
  distinct: boolean
  levels: Record<string, boolean>
  required: boolean
}

/** Scales that nobody takes for another, whatever severities are called. */
const usual: ReadonlySet<string> = new Set([
  'p0',
  'p1',
  'p2',
  'p3',
  'critical',
  'high',
  'highest',
  'low',
  'lowest',
  'medium'
])

/** What is done first. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-item-priority',
  description: 'priorities are those of the scale',
  note: 'Priorities of one scale can be sorted and compared; a word of one’s own cannot.',
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
        'Priorities; if there are none given, the levels of severity, `P0` to `P3`, and `Critical`, `High`, `Medium`, `Low`.'
    },
    required: {
      type: 'boolean',
      default: false,
      description: 'Whether each open item must have one.'
    }
  },
  *check(postmortem, options, {settings}) {
    const own = Object.keys(options.levels).filter((level) => options.levels[level])
    const levels = own.length > 0 ? own : levelsOf(settings.severity)
    for (const {priority} of postmortem.actions.items) {
      if (!priority || levels.some((level) => isLevel(level, priority.text))) continue
      if (own.length === 0 && usual.has(priority.text.toLowerCase())) continue
      yield {
        reason: `Unexpected priority \`${priority.text}\`, expected ${list(levels)}`,
        place: priority.position,
        ...(standsAsRead(priority) && {fix: suggestion(...levels)})
      }
    }
    if (options.required) yield* missing(postmortem)
    if (options.distinct) yield* equal(postmortem)
  }
})

export default rule

function missing(postmortem: Postmortem): Iterable<Finding> {
  const items = openItemsWith('priority', postmortem)
  const without = items.filter(({priority}) => !priority)
  return lacks(
    postmortem,
    without.map(({action, priorityPlace}) => ({
      reason: 'Unexpected action item without a priority, expected one such as `P1`',
      place: priorityPlace ?? action.position
    })),
    items.length,
    'Unexpected action items without priorities, expected one such as `P1` for each'
  )
}

/** Where all is urgent nothing is. */
function* equal(postmortem: Postmortem): Generator<Finding> {
  const written = postmortem.actions.items.map(({priority}: ActionItem) =>
    priority?.text.toLowerCase()
  )
  const [first] = written
  if (written.length < 3 || !first || written.some((other) => other !== first)) return
  yield {
    reason: `Unexpected priority \`${postmortem.actions.items[0]!.priority!.text}\` for all action items, expected different ones`,
    place: placeOfItems(postmortem),
    note: 'Where everything has the same priority nothing has one.'
  }
}
