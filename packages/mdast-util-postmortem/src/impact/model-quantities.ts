import type {Figure, Quantity, VagueQuantity} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Span} from '../text/flat-text.ts'
import type {StatementFindings} from './statement-findings.ts'
import type {WrittenVague} from './vague-reader.ts'
import {isBound, limitOf} from '../quantity/hedge.ts'
import {spanOf} from './findings.ts'
import {measuredBy} from './measured.ts'

/** A quantity with its places in the document. */
export function quantityOf(findings: StatementFindings, found: WrittenQuantity): Quantity {
  const {hedge, high, kind, noun, of, span, step, unit, value} = found
  return {
    ...spanOf(findings, span),
    kind,
    value,
    high,
    unit,
    step,
    counts: noun?.as,
    hedge: hedge && spanOf(findings, hedge),
    isBound: hedge !== undefined && high === undefined && isBound(findings.tokens, hedge),
    limit: hedge && high === undefined ? limitOf(findings.tokens, hedge) : undefined,
    measured: measuredBy(findings, found),
    withHedge: spanOf(findings, enclosing(span, hedge)),
    of: of && figureOf(findings, of),
    share: findings.shareOf.get(found)
  }
}

function enclosing(a: Span, b: Span | undefined): Span {
  return b ? {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)} : a
}

/** A figure with its place in the document. */
export function figureOf(
  findings: StatementFindings,
  {span, step, value}: {span: Span; step: number; value: number}
): Figure {
  return {...spanOf(findings, span), value, step}
}

/** A vague quantity with its place in the document. */
export function vagueOf(
  findings: StatementFindings,
  {isLength, kind, metric, span}: WrittenVague
): VagueQuantity {
  const {isAside, passage, statement} = findings
  return {
    ...spanOf(findings, span),
    metric: isLength ? 'duration' : metric,
    kind,
    isAside,
    passage,
    section: statement.section
  }
}
