import type {ListItem, Nodes, Paragraph, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {ActionItem, TextSpan} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Item, ListBlock, Part, TextBlock} from '../outline/parts.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {ItemContext} from './item-values.ts'
import {isOwnerLabel} from '../people/owners.ts'
import {anyOf} from '../text/any-of.ts'
import {append} from '../text/append.ts'
import {between, textOf} from '../text/flat-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {rangeIn, textOfRange, textSpan, wordsOf} from '../text/text-range.ts'
import {ticketsIn} from '../text/tickets.ts'
import {walk} from '../text/walk.ts'
import {stateOf} from './action-state.ts'
import {partsOfItem} from './item-parts.ts'
import {deadlineIn, isStruck, ownersOf} from './item-values.ts'

/**
 * Read an item of a list.
 *
 * @param item
 *   Item.
 * @param context
 *   What items are read with.
 * @returns
 *   Action item; `undefined` if it does not start with text.
 */
export function itemOfList({node}: Item, context: ItemContext): ActionItem | undefined {
  const [first, ...nested] = node.children
  if (first?.type !== 'paragraph' || textOf(first).value.trim() === '') return undefined
  const item = itemOf(textOf(first), first, 'list', context)
  addDetails(item, nested, context)
  if (typeof node.checked === 'boolean') {
    item.state = node.checked ? 'done' : 'open'
    item.box = boxOf(node, first, context.source)
  } else if (isStruck(first)) item.state = 'done'
  return item
}

/**
 * Read a heading, or a label, that says what is to be done, with labels below it.
 *
 * @param part
 *   Part of the outline.
 * @param context
 *   What items are read with.
 */
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
 * @param text
 *   Text.
 * @param holder
 *   What it stands in.
 * @param context
 *   What items are read with.
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
  if (!node || (needsName && !partsOfItem(text, context).leads)) return undefined
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
  const {language, source} = context
  const parts = partsOfItem(text, context)
  const position = placeOf(node, source)
  const at = (span: Span | undefined) => {
    const range = span && rangeIn(text, span.start, span.end)
    return range && textSpan(range, source)
  }
  const status = at(parts.status)
  return {
    action: at(parts.action) ?? {text: text.value.trim(), position},
    position,
    owners: parts.owner ? ownersOf({text, span: parts.owner}, context) : [],
    ownerPlace: placeIn(text, parts.owner, source),
    deadline: parts.deadline && deadlineIn({text, span: parts.deadline}, context),
    deadlinePlace: placeIn(text, parts.deadline, source),
    priority: at(parts.priority),
    priorityPlace: placeIn(text, parts.priority, source),
    status,
    state: status && stateOf(status.text, language),
    box: undefined,
    tickets: ticketsIn(text, node, source),
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

function placeIn(text: FlatText, span: Span | undefined, source: Source): Position | undefined {
  return span && textSpan({text, span}, source).position
}

/** `- Owner: Ada` below an item is about the item. */
function addDetails(
  item: ActionItem,
  nested: ReadonlyArray<RootContent>,
  context: ItemContext
): void {
  item.hasDetails = nested.length > 0
  for (const child of nested) {
    const blocks =
      child.type === 'list' ? child.children.flatMap(({children}) => children) : [child]
    for (const node of blocks) if (node.type === 'paragraph') addFields(item, textOf(node), context)
  }
  for (const node of walk(nested, ({type}) => type === 'paragraph' || type === 'table')) {
    if (node.type === 'paragraph')
      append(item.tickets, ticketsIn(textOf(node), node, context.source))
  }
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
  if (parts.priority && !item.priority) item.priority = at(parts.priority)
  if (parts.status && !item.status) {
    item.status = at(parts.status)
    item.state ??= stateOf(item.status?.text ?? '', language)
  }
}

/**
 * Give items the owner that stands above their list: `**Ada**`.
 *
 * @param items
 *   Items of the list; those with an owner of their own keep it.
 * @param label
 *   The line above it; `undefined` if it names nobody.
 * @param context
 *   What items are read with.
 */
export function withOwners(
  items: ReadonlyArray<ActionItem>,
  label: TextRange | undefined,
  context: ItemContext
): void {
  for (const item of label ? items : []) {
    if (item.ownerPlace || item.owners.length > 0) continue
    item.owners = ownersOf(label!, context)
    item.ownerPlace = placeIn(label!.text, label!.span, context.source)
  }
}

/** `Ada, Grace`, `Ada and Grace`. */
const betweenNames: (language: Language) => RegExp = perLanguage(
  ({people}: Language) => new RegExp(String.raw`\s*[,&/+]\s*|\s${anyOf(people.joints)}\s`)
)

/** `Ada: …`, `[Ada] …`. */
const repeatable = /^\s*(?:(\p{Lu}[\p{L}\d .&+,/-]{1,30}):|\[(\p{Lu}[\p{L}\d .&+,/-]{1,30})\])\s/u

/**
 * List the names that stand before a colon in several items of a list: a topic stands there once.
 *
 * @param list
 *   List.
 * @param context
 *   What items are read with.
 */
export function repeatedNames(
  {node}: ListBlock,
  {known, language}: ItemContext
): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const {children} of node.children) {
    if (children[0]?.type !== 'paragraph') continue
    const match = repeatable.exec(textOf(children[0]).value)
    const lead = match?.[1] ?? match?.[2]
    for (const name of new Set(lead?.split(betweenNames(language)))) {
      if (!isOwnerLabel(name, language.people, known)) continue
      if (seen.has(name)) repeated.add(name)
      seen.add(name)
    }
  }
  return repeated
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
  return {text: text.slice(from + index, from + index + 3), position: {start, end}}
}
