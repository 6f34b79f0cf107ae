import type {StatedStretch} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {StatementFindings} from './statement-findings.ts'
import {endAt, startBefore} from '../text/phrases.ts'
import {indexFrom, tokenKind} from '../text/tokens.ts'
import {quantityOf} from './model-quantities.ts'

/** Marks that can stand between a range and its length. */
const joints = new Set(',;:()–—-=→')

/** A length of time and the range beside it. */
interface Pair {
  duration: WrittenQuantity
  window: WrittenQuantity
}

/**
 * Find lengths of time with the range that they are the length of, in either order: `from 13:20
 * till 15:50 (2 hours)`, `for 45 minutes, from 10:05 to 11:20`; not `between 10:00 and 12:00 it was
 * down for 20 minutes`.
 *
 * @returns
 *   Pairs; none if there are ranges without a length beside others with one, for that can be the
 *   length of all of them.
 */
export function stretchesIn(findings: StatementFindings): Array<StatedStretch> {
  const windows = findings.quantities.filter(({kind}) => kind === 'window')
  const pairs = windows.flatMap((window) => pairOf(window, findings) ?? [])
  if (pairs.length !== windows.length) return []
  return pairs.map(({duration, window}) => ({
    duration: quantityOf(findings, duration),
    range: quantityOf(findings, window),
    statement: findings.number
  }))
}

function pairOf(window: WrittenQuantity, findings: StatementFindings): Pair | undefined {
  const durations = findings.quantities.filter(({kind}) => kind === 'duration')
  const after = durations.find(({span}) => span.start >= window.span.end)
  if (after && isBehind(window, after, findings)) return {duration: after, window}
  const before = durations.findLast(({span}) => span.end <= window.span.start)
  return before && isBefore(before, window, findings) ? {duration: before, window} : undefined
}

/** `(2 hours)`, `, so 4 hours 23 minutes in total`; not `, 20 minutes after the deploy`. */
function isBehind(
  window: WrittenQuantity,
  duration: WrittenQuantity,
  findings: StatementFindings
): boolean {
  const {phrases, tokens} = findings
  const next = indexFrom(tokens, Math.max(duration.span.end, duration.hedge?.end ?? 0))
  const isEnd = next >= tokens.count || (tokens.kind[next] === tokenKind.mark && tokens.words[next] !== '/') // prettier-ignore
  if (!isEnd && endAt(phrases, next, 'rangeTail') === undefined) return false
  const start = Math.min(duration.span.start, duration.hedge?.start ?? Infinity)
  return joinedBy(window.span.end, start, findings) > 0
}

/** `45 minutes (10:05–11:20)`, `for 45 minutes from 10:05 to 11:20`. */
function isBefore(
  duration: WrittenQuantity,
  window: WrittenQuantity,
  findings: StatementFindings
): boolean {
  const {phrases, tokens} = findings
  const start = indexFrom(tokens, Math.min(duration.span.start, duration.hedge?.start ?? Infinity))
  const isLength =
    startBefore(phrases, start, 'durationLead') !== undefined ||
    startBefore(phrases, start, 'wholeLead') !== undefined
  if (!isLength && startBefore(phrases, start, 'otherLengthLead') !== undefined) return false
  const end = Math.max(duration.span.end, duration.hedge?.end ?? 0)
  const from = Math.min(window.span.start, window.hedge?.start ?? Infinity)
  const count = joinedBy(end, from, findings)
  return count > 0 || (count === 0 && isLength)
}

/** How many marks and words that join are between two places; -1 if there is anything else. */
function joinedBy(from: number, to: number, {phrases, tokens}: StatementFindings): number {
  let count = 0
  for (let at = indexFrom(tokens, from); at < tokens.count && tokens.start[at]! < to;) {
    const next = endAt(phrases, at, 'rangeJoint') ?? (joints.has(tokens.words[at]!) ? at + 1 : undefined) // prettier-ignore
    if (next === undefined) return -1
    count++
    at = next
  }
  return count
}
