import type {
  Block,
  CalendarDate,
  Field,
  MetadataName,
  Placeholder,
  Postmortem,
  Section,
  SectionName,
  Title
} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {isEnglish} from '../languages/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {findDate} from '../time/find-date.ts'
import {isNamed} from './declared-by.ts'
import {clocksIn, countIncidentWords} from './incident-words.ts'
import {
  hasCore,
  isCatalogue,
  isPostmortem,
  isRetrospective,
  weightsOfParts
} from './parts-of-reports.ts'
import type {NameWeights} from './name-weights.ts'
import {hasWords, isDatedName, partsOfPath} from './names.ts'
import {narrationOf} from './narration.ts'

/** What is known about a document; what is behind its sections is read when it is asked for. */
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
  /** What its names speak for. */
  called: NameWeights
}

/**
 * How much each kind of evidence speaks for a report; a document with `enough` is one.
 *
 * Weighed on 260 reports of 40 organisations on one side, and on 7,000 documents of 30 repositories
 * on the other: runbooks, proposals, plans, audits, hand-over notes, minutes, experiments.
 */
const weights = {
  /** Any other section, up to three. */
  otherSection: 0.5,
  /** Each field of incidents, up to three. */
  field: 0.75,
  /** Each word of incidents, up to so many. */
  word: 0.5,
  date: 2,
  /** The day is in the name of the file or in the title. */
  datedName: 1.5,
  /** A field says how the incident stands, not the document: `Status: Resolved`. */
  statusOfIncident: 1,
  /** Two times of day, five times of day. */
  someClocks: 1,
  manyClocks: 1.5,
  /** It says what happened; it says as much what to do; it says what to do. */
  narrates: 2,
  explains: -2,
  instructs: -5,
  /** Each heading of another kind of document. */
  headingOfOther: -3,
  /** A cause or an impact is there again and again, as in a list of findings. */
  catalogue: -4,
  /** Most of many headings are unknown. */
  ofOtherParts: -3,
  /** Its opening says that nothing of it has happened. */
  invented: -8,
  /** Nothing is a date, a time, or a timeline. */
  timeless: -3.5
}
const enough = 6

/** So many words for incidents are some, and more than so many do not count. */
const fewWords = 3
const maxWords = 8

/** So many different times of day are many. */
const manyClocks = 5

/** Weight of a title that names an incident; that of a report is greater. */
const strongName = 2.5

/** Weight of sections that only reports have together. */
const allParts = 7

/** Verbs of the past without words of instructions, of a hundred words. */
const narration = {ofReports: 2.5, ofOthers: 1}

/**
 * Check whether a document is a report on concrete incidents.
 *
 * Its front matter says so, or enough speaks for it: names, sections, words, dates, times, and that
 * it says what happened.
 * A name alone is not enough: most files called `POSTMORTEM.md` look back on a game or a course.
 * Without one, a day is needed, and a timeline, or a cause with what it did or how it was noticed.
 *
 * @param evidence
 *   What is known about it.
 */
export function isIncidentReport(evidence: Evidence): boolean {
  const {called, declaredBy, language, path, sections, title} = evidence
  if (declaredBy === 'front-matter') return true
  const {others} = language.detection
  const file = partsOfPath(path, language).name
  if (isNamed(file, others.files)) return false
  const names = new Set(sections.flatMap((section) => section.names))
  const isTracked = names.has('impact') && hasIncidentStatus(evidence) && hasDatedName(evidence)
  // Nearly all documents end here, before anything has looked at their text.
  if (called.for === 0 && !isTracked && !mayBeReport(names, evidence)) return false
  const text = readText(evidence)
  const isReport =
    (isTracked && text.words >= fewWords) ||
    isNarratedCore(names, text) ||
    isTimed(names, text, called.against < 0) ||
    isInParts(names, text, language)
  const hasTime = isDated(evidence) || text.clocks >= 2 || isPostmortem(names)
  if (called.for === 0 && !(isReport && hasTime)) return false
  if (declaredBy !== 'folder' && isRetrospective(names) && text.words < fewWords) return false
  const isIndex = isNamed(file, others.indexes) && !isPageOfIncident(path, title, language)
  if (isIndex && !(called.for > strongName && isReport && text.clocks >= 2)) return false
  return (
    called.for +
      called.against +
      weightOfSections(names) +
      weightOfFacts(evidence, names, called.for, text) +
      weightOfForm(evidence, called.for) >=
    enough
  )
}

/** `incidents/0012-checkout/README.md` with *Incident report: …* as its title. */
function isPageOfIncident(path: string, title: Title | undefined, language: Language): boolean {
  const {folders: ofReports, incidentFolders, reports} = language.detection
  const around = partsOfPath(path, language).folders.at(-2) ?? ''
  const isAround = [...ofReports, ...incidentFolders].includes(around.toLowerCase())
  return isAround && hasWords(title?.written ?? '', reports)
}

/** What the text of a document says of incidents. */
interface Text {
  /** Different words for incidents, and times of day, up to many. */
  words: number
  clocks: number
  /** How much it says what happened; `undefined` if there is too little of it. */
  narration: number | undefined
}

function readText({blocks, language, source}: Evidence): Text {
  return {
    words: countIncidentWords(blocks, language, maxWords),
    clocks: clocksIn(source, manyClocks).size,
    narration: narrationOf(blocks, language)
  }
}

function mayBeReport(names: ReadonlySet<SectionName>, evidence: Evidence): boolean {
  if (names.has('timeline')) return true
  return (names.has('root-cause') || names.has('resolution')) && isDated(evidence)
}

/** The sections of a report, and what happened in them: findings of an audit have a cause as well. */
function isNarratedCore(names: ReadonlySet<SectionName>, {narration: share}: Text): boolean {
  return hasCore(names) && (names.has('timeline') || weightOfNarration(share ?? Infinity) > 0)
}

/** A timeline with times or words of incidents, or a cause or a fix that is narrated with times of day. */
function isTimed(names: ReadonlySet<SectionName>, text: Text, isOther: boolean): boolean {
  const {clocks, narration: share = 0, words} = text
  if (names.has('timeline')) return clocks >= 2 || words >= fewWords
  return !isOther && clocks >= 2 && words >= fewWords && share >= narration.ofReports
}

/** Of other languages fewer words of the past are known, but so many parts has only a report. */
function isInParts(names: ReadonlySet<SectionName>, {words}: Text, {locale}: Language): boolean {
  return (
    !isEnglish(locale) &&
    hasCore(names) &&
    weightOfSections(names) >= allParts &&
    words * 2 > maxWords
  )
}

function isDated({date, fields}: Evidence): boolean {
  return date !== undefined || fields.some(({name}) => name === 'date')
}

function weightOfSections(names: ReadonlySet<SectionName>): number {
  let weight = 0
  let others = 0
  for (const name of names) {
    const own = weightsOfParts[name]
    if (own === undefined) others++
    else weight += own
  }
  return weight + weights.otherSection * Math.min(others, 3)
}

/** What it says of an incident: words, days, times, fields, and whether it is narrated. */
function weightOfFacts(
  evidence: Evidence,
  names: ReadonlySet<SectionName>,
  called: number,
  {clocks, narration: share, words}: Text
): number {
  const dated = isDated(evidence)
  const narrated = weightOfNarration(share)
  const isTimeless = !dated && clocks === 0 && !names.has('timeline')
  // What an incident did can be narrated without a day if its title names it.
  const isNarrated = narrated > 0 && called >= strongName && words >= fewWords
  return sumOf([
    [weights.word, words],
    [clocks >= manyClocks ? weights.manyClocks : weights.someClocks, clocks >= 2],
    [weights.date, dated],
    [weights.datedName, hasDatedName(evidence)],
    [weights.timeless, isTimeless && !isNarrated],
    [weights.field, Math.min(countFields(evidence.fields), 3)],
    [weights.statusOfIncident, hasIncidentStatus(evidence)],
    [narrated, true]
  ])
}

/** How it is written: as other documents are. */
function weightOfForm({blocks, headings, language, sections}: Evidence, called: number): number {
  const {invented, otherHeadings} = language.detection
  const isMostlyUnknown = headings.length >= 8 && sections.length * 4 < headings.length
  const opening = blocks.filter(({kind}) => kind === 'paragraph').slice(0, 3)
  // What nothing names a report has to look like one.
  const factor = called === 0 ? 2 : 1
  return sumOf([
    [weights.headingOfOther, headings.filter((one) => otherHeadings.includes(one)).length],
    [weights.catalogue * factor, isCatalogue(sections, language)],
    [weights.ofOtherParts * factor, isMostlyUnknown && called <= strongName],
    [weights.invented, opening.some(({written}) => hasWords(written, invented))]
  ])
}

function sumOf(counted: ReadonlyArray<[weight: number, count: boolean | number]>): number {
  return counted.reduce((sum, [weight, count]) => sum + weight * Number(count), 0)
}

function weightOfNarration(share: number | undefined): number {
  if (share === undefined) return 0
  if (share >= narration.ofReports) return weights.narrates
  if (share < 0) return weights.instructs
  return share < narration.ofOthers ? weights.explains : 0
}

function hasDatedName({language, path, title}: Evidence): boolean {
  const isTitleDated = title !== undefined && findDate(title.written, language) !== undefined
  return isTitleDated || isDatedName(partsOfPath(path, language).name, language)
}

const incidentFields: ReadonlyArray<MetadataName> = [
  'detected',
  'duration',
  'ended',
  'severity',
  'started'
]

function countFields(fields: ReadonlyArray<Field>): number {
  return incidentFields.filter((wanted) => fields.some(({name}) => name === wanted)).length
}

function hasIncidentStatus({fields, language}: Evidence): boolean {
  return fields.some(
    ({name, value}) =>
      name === 'status' && language.status.incident.includes(normalizeHeading(value.written).main)
  )
}
