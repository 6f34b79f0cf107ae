import type {ListBlock} from '../outline/parts.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {CellColumn} from './column-cells.ts'
import type {ItemParts} from './item-pieces.ts'
import type {ItemWords, ListShape} from './piece-kinds.ts'
import {allMatches} from '../text/all-matches.ts'
import {textOf, trimSpan} from '../text/flat-text.ts'
import {isTicket} from '../text/tickets.ts'
import {nameByCells} from './column-cells.ts'

/** What stands between the parts. */
const separators: ReadonlyArray<RegExp> = [
  /\s\/(?=\s)/g,
  /\s[-–—]{1,3}(?=\s)/g,
  /;(?=\s)/g,
  /\s?\|(?=\s)/g
]
const mostParts = 5

/**
 * Find the shape that most items of a list have.
 *
 * @param context
 *   Words, names, and the day of the document.
 * @returns
 *   `undefined` if they have none in which an owner or a deadline has its place.
 */
export function shapeOf({node}: ListBlock, context: ItemWords): ListShape | undefined {
  const texts = node.children.flatMap(({children: [first]}) =>
    first?.type === 'paragraph' ? textOf(first).value : []
  )
  if (texts.length < 2) return undefined
  for (const separator of separators) {
    // Most lists have none of it.
    if (texts.filter((text) => text.search(separator) !== -1).length < 2) continue
    const rows = texts.map((text) =>
      divide(text, separator).map(({end, start}) => text.slice(start, end))
    )
    const columns = columnsOf(rows, context)
    if (columns) return {separator, columns}
  }
  return undefined
}

/** Columns of the rows that have as many parts as most have. */
function columnsOf(
  rows: ReadonlyArray<ReadonlyArray<string>>,
  context: ItemWords
): Array<CellColumn> | undefined {
  for (let count = 2; count <= mostParts; count++) {
    const same = rows.filter(({length}) => length === count)
    if (same.length < 2 || same.length * 2 <= rows.length) continue
    const columns = Array.from({length: count}, (): CellColumn => ({name: undefined, written: ''}))
    nameByCells(
      columns.slice(1),
      same.map((cells) => cells.slice(1)),
      context
    )
    return columns.some(({name}) => name) ? columns : undefined
  }
  return undefined
}

function divide(text: string, separator: RegExp): Array<Span> {
  const spans: Array<Span> = []
  let start = 0
  for (const {0: mark, index} of allMatches(text, separator)) {
    spans.push({start, end: index})
    start = index + mark.length
  }
  return [...spans, {start, end: text.length}]
}

/**
 * Give an item what stands in the places for it.
 *
 * @param parts
 *   Its parts; what was found by itself stays.
 */
export function addByShape(
  {value}: FlatText,
  parts: ItemParts,
  {columns, separator}: ListShape
): void {
  const spans = divide(value, separator)
  if (spans.length !== columns.length) return
  for (const [index, {end, start}] of spans.entries()) {
    const name = columns[index]!.name
    if (name !== 'owner' && name !== 'deadline') continue
    // `Add a lock – Ada – OPS-12`, beside others with a day.
    if (isTicket(value.slice(start, end).trim())) continue
    parts[name] ??= trimSpan(value, start, end)
    parts.action.end = Math.min(parts.action.end, spans[0]!.end)
  }
}
