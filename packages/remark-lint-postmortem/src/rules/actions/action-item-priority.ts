import type {Postmortem} from 'mdast-util-postmortem'
import type {SeverityScale} from '../../settings/severity-scale.ts'
import type {Finding} from '../../rule/rule-definition.ts'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {namesOn} from '../../settings/settings.ts'
import {findSeverityLevel, isSameLevel, severityLevels} from '../../settings/severity-scale.ts'
import {list} from '../../text/list.ts'
import {openItemsWith, placeOfItems, reportMissing} from './items.ts'

/** Priorities of common scales that are high. */
const high = [
  'P0', 'P1', 'S0', 'S1', 'SEV0', 'SEV1', 'critical', 'highest', 'high', 'urgent', 'blocker', 'must', 'major'
] // prettier-ignore

const messages = {
  unknown: ({levels, priority}: {levels: ReadonlyArray<string>; priority: string}) =>
    `Unexpected priority \`${priority}\`, expected ${list(levels)}`,
  missing: 'Unexpected action item without a priority, expected one such as `P1`',
  allMissing: 'Unexpected action items without priorities, expected one such as `P1` for each',
  noneHigh: ({levels, severity}: {levels: ReadonlyArray<string>; severity: string}) =>
    `Unexpected action items without a high priority, expected at least one of ${list(levels)} after an incident of \`${severity}\``,
  mixed: ({other, priority}: Record<'other' | 'priority', string>) =>
    `Unexpected priority \`${priority}\` beside \`${other}\`, expected priorities of one scale`,
  allEqual: ({priority}: {priority: string}) =>
    `Unexpected priority \`${priority}\` for all action items, expected different ones`
}

/** What is done first. */
export default defineRule({
  name: 'action-item-priority',
  description: 'require priorities of the scale',
  note: 'Priorities of one scale can be sorted and compared; a word of one’s own cannot.',
  notes: {
    allEqual: 'Where everything has the same priority nothing has one.',
    noneHigh:
      'If nothing that follows from a severe incident is urgent, it can happen again tomorrow.'
  },
  presets: {
    recommended: 'warn',
    strict: [
      'error',
      {
        distinct: true,
        highFor: {P0: true, P1: true},
        oneScale: true,
        required: true
      }
    ]
  },
  options: {
    distinct: {
      type: 'boolean',
      default: false,
      description: 'Whether three items and more must not all have one priority.'
    },
    highFor: {
      type: 'switches',
      default: {},
      description:
        'Severities of incidents after which one item at least must have one of the two highest priorities.'
    },
    levels: {
      type: 'switches',
      default: {},
      description:
        'Priorities; if there are none given, the levels of severity and those of any scale in common use: `P4`, `SEV2`, `Urgent`, `Low`.'
    },
    oneScale: {
      type: 'boolean',
      default: false,
      description: 'Whether all items must have priorities of one scale, such as `P1` or `High`.'
    },
    required: {
      type: 'boolean',
      default: false,
      description: 'Whether each open item must have one.'
    }
  },
  messages,
  missing: {missing: 'priority', allMissing: 'priority'},
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
    if (options.oneScale && own.length === 0) yield* mixed(postmortem)
    if (options.required) yield* missing(postmortem)
    const low = [...lacksHigh(postmortem, namesOn(options.highFor), levels, settings.severity)]
    yield* low
    // One of them with a high priority is enough for both.
    if (options.distinct && low.length === 0) yield* equal(postmortem)
  }
})

/** A priority of another scale than the first one; `2` can be of any. */
function* mixed({actions}: Postmortem): Generator<Finding<typeof messages>> {
  const known = actions.items.flatMap(({priority}) =>
    priority?.scale && priority.scale !== 'number' ? [priority] : []
  )
  const [first] = known
  for (const {position, scale, written} of known) {
    if (scale === first!.scale) continue
    yield {
      messageId: 'mixed',
      data: {other: first!.written, priority: written},
      place: position,
      related: {place: first!.position, reason: 'Other scale here'}
    }
  }
}

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

/** Nothing that follows from a severe incident is urgent. */
function* lacksHigh(
  postmortem: Postmortem,
  severities: ReadonlyArray<string>,
  levels: ReadonlyArray<string>,
  scale: SeverityScale
): Generator<Finding<typeof messages>> {
  const {actions, metadata} = postmortem
  const level = metadata.find((field) => field.name === 'severity' && field.level)?.level
  const severity = level && (findSeverityLevel(level.written, scale) ?? level.written)
  if (!level || !severities.some((name) => isSameLevel(name, severity!))) return
  const highest = levels.slice(0, 2)
  const isOf = (names: ReadonlyArray<string>, written: string) =>
    names.some((name) => isSameLevel(name, written))
  const priorities = actions.items.flatMap(({priority}) => priority ?? [])
  const isKnown = priorities.every(({scale, written}) =>
    scale ? scale !== 'number' : isOf(levels, written)
  )
  if (priorities.length === 0 || !isKnown) return
  if (priorities.some(({written}) => isOf([...highest, ...high], written))) return
  yield {
    messageId: 'noneHigh',
    data: {levels: highest, severity: level.written},
    ...placeOfItems(postmortem),
    related: {place: level.position, reason: 'Severity here'}
  }
}

/** If everything is urgent, nothing is. */
function* equal(postmortem: Postmortem): Generator<Finding<typeof messages>> {
  const priorities = postmortem.actions.items.map(({priority}) => priority?.written ?? '')
  const [first = ''] = priorities
  const areEqual = priorities.every((other) => other.toLowerCase() === first.toLowerCase())
  if (priorities.length < 3 || first === '' || !areEqual) return
  yield {messageId: 'allEqual', data: {priority: first}, ...placeOfItems(postmortem)}
}
