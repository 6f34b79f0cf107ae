import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import type {Section, TextSpan} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Block, Item, Part, Row, TableBlock} from '../outline/parts.ts'
import type {FlatText, Source} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import {isPrompt} from '../placeholders/prompts.ts'
import {positionOf} from '../text/flat-text.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {countWords} from '../text/count-words.ts'

type Content = Pick<
  Section,
  'body' | 'content' | 'hasSubheadings' | 'insertAfter' | 'paragraphs' | 'points' | 'words'
>

/** Fewer words behind the colon of a heading are a remark: `Timeline: all times UTC`. */
const fewestWords = 6

/**
 * Read what stands in a part.
 *
 * @param isSection
 *   Checks whether a part is a section: words of one further in are its own.
 * @returns
 *   Content.
 */
export function readContent(
  part: Part,
  isSection: (part: Part) => boolean,
  source: Source,
  language: Language
): Content {
  const value = valueOf(part)
  const blocks = blocksIn(part)
  const texts = textsIn(part, value)
  const own = textsIn(part, value, isSection)
  return {
    body: bodyOf(value, blocks, source),
    insertAfter: withoutFooter(blocks).at(-1)?.node?.position ?? part.node?.position,
    content: classify(texts, blocks, language),
    hasSubheadings: blocks.some((block) => isHeading(block)),
    paragraphs: paragraphsOf(part, value, source),
    points: pointsIn(part, blocks).flatMap((point) => textOfPoint(point, source) ?? []),
    words: own.reduce((sum, {range}) => sum + countWords(wordsOf(range)), 0)
  }
}

/** `## Root cause: the certificate of the load balancer expired` says something itself. */
function valueOf({style, value, title}: Part): TextRange | undefined {
  if (style !== 'heading') return value
  const colon = title ? title.text.value.indexOf(':') : -1
  const rest = value ?? (title && colon > 0 ? rangeIn(title.text, colon + 1) : undefined)
  return rest && countWords(wordsOf(rest)) >= fewestWords ? rest : undefined
}

/** Blocks and parts in a part, each before those in it. */
function blocksIn(part: Part): Array<Block | Part> {
  const blocks: Array<Block | Part> = []
  add(part)
  return blocks

  function add({content}: Part): void {
    for (const block of content) {
      blocks.push(block)
      if (block.type === 'part') add(block)
    }
  }
}

function isHeading(block: Block | Part): boolean {
  return block.type === 'part' && block.style === 'heading'
}

/** What comes after a thematic break, if it has no heading, closes the document or the part. */
function withoutFooter(blocks: ReadonlyArray<Block | Part>): ReadonlyArray<Block | Part> {
  const at = blocks.findLastIndex((block) => isHeading(block) || isBreak(block))
  return blocks[at] && isBreak(blocks[at]) ? blocks.slice(0, at) : blocks
}

function isBreak(block: Block | Part): boolean {
  return block.type === 'other' && block.node.type === 'thematicBreak'
}

function bodyOf(
  value: TextRange | undefined,
  blocks: ReadonlyArray<Block | Part>,
  source: Source
): Position | undefined {
  const [first] = blocks
  const last = blocks.at(-1)
  const own = value && positionOf(value.text, value.span, source)
  const start = own?.start ?? (first && placeOf(first, source)?.start)
  const end = (last && placeOf(last, source)?.end) ?? own?.end
  return start && end && {start, end}
}

/** A label can stand behind another one in its paragraph. */
function placeOf(block: Block | Part, source: Source): Position | undefined {
  if (block.type === 'text') {
    const range = rangeIn(block.text, block.span.start, block.span.end)
    return range ? positionOf(range.text, range.span, source) : block.node.position
  }
  if (block.type !== 'part' || block.style === 'heading' || !block.title)
    return block.node?.position
  const end = (block.value ?? block.title).span.end
  return positionOf(block.title.text, {start: block.title.span.start, end}, source)
}

interface Text {
  range: TextRange
  inCell: boolean
}

/** Text of paragraphs, labels, items, and cells; not of headings and code. */
function textsIn(
  part: Part,
  value: TextRange | undefined,
  isLeftOut: (part: Part) => boolean = () => false
): Array<Text> {
  const texts: Array<Text> = value ? [{range: value, inCell: false}] : []
  add(part.content)
  return texts

  function add(content: Part['content']): void {
    for (const block of content) {
      if (block.type === 'text') texts.push({range: block, inCell: false})
      else if (block.type === 'list') for (const item of block.items) add(item.content)
      else if (block.type === 'table') addCells(block)
      else if (block.type === 'part' && !isLeftOut(block)) addPart(block)
    }
  }

  function addPart(inner: Part): void {
    if (inner.style !== 'heading' && inner.title) texts.push({range: inner.title, inCell: false})
    const value = valueOf(inner)
    if (value) texts.push({range: value, inCell: false})
    add(inner.content)
  }

  function addCells({rows}: TableBlock): void {
    for (const {cells} of rows) {
      for (const {text} of cells) {
        const range = rangeIn(text)
        if (range) texts.push({range, inCell: true})
      }
    }
  }
}

/** What the text of a section amounts to. */
function classify(
  texts: ReadonlyArray<Text>,
  blocks: ReadonlyArray<Block | Part>,
  language: Language
): Section['content'] {
  const written = texts.flatMap(({inCell, range}) => {
    const text = wordsOf(range)
    return inCell || isOneOf(text, language.unwritten) ? [] : [text]
  })
  if (blocks.some((block) => hasSubstance(block))) return 'text'
  if (written.length === 0) return 'empty'
  if (written.every((text) => isPrompt(text, language))) return 'prompt'
  if (written.length > 1 || !isOneOf(written[0]!, language.none)) return 'text'
  return isOneOf(written[0]!, language.skipped) ? 'skipped' : 'none'
}

/** Content that is not text: code, filled tables, images, HTML that is no comment. */
function hasSubstance(block: Block | Part): boolean {
  switch (block.type) {
    case 'list': {
      return block.items.some(({content}) => content.some((inner) => hasSubstance(inner)))
    }
    case 'table': {
      return block.rows.slice(1).some(({cells}) => cells.some(({text}) => text.value.trim() !== ''))
    }
    case 'text': {
      return hasImage(block.node)
    }
    case 'other': {
      return isSubstance(block.node)
    }
    default: {
      return block.style === 'list' && block.content.some((inner) => hasSubstance(inner))
    }
  }
}

function isSubstance(node: Nodes): boolean {
  if (node.type === 'code') return node.value.trim() !== ''
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== ''
  return hasImage(node)
}

function hasImage(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some(({type}) => type === 'image' || type === 'imageReference')
  )
}

function isOneOf(text: string, words: ReadonlyArray<string>): boolean {
  if (text.length > 60) return false
  const whole = text.trim().toLowerCase()
  if (whole === '' || words.includes(whole)) return true
  return words.includes(whole.replace(/^[[(<{\s]+|[\])>}\s.!:]+$/g, ''))
}

/** Paragraphs of prose before the first heading further down; `**Duration:** 40 minutes` is a field. */
function paragraphsOf(part: Part, value: TextRange | undefined, source: Source): Array<TextSpan> {
  const ranges: Array<TextRange> = value ? [{...value, span: {...value.span}}] : []
  for (const block of part.content) {
    if (isHeading(block)) break
    if (block.type !== 'text') continue
    const last = ranges.at(-1)
    // The text behind a label goes on in the next line.
    if (last?.text === block.text) last.span.end = block.span.end
    else ranges.push({text: block.text, span: {...block.span}})
  }
  return ranges.flatMap(({span, text}) => {
    const range = rangeIn(text, span.start, span.end)
    return range ? [textSpan(range, source)] : []
  })
}

/**
 * List the points that a section makes: items, else headings, else rows.
 *
 * @param part
 *   Part of the outline that is a section.
 * @param blocks
 *   Blocks and parts in it, each before those in it (optional).
 */
export function pointsIn(
  part: Part,
  blocks: ReadonlyArray<Block | Part> = blocksIn(part)
): Array<Item | Part | Row> {
  const direct = untilHeading(blocks)
  const items = direct.flatMap((block) => (block.type === 'list' ? block.items : []))
  if (items.length > 0) return items
  const headings = blocks.filter((block): block is Part => isHeading(block) && block !== part)
  if (headings.length > 0) {
    const depth = headings.reduce((least, heading) => Math.min(least, heading.depth), 6)
    return headings.filter((heading) => heading.depth === depth)
  }
  return direct.find((block) => block.type === 'table')?.rows.slice(1) ?? []
}

/**
 * Give the words of a point: the first paragraph of an item with its labels, the heading, or the
 * first cell.
 *
 * @returns
 *   Words; `undefined` if there are none.
 */
export function textOfPoint(point: Item | Part | Row, source: Source): TextSpan | undefined {
  const text =
    'cells' in point
      ? point.cells[0]?.text
      : point.type === 'item'
        ? textOfItem(point)
        : point.title?.text
  const range = text && rangeIn(text)
  return range && textSpan(range, source)
}

function untilHeading(blocks: ReadonlyArray<Block | Part>): ReadonlyArray<Block | Part> {
  const at = blocks.findIndex((block) => isHeading(block))
  return at === -1 ? blocks : blocks.slice(0, at)
}

/** The first paragraph of an item, its labels included. */
function textOfItem({content: [first]}: Item): FlatText | undefined {
  if (first?.type === 'text') return first.text
  return first?.type === 'part' ? first.title?.text : undefined
}
