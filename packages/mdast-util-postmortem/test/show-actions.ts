import type {ActionItem, Owner, ReadOptions, TextSpan} from 'mdast-util-postmortem'
import {read, short} from './parse.ts'
import {showDeadline} from './show-deadline.ts'

/** Words with their place: `Ada 3:5-3:8`. */
function at({position, written: text}: TextSpan): string {
  return `${text} ${short(position)}`
}

function showOwners({ownerPlace, owners}: ActionItem): string | undefined {
  if (owners.length === 0) return ownerPlace && `no owner ${short(ownerPlace)}`
  return owners.map((owner: Owner) => `${owner.kind} ${at(owner)}`).join(' and ')
}

function showDue({deadline, deadlinePlace}: ActionItem): string | undefined {
  if (!deadline) return deadlinePlace && `no deadline ${short(deadlinePlace)}`
  return `due ${at(deadline)} ${showDeadline(deadline)}`
}

/** An item in short: what, then as far as there is any owners, deadline, priority, state, and so on. */
function showItem(item: ActionItem): string {
  const {box, horizon, id, list, priority, state, table, tickets} = item
  return [
    at(item.action),
    showOwners(item),
    showDue(item),
    priority && `priority ${at(priority)}`,
    box && `box ${short(box.position)}`,
    state,
    tickets.length > 0 && `tickets ${tickets.map(({written: text}) => text).join(' ')}`,
    id && `id ${id}`,
    horizon && `${horizon} term`,
    table === undefined ? list !== undefined && `list ${list}` : `table ${table}`
  ]
    .filter(Boolean)
    .join(' | ')
}

/** The action items of a document, or the words that say that there are none. */
export function shownActions(text: string, options?: ReadOptions): Array<string> {
  const {items, none} = read(text, options).actions
  return items.length > 0
    ? items.map((item) => showItem(item))
    : [none ? `none: ${at(none)}` : 'nothing']
}

/** The tables of action items of a document: place, columns, alignment. */
export function shownTables(text: string, options?: ReadOptions): Array<string> {
  return read(text, options).actions.tables.map(({align, columns, position}) =>
    [
      short(position),
      ...columns.map(
        (column, index) => `${column.name ?? 'unknown'} ${at(column)} ${align[index] ?? 'plain'}`
      )
    ].join(' | ')
  )
}
