import type {TextSpan} from 'mdast-util-postmortem'
import type {Position} from 'unist'

/**
 * Check whether a place lies in another one.
 *
 * @param inner
 *   Place.
 * @param outer
 *   Place around it.
 * @returns
 *   Whether it does; `false` if one of them is unknown.
 */
export function isWithin(inner: Position | undefined, outer: Position | undefined): boolean {
  if (!inner || !outer) return false
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0
}

/**
 * Check whether a text stands verbatim in the source, so that another one can replace it: with no
 * markup, escape, or character reference in it.
 *
 * @param span
 *   Text and its place.
 * @returns
 *   Whether it does; `false` if its place is unknown.
 */
export function isVerbatim({position, written: text}: TextSpan): boolean {
  const start = position?.start.offset
  return start !== undefined && position?.end.offset === start + text.length
}

/**
 * Give the source of a place.
 *
 * @param place
 *   Place.
 * @param text
 *   Text of the document.
 * @returns
 *   Source; `''` if the place is unknown.
 */
export function sourceAt(place: Position | undefined, text: string): string {
  return place ? text.slice(place.start.offset, place.end.offset) : ''
}

function compare(a: Position['start'], b: Position['start']): number {
  return a.line - b.line || a.column - b.column
}

/**
 * Index places by the line on which they start, to look many others up.
 *
 * @param places
 *   Places, each on one line.
 */
export function indexByLine(places: ReadonlyArray<{position: Position | undefined}>): {
  /** Check whether a place lies in one of them. */
  isWithin: (place: Position | undefined) => boolean
  /** Check whether one of them lies in a place. */
  isIn: (place: Position | undefined) => boolean
} {
  const lines = new Map<number, Array<Position>>()
  for (const {position} of places) {
    if (!position) continue
    const line = lines.get(position.start.line)
    if (line) line.push(position)
    else lines.set(position.start.line, [position])
  }
  const on = (place: Position | undefined) => (place && lines.get(place.start.line)) ?? []
  return {
    isWithin: (place) => on(place).some((other) => isWithin(place, other)),
    isIn: (place) => on(place).some((other) => isWithin(other, place))
  }
}
