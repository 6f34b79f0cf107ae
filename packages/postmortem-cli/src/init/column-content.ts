import type {ActionColumnName} from 'mdast-util-postmortem'
import type {Report} from './report.ts'
import {findDate, languageFor} from 'mdast-util-postmortem'

/** Words of a name: what is longer is a sentence. */
const mostWords = 3
/** Ids of trackers, numbers of issues, links, at the start of a text. */
export const ticket = /^\[?(?:[A-Z][A-Z\d]+-\d+|#\d+|https?:)/
/** `P1`, `Prio 2`. */
const level = /^(?:p|prio|priority|sev|s)[ -]?\d$/i
/** `Sprint 6`, `Patch 4.1`, `wk 12`: what has numbers that count up. */
const counted = /^\p{L}[\p{L}.]{0,12} ?\d[\d.]*$/u

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
  const guess = guessOf(cells)
  const isThere = tables.some(({columns}) => columns.some(({name}) => name === guess))
  return guess === undefined || isThere ? undefined : guess
}

function guessOf(cells: ReadonlyArray<string>): ActionColumnName | undefined {
  if (cells.length === 0) return undefined
  const {cancelled, done, open, priorities, types} = languageFor('en').actions
  const mostAre = (is: (cell: string) => boolean): boolean =>
    cells.filter((cell) => is(cell)).length > cells.length * 0.8
  const isOneOf = (words: Iterable<string>): boolean => {
    const known = new Set(words)
    return mostAre((cell) => known.has(cell.toLowerCase()))
  }
  if (mostAre((cell) => ticket.test(cell))) return 'ticket'
  if (mostAre((cell) => findDate(cell) !== undefined)) return 'deadline'
  if (mostAre((cell) => level.test(cell)) || isOneOf(priorities)) return 'priority'
  if (mostAre((cell) => counted.test(cell))) return 'deadline'
  if (isOneOf([...cancelled, ...done, ...open])) return 'status'
  if (isOneOf(types)) return 'type'
  // Few names, each of them often; others have to look like one.
  const isFew = new Set(cells).size <= cells.length / 2
  return mostAre(isFew ? isShort : isFullName) ? 'owner' : undefined
}

function isShort(cell: string): boolean {
  return /^[@\p{Lu}]/u.test(cell) && cell.split(/\s+/).length <= mostWords
}

/** `@ada`, `Ada Byrne`, `Data Platform`. */
function isFullName(cell: string): boolean {
  const words = cell.split(/\s+/)
  return isShort(cell) && /^@|\s/.test(cell) && words.every((word) => /^[@\p{Lu}&]/u.test(word))
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
