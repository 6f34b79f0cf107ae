import widthOf from 'fast-string-width'
import {wrap} from './wrap.ts'

/** Columns that the last column of a table needs. */
const least = 24

/**
 * Print a table: in columns, the last of which is wrapped; or, where there is no room for them,
 * each row as a list of its cells with their headers.
 *
 * @param header
 *   Texts above the columns.
 * @param rows
 *   Texts in them.
 * @param width
 *   Columns of the terminal.
 * @returns
 *   Lines, none of which is wider.
 */
export function tableLines(
  header: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  width: number
): Array<string> {
  const widths = header
    .slice(0, -1)
    .map((_, column) => Math.max(...[header, ...rows].map((row) => widthOf(row[column] ?? ''))))
  const room = width - widths.reduce((sum, one) => sum + one + 2, 0)
  return room < least
    ? rows.flatMap((row) => asList(header, row, width))
    : [header, ...rows].flatMap((row) => inColumns(row, widths, room))
}

function inColumns(
  row: ReadonlyArray<string>,
  widths: ReadonlyArray<number>,
  room: number
): Array<string> {
  const head = widths
    .map((columns, index) => {
      const text = row[index] ?? ''
      return text + ' '.repeat(columns - widthOf(text) + 2)
    })
    .join('')
  const [first = '', ...others] = wrap(row[widths.length] ?? '', room)
  const indent = ' '.repeat(widthOf(head))
  return [head + first, ...others.map((line) => indent + line)].map((line) => line.trimEnd())
}

function asList(
  header: ReadonlyArray<string>,
  [first = '', ...cells]: ReadonlyArray<string>,
  width: number
): Array<string> {
  const texts = cells.flatMap((cell, index) => {
    const label = header[index + 1] ?? ''
    if (cell === '') return []
    return wrap(label === '' ? cell : `${label}: ${cell}`, width - 2)
  })
  return [...wrap(first, width), ...texts.map((line) => `  ${line}`)]
}
