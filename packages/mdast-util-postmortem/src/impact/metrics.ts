import type {CountedAs, ImpactFact, ImpactMetric} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {StatementFindings} from './findings.ts'
import {nounAfter} from '../quantity/noun.ts'
import {indexFrom} from '../text/tokens.ts'
import {isLength} from './length.ts'

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
 * @param quantity
 *   Quantity behind a label.
 * @param metric
 *   Measure that the label names.
 */
export function fits({kind}: WrittenQuantity, metric: ImpactMetric): boolean {
  return kindsOf[metric].has(kind)
}

/**
 * Find the measure that a quantity in a sentence is of.
 *
 * @param quantity
 *   Quantity.
 * @param findings
 *   The sentence.
 * @returns
 *   Measure; `other` for what else is counted in a section on impact, else `undefined`.
 */
export function metricOfQuantity(
  quantity: WrittenQuantity,
  findings: StatementFindings
): ImpactFact['metric'] | undefined {
  const {isAboutImpact, isImpact, mentions, patterns, text} = findings
  const isHarm = isImpact || findings.isHarm
  const other = isImpact ? 'other' : undefined
  switch (quantity.kind) {
    case 'count':
    case 'number':
    case 'percent':
    case 'rate': {
      const as = quantity.noun?.as ?? nounBefore(quantity, findings)
      if (as === 'users' || as === 'requests') return isHarm ? as : undefined
      if (as === 'data') return mentions('loss') ? 'data' : other
      if (quantity.kind === 'number') return undefined
      if (quantity.kind !== 'percent') return other
      if (mentions('levels')) return 'sla'
      if (mentions('rates')) return 'requests'
      return isHarm && mentions('users') ? 'users' : other
    }
    case 'money': {
      return isAboutImpact || isHarm ? 'revenue' : undefined
    }
    case 'bytes': {
      return mentions('loss') ? 'data' : other
    }
    case 'duration':
    case 'window': {
      if (isOfData(quantity, findings)) return 'data'
      return isHarm && isLength(text, quantity, patterns) ? 'duration' : other
    }
    default: {
      return undefined
    }
  }
}

/** `All users (24,310 daily active)`, `12 % of users (8,400 of 70,000)`: what stands before. */
function nounBefore(
  {kind, of, span}: WrittenQuantity,
  {patterns, text, tokens}: StatementFindings
): CountedAs | undefined {
  // `Some users (1,204)`.
  const [, own] = /(\p{L}+)\s?\([~<>≈]?$/u.exec(text.slice(Math.max(0, span.start - 40), span.start)) ?? [] // prettier-ignore
  const named = own && patterns.counted.get(own.toLowerCase())
  if (named && /^\s?[),;]/.test(text.slice(span.end, span.end + 2))) return named
  const isAside =
    text.charAt(span.start - 1) === '(' &&
    (kind === 'percent' || /^\s?\p{L}/u.test(text.slice(span.end)))
  if (!of && !isAside) return undefined
  const before = tokens.words.slice(0, indexFrom(tokens, span.start))
  return before.map((word) => patterns.counted.get(word)).findLast(Boolean)
}

/** `We lost 6 hours of metrics`. */
function isOfData({span}: WrittenQuantity, findings: StatementFindings): boolean {
  const {mentions, patterns, text, tokens} = findings
  if (!patterns.ofAfter.test(text.slice(span.end)) || !mentions('loss')) return false
  return nounAfter(tokens, indexFrom(tokens, span.end), patterns)?.as === 'data'
}
