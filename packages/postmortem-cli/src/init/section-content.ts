import type {Postmortem, SectionName} from 'mdast-util-postmortem'
import type {Report} from './report.ts'
import {languageFor} from 'mdast-util-postmortem'
import {ticket} from './column-content.ts'

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
    const counts = new Map<string, {count: number; figures: number}>()
    for (const content of contents.flat()) {
      if (taken.has(content.heading) || !is(content)) continue
      const {count, figures} = counts.get(content.heading) ?? {count: 0, figures: 0}
      counts.set(content.heading, {count: count + 1, figures: figures + (content.hasFigure ? 1 : 0)}) // prettier-ignore
    }
    // A cause has fewer figures than what it led to.
    const [best] = Array.from(counts)
      .filter(([, {count}]) => count >= fewest)
      .toSorted(([, a], [, b]) => section === 'root-cause' ? a.figures - b.figures : b.count - a.count) // prettier-ignore
    if (!best) return []
    const [heading, {count}] = best
    taken.add(heading)
    return [{section, heading, count}]
  })
}

/** Words of a label: what is longer is a sentence. */
const mostWords = 5

/** Short paragraphs that many reports have in the same words: labels in place of headings. */
function labelsOf(reports: ReadonlyArray<Report>, fewest: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {postmortem} of reports) {
    const own = postmortem.blocks.flatMap(({kind, written}) =>
      kind === 'paragraph' ? [written] : []
    )
    for (const text of new Set(own)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const isLabel = ([text, count]: [string, number]): boolean =>
    count >= fewest && text.split(/\s/).length <= mostWords && !/[.!?]$/.test(text)
  return new Set(Array.from(counts).flatMap((entry) => (isLabel(entry) ? [entry[0]] : [])))
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
  for (const {kind, position, written} of blocks) {
    const line = position?.start.line ?? 0
    if (kind === 'heading' || (kind === 'paragraph' && labels.has(written))) {
      if (line === title?.block?.start.line) continue
      current = {heading: written, isFirst, isLast: false, entries: 0, paragraphs: 0, columns: 0, tickets: 0, hasItems: false, hasCells: false, hasFigure: false} // prettier-ignore
      isFirst = false
      if (!known.has(line)) contents.push(current)
      continue
    }
    if (!current) continue
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
