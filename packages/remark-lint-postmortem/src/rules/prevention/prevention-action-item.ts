import type {ActionItem, Measure} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {normalizeId} from '../actions/items.ts'

/** What is promised is planned. */
export default defineRule({
  name: 'prevention-action-item',
  description: 'each prevention measure is an action item',
  note: 'A measure without an action item has no owner and no deadline, and is not done.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    mode: {
      type: 'choice',
      values: ['auto', 'reference', 'words'],
      default: 'auto',
      description:
        'Whether a measure must name its action item by an id or a ticket, or share words with it; `auto` takes either.'
    },
    threshold: {
      type: 'number',
      default: 0.4,
      description:
        'Share of its words, from 0 to 1, that a measure must have in common with an action item.'
    }
  },
  messages: {
    missing:
      'Unexpected prevention measure without an action item, expected a row in `Action Items`'
  },
  *check({actions, prevention}, {mode, threshold}) {
    if (actions.items.length === 0) return
    const plan = planOf(actions.items)
    for (const measure of prevention.measures) {
      if (measure.isAction || measure.written === '') continue
      const isPlanned =
        (mode !== 'words' && isReferred(measure, plan)) ||
        (mode !== 'reference' && isShared(measure, plan, threshold))
      if (!isPlanned) yield {messageId: 'missing', place: measure.position}
    }
  }
})

/** All action items, to look measures up in. */
interface Plan {
  /** Ids of items and tickets. */
  ids: ReadonlySet<string>
  /** Last parts of the addresses of tickets. */
  addresses: ReadonlySet<string>
  /** For each item its words. */
  stems: ReadonlyArray<ReadonlySet<string>>
  /** For each word the items that have it. */
  itemsWith: ReadonlyMap<string, ReadonlyArray<number>>
}

function planOf(items: ReadonlyArray<ActionItem>): Plan {
  const tickets = items.flatMap(({tickets}) => tickets.map(({written: text}) => text))
  const ids = items.flatMap(({id}) => id ?? [])
  const itemStems = items.map(({action}) => stems(action.written))
  const itemsWith = new Map<string, Array<number>>()
  for (const [index, words] of itemStems.entries()) {
    for (const word of words) {
      const known = itemsWith.get(word)
      if (known) known.push(index)
      else itemsWith.set(word, [index])
    }
  }
  return {
    ids: new Set([...ids, ...tickets].map((id) => normalizeId(id))),
    addresses: new Set(tickets.map((ticket) => ticket.slice(ticket.lastIndexOf('/')))),
    stems: itemStems,
    itemsWith
  }
}

function isReferred({references}: Measure, {addresses, ids}: Plan): boolean {
  return references.some(
    ({written: text}) => ids.has(normalizeId(text)) || addresses.has(`/${text.replace('#', '')}`)
  )
}

/**
 * Whether an item and a measure have so many words in common, as a share of those of the shorter
 * text; short words count in neither.
 */
function isShared(measure: Measure, {itemsWith, stems: items}: Plan, threshold: number): boolean {
  if (threshold <= 0) return true
  const words = stems(measure.written)
  const common = new Map<number, number>()
  for (const word of words) {
    for (const item of itemsWith.get(word) ?? []) {
      const count = (common.get(item) ?? 0) + 1
      if (count / Math.min(words.size, items[item]!.size) >= threshold) return true
      common.set(item, count)
    }
  }
  return false
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(?:ing|ed|es|s)$/, '')))
}
