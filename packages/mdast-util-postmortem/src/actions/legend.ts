import type {ActionItem, Actions} from '../model.ts'

/** `P0 - drop everything` explains the values of a table. */
export function withoutLegend({items, tables}: Actions): Array<ActionItem> {
  if (tables.length === 0) return items
  const values = new Set(
    tables.flatMap(({cells, columns}) =>
      columns.flatMap(({name}, index) =>
        name === 'type' || name === 'priority' || name === 'status'
          ? cells.slice(1).map((row) => row[index]?.toLowerCase() ?? '')
          : []
      )
    )
  )
  return items.filter(({action, from}) => {
    if (from !== 'list') return true
    const lead = /^([\p{L}\d ]{1,20}?)\s?(?:[:=]|[–—-]\s)/u.exec(action.written)?.[1]
    return lead === undefined || !values.has(lead.toLowerCase())
  })
}
