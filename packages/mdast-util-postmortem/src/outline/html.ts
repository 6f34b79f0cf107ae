import type {Html} from 'mdast'
import type {Point} from 'unist'
import type {FlatText} from '../text/flat-text.ts'
import type {Cell, Row} from './parts.ts'
import {allMatches} from '../text/all-matches.ts'

/** A title in HTML. */
export interface HtmlTitle {
  /** 1–6 of headings; `undefined` of a `<summary>`. */
  depth: number | undefined
  text: FlatText
}

const heading = /<(summary|h[1-6])\b[^<>]{0,200}>/i
const tag = /<(\/?)([a-z][a-z\d]*)\b[^<>]{0,500}>|<!--[\s\S]*?-->/gi

/**
 * Find the heading or `<summary>` in a block of HTML.
 *
 * @returns
 *   The first one; `undefined` if there is none.
 */
export function titleInHtml(node: Html): HtmlTitle | undefined {
  const match = heading.exec(node.value)
  if (!match) return undefined
  const name = match[1]!.toLowerCase()
  const start = match.index + match[0].length
  const end = node.value.toLowerCase().indexOf(`</${name}>`, start)
  if (end === -1) return undefined
  return {
    depth: name === 'summary' ? undefined : Number(name.charAt(1)),
    text: textIn(node, start, end)
  }
}

/** Check whether a block of HTML ends what a `<summary>` announces. */
export function closesDetails({value}: Html): boolean {
  return /<\/details\s*>/i.test(value)
}

/**
 * Read the rows of a table in a block of HTML.
 *
 * @returns
 *   Rows with cells; none if it has no table, or one in a table.
 */
export function rowsInHtml(node: Html): Array<Row> {
  const {value} = node
  const rows: Array<Row> = []
  if (!/<table\b/i.test(value)) return rows
  const pointAt = pointsIn(node)
  let cells: Array<Cell> | undefined
  let rowStart = 0
  let start: number | undefined
  for (const match of allMatches(value, tag)) {
    const name = match[2]?.toLowerCase()
    const isOpening = match[1] === ''
    const end = match.index + match[0].length
    if (name === 'tr') {
      closeRow(match.index, isOpening ? match.index : end)
      cells = isOpening ? [] : undefined
      rowStart = match.index
    } else if (name === 'td' || name === 'th') {
      closeCell(match.index)
      if (!cells) rowStart = match.index
      cells ??= []
      start = isOpening ? end : undefined
    } else if (name === 'table' && cells) {
      if (isOpening) return []
      closeRow(match.index, match.index)
      cells = undefined
    }
  }
  closeRow(value.length, value.length)
  return rows

  function closeCell(end: number): void {
    if (start !== undefined) cells?.push({node, text: textIn(node, start, end)})
    start = undefined
  }

  function closeRow(cellEnd: number, end: number): void {
    closeCell(cellEnd)
    if (!cells || cells.length === 0) return
    const written = value.slice(rowStart, end).trimEnd()
    const from = pointAt(rowStart)
    const to = pointAt(rowStart + written.length)
    const row: Html = {type: 'html', value: written, position: from && to && {start: from, end: to}}
    rows.push({node: row.position ? row : node, cells})
  }
}

/** Points in a block of HTML, for indexes that do not go back. */
function pointsIn(node: Html): (index: number) => Point | undefined {
  const {position, value} = node
  const from = startOf(node)
  if (!position || from === undefined) return () => undefined
  let {line} = position.start
  let lineStart = 1 - position.start.column
  let feed = value.indexOf('\n')
  return (index) => {
    for (; feed !== -1 && feed < index; feed = value.indexOf('\n', feed + 1)) {
      line++
      lineStart = feed + 1
    }
    return {line, column: index - lineStart + 1, offset: from + index}
  }
}

/** Where it starts; `undefined` if its lines have marks of a quote or a list before them. */
function startOf({position, value}: Html): number | undefined {
  const start = position?.start.offset
  return start !== undefined && position?.end.offset === start + value.length ? start : undefined
}

/** Text between tags, with its place: every run of it is written as it reads. */
function textIn(node: Html, start: number, end: number): FlatText {
  const text: FlatText = {value: '', runs: [], strong: [], emphasis: [], links: [], code: []}
  const from = startOf(node)
  let at = start
  const add = (to: number): void => {
    const value = node.value.slice(at, to)
    if (value === '') return
    const position = from === undefined ? undefined : ownPlace(from + at, from + to)
    text.runs.push({
      at: text.value.length,
      value,
      node: {type: 'text', value, position},
      inLink: false
    })
    text.value += value
  }
  for (const match of allMatches(node.value.slice(start, end), tag)) {
    add(start + match.index)
    at = start + match.index + match[0].length
  }
  add(end)
  return text
}

/** Only the offsets of a place are looked at where a text is written as it reads. */
function ownPlace(start: number, end: number): Html['position'] {
  return {
    start: {line: 1, column: 1, offset: start},
    end: {line: 1, column: 1, offset: end}
  }
}
