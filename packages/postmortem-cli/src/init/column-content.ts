import type {ActionColumnName} from 'mdast-util-postmortem'
import type {Report} from './report.ts'
import {findDate} from 'mdast-util-postmortem'

/** Words of a name: what is longer is a sentence. */
const mostWords = 3
/** Ids of trackers, numbers of issues, links, at the start of a text. */
export const ticket = /^\[?(?:[A-Z][A-Z\d]+-\d+|#\d+|https?:)/

/**
 * Guess what a column of action items is, by what stands in it.
 *
 * @param reports
 *   Reports.
 * @param header
 *   Header, in any case.
 * @returns
 *   Name of the column; `undefined` if its cells say nothing, or there is such a column already.
 */
export function guessColumn(
  reports: ReadonlyArray<Report>,
  header: string
): ActionColumnName | undefined {
  const tables = reports
    .flatMap(({postmortem}) => postmortem.actions.tables)
    .filter(({columns}) => columns.some((column) => isSame(column.written, header)))
  const cells = tables.flatMap(({cells, columns}) => {
    const index = columns.findIndex((column) => isSame(column.written, header))
    return cells.slice(1).flatMap((row) => row[index]?.trim() || [])
  })
  const mostAre = (is: (cell: string) => boolean): boolean =>
    cells.filter(is).length > cells.length * 0.8
  const guess = guessOf()
  const isThere = tables.some(({columns}) => columns.some(({name}) => name === guess))
  return guess === undefined || isThere ? undefined : guess

  function guessOf(): ActionColumnName | undefined {
    if (cells.length === 0) return undefined
    if (mostAre((cell) => ticket.test(cell))) return 'ticket'
    if (mostAre((cell) => findDate(cell) !== undefined)) return 'deadline'
    // Few names, each of them often.
    const isName = (cell: string) =>
      /^[@\p{Lu}]/u.test(cell) && cell.split(/\s/).length <= mostWords
    return mostAre(isName) && new Set(cells).size <= cells.length / 2 ? 'owner' : undefined
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
