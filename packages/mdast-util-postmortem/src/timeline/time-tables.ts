import type {Html, Table, TableRow} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {Row} from '../outline/parts.ts'
import type {FlatText} from '../text/flat-text.ts'
import type {TimeInText} from '../time/time-in-text.ts'
import type {Candidate} from './entry-candidate.ts'
import {isEnglish} from '../languages/index.ts'
import {linesOf} from '../outline/labels.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {flatten} from '../text/flat-text.ts'
import {areCompact, partialTime, readTime} from '../time/timestamp.ts'
import {labelOf, without} from './entry-candidate.ts'
import {linksIn} from '../text/links.ts'
import {startsWithWord} from '../text/whole-words.ts'

/**
 * Read the rows of a table with times.
 *
 * @param rows
 *   Its rows, the header first.
 * @returns
 *   What could be entries, and the header of the column with times; `undefined` if no column has
 *   them.
 */
export function rowCandidates(
  table: Html | Table,
  written: ReadonlyArray<Row>,
  language: Language
): {rows: Array<Candidate>; header: FlatText} | undefined {
  const [head, ...body] = isAcross(written, language) ? transposed(written) : written
  const headers = (head?.cells ?? []).map(({text}) => text)
  const rows = body.map(({cells}) => cells.map(({text}) => text))
  // Steps, versions, and amounts have four digits as well.
  const compact = headers.map(
    ({value}, column) =>
      (value.trim() === '' || isTimeHeader(value, language)) &&
      areCompact(rows.map((cells) => cells[column]?.value ?? ''))
  )
  const named = headers.map(({value}) => isTimeHeader(value, language))
  const times = rows.map((cells) =>
    cells.map(
      (cell, column) =>
        readTime(cell.value, language, compact[column]) ??
        (named[column] ? timeInOtherWords(cell.value, language) : undefined)
    )
  )
  const share = (column: number, is: (time: TimeInText) => boolean) =>
    times.filter((row) => row[column] && is(row[column])).length
  const columns = headers.map((_, column) => ({
    column,
    clocks: share(column, (time) => time.clock !== undefined),
    days: share(column, (time) => time.clock === undefined && time.day !== undefined),
    any: share(column, (time) => time.relative !== undefined || time.faults.length > 0),
    named: named[column]!,
    written: share(column, () => true)
  }))
  const half = rows.length / 2
  const timed =
    columns.find(({clocks, any}) => clocks > 0 && clocks + any >= half) ??
    columns.find(({days}) => days > 0 && days >= half) ??
    columns.find(({named, written}) => named && written > 0)
  if (!timed) return undefined
  const dayColumn =
    timed.clocks > 0
      ? columns.find(({column, days}) => column !== timed.column && days > 0)?.column
      : undefined
  return {
    header: headers[timed.column]!,
    rows: rows.flatMap((cells, index) => {
      const {node} = body[index]!
      const cell = cells[timed.column]
      const time = times[index]![timed.column]
      const day = dayColumn === undefined ? undefined : times[index]![dayColumn]
      const rest = cells.filter((_, column) => column !== timed.column && column !== dayColumn)
      const text = rest
        .map(({value}) => value.trim())
        .filter(Boolean)
        .join(' | ')
      if (!time && text === '') return []
      return [
        {
          layout: 'table' as const,
          rank: 1,
          container: table,
          position: node.position,
          time: cell && time ? {text: cell, offset: 0, time} : undefined,
          day:
            day?.day && !day.clock ? {text: cells[dayColumn!]!, offset: 0, time: day} : undefined,
          text: [cell && time ? without(cell.value, time) : '', text].filter(Boolean).join(' '),
          whole: rest[0] ?? flatten([]),
          label: rest[0] && labelOf(rest[0], linesOf(rest[0])[0]),
          links: linksIn(node),
          bare: false,
          leads: timed.column === 0 || dayColumn === 0
        }
      ]
    })
  }
}

/** In other languages what stands in a column of times says when, in words that are not known. */
function timeInOtherWords(cell: string, {locale}: Language): TimeInText | undefined {
  const end = cell.trimEnd().length
  return isEnglish(locale) || end === 0 ? undefined : partialTime({start: 0, end}, {})
}

/**
 * Whether a table counts what goes on in the place of times, as a training run does its steps, and
 * a chain its blocks: `| Step | 55038 | 55044 |`.
 *
 * @param rows
 *   Its rows, the header first.
 */
export function isCounted([head, ...body]: ReadonlyArray<Row>, language: Language): boolean {
  const [first = '', ...others] = (head?.cells ?? []).map(({text}) => text.value)
  const {main} = normalizeHeading(first)
  if (!language.countColumns.includes(main)) return false
  const numbers = body.filter(({cells: [cell]}) => /^[~#\s]*\d{3}/.test(digitsOf(cell?.text.value)))
  return (
    numbers.length * 2 > body.length && !others.some((header) => isTimeHeader(header, language))
  )
}

/** `55,044`, `55 044`. */
function digitsOf(text = ''): string {
  return text.replaceAll(/(?<=\d)[,.\s_](?=\d)/g, '')
}

/** `| Time | 14:05 | 14:20 |`: the first row has the times, and each column is an entry. */
function isAcross([head, ...body]: ReadonlyArray<Row>, language: Language): boolean {
  const [first, ...others] = (head?.cells ?? []).map(({text}) => text.value)
  if (first === undefined || others.length < 2 || body.length === 0) return false
  const clocks = others.filter((cell) => readTime(cell, language)?.clock)
  const hasTitle = first.trim() === '' || isTimeHeader(first, language)
  return hasTitle && clocks.length * 2 > others.length
}

/** Rows of what stands in columns, as far as the header goes; each is where its time is. */
function transposed(rows: ReadonlyArray<Row>): Array<Row> {
  const head = rows[0]!
  return head.cells.map(({node: {position}}, column) => {
    const cells = rows.flatMap((row) => row.cells[column] ?? [])
    const children = cells.flatMap(({node}) => (node.type === 'tableCell' ? [node] : []))
    const row: TableRow = {type: 'tableRow', children, position}
    return {node: children.length > 0 ? row : head.node, cells}
  })
}

function isTimeHeader(header: string, {timeColumns}: Language): boolean {
  return startsWithWord(normalizeHeading(header).main, timeColumns)
}
