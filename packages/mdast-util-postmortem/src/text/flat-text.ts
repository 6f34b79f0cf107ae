import type {Heading, Nodes, Paragraph, PhrasingContent, TableCell} from 'mdast'
import type {Point, Position} from 'unist'
import type {Span} from './span.ts'
import {addressesIn} from './addresses.ts'
import {alignText} from './align-text.ts'
import {countFirst} from './binary-search.ts'
import {isSpace} from './characters.ts'
import {shortenSpaced, spacedTextOf} from './spaced-text.ts'

export type {Span} from './span.ts'

/** A stretch of text that comes from one node. */
interface Run {
  /** Where it starts in the flat text. */
  at: number
  value: string
  node: Nodes
  /** It is the text of a link. */
  inLink: boolean
  /** Start and end in the source of each character, in turn; made on first use. */
  offsets?: Array<number>
}

/**
 * The words of some phrasing, as one string, that remembers where each comes from.
 * Line breaks are `\n`; HTML and footnote references are left out; images are their alternative text.
 */
export interface FlatText {
  value: string
  runs: Array<Run>
  /** Where it starts in the text that it is a part of. */
  from?: number
  /** Ranges in bold, in emphasis, in links and bare addresses, in code. */
  strong: Array<Span>
  emphasis: Array<Span>
  links: Array<Span>
  code: Array<Span>
}

/** The source of a document and how to find a place in it. */
export interface Source {
  text: string
  toPoint: (offset: number) => Point | undefined
  /** Address of the definition that a link such as `[issue][12]` has. */
  addressOf: (identifier: string) => string | undefined
}

/**
 * Flatten phrasing content.
 *
 * @param nodes
 *   Content of a paragraph, heading, or cell.
 * @returns
 *   Its text.
 */
export function flatten(nodes: ReadonlyArray<PhrasingContent>): FlatText {
  const flat: FlatText = {value: '', runs: [], strong: [], emphasis: [], links: [], code: []}
  for (const node of nodes) add(flat, node)
  return flat
}

const texts = new WeakMap<Nodes, FlatText>()

/**
 * Flatten a block once, however often its text is asked for.
 *
 * @returns
 *   Its text; must not be changed.
 */
export function textOf(node: Heading | Paragraph | TableCell): FlatText {
  const known = texts.get(node)
  if (known) return known
  const text = flatten(withoutLineFeed(node.children))
  texts.set(node, text)
  return text
}

/** Behind a checkbox the parser takes a line ending for a space, and leaves half of CRLF. */
function withoutLineFeed(nodes: ReadonlyArray<PhrasingContent>): ReadonlyArray<PhrasingContent> {
  const first = nodes[0]
  if (first?.type !== 'text' || !first.value.startsWith('\n')) return nodes
  const rest = shortenSpaced(first, {...first, value: first.value.slice(1)})
  return [rest, ...nodes.slice(1)]
}

function add(flat: FlatText, node: PhrasingContent, inLink = false): void {
  const start = flat.value.length
  switch (node.type) {
    case 'text': {
      // The parser keeps line endings as they are, readers look for line feeds.
      const value = node.value.replaceAll('\r\n', '\n')
      append(flat, node, value, inLink)
      if (inLink) break
      for (const address of addressesIn(value)) {
        flat.links.push({start: start + address.start, end: start + address.end})
      }
      break
    }
    case 'inlineCode': {
      append(flat, node, node.value)
      flat.code.push({start, end: flat.value.length})
      break
    }
    case 'break': {
      append(flat, node, '\n')
      break
    }
    case 'image':
    case 'imageReference': {
      append(flat, node, node.alt ?? '')
      break
    }
    case 'html':
    case 'footnoteReference': {
      break
    }
    default: {
      if (!('children' in node)) break
      const isLink = node.type === 'link' || node.type === 'linkReference'
      for (const child of node.children) add(flat, child, inLink || isLink)
      const span = {start, end: flat.value.length}
      if (node.type === 'strong') flat.strong.push(span)
      else if (node.type === 'emphasis') flat.emphasis.push(span)
      else if (isLink) flat.links.push(span)
    }
  }
}

function append(flat: FlatText, node: Nodes, value: string, inLink = false): void {
  if (value === '') return
  flat.runs.push({at: flat.value.length, value, node, inLink})
  flat.value += value
}

/**
 * Find where a part of a flat text is written.
 *
 * @param span
 *   Part of it; must not be empty.
 * @returns
 *   Its position; `undefined` if the tree has no positions.
 */
export function positionOf(flat: FlatText, span: Span, source: Source): Position | undefined {
  const from = flat.from ?? 0
  const first = offsetsAt(flat, from + span.start, source.text)
  const last = offsetsAt(flat, from + span.end - 1, source.text)
  return first && last ? between(first.start, last.end, source) : undefined
}

/**
 * Make a position from two offsets.
 *
 * @returns
 *   Position; `undefined` if an offset is not in the document.
 */
export function between(start: number, end: number, source: Source): Position | undefined {
  const from = source.toPoint(start)
  const to = source.toPoint(end)
  return from && to ? {start: from, end: to} : undefined
}

/**
 * Cut white space from the ends of a part of a text.
 *
 * @returns
 *   The part without it; `undefined` if nothing is left.
 */
export function trimSpan(value: string, start: number, end: number): Span | undefined {
  while (start < end && isSpace(value.charCodeAt(start))) start++
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--
  return start < end ? {start, end} : undefined
}

/** Where a character is written. */
interface Offsets extends Span {
  /** So many characters from it on are written as they read. */
  plain: number
}

/**
 * Find where a character of a flat text is written.
 *
 * @param index
 *   Index in the text that its runs are of.
 * @returns
 *   Offsets of its start and end; `undefined` if the tree has no positions.
 */
export function offsetsAt(flat: FlatText, index: number, source: string): Offsets | undefined {
  const run = runAt(flat.runs, index)
  const start = run?.node.position?.start.offset
  const end = run?.node.position?.end.offset
  if (!run || start === undefined || end === undefined) return undefined
  const spaced = spacedTextOf(run.node)
  const written = spaced?.written ?? run.value
  const within = spaced ? spaced.places[index - run.at]! : index - run.at
  // Most text is written as it reads.
  if (end - start === written.length) {
    const plain = spaced ? 1 : written.length - within
    return {start: start + within, end: start + within + 1, plain}
  }
  if (run.node.type !== 'text') return offsetsInMarkup(run, within, source, start, end)
  run.offsets ||= alignText(written, source, start, end)
  return {start: run.offsets[within * 2] ?? end, end: run.offsets[within * 2 + 1] ?? end, plain: 1}
}

function runAt(runs: ReadonlyArray<Run>, index: number): Run | undefined {
  if (runs.length === 1) return runs[0]
  return runs[countFirst(runs, ({at}) => at <= index) - 1]
}

/** Code, images, and breaks: their text stands somewhere between markers. */
function offsetsInMarkup(
  run: Run,
  index: number,
  source: string,
  start: number,
  end: number
): Offsets {
  const at = source.slice(start, end).indexOf(run.value)
  if (at === -1) return {start, end, plain: 1}
  const first = start + at + index
  return {start: first, end: first + 1, plain: run.value.length - index}
}
