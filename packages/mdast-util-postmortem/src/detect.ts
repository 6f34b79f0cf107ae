import type {CalendarDate, Field, Section, SectionName, Title} from './model.ts'
import type {FrontMatter} from './metadata/front-matter.ts'
import type {Vocabulary} from './vocabulary/index.ts'

/** What a document is told by. */
export interface Signs {
  /** Path of the file, `''` if unknown. */
  path: string
  title: Title | undefined
  sections: ReadonlyArray<Section>
  fields: ReadonlyArray<Field>
  frontMatter: FrontMatter
  /** Prose in lower case. */
  text: string
  date: CalendarDate | undefined
  vocabulary: Vocabulary
}

/** Sections that other documents rarely have. */
const specific: ReadonlySet<SectionName> = new Set([
  'action-items',
  'contributing-factors',
  'detection',
  'impact',
  'resolution',
  'root-cause',
  'severity',
  'timeline',
  'trigger'
])

/** Names of files that are never a report. */
const neverNames =
  /^(?:readme|index|_index|code[-_ ]of[-_ ]conduct|contributing|changelog|license|security|summary)(?:\.|$)/i

const types: ReadonlySet<string> = new Set([
  'incident',
  'incident-report',
  'post-mortem',
  'postmortem',
  'rca'
])

/**
 * Tell whether a document is a form that nobody has filled in: its name says so,
 * or no part of it has more than prompts and it has no date.
 *
 * @param signs
 *   What is known about it.
 */
export function isTemplate(signs: Signs): boolean {
  if (/template/i.test(fileName(signs.path)) || /(?:^|[/\\])templates?[/\\]/i.test(signs.path))
    return true
  if (/\btemplate\b/i.test(signs.title?.written ?? '')) return true
  const parts = signs.sections.filter((section) => !section.divided)
  const unfilled = parts.filter(({content}) => content === 'empty' || content === 'prompt')
  return parts.length >= 3 && unfilled.length * 5 >= parts.length * 3 && signs.date === undefined
}

/**
 * Tell whether a document is a report on concrete incidents.
 *
 * Its front matter says so; or it has sections that such reports have and is written in
 * their words; or it is called one and is written in their words. A name alone is not
 * enough: most files called `POSTMORTEM.md` look back on a game or a course.
 *
 * @param signs
 *   What is known about it.
 */
export function isIncidentReport(signs: Signs): boolean {
  const type = signs.frontMatter.pairs.find((pair) => pair.key === 'type' || pair.key === 'kind')
  if (type && types.has(type.value.toLowerCase())) return true
  if (neverNames.test(fileName(signs.path))) return false
  const title = signs.title?.written.toLowerCase() ?? ''
  if (contains(title, signs.vocabulary.titles.other)) return false

  const names = new Set(signs.sections.flatMap((section) => section.names))
  const marks = [...names].filter((name) => specific.has(name)).length
  const words = signs.vocabulary.incidentWords.filter((word) => signs.text.includes(word)).length
  const called =
    contains(title, signs.vocabulary.titles.incident) ||
    contains(signs.path.toLowerCase().replace(/[_/\\.-]+/g, ' '), signs.vocabulary.titles.incident)

  if (names.size >= 2 && marks >= 1) return words >= (called ? 1 : marks >= 3 ? 1 : 3)
  return called && words >= (marks > 0 ? 2 : 3)
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1)!
}

/** One of the words or phrases stands in the text as a whole. */
function contains(text: string, words: ReadonlyArray<string>): boolean {
  const padded = ' ' + text.replace(/[^\p{L}\p{N}-]+/gu, ' ') + ' '
  return words.some((word) => padded.includes(' ' + word + ' '))
}
