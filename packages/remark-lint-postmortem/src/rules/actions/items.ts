import type {ActionColumnName, ActionItem, Postmortem, Section} from 'mdast-util-postmortem'
import type {Position} from 'unist'

/**
 * List what is still to be done: neither done nor cancelled.
 *
 * @param postmortem
 *   Document.
 */
export function openItems({actions}: Postmortem): Array<ActionItem> {
  return actions.items.filter(({state}) => state !== 'done' && state !== 'cancelled')
}

/**
 * List what is still to be done and has room for a value: a row of a table without the column has
 * not, which `action-items-table` reports once.
 *
 * @param name
 *   Column.
 * @param postmortem
 *   Document.
 */
export function openItemsWith(name: ActionColumnName, postmortem: Postmortem): Array<ActionItem> {
  const {tables} = postmortem.actions
  return openItems(postmortem).filter(
    ({table}) =>
      table === undefined || tables[table]!.columns.some((column) => column.name === name)
  )
}

/**
 * Reduce an id to what counts: `ai-3`, `AI 3`, and `AI3` are one.
 *
 * @param text
 *   Id as in the document.
 */
export function normalizeId(text: string): string {
  return text.replaceAll(/[\s-]/g, '').toUpperCase()
}

/**
 * Find the place that stands for all action items: the heading of their section, or the first
 * of them.
 *
 * @param postmortem
 *   Document.
 */
export function placeOfItems({actions, sections}: Postmortem): Position | undefined {
  const [first] = actions.items
  const section = first?.section === undefined ? undefined : sections[first.section]
  return section?.heading.position ?? first?.action.position
}

/**
 * Find the sections that are about action items.
 *
 * @param postmortem
 *   Document.
 */
export function actionSections({sections}: Postmortem): Array<Section> {
  return sections.filter(({names}) => names.includes('action-items'))
}

/**
 * Report what items lack: once for all if none of them has it, else one by one.
 *
 * @param findings
 *   One for each item that lacks it.
 * @param count
 *   How many items could have it.
 * @param postmortem
 *   Document.
 */
export function reportMissing<Finding>(
  findings: ReadonlyArray<Finding>,
  count: number,
  postmortem: Postmortem
): ReadonlyArray<Finding | {messageId: 'allMissing'; place: Position | undefined}> {
  return findings.length > 1 && findings.length === count
    ? [{messageId: 'allMissing', place: placeOfItems(postmortem)}]
    : findings
}
