import type {Postmortem, Section, SectionName, Title} from 'mdast-util-postmortem'
import type {Point, Position} from 'unist'
import type {Fix} from './edits.ts'
import {languageFor} from 'mdast-util-postmortem'
import {skeleton} from './edits.ts'
import {list} from '../options/check-options.ts'
import {isWithin, standsAsRead} from '../text/positions.ts'

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

/** Higher than all ranks. */
const maxRank = 1000

/** What stands before the title of a section, in documents whose headings start with emoji. */
const emoji: Partial<Record<SectionName, string>> = {
  summary: '📋',
  severity: '🚨',
  timeline: '🕒',
  'root-cause': '🔍',
  'contributing-factors': '🧩',
  impact: '📉',
  'went-well': '✅',
  'went-poorly': '❌',
  'action-items': '📌',
  prevention: '🛡️',
  'lessons-learned': '💡'
}

/** A place, and what can be inserted there. */
export interface Insertion {
  place: Point | Position | undefined
  fix?: Fix
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
  return languageFor(locale).sections[name].titles[0]
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
 * @param text
 *   Text of the document.
 * @returns
 *   Place and texts; no texts where the title cannot be followed by a field.
 */
export function insertField(
  postmortem: Postmortem,
  lines: ReadonlyArray<string>,
  text: string
): Insertion {
  const place = placeOfWhole(postmortem)
  const {title} = postmortem
  const end = title?.position?.end.offset
  // A heading with closing marks or an underline ends after its words; below one that is a field
  // or a section another field would become a part of it.
  const canFollow =
    title?.source === 'heading' &&
    title.block?.end.offset === end &&
    standsAsRead(title) &&
    !isTaken(title, postmortem)
  if (!canFollow || lines.length === 0) return {place}
  const isParagraphBelow = /^\r?\n[^\r\n]/.test(text.slice(end, (end ?? 0) + 3))
  const after = isParagraphBelow ? '\n' : ''
  return {place, fix: skeleton(...lines.map((line) => `${title.text}\n\n${line}${after}`))}
}

/** The title is the heading of a section or the key of a field as well. */
function isTaken({position}: Title, {metadata, sections}: Postmortem): boolean {
  const places = [
    ...metadata.map(({key}) => key.position),
    ...sections.map(({heading}) => heading.position)
  ]
  return places.some((other) => other !== undefined && isWithin(other, position))
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
 * @param text
 *   Text of the document.
 * @returns
 *   Finding.
 */
export function missing(
  postmortem: Postmortem,
  name: SectionName,
  names: ReadonlyArray<SectionName>,
  text: string
): Insertion & {reason: string} {
  const {sections} = languageFor(postmortem.locale)
  const titles = names.map((name) => sections[name].titles[0])
  const headings =
    names.length > 1 ? titles : [...new Set([titles[0]!, ...sections[name].titles])].slice(0, 2)
  return {
    reason: `Unexpected missing section ${list(titles)}, expected a heading such as ${list(headings)}`,
    ...insertSection(postmortem, name, text)
  }
}

/**
 * Put a section where it belongs in the order that this document has, in the style of the section
 * before it: a bold label between bold labels, since a heading would take those after it into its
 * section.
 *
 * @param postmortem
 *   Document.
 * @param name
 *   Section.
 * @param text
 *   Text of the document.
 * @returns
 *   Place and text; a place that every editor can reach and every comment can suppress.
 */
function insertSection(postmortem: Postmortem, name: SectionName, text: string): Insertion {
  const {end, locale} = postmortem
  const top = postmortem.sections.filter(
    ({headingStyle: announcedBy, parent}) => parent === undefined && announcedBy !== 'list'
  )
  const at = bestIndex(top, sectionRanks[name])
  const before = top[at - 1]
  const line = lineLike(before ?? top[0], top, name, titleOf(name, locale), text)
  if (!before && top[0]?.headingBlock) {
    return {place: point(top[0].headingBlock.start), fix: skeleton(`${line}\n\n`)}
  }
  if (!end) return {place: placeOfWhole(postmortem)}
  if (before?.insertAfter && before.insertAfter.end.offset !== end.position?.end.offset) {
    return {place: point(before.insertAfter.end), fix: skeleton(`\n\n${line}`)}
  }
  // Editors do not show an insertion after the last character.
  return {place: end.position, fix: skeleton(`${end.text}\n\n${line}`)}
}

/**
 * How many sections stand before the place at which the fewest are out of the canonical order; of
 * several such places the one behind the section that is next in that order.
 */
function bestIndex(top: ReadonlyArray<Section>, rank: number): number {
  let wrong = top.filter((section) => highestRank(section) < rank).length
  const costs = [undefined, ...top].map((before, index) => {
    if (before) wrong += Number(lowestRank(before) > rank) - Number(highestRank(before) < rank)
    const distance = before && highestRank(before) < rank ? rank - highestRank(before) : maxRank
    return isGap(before, top[index]) ? wrong * maxRank + distance : Infinity
  })
  return costs.reduce((best, cost, index) => (cost < costs[best]! ? index : best), 0)
}

/** Between two labels in one paragraph nothing can be inserted. */
function isGap(before: Section | undefined, after: Section | undefined): boolean {
  const end = before?.insertAfter?.end.offset
  const start = after?.headingBlock?.start.offset
  return end === undefined || start === undefined || end <= start
}

/** The title as the headings of the document are written. */
function lineLike(
  neighbour: Section | undefined,
  top: ReadonlyArray<Section>,
  name: SectionName,
  title: string,
  text: string
): string {
  const others = top.filter(
    ({headingStyle: announcedBy}) => announcedBy === neighbour?.headingStyle
  )
  const lines = others.map(({headingBlock: opening}) => lineAt(opening, text))
  const words = [
    lines.every((line) => /^[#*\s]*\p{Extended_Pictographic}/u.test(line)) && emoji[name],
    nextNumber(lineAt(neighbour?.headingBlock, text)),
    title
  ]
  const heading = (others.length > 0 ? words : [title]).filter(Boolean).join(' ')
  if (neighbour?.headingStyle !== 'bold') {
    const depth = neighbour ? Math.min(...others.map((other) => other.depth)) : 2
    return `${'#'.repeat(depth)} ${heading}`
  }
  return lines.some((line) => line.includes(':')) ? `**${heading}:**` : `**${heading}**`
}

/** `## 2. Timeline` is followed by `3.`. */
function nextNumber(line: string): string | undefined {
  const [, number, mark] = /^[#*\s]*(\d{1,2})([.)])\s/.exec(line) ?? []
  return number && mark && `${Number(number) + 1}${mark}`
}

function lineAt(place: Position | undefined, text: string): string {
  const start = place?.start.offset
  return start === undefined ? '' : text.slice(start, start + 80).split('\n')[0]!
}

function highestRank({names}: Section): number {
  return Math.max(...names.map((name) => sectionRanks[name]))
}

function lowestRank({names}: Section): number {
  return Math.min(...names.map((name) => sectionRanks[name]))
}

function point(at: Point): Position {
  return {start: at, end: at}
}
