import type {ActionItem, Measure} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {bareId} from '../actions.ts'
import {defineRule} from '../define-rule.ts'

export interface Options {
  mode: string
  threshold: number
}

/** What is promised is planned. */
const rule: Rule<Options> = defineRule<Options>({
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
  *check({actions, prevention}, {mode, threshold}) {
    if (actions.items.length === 0) return
    for (const measure of prevention.measures) {
      if (measure.isAction || measure.written === '') continue
      const isPlanned = actions.items.some(
        (item) =>
          (mode !== 'words' && refersTo(measure, item)) ||
          (mode !== 'reference' && shared(measure.written, item.action.written) >= threshold)
      )
      if (isPlanned) continue
      yield {
        reason:
          'Unexpected prevention measure without an action item, expected a row in `Action Items`',
        place: measure.position
      }
    }
  }
})

export default rule

function refersTo({references}: Measure, {id, tickets}: ActionItem): boolean {
  const known = new Set([
    ...(id ? [bareId(id)] : []),
    ...tickets.map(({written}) => bareId(written))
  ])
  return references.some(
    ({written}) =>
      known.has(bareId(written)) ||
      tickets.some((ticket) => ticket.written.endsWith(`/${written.replace('#', '')}`))
  )
}

/** Share of the words of the shorter text that the other one has; short words count in neither. */
function shared(a: string, b: string): number {
  const left = stems(a)
  const right = stems(b)
  const few = left.size < right.size ? left : right
  const many = few === left ? right : left
  if (few.size === 0) return 0
  return [...few].filter((word) => many.has(word)).length / few.size
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(?:ing|ed|es|s)$/, '')))
}
