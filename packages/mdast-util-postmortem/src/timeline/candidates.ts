import type {Heading, Html, List, ListItem, Nodes, Paragraph, RootContent, Table} from 'mdast'
import type {Position} from 'unist'
import type {Timeline} from '../model.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {TimeInText} from '../time/timestamp.ts'
import type {TimeText} from '../time/written-time.ts'
import type {Language} from '../languages/index.ts'
import type {Row} from '../outline/parts.ts'
import {rowsInHtml} from '../outline/html.ts'
import {labelsIn, linesOf} from '../outline/labels.ts'
import {rowsOfTable} from '../outline/tables.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {append} from '../text/append.ts'
import {addressesIn} from '../text/addresses.ts'
import {flatten, textOf} from '../text/flat-text.ts'
import {readTime} from '../time/timestamp.ts'

export type Layout = NonNullable<Timeline['layout']>

/** Something in a timeline that could be an entry, or say the day of those that follow. */
export interface Candidate {
  layout: Layout
  /** Depth of a heading; nesting of a list. */
  rank: number
  /** The list or table that it is in. */
  container: Nodes | undefined
  position: Position | undefined
  /** Time; from a table a day and a clock can come from two cells. */
  time: TimeText | undefined
  day: TimeText | undefined
  /** What happened, without the time. */
  text: string
  /** All words, to look for days in. */
  whole: FlatText
  /** Words in bold before what happened: `Detected`. */
  label: string | undefined
  links: Array<string>
  /** Whether there is nothing but the time. */
  bare: boolean
  /** The time stands first: in a table, in its first column. */
  leads: boolean
}

/** A table of a timeline with what its header says. */
interface TimeTable {
  /** Header of the column with times. */
  header: FlatText
}

/** What a timeline is made of, in the order of the document. */
export interface Candidates {
  list: Array<Candidate>
  tables: Array<TimeTable>
}

/**
 * List what could be an entry in some blocks: rows of tables, items of lists, headings, lines
 * of paragraphs.
 *
 * @param blocks
 *   Blocks of a timeline.
 * @param language
 *   Words of its language.
 */
export function listCandidates(blocks: ReadonlyArray<RootContent>, language: Language): Candidates {
  const candidates: Candidates = {list: [], tables: []}
  let heading: Candidate | undefined
  for (const block of blocks) {
    if (block.type === 'heading') {
      heading = headingCandidate(block)
      candidates.list.push(heading)
      continue
    }
    if (heading) addDetails(heading, block)
    if (block.type === 'paragraph') append(candidates.list, lineCandidates(block))
    else if (block.type === 'list') addItems(block, 1)
    else if (block.type === 'table') addRows(block, rowsOfTable(block))
    else if (block.type === 'html') addRows(block, rowsInHtml(block))
  }
  return candidates

  /** From a queue: lists can be deeper than calls. */
  function addItems(list: List, rank: number): void {
    const queue: Array<{item: ListItem; list: List; rank: number}> = []
    const enter = (list: List, rank: number): void => {
      for (const item of list.children.toReversed()) queue.push({item, list, rank})
    }
    enter(list, rank)
    while (queue.length > 0) {
      const {item, list, rank} = queue.pop()!
      candidates.list.push(itemCandidate(item, list, rank, language))
      for (const child of item.children.toReversed()) {
        if (child.type === 'list') enter(child, rank + 1)
      }
    }
  }

  function addRows(table: Html | Table, rows: ReadonlyArray<Row>): void {
    const found = rowCandidates(table, rows, language)
    if (!found) return
    append(candidates.list, found.rows)
    candidates.tables.push({header: found.header})
  }
}

function headingCandidate(node: Heading): Candidate {
  return candidate('heading', node.depth, undefined, node.position, textOf(node), node)
}

function itemCandidate(item: ListItem, list: List, rank: number, language: Language): Candidate {
  const [first, second] = item.children
  const text = first?.type === 'paragraph' ? textOf(first) : flatten([])
  const found = candidate('list', rank, list, first?.position ?? item.position, text, item)
  const step = found.leads ? undefined : stepWithTime(text, language)
  if (step) Object.assign(found, step)
  if (second && found.text === '') found.text = openingOf(second)
  return found
}

const stepBefore =
  /^\s*(?:(?<label>[^:\n]{2,40}):(?=\s)|(?<words>\p{L}[\p{L} ]{2,40}?)\s(?:at|on)(?=\s\d))\s*/u

/** `**Started:** 14:00, with the deploy`, `Detected at 14:05`: the name of a step, then its time. */
function stepWithTime(
  text: FlatText,
  {milestones}: Language
): Pick<Candidate, 'bare' | 'label' | 'leads' | 'text' | 'time'> | undefined {
  const match = stepBefore.exec(text.value)
  const label = match?.groups!.label ?? match?.groups!.words
  if (!match || label === undefined) return undefined
  const {main} = normalizeHeading(label)
  if (!Object.values(milestones).some(({labels}) => labels.includes(main))) return undefined
  const offset = match[0].length
  const value = text.value.slice(offset)
  const time = readTime(value)
  if (!time?.clock || !isAtStart(value, time)) return undefined
  const rest = without(value, time)
  return {
    time: {text, offset, time},
    text: rest === '' ? label.trim() : rest,
    label: label.trim(),
    leads: true,
    bare: false
  }
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
  node: Nodes
): Candidate {
  const time = readTime(text.value)
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
    bare: time !== undefined && isBare(text.value, time),
    leads: time !== undefined && isAtStart(text.value, time)
  }
}

/** A line each, also where they are wrapped softly; a line without a time belongs to the one before. */
function lineCandidates(node: Paragraph): Array<Candidate> {
  const text = textOf(node)
  const lines: Array<Candidate> = []
  const links = linksByLine(node)
  let offset = 0
  for (const [index, line] of text.value.split('\n').entries()) {
    const time = readTime(line)
    const isLead =
      time &&
      (time.clock || time.day || time.relative?.to === 'start' || time.faults.length > 0) &&
      isAtStart(line, time)
    if (isLead) {
      lines.push({
        layout: 'paragraph',
        rank: 1,
        container: undefined,
        position: node.position,
        time: {text, offset, time},
        day: undefined,
        text: without(line, time),
        whole: text,
        label: labelOf(text, {start: offset, end: offset + line.length}),
        links: links[index] ?? [],
        bare: isBare(line, time),
        leads: true
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

/** Words in bold at the start of a line: `Detected`. */
function labelOf(text: FlatText, line: Span | undefined): string | undefined {
  const [label] = line ? labelsIn(text, line, () => undefined) : []
  return label && text.value.slice(label.title.start, label.title.end)
}

function isAtStart(line: string, time: TimeInText): boolean {
  return !/[\p{L}\p{N}]/u.test(line.slice(0, time.span.start))
}

function rowCandidates(
  table: Html | Table,
  [head, ...body]: ReadonlyArray<Row>,
  language: Language
): {rows: Array<Candidate>; header: FlatText} | undefined {
  const headers = (head?.cells ?? []).map(({text}) => text)
  const rows = body.map(({cells}) => cells.map(({text}) => text))
  const times = rows.map((cells) => cells.map((cell) => readTime(cell.value)))
  const share = (column: number, is: (time: TimeInText) => boolean) =>
    times.filter((row) => row[column] && is(row[column])).length
  const columns = headers.map((header, column) => ({
    column,
    clocks: share(column, (time) => time.clock !== undefined),
    days: share(column, (time) => time.clock === undefined && time.day !== undefined),
    any: share(column, (time) => time.relative !== undefined || time.faults.length > 0),
    named: isTimeHeader(header.value, language)
  }))
  const half = rows.length / 2
  const timed =
    columns.find(({clocks, any}) => clocks > 0 && clocks + any >= half) ??
    columns.find(({days}) => days > 0 && days >= half) ??
    columns.find(({named, any, clocks, days}) => named && any + clocks + days > 0)
  if (!timed) return undefined
  const dayColumn =
    timed.clocks > 0
      ? columns.find(({column, days}) => column !== timed.column && days > 0)?.column
      : undefined
  return {
    header: headers[timed.column]!,
    rows: rows.flatMap((cells, index) => {
      const {node} = body[index]!
      const cell = cells[timed.column]
      const time = times[index]![timed.column]
      const day = dayColumn === undefined ? undefined : times[index]![dayColumn]
      const rest = cells.filter((_, column) => column !== timed.column && column !== dayColumn)
      const text = rest
        .map(({value}) => value.trim())
        .filter(Boolean)
        .join(' | ')
      if (!time && text === '') return []
      return [
        {
          layout: 'table' as const,
          rank: 1,
          container: table,
          position: node.position,
          time: cell && time ? {text: cell, offset: 0, time} : undefined,
          day:
            day?.day && !day.clock ? {text: cells[dayColumn!]!, offset: 0, time: day} : undefined,
          text: [cell && time ? without(cell.value, time) : '', text].filter(Boolean).join(' '),
          whole: rest[0] ?? flatten([]),
          label: rest[0] && labelOf(rest[0], linesOf(rest[0])[0]),
          links: linksIn(node),
          bare: false,
          leads: timed.column === 0 || dayColumn === 0
        }
      ]
    })
  }
}

function isTimeHeader(header: string, {timeColumns}: Language): boolean {
  const {main} = normalizeHeading(header)
  return timeColumns.some((word) => main === word || main.startsWith(word + ' '))
}

/** What is left of a text without its time. */
function without(value: string, {span}: TimeInText): string {
  return (value.slice(0, span.start) + value.slice(span.end))
    .replace(/^[\s\])*_`:;,.|>–—-]+|^[\s[(*_`]+$/g, '')
    .trim()
}

function isBare(value: string, {span}: TimeInText): boolean {
  const rest = value.slice(0, span.start) + value.slice(span.end)
  return !/[\p{L}\p{N}]/u.test(rest.replaceAll(partOfDay, ''))
}

/** Words that only say the day once more. */
const partOfDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d{2})\b/gi

/** Addresses of links in each line of a paragraph. */
function linksByLine(node: Paragraph): Array<Array<string>> {
  const lines: Array<Array<string>> = [[]]
  for (const child of node.children) {
    append(lines.at(-1)!, linksIn(child))
    const breaks = flatten([child]).value.split('\n').length - 1
    for (let count = 0; count < breaks; count++) lines.push([])
  }
  return lines
}

/** So deep, links are no longer of the entry: each of the entries above would look for them. */
const deepestLink = 30

/** Addresses of links in a node, and bare ones in its text. */
function linksIn(node: Nodes): Array<string> {
  const links: Array<string> = []
  const queue: Array<{depth: number; node: Nodes}> = [{depth: 0, node}]
  while (queue.length > 0) {
    const {depth, node: current} = queue.pop()!
    if (current.type === 'link' || current.type === 'image') {
      // Whom to write to is no evidence.
      if (!current.url.startsWith('mailto:')) links.push(current.url)
    } else if (current.type === 'linkReference') links.push(`#${current.identifier}`)
    else if (current.type === 'text') {
      for (const {end, start} of addressesIn(current.value)) {
        links.push(current.value.slice(start, end))
      }
    }
    // The text of a link is no other one.
    if (!('children' in current) || current.type === 'link' || depth === deepestLink) continue
    for (const child of current.children) queue.push({depth: depth + 1, node: child})
  }
  return links
}
