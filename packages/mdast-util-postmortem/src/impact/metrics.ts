import type {CountedAs, ImpactFact, ImpactMetric} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Run} from './clause.ts'
import type {StatementFindings} from './statement-findings.ts'
import {nounAfter} from '../quantity/noun.ts'
import {tokenClass} from '../text/lexicon.ts'
import {endAt, startBefore} from '../text/phrases.ts'
import {indexFrom, isOf, tokenKind} from '../text/tokens.ts'
import {isHit, isHitSubject, isHypothetical, isOfResponders} from './clause.ts'
import {isLength, isOtherLength, isWhole} from './length.ts'

type Metric = ImpactFact['metric'] | undefined

/** Kinds of figures that a measure is stated in. */
const kindsOf: Record<ImpactMetric, ReadonlySet<WrittenQuantity['kind']>> = {
  data: new Set(['bytes', 'count', 'duration', 'number', 'percent', 'window']),
  duration: new Set(['duration', 'window']),
  requests: new Set(['count', 'duration', 'number', 'percent', 'rate', 'multiple']),
  revenue: new Set(['money', 'number', 'percent']),
  sla: new Set(['duration', 'number', 'percent']),
  users: new Set(['count', 'number', 'percent'])
}

/**
 * Check whether a measure can be stated in a quantity.
 *
 * @param metric
 *   Measure that the label names.
 */
export function fits({kind}: WrittenQuantity, metric: ImpactMetric): boolean {
  return kindsOf[metric].has(kind)
}

/**
 * Find the measure that a quantity in a sentence is of.
 *
 * @returns
 *   Measure; `other` for what else is counted in a section on impact, else `undefined`.
 */
export function metricOfQuantity(quantity: WrittenQuantity, findings: StatementFindings): Metric {
  const {isAboutImpact, isAside, isHarm, isImpact, phrases} = findings
  const run = runOf(quantity, findings)
  if (isAnnounced(quantity, findings)) return findings.statement.metric
  if (isAside && !isHit(findings, run)) return undefined
  const other = isImpact ? 'other' : undefined
  switch (quantity.kind) {
    case 'count':
    case 'number':
    case 'percent':
    case 'rate': {
      return metricOfCount(quantity, findings, run)
    }
    case 'money': {
      return isAboutImpact || isHarm ? 'revenue' : undefined
    }
    case 'bytes': {
      return phrases.groups.has('loss') ? 'data' : other
    }
    case 'duration':
    case 'window': {
      if (isOfData(run, findings)) return 'data'
      if (isLengthOfHarm(quantity, findings)) return 'duration'
      return isImpact && phrases.groups.has('latency') ? 'requests' : other
    }
    default: {
      return isImpact && phrases.groups.has('latency') ? 'requests' : undefined
    }
  }
}

/** A length of time below `Duration`, a bare number at the start of a text below `Users affected`. */
function isAnnounced(quantity: WrittenQuantity, findings: StatementFindings): boolean {
  const {from, metric} = findings.statement
  if (!metric || from !== 'sentence' || !fits(quantity, metric)) return false
  if (metric === 'duration') return !isOtherLength(findings, quantity)
  const {hedge, kind, noun, span} = quantity
  const isBare = (kind === 'number' || kind === 'percent') && !noun
  return isBare && Math.min(span.start, hedge?.start ?? span.start) === 0
}

function runOf({span}: WrittenQuantity, {tokens}: StatementFindings): Run {
  return {at: indexFrom(tokens, span.start), next: indexFrom(tokens, span.end)}
}

function metricOfCount(quantity: WrittenQuantity, findings: StatementFindings, run: Run): Metric {
  const {isAboutImpact, isImpact, phrases, tables, tokens} = findings
  // `Due to 900k messages`, `40 deploys caused it`.
  const at = indexFrom(findings.tokens, Math.min(quantity.span.start, quantity.hedge?.start ?? Infinity)) // prettier-ignore
  const isCause = startBefore(phrases, at, 'reasonLead') ?? endAt(phrases, run.next, 'outcome')
  if (isCause !== undefined) return undefined
  // `A single request could stop it`.
  if (quantity.value === 1 && (findings.isAside || isHypothetical(findings, run))) return undefined
  // `1% free` of a disk.
  if (quantity.kind === 'percent' && endAt(phrases, run.next, 'restOf') !== undefined)
    return undefined
  const isHarm = isImpact || findings.isHarm
  const other = isImpact ? 'other' : undefined
  const as = quantity.noun?.as ?? nounBefore(quantity, findings)
  if (as === 'users' && isOfResponders(findings, run)) return undefined
  if (as === 'users' || as === 'requests') return isHarm ? as : undefined
  // `216 vouchers were redeemed twice`.
  const otherThing = other ?? (isAboutImpact && isHitSubject(findings, run) ? 'other' : undefined)
  if (as === 'data') return phrases.groups.has('loss') ? 'data' : otherThing
  if (quantity.kind === 'number') return other && (as ?? (isOneThing(quantity, findings) ? other : undefined)) // prettier-ignore
  if (quantity.kind !== 'percent') {
    // `13,986 sequences were removed`: what is lost and has no name here is data.
    const isThing = quantity.noun && isLost(quantity, findings)
    return isThing ? 'data' : otherThing
  }
  if (phrases.groups.has('levels')) return 'sla'
  if (isHarm && isOfMoney(findings, run)) return 'revenue'
  if (phrases.groups.has('rates')) return 'requests'
  const isOfUsers = tokens.words.some((word) => tables.counted.get(word) === 'users')
  return isHarm && isOfUsers ? 'users' : other
}

/** `Published 1 sequence`: of one thing no plural says that it is counted. */
function isOneThing({span, value}: WrittenQuantity, {tables, tokens}: StatementFindings): boolean {
  const next = indexFrom(tokens, span.end)
  const isFigure = tokens.kind[indexFrom(tokens, span.start)] === tokenKind.figure
  return (
    value === 1 && isFigure && tokens.kind[next] === tokenKind.word && !tables.boundaryWords.has(tokens.words[next]!) // prettier-ignore
  )
}

/** `Sales fell by 12 %`. */
function isOfMoney({tables, tokens}: StatementFindings, {at}: Run): boolean {
  const last = tokens.words.slice(0, at).findLast((word) => tables.counted.has(word) || tables.measures.has(word)) // prettier-ignore
  return last !== undefined && tables.measures.get(last) === 'revenue'
}

/** A plural that is not known is right before or behind a word for loss. */
function isLost({noun, span}: WrittenQuantity, findings: StatementFindings): boolean {
  const {phrases, tables, tokens} = findings
  const word = tokens.text.slice(noun!.span.start, noun!.span.end).toLowerCase()
  if (tables.counted.has(word)) return false
  const next = endAt(phrases, noun!.next, 'harmVerb') ?? noun!.next
  const before = indexFrom(tokens, span.start) - 1
  return endAt(phrases, next, 'loss') !== undefined || endAt(phrases, before, 'loss') !== undefined
}

/** `Fixed in 40 minutes`; in a summary a time from a clock to a clock is that of the incident, with words for harm or not. */
function isLengthOfHarm(quantity: WrittenQuantity, findings: StatementFindings): boolean {
  const {isAboutImpact, isHarm, isImpact} = findings
  if (isAboutImpact && isWhole(findings, quantity)) return true
  const isSaid = isImpact || isHarm || (isAboutImpact && quantity.kind === 'window')
  return isSaid && isLength(findings, quantity)
}

/** `All users (24,310 daily active)`, `12 % of users (8,400 of 70,000)`: what stands before. */
function nounBefore(
  {kind, of, span}: WrittenQuantity,
  {phrases, tables, text, tokens}: StatementFindings
): CountedAs | undefined {
  const lastCounted = (to: number) =>
    tokens.words.slice(0, to).map((word) => tables.counted.get(word)).findLast(Boolean) // prettier-ignore
  const at = indexFrom(tokens, span.start)
  if (isOfThose(indexFrom(tokens, span.end), {phrases, tokens})) return lastCounted(at)
  // `Some users (1,204)`.
  const [, own] = /(\p{L}+)\s?\([~<>≈]?$/u.exec(text.slice(Math.max(0, span.start - 40), span.start)) ?? [] // prettier-ignore
  const named = own && tables.counted.get(own.toLowerCase())
  if (named && /^\s?[),;]/.test(text.slice(span.end, span.end + 2))) return named
  // `Certificates: 412`.
  const isValue = kind === 'number' && tokens.words[at - 1] === ':' && indexFrom(tokens, span.end) === tokens.count // prettier-ignore
  if (isValue) return labelNoun({tables, tokens}, at - 1)
  const isAside =
    text.charAt(span.start - 1) === '(' &&
    (kind === 'percent' || /^\s?\p{L}/u.test(text.slice(span.end)))
  if (!of && !isAside) return undefined
  return lastCounted(at)
}

/** 2,216 calls, 61 % *of them* not answered; 61 % *of which* were not. */
function isOfThose(next: number, {phrases, tokens}: Pick<StatementFindings, 'phrases' | 'tokens'>) {
  return isOf(tokens, next, tokenClass.of) && endAt(phrases, next + 1, 'those') !== undefined
}

/** What a label counts: the first plural of *total number of certificates*. */
function labelNoun(
  {tables, tokens}: Pick<StatementFindings, 'tables' | 'tokens'>,
  to: number
): CountedAs | undefined {
  for (let at = 0; at < to; at++) {
    const noun = nounAfter(tokens, at, tables)
    if (noun) return noun.as
    if (tokens.kind[at] !== tokenKind.word) return undefined
  }
  return undefined
}

/** `We lost 6 hours of metrics`, `the last 20 minutes of writes`. */
function isOfData({next}: Run, {phrases, tables, tokens}: StatementFindings): boolean {
  if (!isOf(tokens, next, tokenClass.of) || !phrases.groups.has('loss')) return false
  const as = nounAfter(tokens, next, tables)?.as
  return as === 'data' || as === 'requests'
}
