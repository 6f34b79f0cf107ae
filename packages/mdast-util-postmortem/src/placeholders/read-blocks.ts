import type {Heading, Html, Link, Nodes, Paragraph, Root, TableCell} from 'mdast'
import type {Block, Field, Placeholder, Section} from '../model.ts'
import type {Context} from './find-placeholders.ts'
import type {Role} from './role.ts'
import type {SectionLookup} from '../sections/section-lookup.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {Language} from '../languages/index.ts'
import {append} from '../text/append.ts'
import {placesOf, textSpanIn} from '../text/find-text.ts'
import {textOf} from '../text/flat-text.ts'
import {rangeIn, textOfRange, wordsOf} from '../text/text-range.ts'
import {placeholderOfNode, placeholdersIn, placeholdersInFrontMatter} from './find-placeholders.ts'
import {isPrompt} from './prompts.ts'
import {roleOf} from './role.ts'

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
  isHeader: boolean
  role: Role
  /** It is the only item of its list. */
  isOnly: boolean
  /** It is text of an item with a check box. */
  isTask: boolean
  section: number | undefined
}

/**
 * Read the blocks of prose of a document, and what its template or author left to be filled in.
 * Code is not read.
 *
 * @param lookup
 *   The section of each block.
 * @param read
 *   Sections and fields of the document.
 * @returns
 *   Blocks and placeholders in the order of the document; a paragraph in which sections start is
 *   several blocks.
 */
export function readBlocks(
  tree: Root,
  source: Source,
  language: Language,
  lookup: SectionLookup,
  {fields, sections}: {fields: ReadonlyArray<Field>; sections: ReadonlyArray<Section>}
): Prose {
  const prose: Prose = {blocks: [], placeholders: placeholdersInFrontMatter(fields, language)}
  const isClosed = closedIn(source)
  /** Placeholders that are whole blocks. */
  const whole = new Map<Placeholder, Block>()
  /** Questions that look like any other paragraph. */
  const plain = new Map<Block, Placeholder>()
  // From a queue: quotes and lists can be deeper than calls.
  const queue: Array<Place> = [
    {
      node: tree,
      kind: 'paragraph',
      quoted: false,
      isHeader: false,
      role: undefined,
      isOnly: false,
      isTask: false,
      section: undefined
    }
  ]
  while (queue.length > 0) {
    const place = queue.pop()!
    const {node, section} = place
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      readBlock(node, place)
    } else if (node.type === 'html') readNode(node, place)
    else if ('children' in node) {
      const quoted = place.quoted || node.type === 'blockquote'
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]!
        const isHeader = place.isHeader || (node.type === 'table' && index === 0)
        const isOnly = node.type === 'list' && node.children.length === 1
        const role = roleOf(node, index, place.isOnly)
        const isTask = node.type === 'listItem' && typeof node.checked === 'boolean'
        queue.push({
          node: child,
          kind: kindOf(child, node),
          quoted,
          isHeader,
          role,
          isOnly,
          isTask,
          section: lookup.of(child) ?? section
        })
      }
    }
  }
  prose.placeholders = withoutAnswered(prose, plain)
  for (const [index, placeholder] of prose.placeholders.entries()) {
    const block = whole.get(placeholder)
    if (block) block.placeholder = index
  }
  return prose

  function readBlock(node: Heading | Paragraph | TableCell, place: Place): void {
    const text = textOf(node)
    if (place.role === 'blank' && isBlank(contextOf(place))) {
      prose.placeholders.push(blankAt(node, place))
    }
    const starts = lookup.startsIn(node)
    const {length} = text.value
    readPiece(node, text, {start: 0, end: starts[0] ?? length}, place)
    for (const [index, start] of starts.entries()) {
      const span = {start, end: starts[index + 1] ?? length}
      readPiece(node, text, span, {...place, section: lookup.of(node, start)})
    }
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'html' && child.type !== 'link') continue
      readNode(child, place, [node.children[index - 1], node.children[index + 1]])
    }
  }

  function readNode(
    node: Html | Link,
    place: Place,
    [before, after]: ReadonlyArray<Nodes | undefined> = []
  ): void {
    const around = {before: textOfNode(before).slice(-1), after: textOfNode(after)}
    append(prose.placeholders, placeholderOfNode(node, around, contextOf(place)))
  }

  function contextOf({isHeader, isTask, kind, role, section}: Place): Context {
    const names = section === undefined ? [] : sections[section]!.names
    return {kind, isHeader, isTask, role, section, names, source, language, isClosed}
  }

  function readPiece(
    node: Heading | Paragraph | TableCell,
    text: FlatText,
    piece: Span,
    place: Place
  ): void {
    const {kind, quoted, section} = place
    const range = rangeIn(text, piece.start, piece.end)
    if (!range) return
    const isWhole = piece.start === 0 && piece.end === text.value.length
    const places = placesOf(range, source)
    const written = wordsOf(range)
    // The place of a paragraph is with the marks around its words.
    const position =
      isWhole && node.type === 'paragraph'
        ? node.position
        : textSpanIn({places, written}, {start: 0, end: written.length}).position
    const {code, links} = textOfRange(range)
    const block: Block = {
      written,
      position,
      kind,
      isQuoted: quoted,
      code,
      links,
      places,
      section
    }
    prose.blocks.push(block)
    if (kind !== 'heading' && isWholePrompt(range, language, place)) {
      const prompt: Placeholder = {
        written,
        position,
        kind: 'prompt',
        section,
        choices: []
      }
      prose.placeholders.push(prompt)
      whole.set(prompt, block)
      const isQuestion = written.trimEnd().endsWith('?')
      if (kind === 'paragraph' && isQuestion && !isEmphasized(range)) plain.set(block, prompt)
    } else {
      const found = placeholdersIn(range, contextOf(place))
      const [first] = found
      if (first?.written === written) whole.set(first, block)
      append(prose.placeholders, found)
    }
  }
}

function kindOf({type}: Nodes, parent: Nodes): Block['kind'] {
  if (type === 'heading') return 'heading'
  if (type === 'tableCell') return 'cell'
  return parent.type === 'listItem' ? 'item' : 'paragraph'
}

/** Of a measure of impact without its value. */
function isBlank({isHeader, names}: Context): boolean {
  return !isHeader && names.includes('impact')
}

function blankAt({position}: Nodes, {section}: Place): Placeholder {
  return {written: '', position, kind: 'placeholder', section, choices: []}
}

function textOfNode(node: Nodes | undefined): string {
  return node && 'value' in node ? node.value : ''
}

/** Whether a document closes an element; each is looked for once. */
function closedIn({text}: Source): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const isClosed = known.get(name) ?? text.includes(`</${name}>`)
    known.set(name, isClosed)
    return isClosed
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

function isWholePrompt(range: TextRange, language: Language, {kind, quoted}: Place): boolean {
  const {span, text} = range
  const strong = text.strong[0]
  // A question in bold is a heading.
  if (strong && strong.start <= span.start && strong.end >= span.end - 1) return false
  const written = wordsOf(range)
  const isEnclosed = written.startsWith('(') && written.endsWith(')')
  // Steps that somebody else wrote are items as well.
  const isMarked = (quoted && kind === 'paragraph') || isEnclosed || isEmphasized(range)
  return isPrompt(written, language, {isItem: kind !== 'paragraph', isMarked})
}

/** All of it but a full stop, or a mark before it, is in emphasis. */
function isEmphasized({span, text}: TextRange): boolean {
  return text.emphasis.some(({end, start}) => start <= span.start + 2 && end >= span.end - 1)
}
