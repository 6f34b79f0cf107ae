import type {
  Block,
  CalendarDate,
  Field,
  Placeholder,
  Postmortem,
  Section,
  SectionName,
  Title
} from './model.ts'
import type {FrontMatter} from './metadata/front-matter.ts'
import type {Language} from './languages/index.ts'
import {normalizeHeading} from './sections/normalize.ts'
import type {PrefixTable} from './text/prefixes.ts'
import {countWords} from './text/count-words.ts'
import {prefixesIn, prefixTable} from './text/prefixes.ts'

/** What a document is told by. */
export interface Signs {
  /** Path of the file, `''` if unknown. */
  path: string
  title: Title | undefined
  sections: ReadonlyArray<Section>
  /** Words of all headings, as `normalizeHeading` gives them. */
  headings: ReadonlyArray<string>
  fields: ReadonlyArray<Field>
  frontMatter: FrontMatter
  blocks: ReadonlyArray<Block>
  placeholders: ReadonlyArray<Placeholder>
  /** Everything: times of day can stand in logs. */
  source: string
  date: CalendarDate | undefined
  language: Language
  declaredBy: Postmortem['declaredBy']
}

/**
 * What speaks for a report, in points; a document with `enough` of them is one.
 *
 * Weighed on 260 documents: reports of 40 organisations on one side; games, courses, and
 * projects looked back on, runbooks, policies, and decision records on the other.
 */
const points = {
  /** Sections, by how rarely other documents have them. */
  sections: {
    'action-items': 1,
    'contributing-factors': 2,
    detection: 2,
    impact: 2,
    resolution: 1.5,
    'root-cause': 2,
    severity: 1,
    timeline: 2,
    trigger: 2
  } satisfies Partial<Record<SectionName, number>> as Partial<Record<SectionName, number>>,
  /** Any other section, up to three. */
  otherSection: 0.5,
  /** Each word of incidents, up to so many. */
  word: 0.75,
  mostWords: 6,
  /** The title or the path has a word for an incident, or for looking back. */
  titleOfIncident: 2.5,
  titleOfReview: 1.5,
  pathOfIncident: 2,
  pathOfReview: 1,
  /** It lies in a folder of reports. */
  folder: 6,
  date: 2,
  /** A field says how the incident stands, not the document: `Status: Resolved`. */
  statusOfIncident: 2,
  /** Two times of day, five times of day. */
  someClocks: 1.5,
  manyClocks: 2,
  /** The title has a word for another kind of document. */
  titleOfOther: -8,
  /** Each heading of another kind of document. */
  headingOfOther: -3,
  /** The same, and it has no time of day. */
  titleOfTimelessOther: -20,
  /** Nothing is a date, a time, a timeline, or a word for an incident in its name. */
  timeless: -3.5
}
const enough = 5.5

/** Names of files that are never a report. */
const neverNames =
  /^(?:readme|index|_index|code[-_ ]of[-_ ]conduct|contributing|changelog|license|security|summary)(?:\.|$)/i

/** Folders in which nothing but reports is expected; there are also runbooks in `incidents/`. */
const folderOfReports = /(?:^|[/\\])post[-_]?mortems?[/\\]/i

const types: ReadonlySet<string> = new Set([
  'incident',
  'incident-report',
  'post-mortem',
  'postmortem',
  'rca'
])

/** `2026-05-05-postmortem.md`, *Incident report: checkout* */
const nameOfReport =
  /(?<!\p{L})(?:post[-_ ]?mortem|(?:incident|outage)[-_ ]report|rca|root[-_ ]cause[-_ ]analysis)(?!\p{L})/iu

/**
 * Say what calls the document a report: its front matter, the folder that it is in, or its name.
 *
 * A readme or an index is called one by its front matter only.
 *
 * @param frontMatter
 *   Front matter.
 * @param path
 *   Path of the file, `''` if unknown.
 * @param title
 *   Title.
 * @returns
 *   `undefined` if nothing does.
 */
export function declaredBy(
  frontMatter: FrontMatter,
  path: string,
  title: Title | undefined
): Postmortem['declaredBy'] {
  const type = frontMatter.pairs.find(({key}) => key === 'type' || key === 'kind')
  if (type && types.has(type.value.toLowerCase())) return 'front-matter'
  const name = fileName(path)
  if (neverNames.test(name)) return undefined
  if (folderOfReports.test(path)) return 'folder'
  return nameOfReport.test(name) || nameOfReport.test(title?.text ?? '') ? 'name' : undefined
}

/**
 * Tell whether a document is a template, and by what.
 *
 * Front matter that calls it a report outweighs its text. In a folder of reports an empty document
 * is a report to be written, not a template.
 *
 * @param signs
 *   What is known about it.
 * @returns
 *   `name` if its path or its title says so, `text` if nobody has filled it in; `undefined` if it
 *   is not a template.
 */
export function templateBy(signs: Signs): Postmortem['templateBy'] {
  if (isTemplatePath(signs.path)) return 'name'
  if (signs.declaredBy === 'front-matter') return undefined
  const title = signs.title?.text ?? ''
  if (/(?:^|\W)template$/.test(normalizeHeading(title).main)) return 'name'
  return signs.date === undefined && isUnfilled(signs, title) ? 'text' : undefined
}

/**
 * Tell whether a document has no text of its own, or little besides what templates have.
 *
 * Sections without text do not count: a report does not become a template when headings are added
 * to it.
 */
function isUnfilled(signs: Signs, title: string): boolean {
  const {blocks, declaredBy, placeholders, sections, language} = signs
  const bodies = blocks.filter(({kind}) => kind === 'item' || kind === 'paragraph')
  const prompts = bodies.filter(({text}) => isInstruction(text, language)).length
  const evidence = [
    placeholders.length >= 2,
    prompts * 2 > bodies.length || (bodies.length >= 4 && prompts * 4 >= bodies.length),
    bodies.slice(0, 3).some(({text}) => /\btemplate\b/i.test(text))
  ].filter(Boolean).length
  const hasPlaceholder = isPlaceholderTitle(title, language)
  const own = ownText(signs, title)
  if (own === 'much') return evidence + Number(hasPlaceholder) >= 2
  if (own === 'little') return evidence > 0
  const isDeclared = declaredBy === 'folder' || declaredBy === 'front-matter'
  return isDeclared ? evidence > 0 || hasPlaceholder : sections.length > 0
}

/** `[Title]`, `{Month, year} - {Title}` */
function isPlaceholderTitle(title: string, {placeholderTitles}: Language): boolean {
  const words = title.replaceAll(/[<>[\]{}]/g, '')
  return (
    placeholderTitles.includes(normalizeHeading(words).main) ||
    /\{[^{}\p{L}]*\p{L}[^{}]*\}/u.test(title)
  )
}

/** More words are much: templates have a line on where they come from, or on zones. */
const littleWords = 25

/** How much text there is besides prompts, placeholders, and labels; a figure is much. */
function ownText(
  {blocks, placeholders, language}: Signs,
  title: string
): 'little' | 'much' | 'none' {
  if (/\d/.test(title)) return 'much'
  let words = 0
  for (const {kind, text} of blocks) {
    if (kind === 'heading' || isInstruction(text, language)) continue
    if (placeholders.some((placeholder) => text.includes(placeholder.text))) continue
    if (/\d/.test(text)) return 'much'
    // Headers of tables are in templates as well.
    if (kind !== 'cell' && !/:\s*$/.test(text)) words += countWords(text)
    if (words > littleWords) return 'much'
  }
  return words === 0 ? 'none' : 'little'
}

/** `template.md`, `postmortem-template.md`, `templates/…`; not `email-template-outage.md`. */
function isTemplatePath(path: string): boolean {
  const name = fileName(path).replace(/\.[a-z]+$/i, '')
  return (
    /(?:^|[-_. ])template$|^template(?:[-_. ]|$)/i.test(name) ||
    /(?:post-?mortem|incident|report|review|retro|pir|rca)[-_. ]?template/i.test(name) ||
    /(?:^|[/\\])\.?templates?[/\\]/i.test(path)
  )
}

/** A text that tells its author what to write: *Describe how …*, *What led to …?* */
function isInstruction(text: string, {promptStarts, questionWords}: Language): boolean {
  const start = text.slice(0, 40).toLowerCase()
  return [...promptStarts, ...questionWords].some(
    (word) => start.startsWith(word) && !/\p{L}/u.test(start.charAt(word.length))
  )
}

/**
 * Tell whether a document is a report on concrete incidents.
 *
 * Its front matter says so, or enough speaks for it: sections, words, title, date, times.
 * A name alone is not enough: most files called `POSTMORTEM.md` look back on a game or a course.
 *
 * @param signs
 *   What is known about it.
 */
export function isIncidentReport(signs: Signs): boolean {
  if (signs.declaredBy === 'front-matter') return true
  if (neverNames.test(fileName(signs.path))) return false
  const title = signs.title?.text.toLowerCase() ?? ''
  return pointsOf(signs, title) >= enough
}

function pointsOf(signs: Signs, title: string): number {
  const {otherHeadings, titles} = signs.language
  const {incident, other, review} = titles
  const names = [...new Set(signs.sections.flatMap((section) => section.names))]
  const rest = names.filter((name) => !points.sections[name]).length
  const clocks = countClocks(signs.source)
  const titleWords = plainWords(title)
  const pathWords = plainWords(signs.path.toLowerCase())
  const isDated = signs.date !== undefined || signs.fields.some(({name}) => name === 'date')
  const isTimeless = !isDated && clocks === 0
  const words = countIncidentWords(signs.blocks, signs.language)
  // Games and courses have folders of this name, too.
  const isOfIncident =
    words >= 2 || names.some((name) => points.sections[name]) || contains(titleWords, incident)
  const called = Math.max(
    signs.declaredBy === 'folder' && isOfIncident ? points.folder : 0,
    contains(titleWords, incident) ? points.titleOfIncident : 0,
    contains(titleWords, review) ? points.titleOfReview : 0,
    contains(pathWords, incident) ? points.pathOfIncident : 0,
    contains(pathWords, review) ? points.pathOfReview : 0
  )
  const has = (name: SectionName) => names.includes(name)
  const steps = (
    ['impact', 'detection', 'resolution', 'trigger', 'contributing-factors'] as const
  ).filter(has)
  // Words, dates, and times are in tickets and weekly reports as well.
  const isTold = has('timeline') || has('root-cause') || (steps.length > 0 && names.length > 1)
  if (called === 0 && !isTold && !hasIncidentStatus(signs)) return 0
  return (
    names.reduce((sum, name) => sum + (points.sections[name] ?? 0), 0) +
    Math.min(rest, 3) * points.otherSection +
    words * points.word +
    called +
    (isDated ? points.date : 0) +
    signs.headings.filter((heading) => otherHeadings.includes(heading)).length *
      points.headingOfOther +
    (hasIncidentStatus(signs) ? points.statusOfIncident : 0) +
    (clocks >= manyClocks ? points.manyClocks : clocks >= 2 ? points.someClocks : 0) +
    (isTimeless && called < points.pathOfIncident && !names.includes('timeline')
      ? points.timeless
      : 0) +
    (isOther(title, other) ? (clocks === 0 ? points.titleOfTimelessOther : points.titleOfOther) : 0)
  )
}

function hasIncidentStatus({fields, language}: Signs): boolean {
  return fields.some(
    ({name, value}) =>
      name === 'status' && language.status.incident.includes(normalizeHeading(value.text).main)
  )
}

const incidentPrefixes = new WeakMap<Language, PrefixTable>()

/** Count different words for incidents, as far as they count; they are prefixes. */
function countIncidentWords(blocks: ReadonlyArray<Block>, language: Language): number {
  let prefixes = incidentPrefixes.get(language)
  if (!prefixes) incidentPrefixes.set(language, (prefixes = prefixTable(language.incidentWords)))
  const found = new Set<string>()
  for (const {text} of blocks) {
    for (const prefix of prefixesIn(text, prefixes)) found.add(prefix)
    if (found.size >= points.mostWords) return points.mostWords
  }
  return found.size
}

/** So many different times of day are many. */
const manyClocks = 5

/** Count different times of day, up to many. */
function countClocks(text: string): number {
  const found = new Set<string>()
  for (const [clock] of text.matchAll(/(?<![\d:.])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.%])/g)) {
    found.add(clock)
    if (found.size === manyClocks) break
  }
  return found.size
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1)!
}

/** The title names another kind of document, in its first or last words where they could be of an incident. */
function isOther(title: string, {anywhere, edge}: Language['titles']['other']): boolean {
  if (contains(plainWords(title), anywhere)) return true
  const {main} = normalizeHeading(title)
  return edge.some(
    (word) => main.startsWith(word + ' ') || main.endsWith(' ' + word) || main === word
  )
}

/** The words of a text with a space around each. */
function plainWords(text: string): string {
  return ' ' + text.replace(/[^\p{L}\p{N}]+/gu, ' ') + ' '
}

/** One of the words or phrases stands in the text as a whole. */
function contains(plain: string, words: ReadonlyArray<string>): boolean {
  return words.some((word) => plain.includes(` ${word} `))
}
