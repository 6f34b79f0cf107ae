import type {List, Paragraph, RootContent, Table} from 'mdast'
import type {Point} from 'unist'
import type {
  Duration,
  Field,
  MetadataName,
  Section,
  SectionName,
  Timestamp,
  TextSpan
} from '../model.ts'
import type {Announcement} from '../sections/announcements.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {Language} from '../languages/index.ts'
import type {WrittenDuration} from '../time/duration.ts'
import type {TimeInText} from '../time/time-in-text.ts'
import type {FrontMatter} from './front-matter.ts'
import {labelsOf} from '../sections/announcements.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {textOf, positionOf, trimSpan} from '../text/flat-text.ts'
import {findDate} from '../time/find-date.ts'
import {findDuration} from '../time/duration.ts'
import {readTime} from '../time/timestamp.ts'
import {timestampOf} from '../time/resolve-positions.ts'

/** What fields are read from. */
export interface FieldContext {
  source: Source
  language: Language
  announcements: ReadonlyArray<Announcement>
  sections: ReadonlyArray<Section>
  /** Blocks of the document. */
  blocks: ReadonlyArray<RootContent>
  frontMatter: FrontMatter
}

/** Longest value of a section on severity. */
const longestSeverity = 40

/** Longest value behind a key that is not in bold: more is a sentence. */
const longestPlainValue = 80

/** Longest key: `Time to resolution (excluding monitoring)`. */
const longestKey = 60

const measures: ReadonlySet<MetadataName> = new Set(['detected', 'duration', 'ended', 'started'])

/**
 * Fields that can stand in a section; in the other sections `Status:` or `Owner:` tells of
 * something else than the incident.
 */
const fieldsIn: Partial<Record<SectionName, ReadonlySet<MetadataName>>> = {
  detection: new Set(['detected']),
  impact: measures,
  resolution: new Set(['duration', 'ended'])
}
const anyField: ReadonlySet<SectionName> = new Set(['background', 'severity', 'summary'])
const dated: ReadonlySet<MetadataName> = new Set([
  'closed',
  'date',
  'detected',
  'ended',
  'published',
  'reviewed',
  'shared',
  'started'
])

/**
 * Read the fields of a document: in front matter, tables, bold lines, lists, headings.
 *
 * @param context
 *   What to read.
 * @returns
 *   Fields in the order of the document; a field can be there several times.
 */
export function readFields(context: FieldContext): Array<Field> {
  const keys = indexKeys(context.language)
  const fields: Array<Field> = []
  const sectionOf = new Map(context.sections.map((section) => [section.heading, section]))
  const around = innermost(context.announcements)
  const announcementOf = new Map(
    context.announcements.map((announcement) => [announcement.node, announcement])
  )

  for (const pair of context.frontMatter.pairs) {
    const name = keys.get(normalizeHeading(pair.key.replaceAll(/[_-]/g, ' ')).main)
    if (!name || pair.value === '') continue
    const value = {text: pair.value, position: pair.valuePosition}
    const time = dated.has(name) ? findTime(value.text) : undefined
    add({
      name,
      key: {text: pair.key, position: pair.keyPosition},
      value,
      date: dated.has(name) ? findDate(value.text)?.date : undefined,
      level: name === 'severity' ? levelInFrontMatter(value, context.language) : undefined,
      time: time && inFrontMatter(time, value),
      duration: name === 'duration' ? durationInFrontMatter(value) : undefined,
      source: 'front-matter'
    })
  }

  let headings = 0
  for (const block of context.blocks) {
    const announcement = around.get(block)
    const allowed = allowedIn(announcement, context.announcements, sectionOf)
    const isOpening = headings <= 1 && !(announcement && sectionOf.has(announcement.heading))
    if (block.type === 'heading') {
      headings++
      readHeading(block)
    } else if (block.type !== 'blockquote') readBlock(block, allowed)
    // Further down quotes are of others.
    else if (isOpening) for (const child of block.children) readBlock(child, allowed)
  }

  return withoutWeak(fields, context.language)

  function add(field: Field): void {
    fields.push(field)
  }

  function addSpan(
    name: MetadataName,
    text: FlatText,
    key: Span,
    value: Span,
    from: Field['source']
  ): void {
    addValue(name, spanned(text, key), text, value, from)
  }

  function addValue(
    name: MetadataName,
    key: TextSpan,
    text: FlatText,
    value: Span,
    from: Field['source']
  ): void {
    const written = spanned(text, value)
    const level = name === 'severity' ? levelIn(written.text, context.language) : undefined
    const time = dated.has(name) ? findTime(written.text) : undefined
    const duration = name === 'duration' ? findDuration(written.text) : undefined
    const within = ({end, start}: Span) => ({start: value.start + start, end: value.start + end})
    add({
      name,
      key,
      value: written,
      date: dated.has(name) ? findDate(written.text)?.date : undefined,
      level: level && spanned(text, within(level)),
      time: time && timestampOf({text, offset: value.start, time}, undefined, context.source),
      duration: duration && {...spanned(text, within(duration.span)), ...durationParts(duration)},
      source: from
    })
  }

  function spanned(text: FlatText, span: Span): TextSpan {
    return {
      text: text.value.slice(span.start, span.end),
      position: positionOf(text, span, context.source)
    }
  }

  function readBlock(block: RootContent, allowed: Allowed): void {
    if (block.type === 'paragraph') readLines(block, allowed, 'line')
    else if (block.type === 'list') readList(block, allowed, 2)
    else if (block.type === 'table') readTable(block, allowed)
  }

  /** `Key: value` at the start of each line, the key in bold or not. */
  function readLines(node: Paragraph, allowed: Allowed, from: Field['source']): void {
    const text = textOf(node)
    const labels = labelsOf(text)
    for (const {label, value} of labels) {
      const name = nameOf(text.value.slice(label.start, label.end), allowed)
      if (name && value) addSpan(name, text, label, firstLine(text.value, value), from)
    }
    let at = 0
    let next = 0
    for (const line of text.value.split('\n')) {
      const end = at + line.length
      while (next < labels.length && labels[next]!.label.start < at) next++
      const isLabelled = next < labels.length && labels[next]!.label.start < end
      const colon = line.slice(0, longestKey).search(/[:：]/)
      const isShort = line.length - colon <= longestPlainValue
      const name = colon > 0 && !isLabelled && isShort && nameOf(line.slice(0, colon), allowed)
      const key = colon > 0 && trimSpan(text.value, at, at + colon)
      const value = colon > 0 && trimSpan(text.value, at + colon + 1, end)
      if (name && key && value) addSpan(name, text, key, value, from)
      at = end + 1
    }
  }

  function readList(list: List, allowed: Allowed, depth: number): void {
    for (const item of list.children) {
      for (const child of item.children) {
        if (child.type === 'paragraph') readLines(child, allowed, 'list')
        else if (child.type === 'list' && depth > 1) readList(child, allowed, depth - 1)
      }
    }
  }

  /** Keys in the first column, or in the header of a table with one row. */
  function readTable(table: Table, allowed: Allowed): void {
    const rows = table.children.map((row) => row.children.map((cell) => textOf(cell)))
    const [header, ...body] = rows
    const isKey = (cell: FlatText | undefined) =>
      cell !== undefined && nameOf(cell.value, allowed) !== undefined
    const isUpright = header!.length === 2 && !header!.every(isKey)
    // The header is a field as well, if it is not alone.
    const uprightRows = body.some(([key]) => isKey(key)) || body.length === 0 ? rows : []
    const across = body.length === 1 ? header!.map((key, index) => [key, body[0]![index]]) : []
    const pairs = isUpright ? uprightRows : across
    for (const [key, value] of pairs) {
      const keySpan = key && trimSpan(key.value, 0, key.value.length)
      const valueSpan = value && trimSpan(value.value, 0, value.value.length)
      const name = keySpan && nameOf(key.value, allowed)
      if (name && valueSpan) addValue(name, spanned(key, keySpan), value, valueSpan, 'table')
    }
  }

  /** `## Date: 5 May 2025`, `## Date` with the value below, `## Severity` with the value below. */
  function readHeading(node: RootContent): void {
    const announcement = announcementOf.get(node)
    if (!announcement) return
    const section = sectionOf.get(announcement.heading)
    if (section && !section.names.includes('severity')) return
    const outer =
      announcement.parent === undefined ? undefined : context.announcements[announcement.parent]
    const allowed = allowedIn(outer, context.announcements, sectionOf)
    const {text: written} = announcement.heading
    const colon = written.slice(0, longestKey).search(/[:：]/)
    const lineName = colon > 0 ? nameOf(written.slice(0, colon), allowed) : undefined
    if (lineName && node.type === 'heading') {
      const text = textOf(node)
      const offset = text.value.indexOf(written)
      const value = trimSpan(text.value, offset + colon + 1, offset + written.length)
      const key = trimSpan(text.value, offset, offset + colon)
      if (key && value) {
        addSpan(lineName, text, key, value, 'heading')
        return
      }
    }
    const name = section ? 'severity' : nameOf(written, allowed)
    const block = announcement.blocks.find((block) => block.type !== 'html')
    const text = name && block ? shortText(block) : undefined
    const value = text && valueOf(text, name!)
    // `### Duration` with labels below: they are the fields.
    if (name && text && value && (section || !labelsOf(text).some(({closed}) => closed))) {
      addValue(name, announcement.heading, text, value, section ? 'section' : 'heading')
    }
  }

  function nameOf(key: string, allowed: Allowed): MetadataName | undefined {
    if (key.length > longestKey) return undefined
    const name = keys.get(normalizeHeading(key).main)
    return name && (allowed === 'all' || allowed.has(name)) ? name : undefined
  }
}

const notKnown: ReadonlySet<string> = new Set(['not', 'pending', 'unassigned', 'unknown'])

/** `SEV1` of `SEV1 (customer facing)`, `P 1` of `P 1`, `High` of `High, all regions`. */
function levelIn(value: string, {none, unwritten}: Language): Span | undefined {
  const whole = normalizeHeading(value).main
  if (none.includes(whole) || unwritten.includes(whole)) return undefined
  // `unknown, still being assessed`.
  const [first] = whole.split(/[\s,;:(]/, 1)
  if (none.includes(first!) || unwritten.includes(first!) || notKnown.has(first!)) return undefined
  const match = /^(?:(?:p|sev|s|severity|level|priority|tier)[ -]?\d|[\p{L}\p{N}-]+)/iu.exec(value)
  return match ? {start: 0, end: match[0].length} : undefined
}

/** A field is a time if it has a day, or if it is nothing but a time. */
function findTime(value: string): TimeInText | undefined {
  const time = readTime(value)
  return time?.day || time?.clock || time?.faults.length ? time : undefined
}

function durationParts({hedged, seconds, step}: WrittenDuration): Omit<Duration, keyof TextSpan> {
  return {hedged, seconds, step}
}

function durationInFrontMatter(value: TextSpan): Duration | undefined {
  const duration = findDuration(value.text)
  return duration && {...value, ...durationParts(duration)}
}

/** In front matter the places of the parts are that of the value. */
function inFrontMatter(time: TimeInText, value: TextSpan): Timestamp {
  const text: FlatText = {
    value: value.text,
    runs: [],
    strong: [],
    emphasis: [],
    links: [],
    code: []
  }
  const timestamp = timestampOf({text, offset: 0, time}, undefined, {
    text: '',
    toPoint: () => undefined
  })
  const faults = timestamp.faults.map((fault) => ({...fault, position: value.position}))
  return {...timestamp, position: value.position, faults}
}

/** A value in front matter can stand in quotes, or be written in a way that is not how it reads. */
function levelInFrontMatter({text, position}: TextSpan, language: Language): TextSpan | undefined {
  const span = levelIn(text, language)
  if (!span) return undefined
  const level = text.slice(span.start, span.end)
  if (!position) return {text: level, position}
  const quote = position.end.column - position.start.column === text.length + 2 ? 1 : 0
  const {line, column, offset} = position.start
  const move = (by: number): Point => ({
    line,
    column: column + by,
    ...(offset !== undefined && {offset: offset + by})
  })
  return {text: level, position: {start: move(quote), end: move(quote + span.end)}}
}

/** `**Priority:** High` is no severity beside `**Severity:** P1`. */
function withoutWeak(fields: ReadonlyArray<Field>, {weakKeys}: Language): Array<Field> {
  const isWeak = ({name, key}: Field) => isWeakKey(name, key.text, weakKeys)
  const strong = new Set(fields.flatMap((field) => (isWeak(field) ? [] : [field.name])))
  return fields.filter((field) => !strong.has(field.name) || !isWeak(field))
}

function isWeakKey(name: MetadataName, key: string, weakKeys: Language['weakKeys']): boolean {
  return weakKeys[name]?.includes(normalizeHeading(key).main) === true
}

type Allowed = ReadonlySet<MetadataName> | 'all'

/** For each block the heading or label it stands under. */
function innermost(announcements: ReadonlyArray<Announcement>): Map<RootContent, Announcement> {
  const around = new Map<RootContent, Announcement>()
  // Those further in come later.
  for (const announcement of announcements) {
    for (const block of announcement.blocks) around.set(block, announcement)
  }
  return around
}

function allowedIn(
  announcement: Announcement | undefined,
  announcements: ReadonlyArray<Announcement>,
  sectionOf: ReadonlyMap<TextSpan, Section>
): Allowed {
  let current = announcement
  while (current) {
    const section = sectionOf.get(current.heading)
    if (section) {
      if (section.names.some((name) => anyField.has(name))) return 'all'
      return section.names.map((name) => fieldsIn[name]).find((names) => names) ?? new Set()
    }
    current = current.parent === undefined ? undefined : announcements[current.parent]
  }
  return 'all'
}

const keyIndexes = new WeakMap<Language, Map<string, MetadataName>>()

function indexKeys(language: Language): Map<string, MetadataName> {
  const known = keyIndexes.get(language)
  if (known) return known
  const keys = new Map<string, MetadataName>()
  keyIndexes.set(language, keys)
  for (const [name, words] of Object.entries(language.metadata)) {
    for (const word of words) keys.set(normalizeHeading(word).main, name as MetadataName)
  }
  return keys
}

/** Text of a block that can hold a value. */
function shortText(block: RootContent): FlatText | undefined {
  if (block.type === 'paragraph') return textOf(block)
  const first = block.type === 'list' ? block.children[0]?.children[0] : undefined
  return first?.type === 'paragraph' ? textOf(first) : undefined
}

/** The words in bold at the start, else the first line. */
function valueOf(text: FlatText, name: MetadataName): Span | undefined {
  const strong = text.strong[0]
  if (name === 'severity' && strong?.start === 0) return trimSpan(text.value, 0, strong.end)
  const whole = trimSpan(text.value, 0, text.value.length)
  const line = whole && firstLine(text.value, whole)
  // More than a few words about the severity is prose.
  const tooLong = name === 'severity' && line && line.end - line.start > longestSeverity
  return tooLong ? undefined : line
}

function firstLine(value: string, span: Span): Span {
  const end = value.slice(span.start, span.end).indexOf('\n')
  return (end === -1 ? undefined : trimSpan(value, span.start, span.start + end)) ?? span
}
