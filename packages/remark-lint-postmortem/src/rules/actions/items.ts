import type {ActionColumnName, ActionItem, Postmortem, Section} from 'mdast-util-postmortem'
import type {Position} from 'unist'
import type {Finding} from '../../rule/define-rule.ts'

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
 * List what is still to be done and could say something: a row of a table without the column
 * cannot, which `action-items-table` tells once.
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
 * @param written
 *   Id as written.
 */
export function bareId(written: string): string {
  return written.replaceAll(/[\s-]/g, '').toUpperCase()
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
 * Tell what items lack: once for all if none of them has it, else one by one.
 *
 * @param postmortem
 *   Document.
 * @param lacking
 *   Items that lack it, each with its finding.
 * @param of
 *   How many items could have it.
 * @param reason
 *   What to say of all.
 */
export function* lacks(
  postmortem: Postmortem,
  lacking: ReadonlyArray<Finding>,
  of: number,
  reason: string
): Generator<Finding> {
  if (lacking.length > 1 && lacking.length === of) {
    yield {reason, place: placeOfItems(postmortem)}
    return
  }
  yield* lacking
}
