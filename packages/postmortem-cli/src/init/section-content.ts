import type {Block, Postmortem, SectionName} from 'mdast-util-postmortem'
import type {Report} from './report.ts'
import {languageFor} from 'mdast-util-postmortem'
import {ticket} from './column-content.ts'
import {countByReport} from './counts.ts'

/** What stands below a heading that means nothing to the rules. */
interface Content {
  heading: string
  /** It is the first heading below the title. */
  isFirst: boolean
  /** No heading comes after it. */
  isLast: boolean
  /** Number of entries with a time. */
  entries: number
  paragraphs: number
  words: number
  /** Cells that are headers of action items. */
  columns: number
  /** Number of items and cells with a ticket. */
  tickets: number
  hasItems: boolean
  hasCells: boolean
  /** Its text has a figure. */
  hasFigure: boolean
}

/** How sections are recognised by what is in them, in the order in which they are looked for. */
const signs: ReadonlyArray<readonly [name: SectionName, is: (content: Content) => boolean]> = [
  ['timeline', ({entries}) => entries >= 2],
  ['action-items', ({columns, hasCells, hasItems, isLast, tickets}) => columns >= 2 || tickets > 0 || (isLast && (hasCells || hasItems))], // prettier-ignore
  ['summary', ({hasCells, hasItems, isFirst, paragraphs}) => isFirst && paragraphs > 0 && !hasCells && !hasItems], // prettier-ignore
  ['impact', ({entries, hasFigure}) => hasFigure && entries === 0],
  ['root-cause', ({hasCells, hasItems, paragraphs}) => paragraphs > 0 && !hasCells && !hasItems]
]

/** A heading that seems to be that of a section. */
export interface Guess {
  section: SectionName
  heading: string
  /** Number of reports in which what stands below it speaks for it. */
  count: number
}

/**
 * Guess which headings are those of sections that reports lack, by what stands below them.
 *
 * @param reports
 *   Reports.
 * @param absent
 *   Sections that are looked for.
 * @param fewest
 *   Number of reports that must speak for it.
 */
export function guessSections(
  reports: ReadonlyArray<Report>,
  absent: ReadonlySet<SectionName>,
  fewest: number
): Array<Guess> {
  const labels = labelsOf(reports, fewest)
  const contents = reports.map(({postmortem}) => contentsOf(postmortem, labels))
  const taken = new Set<string>()
  return signs.flatMap(([section, is]) => {
    if (!absent.has(section)) return []
    const counts = new Map<string, {count: number; words: number}>()
    for (const content of contents.flat()) {
      if (taken.has(content.heading) || !is(content)) continue
      const {count, words} = counts.get(content.heading) ?? {count: 0, words: 0}
      counts.set(content.heading, {count: count + 1, words: words + content.words})
    }
    // The cause is what needs most words.
    const [best] = Array.from(counts)
      .filter(([, {count}]) => count >= fewest)
      .toSorted(([, a], [, b]) => section === 'root-cause' ? b.words - a.words : b.count - a.count) // prettier-ignore
    if (!best) return []
    const [heading, {count}] = best
    taken.add(heading)
    return [{section, heading, count}]
  })
}

/** Words of a label: what is longer is a sentence. */
const mostWords = 5

/** Words behind a label on its line: what is shorter is the value of a field. */
const fewestBehind = 8

/** Short paragraphs, and starts of others, that many reports have in the same words: labels in place of headings. */
function labelsOf(reports: ReadonlyArray<Report>, fewest: number): ReadonlySet<string> {
  const labels = countByReport(reports, ({blocks}) =>
    blocks.flatMap((block) => labelOf(block) ?? [])
  )
  return new Set(labels.flatMap(([label, count]) => (count >= fewest ? [label.toLowerCase()] : [])))
}

/** What could be the label of a block: `Effect on trains` of `Effect on trains. Two were late …`. */
function labelOf({kind, written}: Block): string | undefined {
  if (kind !== 'paragraph') return undefined
  const {label, rest} = /^(?<label>[^.:!?\n]+)(?:[.:](?=\s)(?<rest>.*)|:)?$/su.exec(written)?.groups ?? {} // prettier-ignore
  if (label === undefined || wordsIn(label) > mostWords) return undefined
  return rest === undefined || wordsIn(rest) >= fewestBehind ? label : undefined
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length
}

function contentsOf(
  {blocks, sections, timeline, title}: Postmortem,
  labels: ReadonlySet<string>
): Array<Content> {
  const known = new Set(sections.map(({headingBlock}) => headingBlock?.start.line))
  const headers = new Set(Object.values(languageFor('en').actions.columns).flat())
  const contents: Array<Content> = []
  let current: Content | undefined
  let isFirst = true
  for (const block of blocks) {
    const {kind, position, written} = block
    const line = position?.start.line ?? 0
    const label = labelOf(block)
    const isLabelled = label !== undefined && labels.has(label.toLowerCase())
    if (kind === 'heading' || isLabelled) {
      if (line === title?.block?.start.line) continue
      current = {heading: isLabelled ? label : written, isFirst, isLast: false, entries: 0, paragraphs: 0, words: 0, columns: 0, tickets: 0, hasItems: false, hasCells: false, hasFigure: false} // prettier-ignore
      isFirst = false
      if (!known.has(line)) contents.push(current)
      if (!isLabelled || label === written) continue
    }
    if (!current) continue
    current.words += wordsIn(written)
    current.paragraphs += kind === 'paragraph' ? 1 : 0
    current.columns += kind === 'cell' && headers.has(written.toLowerCase()) ? 1 : 0
    current.tickets += kind !== 'paragraph' && ticket.test(written) ? 1 : 0
    current.hasItems ||= kind === 'item'
    current.hasCells ||= kind === 'cell'
    current.hasFigure ||= /\d/.test(written)
    current.entries += timeline.entries.some(({timestamp}) => timestamp?.position?.start.line === line) ? 1 : 0 // prettier-ignore
  }
  if (current) current.isLast = true
  return contents
}
