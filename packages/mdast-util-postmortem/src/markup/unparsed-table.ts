import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Source} from '../text/flat-text.ts'
import {visit} from 'unist-util-visit'

/**
 * Find a table that is text, because the document was parsed without tables.
 *
 * @param tree
 *   Document.
 * @param source
 *   Its source.
 * @returns
 *   Place of the paragraph that the first one is in; `undefined` if there is none.
 */
export function findUnparsedTable(tree: Root, {text}: Source): Position | undefined {
  // A row of dashes is rare.
  if (!/-:?[ \t]?\|/.test(text)) return undefined
  const places: Array<Position> = []
  let hasTables = false
  visit(tree, (node) => {
    if (node.type === 'table') hasTables = true
    if (node.type !== 'paragraph' || !node.position) return
    const {start, end} = node.position
    if (hasTable(text.slice(start.offset, end.offset))) places.push(node.position)
  })
  // With tables parsed, what looks like one and is not has another fault.
  return hasTables ? undefined : places[0]
}

/** A row of dashes stands below a line with as many cells. */
function hasTable(paragraph: string): boolean {
  const lines = paragraph.split(/\r?\n/).map((line) => line.trim())
  return lines.some(
    (line, index) =>
      index > 0 &&
      isDelimiterRow(line) &&
      cellsIn(line).length === cellsIn(lines[index - 1]!).length
  )
}

/** `| --- | :---: |`, with two columns at least. */
function isDelimiterRow(line: string): boolean {
  const cells = cellsIn(line)
  return cells.length > 1 && cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}

function cellsIn(row: string): Array<string> {
  const inner = row.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/)
}
