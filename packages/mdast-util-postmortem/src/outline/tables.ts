import type {Table} from 'mdast'
import type {FlatText} from '../text/flat-text.ts'
import type {TitleKind} from './labels.ts'
import type {Cell, Part, Row, TableBlock} from './parts.ts'
import {textOf} from '../text/flat-text.ts'
import {rangeIn} from '../text/text-range.ts'
import {hasDigit} from '../text/characters.ts'

/** A key with its value. */
export interface Pair {
  key: FlatText
  value: FlatText
  node: Row['node']
}

/** The rows of a table, the header first. */
export function rowsOfTable({children}: Table): Array<Row> {
  return children.map((node) => ({
    node,
    cells: node.children.map((cell) => ({node: cell, text: textOf(cell)}))
  }))
}

/**
 * List the keys of a table with their values.
 *
 * @returns
 *   Keys in the first of two columns, or in the header of a table with one row, known or not.
 */
export function pairsIn(
  rows: ReadonlyArray<Row>,
  kindOf: (title: string) => TitleKind
): Array<Pair> {
  const [header, row, ...others] = rows
  if (!header) return []
  const isKnown = ({text}: {text: FlatText}) => kindOf(text.value.trim()) !== undefined
  // `| Item | Description |` above known names is no pair, and no record either.
  const isHeader = header.cells.every(isKnown)
  const names = rows.slice(1).filter(({cells: [key]}) => key && isKnown(key))
  if (header.cells.length === 2 && (!isHeader || names.length * 2 > Math.max(2, others.length))) {
    return rows
      .slice(isHeader ? 1 : 0)
      .flatMap(({cells: [key, value], node}) =>
        key && value ? [{key: key.text, value: value.text, node}] : []
      )
  }
  if (!row || others.length > 0) return []
  return header.cells.flatMap((key, column) => {
    const value = row.cells[column]
    return value ? [{key: key.text, value: value.text, node: row.node}] : []
  })
}

/**
 * Make a part of a table whose header is its title: `| Impact | Number |` above names with their
 * figures.
 *
 * @returns
 *   Part; `undefined` unless the first of two headers is the title of a section, and neither the
 *   other one nor a name is known.
 */
export function titledTable(
  table: TableBlock,
  kindOf: (title: string) => TitleKind,
  around: Pick<Part, 'depth' | 'isQuoted' | 'parent'>
): Part | undefined {
  const [header, ...rows] = table.rows
  const [first, other, ...others] = header?.cells ?? []
  if (!first || !other || others.length > 0 || rows.length < 2) return undefined
  const kind = ({text}: Cell) => kindOf(text.value.trim())
  const title = kind(first) === 'section' && !kind(other) ? rangeIn(first.text) : undefined
  const isNamed = rows.every(({cells: [name]}) => name && isWords(name.text) && !kind(name))
  const hasFigures = rows.some(({cells: [, value]}) => value && hasDigit(value.text.value))
  if (!title || !isNamed || !hasFigures) return undefined
  const own = {type: 'part', style: 'table', node: header?.node, title, value: undefined} as const
  return {...own, ...around, content: [table]}
}

function isWords({value}: FlatText): boolean {
  return /^\s*\p{L}/u.test(value)
}
