import type {
  ActionColumnName,
  ActionItem,
  CalendarDate,
  Deadline,
  Postmortem,
  Section,
  TextSpan
} from 'mdast-util-postmortem'
import type {FindingDetails} from '../../rule/rule-definition.ts'
import {daysBetween} from 'mdast-util-postmortem'

/**
 * List what is still to be done: neither done nor cancelled.
 *
 * @param postmortem
 *   Document.
 */
export function openItems(postmortem: Postmortem): Array<ActionItem> {
  return plannedItems(postmortem).filter(({state}) => state !== 'done' && state !== 'cancelled')
}

/**
 * List what is still to be done, and was to be done before a day.
 *
 * @param postmortem
 *   Document.
 * @param today
 *   Day.
 */
export function overdueItems(postmortem: Postmortem, today: CalendarDate): Array<OverdueItem> {
  return openItems(postmortem).flatMap((item) => {
    const {deadline} = item
    if (deadline?.kind !== 'exact' || !deadline.date) return []
    const days = daysBetween(deadline.date, today)
    return days > 0 ? [{item, deadline, days}] : []
  })
}

/** An item, and how many days it is past its deadline. */
interface OverdueItem {
  item: ActionItem
  deadline: Deadline
  days: number
}

/** Beside action items a measure that nobody has and that has no date only says one of them again. */
function plannedItems({actions, sections}: ItemsOfDocument): Array<ActionItem> {
  const isAction = ({section}: ActionItem) =>
    section !== undefined && sections[section]!.names.includes('action-items')
  if (!actions.items.some((item) => isAction(item))) return actions.items
  return actions.items.filter(
    (item) =>
      isAction(item) ||
      item.section === undefined ||
      !sections[item.section]!.names.includes('prevention') ||
      item.owners.length > 0 ||
      item.deadline !== undefined
  )
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
 * Leave out what stands in the same place as another one: an owner or a deadline above a list is
 * that of all its items.
 *
 * @param values
 *   Owners or deadlines.
 */
export function oncePerPlace<Value extends TextSpan>(values: ReadonlyArray<Value>): Array<Value> {
  const places = new Set<number | undefined>()
  return values.filter(({position}) => {
    const at = position?.start.offset
    const isKnown = at !== undefined && places.has(at)
    places.add(at)
    return !isKnown
  })
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
 * Find the place that stands for all action items, and another one that shows which are meant: the
 * heading of their section with the first of them, or where they are only read in a section on
 * something else, the first of them with its heading.
 *
 * @param document
 *   Items, and the sections of the document.
 */
export function placeOfItems(document: ItemsOfDocument): PlaceOfItems {
  const [first] = plannedItems(document)
  const {sections} = document
  const section = first?.section === undefined ? undefined : sections[first.section]
  const [item, heading] = [first?.action.position, section?.heading.position]
  return section?.names.includes('action-items')
    ? {place: heading, related: {place: item, reason: 'First of them here'}}
    : {place: item, ...(heading && {related: {place: heading, reason: 'Read in this section'}})}
}

/** Items of a document, or some of them. */
interface ItemsOfDocument extends Pick<Postmortem, 'sections'> {
  actions: Pick<Postmortem['actions'], 'items'>
}

/** Where findings about all items stand. */
type PlaceOfItems = Pick<FindingDetails, 'place' | 'related'>

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
 * @param document
 *   The items that could have it, and the sections of the document.
 */
export function reportMissing<Finding>(
  findings: ReadonlyArray<Finding>,
  count: number,
  document: ItemsOfDocument
): ReadonlyArray<Finding | (PlaceOfItems & {messageId: 'allMissing'})> {
  return findings.length > 1 && findings.length === count
    ? [{messageId: 'allMissing', ...placeOfItems(document)}]
    : findings
}
