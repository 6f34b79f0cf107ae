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
import type {Language} from './languages/index.ts'
import type {FrontMatter} from './metadata/front-matter.ts'
import type {Part} from './outline/parts.ts'
import type {HeadingIndex} from './sections/section-match.ts'
import type {TitleKinds} from './sections/title-kinds.ts'
import type {FlatText, Source} from './text/flat-text.ts'
import type {TimelinePart} from './timeline/timeline-context.ts'
import {location} from 'vfile-location'
import {declaredBy} from './detect/declared-by.ts'
import {isIncidentReport} from './detect/incident-report.ts'
import {templateBy} from './detect/template.ts'
import {readBlocks} from './placeholders/read-blocks.ts'
import {relateFacts, relateFields, relateItems} from './placeholders/relate.ts'
import {detectForeignLocale, detectLocale} from './locale.ts'
import {readSuppressions} from './markup/read-suppressions.ts'
import {findUnparsedTable} from './markup/unparsed-table.ts'
import {readFrontMatter} from './metadata/front-matter.ts'
import {readFields} from './metadata/read-fields.ts'
import {outlineOf} from './outline/outline.ts'
import {nodesIn, partsIn} from './outline/parts.ts'
import {countWords} from './text/count-words.ts'
import {normalizeHeading} from './sections/normalize.ts'
import {readSections} from './sections/read-sections.ts'
import {lookUpSections} from './sections/section-lookup.ts'
import {indexHeadings, matchSection} from './sections/section-match.ts'
import {titleKinds} from './sections/title-kinds.ts'
import {between, flatten} from './text/flat-text.ts'
import {rangeIn, textSpan, wordsOf} from './text/text-range.ts'
import {isUnclosed} from './text/unclosed.ts'
import {findDate} from './time/find-date.ts'
import {readActions} from './actions/read-actions.ts'
import {readImpact} from './impact/read-impact.ts'
import {readPeople} from './people/read-people.ts'
import {readPrevention} from './prevention/read-prevention.ts'
import {readTimeline} from './timeline/read-timeline.ts'
import {findBlame} from './blame/find-blame.ts'
import {isLanguageSupported, languageFor} from './languages/index.ts'

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
  /** Products and services that look like people. */
  systems?: ReadonlyArray<string> | undefined
  /** Further words for people at work: `release captain`. */
  roles?: ReadonlyArray<string> | undefined
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

  const kinds = titleKinds(index)
  const outline = outlineOf(tree, kinds.kindOf)
  const named = titleOf(frontMatter)
  const titlePart = findTitle(outline, named !== undefined, index, kinds)
  const title = titlePart ? titleOfPart(titlePart, places) : named
  const {numberOf, sections} = readSections({
    outline,
    index,
    source: places,
    title: titlePart,
    kinds
  })
  const lookup = lookUpSections(outline, numberOf)
  const fields = readFields({
    outline,
    title: titlePart,
    sections,
    numberOf,
    kinds,
    source: places,
    language,
    frontMatter
  })
  const metadata = withTitleDate(fields, titlePart, title, places, language)
  const {blocks: prose, placeholders} = readBlocks(tree, places, language, lookup)
  relateFields(metadata, placeholders)
  const locale = ownLocale === 'und' ? localeOfShort(prose, sections) : ownLocale
  const date = dateOf(metadata, path, language) ?? dateInText(prose, sections, language)
  const evidence = {
    path,
    title,
    sections,
    headings: [...partsIn(outline)].flatMap(({style, title}) =>
      style === 'heading' && title ? [normalizeHeading(title.text.value).main] : []
    ),
    fields: metadata,
    blocks: prose,
    placeholders,
    source: text,
    date,
    language,
    declaredBy: declaredBy(frontMatter, path, title, language)
  }
  const template = templateBy(evidence)
  const known = knownPeople(options)
  const timeline = once(() =>
    readTimeline({
      parts: timelineParts(outline, numberOf, sections),
      source: places,
      language,
      blocks,
      date,
      frontMatter,
      dayFirst: options?.dayFirst,
      abbreviations: options?.abbreviations ?? {},
      timeZone: options?.timeZone
    })
  )
  const actions = once(() => {
    const actions = readActions({
      outline,
      sections,
      numberOf,
      source: places,
      language,
      columns: options?.columns ?? {},
      known,
      date: metadata.find(({name, date}) => name === 'published' && date)?.date ?? date,
      dayFirst: options?.dayFirst
    })
    relateItems(actions.items, placeholders)
    return actions
  })
  const people = once(() =>
    readPeople({metadata, items: actions().items, blocks: prose, language, known})
  )
  const prevention = once(() =>
    readPrevention({
      numberOf,
      sections,
      source: places,
      language,
      actions: actions()
    })
  )
  const impact = once(() => {
    const impact = readImpact({
      outline,
      sections,
      numberOf,
      title: titlePart,
      source: places,
      language,
      metadata,
      date
    })
    relateFacts(impact.facts, placeholders)
    return impact
  })
  const blame = once(() =>
    isLanguageSupported(locale)
      ? findBlame({
          blocks: prose,
          sections,
          people: people(),
          names: {
            people: options?.people ?? [],
            systems: options?.systems ?? [],
            roles: options?.roles ?? []
          },
          language
        })
      : []
  )

  return {
    isIncidentReport: !template && isIncidentReport(evidence),
    declaredBy: evidence.declaredBy,
    isTemplate: template !== undefined,
    templateBy: template,
    locale,
    title,
    metadata,
    introduction: introductionOf(outline, titlePart, numberOf),
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
    get blame() {
      return blame()
    },
    get prevention() {
      return prevention()
    },
    get impact() {
      return impact()
    },
    placeholders,
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
  outline: Part,
  isNamed: boolean,
  index: HeadingIndex,
  {fieldOf}: TitleKinds
): Part | undefined {
  const parts = [...partsIn(outline)]
  const first = parts.find(({style}) => style === 'heading')
  if (!first?.title) return undefined
  const match = matchSection(first.title.text.value, index)
  const others = parts.filter((part) => part !== first && part.style !== 'table')
  if (!match) {
    // `## Authors`, with other headings of its kind.
    const isField = fieldOf(first.title.text.value) !== undefined
    return isField && others.some(({depth}) => depth <= first.depth) ? undefined : first
  }
  // What stands before it is no part of it.
  const isAlone = parts[0] === first && others.every(({depth}) => depth > first.depth)
  if (isNamed || !isAlone) return undefined
  const isAbove = others.some(
    ({style, title}) => style !== 'list' && title && matchSection(wordsOf(title), index)
  )
  return match.weak || isAbove ? first : undefined
}

function titleOfPart({node, title}: Part, source: Source): Title {
  const whole = title && rangeIn(title.text)
  const words = whole ? textSpan(whole, source) : {text: '', position: node?.position}
  return {...words, block: node?.position, source: 'heading'}
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
  part: Part | undefined,
  title: Title | undefined,
  source: Source,
  language: Language
): Array<Field> {
  const found = title && findDate(title.text, language)
  if (!found || fields.some(({name}) => name === 'date')) return [...fields]
  const {start, end} = found.span
  const whole = part?.title && rangeIn(part.title.text)
  const value = whole
    ? textSpan(
        {text: whole.text, span: {start: whole.span.start + start, end: whole.span.start + end}},
        source
      )
    : {text: title.text.slice(start, end), position: title.position}
  const date: Field = {
    name: 'date',
    key: {text: title.text, position: title.position},
    value,
    date: found.date,
    level: undefined,
    time: undefined,
    duration: undefined,
    source: 'title'
  }
  return [date, ...fields]
}

/** The sections that are timelines; in a document without one, all of it. */
function timelineParts(
  outline: Part,
  numberOf: ReadonlyMap<Part, number>,
  sections: ReadonlyArray<Section>
): Array<TimelinePart> {
  const parts = [...numberOf].flatMap(([part, section]): Array<TimelinePart> => {
    if (!sections[section]!.names.includes('timeline')) return []
    return [
      {
        section,
        heading: sections[section]!.heading,
        headingText: headingText(part),
        blocks: nodesIn(part)
      }
    ]
  })
  if (parts.length > 0) return parts
  return [
    {section: undefined, heading: undefined, headingText: undefined, blocks: nodesIn(outline)}
  ]
}

/** Words of a heading or label, with what stands behind it before its text: `**Timeline** (UTC):`. */
function headingText({title, value}: Part): FlatText | undefined {
  return title && value
    ? {...title.text, value: title.text.value.slice(0, value.span.start)}
    : title?.text
}

/** Day of the incident, from the field that says it most directly. */
function dateOf(
  fields: ReadonlyArray<Field>,
  path: string,
  language: Language
): CalendarDate | undefined {
  for (const name of ['date', 'started', 'detected', 'ended']) {
    const field = fields.find((field) => field.name === name && field.date)
    if (field) return field.date
  }
  const name = path.split(/[/\\]/).at(-1)!.replaceAll('_', ' ')
  return findDate(name, language)?.date
}

/** The first full date in the opening, the summary, or the timeline. */
function dateInText(
  prose: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>,
  language: Language
): CalendarDate | undefined {
  let isOpening = true
  for (const {section, text} of prose) {
    if (section !== undefined) isOpening = false
    const names = section === undefined ? [] : sections[section]!.names
    if (!isOpening && !names.includes('summary') && !names.includes('timeline')) continue
    const date = findDate(text, language)?.date
    if (date) return date
  }
  return undefined
}

/** Prose between the title and the first section. */
function introductionOf(
  outline: Part,
  title: Part | undefined,
  numberOf: ReadonlyMap<Part, number>
): Postmortem['introduction'] {
  const introduction: Postmortem['introduction'] = {words: 0, position: undefined}
  const blocks = outline.content.flatMap((block) => (block === title ? title.content : [block]))
  for (const block of blocks) {
    if (block.type === 'part' && (block.style === 'heading' || numberOf.has(block))) break
    if (block.type !== 'text') continue
    introduction.words += countWords(wordsOf(block))
    introduction.position ??= block.node.position
  }
  return introduction
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
