import type {ActionItem, Entry, Postmortem} from 'mdast-util-postmortem'
import type {View} from './protocol.ts'
import {make} from './dom.ts'
import {drawTimeline} from './timeline-view.ts'

/** Goes to a span of the document. */
type Jump = (from: number, to: number) => void

/**
 * Show what the linter sees in a document: when what happened, how long it took, who does what, and
 * all of it as a tree.
 *
 * @param view
 *   What was read.
 * @param jump
 *   Goes to a span.
 */
export function showModel({durations, postmortem}: View, jump: Jump): HTMLElement {
  const {actions, timeline} = postmortem
  return make(
    'div.model',
    {},
    factsOf(postmortem),
    section(
      'Timeline',
      timeline.entries.length > 0
        ? drawTimeline(timeline, (entry: Entry) => jumpTo(entry.position, jump))
        : undefined,
      durations.length > 0
        ? make('ul.durations', {}, ...durations.map((text) => make('li', {}, text)))
        : undefined
    ),
    section(
      'Actions by owner',
      actions.items.length > 0 ? actionsByOwner(actions.items, jump) : undefined
    ),
    section('All that is read', treeOf(postmortem, jump))
  )
}

function section(title: string, ...children: ReadonlyArray<HTMLElement | undefined>): HTMLElement {
  const shown = children.filter((child) => child !== undefined)
  return make(
    'section',
    {},
    make('h3', {}, title),
    ...(shown.length > 0 ? shown : [make('p.none', {}, 'None found.')])
  )
}

function factsOf({date, documentStatus, form, locale, metadata, title}: Postmortem): HTMLElement {
  const severity = metadata.find(({name}) => name === 'severity')
  const facts: ReadonlyArray<[string, string | undefined]> = [
    ['Title', title?.written],
    [
      'Date',
      date &&
        [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-')
    ],
    ['Severity', severity?.value.written],
    ['Status', documentStatus],
    ['Form', form],
    ['Language', locale]
  ]
  return make(
    'dl.facts',
    {},
    ...facts.flatMap(([name, value]) =>
      value === undefined ? [] : [make('div', {}, make('dt', {}, name), make('dd', {}, value))]
    )
  )
}

function actionsByOwner(items: ReadonlyArray<ActionItem>, jump: Jump): HTMLElement {
  const byOwner = new Map<string, Array<ActionItem>>()
  for (const item of items) {
    const owners = item.owners.filter(({kind}) => kind !== 'none').map(({written}) => written)
    for (const owner of owners.length > 0 ? owners : ['']) {
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), item])
    }
  }
  return make(
    'div.owners',
    {},
    ...Array.from(byOwner, ([owner, owned]) =>
      make(
        'div.owner',
        {},
        make(owner === '' ? 'h4.nobody' : 'h4', {}, owner === '' ? 'Nobody' : owner),
        make('ul', {}, ...owned.map((item) => actionOf(item, jump)))
      )
    )
  )
}

function actionOf(item: ActionItem, jump: Jump): HTMLElement {
  const {action, deadline, priority} = item
  const button = make(
    'button',
    {type: 'button'},
    action.written,
    make(
      'small',
      {},
      [priority?.written, deadline?.written ?? 'no deadline'].filter(Boolean).join(' · ')
    )
  )
  button.addEventListener('click', () => jumpTo(item.position ?? action.position, jump))
  return make('li', {}, button)
}

/** A value with what is in it, which opens when it is asked for. */
function treeOf(value: unknown, jump: Jump): HTMLElement {
  const list = make('ul.tree')
  for (const [key, child] of Object.entries(value as object) as Array<[string, unknown]>) {
    if (key !== 'position' && !key.endsWith('Position') && child !== undefined)
      list.append(branch(key, child, jump))
  }
  return list
}

function branch(key: string, value: unknown, jump: Jump): HTMLElement {
  const name = make('span.key', {}, key)
  if (typeof value !== 'object' || value === null) {
    return make('li', {}, name, ' ', make('code', {}, JSON.stringify(value)))
  }
  const size = Array.isArray(value) ? value.length : undefined
  if (size === 0) return make('li', {}, name, ' ', make('span.size', {}, 'none'))
  const {position} = value as {position?: Place}
  const summary = make(
    'summary',
    {},
    name,
    ' ',
    size === undefined ? labelOf(value) : make('span.size', {}, `${size}`)
  )
  const details = make('details', {}, summary)
  // Thousands of elements that nobody opens would take longer than the check.
  details.addEventListener(
    'toggle',
    () => {
      if (position) details.append(placeButton(position, jump))
      details.append(treeOf(value, jump))
    },
    {once: true}
  )
  return make('li', {}, details)
}

/** The words of a part, or else of the first thing in it that has some: the heading of a section. */
function labelOf(value: object): string {
  const parts = Object.values({own: value, ...value}) as Array<{written?: unknown} | undefined>
  const written = parts.map((part) => part?.written).find((words) => typeof words === 'string')
  return written ?? ''
}

function placeButton(position: Place, jump: Jump): HTMLElement {
  const {end, start} = position
  const button = make(
    'button.place',
    {type: 'button'},
    `${start.line}:${start.column}–${end.line}:${end.column}`
  )
  button.addEventListener('click', () => jumpTo(position, jump))
  return button
}

type Place = NonNullable<Entry['position']>

function jumpTo(position: Place | undefined, jump: Jump): void {
  const from = position?.start.offset
  const to = position?.end.offset
  if (from !== undefined && to !== undefined) jump(from, to)
}
