import type {ListItem, Nodes, Paragraph, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {ActionItem, TextSpan} from '../model.ts'
import type {Item, Part, TextBlock} from '../outline/parts.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {ItemContext} from './item-values.ts'
import type {ItemParts} from './item-pieces.ts'
import type {ListLabel} from './list-labels.ts'
import {append} from '../text/append.ts'
import {between, textOf} from '../text/flat-text.ts'
import {referencesIn} from '../text/references.ts'
import {rangeIn, textOfRange, textSpan, wordsOf} from '../text/text-range.ts'
import {linksIn} from '../text/links.ts'
import {ticketsIn} from '../text/tickets.ts'
import {walk} from '../text/walk.ts'
import {stateOfItem} from './action-state.ts'
import {typeOf} from './action-type.ts'
import {endsDone, endsWithChange, isOwnReport, saysDone} from './done-in-words.ts'
import {partsOfItem, startsWithName} from './item-parts.ts'
import {deadlineIn, isStruck, levelOf, ownersOf} from './item-values.ts'
import {endOfAction} from './outcome.ts'

/**
 * Read an item of a list.
 *
 * @param others
 *   Items below it that are to be done beside it.
 * @returns
 *   Action item; `undefined` if it does not start with text.
 */
export function itemOfList(
  {node}: Item,
  context: ItemContext,
  others: ReadonlySet<RootContent> = new Set()
): ActionItem | undefined {
  const [first, ...nested] = node.children
  if (first?.type !== 'paragraph' || textOf(first).value.trim() === '') return undefined
  const item = itemOf(textOf(first), first, 'list', context)
  addDetails(item, nested, context, others)
  if (typeof node.checked === 'boolean') {
    item.isDoneInWords = !node.checked && isOwnReport(item.action.written, context.language)
    item.state = node.checked || item.isDoneInWords ? 'done' : 'open'
    item.box = boxOf(node, first, context.source)
  } else if (isStruck(first)) {
    item.state = 'done'
    item.isDoneInWords = false
  }
  return item
}

/** Read a heading, or a label, that says what is to be done, with labels below it. */
export function itemOfPart(
  {content, node, title}: Part,
  context: ItemContext
): ActionItem | undefined {
  const whole = title && rangeIn(title.text)
  if (!whole || !node) return undefined
  const [number = ''] = /^\(?#?\d{1,3}[.):]*\s+/.exec(wordsOf(whole)) ?? []
  const words = {
    text: whole.text,
    span: {start: whole.span.start + number.length, end: whole.span.end}
  }
  const item = itemOf(textOfRange(words), node, 'heading', context)
  const below = content.flatMap((block): Array<RootContent> => {
    if (block.type !== 'part') return [block.node]
    return block.node?.type === 'paragraph' ? [block.node] : []
  })
  addDetails(item, [...new Set(below)], context)
  return item
}

/**
 * Read a paragraph, a line of one, or the value of a label.
 *
 * @param needsName
 *   It counts only if it starts with a name.
 * @returns
 *   Action item; `undefined` if it does not count.
 */
export function itemOfText(
  text: FlatText,
  {node}: Part | TextBlock,
  context: ItemContext,
  needsName = false
): ActionItem | undefined {
  if (!node || (needsName && !startsWithName(text, context))) return undefined
  const item = itemOf(text, node, 'paragraph', context)
  const whole = rangeIn(text)
  const isLine =
    text.from !== undefined &&
    node.type === 'paragraph' &&
    text.value.length < textOf(node).value.length
  return isLine && whole ? {...item, position: textSpan(whole, context.source).position} : item
}

function itemOf(
  text: FlatText,
  node: Nodes,
  from: ActionItem['from'],
  context: ItemContext
): ActionItem {
  const parts = partsOfItem(text, context)
  const {language, source} = context
  const position = placeOf(node, source)
  const at = (span: Span | undefined) => {
    const range = span && rangeIn(text, span.start, span.end)
    return range && textSpan(range, source)
  }
  const status = at(parts.status)
  const end = endOfAction(text, parts.action, language)
  const deadline = parts.deadline && deadlineIn({text, span: parts.deadline}, context)
  const action = at(parts.action)
  const state = stateOfItem(status?.written, deadline, language)
  const isDoneInWords =
    !state &&
    !deadline &&
    ((action !== undefined &&
      (saysDone(action.written, language) ||
        endsDone(action.written, language) ||
        isOwnReport(action.written, language))) ||
      (!parts.owner && endsWithChange(text.value, language)))
  return {
    action: action ?? {written: text.value.trim(), position},
    outcome: at(end.outcome),
    bounds: at(end.bounds),
    sketch: at(end.sketch),
    hedge: at(end.hedge),
    position,
    owners: parts.owner ? ownersOf({text, span: parts.owner}, context) : [],
    ownerPlace: placeIn(text, parts.owner, source),
    deadline,
    deadlinePlace: placeIn(text, parts.deadline, source),
    priority: levelOf(at(parts.priority), language),
    priorityPlace: placeIn(text, parts.priority, source),
    status,
    state: isDoneInWords ? 'done' : state,
    isDoneInWords,
    box: undefined,
    type: parts.type && typeOf({text, span: parts.type}, source, language),
    criteria: at(parts.criteria),
    factor: undefined,
    references: referencesIn(text.value, language),
    tickets: ticketsOf(text, node, parts, context),
    links: linksIn(node, true),
    labels: parts.labels.flatMap((span) => at(span) ?? []),
    id: parts.id,
    horizon: undefined,
    from,
    table: undefined,
    list: undefined,
    hasDetails: false,
    section: undefined
  }
}

/** Behind `Ticket:` any id is one. */
function ticketsOf(
  text: FlatText,
  node: Nodes,
  {ticket}: ItemParts,
  context: ItemContext
): Array<TextSpan> {
  const tickets = ticketsIn(text, node, context)
  return ticket && tickets.length === 0
    ? ticketsIn(textOfRange({text, span: ticket}), node, context, true)
    : tickets
}

function placeIn(text: FlatText, span: Span | undefined, source: Source): Position | undefined {
  return span && textSpan({text, span}, source).position
}

/** `- Owner: Ada` below an item is about the item. */
function addDetails(
  item: ActionItem,
  nested: ReadonlyArray<RootContent>,
  context: ItemContext,
  others: ReadonlySet<RootContent> = new Set()
): void {
  item.hasDetails = nested.length > 0
  for (const child of nested) {
    const blocks =
      child.type === 'list'
        ? child.children.flatMap((item) => (others.has(item) ? [] : item.children))
        : [child]
    for (const node of blocks) if (node.type === 'paragraph') addFields(item, textOf(node), context)
  }
  for (const node of walk(nested, ({type}) => type === 'paragraph' || type === 'table')) {
    if (node.type !== 'paragraph') continue
    const text = textOf(node)
    append(item.tickets, ticketsOf(text, node, partsOfItem(text, context, true), context))
    append(item.links, linksIn(node, true))
    append(item.references, referencesIn(text.value, context.language))
  }
}

/**
 * Give an item what lines behind it say: `Owner: Ada`.
 *
 * @param item
 *   Item; what it has it keeps.
 */
export function addValues(
  item: ActionItem,
  lines: ReadonlyArray<TextRange>,
  context: ItemContext
): void {
  for (const line of lines) addFields(item, textOfRange(line), context)
}

function addFields(item: ActionItem, text: FlatText, context: ItemContext): void {
  const {language, source} = context
  const parts = partsOfItem(text, context, true)
  const at = (span: Span) => {
    const range = rangeIn(text, span.start, span.end)
    return range && textSpan(range, source)
  }
  if (parts.owner && item.owners.length === 0) {
    item.owners = ownersOf({text, span: parts.owner}, context)
    item.ownerPlace = placeIn(text, parts.owner, source)
  }
  if (parts.deadline && !item.deadline) {
    item.deadline = deadlineIn({text, span: parts.deadline}, context)
    item.deadlinePlace = placeIn(text, parts.deadline, source)
  }
  if (parts.priority && !item.priority) item.priority = levelOf(at(parts.priority), language)
  if (parts.status && !item.status) item.status = at(parts.status)
  if (parts.type) item.type ??= typeOf({text, span: parts.type}, source, language)
  if (parts.criteria) item.criteria ??= at(parts.criteria)
  item.state ??= stateOfItem(item.status?.written, item.deadline, language)
}

/**
 * Give items the owner and the deadline that stand above their list: `**Ada**`.
 *
 * @param items
 *   Items of the list; what they have themselves they keep.
 * @param label
 *   The line above it; `undefined` if there is none.
 */
export function addListLabel(
  items: ReadonlyArray<ActionItem>,
  label: Readonly<ListLabel> | undefined,
  context: ItemContext
): void {
  const {deadline, owner} = label ?? {}
  for (const item of items) {
    if (owner && !item.ownerPlace && item.owners.length === 0) {
      item.owners = ownersOf(owner, context)
      item.ownerPlace = placeIn(owner.text, owner.span, context.source)
    }
    if (deadline && !item.deadlinePlace && !item.deadline) {
      item.deadline = deadlineIn(deadline, context)
      item.deadlinePlace = placeIn(deadline.text, deadline.span, context.source)
    }
  }
}

/**
 * Of a text on the line below its checkbox the parser gives a start on the line of the checkbox,
 * which can be behind its end.
 */
function placeOf({position, type}: Nodes, source: Source): Position | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined || type !== 'paragraph') return position
  const blank = /^[\t ]*(?:\r?\n[\t >]*)?/.exec(source.text.slice(start, end))![0].length
  return between(start + blank, end, source) ?? position
}

/** `[ ]`, which is in no node. */
function boxOf(item: ListItem, first: Paragraph, {text, toPoint}: Source): TextSpan | undefined {
  const from = item.position?.start.offset
  const to = first.position?.start.offset
  if (from === undefined || to === undefined) return undefined
  const index = text.slice(from, to + 4).search(/\[[ xX]\]/)
  const start = index === -1 ? undefined : toPoint(from + index)
  const end = index === -1 ? undefined : toPoint(from + index + 3)
  if (!start || !end) return undefined
  return {written: text.slice(from + index, from + index + 3), position: {start, end}}
}
