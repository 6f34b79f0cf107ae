import type {
  ActionColumnName,
  ActionItem,
  ActionList,
  ActionTable,
  Postmortem,
  TextSpan
} from 'mdast-util-postmortem'
import type {ColumnTitles} from '../../edits/table.ts'
import type {Finding} from '../../rule/rule-definition.ts'
import type {HouseForm} from '../../document/house-forms.ts'
import {isElsewhere} from '../../document/house-forms.ts'
import {skeleton, suggestion} from '../../edits/edits.ts'
import {addColumns, formatTable} from '../../edits/table.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'
import {sourceAt} from '../../text/positions.ts'
import {datedElsewhere, ownedElsewhere} from './elsewhere.ts'
import {actionSections} from './items.ts'

/** Columns in their order, with their headers. */
const titles: ColumnTitles = [
  ['action', 'Action'],
  ['owner', 'Owner'],
  ['deadline', 'Deadline'],
  ['priority', 'Priority'],
  ['status', 'Status'],
  ['ticket', 'Ticket'],
  ['type', 'Type'],
  ['criteria', 'Evaluation criteria']
]

const messages = {
  noColumns: ({columns, missing}: {columns: ColumnTitles; missing: ColumnTitles}) =>
    `Unexpected missing ${columnsIn(missing).replace(/^a /, '')} in the action-item table, expected ${columnsIn(columns)}`,
  noTable: ({columns}: {columns: ColumnTitles}) =>
    `Unexpected action items without a table, expected ${columnsIn(columns)}`,
  isList: ({columns}: {columns: ColumnTitles}) =>
    `Unexpected list of action items, expected a table with ${columnsIn(columns)}`
}

/** All that is to be known of an item, in one row. */
export default defineRule({
  name: 'action-items-table',
  description: 'require columns for owner and deadline in the table of action items',
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
      description: 'Whether a list of action items is reported as well.'
    }
  },
  messages,
  missing: {
    noColumns: ({missing}) => missing.map(([, title]) => `column ${title}`),
    noTable: 'table',
    isList: 'table'
  },
  *check(postmortem, {columns, required}, {form, text}) {
    const {lists, tables} = postmortem.actions
    const wanted = titles.filter(([name]) => columns[name])
    for (const [index, table] of tables.entries()) {
      const items = postmortem.actions.items.filter((item) => item.table === index)
      yield* incomplete(
        table,
        items.length > 0 ? without(items, wanted, postmortem, form, required) : wanted
      )
    }
    if (!required || tables.length > 0) return
    if (lists.length === 0) {
      const [section] = actionSections(postmortem)
      if (section?.content !== 'text' || postmortem.actions.items.length === 0) return
      yield {messageId: 'noTable', data: {columns: wanted}, place: section.heading.position}
      return
    }
    for (const [index, each] of lists.entries()) {
      const items = postmortem.actions.items.filter((item) => item.list === index)
      if (items.length > 0) yield asTable(each, items, wanted, postmortem, text)
    }
  }
})

/** Leave out columns for what is done, or said elsewhere, also by this form. */
function without(
  items: ReadonlyArray<ActionItem>,
  columns: ColumnTitles,
  postmortem: Postmortem,
  form: HouseForm,
  required: boolean
): ColumnTitles {
  const open = items.filter(({state}) => state !== 'done' && state !== 'cancelled')
  const [isDated, isOwned] = [datedElsewhere(postmortem, form), ownedElsewhere(postmortem, form)]
  const isTracked = ({tickets}: ActionItem) => tickets.length > 0
  const isElsewhereFor: Partial<Record<string, boolean>> = required
    ? {
        deadline: open.every((item) => isTracked(item) || isElsewhere(item, form.deadlineIn)),
        owner: items.every((item) => isElsewhere(item, form.ownerIn))
      }
    : {
        deadline: open.every((item) => isTracked(item) || isDated(item)),
        owner: open.every((item) => isTracked(item) || isOwned(item))
      }
  return columns.filter(([name]) => !isElsewhereFor[name])
}

function columnsIn(columns: ColumnTitles): string {
  const names = columns.map(([, title]) => title)
  return `${names.length === 1 ? 'a column' : 'columns'} ${list(names, 'and')}`
}

function* incomplete(
  table: ActionTable,
  columns: ColumnTitles
): Generator<Finding<typeof messages>> {
  const missing = columns.filter(([name]) => !table.columns.some((column) => column.name === name))
  if (missing.length === 0) return
  const order = titles.map(([name]) => name)
  yield {
    messageId: 'noColumns',
    data: {columns, missing},
    place: table.position,
    fix: skeleton(addColumns(table, missing, order))
  }
}

/** Offer a table in place of a list that has nothing but what fits into its rows. */
function asTable(
  {position}: ActionList,
  items: ReadonlyArray<ActionItem>,
  wanted: ColumnTitles,
  {actions}: Postmortem,
  text: string
): Finding<typeof messages> {
  const columns = wanted.some(([name]) => name === 'action') ? wanted : [titles[0]!, ...wanted]
  const header = columns.map(([, title]) => title)
  const rows = items.map((item) => columns.map(([name]) => cellOf(item, name, text)))
  // Items of a nested list have no list of their own.
  const isFlat = !actions.items.some(({from, list}) => from === 'list' && list === undefined)
  const isKept =
    isFlat &&
    items.every(
      (item, index) =>
        !item.hasDetails &&
        !item.box &&
        hasAllOf(sourceAt(item.position, text), [...labelsOf(item), ...rows[index]!].join(' '))
    )
  const table = formatTable(
    [header, ...rows],
    columns.map(() => null)
  )
  const isFilled = rows.every((row) => row.every((cell) => cell !== ''))
  return {
    messageId: 'isList',
    data: {columns},
    place: position,
    ...(isKept && {fix: isFilled ? suggestion(table) : skeleton(table)})
  }
}

/** Labels, which the header of the table replaces. */
function labelsOf({labels}: ActionItem): Array<string> {
  return labels.map(({written: text}) => text)
}

/** Check whether another text has each word and each mark of a text, as many times. */
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
    criteria: [item.criteria],
    deadline: [item.deadline],
    owner: item.owners,
    priority: [item.priority],
    status: [item.status],
    ticket: item.tickets,
    type: [item.type]
  }
  const sources = (parts[name] ?? []).map((part) => sourceAt(part?.position, text))
  const lines = sources
    .filter((source) => source !== '')
    .join(', ')
    .split('\n')
  return lines
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/(?<!\\)\|/g, String.raw`\|`)
}
