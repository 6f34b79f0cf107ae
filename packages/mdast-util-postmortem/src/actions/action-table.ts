import type {Position} from 'unist'
import type {ActionColumn, ActionColumnName, ActionItem, ActionTable} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Cell, Row, TableBlock} from '../outline/parts.ts'
import type {Source, Span} from '../text/flat-text.ts'
import type {ItemContext} from './item-values.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {perLanguage} from '../text/per-language.ts'
import {referencesIn} from '../text/references.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {linksIn} from '../text/links.ts'
import {ticketsIn} from '../text/tickets.ts'
import {stateOf, stateOfItem} from './action-state.ts'
import {typeOf} from './action-type.ts'
import {nameByCells, withoutWeakDeadline} from './column-cells.ts'
import {horizonOf} from './horizon.ts'
import {deadlineIn, isStruck, levelOf, ownersOf} from './item-values.ts'
import {endOfAction} from './outcome.ts'
import {startsWithWord} from '../text/whole-words.ts'

/** Columns of which one is in every table of actions that has no column for what is to be done. */
const distinctive: ReadonlySet<ActionColumnName> = new Set([
  'deadline',
  'owner',
  'priority',
  'status',
  'ticket'
])

/**
 * Read the columns of a table.
 *
 * @param context
 *   Words of the language, and further ones of the team.
 * @param isAmongActions
 *   It stands in a section on actions: there cells say as well what a column is.
 * @returns
 *   Columns; `undefined` if they are not those of action items.
 */
export function columnsOf(
  {rows: [header, ...rows]}: Pick<TableBlock, 'rows'>,
  context: ItemContext,
  isAmongActions = false
): Array<ActionColumn> | undefined {
  const {columns, language, source} = context
  const names = columnNames(language, columns)
  const known = new Set<ActionColumnName>()
  const found = (header?.cells ?? []).map(({node, text}): ActionColumn => {
    const range = rangeIn(text)
    const {main} = normalizeHeading(text.value)
    const name = names.get(main) ?? names.get(text.value.trim().toLowerCase())
    const words = range ? textSpan(range, source) : {written: '', position: node.position}
    // The first of two that could be the same.
    const isFirst = name !== undefined && !known.has(name)
    if (isFirst) known.add(name)
    return {name: isFirst ? name : undefined, ...words}
  })
  const words = rows.map(({cells}) => cells.map(({text}) => text.value))
  if (withoutWeakDeadline(found, words, context)) known.delete('deadline')
  if (isAmongActions) {
    nameByCells(found, words, context)
  }
  if (known.has('action')) return found
  // `ID | Follow-up work | Owner`: what is to be done is in the first column that is nothing else.
  // `AI | Owner | Due` has it in the column that could be one of numbers.
  const free =
    found.find(({name, written}) => name === undefined && written !== '') ??
    found.find(({name}) => name === 'number')
  if (!free || !found.some(({name}) => name && distinctive.has(name))) return undefined
  free.name = 'action'
  return found
}

/**
 * Read a table that has an item in each column, with keys in the first one: `Owner`, `Due`.
 *
 * @param table
 *   Table in a section on actions.
 * @param context
 *   Words of the language, and further ones of the team.
 * @returns
 *   Items; `undefined` if the first column has no keys, or the header has some.
 */
export function itemsOfColumns(
  {rows}: TableBlock,
  context: ItemContext
): Array<ActionItem> | undefined {
  const [first, ...others] = rows
  if (!first || others.length === 0) return undefined
  const columns = columnsOf({rows: [columnOf(rows, 0)]}, context)
  const names = new Set(columns?.map(({name}) => name))
  const inHeader = columnsOf({rows: [first]}, context)?.filter(({name}) => name !== undefined) ?? []
  const hasKeys = names.has('action') && (names.has('owner') || names.has('deadline'))
  if (!columns || !hasKeys || inHeader.length > 1) return undefined
  // One of many words down the side can be a key by chance.
  if (columns.filter(({name}) => name !== undefined).length * 2 < columns.length) return undefined
  // `| | AI-1 | AI-2 |`.
  const numbers = columns[0]!
  if (numbers.written === '') numbers.name = 'number'
  return first.cells.slice(1).flatMap((_, index) => {
    const item = itemOfRow(columnOf(rows, index + 1), columns, context)
    return item ? {...item, position: item.action.position} : []
  })
}

/** A column as if it were a row. */
function columnOf(rows: ReadonlyArray<Row>, index: number): Row {
  const cells = rows.flatMap(({cells}) => cells[index] ?? [])
  return {node: rows[0]!.node, cells: cells.length === rows.length ? cells : []}
}

function columnNames(
  language: Language,
  extra: ItemContext['columns']
): ReadonlyMap<string, ActionColumnName> {
  const known = knownNames(language)
  const own = Object.keys(extra).length === 0 ? undefined : namesIn(extra)
  return own ? new Map([...known, ...own]) : known
}

/** Making them takes longer than reading a table. */
const knownNames: (language: Language) => ReadonlyMap<string, ActionColumnName> = perLanguage(
  ({actions}: Language) => namesIn(actions.columns)
)

function namesIn(columns: ItemContext['columns']): ReadonlyMap<string, ActionColumnName> {
  const names = new Map<string, ActionColumnName>()
  for (const [name, words] of Object.entries(columns)) {
    for (const word of words) {
      names.set(normalizeHeading(word).main || word, name as ActionColumnName)
    }
  }
  return names
}

/**
 * Check whether a table says itself that it is one of action items.
 *
 * Anywhere else than among measures, `When`, `Who`, and `What` are those of a timeline.
 *
 * @param isAmongMeasures
 *   It stands in a section on prevention or remedies.
 */
export function isActionTable(
  columns: ReadonlyArray<ActionColumn>,
  {actions}: Language,
  isAmongMeasures: boolean
): boolean {
  const has = (wanted: ActionColumnName) => columns.some(({name}) => name === wanted)
  return (
    has('owner') &&
    ((isAmongMeasures && has('deadline')) ||
      columns.some(({written: text}) => actions.itemLabels.includes(normalizeHeading(text).main)))
  )
}

/** Describe a table of action items. */
export function tableOf(
  {node, rows}: TableBlock,
  columns: Array<ActionColumn>,
  section: number | undefined,
  source: Source
): ActionTable {
  return {
    position: node.position,
    columns,
    align: node.type === 'table' ? (node.align ?? []) : [],
    cells: rows.map(({cells}) => cells.map((cell) => sourceOf(cell, source))),
    section
  }
}

/** The source of a cell without bars; of a cell in HTML its text. */
function sourceOf({node, text}: Cell, source: Source): string {
  if (node.type === 'html') return text.value.trim()
  return source.text
    .slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    .replace(/^\s*\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .trim()
}

/**
 * Read a row of a table of action items.
 *
 * @returns
 *   Item; `undefined` if the row is empty.
 */
export function itemOfRow(
  {cells, node}: Row,
  columns: ReadonlyArray<ActionColumn>,
  context: ItemContext
): ActionItem | undefined {
  const {language, source} = context
  const cellOf = (name: ActionColumnName): Cell | undefined =>
    cells[columns.findIndex((column) => column.name === name)]
  const rangeOf = (cell: Cell | undefined) => cell && rangeIn(cell.text)
  const wordsIn = (cell: Cell | undefined) => {
    const range = rangeOf(cell)
    return range && textSpan(range, source)
  }
  if (cells.every(({text}) => text.value.trim() === '')) return undefined
  const [action, owner, deadline, priority, status] = (
    ['action', 'owner', 'deadline', 'priority', 'status'] as const
  ).map((name) => cellOf(name))
  const what = action?.text.value.trim() ? action : cellOf('ticket')
  if (!what) return undefined
  const end = endOfAction(what.text, wholeOf(what), language)
  const spanIn = ({text}: Cell, span: Span | undefined) => span && textSpan({text, span}, source)
  const type = rangeOf(cellOf('type'))
  const factor = cellOf('factor')
  const number = cellOf('number')?.text.value.trim()
  const until = deadline && deadlineIn({text: deadline.text, span: wholeOf(deadline)}, context)
  return {
    action: wordsIn(what) ?? {written: '', position: placeOf(what, source)},
    outcome: spanIn(what, end.outcome),
    bounds: spanIn(what, end.bounds),
    sketch: spanIn(what, end.sketch),
    hedge: spanIn(what, end.hedge),
    position: node.position,
    owners: owner ? ownersOf({text: owner.text, span: wholeOf(owner)}, context) : [],
    ownerPlace: owner && placeOf(owner, source),
    deadline: until,
    deadlinePlace: deadline && placeOf(deadline, source),
    priority: levelOf(wordsIn(priority), language),
    priorityPlace: priority && placeOf(priority, source),
    status: wordsIn(status),
    state: isStruck(what.node)
      ? 'done'
      : (stateOfItem(status?.text.value, until, language) ??
        stateOf(remarkIn(deadline) ?? lastWordOf(cellOf('ticket')) ?? '', language)),
    isDoneInWords: false,
    box: undefined,
    type: type && typeOf(type, source, language),
    criteria: wordsIn(cellOf('criteria')),
    factor: wordsIn(factor),
    references: referencesIn(cells.map(({text}) => text.value).join('\n'), language).concat(
      bareNumbersIn(factor?.text.value)
    ),
    tickets: cells.flatMap((cell, index) =>
      ticketsIn(cell.text, cell.node, context, columns[index]?.name === 'ticket')
    ),
    links: cells.flatMap(({node}) => linksIn(node, true)),
    ...(isSkipped(cellOf('ticket'), language) && {ticketSkipped: true as const}),
    labels: [],
    id: number && /\p{L}/u.test(number) ? number : undefined,
    horizon: horizonOf(type ? wordsOf(type) : '', language),
    from: 'table',
    table: undefined,
    list: undefined,
    hasDetails: false,
    section: undefined
  }
}

/** `1, 3` in a column of factors. */
function bareNumbersIn(factors = ''): Array<string> {
  return /^[#\d\s,;&]+$/.test(factors)
    ? (factors.match(/\d+/g) ?? []).map((number) => `CF${number}`)
    : []
}

/** `2026-01-31 (done)`. */
function remarkIn(deadline: Cell | undefined): string | undefined {
  return deadline && /\(([^()]+)\)\s*$/.exec(deadline.text.value)?.[1]
}

/** `n/a`, also with a state behind it: `n/a TODO`. */
function isSkipped(ticket: Cell | undefined, {skipped}: Language): boolean {
  if (!ticket) return false
  return startsWithWord(normalizeHeading(ticket.text.value).main, skipped)
}

/** `Bug 5554825 DONE`, `DONE`. */
function lastWordOf(ticket: Cell | undefined): string | undefined {
  return ticket && /(?:^|\s)(\p{L}+)\s*$/u.exec(ticket.text.value)?.[1]
}

function wholeOf({text}: Cell): {start: number; end: number} {
  return {start: 0, end: text.value.length}
}

/** A cell without words has the place where they would stand. */
function placeOf({node, text}: Cell, source: Source): Position | undefined {
  const range = rangeIn(text)
  return range ? textSpan(range, source).position : node.position
}
