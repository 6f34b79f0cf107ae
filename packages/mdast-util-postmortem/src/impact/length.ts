import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {ImpactPatterns} from './patterns.ts'

/** Shortest outage in seconds: less is how long a request took. */
const shortestOutage = 30

/**
 * Check whether a length of time is that of the harm: `down for 5 minutes`, not `restarted after
 * 5 minutes`.
 *
 * @param text
 *   The sentence that it stands in.
 * @param quantity
 *   What was found in it.
 * @param patterns
 *   Words to look for.
 */
export function isLength(
  text: string,
  {kind, span, value, hedge}: WrittenQuantity,
  patterns: ImpactPatterns
): boolean {
  if ((kind !== 'duration' && kind !== 'window') || value < shortestOutage) return false
  const before = text.slice(0, Math.min(span.start, hedge?.start ?? span.start))
  if (patterns.durationBefore.test(before) || patterns.endingBefore.test(before)) return true
  if (patterns.otherLengthBefore.test(before)) return false
  const after = text.slice(span.end)
  if (patterns.otherLengthAfter.test(after)) return false
  return (
    kind === 'window' ||
    before.trim() === '' ||
    patterns.likelyDurationBefore.test(before) ||
    patterns.durationAfter.test(after)
  )
}

/**
 * Check whether a length of time is said of the incident as a whole: `lasted 40 minutes`, `a
 * 40-minute outage`, `fixed within 40 minutes`.
 *
 * @param text
 *   The sentence that it stands in.
 * @param quantity
 *   What was found in it.
 * @param patterns
 *   Words to look for.
 */
export function isWhole(
  text: string,
  {hedge, kind, span}: WrittenQuantity,
  patterns: ImpactPatterns
): boolean {
  if (kind !== 'duration') return false
  const before = text.slice(0, Math.min(span.start, hedge?.start ?? span.start))
  return (
    patterns.wholeBefore.test(before) ||
    patterns.endingBefore.test(before) ||
    patterns.wholeAfter.test(text.slice(Math.max(span.end, hedge?.end ?? 0)))
  )
}
