import type {
  Block,
  CalendarDate,
  Field,
  Placeholder,
  Postmortem,
  Section,
  SectionName,
  Title
} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {PrefixTable} from '../text/prefixes.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {perLanguage} from '../text/per-language.ts'
import {prefixesIn, prefixTable} from '../text/prefixes.ts'
import {isNeverReport} from './declared-by.ts'
import {hasWords, partsOfPath} from './names.ts'

/** What is known about a document. */
export interface Evidence {
  /** Path of the file, `''` if unknown. */
  path: string
  title: Title | undefined
  sections: ReadonlyArray<Section>
  /** Words of all headings, as `normalizeHeading` gives them. */
  headings: ReadonlyArray<string>
  fields: ReadonlyArray<Field>
  blocks: ReadonlyArray<Block>
  placeholders: ReadonlyArray<Placeholder>
  /** Everything: times of day can stand in logs. */
  source: string
  date: CalendarDate | undefined
  language: Language
  declaredBy: Postmortem['declaredBy']
}

/**
 * How much each kind of evidence speaks for a report; a document with `enough` is one.
 *
 * Weighed on 260 documents: reports of 40 organisations on one side; games, courses, and
 * projects looked back on, runbooks, policies, and decision records on the other.
 */
const weights = {
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
  maxWords: 6,
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

/**
 * Check whether a document is a report on concrete incidents.
 *
 * Its front matter says so, or enough speaks for it: sections, words, title, date, times.
 * A name alone is not enough: most files called `POSTMORTEM.md` look back on a game or a course.
 *
 * @param evidence
 *   What is known about it.
 */
export function isIncidentReport(evidence: Evidence): boolean {
  if (evidence.declaredBy === 'front-matter') return true
  const {name} = partsOfPath(evidence.path)
  if (isNeverReport(name, evidence.language.documents)) return false
  const title = evidence.title?.written.toLowerCase() ?? ''
  return weightOf(evidence, title) >= enough
}

function weightOf(evidence: Evidence, title: string): number {
  const {blocks, date, fields, headings, language, sections} = evidence
  const names = [...new Set(sections.flatMap((section) => section.names))]
  const words = countIncidentWords(blocks, language)
  const called = weightOfNames(evidence, title, words >= 2 || names.some(isOfReports))
  const hasStatus = hasIncidentStatus(evidence)
  // Words, dates, and times are in tickets and weekly reports as well.
  if (called === 0 && !isStructured(names) && !hasStatus) return 0
  const clocks = countClocks(evidence.source)
  const isDated = date !== undefined || fields.some(({name}) => name === 'date')
  const hasNoTime = !isDated && clocks === 0 && !names.includes('timeline')
  const otherSections = names.filter((name) => !isOfReports(name)).length
  const otherHeadings = headings.filter((heading) =>
    language.otherHeadings.includes(heading)
  ).length
  const counted: ReadonlyArray<[weight: number, count: boolean | number]> = [
    ...names.map((name): [number, boolean] => [weights.sections[name] ?? 0, true]),
    [weights.otherSection, Math.min(otherSections, 3)],
    [weights.word, words],
    [called, true],
    [weights.date, isDated],
    [weights.headingOfOther, otherHeadings],
    [weights.statusOfIncident, hasStatus],
    [clocks >= manyClocks ? weights.manyClocks : weights.someClocks, clocks >= 2],
    [weights.timeless, hasNoTime && called < weights.pathOfIncident],
    [
      clocks === 0 ? weights.titleOfTimelessOther : weights.titleOfOther,
      isOther(title, language.titles.other)
    ]
  ]
  return counted.reduce((sum, [weight, count]) => sum + weight * Number(count), 0)
}

/** What its title, its path, or its folder call it. */
function weightOfNames(
  {declaredBy, language, path}: Evidence,
  title: string,
  isOfIncident: boolean
): number {
  const {incident, review} = language.titles
  const isIncident = hasWords(title, incident)
  // Games and courses have folders of this name, too.
  const isInFolder = declaredBy === 'folder' && (isOfIncident || isIncident)
  return Math.max(
    isInFolder ? weights.folder : 0,
    isIncident ? weights.titleOfIncident : 0,
    hasWords(title, review) ? weights.titleOfReview : 0,
    hasWords(path, incident) ? weights.pathOfIncident : 0,
    hasWords(path, review) ? weights.pathOfReview : 0
  )
}

function isOfReports(name: SectionName): boolean {
  return weights.sections[name] !== undefined
}

const steps: ReadonlySet<SectionName> = new Set([
  'contributing-factors',
  'detection',
  'impact',
  'resolution',
  'trigger'
])

function isStructured(names: ReadonlyArray<SectionName>): boolean {
  if (names.includes('timeline') || names.includes('root-cause')) return true
  return names.length > 1 && names.some((name) => steps.has(name))
}

function hasIncidentStatus({fields, language}: Evidence): boolean {
  return fields.some(
    ({name, value}) =>
      name === 'status' && language.status.incident.includes(normalizeHeading(value.written).main)
  )
}

const incidentPrefixes: (language: Language) => PrefixTable = perLanguage(
  ({incidentWords}: Language) => prefixTable(incidentWords)
)

/** Count different words for incidents, as far as they count; they are prefixes. */
function countIncidentWords(blocks: ReadonlyArray<Block>, language: Language): number {
  const prefixes = incidentPrefixes(language)
  const found = new Set<string>()
  for (const {written: text} of blocks) {
    for (const prefix of prefixesIn(text, prefixes)) found.add(prefix)
    if (found.size >= weights.maxWords) return weights.maxWords
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

/** The title names another kind of document, in its first or last words where they could be of an incident. */
function isOther(title: string, {anywhere, edge}: Language['titles']['other']): boolean {
  if (hasWords(title, anywhere)) return true
  const {main} = normalizeHeading(title)
  return edge.some(
    (word) => main.startsWith(word + ' ') || main.endsWith(' ' + word) || main === word
  )
}
