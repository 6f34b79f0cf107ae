import type {ActionItem} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {ListBlock} from '../outline/parts.ts'
import {wordsOf} from '../text/text-range.ts'
import {isTicked} from './item-forms.ts'
import {areLastingRules, isStatement} from './other-lists.ts'

/**
 * What the lists of a part hold: actions, or measures of which some are actions as well.
 * *Remediation* says what was done; what is still to be done has an owner, a box, a ticket.
 */
export type Purpose = 'actions' | 'remedies' | undefined

/**
 * Find out which items of a list are to be done.
 *
 * @param list
 *   List among actions or measures.
 * @param place
 *   What it holds, whether a table of actions stands beside it, and whether it has lessons as well.
 * @param document
 *   It has a section of action items; it is in another language than English.
 * @param language
 *   Words of its language.
 * @returns
 *   Test for one of them; `undefined` for all.
 */
export function wantedIn(
  list: ListBlock,
  {hasTable, isLesson, purpose}: {hasTable: boolean; isLesson: boolean; purpose: Purpose},
  {isListed, isOther}: Record<'isListed' | 'isOther', boolean>,
  language: Language
): ((item: ActionItem) => boolean) | undefined {
  // Before rules ✅ and ❌ are no boxes.
  if (areLastingRules(list, language)) return (item) => isTracked({...item, box: undefined})
  if (isTicked(list)) return undefined
  if (purpose === 'actions' && hasTable) return isOther ? isPlanned : isTracked
  if (purpose === 'actions') return isLesson && areLessons(list, language) ? isTracked : undefined
  // Beside action items a ticket only says which of them is meant.
  return isListed || isOther
    ? isPlanned
    : (item) => isPlanned(item) || (isTracked(item) && !isStatement(item, language))
}

/** Whether most items only say how things are: *Requests must have a limit*. */
function areLessons({items}: ListBlock, {actions}: Language): boolean {
  const orders = items.filter(({content: [first]}) => {
    const [, verb = ''] = first?.type === 'text' ? (/^(\p{L}+)\s/u.exec(wordsOf(first)) ?? []) : []
    return actions.verbs.has(verb.toLowerCase())
  })
  return orders.length * 2 < items.length
}

function isPlanned({box, deadline, owners, priority}: ActionItem): boolean {
  return Boolean(box ?? deadline ?? priority) || owners.length > 0
}

function isTracked(item: ActionItem): boolean {
  return isPlanned(item) || item.tickets.length > 0
}
