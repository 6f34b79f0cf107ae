import type {Postmortem} from 'mdast-util-postmortem'
import {contentWords} from 'mdast-util-postmortem'
import {normalizeId} from './items.ts'

/** Option of the rules that look for what is done about a point. */
export const onlyReferences = {
  type: 'boolean',
  default: false,
  description:
    'Whether only a reference counts: an id such as `CF1` or `AI-3`, or a ticket; otherwise common words count as well, or the number of measures.'
} as const

/** All action items, to look up what should lead to one. */
export interface ActionPlan {
  locale: string
  /** Ids of items and tickets. */
  ids: ReadonlySet<string>
  /** Addresses of tickets, and the last parts of them. */
  addresses: ReadonlySet<string>
  /** For each item its words. */
  words: ReadonlyArray<ReadonlySet<string>>
  /** For each word the items that have it. */
  itemsWith: ReadonlyMap<string, ReadonlyArray<number>>
}

/**
 * Index the action items of a document by their ids and their words.
 *
 * @param postmortem
 *   Document.
 */
export function actionPlan({actions: {items}, locale}: Postmortem): ActionPlan {
  const tickets = items.flatMap(({tickets}) => tickets.map(({written}) => written))
  const ids = items.flatMap(({id}) => id ?? [])
  const words = items.map(({action, factor}) =>
    contentWords(`${action.written}\n${factor?.written ?? ''}`, locale)
  )
  const itemsWith = new Map<string, Array<number>>()
  for (const [index, ofItem] of words.entries()) {
    for (const word of ofItem) {
      const known = itemsWith.get(word)
      if (known) known.push(index)
      else itemsWith.set(word, [index])
    }
  }
  return {
    locale,
    ids: new Set([...ids, ...tickets].map((id) => normalizeId(id))),
    addresses: new Set(
      tickets.flatMap((ticket) => [ticket, ticket.slice(ticket.lastIndexOf('/'))])
    ),
    words,
    itemsWith
  }
}

/**
 * Check whether an item has one of some ids, or is tracked at one of some addresses.
 *
 * @param references
 *   Ids and addresses: `AI-3`, `OPS-12`, `#12`.
 * @param plan
 *   Action items.
 */
export function isReferred(
  references: ReadonlyArray<string>,
  {addresses, ids}: ActionPlan
): boolean {
  return references.some(
    (written) =>
      ids.has(normalizeId(written)) ||
      addresses.has(written) ||
      addresses.has(`/${written.replace('#', '')}`)
  )
}

/**
 * Check whether an item and a text have so many words in common, as a share of those of the
 * shorter one.
 *
 * @param text
 *   Text.
 * @param plan
 *   Action items.
 * @param threshold
 *   Share, from 0 to 1; with 0 any text will do.
 */
export function isShared(
  text: string,
  {itemsWith, locale, words: items}: ActionPlan,
  threshold: number
): boolean {
  if (threshold <= 0) return true
  const words = contentWords(text, locale)
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
