import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Sentence} from './clause.ts'
import type {StatementFindings} from './statement-findings.ts'
import {endAt, startBefore} from '../text/phrases.ts'
import {indexFrom} from '../text/tokens.ts'

/** Shortest outage in seconds: less is how long a request took. */
const shortestOutage = 30

/**
 * Check whether a length of time is that of the harm: `down for 5 minutes`, not `restarted after
 * 5 minutes`.
 */
export function isLength(
  {phrases, tokens}: Sentence,
  {kind, span, value, hedge}: WrittenQuantity
): boolean {
  if ((kind !== 'duration' && kind !== 'window') || value < shortestOutage) return false
  const at = indexFrom(tokens, Math.min(span.start, hedge?.start ?? span.start))
  if (startBefore(phrases, at, 'durationLead') !== undefined) return true
  if (startBefore(phrases, at, 'endingLead') !== undefined) return true
  if (isOther(phrases, at, indexFrom(tokens, span.end))) return false
  const next = indexFrom(tokens, span.end)
  const lead = tokens.words[at - 1] === '(' ? at - 1 : at
  return (
    kind === 'window' ||
    at === 0 ||
    startBefore(phrases, lead, 'likelyDurationLead') !== undefined ||
    endAt(phrases, next, 'durationTail') !== undefined
  )
}

/** How long something else took: `after 5 minutes`, `5 minutes later`. */
function isOther(phrases: Sentence['phrases'], at: number, next: number): boolean {
  return (
    startBefore(phrases, at, 'otherLengthLead') !== undefined ||
    (endAt(phrases, next, 'otherLengthTail') !== undefined &&
      endAt(phrases, next, 'latencyTail') === undefined)
  )
}

/** Check whether the words around a length of time say that something else took so long. */
export function isOtherLength(
  {phrases, tokens}: Sentence,
  {hedge, span}: WrittenQuantity
): boolean {
  const at = indexFrom(tokens, Math.min(span.start, hedge?.start ?? span.start))
  return isOther(phrases, at, indexFrom(tokens, span.end))
}

/**
 * Check whether a length of time is said of the incident as a whole: `lasted 40 minutes`, `a
 * 40-minute outage`, `fixed within 40 minutes`, `nobody could pay for 40 minutes`.
 */
export function isWhole(
  findings: StatementFindings,
  {hedge, kind, span}: WrittenQuantity
): boolean {
  const {phrases, tokens} = findings
  if (kind !== 'duration') return false
  const at = indexFrom(tokens, Math.min(span.start, hedge?.start ?? span.start))
  const next = indexFrom(tokens, Math.max(span.end, hedge?.end ?? 0))
  return (
    startBefore(phrases, at, 'wholeLead') !== undefined ||
    isAfterHarm(phrases, at) ||
    isOfAll(findings, at) ||
    startBefore(phrases, at, 'endingLead') !== undefined ||
    endAt(phrases, next, 'wholeTail') !== undefined
  )
}

/** `Logins failed for 40 minutes`. */
function isAfterHarm(phrases: Sentence['phrases'], at: number): boolean {
  const lead = startBefore(phrases, at, 'durationLead')
  return lead !== undefined && startBefore(phrases, lead, 'strongHarm') !== undefined
}

/** `For 40 minutes nobody could pay`, `pages could not be opened for 40 minutes`; of `412 customers` it is only known that it was so for them. */
function isOfAll({phrases, quantities}: StatementFindings, at: number): boolean {
  const {groups} = phrases
  const isLength =
    startBefore(phrases, at, 'durationLead') !== undefined &&
    startBefore(phrases, at, 'otherLengthLead') === undefined
  if (!isLength) return false
  if (groups.has('nobody') && groups.has('modal')) return true
  if (!groups.has('strongHarm')) return false
  return (
    groups.has('everybody') ||
    quantities.every(({kind}) => kind === 'duration' || kind === 'window')
  )
}
