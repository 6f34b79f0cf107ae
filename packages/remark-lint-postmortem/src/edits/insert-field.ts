import type {Postmortem, Title} from 'mdast-util-postmortem'
import type {PlacedFix} from './edits.ts'
import {placeOfDocument} from '../document/place-of-document.ts'
import {isVerbatim, isWithin} from '../text/positions.ts'
import {skeleton} from './edits.ts'

/**
 * Insert a field below the title.
 *
 * @param postmortem
 *   Document.
 * @param lines
 *   Fields to choose from: `**Severity:** P1`.
 * @param text
 *   Text of the document.
 * @returns
 *   Place and fix; no fix where no field can follow the title.
 */
export function insertField(
  postmortem: Postmortem,
  lines: ReadonlyArray<string>,
  text: string
): PlacedFix {
  const place = placeOfDocument(postmortem)
  const {title} = postmortem
  const end = title?.position?.end.offset
  // A heading with closing marks or an underline ends after its words; below one that is a field
  // or a section another field would become a part of it.
  const canFollow =
    title?.source === 'heading' &&
    title.block?.end.offset === end &&
    isVerbatim(title) &&
    !isTaken(title, postmortem)
  if (!canFollow || lines.length === 0) return {place}
  const isParagraphBelow = /^\r?\n[^\r\n]/.test(text.slice(end, (end ?? 0) + 3))
  const gap = isParagraphBelow ? '\n' : ''
  return {place, fix: skeleton(...lines.map((line) => `${title.written}\n\n${line}${gap}`))}
}

/** Check whether the title is the heading of a section or the key of a field as well. */
function isTaken({position}: Title, {metadata, sections}: Postmortem): boolean {
  const places = [
    ...metadata.map(({key}) => key.position),
    ...sections.map(({heading}) => heading.position)
  ]
  return places.some((other) => isWithin(other, position))
}
