import type {Heading, Html, List, ListItem, Nodes, Paragraph, RootContent, Table} from 'mdast'
import type {Position} from 'unist'
import type {Language} from '../languages/index.ts'
import type {Row} from '../outline/parts.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {Candidate, Layout} from './entry-candidate.ts'
import {rowsInHtml} from '../outline/html.ts'
import {linesOf} from '../outline/labels.ts'
import {rowsOfTable} from '../outline/tables.ts'
import {append} from '../text/append.ts'
import {flatten, textOf} from '../text/flat-text.ts'
import {areCompact, readTime} from '../time/timestamp.ts'
import {hasClock, isAtStart, isBare, labelOf, without} from './entry-candidate.ts'
import {linksByLine, linksIn} from '../text/links.ts'
import {isCounted, rowCandidates} from './time-tables.ts'
import {timeFurtherOn, timeInBrackets} from './time-further-on.ts'

/** A table of a timeline with what its header says. */
interface TimeTable {
  /** Header of the column with times. */
  header: FlatText
}

/** What a timeline is made of, in the order of the document. */
export interface Candidates {
  list: Array<Candidate>
  tables: Array<TimeTable>
  /** A table counts steps, blocks, or the like. */
  isCounted: boolean
  /** A list is in HTML, which is not read. */
  hasHtml: boolean
}

/**
 * List what could be an entry in some blocks: rows of tables, items of lists, headings, lines
 * of paragraphs.
 */
export function listCandidates(blocks: ReadonlyArray<RootContent>, language: Language): Candidates {
  const candidates: Candidates = {list: [], tables: [], isCounted: false, hasHtml: false}
  let heading: Candidate | undefined
  for (const block of blocks) {
    if (block.type === 'heading') {
      heading = headingCandidate(block, language)
      candidates.list.push(heading)
      continue
    }
    if (heading) addDetails(heading, block)
    if (block.type === 'paragraph') append(candidates.list, lineCandidates(block, language))
    else if (block.type === 'list') addItems(block, 1)
    else if (block.type === 'table') addRows(block, rowsOfTable(block))
    else if (block.type === 'html') {
      candidates.hasHtml ||= /<li\b/i.test(block.value)
      addRows(block, rowsInHtml(block))
    }
  }
  // Beside other entries a listing is an excerpt of a log.
  if (!candidates.list.some(hasClock)) append(candidates.list, codeCandidates(blocks, language))
  return candidates

  /** From a queue: lists can be deeper than calls. */
  function addItems(list: List, rank: number): void {
    const queue: Array<ListPlace> = []
    const enter = (list: List, rank: number): void => {
      const isCompact = areCompact(list.children.map((item) => firstLine(item).value))
      for (const item of list.children.toReversed()) queue.push({item, list, rank, isCompact})
    }
    enter(list, rank)
    while (queue.length > 0) {
      const place = queue.pop()!
      const {item, rank} = place
      candidates.list.push(itemCandidate(place, language))
      for (const child of item.children.toReversed()) {
        if (child.type === 'list') enter(child, rank + 1)
      }
    }
  }

  function addRows(table: Html | Table, rows: ReadonlyArray<Row>): void {
    if (isCounted(rows, language)) {
      candidates.isCounted = true
      return
    }
    const found = rowCandidates(table, rows, language)
    if (!found) return
    append(candidates.list, found.rows)
    candidates.tables.push({header: found.header})
  }
}

function headingCandidate(node: Heading, language: Language): Candidate {
  const text = textOf(node)
  const found = candidate('heading', node.depth, undefined, node.position, text, node, language)
  if (found.time) return found
  const whole = {start: 0, end: text.value.length}
  return Object.assign(found, timeInBrackets(text, whole, language), {leads: false})
}

/** An item with its list, which says how times are written. */
interface ListPlace {
  item: ListItem
  list: List
  rank: number
  isCompact: boolean
}

/** The text that an item starts with. */
function firstLine({children: [first]}: ListItem): FlatText {
  return first?.type === 'paragraph' ? textOf(first) : flatten([])
}

function itemCandidate({isCompact, item, list, rank}: ListPlace, language: Language): Candidate {
  const [first, second] = item.children
  const text = firstLine(item)
  const found = candidate(
    'list',
    rank,
    list,
    first?.position ?? item.position,
    text,
    item,
    language,
    isCompact
  )
  const hasTime = found.time !== undefined
  if (!found.leads) Object.assign(found, timeFurtherOn(text, hasTime, language))
  if (second && found.text === '') found.text = openingOf(second)
  return found
}

/** What is below a heading belongs to it. */
function addDetails(heading: Candidate, block: RootContent): void {
  if (heading.text === '') heading.text = openingOf(block)
  append(heading.links, linksIn(block))
}

/** First words of a block. */
function openingOf(block: Nodes): string {
  if (block.type === 'paragraph') return textOf(block).value.trim()
  const first = 'children' in block ? block.children[0] : undefined
  return first && block.type !== 'table' ? openingOf(first) : ''
}

function candidate(
  layout: Layout,
  rank: number,
  container: Nodes | undefined,
  position: Position | undefined,
  text: FlatText,
  node: Nodes,
  language: Language,
  isCompact = false
): Candidate {
  const time = readTime(text.value, language, isCompact)
  return {
    layout,
    rank,
    container,
    position,
    time: time && {text, offset: 0, time},
    day: undefined,
    text: time ? without(text.value, time) : text.value.trim(),
    whole: text,
    label: labelOf(text, linesOf(text)[0]),
    links: linksIn(node),
    bare: time !== undefined && isBare(text.value, time, language),
    leads: time !== undefined && isAtStart(text.value, time)
  }
}

/** Lines of a chat or a log that is pasted as the timeline. */
function codeCandidates(blocks: ReadonlyArray<RootContent>, language: Language): Array<Candidate> {
  return blocks.flatMap((block) => {
    if (block.type !== 'code') return []
    const value = block.value.replaceAll('\r\n', '\n')
    const runs = [{at: 0, value, node: block, inLink: false}]
    return linesIn({...flatten([]), value, runs}, block.position, [], language)
  })
}

function lineCandidates(node: Paragraph, language: Language): Array<Candidate> {
  return linesIn(textOf(node), node.position, linksByLine(node), language)
}

/** A line each, also where they are wrapped softly; a line without a time belongs to the one before. */
function linesIn(
  text: FlatText,
  position: Position | undefined,
  links: ReadonlyArray<Array<string>>,
  language: Language
): Array<Candidate> {
  const lines: Array<Candidate> = []
  let offset = 0
  const written = text.value.split('\n')
  const isCompact = areCompact(written)
  for (const [index, line] of written.entries()) {
    const time = readTime(line, language, isCompact)
    const isLead =
      time &&
      (time.clock || time.day || time.relative?.to === 'start' || time.faults.length > 0) &&
      isAtStart(line, time)
    const span = {start: offset, end: offset + line.length}
    const titled =
      isLead || !isInBold(text, span) ? undefined : timeInBrackets(text, span, language)
    if (isLead) {
      lines.push({
        layout: 'paragraph',
        rank: 1,
        container: undefined,
        position,
        time: {text, offset, time},
        day: undefined,
        text: without(line, time),
        whole: text,
        label: labelOf(text, span),
        links: links[index] ?? [],
        bare: isBare(line, time, language),
        leads: true
      })
    } else if (titled) {
      lines.push({
        ...titled,
        layout: 'paragraph',
        rank: 1,
        container: undefined,
        position,
        day: undefined,
        whole: text,
        label: undefined,
        links: links[index] ?? []
      })
    } else if (lines.length > 0) {
      const last = lines.at(-1)!
      last.text += ' ' + line.trim()
      last.bare = false
      append(last.links, links[index] ?? [])
    }
    offset += line.length + 1
  }
  return lines
}

function isInBold({strong}: FlatText, {end, start}: Span): boolean {
  return strong.some((span) => span.start <= start && span.end >= end - 1)
}
