import type {Position} from 'unist'
import type {Language} from '../languages/index.ts'
import type {Incident} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {Source} from '../text/flat-text.ts'
import {hasWords} from '../detect/names.ts'
import {partsIn} from '../outline/parts.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {rangeIn, textSpan} from '../text/text-range.ts'

/** `Incident 2: the door`, `Outage B`, `Second outage`. */
const numbered = perLanguage(({detection: {incidentNames, ordinals}, figures}: Language) => {
  const name = anyOf(incidentNames)
  const article = anyOf([...figures.articles, ...figures.determiners])
  return new RegExp(
    String.raw`^(?:${name}\s#?(?:\d{1,3}|[A-D])(?![\p{L}\d]|[.-]\d)|(?:${article}\s)?${anyOf(ordinals)}\s${name}(?!\p{L}))`,
    'iu'
  )
})

/**
 * Find the incidents of a document that is about several: under headings of one depth that count
 * them, or titles that each name a report.
 *
 * @param outline
 *   Outline of the document.
 * @param source
 *   Source.
 * @param language
 *   Language of the document.
 * @returns
 *   Incidents in the order of the document; none if it is about one.
 */
export function incidentsIn(outline: Part, source: Source, language: Language): Array<Incident> {
  const headings = headingsIn(outline)
  const incidents = headingsOfIncidents(headings, language)
  const indexes = new Map(headings.map((part, index) => [part, index]))
  const spans = incidents.map((part, index) => {
    const next = incidents[index + 1]
    return headings.slice(indexes.get(part)! + 1, next && indexes.get(next))
  })
  // A section that only the last one seems to have is about all of them.
  const ofEach = namesIn(spans[0] ?? [])
  return incidents.map((part, index) => {
    const isLast = index === incidents.length - 1
    const end = endOf(part, spans[index]!, isLast ? ofEach : undefined) ?? incidents[index + 1]
    return {
      ...textSpan(rangeIn(part.title!.text)!, source),
      whole: wholeOf(part, end, source)
    }
  })
}

/** Whether a heading counts incidents. */
export function isNumberedIncident(heading: string, language: Language): boolean {
  return numbered(language).test(heading.trim())
}

/** Find the headings of incidents among those of a document. */
export function headingsOfIncidents(
  headings: ReadonlyArray<Part>,
  language: Language
): Array<Part> {
  const counted = headings.filter(({title}) => isNumberedIncident(title!.text.value, language))
  const titles = headings.filter(
    ({depth, title}) => depth === 1 && hasWords(title!.text.value, language.detection.reports)
  )
  const starts = [counted, titles].find((parts) => namesIn(parts).size > 1) ?? []
  const depth = starts.reduce((least, part) => Math.min(least, part.depth), Infinity)
  const incidents = starts.filter((part) => part.depth === depth)
  return namesIn(incidents).size < 2 ? [] : incidents
}

/** List the headings of a document that have words. */
export function headingsIn(outline: Part): Array<Part> {
  return partsIn(outline).filter(({style, title}) => style === 'heading' && title)
}

function namesIn(parts: ReadonlyArray<Part>): Set<string> {
  return new Set(parts.map((part) => nameOf(part)))
}

function nameOf({title}: Part): string {
  return title!.text.value.trim().toLowerCase()
}

/**
 * The heading at which an incident ends: what is below its own, or, if no heading is, those up to the
 * next incident are its sections.
 *
 * @param after
 *   Headings up to the next incident.
 * @param known
 *   Names of its sections, if others can follow.
 */
function endOf(
  {depth}: Part,
  after: ReadonlyArray<Part>,
  known: ReadonlySet<string> | undefined
): Part | undefined {
  const hasHeadings = after[0] !== undefined && after[0].depth > depth
  return after.find(
    (other) =>
      other.depth < depth ||
      (other.depth === depth && (hasHeadings || (known && !known.has(nameOf(other)))))
  )
}

function wholeOf(part: Part, end: Part | undefined, source: Source): Position | undefined {
  const start = part.node?.position?.start
  const last = end ? end.node?.position?.start : source.toPoint(source.text.length)
  return start && last && {start, end: last}
}
