/** A cell of a table that is being typed. */
interface Cell {
  header: string
  /** The first cell of its row; `undefined` if it is that one. */
  key: string | undefined
  /** Its text up to the cursor. */
  typed: string
}

/** The line between the header and the rows. */
const delimiter = /^[\s|:-]*-[\s|:-]*$/

/**
 * Find the cell at the end of a line.
 *
 * @param above
 *   Lines above.
 * @param before
 *   The line up to the cursor.
 * @returns
 *   Cell; `undefined` if there is no table.
 */
export function cellAt(above: ReadonlyArray<string>, before: string): Cell | undefined {
  const row = cellsOf(before)
  if (row.length === 0) return undefined
  for (let index = above.length - 1; index > 0 && above[index]!.includes('|'); index--) {
    if (!delimiter.test(above[index]!)) continue
    const header = cellsOf(above[index - 1]!)[row.length - 1]
    if (header === undefined) return undefined
    return {
      header: header.trim(),
      key: row.length > 1 ? row[0]! : undefined,
      typed: row.at(-1)!.trimStart()
    }
  }
  return undefined
}

/** Cells of a row that starts with a bar, and those of one that has some without; none of other lines. */
function cellsOf(line: string): Array<string> {
  const cells = line.split(/(?<!\\)\|/)
  if (cells.length < 2) return []
  return line.trimStart().startsWith('|') ? cells.slice(1) : cells
}
