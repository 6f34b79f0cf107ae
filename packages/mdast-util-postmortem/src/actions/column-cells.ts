import type {ActionColumn, ActionColumnName} from '../model.ts'
import type {Evidence} from '../people/owners.ts'
import type {Cell, Row} from '../outline/parts.ts'
import type {ItemWords} from './piece-kinds.ts'
import {ownersIn} from '../people/owners.ts'
import {daysBetween} from '../time/calendar.ts'
import {readDeadline} from '../time/deadline.ts'

/** What shows that words are a name, where others beside them only look like one. */
const sure: ReadonlySet<Evidence | undefined> = new Set<Evidence>([
  'certain',
  'given-name',
  'team-acronym'
])
const possible: ReadonlySet<Evidence | undefined> = new Set<Evidence>([
  ...(sure as ReadonlySet<Evidence>),
  'acronym',
  'capitalised',
  'group',
  'initials',
  'role',
  'team-name',
  'team-or-topic',
  'team-phrase',
  'unit'
])

/**
 * Find the columns for owner and deadline by what is in their cells, where no header is known for
 * them: `Responsable`, `Termin`. A header that is known for the other one of them, as `By` can be
 * either, counts only if its cells do not say the opposite.
 *
 * @param columns
 *   Columns by their headers; those that are found get a name.
 * @param rows
 *   Rows below the header.
 * @param context
 *   Words, names, and the day of the document.
 */
export function nameByCells(
  columns: ReadonlyArray<ActionColumn>,
  rows: ReadonlyArray<Row>,
  context: ItemWords
): void {
  const tests: ReadonlyArray<[ActionColumnName, ActionColumnName, Test]> = [
    ['owner', 'deadline', areNames],
    ['deadline', 'owner', areDays]
  ]
  for (const [name, other, test] of tests) {
    if (columns.some((column) => column.name === name)) continue
    const found = columns.find(
      (column, index) =>
        (column.name === undefined || column.name === other) &&
        test(wordsIn(rows, index), column.written, context)
    )
    if (found) found.name = name
  }
}

type Test = (cells: ReadonlyArray<string>, header: string, context: ItemWords) => boolean

function wordsIn(rows: ReadonlyArray<Row>, index: number): Array<string> {
  return rows.flatMap(({cells}) => wordsOf(cells[index]) ?? [])
}

function wordsOf(cell: Cell | undefined): string | undefined {
  const words = cell?.text.value.trim() ?? ''
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined
}

/** All could be names, and one is known as one: `Ada`, `Provider`, `TBD`. */
function areNames(cells: ReadonlyArray<string>, _: string, {known, language}: ItemWords): boolean {
  const owners = cells
    .map((words) => ownersIn(words, language.people, known))
    .filter((named) => named.some(({kind}) => kind !== 'none'))
  return (
    owners.every(
      (named) => named.length > 0 && named.every(({evidence}) => possible.has(evidence))
    ) && owners.some((named) => named.some(({evidence}) => sure.has(evidence)))
  )
}

/** Most are days, and one of them is to come: `2026-03-31`, `next Friday`, `ongoing`. */
function areDays(
  cells: ReadonlyArray<string>,
  header: string,
  {date, dayFirst, language}: ItemWords
): boolean {
  const {otherDays} = language.actions
  const headerWords = header.toLowerCase().match(/\p{L}+/gu) ?? []
  if (headerWords.some((word) => otherDays.includes(word))) return false
  const days = cells.flatMap((words) => {
    const found = readDeadline(words, language, date, dayFirst)
    const isDay = found && !others.has(found.kind) && !/\p{L}/u.test(words.slice(found.span.end))
    return isDay ? [found] : []
  })
  const isToCome = days.some(({date: day}) => !date || !day || daysBetween(date, day) > 0)
  return days.length * 2 >= cells.length && isToCome
}

/** What stands in other columns as well. */
const others: ReadonlySet<string> = new Set(['done', 'placeholder', 'text'])
