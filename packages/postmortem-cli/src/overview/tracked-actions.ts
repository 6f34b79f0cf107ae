import type {ActionItem, CalendarDate} from 'mdast-util-postmortem'
import type {CheckedReport} from './checked-report.ts'
import {normalizeId, openItems, overdueItems} from 'remark-lint-postmortem'
import {inOneLine} from './checked-report.ts'

/** An open action item, once, in however many reports it is. */
export interface TrackedAction {
  action: string
  /** Those who are to do it, as in the last report; empty if that names nobody. */
  owners: Array<string>
  /** Its deadline as in the last report. */
  deadline?: string
  /** Days past the deadline, if it is past it on the day that was given. */
  daysOverdue?: number
  /** Paths of the reports that it is in, the oldest first. */
  reports: Array<string>
  /** It is in several reports: it was still open when the next incident was reported. */
  isCarriedOver: boolean
}

/** Open actions of somebody. */
export interface OwnerActions {
  /** As written first; left out of actions that nobody has. */
  owner?: string
  open: number
  /** Left out if no day was given. */
  overdue?: number
  carriedOver: number
}

/** Shorter texts, such as *add an alert*, can be those of two actions. */
const fewestWords = 4

interface Appearances {
  reports: Array<string>
  last: TrackedAction | undefined
}

/**
 * List open actions. The same action in several reports is listed once, and the last report says
 * whether it is done. It is the same if it has the same ticket, unless several actions of a report
 * have it, or the same words.
 *
 * @param reports
 *   Reports, the oldest first.
 * @param today
 *   Day to compare deadlines with.
 */
export function trackedActions(
  reports: ReadonlyArray<CheckedReport>,
  today: CalendarDate | undefined
): Array<TrackedAction> {
  const all = new Set<Appearances>()
  const byKey = new Map<string, Appearances>()
  for (const {path, postmortem} of reports) {
    const open = openItems(postmortem)
    const overdue = new Map(
      today ? overdueItems(postmortem, today).map(({days, item}) => [item, days]) : []
    )
    const items = postmortem.actions.items.filter(
      (item) => open.includes(item) || item.state === 'done' || item.state === 'cancelled'
    )
    for (const item of items) {
      const keys = keysOf(item, items)
      const known = keys.map((key) => byKey.get(key)).find((one) => one?.reports.at(-1) !== path)
      const one = known ?? {reports: [], last: undefined}
      one.reports.push(path)
      one.last = open.includes(item) ? trackedAction(item, one.reports, overdue.get(item)) : undefined // prettier-ignore
      for (const key of keys) byKey.set(key, one)
      all.add(one)
    }
  }
  return [...all].flatMap(({last}) => last ?? [])
}

function trackedAction(
  {action, deadline, owners}: ActionItem,
  reports: Array<string>,
  daysOverdue: number | undefined
): TrackedAction {
  return {
    action: inOneLine(action.written),
    owners: owners.filter(({kind}) => kind !== 'none').map(({written}) => inOneLine(written)),
    ...(deadline && deadline.kind !== 'placeholder' && {deadline: inOneLine(deadline.written)}),
    ...(daysOverdue !== undefined && {daysOverdue}),
    reports,
    isCarriedOver: reports.length > 1
  }
}

/** What makes it the same action in another report. */
function keysOf(item: ActionItem, items: ReadonlyArray<ActionItem>): Array<string> {
  const tickets = ticketsOf(item).filter(
    (ticket) => items.filter((other) => ticketsOf(other).includes(ticket)).length === 1
  )
  const words = item.action.written.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return [
    ...tickets.map((ticket) => `ticket ${ticket}`),
    ...(words.length < fewestWords ? [] : [`words ${words.join(' ')}`])
  ]
}

function ticketsOf({tickets}: ActionItem): Array<string> {
  return tickets.map(({written}) => normalizeId(written))
}

/**
 * Count open actions by owner; one of several owners counts for each of them.
 *
 * @param actions
 *   Open actions.
 * @param hasToday
 *   Whether it is known what is overdue.
 * @returns
 *   Owners, the one with most actions first.
 */
export function actionsByOwner(
  actions: ReadonlyArray<TrackedAction>,
  hasToday: boolean
): Array<OwnerActions> {
  const byName = new Map<string, {owner: string | undefined; actions: Array<TrackedAction>}>()
  for (const action of actions) {
    for (const owner of action.owners.length > 0 ? action.owners : [undefined]) {
      const key = owner?.toLowerCase() ?? ''
      if (!byName.has(key)) byName.set(key, {owner, actions: []})
      byName.get(key)!.actions.push(action)
    }
  }
  return [...byName.entries()]
    .map(([key, {owner, actions: own}]) => ({
      key,
      row: {...(owner !== undefined && {owner}), ...countActions(own, hasToday)}
    })) // prettier-ignore
    .toSorted((a, b) => b.row.open - a.row.open || (a.key < b.key ? -1 : 1))
    .map(({row}) => row)
}

/**
 * Count open actions.
 *
 * @param actions
 *   Open actions.
 * @param hasToday
 *   Whether it is known what is overdue.
 */
export function countActions(
  actions: ReadonlyArray<TrackedAction>,
  hasToday: boolean
): Omit<OwnerActions, 'owner'> {
  return {
    open: actions.length,
    ...(hasToday && {overdue: actions.filter(({daysOverdue}) => daysOverdue !== undefined).length}),
    carriedOver: actions.filter(({isCarriedOver}) => isCarriedOver).length
  }
}
