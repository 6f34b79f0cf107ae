import type {Postmortem} from 'mdast-util-postmortem'
import type {Position} from 'unist'
import type {PlacedFix} from './edits.ts'
import {skeleton} from './edits.ts'

/**
 * Insert a paragraph or a heading before a block.
 *
 * @param block
 *   Place of the block.
 * @param lines
 *   Lines to choose from.
 */
export function insertBefore({start}: Position, lines: ReadonlyArray<string>): PlacedFix {
  return {place: {start, end: start}, fix: skeleton(...lines.map((line) => `${line}\n\n`))}
}

/**
 * Insert a paragraph or a heading after a block, at a place that every editor can reach and every
 * comment can suppress.
 *
 * @param block
 *   Place of the block; unknown for the last one of the document.
 * @param lines
 *   Lines to choose from.
 * @param postmortem
 *   Document.
 * @returns
 *   Place and fix; `undefined` if the end of the document is unknown.
 */
export function insertAfter(
  block: Position | undefined,
  lines: ReadonlyArray<string>,
  {end}: Postmortem
): PlacedFix | undefined {
  if (!end) return undefined
  // Editors do not show an insertion after the last character: it replaces the last word.
  const isLast = !block || block.end.offset === end.position?.end.offset
  return isLast
    ? {place: end.position, fix: skeleton(...lines.map((line) => `${end.written}\n\n${line}`))}
    : {
        place: {start: block.end, end: block.end},
        fix: skeleton(...lines.map((line) => `\n\n${line}`))
      }
}
