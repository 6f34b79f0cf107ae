import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast'
import type {Block, Placeholder} from '../model.ts'
import type {SectionLookup} from '../sections/section-lookup.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {Language} from '../languages/index.ts'
import {append} from '../text/append.ts'
import {placesOf} from '../text/find-text.ts'
import {textOf} from '../text/flat-text.ts'
import {rangeIn, textOfRange, textSpan} from '../text/text-range.ts'
import {placeholdersIn, placeholdersInHtml} from './find-placeholders.ts'
import {isPrompt} from './prompts.ts'

/** Blocks of prose, and what is left to be filled in. */
export interface Prose {
  blocks: Array<Block>
  placeholders: Array<Placeholder>
}

/** A node and what it stands in. */
interface Place {
  node: Nodes
  kind: Block['kind']
  quoted: boolean
  section: number | undefined
}

/**
 * Read the blocks of prose of a document, and what its template or author left to be filled in.
 * Code is not read.
 *
 * @param tree
 *   Document.
 * @param source
 *   Its source.
 * @param language
 *   Words of its language.
 * @param lookup
 *   The section of each block.
 * @returns
 *   Blocks and placeholders in the order of the document; a paragraph in which sections start is
 *   several blocks.
 */
export function readBlocks(
  tree: Root,
  source: Source,
  language: Language,
  lookup: SectionLookup
): Prose {
  const prose: Prose = {blocks: [], placeholders: []}
  /** Placeholders that are whole blocks. */
  const whole = new Map<Placeholder, Block>()
  /** Prompts that look like any other paragraph. */
  const plain = new Map<Block, Placeholder>()
  // From a queue: quotes and lists can be deeper than calls.
  const queue: Array<Place> = tree.children
    .toReversed()
    .map((node) => ({node, kind: 'paragraph', quoted: false, section: undefined}))
  while (queue.length > 0) {
    const {kind, node, quoted, section} = queue.pop()!
    const own = lookup.of(node) ?? section
    if (node.type === 'paragraph') readBlock(node, kind, quoted, own)
    else if (node.type === 'heading') readBlock(node, 'heading', quoted, own)
    else if (node.type === 'tableCell') readBlock(node, 'cell', quoted, own)
    else if ('children' in node) {
      const inner = node.type === 'listItem' ? 'item' : 'paragraph'
      const isQuoted = quoted || node.type === 'blockquote'
      for (let index = node.children.length - 1; index >= 0; index--) {
        queue.push({node: node.children[index]!, kind: inner, quoted: isQuoted, section: own})
      }
    }
  }
  prose.placeholders = withoutAnswered(prose, plain)
  for (const [index, placeholder] of prose.placeholders.entries()) {
    const block = whole.get(placeholder)
    if (block) block.placeholder = index
  }
  return prose

  function readBlock(
    node: Heading | Paragraph | TableCell,
    kind: Block['kind'],
    quoted: boolean,
    section: number | undefined
  ): void {
    const text = textOf(node)
    const starts = lookup.startsIn(node)
    for (const [index, start] of [0, ...starts].entries()) {
      const end = starts[index] ?? text.value.length
      const own = index === 0 ? section : lookup.of(node, start)
      readPiece(node, text, {start, end}, kind, quoted, own)
    }
    for (const child of node.children) {
      if (child.type === 'html')
        append(prose.placeholders, placeholdersInHtml(child, section, language))
    }
  }

  function readPiece(
    node: Heading | Paragraph | TableCell,
    text: FlatText,
    piece: Span,
    kind: Block['kind'],
    quoted: boolean,
    section: number | undefined
  ): void {
    const range = rangeIn(text, piece.start, piece.end)
    if (!range) return
    const isWhole = piece.start === 0 && piece.end === text.value.length
    const words = textSpan(range, source)
    // The place of a paragraph is with the marks around its words.
    const position = isWhole && node.type === 'paragraph' ? node.position : words.position
    const {code, links} = textOfRange(range)
    const block: Block = {
      written: words.written,
      position,
      kind,
      isQuoted: quoted,
      code,
      links,
      places: placesOf(range, source),
      section
    }
    prose.blocks.push(block)
    if (kind !== 'heading' && isWholePrompt(words.written, text, range.span, language, kind)) {
      const prompt: Placeholder = {
        written: words.written,
        position,
        kind: 'prompt',
        section,
        choices: []
      }
      prose.placeholders.push(prompt)
      whole.set(prompt, block)
      if (kind === 'paragraph' && text.emphasis.length === 0) plain.set(block, prompt)
    } else {
      const found = placeholdersIn(range, section, source, language)
      const [first] = found
      if (first?.written === words.written) whole.set(first, block)
      append(prose.placeholders, found)
    }
  }
}

/** A question in plain text with an answer below it is the author’s own. */
function withoutAnswered(
  {blocks, placeholders}: Prose,
  plain: ReadonlyMap<Block, Placeholder>
): Array<Placeholder> {
  if (plain.size === 0) return placeholders
  const prompts = new Set(
    placeholders.filter(({kind}) => kind === 'prompt').map(({written: text}) => text)
  )
  const answered = new Set<Placeholder>()
  for (const [index, block] of blocks.entries()) {
    const prompt = plain.get(block)
    const next = blocks[index + 1]
    if (!prompt || !next || next.kind === 'heading' || next.section !== block.section) continue
    if (!prompts.has(next.written)) answered.add(prompt)
  }
  return placeholders.filter((placeholder) => !answered.has(placeholder))
}

function isWholePrompt(
  written: string,
  text: FlatText,
  span: Span,
  language: Language,
  kind: Block['kind']
): boolean {
  const strong = text.strong[0]
  // A question in bold is a heading.
  if (strong && strong.start <= span.start && strong.end >= span.end - 1) return false
  const isItem = kind === 'item' && text.emphasis.length === 0
  return isPrompt(written, language, isItem)
}
