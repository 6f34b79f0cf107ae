import type {ActionColumnName, ActionTable} from 'mdast-util-postmortem'

/** Columns of a table of action items with their headers. */
export type ColumnTitles = ReadonlyArray<readonly [name: ActionColumnName, title: string]>

/**
 * Add columns to a table, each after the last one that comes before it in an order.
 *
 * @param table
 *   Table.
 * @param added
 *   Columns that it does not have.
 * @param order
 *   All columns in their order.
 * @returns
 *   Table in Markdown; cells of the new columns are empty.
 */
export function addColumns(
  {align, cells, columns}: ActionTable,
  added: ColumnTitles,
  order: ReadonlyArray<ActionColumnName>
): string {
  const names: Array<ActionColumnName | undefined> = columns.map(({name}) => name)
  const aligned = columns.map((_, index) => align[index] ?? null)
  const rows = cells.map((row) => columns.map((_, index) => row[index] ?? ''))
  for (const [name, title] of added) {
    const rank = order.indexOf(name)
    const last = names.findLastIndex(
      (other) => other && order.indexOf(other) < rank && order.includes(other)
    )
    const at = last === -1 ? names.length : last + 1
    names.splice(at, 0, name)
    aligned.splice(at, 0, null)
    for (const [index, row] of rows.entries()) row.splice(at, 0, index === 0 ? title : '')
  }
  return formatTable(rows, aligned)
}

/**
 * Write a table in Markdown.
 *
 * @param rows
 *   Cells of the header and of the other rows, in Markdown.
 * @param align
 *   Alignment of each column.
 */
export function formatTable(
  [header, ...rows]: ReadonlyArray<ReadonlyArray<string>>,
  align: ReadonlyArray<'center' | 'left' | 'right' | null>
): string {
  const marks = {center: ':-:', left: ':--', right: '--:'}
  const delimiters = align.map((each) => (each ? marks[each] : '---'))
  return [header!, delimiters, ...rows]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll(/ {2,}/g, ' '))
    .join('\n')
}
