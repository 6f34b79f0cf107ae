import type {
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
  TableCell,
  TableRow
} from 'mdast'
import type {FlatText} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import {append} from '../text/append.ts'

/** How a part is announced. */
export type Style =
  /** `**Impact**`, `**Impact:** 40 users`. */
  | 'bold'
  /** `## Impact`, `<h2>Impact</h2>`. */
  | 'heading'
  /** `- **Impact:** 40 users`, `- Impact: 40 users`. */
  | 'list'
  /** `Impact: 40 users`. */
  | 'plain'
  /** `<summary>Impact</summary>`. */
  | 'summary'
  /** `| Severity | SEV1 |`. */
  | 'table'

/** A part of the document: a title, and what stands behind and below it. */
export interface Part {
  type: 'part'
  style: Style
  /** 1–6 of headings, 7 of labels of sections, 8 of other labels, 9 and more of those in lists. */
  depth: number
  /** Its words, without colon and value; `undefined` for the document, and empty headings. */
  title: TextRange | undefined
  /** The block that holds the title; `undefined` for the document. */
  node: Heading | Html | ListItem | Paragraph | TableRow | undefined
  /** Text on the line of the title. */
  value: TextRange | undefined
  /** It stands in a block quote. */
  isQuoted: boolean
  /** What stands in it, in order. */
  content: Array<Block | Part>
  /** The part around it. */
  parent: Part | undefined
}

export type Block = ListBlock | OtherBlock | TableBlock | TextBlock

/** A paragraph, or what labels leave of one. */
export interface TextBlock extends TextRange {
  type: 'text'
  node: Paragraph
}

/** A list. */
export interface ListBlock {
  type: 'list'
  node: List
  items: Array<Item>
}

/** An item of a list. */
export interface Item {
  type: 'item'
  node: ListItem
  /** All of it, labels and their values included. */
  content: Array<Block | Part>
  /** The part around it. */
  parent: Part
}

/** A table, in Markdown or HTML. */
export interface TableBlock {
  type: 'table'
  node: Html | Table
  /** Rows, the header first. */
  rows: Array<Row>
  /** Rows, or columns of a single row, whose keys are known. */
  parts: Array<Part>
}

/** A row of a table. */
export interface Row {
  node: Html | TableRow
  cells: Array<Cell>
}

/** A cell of a table. */
export interface Cell {
  node: Html | TableCell
  text: FlatText
}

/** Code, rules, definitions, other HTML. */
interface OtherBlock {
  type: 'other'
  node: RootContent
}

/**
 * List the parts in a part or in an item, in the order of the document, each before those in it.
 *
 * @returns
 *   Parts, also those in lists and tables.
 */
export function partsIn(container: {content: ReadonlyArray<Block | Part>}): Array<Part> {
  const parts: Array<Part> = []
  add(container.content)
  return parts

  function add(content: ReadonlyArray<Block | Part>): void {
    for (const inner of content) {
      if (inner.type === 'part') {
        parts.push(inner)
        add(inner.content)
      } else if (inner.type === 'list') {
        for (const item of inner.items) add(item.content)
      } else if (inner.type === 'table') append(parts, inner.parts)
    }
  }
}

/**
 * List the blocks of a document that a part is made of, without its title.
 *
 * @returns
 *   Blocks in order; a paragraph with several labels once.
 */
export function nodesIn(part: Part): Array<RootContent> {
  const nodes = new Set<RootContent>()
  add(part)
  return [...nodes]

  function add({content}: Part): void {
    for (const block of content) {
      if (block.type !== 'part') nodes.add(block.node)
      else {
        const {node} = block
        if (node && node !== part.node && node.type !== 'listItem' && node.type !== 'tableRow')
          nodes.add(node)
        add(block)
      }
    }
  }
}

/** List the lists below the text, or below the label, of an item. */
export function listsIn({content}: Item): Array<ListBlock> {
  return content.flatMap((block) => {
    if (block.type === 'list') return [block]
    return block.type === 'part' ? block.content.filter((inner) => inner.type === 'list') : []
  })
}

/** Some items of a list, as a list. */
export function listOf(list: List, items: ReadonlyArray<Item>): List {
  if (items.length === list.children.length) return list
  const children = items.map(({node}) => node)
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return {...list, children, position: start && end && {start, end}}
}
