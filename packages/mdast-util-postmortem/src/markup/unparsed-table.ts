import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Source} from '../text/flat-text.ts'
import {walk} from '../text/walk.ts'

/**
 * Find a table that is text, because the document was parsed without tables.
 *
 * @returns
 *   Place of the paragraph that the first one is in; `undefined` if there is none.
 */
export function findUnparsedTable(tree: Root, {text}: Source): Position | undefined {
  // A row of dashes is rare.
  if (!/-:?[ \t]?\|/.test(text)) return undefined
  const nodes = [...walk([tree], ({type}) => type === 'paragraph' || type === 'table')]
  // With tables parsed, what looks like one and is not has another fault.
  if (nodes.some(({type}) => type === 'table')) return undefined
  return nodes.find(
    ({position, type}) =>
      type === 'paragraph' &&
      position &&
      hasTable(text.slice(position.start.offset, position.end.offset))
  )?.position
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
