import type {
  ActionColumnName,
  ActionItem,
  ActionList,
  ActionTable,
  Postmortem,
  TextSpan
} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import {actionSections} from './items.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {skeleton, suggestion} from '../../edits/edits.ts'
import {list} from '../../options/check-options.ts'
import {sourceAt} from '../../text/positions.ts'

export interface Options {
  columns: Record<string, boolean>
  required: boolean
}

/** Columns in their order, with their headers. */
const titles: ReadonlyArray<[name: ActionColumnName, title: string]> = [
  ['action', 'Action'],
  ['owner', 'Owner'],
  ['deadline', 'Deadline'],
  ['priority', 'Priority'],
  ['status', 'Status'],
  ['ticket', 'Ticket']
]

/** All that is to be known of an item, in one row. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-items-table',
  description: 'the table of action items has columns for owner and deadline',
  note: 'A column makes everybody who adds a row think of it, and tools can read it.',
  presets: {
    recommended: 'warn',
    strict: [
      'error',
      {columns: {action: true, owner: true, deadline: true, priority: true}, required: true}
    ]
  },
  options: {
    columns: {
      type: 'switches',
      keys: titles.map(([name]) => name),
      default: {owner: true, deadline: true},
      description: 'Columns that must be there.'
    },
    required: {
      type: 'boolean',
      default: false,
      description: 'Whether a list of action items is told as well.'
    }
  },
  *check(postmortem, {columns, required}, {text}) {
    const {lists, tables} = postmortem.actions
    const wanted = titles.filter(([name]) => columns[name])
    for (const table of tables) yield* incomplete(table, wanted)
    if (!required || tables.length > 0) return
    if (lists.length === 0) {
      const [section] = actionSections(postmortem)
      if (section?.content !== 'text' || postmortem.actions.items.length === 0) return
      yield {
        reason: reasonFor('action items without a table', wanted),
        place: section.heading.position
      }
      return
    }
    for (const [index, each] of lists.entries()) {
      const items = postmortem.actions.items.filter((item) => item.list === index)
      if (items.length > 0) yield asTable(each, items, wanted, postmortem, text)
    }
  }
})

export default rule

type Titles = ReadonlyArray<[name: ActionColumnName, title: string]>

function reasonFor(what: string, wanted: Titles, where = ''): string {
  const names = wanted.map(([, title]) => title)
  return `Unexpected ${what}, expected ${where}${names.length === 1 ? 'a column' : 'columns'} ${list(names, 'and')}`
}

function* incomplete(table: ActionTable, wanted: Titles): Generator<Finding> {
  const missing = wanted.filter(([name]) => !table.columns.some((column) => column.name === name))
  if (missing.length === 0) return
  const names = list(
    missing.map(([, title]) => title),
    'and'
  )
  yield {
    reason: reasonFor(
      `missing ${missing.length === 1 ? 'column' : 'columns'} ${names} in the action-item table`,
      wanted
    ),
    place: table.position,
    fix: skeleton(withColumns(table, missing))
  }
}

/** The table with further columns, each behind the last one that comes before it. */
function withColumns({align, cells, columns}: ActionTable, missing: Titles): string {
  const order = titles.map(([name]) => name)
  const names: Array<ActionColumnName | undefined> = columns.map(({name}) => name)
  const aligned = columns.map((_, index) => align[index] ?? null)
  const rows = cells.map((row) => columns.map((_, index) => row[index] ?? ''))
  for (const [name, title] of missing) {
    const rank = order.indexOf(name)
    const last = names.findLastIndex(
      (other) => other && order.indexOf(other) < rank && order.includes(other)
    )
    const at = last === -1 ? names.length : last + 1
    names.splice(at, 0, name)
    aligned.splice(at, 0, null)
    for (const [index, row] of rows.entries()) row.splice(at, 0, index === 0 ? title : '')
  }
  return tableOf(rows, aligned)
}

function tableOf(
  [header, ...rows]: ReadonlyArray<ReadonlyArray<string>>,
  align: ReadonlyArray<'center' | 'left' | 'right' | null>
): string {
  const marks = {center: ':-:', left: ':--', right: '--:'}
  const rule = align.map((each) => (each ? marks[each] : '---'))
  return [header!, rule, ...rows]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll(/ {2,}/g, ' '))
    .join('\n')
}

/** Offer a table in place of a list that has nothing but what fits into its rows. */
function asTable(
  {position}: ActionList,
  items: ReadonlyArray<ActionItem>,
  wanted: Titles,
  {actions}: Postmortem,
  text: string
): Finding {
  const columns = wanted.some(([name]) => name === 'action') ? wanted : [titles[0]!, ...wanted]
  const reason = reasonFor('list of action items', columns, 'a table with ')
  const header = columns.map(([, title]) => title)
  const rows = items.map((item) => columns.map(([name]) => cellOf(item, name, text)))
  // Items of a nested list are of no list of their own.
  const isFlat = !actions.items.some(
    ({from, list: index}) => from === 'list' && index === undefined
  )
  const isKept =
    isFlat &&
    items.every(
      (item, index) =>
        !item.hasDetails &&
        !item.box &&
        hasAllOf(sourceAt(item.position, text), [...labelsOf(item), ...rows[index]!].join(' '))
    )
  if (!isKept) return {reason, place: position}
  const table = tableOf(
    [header, ...rows],
    columns.map(() => null)
  )
  const isFilled = rows.every((row) => row.every((cell) => cell !== ''))
  return {reason, place: position, fix: isFilled ? suggestion(table) : skeleton(table)}
}

/** What the header of the table says in their place. */
function labelsOf({labels}: ActionItem): Array<string> {
  return labels.map(({text}) => text)
}

/** Whether each word and each mark of a text is in another one as well, as many times. */
function hasAllOf(text: string, other: string): boolean {
  const left = new Map<string, number>()
  for (const part of partsOf(other)) left.set(part, (left.get(part) ?? 0) + 1)
  return partsOf(text).every((part) => {
    const count = left.get(part) ?? 0
    left.set(part, count - 1)
    return count > 0
  })
}

function partsOf(text: string): Array<string> {
  return text.match(/[\p{L}\p{N}]+|[*_~`[\]<>!]|\p{Extended_Pictographic}/gu) ?? []
}

function cellOf(item: ActionItem, name: ActionColumnName, text: string): string {
  const parts: Partial<Record<ActionColumnName, ReadonlyArray<TextSpan | undefined>>> = {
    action: [item.action],
    deadline: [item.deadline],
    owner: item.owners,
    priority: [item.priority],
    status: [item.status],
    ticket: item.tickets
  }
  const written = (parts[name] ?? []).map((part) => sourceAt(part?.position, text))
  const lines = written
    .filter((source) => source !== '')
    .join(', ')
    .split('\n')
  return lines
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/(?<!\\)\|/g, String.raw`\|`)
}
