import type {
  ActionColumnName,
  ActionItem,
  ActionList,
  ActionTable,
  Postmortem
} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../define-rule.ts'
import {actionSections} from '../actions.ts'
import {defineRule} from '../define-rule.ts'
import {list} from '../options.ts'
import {isWithin} from '../place.ts'

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
  *check(postmortem, {columns, required}) {
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
      if (items.length > 0) yield asTable(each, items, wanted, postmortem)
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
    expected: [withColumns(table, missing)]
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

/** Items that say more than fits into a row are left as they are. */
function asTable(
  {position}: ActionList,
  items: ReadonlyArray<ActionItem>,
  wanted: Titles,
  {actions}: Postmortem
): Finding {
  const columns = wanted.some(([name]) => name === 'action') ? wanted : [titles[0]!, ...wanted]
  const reason = reasonFor('list of action items', columns, 'a table with ')
  // A list with details, or with parts that are no items, would lose them.
  const isPlain =
    items.every(({box, hasDetails}) => !hasDetails && !box) &&
    !actions.items.some(({from, list: index}) => from === 'list' && index === undefined)
  const hasTickets = items.some(({action, tickets}) =>
    tickets.some(({position}) => !isWithin(position, action.position))
  )
  if (!isPlain || hasTickets) return {reason, place: position}
  const rows = items.map((item) => columns.map(([name]) => cellOf(item, name)))
  const header = columns.map(([, title]) => title)
  return {
    reason,
    place: position,
    expected: [
      tableOf(
        [header, ...rows],
        columns.map(() => null)
      )
    ]
  }
}

function cellOf(item: ActionItem, name: ActionColumnName): string {
  const text = {
    action: item.source,
    deadline: item.deadline?.written,
    number: item.id,
    owner: item.owners.map(({written}) => written).join(', '),
    priority: item.priority?.written,
    status: item.status?.written,
    ticket: item.tickets.map(({written}) => written).join(', '),
    type: item.horizon
  }[name]
  const lines = (text ?? '').split('\n').map((line) => line.trim())
  return lines.join(' ').replaceAll(/(?<!\\)\|/g, String.raw`\|`)
}
