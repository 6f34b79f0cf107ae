import type {Nodes} from 'mdast'
import type {Block, Part} from '../outline/parts.ts'
import {countFirst} from '../text/binary-search.ts'

/** Which section the blocks of a document stand in. */
export interface SectionLookup {
  /**
   * The innermost section around a block.
   *
   * @param node
   *   Heading, paragraph, list, table, or another block.
   * @param offset
   *   Offset in its text: a paragraph can hold several labels.
   * @returns
   *   Index in `sections`; `undefined` if it stands in none.
   */
  of: (node: Nodes, offset?: number) => number | undefined
  /** Offsets in the text of a block at which a section starts. */
  startsIn: (node: Nodes) => ReadonlyArray<number>
}

interface Start {
  from: number
  section: number | undefined
}

/** Find out which section each block stands in. */
export function lookUpSections(outline: Part, numberOf: ReadonlyMap<Part, number>): SectionLookup {
  const starts = new Map<Nodes, Array<Start>>()
  addContent(outline.content, undefined)
  return {of, startsIn: (node) => (starts.get(node) ?? []).slice(1).map(({from}) => from)}

  function of(node: Nodes, offset = 0): number | undefined {
    const known = starts.get(node)
    return known && known[Math.max(0, countFirst(known, ({from}) => from <= offset) - 1)]?.section
  }

  function addContent(content: ReadonlyArray<Block | Part>, section: number | undefined): void {
    for (const block of content) {
      if (block.type === 'part') {
        const own = numberOf.get(block) ?? section
        if (block.node && block.node.type !== 'listItem') {
          add(block.node, block.style === 'heading' ? 0 : (block.title?.span.start ?? 0), own)
        } else if (block.node?.type === 'listItem') {
          const [first] = block.node.children
          if (first) add(first, block.title?.span.start ?? 0, own)
        }
        addContent(block.content, own)
      } else if (block.type === 'list') {
        add(block.node, 0, section)
        for (const item of block.items) addContent(item.content, section)
      } else add(block.node, block.type === 'text' ? block.span.start : 0, section)
    }
  }

  function add(node: Nodes, from: number, section: number | undefined): void {
    const known = starts.get(node)
    if (!known) starts.set(node, [{from, section}])
    else if (known.at(-1)!.section !== section) known.push({from, section})
  }
}
