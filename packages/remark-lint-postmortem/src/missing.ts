import type {Postmortem, SectionName} from 'mdast-util-postmortem'
import type {Point, Position} from 'unist'
import {vocabularyOf} from 'mdast-util-postmortem'
import {list} from './options.ts'
import {standsAsRead} from './place.ts'

/** Order of sections in the canonical postmortem, and of the others around them. */
export const sectionRanks: Record<SectionName, number> = {
  summary: 10,
  severity: 20,
  background: 25,
  timeline: 30,
  detection: 32,
  trigger: 38,
  'root-cause': 40,
  'contributing-factors': 50,
  resolution: 55,
  impact: 60,
  'went-well': 70,
  'went-poorly': 80,
  lucky: 85,
  'action-items': 90,
  prevention: 100,
  'lessons-learned': 110,
  supporting: 120
}

/** A place and the texts that can replace it. */
export interface Insertion {
  place: Point | Position | undefined
  expected?: Array<string>
}

/**
 * Name a section as in the canonical postmortem.
 *
 * @param name
 *   Section.
 * @param locale
 *   Language of the document.
 * @returns
 *   Heading to use.
 */
export function titleOf(name: SectionName, locale: string): string {
  return vocabularyOf(locale).sections[name].titles[0]
}

/**
 * Find the place that stands for the document as a whole: its title, or what comes first.
 * Never front matter, where no comment can silence a message.
 *
 * @param postmortem
 *   Document.
 */
export function placeOfWhole(postmortem: Postmortem): Position | undefined {
  const {title, sections, blocks, end} = postmortem
  if (title?.source === 'heading') return title.position
  return blocks[0]?.position ?? sections[0]?.heading.position ?? end?.position
}

/**
 * Put a field under the title.
 *
 * @param postmortem
 *   Document.
 * @param lines
 *   Fields to choose from: `**Severity:** P1`.
 * @returns
 *   Place and texts.
 */
export function insertField(postmortem: Postmortem, lines: ReadonlyArray<string>): Insertion {
  const place = placeOfWhole(postmortem)
  const {title} = postmortem
  // A heading with closing marks or an underline ends after its words.
  const open =
    title?.source === 'heading' &&
    title.opening?.end.offset === title.position?.end.offset &&
    standsAsRead(title)
  if (!open || lines.length === 0) return {place}
  return {place, expected: lines.map((line) => `${title.written}\n\n${line}`)}
}

/**
 * Say that a section is missing.
 *
 * @param postmortem
 *   Document.
 * @param name
 *   Section to add.
 * @param names
 *   Sections, one of which would do.
 * @returns
 *   Finding.
 */
export function missing(
  postmortem: Postmortem,
  name: SectionName,
  names: ReadonlyArray<SectionName>
): Insertion & {reason: string} {
  const {sections} = vocabularyOf(postmortem.locale)
  const titles = names.map((name) => sections[name].titles[0])
  const headings =
    names.length > 1 ? titles : [...new Set([titles[0]!, ...sections[name].titles])].slice(0, 2)
  return {
    reason: `Unexpected missing section ${list(titles)}, expected a heading such as ${list(headings)}`,
    ...insertSection(postmortem, name)
  }
}

/**
 * Put a section where it belongs: after the last of those that come before it.
 *
 * @param postmortem
 *   Document.
 * @param name
 *   Section.
 * @returns
 *   Place and text; a place that every editor can reach and every comment can silence.
 */
function insertSection(postmortem: Postmortem, name: SectionName): Insertion {
  const {sections, end} = postmortem
  const top = sections.filter(
    ({parent, announcedBy}) => parent === undefined && announcedBy !== 'list'
  )
  const headings = top.filter(({announcedBy}) => announcedBy === 'heading')
  const depth = headings.reduce((least, section) => Math.min(least, section.depth), 6)
  const marks = '#'.repeat(headings.length > 0 ? depth : 2)
  const title = titleOf(name, postmortem.locale)
  const isBold = headings.length === 0 && top.some(({announcedBy}) => announcedBy === 'bold')
  const text = isBold ? `**${title}**` : `${marks} ${title}`

  const rank = sectionRanks[name]
  const before = top
    .filter(({names}) => names.every((other) => sectionRanks[other] < rank))
    .reduce<(typeof top)[number] | undefined>(
      (last, section) => (!last || rankOf(section) >= rankOf(last) ? section : last),
      undefined
    )
  if (!before && top[0]?.opening) {
    return {place: point(top[0].opening.start), expected: [`${text}\n\n`]}
  }
  if (!end) return {place: placeOfWhole(postmortem)}
  const last = before?.last
  if (last && last.end.offset !== end.position?.end.offset) {
    return {place: point(last.end), expected: [`\n\n${text}`]}
  }
  // Nothing can be put after the last character that editors would show.
  return {place: end.position, expected: [`${end.written}\n\n${text}`]}
}

function rankOf({names}: {names: ReadonlyArray<SectionName>}): number {
  return Math.max(...names.map((name) => sectionRanks[name]))
}

function point(at: Point): Position {
  return {start: at, end: at}
}
