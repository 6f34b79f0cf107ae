import type {Postmortem, Section, SectionName} from 'mdast-util-postmortem'
import type {Position} from 'unist'
import type {PlacedFix, Skeleton} from './edits.ts'
import {placeOfDocument} from '../document/place-of-document.ts'
import {sectionRanks, sectionTitle} from '../document/section-order.ts'

/** Higher than all ranks. */
const maxRank = 1000

/** Emoji before the title of a section, in documents whose headings start with one. */
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

/**
 * Report a missing section for the document, and insert it where it belongs in the order that this document has, in the style of the
 * section before it: a bold label between bold labels, since a heading would take those after it
 * into its section.
 *
 * @param postmortem
 *   Document.
 * @param name
 *   Section.
 * @param text
 *   Text of the document.
 * @returns
 *   Place, and what to insert.
 */
export function insertSection(postmortem: Postmortem, name: SectionName, text: string): PlacedFix {
  const top = postmortem.sections.filter(
    ({headingStyle, parent}) => parent === undefined && headingStyle !== 'list'
  )
  const at = bestIndex(top, sectionRanks[name])
  const before = top[at - 1]
  const title = sectionTitle(name, postmortem.locale)
  const line = headingLike(before ?? top[0], top, name, title, text)
  const skeleton =
    !before && top[0]?.headingBlock
      ? {at: top[0].headingBlock.start, text: `${line}\n\n`}
      : skeletonAfter(before, line, postmortem)
  return {place: placeOfDocument(postmortem), ...(skeleton && {skeleton})}
}

/** After a section, or at the end; nothing can be added to code or a comment that nothing closes. */
function skeletonAfter(
  before: Section | undefined,
  line: string,
  {end}: Postmortem
): Skeleton | undefined {
  const at = (before?.insertAfter ?? end?.position)?.end
  return end && at && {at, text: `\n\n${line}`}
}

/**
 * Count the sections before the place at which the fewest are out of the canonical order; of
 * several such places the one after the section that is next in that order.
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

/** Write a title as the headings of the document are written. */
function headingLike(
  neighbour: Section | undefined,
  top: ReadonlyArray<Section>,
  name: SectionName,
  title: string,
  text: string
): string {
  const others = top.filter(({headingStyle}) => headingStyle === neighbour?.headingStyle)
  const lines = others.map(({headingBlock}) => lineAt(headingBlock, text))
  const words = [
    lines.every((line) => /^[#*\s]*\p{Extended_Pictographic}/u.test(line)) && emoji[name],
    nextNumber(lineAt(neighbour?.headingBlock, text)),
    title
  ]
  const heading = (others.length > 0 ? words : [title]).filter(Boolean).join(' ')
  if (neighbour?.headingStyle === 'plain') return `${heading}:`
  if (neighbour?.headingStyle !== 'bold') {
    // A `<summary>` is as deep as what it stands in.
    const isHeading = neighbour?.headingStyle === 'heading'
    const depth = isHeading ? Math.min(...others.map((other) => other.depth)) : 2
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
