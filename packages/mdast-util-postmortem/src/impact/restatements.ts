import type {Restatement} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {StatementFindings} from './statement-findings.ts'
import {metricOfQuantity} from './metrics.ts'
import {quantityOf} from './model-quantities.ts'

const kinds: ReadonlySet<WrittenQuantity['kind']> = new Set([
  'count',
  'duration',
  'money',
  'number',
  'percent'
])

/**
 * Find figures that are stated twice, the second time in brackets or behind *that is*: `about 1,200
 * customers (1,504)`, `90 minutes (1 h 15 min)`.
 */
export function restatementsIn(findings: StatementFindings): Array<Restatement> {
  const {isAboutImpact, quantities, statement} = findings
  if (!isAboutImpact) return []
  return quantities.slice(1).flatMap((second, index) => {
    const first = quantities[index]!
    if (isObjective(first, findings)) return []
    const isOfImpact = statement.metric !== undefined || metricOfQuantity(first, findings)
    if (!isOfImpact || !isSameUnit(first, second) || !isBeside(first, second, findings)) return []
    return {first: quantityOf(findings, first), second: quantityOf(findings, second)}
  })
}

/** What was used of its budget stands behind it: `with an objective of 99.9 % (16.1 %)`. */
function isObjective({kind, value}: WrittenQuantity, {phrases}: StatementFindings): boolean {
  return kind === 'percent' && value >= 90 && phrases.groups.has('objective')
}

/** A bare number in brackets is the exact one of a figure that is not. */
function isSameUnit(first: WrittenQuantity, second: WrittenQuantity): boolean {
  if (!kinds.has(first.kind) || first.of || second.of) return false
  if (second.kind === 'number') return first.kind === 'count' && first.hedge !== undefined
  return first.kind === second.kind && first.unit === second.unit
}

/** Nothing but a bracket stands between them, and nothing else in it. */
function isBeside(
  first: WrittenQuantity,
  second: WrittenQuantity,
  {tables, text}: StatementFindings
): boolean {
  const from = Math.max(first.span.end, first.hedge?.end ?? 0)
  const to = Math.min(second.span.start, second.hedge?.start ?? Infinity)
  const end = Math.max(second.span.end, second.hedge?.end ?? 0)
  const between = text.slice(from, to)
  return /[(=]/.test(between) && tables.shareJoint.test(between) && /^\s?(?:[),;.]|$)/.test(text.slice(end)) // prettier-ignore
}
