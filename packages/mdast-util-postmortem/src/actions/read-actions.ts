import type {List, ListItem, Paragraph, RootContent, Table} from 'mdast'
import type {Position} from 'unist'
import type {
  ActionColumn,
  ActionColumnName,
  ActionItem,
  Actions,
  CalendarDate,
  Deadline,
  Owner,
  Section,
  SectionName,
  TextSpan
} from '../model.ts'
import type {KnownPeople} from '../people/owners.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {SectionLookup} from '../sections/section-lookup.ts'
import type {Language} from '../languages/index.ts'
import type {ItemParts} from './item-parts.ts'
import type {OwnerLabel} from './owner-labels.ts'
import {isOwnerLabel, ownersIn} from '../people/owners.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {append} from '../text/append.ts'
import type {Part} from '../outline/parts.ts'
import {nodesIn} from '../outline/parts.ts'
import {walk} from '../text/walk.ts'
import {between, positionOf, textOf, trimSpan} from '../text/flat-text.ts'
import {readDeadline} from '../time/deadline.ts'
import {horizonOf} from './horizon.ts'
import {partsOfItem, stateOf, ticketsIn} from './item-parts.ts'
import {ownerLabels} from './owner-labels.ts'

/** What action items are read from. */
export interface ActionContext {
  blocks: ReadonlyArray<RootContent>
  sections: ReadonlyArray<Section>
  sectionOf: SectionLookup
  outline: Part
  numberOf: ReadonlyMap<Part, number>
  source: Source
  language: Language
  /** Further headers of columns. */
  columns: Partial<Record<ActionColumnName, ReadonlyArray<string>>>
  known: KnownPeople
  /** Day on which the document was written, else that of the incident. */
  date: CalendarDate | undefined
  dayFirst: boolean | undefined
}

type Horizon = ActionItem['horizon']

/**
 * Read what is to be done: rows of tables, items of lists, labelled paragraphs in the sections
 * that are about it.
 *
 * @param context
 *   Where to look.
 * @returns
 *   Items in the order of the document, with the tables that they stand in.
 */
export function readActions(context: ActionContext): Actions {
  const {sectionOf, sections, language} = context
  const actions: Actions = {items: [], lists: [], tables: [], none: undefined}
  let horizon: Horizon
  let at: number | undefined
  let intro: string | undefined
  const isListed = sections.some(({names}) => names.includes('action-items'))
  const labels = ownerLabels(context)
  for (const block of context.blocks) {
    const section = sectionOf.of(block)
    const role = roleOf(namesOf(section, context))
    if (section !== at) {
      horizon =
        section === undefined ? undefined : horizonOf(sections[section]!.heading.text, language)
    }
    at = section
    const firstItem = actions.items.length
    if (block.type === 'list') {
      // `To prevent this, we will:` says it as well as a heading.
      const isIntroduced = !isListed && intro !== undefined && announces(intro, language)
      if (role === 'actions' || isIntroduced) addList(block, section, horizon)
      else if (role === 'remedies')
        addList(block, section, horizon, isListed ? isPlanned : isTracked)
    }
    const label = block.type === 'list' ? labels.get(block) : undefined
    if (label) giveOwners(actions.items.slice(firstItem), label, context)
    intro = block.type === 'paragraph' ? textOf(block).value : undefined
    if (role !== 'actions') continue
    if (block.type === 'heading') horizon = horizonOf(textOf(block).value, language) ?? horizon
    else if (block.type === 'table') addTable(block, section)
    else if (block.type === 'paragraph') {
      horizon = labelledHorizon(block, language) ?? horizon
      addParagraph(block, section)
    }
  }
  // `- **Action items**:` with a list below it.
  for (const [part, section] of context.numberOf) {
    if (part.style !== 'list' || roleOf(namesOf(section, context)) !== 'actions') continue
    const around = sections[section]!.parent
    // Read with the list that it is in.
    if (roleOf(namesOf(around, context)) === 'actions') continue
    for (const block of nodesIn(part)) {
      if (block.type === 'list') addList(block, section, undefined)
      else if (block.type === 'table') addTable(block, section)
    }
  }
  actions.items = withoutLegend(actions)
  return {...actions, none: actions.items.length === 0 ? noneIn(context) : undefined}

  function addTable(table: Table, section: number | undefined): void {
    const found = columnsOf(table, context)
    if (!found) return
    const index = actions.tables.length
    actions.tables.push({
      position: table.position,
      columns: found,
      align: table.align ?? [],
      cells: table.children.map((row) =>
        row.children.map((cell) => sourceOf(cell.position, context.source))
      ),
      section
    })
    for (const row of table.children.slice(1)) {
      const item = itemOfRow(row.children, row.position, found, context)
      if (item) actions.items.push({...item, table: index, section})
    }
  }

  function addList(
    list: List,
    section: number | undefined,
    inHorizon: Horizon,
    isItem: (item: ActionItem) => boolean = () => true,
    isNested = false
  ): void {
    const leads = repeatedLeads(list, context)
    const index = isNested ? undefined : actions.lists.push({position: list.position, section}) - 1
    for (const item of list.children) {
      const [first, ...rest] = item.children
      if (first?.type !== 'paragraph') continue
      const text = textOf(first)
      if (text.value.trim() === '') continue
      const inner = rest.filter((child): child is List => child.type === 'list')
      if (isGroup(text, inner)) {
        const own = horizonOf(text.value, language)
        for (const child of inner) addList(child, section, own ?? inHorizon, isItem, true)
        continue
      }
      const found = itemOfList(item, first, section, inHorizon, {...context, leads})
      if (isItem(found)) actions.items.push({...found, list: index})
    }
  }

  /** A paragraph that starts with a name, or the only one of a section without a list. */
  function addParagraph(node: Paragraph, section: number | undefined): void {
    const text = textOf(node)
    const parts = partsOfItem(text, context)
    if (!parts.leads) return
    actions.items.push(itemOf(parts, node, section, horizon, 'paragraph', context))
  }
}

/** `### Long-term improvements` below action items groups them; `### Prevention` says them once more. */
function namesOf(
  index: number | undefined,
  {sections, language}: ActionContext
): ReadonlyArray<SectionName> {
  const section = index === undefined ? undefined : sections[index]
  if (!section) return []
  const around = section.parent === undefined ? undefined : sections[section.parent]
  const isGroup =
    around?.names.includes('action-items') &&
    section.names.includes('prevention') &&
    horizonOf(section.heading.text, language) !== undefined
  return around && isGroup ? around.names : section.names
}

/** What a list of a section holds: actions, or measures of which some are actions as well. */
function roleOf(names: ReadonlyArray<SectionName>): 'actions' | 'remedies' | undefined {
  // *Remediation* tells what was done; what is still to be done has an owner, a box, a ticket.
  if (names.includes('action-items')) return names.includes('resolution') ? 'remedies' : 'actions'
  return names.includes('prevention') ? 'remedies' : undefined
}

/** Beside action items a ticket only says which of them is meant. */
function isPlanned({box, deadline, owners, priority}: ActionItem): boolean {
  return Boolean(box ?? deadline ?? priority) || owners.length > 0
}

function isTracked({box, deadline, owners, priority, tickets}: ActionItem): boolean {
  return Boolean(box ?? deadline ?? priority) || owners.length > 0 || tickets.length > 0
}

function announces(intro: string, {actions}: Language): boolean {
  const text = intro.trim().toLowerCase()
  return text.endsWith(':') && actions.intros.some((words) => text.includes(words))
}

/** `P0 - drop everything` explains the values of the table. */
function withoutLegend({items, tables}: Actions): Array<ActionItem> {
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
  return items.filter(({action, from, priority}) => {
    if (from !== 'list') return true
    const lead = /^([\p{L}\d ]{1,20}?)\s?(?:[:=]|[–—-]\s)/u.exec(action.text)?.[1]
    return (
      !(lead && values.has(lead.toLowerCase())) &&
      !(
        priority &&
        values.has(priority.text.toLowerCase()) &&
        action.text.startsWith(priority.text)
      )
    )
  })
}

/** `Ada: …`, `[Ada] …`. */
const repeatable = /^\s*(?:(\p{Lu}[\p{L}\d .&+,/-]{1,30}):|\[(\p{Lu}[\p{L}\d .&+,/-]{1,30})\])\s/u

/** Names that stand before a colon in several items of a list; a topic stands there once. */
function repeatedLeads(list: List, {known, language}: ActionContext): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const {children} of list.children) {
    if (children[0]?.type !== 'paragraph') continue
    const match = repeatable.exec(textOf(children[0]).value)
    const lead = match?.[1] ?? match?.[2]
    for (const name of new Set(lead?.split(/\s*[,&/+]\s*|\sand\s/))) {
      if (!isOwnerLabel(name, language.people, known)) continue
      if (seen.has(name)) repeated.add(name)
      seen.add(name)
    }
  }
  return repeated
}

/** `Short term:` with a list below it is a heading. */
function isGroup(text: FlatText, inner: ReadonlyArray<List>): boolean {
  if (inner.length === 0) return false
  const value = text.value.trim()
  const isLabel =
    /[:：]$/.test(value) || (text.strong.length === 1 && text.strong[0]!.end >= value.length - 1)
  return isLabel && value.length <= 60
}

/** `**Short term**` on a line of its own. */
function labelledHorizon(node: Paragraph, language: Language): Horizon {
  const text = textOf(node)
  return text.value.length <= 60 ? horizonOf(text.value, language) : undefined
}

function columnsOf(
  table: Table,
  {columns, source, language}: ActionContext
): Array<ActionColumn> | undefined {
  const names = columnNames(language, columns)
  const found = table.children[0]!.children.map((cell): ActionColumn => {
    const text = textOf(cell)
    const span = trimSpan(text.value, 0, text.value.length)
    const {main} = normalizeHeading(text.value)
    const written = span ? text.value.slice(span.start, span.end) : ''
    const position = span ? positionOf(text, span, source) : cell.position
    return {
      name: names.get(main) ?? names.get(text.value.trim().toLowerCase()),
      text: written,
      position
    }
  })
  const known = new Set<ActionColumnName>()
  for (const column of found) {
    // The first of two that could be the same.
    if (column.name && known.has(column.name)) column.name = undefined
    if (column.name) known.add(column.name)
  }
  if (!known.has('action')) {
    // `ID | Follow-up work | Owner`: what is to be done is in the first column that is nothing else.
    const free = found.find(({name, text}) => name === undefined && text !== '')
    if (!free || known.size === 0) return undefined
    free.name = 'action'
  }
  return found
}

function columnNames(
  {actions}: Language,
  extra: ActionContext['columns']
): Map<string, ActionColumnName> {
  const names = new Map<string, ActionColumnName>()
  const add = (list: Partial<Record<ActionColumnName, ReadonlyArray<string>>>) => {
    for (const [name, words] of Object.entries(list)) {
      for (const word of words)
        names.set(normalizeHeading(word).main || word, name as ActionColumnName)
    }
  }
  add(actions.columns)
  add(extra)
  return names
}

function itemOfRow(
  cells: Table['children'][number]['children'],
  position: Position | undefined,
  columns: ReadonlyArray<ActionColumn>,
  context: ActionContext
): ActionItem | undefined {
  const {source, language} = context
  const cellOf = (name: ActionColumnName) => {
    const index = columns.findIndex((column) => column.name === name)
    const cell = index === -1 ? undefined : cells[index]
    return cell && {cell, text: textOf(cell), position: placeOfCell(cell, source)}
  }
  if (cells.every((cell) => textOf(cell).value.trim() === '')) return undefined
  const action = cellOf('action')
  const ticket = cellOf('ticket')
  const status = cellOf('status')
  const owner = cellOf('owner')
  const deadline = cellOf('deadline')
  const priority = cellOf('priority')
  const words = action?.text.value.trim() ? action : ticket
  if (!words) return undefined
  const isStruck = hasStruck(words.cell.children)
  const state = status && stateOf(status.text.value, language)
  const number = cellOf('number')?.text.value.trim()
  return {
    action: wordsOf(words.text, undefined, source) ?? {text: '', position: words.position},
    position,
    owners: owner ? ownersOf(owner.text, undefined, context) : [],
    ownerPlace: owner?.position,
    deadline: deadline && deadlineOf(deadline.text, undefined, context),
    deadlinePlace: deadline?.position,
    priority: priority && wordsOf(priority.text, undefined, source),
    priorityPlace: priority?.position,
    status: status && wordsOf(status.text, undefined, source),
    state: isStruck ? 'done' : state,
    box: undefined,
    tickets: cells.flatMap((cell) => ticketsIn(textOf(cell), cell, source)),
    labels: [],
    id: number && /\p{L}/u.test(number) ? number : undefined,
    horizon: horizonOf(cellOf('type')?.text.value ?? '', language),
    from: 'table',
    table: undefined,
    list: undefined,
    hasDetails: false,
    section: undefined
  }
}

/** A cell without words has the place where they would stand. */
function placeOfCell(
  cell: Table['children'][number]['children'][number],
  source: Source
): Position | undefined {
  const text = textOf(cell)
  const span = trimSpan(text.value, 0, text.value.length)
  return span ? positionOf(text, span, source) : cell.position
}

function itemOfList(
  item: ListItem,
  first: Paragraph,
  section: number | undefined,
  horizon: Horizon,
  context: ActionContext & {leads: ReadonlySet<string>}
): ActionItem {
  const text = textOf(first)
  const parts = partsOfItem(text, context)
  const found = itemOf(parts, first, section, horizon, 'list', context)
  const nested = item.children.slice(1)
  found.hasDetails = nested.length > 0
  for (const child of nested) addNested(found, child, context)
  append(found.tickets, ticketsBelow(nested, context.source))
  if (typeof item.checked === 'boolean') {
    found.state = item.checked ? 'done' : 'open'
    found.box = boxOf(item, first, context.source)
  } else if (hasStruck(first.children)) found.state = 'done'
  return found
}

/** `- Owner: Ada` below an item is about the item. */
function addNested(item: ActionItem, child: RootContent, context: ActionContext): void {
  const paragraphs =
    child.type === 'list' ? child.children.flatMap(({children}) => children) : [child]
  for (const node of paragraphs) {
    if (node.type !== 'paragraph') continue
    const text = textOf(node)
    const parts = partsOfItem(text, context, true)
    if (parts.owner && item.owners.length === 0) {
      item.owners = ownersOf(text, parts.owner, context)
      item.ownerPlace = positionOf(text, parts.owner, context.source)
    }
    if (parts.deadline && !item.deadline) {
      item.deadline = deadlineOf(text, parts.deadline, context)
      item.deadlinePlace = positionOf(text, parts.deadline, context.source)
    }
    if (parts.priority && !item.priority)
      item.priority = wordsOf(text, parts.priority, context.source)
    if (parts.status && !item.status) {
      item.status = wordsOf(text, parts.status, context.source)
      item.state ??= stateOf(item.status?.text ?? '', context.language)
    }
  }
}

function itemOf(
  parts: ItemParts,
  node: Paragraph,
  section: number | undefined,
  horizon: Horizon,
  from: ActionItem['from'],
  context: ActionContext
): ActionItem {
  const {source, language} = context
  const position = placeOf(node, source)
  const text = textOf(node)
  const place = (span: Span | undefined) => span && positionOf(text, span, source)
  const status = parts.status && wordsOf(text, parts.status, source)
  return {
    action: wordsOf(text, parts.action, source) ?? {text: text.value.trim(), position},
    position,
    owners: parts.owner ? ownersOf(text, parts.owner, context) : [],
    ownerPlace: place(parts.owner),
    deadline: parts.deadline && deadlineOf(text, parts.deadline, context),
    deadlinePlace: place(parts.deadline),
    priority: parts.priority && wordsOf(text, parts.priority, source),
    priorityPlace: place(parts.priority),
    status,
    state: status && stateOf(status.text, language),
    box: undefined,
    tickets: ticketsIn(text, node, source),
    labels: parts.labels.flatMap((span) => wordsOf(text, span, source) ?? []),
    id: parts.id,
    horizon,
    from,
    table: undefined,
    list: undefined,
    hasDetails: false,
    section
  }
}

/** `**Ada**` above a list is the owner of those of its items that name nobody else. */
function giveOwners(
  items: ReadonlyArray<ActionItem>,
  {span, text}: OwnerLabel,
  context: ActionContext
): void {
  for (const item of items) {
    if (item.ownerPlace || item.owners.length > 0) continue
    item.owners = ownersOf(text, span, context)
    item.ownerPlace = positionOf(text, span, context.source)
  }
}

function ownersOf(text: FlatText, span: Span | undefined, context: ActionContext): Array<Owner> {
  const start = span?.start ?? 0
  const value = text.value.slice(start, span?.end)
  return ownersIn(value, context.language.people, context.known).map((owner) => {
    const at = {start: start + owner.span.start, end: start + owner.span.end}
    return {
      text: text.value.slice(at.start, at.end),
      position: positionOf(text, at, context.source),
      kind: owner.kind
    }
  })
}

function deadlineOf(
  text: FlatText,
  span: Span | undefined,
  {date, dayFirst, source}: ActionContext
): Deadline | undefined {
  const start = span?.start ?? 0
  const found = readDeadline(text.value.slice(start, span?.end), date, dayFirst)
  if (!found) return undefined
  const words = trimSpan(text.value, start + found.span.start, start + found.span.end)
  if (!words) return undefined
  return {
    text: text.value.slice(words.start, words.end),
    position: positionOf(text, words, source),
    kind: found.kind,
    date: found.date,
    interpretations: found.interpretations
  }
}

function wordsOf(text: FlatText, span: Span | undefined, source: Source): TextSpan | undefined {
  const words = trimSpan(text.value, span?.start ?? 0, span?.end ?? text.value.length)
  return (
    words && {
      text: text.value.slice(words.start, words.end),
      position: positionOf(text, words, source)
    }
  )
}

/**
 * Of a text on the line below its checkbox the parser gives a start on the line of the checkbox,
 * which can be behind its end.
 */
function placeOf({position}: Paragraph, source: Source): Position | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return position
  const blank = /^[\t ]*(?:\r?\n[\t >]*)?/.exec(source.text.slice(start, end))![0].length
  return between(start + blank, end, source) ?? position
}

function hasStruck(children: Paragraph['children']): boolean {
  const [first] = children
  return first?.type === 'delete'
}

/** `[ ]`, which is in no node. */
function boxOf(item: ListItem, first: Paragraph, {text, toPoint}: Source): TextSpan | undefined {
  const from = item.position?.start.offset
  const to = first.position?.start.offset
  if (from === undefined || to === undefined) return undefined
  const index = text.slice(from, to + 4).search(/\[[ xX]\]/)
  const start = index === -1 ? undefined : toPoint(from + index)
  const end = index === -1 ? undefined : toPoint(from + index + 3)
  if (!start || !end) return undefined
  return {text: text.slice(from + index, from + index + 3), position: {start, end}}
}

function ticketsBelow(nodes: ReadonlyArray<RootContent>, source: Source): Array<TextSpan> {
  const tickets: Array<TextSpan> = []
  for (const node of walk(nodes, ({type}) => type === 'paragraph' || type === 'table')) {
    if (node.type === 'paragraph') append(tickets, ticketsIn(textOf(node), node, source))
  }
  return tickets
}

function sourceOf(position: Position | undefined, {text}: Source): string {
  return text
    .slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
    .replace(/^\s*\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .trim()
}

function noneIn({
  blocks,
  sectionOf,
  sections,
  source,
  language
}: ActionContext): TextSpan | undefined {
  for (const block of blocks) {
    const section = sectionOf.of(block)
    if (section === undefined || !sections[section]!.names.includes('action-items')) continue
    if (block.type !== 'paragraph') continue
    const text = textOf(block)
    const {main} = normalizeHeading(text.value)
    if (language.actions.noItems.some((words) => startsWords(main, words))) {
      return wordsOf(text, undefined, source)
    }
  }
  return undefined
}

function startsWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/[\p{L}\p{N}]/u.test(text.charAt(words.length))
}
