import type {Block, Part} from '../outline/parts.ts'
import type {TextRange} from '../text/text-range.ts'
import type {ItemWords} from './piece-kinds.ts'
import {linesOf} from '../outline/labels.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {textOfRange, wordsOf} from '../text/text-range.ts'
import {isMarked} from './item-forms.ts'
import {partsOfItem} from './item-parts.ts'

/** An item in a paragraph. */
export interface WrittenItem {
  range: TextRange
  /** `CAPA-1`. */
  id: string | undefined
  /** Lines behind it that say who, until when, or how urgent. */
  values: Array<TextRange>
}

/** `R1: …`, `CAPA-1 – …`. */
const leadingId = /^\s*\(?(\p{Lu}{1,8}[-\s]?\d{1,8})(?:[.:)]|\s[-–—])\s+/u
const wholeId = /^\p{Lu}{1,8}[-\s]?\d{1,8}$/u

/**
 * Find the items of a section that are written as paragraphs, or as lines of one: those with a mark,
 * a number, a verb in front, or a labelled owner or deadline, and those before lines of such labels.
 *
 * @param content
 *   What stands in the section.
 * @returns
 *   For each block that has items, or is a value of one, the items that start in it.
 */
export function itemsInParagraphs(
  content: ReadonlyArray<Block | Part>,
  context: ItemWords
): ReadonlyMap<Block | Part, ReadonlyArray<WrittenItem>> {
  const found = new Map<Block | Part, Array<WrittenItem>>()
  const values = content.map((block) => valuesIn(block, context))
  let last: WrittenItem | undefined
  for (const [index, block] of content.entries()) {
    const value = values[index]
    if (value) {
      last?.values.push(value)
      if (last) found.set(block, [])
      continue
    }
    const items = itemsInBlock(block, values[index + 1] !== undefined, context)
    last = items.at(-1)
    if (last) found.set(block, items)
  }
  return found
}

function itemsInBlock(
  block: Block | Part,
  isBeforeValues: boolean,
  context: ItemWords
): Array<WrittenItem> {
  if (block.type === 'text') {
    const items = itemsInText(block, context)
    return items.length === 0 && isBeforeValues ? [itemIn(block)] : items
  }
  if (block.type !== 'part' || block.style === 'heading' || !block.title || !block.value) return []
  // The outline takes the number for a label: `**CAPA-1** – Key invoices by customer`.
  const id = wordsOf(block.title)
  if (wholeId.test(id)) return [{range: block.value, id, values: []}]
  return []
}

/** Lines without a label go on with the item above. */
function itemsInText(block: TextRange, context: ItemWords): Array<WrittenItem> {
  const lines = linesOf(textOfRange(block)).map(({end, start}) => ({
    text: block.text,
    span: {start: block.span.start + start, end: block.span.start + end}
  }))
  const marked = lines.filter((line) => isMarked(line))
  if (marked.length > 0) return marked.map((range) => ({range, id: undefined, values: []}))
  // `Add a cache.` in the next line is one more, and other lines go on.
  const isOfOrders = lines[0] !== undefined && isOrder(lines[0], context)
  // Of numbered lines those without a number go on.
  const areNumbered = lines.some((line) => leadingId.test(wordsOf(line)))
  const kinds = lines.map((line) => {
    const kind = isOfOrders && isOrder(line, context) ? 'item' : kindOfLine(line, context)
    return areNumbered && kind === 'item' && !leadingId.test(wordsOf(line)) ? 'text' : kind
  })
  const items: Array<WrittenItem> = []
  for (const [index, line] of lines.entries()) {
    if (kinds[index] === 'item') items.push(itemIn(line))
    else if (items.length > 0) items.at(-1)!.range.span.end = line.span.end
  }
  return items
}

function itemIn({span, text}: TextRange): WrittenItem {
  const match = leadingId.exec(text.value.slice(span.start, span.end))
  const start = span.start + (match?.[0].length ?? 0)
  return {range: {text, span: {start, end: span.end}}, id: match?.[1], values: []}
}

/** `Add a cache.`, but not `Have a cache?`. */
function isOrder(line: TextRange, {language}: ItemWords): boolean {
  const words = wordsOf(line).trimStart()
  const [first = ''] = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(words) ?? []
  return !words.includes('?') && language.actions.verbs.has(first.toLowerCase())
}

function kindOfLine(line: TextRange, context: ItemWords): 'item' | 'text' {
  const words = wordsOf(line)
  const hasId = leadingId.test(words)
  if (!/[:=]/.test(words)) return hasId ? 'item' : 'text'
  const {deadline, labels, owner} = partsOfItem(textOfRange(line), context)
  const hasValues = labels.length > 0 && (owner ?? deadline) !== undefined
  return hasValues || hasId ? 'item' : 'text'
}

/** A line of its own that says who, until when, or how urgent: `Owner: Ada`. */
function valuesIn(block: Block | Part, context: ItemWords): TextRange | undefined {
  if (block.type !== 'part' || block.style === 'heading' || !block.title || !block.value)
    return undefined
  const {deadlineKeys, ownerKeys, priorityKeys, statusKeys, ticketKeys} = context.language.actions
  const keys = [deadlineKeys, ownerKeys, priorityKeys, statusKeys, ticketKeys]
  const {main} = normalizeHeading(wordsOf(block.title))
  const span = {start: block.title.span.start, end: block.value.span.end}
  return keys.some((list) => list.includes(main)) ? {text: block.title.text, span} : undefined
}
