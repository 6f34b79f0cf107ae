import type {Point, Position} from 'unist'
import type {Block, Span, TextPlace, TextSpan} from '../model.ts'
import type {Source} from './flat-text.ts'
import type {TextRange} from './text-range.ts'
import {countFirst} from './binary-search.ts'
import {offsetsAt} from './flat-text.ts'

/**
 * Find out where each character of a text is written.
 *
 * @returns
 *   Places at which a line starts, or the source is not written as the text reads; none if the
 *   tree has no positions.
 */
export function placesOf({span, text}: TextRange, source: Source): Array<TextPlace> {
  const places: Array<TextPlace> = []
  const from = text.from ?? 0
  const words = text.value.slice(span.start, span.end)
  let next = -1
  let feed = -1
  let index = span.start
  while (index < span.end) {
    const offsets = offsetsAt(text, from + index, source.text)
    if (!offsets) return []
    const isLonger = offsets.end - offsets.start !== 1
    if (offsets.start !== next || isLonger) {
      const start = source.toPoint(offsets.start)
      const end = isLonger ? source.toPoint(offsets.end) : undefined
      if (!start || (isLonger && !end)) return []
      places.push({at: index - span.start, start, end})
    }
    if (feed < index) feed = span.start + lineFeedFrom(words, index - span.start)
    const length = Math.min(offsets.plain, feed + 1 - index)
    // A new line, and what stands behind an escape, has a place of its own.
    next = isLonger || index + length > feed ? -1 : offsets.start + length
    index += length
  }
  return places
}

/** Index of the next line feed; of the end if there is none. */
function lineFeedFrom(value: string, from: number): number {
  const at = value.indexOf('\n', from)
  return at === -1 ? value.length : at
}

/**
 * Find where a part of a block is written.
 *
 * @param span
 *   Part of its text; must not be empty.
 * @returns
 *   Its words and their place; `undefined` if the tree has no positions.
 */
export function textSpanIn(
  {places, written: text}: Pick<Block, 'places' | 'written'>,
  {end, start}: Span
): TextSpan {
  return {written: text.slice(start, end), position: positionIn(places, start, end)}
}

/**
 * Find text in a block. Code is left out.
 *
 * @param block
 *   Block, or a copy of one.
 * @param pattern
 *   What to look for; must be global.
 * @returns
 *   What was found and where.
 */
export function findText(block: Block, pattern: RegExp): Array<TextSpan> {
  const found: Array<TextSpan> = []
  // `matchAll` would make a pattern of its own, which takes longer than to look through a sentence.
  pattern.lastIndex = 0
  for (;;) {
    const match = pattern.exec(block.written)
    if (!match) return found
    const start = match.index
    if (match[0] === '') pattern.lastIndex++
    else if (!block.code.some((code) => start >= code.start && start < code.end)) {
      found.push(textSpanIn(block, {start, end: start + match[0].length}))
    }
  }
}

function positionIn(
  places: ReadonlyArray<TextPlace>,
  start: number,
  end: number
): Position | undefined {
  const first = placeAt(places, start)
  const last = placeAt(places, end - 1)
  if (!first || !last) return undefined
  return {
    start: moved(first.start, start - first.at),
    end: last.end ?? moved(last.start, end - last.at)
  }
}

/** The last place that is not behind a character. */
function placeAt(places: ReadonlyArray<TextPlace>, index: number): TextPlace | undefined {
  return places[countFirst(places, ({at}) => at <= index) - 1]
}

function moved({column, line, offset}: Point, by: number): Point {
  return offset === undefined
    ? {line, column: column + by}
    : {line, column: column + by, offset: offset + by}
}
