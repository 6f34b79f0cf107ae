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

function compare(a: Position['start'], b: Position['start']): number {
  return a.line - b.line || a.column - b.column
}
