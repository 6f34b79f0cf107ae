import type {Written} from 'mdast-util-postmortem'
import type {Position} from 'unist'

/**
 * Tell whether a place lies in another one.
 *
 * @param inner
 *   Place.
 * @param outer
 *   Place around it.
 * @returns
 *   Whether it does; not if one of them is unknown.
 */
export function isWithin(inner: Position | undefined, outer: Position | undefined): boolean {
  if (!inner || !outer) return false
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0
}

/**
 * Tell whether words stand in the source as they read, so that they can be put back there:
 * with no markup, escape, or character reference among them.
 *
 * @param words
 *   Words and their place.
 * @returns
 *   Whether they do; not if their place is unknown.
 */
export function standsAsRead({position, written}: Written): boolean {
  const start = position?.start.offset
  return start !== undefined && position?.end.offset === start + written.length
}

function compare(a: Position['start'], b: Position['start']): number {
  return a.line - b.line || a.column - b.column
}
