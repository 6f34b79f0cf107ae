/** A table of what was measured. */
export interface Table {
  title: string
  /** How it was measured, and what the columns say. */
  note: string
  /** Names of the columns; the first names what a row is about. */
  columns: ReadonlyArray<string>
  rows: ReadonlyArray<ReadonlyArray<number | string>>
}

/**
 * Write a table in Markdown, under a heading.
 *
 * @param table
 *   Table; numbers are written with three digits that count.
 */
export function writeTable({columns, note, rows, title}: Table): string {
  const alignments = columns.map((_, index) => (index === 0 ? '---' : '--:'))
  const lines = [columns, alignments, ...rows.map((row) => row.map((cell) => writeCell(cell)))]
  return `## ${title}\n\n${note}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

/**
 * Write a number with three digits that count.
 *
 * @param value
 *   Number, positive or 0.
 */
export function writeNumber(value: number): string {
  if (value === 0) return '0'
  const digits = Number.isInteger(value) ? 0 : Math.max(0, 2 - Math.floor(Math.log10(value)))
  return value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})
}

function writeCell(cell: number | string): string {
  return typeof cell === 'number' ? writeNumber(cell) : cell.replaceAll('|', String.raw`\|`)
}
