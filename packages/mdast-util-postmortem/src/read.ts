import type {Literal, Nodes, Root, RootContent} from 'mdast'
import type {KnownPeople} from './people/owners.ts'
import type {
  ActionColumnName,
  Block,
  CalendarDate,
  Field,
  Postmortem,
  Section,
  SectionName,
  Title,
  TextSpan
} from './model.ts'
import type {FrontMatter} from './metadata/front-matter.ts'
import type {Announcement} from './sections/announcements.ts'
import type {FlatText, Source} from './text/flat-text.ts'
import type {TimelinePart} from './timeline/read-timeline.ts'
import {location} from 'vfile-location'
import {declaredBy, isIncidentReport, templateBy} from './detect.ts'
import {readProse} from './leftovers/read-leftovers.ts'
import {detectForeignLocale, detectLocale} from './locale.ts'
import {readSuppressions} from './markup/read-suppressions.ts'
import {findUnparsedTable} from './markup/unparsed-table.ts'
import {readFrontMatter} from './metadata/front-matter.ts'
import {readFields} from './metadata/read-fields.ts'
import {labelsOf, listAnnouncements} from './sections/announcements.ts'
import {countWords} from './sections/content.ts'
import {normalizeHeading} from './sections/normalize.ts'
import {readSections} from './sections/read-sections.ts'
import type {Roles} from './sections/roles.ts'
import {indexHeadings, rolesOf} from './sections/roles.ts'
import {between, flatten, positionOf, textOf} from './text/flat-text.ts'
import {isUnclosed} from './text/unclosed.ts'
import {findDate} from './time/find-date.ts'
import {readActions} from './actions/read-actions.ts'
import {readImpact} from './impact/read-impact.ts'
import {readPeople} from './people/read-people.ts'
import {readPrevention} from './prevention/read-prevention.ts'
import {readTimeline} from './timeline/read-timeline.ts'
import {languageFor} from './languages/index.ts'

/** How a team writes its postmortems. All fields are optional. */
export interface ReadOptions {
  /** Path of the file: its name tells dates and kinds of documents. */
  path?: string | undefined
  /** ISO 639-1 code; detected when not given. */
  locale?: string | undefined
  /** Further headings of sections. */
  sections?: Partial<Record<SectionName, Array<string>>> | undefined
  /** Further words for the state of a document. */
  status?: {draft?: Array<string>; final?: Array<string>} | undefined
  /** Further headers of columns of the action-item table. */
  columns?: Partial<Record<ActionColumnName, ReadonlyArray<string>>> | undefined
  /** Names and handles of people. */
  people?: ReadonlyArray<string> | undefined
  /** Names and handles of teams. */
  teams?: ReadonlyArray<string> | undefined
  /** The day is before the month in dates such as `06/04/2023`. */
  dayFirst?: boolean | undefined
  /** Zones that letters stand for: `{"IST": "Asia/Kolkata"}`. */
  abbreviations?: Readonly<Record<string, string>> | undefined
  /** Zone of all timelines: `UTC`, `Europe/Berlin`. */
  timeZone?: string | undefined
}

/**
 * Read a postmortem.
 *
 * Never throws, whatever the document is, and takes time in proportion to its length.
 *
 * @param tree
 *   Document, parsed with front matter and tables.
 * @param source
 *   The text that it was parsed from.
 * @param options
 *   How the team writes (optional).
 * @returns
 *   What is written in it; its larger parts are read when they are first asked for. A document
 *   that is no incident report is read just the same.
 */
export function readPostmortem(tree: Root, source: string, options?: ReadOptions): Postmortem {
  // The parser drops a byte order mark and counts without it.
  const text = source.replace(/^\uFEFF/, '')
  const lines = location(text)
  const places: Source = {text, toPoint: (offset) => lines.toPoint(offset)}
  const blocks = tree.children.filter((node) => !isFrontMatter(node))
  const frontMatter = readFrontMatter(tree, places)
  const path = options?.path ?? ''

  const ownLocale = options?.locale ?? languageOf(frontMatter) ?? detectLocale(proseSample(blocks))
  const language = languageFor(ownLocale)
  const index = indexHeadings(language, options?.sections)

  const announcements = listAnnouncements(tree, places, (label) => isExact(rolesOf(label, index)))
  const named = titleOf(frontMatter)
  const heading = findTitle(announcements, Boolean(named), (words) => rolesOf(words, index))
  const title: Title | undefined = heading
    ? {...heading.heading, block: heading.node.position, source: 'heading'}
    : named
  const {sections, sectionOf} = readSections(announcements, index, places, heading)
  const fields = readFields({
    source: places,
    language,
    announcements,
    sections,
    blocks,
    frontMatter
  })
  const metadata = withTitleDate(fields, heading, title, places)
  const {blocks: prose, leftovers} = readProse(tree, places, language, sectionOf)
  const locale = ownLocale === 'und' ? localeOfShort(prose, sections) : ownLocale
  const date = dateOf(metadata, path) ?? dateInText(prose, sections)
  const signs = {
    path,
    title,
    sections,
    headings: announcements
      .filter(({by}) => by === 'heading')
      .map(({heading}) => normalizeHeading(heading.text).main),
    fields: metadata,
    frontMatter,
    blocks: prose,
    leftovers,
    source: text,
    date,
    language,
    declaredBy: declaredBy(frontMatter, path, title)
  }
  const template = templateBy(signs)
  const known = knownPeople(options)
  const timeline = once(() =>
    readTimeline({
      parts: timelineParts(announcements, sections, blocks),
      source: places,
      language,
      date,
      frontMatter,
      dayFirst: options?.dayFirst,
      abbreviations: options?.abbreviations ?? {},
      timeZone: options?.timeZone
    })
  )
  const actions = once(() =>
    readActions({
      blocks,
      sections,
      sectionOf,
      parts: listParts(announcements, sections, 'action-items'),
      source: places,
      language,
      columns: options?.columns ?? {},
      known,
      date: metadata.find(({name, date}) => name === 'published' && date)?.date ?? date,
      dayFirst: options?.dayFirst
    })
  )
  const people = once(() =>
    readPeople({metadata, items: actions().items, blocks: prose, language, known})
  )
  const prevention = once(() =>
    readPrevention({
      blocks,
      sections,
      sectionOf,
      source: places,
      language,
      actions: actions()
    })
  )
  const impact = once(() =>
    readImpact({
      blocks,
      title: heading?.node,
      sections,
      sectionOf,
      source: places,
      language,
      metadata,
      date
    })
  )

  return {
    isIncidentReport: !template && isIncidentReport(signs),
    declaredBy: signs.declaredBy,
    isTemplate: template !== undefined,
    templateBy: template,
    locale,
    title,
    metadata,
    introduction: leadOf(blocks, sectionOf, heading),
    date,
    documentStatus: documentStatusOf(metadata, frontMatter, language.status, options?.status),
    sections,
    get timeline() {
      return timeline()
    },
    get actions() {
      return actions()
    },
    get people() {
      return people()
    },
    get prevention() {
      return prevention()
    },
    get impact() {
      return impact()
    },
    placeholders: leftovers,
    blocks: prose,
    frontMatterProblem: frontMatter.problem,
    unparsedTable: findUnparsedTable(tree, places),
    ...readSuppressions(tree, places),
    end: endOf(blocks, places)
  }
}

/** What takes most of the time is read when it is asked for: of other documents nobody asks. */
function once<Part>(read: () => Part): () => Part {
  let known: {part: Part} | undefined
  return () => (known ??= {part: read()}).part
}

function knownPeople(options: ReadOptions | undefined): KnownPeople {
  const lower = (names: ReadonlyArray<string> = []) =>
    new Set(names.map((name) => name.toLowerCase()))
  return {people: lower(options?.people), teams: lower(options?.teams)}
}

/** The words of a section, which no other heading can take from it. */
function isExact(roles: Roles | undefined): boolean {
  return roles !== undefined && roles.exact && !roles.weak
}

function isFrontMatter(node: RootContent): boolean {
  return node.type === 'yaml' || (node as Literal).type === 'toml'
}

/** Enough prose to tell its language. */
function proseSample(blocks: ReadonlyArray<RootContent>): string {
  const parts: Array<string> = []
  let length = 0
  for (const block of blocks) {
    if (length > 1500) break
    const nodes = block.type === 'list' ? block.children.flatMap((item) => item.children) : [block]
    for (const node of nodes) {
      if (node.type !== 'paragraph') continue
      const text = flatten(node.children.filter((child) => child.type !== 'inlineCode')).value
      parts.push(text)
      length += text.length
    }
  }
  return parts.join(' ')
}

/** Of little prose headings tell the language as well, unless most of them are English. */
function localeOfShort(prose: ReadonlyArray<Block>, sections: ReadonlyArray<Section>): string {
  const headings = prose.filter(({kind}) => kind === 'heading').length
  if (sections.length * 2 > headings) return 'und'
  return detectForeignLocale(prose.map(({text}) => text).join('\n'))
}

function languageOf(frontMatter: FrontMatter): string | undefined {
  const pair = frontMatter.pairs.find(
    ({key}) => key === 'lang' || key === 'language' || key === 'locale'
  )
  return pair && /^[a-z]{2}(?:[-_]|$)/i.test(pair.value)
    ? pair.value.slice(0, 2).toLowerCase()
    : undefined
}

/**
 * The title is the first heading if it announces no section. If it could announce one, it is
 * the title where front matter has none and it stands alone at its depth: above sections, or
 * with words that would only do for want of better ones.
 */
function findTitle(
  announcements: ReadonlyArray<Announcement>,
  named: boolean,
  rolesIn: (words: string) => {weak: boolean} | undefined
): Announcement | undefined {
  const index = announcements.findIndex(({by}) => by === 'heading')
  const first = announcements[index]
  if (!first || first.heading.text === '') return undefined
  const roles = rolesIn(first.heading.text)
  if (!roles) return first
  const others = announcements.slice(index + 1)
  // What stands before it is no part of it.
  if (named || index > 0 || others.some(({rank}) => rank <= first.rank)) return undefined
  return roles.weak || others.some(({heading}) => rolesIn(heading.text)) ? first : undefined
}

function titleOf(frontMatter: FrontMatter): Title | undefined {
  const pair = frontMatter.pairs.find(({key}) => key === 'title')
  return (
    pair && {
      text: pair.value,
      position: pair.valuePosition,
      block: pair.valuePosition,
      source: 'front-matter'
    }
  )
}

/** A date in the title counts where no field has one. */
function withTitleDate(
  fields: ReadonlyArray<Field>,
  heading: Announcement | undefined,
  title: Title | undefined,
  source: Source
): Array<Field> {
  const found = title && findDate(title.text)
  if (!found || fields.some(({name}) => name === 'date')) return [...fields]
  const {start, end} = found.span
  const key: TextSpan = {text: title.text, position: title.position}
  const value: TextSpan = {text: title.text.slice(start, end), position: title.position}
  if (heading?.node.type === 'heading') {
    const text = textOf(heading.node)
    const offset = text.value.indexOf(title.text)
    value.position = positionOf(text, {start: offset + start, end: offset + end}, source)
  }
  return [
    {
      name: 'date',
      key,
      value,
      date: found.date,
      level: undefined,
      time: undefined,
      duration: undefined,
      source: 'title'
    },
    ...fields
  ]
}

/** Sections of a kind that are announced by a label in a list. */
function listParts(
  announcements: ReadonlyArray<Announcement>,
  sections: ReadonlyArray<Section>,
  name: SectionName
): Array<{section: number; blocks: Array<RootContent>}> {
  const numbers = new Map(sections.map(({heading}, index) => [heading, index]))
  return announcements.flatMap(({blocks, by, heading}) => {
    const section = by === 'list' ? numbers.get(heading) : undefined
    return section !== undefined && sections[section]!.names.includes(name)
      ? [{section, blocks}]
      : []
  })
}

/** The sections that are timelines; in a document without one, all of it. */
function timelineParts(
  announcements: ReadonlyArray<Announcement>,
  sections: ReadonlyArray<Section>,
  blocks: ReadonlyArray<RootContent>
): Array<TimelinePart> {
  const numbers = new Map(sections.map(({heading}, index) => [heading, index]))
  const parts = announcements.flatMap(({blocks, heading, node, rest}): Array<TimelinePart> => {
    const section = numbers.get(heading)
    if (section === undefined || !sections[section]!.names.includes('timeline')) return []
    return [{section, heading, headingText: openingText(node, rest), blocks}]
  })
  if (parts.length > 0) return parts
  return [{section: undefined, heading: undefined, headingText: undefined, blocks}]
}

/** Words of a heading or label, with what stands behind it before its text: `**Timeline** (UTC):`. */
function openingText(node: Announcement['node'], rest: Announcement['rest']): FlatText | undefined {
  if (rest) return {...rest.text, value: rest.text.value.slice(0, rest.span.start)}
  if (node.type === 'heading' || node.type === 'paragraph') return textOf(node)
  const first = node.type === 'listItem' ? node.children[0] : undefined
  return first?.type === 'paragraph' ? textOf(first) : undefined
}

/** Day of the incident, from the field that says it most directly. */
function dateOf(fields: ReadonlyArray<Field>, path: string): CalendarDate | undefined {
  for (const name of ['date', 'started', 'detected', 'ended']) {
    const field = fields.find((field) => field.name === name && field.date)
    if (field) return field.date
  }
  const name = path.split(/[/\\]/).at(-1)!.replaceAll('_', ' ')
  return findDate(name)?.date
}

/** The first full date in the opening, the summary, or the timeline. */
function dateInText(
  prose: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>
): CalendarDate | undefined {
  let isOpening = true
  for (const {section, text} of prose) {
    if (section !== undefined) isOpening = false
    const names = section === undefined ? [] : sections[section]!.names
    if (!isOpening && !names.includes('summary') && !names.includes('timeline')) continue
    const date = findDate(text)?.date
    if (date) return date
  }
  return undefined
}

/** Prose between the title and the first section. */
function leadOf(
  blocks: ReadonlyArray<RootContent>,
  sectionOf: ReadonlyMap<RootContent, number>,
  title: Announcement | undefined
): Postmortem['introduction'] {
  const lead: Postmortem['introduction'] = {words: 0, position: undefined}
  for (const block of blocks) {
    if (block === title?.node) continue
    if (block.type === 'heading' || sectionOf.has(block)) break
    if (block.type !== 'paragraph') continue
    const text = textOf(block)
    if (labelsOf(text).some(({closed}) => closed)) continue
    lead.words += countWords(text.value)
    lead.position ??= block.position
  }
  return lead
}

function documentStatusOf(
  fields: ReadonlyArray<Field>,
  frontMatter: FrontMatter,
  words: {draft: Array<string>; final: Array<string>},
  extra: ReadOptions['status']
): Postmortem['documentStatus'] {
  if (frontMatter.pairs.some(({key, value}) => key === 'draft' && value === 'true')) return 'draft'
  const isOneOf = (value: string, list: ReadonlyArray<string> = []) =>
    list.some((word) => stateOf(word) === value)
  for (const field of fields) {
    if (field.name !== 'status') continue
    const value = stateOf(field.value.text)
    // The words of the team win.
    if (isOneOf(value, extra?.draft)) return 'draft'
    if (isOneOf(value, extra?.final)) return 'final'
    if (isOneOf(value, words.draft)) return 'draft'
    if (isOneOf(value, words.final)) return 'final'
  }
  return undefined
}

/** `In_Review`, `in-review (since Monday)`, and `In review, by Ada` are one state. */
function stateOf(value: string): string {
  const [state] = value.replaceAll('_', ' ').split(/[,;:(|\u2013\u2014]/, 1)
  return normalizeHeading(state!).main
}

/**
 * The filter for comments drops messages from the end of the last node without children on, and
 * counts a byte order mark: two characters before it are safe.
 */
function endOf(blocks: ReadonlyArray<RootContent>, {text, toPoint}: Source): TextSpan | undefined {
  const last = blocks.at(-1)
  const from = last?.position?.start.offset
  const end = last?.position?.end.offset
  let leaf: Nodes | undefined = last
  while (leaf && 'children' in leaf && leaf.children.length > 0) leaf = leaf.children.at(-1)
  const leafEnd = leaf?.position?.end.offset
  if (!last || from === undefined || !end || !leafEnd) return undefined
  if (isUnclosed(last, text.slice(from, end))) return undefined
  // A code block in a list can end with the line.
  const shown = from + text.slice(from, leafEnd).trimEnd().length
  let start = Math.max(from, shown - 2)
  // Not in the middle of a character or a line ending.
  if (/[\uDC00-\uDFFF]/.test(text.charAt(start)) || text.startsWith('\r\n', start - 1)) start--
  return {text: text.slice(start, end), position: between(start, end, {text, toPoint})}
}
