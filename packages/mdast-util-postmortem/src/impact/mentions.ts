import type {ImpactMetric} from '../model.ts'
import type {Run} from './clause.ts'
import type {StatementFindings} from './statement-findings.ts'
import {tokenClass} from '../text/lexicon.ts'
import {isPlural} from '../quantity/noun.ts'
import {endAt, firstIn, startBefore} from '../text/phrases.ts'
import {isOf, tokenKind} from '../text/tokens.ts'
import {isHit, isHypothetical} from './clause.ts'
import {isTreated} from './verbs.ts'

/** Most words between a denial and what it denies: *no* missing *entries*. */
const mostModifiers = 2

/** Most words of a tail: users *in all of Europe*. */
const longestTail = 4

/** Find what was hit, without any number: `users could not log in`, `requests failed`. */
export function mentionedIn(findings: StatementFindings): ReadonlySet<ImpactMetric> {
  const {isAside, isHarm, isImpact, phrases, tables, tokens} = findings
  const found = new Set<ImpactMetric>()
  if (!isImpact && !isHarm) return found
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.words[at]!
    const as = tables.counted.get(word) ?? tables.measures.get(word)
    if (as === undefined || as === 'other' || found.has(as)) continue
    // `Timeouts` are harm themselves, and nothing that was hit.
    if (endAt(phrases, at, 'harm') !== undefined) continue
    // Elsewhere `the team received a report`.
    if (isAside && !isPlural(word)) continue
    if (firstIn(phrases, at - mostModifiers, at, 'negation') !== undefined) continue
    const run = {at, next: at + 1}
    const isElsewhere = isHypothetical(findings, run) || isTreated(findings, run)
    if (tests[as](findings, run) && !isElsewhere) found.add(as)
  }
  return found
}

type HitTest = (findings: StatementFindings, run: Run) => boolean

const tests: Record<ImpactMetric, HitTest> = {
  users: areUsersHit,
  requests: areRequestsHit,
  data: isDataLost,
  revenue: isMoneyLost,
  duration: () => false,
  sla: () => false
}

function areUsersHit(findings: StatementFindings, {at, next}: Run): boolean {
  const {isImpact, phrases, tokens} = findings
  const determiner = startBefore(phrases, at, 'affectedDeterminer') ?? at
  if (startBefore(phrases, determiner, 'affectedBefore') !== undefined) return true
  const verb = tailEnd(findings, next)
  if (endAt(phrases, verb, 'affectedAfter') !== undefined) return true
  // `Customer data` are no customers.
  return isImpact && isPlural(tokens.words[at]!) && isHit(findings, {at, next})
}

/** Users *in Europe also* could not log in. */
function tailEnd({phrases, tokens}: StatementFindings, from: number): number {
  const start = endAt(phrases, from, 'tailStart')
  if (start === undefined) return endAt(phrases, from, 'tailAdverb') ?? from
  for (let at = start; at < start + longestTail; at++) {
    const isTail = tokens.kind[at] !== tokenKind.mark && endAt(phrases, at, 'tailBarrier') === undefined // prettier-ignore
    if (!isTail) break
    const next = endAt(phrases, at + 1, 'tailAdverb') ?? at + 1
    if (endAt(phrases, next, 'affectedAfter') !== undefined) return next
  }
  return from
}

/** `Requests failed`, `uploads were rejected`, `failed transactions`. */
function areRequestsHit({phrases}: StatementFindings, {at, next}: Run): boolean {
  const verb = endAt(phrases, next, 'harmVerb') ?? next
  return (
    endAt(phrases, verb, 'requestHarm') !== undefined ||
    startBefore(phrases, at, 'requestHarm') !== undefined
  )
}

/** `Increased bills of customers`, `we lost sales`. */
function isMoneyLost({isImpact, phrases}: StatementFindings): boolean {
  return isImpact && (phrases.groups.has('loss') || phrases.groups.has('change'))
}

/** `Records were lost`, `we lost records`. */
function isDataLost({phrases, tokens}: StatementFindings, {at, next}: Run): boolean {
  const verb = endAt(phrases, next, 'harmVerb')
  if (verb !== undefined && endAt(phrases, verb, 'loss') !== undefined) return true
  const of = isOf(tokens, at - 1, tokenClass.of) ? at - 1 : at
  return startBefore(phrases, of, 'loss') !== undefined
}
