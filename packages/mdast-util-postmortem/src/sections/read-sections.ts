import type {Section, SectionName, TextSpan} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Part} from '../outline/parts.ts'
import type {Source} from '../text/flat-text.ts'
import type {HeadingIndex} from './heading-index.ts'
import type {SectionMatch} from './section-match.ts'
import type {TitleKinds} from './title-kinds.ts'
import {headingsIn, headingsOfIncidents} from '../document/incidents.ts'
import {partsIn} from '../outline/parts.ts'
import {countWords} from '../text/count-words.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {findDuration} from '../quantity/duration.ts'
import {readTime} from '../time/timestamp.ts'
import {readContent} from './content.ts'
import {leaveAdvice} from './advice.ts'
import {normalizeHeading} from './normalize.ts'
import {nameMeasures} from './measures.ts'
import {matchSection} from './section-match.ts'
import {hasDigit} from '../text/characters.ts'

/** Sections in which a title only names a phase, an event, a link, a kind of action, with exceptions. */
const closed: Partial<Record<SectionName, ReadonlyArray<SectionName>>> = {
  'action-items': ['prevention'],
  supporting: ['timeline'],
  timeline: []
}

/** Sections whose points are about other parts of the response. */
const judgements: ReadonlySet<SectionName> = new Set(['lucky', 'went-poorly', 'went-well'])

/** So many labels of sections, weak ones included, make a document that is made of labels. */
const fewestLabels = {strong: 2, all: 3}

/** Fewer words in a row of a table are the value of a field. */
const fewestWordsInRow = 5

/** A label that so many parts have is a field of records. */
const fewestRepeated = 3

/** Longest value of a label that is a field and a section and holds a figure: more is a section. */
const longestField = 40

/** The sections of a document, and the parts of the outline that they are. */
export interface SectionsOfParts {
  sections: Array<Section>
  /** Indexes in `sections`. */
  numberOf: ReadonlyMap<Part, number>
}

/** What sections are read from. */
export interface SectionContext {
  outline: Part
  index: HeadingIndex
  source: Source
  /** The heading that is the title, and so announces nothing. */
  title: Part | undefined
  kinds: TitleKinds
}

/**
 * Read the sections of a document.
 *
 * @returns
 *   Sections in the order of the document.
 */
export function readSections(context: SectionContext): SectionsOfParts {
  const namesOf = nameParts(context)
  const numberOf = new Map<Part, number>()
  const sections: Array<Section> = []
  const headings = new Map<Part, TextSpan>()
  for (const part of partsIn(context.outline)) {
    const names = namesOf.get(part)
    if (names) numberOf.set(part, sections.push(sectionOf(part, names)) - 1)
  }
  return {sections, numberOf}

  function sectionOf(part: Part, names: Array<SectionName>): Section {
    const {language} = context.index
    return {
      names,
      weak: (part.title && matchSection(wordsOf(part.title), context.index)?.weak) === true,
      heading: headingOf(part),
      headingBlock: part.node?.position,
      parentHeading: part.parent?.title && headingOf(part.parent),
      headingStyle: part.style,
      depth: part.depth,
      parent: parentOf(part),
      ...readContent(part, (inner) => namesOf.has(inner), context.source, language)
    }
  }

  /** The words of a label, all words of a heading; the same object for all that stand below it. */
  function headingOf(part: Part): TextSpan {
    const known = headings.get(part)
    if (known) return known
    const {node, style, title} = part
    const whole = style === 'heading' && title ? rangeIn(title.text) : title
    const heading = whole
      ? textSpan(whole, context.source)
      : {written: '', position: node?.position}
    headings.set(part, heading)
    return heading
  }

  function parentOf({parent}: Part): number | undefined {
    let around = parent
    while (around && !numberOf.has(around)) around = around.parent
    return around && numberOf.get(around)
  }
}

/** For each part that is a section what it is called. */
function nameParts(context: SectionContext): ReadonlyMap<Part, Array<SectionName>> {
  const {index, outline, title} = context
  const named = new Map<Part, Array<SectionName>>()
  const matches = new Map<Part, SectionMatch>()
  const incidents = new Set(headingsOfIncidents(headingsIn(outline), index.language))
  /** Names that need no weak words any more, in each incident. */
  const takenIn = new Map<Part, Set<SectionName>>()
  /** `**Impact:** …`, `**Cause:** …`: the labels of a document that is made of them. */
  const labels = {strong: 0, all: 0}
  const repeated = repeatedLabels(outline, incidents)
  for (const part of partsIn(outline)) {
    // `Incident 1` is no summary of it.
    if (repeated.has(part) || incidents.has(part)) continue
    const match =
      part === title || !part.title ? undefined : matchSection(wordsOf(part.title), index)
    if (!match || !canBeSection(part, match, context)) continue
    matches.set(part, match)
    if (match.exact && part.style !== 'heading') labels.all++
    if (match.weak || !(match.exact || isLine(part))) continue
    take(part, match.names)
    if (part.style !== 'heading') labels.strong++
  }
  const isOfLabels =
    labels.strong >= fewestLabels.strong || (labels.strong > 0 && labels.all >= fewestLabels.all)
  for (const [part, match] of matches) {
    const names = namesOf(part, match)
    if (names.length === 0) continue
    named.set(part, names)
    if (match.weak) take(part, names)
  }
  nameMeasures(named, index.language)
  leaveAdvice(named, index.language)
  return named

  function takenBeside(part: Part): Set<SectionName> {
    const around = incidentOf(part, incidents) ?? outline
    const taken = takenIn.get(around) ?? new Set<SectionName>()
    takenIn.set(around, taken)
    return taken
  }

  function take(part: Part, names: ReadonlyArray<SectionName>): void {
    const taken = takenBeside(part)
    for (const name of names) taken.add(name)
  }

  function namesOf(part: Part, {exact, names, weak}: SectionMatch): Array<SectionName> {
    const around = sectionsAround(part)
    const isInside = around.length > 0
    if (weak && (isInside || (part.value && (!isOfLabels || part.style === 'heading')))) return []
    const isLesson = around.some((outer) => outer.includes('lessons-learned'))
    if (!exact && !isLesson && (isInside || !isLine(part))) return []
    if (part.value && isSaidInside(part, around)) return []
    return names.filter(
      (name) =>
        !(weak && name !== 'supporting' && takenBeside(part).has(name)) &&
        !isRepeated(name, around) &&
        around.every((outer) => isOpenTo(name, outer))
    )
  }

  /** Names of the sections around a part, innermost first. */
  function sectionsAround({parent}: Part): Array<Array<SectionName>> {
    const around: Array<Array<SectionName>> = []
    for (let outer = parent; outer; outer = outer.parent) {
      const names = named.get(outer)
      // What stands below `# Root cause: it broke` is not inside it.
      if (names && !(outer.style === 'heading' && outer.value)) around.push(names)
    }
    return around
  }
}

/** The heading of the incident that a part is about, in a document about several. */
function incidentOf(part: Part, incidents: ReadonlySet<Part>): Part | undefined {
  let around = part.parent
  while (around && !incidents.has(around)) around = around.parent
  return around
}

/** `**Actions:** …` in each of several parts is a field of theirs, unless each is an incident. */
function repeatedLabels(outline: Part, incidents: ReadonlySet<Part>): ReadonlySet<Part> {
  const byTitle = new Map<string, Array<Part>>()
  for (const part of partsIn(outline)) {
    const isInner = part.parent?.parent?.parent !== undefined && !incidents.has(part.parent)
    if (!isInner || !part.title || part.style === 'heading') continue
    const title = wordsOf(part.title)
    const others = byTitle.get(title)
    if (others) others.push(part)
    else byTitle.set(title, [part])
  }
  return new Set([...byTitle.values()].filter(({length}) => length >= fewestRepeated).flat())
}

/** A part of *Root cause and resolution* says which of both it is; other parts only divide. */
function isRepeated(name: SectionName, around: ReadonlyArray<ReadonlyArray<SectionName>>): boolean {
  return around.some((names, at) => names.includes(name) && !(at === 0 && names.length > 1))
}

function isOpenTo(name: SectionName, outer: ReadonlyArray<SectionName>): boolean {
  return outer.every((other) => closed[other]?.includes(name) ?? true) || outer.includes(name)
}

/** `Impact: see above` in a section, `- **Detection**: the alert fired` among what went well. */
function isSaidInside({style}: Part, around: ReadonlyArray<ReadonlyArray<SectionName>>): boolean {
  if (style === 'plain') return around.length > 0
  return style === 'list' && around[0]?.some((name) => judgements.has(name)) === true
}

/** A line of its own; a label with text behind it needs the exact words. */
function isLine(part: Part): boolean {
  const {style, value} = part
  if (style === 'list') return isAboveText(part)
  return style === 'heading' || style === 'summary' || (style === 'bold' && !value)
}

/** `- **Analysis of causes**:` with its text below the list. */
function isAboveText({content, node, value}: Part): boolean {
  return !value && content.length > 0 && node?.type === 'listItem' && node.children.length === 1
}

/** A row of a table, a field, an item, or a link with its text on the same line is no section. */
function canBeSection(part: Part, {names}: SectionMatch, {index, kinds}: SectionContext): boolean {
  const {style, title, value} = part
  if (style === 'table') return part.content.length > 0 || isSectionInRow(part, kinds)
  if (!value || !title) return style !== 'list' || !names.includes('supporting') || isLine(part)
  if (names.includes('severity')) return false
  if (names.includes('supporting') && style !== 'heading') return false
  const words = wordsOf(title)
  if (kinds.isActionLabel(words) || isTask(part)) return false
  // `Tickets: OPS-4, OPS-5` only names them.
  if (index.language.actions.columns.ticket.includes(normalizeHeading(words).main)) return false
  const text = wordsOf(value)
  const field = text.length < longestField && hasDigit(text) ? kinds.fieldOf(words) : undefined
  return field === undefined || (field === 'ended' && !isTimed(text, index.language))
}

/** `Resolution: 14:05`, `Resolution: 3 h`; not `Resolution: rolled back to 4.2`. */
function isTimed(value: string, language: Language): boolean {
  const time = readTime(value, language)
  return (time?.day ?? time?.clock) !== undefined || findDuration(value, language) !== undefined
}

/** `- [ ] **TODO**: raise the limit`: how far a task is. */
function isTask({node}: Part): boolean {
  return node?.type === 'listItem' && typeof node.checked === 'boolean'
}

/** `| Summary | Writes to object storage failed for … |`. */
function isSectionInRow({title, value}: Part, {fieldOf, kindOf}: TitleKinds): boolean {
  if (!title || !value || countWords(wordsOf(value)) < fewestWordsInRow) return false
  const words = wordsOf(title)
  return kindOf(words) === 'section' && !fieldOf(words)
}
