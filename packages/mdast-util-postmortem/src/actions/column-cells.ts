import type {ActionColumnName} from '../model.ts'
import type {Evidence} from '../people/owners.ts'
import type {ItemWords} from './piece-kinds.ts'
import {ownersIn} from '../people/owners.ts'
import {daysBetween} from '../time/calendar.ts'
import {readDeadline} from '../time/deadline.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {startsWithWord} from '../text/whole-words.ts'
import {hasWord} from '../text/characters.ts'

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

/** What stands in the same place of each row, or of each item. */
export interface CellColumn {
  name: ActionColumnName | undefined
  /** Its header, if it has one. */
  written: string
}

/**
 * Find the columns for owner and deadline by what is in their cells, where no header is known for
 * them: `Responsable`, `Termin`. A header that is known for the other one of them, as `By` can be
 * either, counts only if its cells do not say the opposite.
 *
 * @param columns
 *   Columns; those that are found get a name.
 * @param context
 *   Words, names, and the day of the document.
 */
export function nameByCells(
  columns: ReadonlyArray<CellColumn>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
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
        // What groups the rows below it stands in few of them.
        wordsIn(rows, index).length * 2 >= rows.length &&
        test(wordsIn(rows, index), column.written, context)
    )
    if (found) found.name = name
  }
}

/**
 * Take the name from a column of deadlines whose header can say something else, `Target`, if none
 * of its cells is a day, a word for one, or a placeholder: `Target` over files and services.
 *
 * @param columns
 *   Columns; the one that is none of deadlines loses its name.
 * @param context
 *   Words and the day of the document.
 * @returns
 *   Whether one lost its name.
 */
export function withoutWeakDeadline(
  columns: ReadonlyArray<CellColumn>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  {date, dayFirst, language}: ItemWords
): boolean {
  const index = columns.findIndex(({name}) => name === 'deadline')
  const header = columns[index]?.written ?? ''
  if (!language.actions.weakDeadlineKeys.includes(normalizeHeading(header).main)) return false
  const cells = wordsIn(rows, index)
  const isOther = (words: string) => readDeadline(words, language, date, dayFirst)?.kind === 'text'
  if (cells.length === 0 || !cells.every(isOther)) return false
  columns[index]!.name = undefined
  return true
}

type Test = (cells: ReadonlyArray<string>, header: string, context: ItemWords) => boolean

function wordsIn(rows: ReadonlyArray<ReadonlyArray<string>>, index: number): Array<string> {
  return rows.flatMap((cells) => {
    const words = cells[index]?.trim() ?? ''
    return hasWord(words) ? words : []
  })
}

/** A third could be names, the others are short, and one is known as one: `Ada`, `Provider`, `TBD`. */
function areNames(cells: ReadonlyArray<string>, _: string, {known, language}: ItemWords): boolean {
  const {products} = language.people
  const isShort = (words: string) => shortName.test(words) && !products.has(words.toLowerCase())
  const named = cells.flatMap((words) => {
    const owners = ownersIn(words, language.people, known)
    return owners.length > 0 && owners.every(({kind}) => kind === 'none') ? [] : [{owners, words}]
  })
  const names = named.filter(
    ({owners}) => owners.length > 0 && owners.every(({evidence}) => possible.has(evidence))
  )
  return (
    names.length * 3 >= named.length &&
    named.every((one) => names.includes(one) || isShort(one.words)) &&
    names.some(({owners}) => owners.some(({evidence}) => sure.has(evidence)))
  )
}

/** `Stage`, `Field service`, `devtools`. */
const shortName = /^(?:\p{Lu}\p{L}*(?: \p{L}+)?|\p{L}+)$/u

/** Most are days, and one of them is to come: `2026-03-31`, `next Friday`, `before the audit`. */
function areDays(
  cells: ReadonlyArray<string>,
  header: string,
  {date, dayFirst, language}: ItemWords
): boolean {
  const {deadlineStarts: starts, otherDays} = language.actions
  const headerWords = header.toLowerCase().match(/\p{L}+/gu) ?? []
  if (headerWords.some((word) => otherDays.includes(word))) return false
  const days = cells.flatMap((words) => {
    const found = readDeadline(words, language, date, dayFirst)
    if (!found) return []
    const isDay = !others.has(found.kind) && !/\p{L}/u.test(words.slice(found.span.end))
    return isDay || startsWithWord(words.toLowerCase(), starts) ? [found] : []
  })
  const isToCome = days.some(({date: day}) => !date || !day || daysBetween(date, day) > 0)
  return days.length * 2 >= cells.length && isToCome
}

/** What stands in other columns as well. */
const others: ReadonlySet<string> = new Set(['done', 'placeholder', 'text'])
