import type {Nodes, RootContent} from 'mdast'
import type {TextSpan} from '../model.ts'
import type {Source} from '../text/flat-text.ts'
import {between} from '../text/flat-text.ts'
import {isUnclosed} from '../text/unclosed.ts'

/**
 * Find the last words of a document, at which a fix can add something to its end.
 *
 * The filter for comments drops messages from the end of the last node without children on, and
 * counts a byte order mark: two characters before it are safe.
 *
 * @returns
 *   Words; `undefined` if the last block is not closed.
 */
export function endOf(blocks: ReadonlyArray<RootContent>, source: Source): TextSpan | undefined {
  const {text} = source
  const last = blocks.at(-1)
  const from = last?.position?.start.offset
  const end = last?.position?.end.offset
  let leaf: Nodes | undefined = last
  while (leaf && 'children' in leaf && leaf.children.length > 0) leaf = leaf.children.at(-1)
  const leafEnd = leaf?.position?.end.offset
  if (!last || from === undefined || !end || !leafEnd) return undefined
  if (isUnclosed(last, text.slice(from, end))) return undefined
  // A code block in a list can end with the line.
  const shown = from + text.slice(from, leafEnd).trimEnd().length
  let start = Math.max(from, shown - 2)
  // Not in the middle of a character or a line ending.
  if (/[\uDC00-\uDFFF]/.test(text.charAt(start)) || text.startsWith('\r\n', start - 1)) start--
  return {written: text.slice(start, end), position: between(start, end, source)}
}
