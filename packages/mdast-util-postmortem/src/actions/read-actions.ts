import type {RootContent} from 'mdast'
import type {ActionColumn, ActionItem, Actions, Section, SectionName} from '../model.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import type {Block, Item, ListBlock, Part, TableBlock, TextBlock} from '../outline/parts.ts'
import type {WrittenItem} from './item-paragraphs.ts'
import type {ItemContext} from './item-values.ts'
import type {ItemGroup} from './action-type.ts'
import type {ListLabel} from './list-labels.ts'
import {isEnglish} from '../languages/index.ts'
import {listsIn} from '../outline/parts.ts'
import {textOfRange, wordsOf} from '../text/text-range.ts'
import {isStartedBy, stateOfGroup} from './action-state.ts'
import {markDone} from './done-in-words.ts'
import {addListLabel, addValues, itemOfList, itemOfPart, itemOfText} from './action-item.ts'
import {columnsOf, isActionTable, itemOfRow, itemsOfColumns, tableOf} from './action-table.ts'
import {groupIn} from './action-type.ts'
import {
  areHeadingsItems,
  groupOf,
  hasItemFields,
  holdsItemFields,
  introduces,
  introducesAlternatives,
  isLabelOfItem,
  isOwnItem
} from './item-forms.ts'
import {itemsInParagraphs} from './item-paragraphs.ts'
import {linkedChanges} from './linked-changes.ts'
import {leadingNames, namesAtEnds} from './leading-names.ts'
import {withoutLegend} from './legend.ts'
import {listLabels} from './list-labels.ts'
import {shapeOf} from './list-shape.ts'
import {noneIn} from './no-items.ts'
import {isChecklist, isOtherList} from './other-lists.ts'
import type {Purpose} from './wanted-items.ts'
import {wantedIn} from './wanted-items.ts'

/** What action items are read from. */
export interface ActionContext extends ItemContext {
  outline: Part
  sections: ReadonlyArray<Section>
  /** Indexes of the parts that are sections. */
  numberOf: ReadonlyMap<Part, number>
  frontMatter: FrontMatter
  /** Blocks without front matter. */
  blocks: ReadonlyArray<RootContent>
}

/** What is around a block. */
interface Place extends ItemGroup {
  purpose: Purpose
  /** Index in `sections`. */
  section: number | undefined
  /** A table of actions stands in the section. */
  hasTable: boolean
  /** The section is one of lessons as well. */
  isLesson: boolean
  /** What stands above lists of the section. */
  labels: ReadonlyMap<ListBlock, Readonly<ListLabel>>
}

const nowhere: Place = {
  purpose: undefined,
  horizon: undefined,
  type: undefined,
  state: undefined,
  section: undefined,
  hasTable: false,
  isLesson: false,
  labels: new Map()
}

/**
 * Read what is to be done: rows of tables, items of lists, headings, and paragraphs in the
 * sections that are about it, and tables that say so themselves.
 *
 * @returns
 *   Items in the order of the document, with the lists and tables that they stand in.
 */
export function readActions(context: ActionContext): Actions {
  const {language, numberOf, sections, source} = context
  // Of other languages verbs and states are not known, nor what else a word can head.
  const isOther = !isEnglish(language.locale)
  const actions: Actions = {
    items: [],
    lists: [],
    tables: [],
    none: undefined,
    changes: linkedChanges(context)
  }
  const isListed = sections.some(({names}) => names.includes('action-items'))
  const names = new Set<string>()
  const columns = new Map<TableBlock, Array<ActionColumn> | undefined>()
  readContent(context.outline, nowhere)
  actions.items = withoutLegend(actions)
  markDone(actions.items, language)
  return {...actions, none: actions.items.length === 0 ? noneIn(context) : undefined}

  function readContent(container: Item | Part, place: Place): void {
    const areItems =
      place.purpose === 'actions' &&
      container.type === 'part' &&
      areHeadingsItems(container, context)
    const isProse = container.content.every(({type}) => type !== 'list' && type !== 'table')
    const written: ReadonlyMap<Block | Part, ReadonlyArray<WrittenItem>> = place.purpose ===
      'actions' && isProse
      ? itemsInParagraphs(container.content, context)
      : new Map()
    for (const [index, block] of container.content.entries()) {
      const items = written.get(block)
      if (items) for (const item of items) addWritten(item, block, place)
      else if (block.type === 'part')
        readPart(block, place, areItems, container.type === 'part' && isProse)
      else if (block.type === 'table') addTable(block, place)
      else if (block.type === 'list')
        readList(block, place, container.content[index - 1], container)
      else if (
        block.type === 'text' &&
        place.purpose === 'actions' &&
        !isIntro(block, container.content[index + 1])
      )
        addItem(itemOfText(textOfRange(block), block, context, true), place)
    }
  }

  /** `isDivided`: its items are further down. Beside a table of actions *Prevention* says it again. */
  function readPart(part: Part, place: Place, areItems: boolean, isDivided: boolean): void {
    const section = numberOf.get(part)
    if (section !== undefined) readContent(part, placeOf(part, section, place, isDivided))
    else if (
      !(isOther && !place.purpose) &&
      isLabelOfItem(part, context, place.purpose === 'actions')
    )
      addItem(itemOfText(textOfRange(part.value!), part, context), place)
    else if (place.purpose === 'actions' && isItem(part, areItems))
      addItem(itemOfPart(part, context), place)
    else if (!(isOther && isChecklist(part, language)))
      readContent(part, {...place, ...groupIn(part.title, context, place)})
  }

  function isItem(part: Part, areItems: boolean): boolean {
    const isTitle = part.style === 'heading' || (part.style === 'bold' && !part.value)
    return isTitle && ((areItems && part.style === 'heading') || hasItemFields(part, context))
  }

  function placeOf(part: Part, section: number, around: Place, isDivided: boolean): Place {
    const {names, weak} = sections[section]!
    // *Remediation* is about all of them, *Detection* below it about some.
    const group = groupIn(part.title, context)
    if (names.includes('action-items')) group.type = undefined
    const isGroup = around.purpose === 'actions' && (isDivided || group.horizon !== undefined)
    const isTyped = around.purpose === 'actions' && isDivided && group.type !== undefined
    const purpose = isTyped ? 'actions' : purposeOf(names, isGroup, weak && isOther)
    if (!purpose || isChecklist(part, language)) return {...nowhere, section}
    const labels = listLabels(part, context)
    const hasTable =
      purpose === 'actions' &&
      part.content.some((block) => block.type === 'table' && columnsIn(block, purpose))
    return {
      purpose,
      ...group,
      section,
      hasTable,
      isLesson: names.includes('lessons-learned'),
      labels
    }
  }

  function readList(
    list: ListBlock,
    place: Place,
    before: Block | Part | undefined,
    around: Item | Part
  ): void {
    const isIntroduced = !isListed && !isOther && introduces(before, around, language)
    if (isIntroduced || place.purpose) {
      if (isOtherList(list, before, context)) return
      if (place.purpose && introducesAlternatives(before, language)) {
        addItem(itemOfText(textOfRange(before), before, context), place)
        return
      }
      const isWanted = isIntroduced
        ? undefined
        : wantedIn(list, place, {isListed, isOther}, language)
      const first = actions.items.length
      const line = before?.type === 'text' ? stateOfGroup(wordsOf(before), language) : undefined
      addList(list, {...place, state: line ?? place.state}, isWanted, false)
      addListLabel(actions.items.slice(first), place.labels.get(list), context)
      return
    }
    // `- **Action items**:` with a list below it.
    for (const item of list.items) readContent(item, place)
  }

  /** Names of this list, and of those before it. */
  function namesIn(list: ListBlock): ReadonlySet<string> {
    for (const name of namesAtEnds(list, context)) names.add(name)
    return new Set([...leadingNames(list, context), ...names])
  }

  function addList(
    list: ListBlock,
    place: Place,
    isWanted: ((item: ActionItem) => boolean) | undefined,
    isNested: boolean
  ): void {
    const ofList = {...context, leads: namesIn(list), shape: shapeOf(list, context)}
    const {section} = place
    const index = isNested
      ? undefined
      : actions.lists.push({position: list.node.position, section}) - 1
    for (const item of list.items) {
      const inner = listsIn(item)
      const group = inner.length > 0 && !holdsItemFields(inner, context) ? groupOf(item) : undefined
      if (group) {
        const inside = {...place, ...groupIn(group, context, place)}
        for (const child of inner) addList(child, inside, isWanted, true)
        continue
      }
      const own = ownItemsIn(inner)
      const found = itemOfList(item, ofList, new Set(own.keys()))
      if (found && (isWanted?.(found) ?? true)) addItem({...found, list: index}, place)
      for (const inside of own.values()) addItem(inside, place)
    }
  }

  function ownItemsIn(lists: ReadonlyArray<ListBlock>): Map<RootContent, ActionItem> {
    const own = new Map<RootContent, ActionItem>()
    for (const list of lists) {
      const leads = namesIn(list)
      for (const item of list.items) {
        const found = hasItemFields(item, context)
          ? undefined
          : itemOfList(item, {...context, leads})
        if (found && isOwnItem(found, context)) own.set(item.node, found)
      }
    }
    return own
  }

  function columnsIn(table: TableBlock, purpose: Purpose): Array<ActionColumn> | undefined {
    if (!columns.has(table)) columns.set(table, columnsOf(table, context, purpose === 'actions'))
    return columns.get(table)
  }

  function addTable(table: TableBlock, place: Place): void {
    const {purpose, section} = place
    const ofColumns = purpose === 'actions' ? itemsOfColumns(table, context) : undefined
    if (ofColumns) {
      actions.items.push(...ofColumns.map((item) => ({...item, section})))
      return
    }
    const names = columnsIn(table, purpose)
    if (!names) return
    if (purpose !== 'actions' && !isActionTable(names, language, purpose === 'remedies')) return
    const index = actions.tables.push(tableOf(table, names, section, source)) - 1
    for (const row of table.rows.slice(1)) {
      const item = itemOfRow(row, names, context)
      if (item) addItem({...item, table: index}, place)
    }
  }

  function addWritten({id, range, values}: WrittenItem, block: Block | Part, place: Place): void {
    if (block.type !== 'text' && block.type !== 'part') return
    const item = itemOfText(textOfRange(range), block, context)
    if (!item) return
    addValues(item, values, context)
    addItem({...item, id: item.id ?? id}, place)
  }

  function addItem(item: ActionItem | undefined, place: Place): void {
    if (!item) return
    const {section} = place
    const group = {
      horizon: item.horizon ?? place.horizon,
      type: item.type ?? place.type,
      state: item.state ?? place.state
    }
    const isStarted = item.status && isStartedBy(item.status.written, language)
    actions.items.push({...item, ...group, ...(isStarted && {started: true as const}), section})
  }
}

/** `The night shift will:` above a list. */
function isIntro(block: TextBlock, next: Block | Part | undefined): boolean {
  return next?.type === 'list' && wordsOf(block).trimEnd().endsWith(':')
}

/** `### Long-term improvements`, `### Prevent` below action items groups them. */
function purposeOf(
  names: ReadonlyArray<SectionName>,
  isGroup: boolean,
  isUnsure: boolean
): Purpose {
  if (names.includes('action-items')) {
    return names.includes('resolution') || isUnsure ? 'remedies' : 'actions'
  }
  if (!names.includes('prevention')) return undefined
  return isGroup ? 'actions' : 'remedies'
}
