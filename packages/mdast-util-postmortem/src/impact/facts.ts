import type {Field, ImpactFact, ImpactMetric, Span, TextSpan} from '../model.ts'
import type {Language} from '../languages/language.ts'
import type {WrittenDuration} from '../quantity/duration.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {StatementFindings} from './statement-findings.ts'
import {findDuration} from '../quantity/duration.ts'
import {isWhole} from './length.ts'
import {countWords} from '../text/count-words.ts'
import {endAt, firstIn} from '../text/phrases.ts'
import {tokenClass} from '../text/lexicon.ts'
import {indexFrom, isOf, tokenKind} from '../text/tokens.ts'
import {allIn, deniedIn} from './denials.ts'
import {spanOf} from './findings.ts'
import {mentionedIn} from './mentions.ts'
import {fits, metricOfQuantity} from './metrics.ts'
import {quantityOf, vagueOf} from './model-quantities.ts'
import {subjectOf} from './ranges.ts'
import {hasDigit} from '../text/characters.ts'

/** Fewest words of a reason why something is unknown. */
const minReasonWords = 3

/**
 * List what a statement says of impact.
 *
 * @returns
 *   A fact for each measure; one for a value with a label.
 */
export function factsIn(findings: StatementFindings): Array<ImpactFact> {
  const {metric, from, section} = findings.statement
  // Where the repair is described, `Checked sessions:` names what was done.
  const isOther = findings.isAside && section !== undefined && metric !== 'duration'
  return metric && from !== 'sentence' && !isOther
    ? [labelledFact(findings, metric)]
    : factsInSentence(findings)
}

/**
 * Make a fact of the field that says how long the incident lasted.
 *
 * @param field
 *   Field `duration`.
 */
export function factOfField({duration, key, value}: Field): ImpactFact {
  const fact: ImpactFact = {
    ...emptyFact('duration', value),
    label: key,
    isWhole: true,
    from: 'field'
  }
  if (!duration) return fact
  const {hedged, position, seconds, step, written: words} = duration
  const written = {written: words, position}
  fact.figures.push({
    ...written,
    kind: 'duration',
    value: seconds,
    step,
    high: undefined,
    unit: 's',
    counts: undefined,
    hedge: hedged ? written : undefined,
    isBound: hedged,
    limit: undefined,
    measured: undefined,
    withHedge: written,
    of: undefined,
    share: undefined
  })
  return fact
}

function emptyFact(metric: ImpactFact['metric'], value: TextSpan): ImpactFact {
  return {
    metric,
    label: undefined,
    value,
    figures: [],
    isWhole: false,
    about: [],
    none: undefined,
    all: undefined,
    unknown: undefined,
    vague: [],
    method: undefined,
    statement: undefined,
    passage: undefined,
    section: undefined,
    from: 'sentence'
  }
}

function factOf(findings: StatementFindings, metric: ImpactFact['metric']): ImpactFact {
  const {number, passage, statement, text} = findings
  const {from, label, section} = statement
  return {
    ...emptyFact(metric, spanOf(findings, {start: 0, end: text.length})),
    method: methodIn(findings),
    statement: number,
    passage,
    label,
    section,
    from
  }
}

function factsInSentence(findings: StatementFindings): Array<ImpactFact> {
  const facts = new Map<ImpactFact['metric'], ImpactFact>()
  const of = (metric: ImpactFact['metric']) => {
    const fact = facts.get(metric) ?? factOf(findings, metric)
    facts.set(metric, fact)
    return fact
  }
  for (const quantity of findings.quantities) {
    const metric = metricOfQuantity(quantity, findings)
    if (!metric) continue
    const fact = of(metric)
    const figure = quantityOf(findings, quantity)
    fact.figures.push(isLabelled(findings, quantity) ? {...figure, counts: 'other'} : figure)
    if (fact.isWhole || !isWhole(findings, quantity)) continue
    fact.isWhole = true
    fact.about = subjectOf(findings, quantity)
  }
  if (!findings.isAside) {
    for (const {metric, span} of deniedIn(findings)) of(metric).none ??= spanOf(findings, span)
    for (const {metric, span} of allIn(findings)) of(metric).all ??= allOf(findings, span)
  }
  for (const metric of mentionedIn(findings)) of(metric)
  for (const found of findings.vague) {
    if (found.metric && !findings.isAside) of(found.metric).vague.push(vagueOf(findings, found))
  }
  return [...facts.values()]
}

/** `All users could not pay`; not `all users in Graz`, and not `in Graz, all users`. */
function allOf(findings: StatementFindings, span: Span): NonNullable<ImpactFact['all']> {
  const {phrases, tokens} = findings
  const next = indexFrom(tokens, span.end)
  const isNarrowed = endAt(phrases, 0, 'narrowing') !== undefined && indexFrom(tokens, span.start) > 0 // prettier-ignore
  const isOfSome = isNarrowed || endAt(phrases, next, 'tailStart') !== undefined
  return {...spanOf(findings, span), isOfSome}
}

/** `Packet loss, maximum: 34 %`, `60 % of load`: the words beside it say what it is a share of. */
function isLabelled(
  {text, tokens}: StatementFindings,
  {kind, noun, span}: WrittenQuantity
): boolean {
  if (kind !== 'percent' || noun) return false
  const colon = indexFrom(tokens, span.start) - 1
  const next = indexFrom(tokens, span.end)
  const isValue = tokens.words.indexOf(':') === colon && span.end >= text.trimEnd().length
  const isShare = isOf(tokens, next, tokenClass.of) && tokens.kind[next + 1] === tokenKind.word
  return (colon > 0 && isValue) || isShare
}

/** A value with a label: all figures in it are of that measure, but for those of another kind. */
function labelledFact(findings: StatementFindings, metric: ImpactMetric): ImpactFact {
  const {phrases, text, tokens, vague} = findings
  const fact = factOf(findings, metric)
  fact.isWhole = metric === 'duration'
  fact.figures = figuresOf(findings, metric, tokens.lexicon.language).map((figure) =>
    quantityOf(findings, figure)
  )
  fact.unknown = fact.figures.length > 0 ? undefined : unknownIn(findings)
  if (fact.unknown) return fact
  fact.vague = vague.map((found) => vagueOf(findings, found))
  if (fact.figures.length > 0) return fact
  const whole = {start: 0, end: text.length}
  const spanIf = (isSo: boolean) => (isSo ? spanOf(findings, whole) : undefined)
  const isSame = (found: {metric: ImpactFact['metric']}) => found.metric === metric
  const denied = deniedIn(findings).find(isSame)
  const all = allIn(findings).find(isSame)
  fact.none = spanIf(startsWithNone(findings)) ?? (denied && spanOf(findings, denied.span))
  const everybody = spanIf(endAt(phrases, 0, 'all') !== undefined)
  fact.all = everybody ? {...everybody, isOfSome: false} : all && allOf(findings, all.span)
  if (fact.vague.length === 0 && isNegligible(findings)) {
    fact.vague = [vagueOf(findings, {span: whole, metric, kind: 'degree'})]
  }
  return fact
}

/** `None`, `no (the writes were refused)`, `none — the volume was clean`. */
function startsWithNone({phrases, text, tokens}: StatementFindings): boolean {
  const next = endAt(phrases, 0, 'none')
  if (next === undefined) return false
  const isDash = tokens.words[next] === '-' && text.charAt(tokens.start[next]! - 1) === ' '
  return next === tokens.count || isDash || '.!,;(–—'.includes(tokens.words[next]!)
}

/** `Minimal`, and nothing else. */
function isNegligible({phrases, tokens}: StatementFindings): boolean {
  const next = endAt(phrases, 0, 'negligible')
  const isStop = next === tokens.count - 1 && '.!'.includes(tokens.words[next]!)
  return next === tokens.count || isStop
}

/** `01:32:00` is a length of time behind a label that says so. */
function figuresOf(
  {quantities, text}: StatementFindings,
  metric: ImpactMetric,
  language: Language
): Array<WrittenQuantity> {
  const figures = quantities.filter((quantity) => fits(quantity, metric))
  if (figures.length > 0 || metric !== 'duration') return figures
  const duration = findDuration(text, language)
  return duration ? [asQuantity(duration)] : []
}

function asQuantity({hedge, seconds, span, step}: WrittenDuration): WrittenQuantity {
  return {span, kind: 'duration', value: seconds, high: undefined, unit: 's', step, hedge, noun: undefined, of: undefined} // prettier-ignore
}

/** `Unknown`, `Unknown, because the logs were lost`. */
function unknownIn(findings: StatementFindings): ImpactFact['unknown'] {
  const {text, tokens} = findings
  const next = unknownEnd(findings)
  if (next === undefined) return undefined
  const end = tokens.end[next - 1]!
  const hasReason = countWords(reasonAfter(findings, next)) >= minReasonWords
  return {...spanOf(findings, {start: 0, end: hasReason ? end : text.length}), hasReason}
}

/** What stands for a value that nobody knows: `???`, `XX`, `–`. */
const blank = /^(?:[?]+|X{2,}|[-–—]+)(?![\p{L}\p{N}])/iu

function unknownEnd({phrases, text, tokens}: StatementFindings): number | undefined {
  const marks = blank.exec(text)?.[0].length
  return marks === undefined ? endAt(phrases, 0, 'unknown') : indexFrom(tokens, marks)
}

/** What stands behind a mark, or a word that starts a reason. */
function reasonAfter({phrases, text, tokens}: StatementFindings, from: number): string {
  for (let at = from; at < tokens.count; at++) {
    const isMark = tokens.kind[at] === tokenKind.mark && '(:;,–—'.includes(tokens.words[at]!)
    const isDash = tokens.words[at] === '-' && text.charAt(tokens.start[at]! - 1) === ' '
    const next = isMark || isDash ? at + 1 : endAt(phrases, at, 'reason')
    if (next !== undefined) return text.slice(tokens.end[next - 1])
  }
  return ''
}

/** `based on the access logs`, or an aside of three words and more right behind a figure. */
function methodIn(findings: StatementFindings): TextSpan | undefined {
  const {phrases, quantities, text, tokens} = findings
  const at = phrases.groups.has('method') ? firstIn(phrases, 0, tokens.count, 'method') : undefined
  if (at !== undefined) {
    const next = endAt(phrases, at, 'method')!
    return spanOf(findings, {start: tokens.start[at]!, end: tokens.end[next - 1]!})
  }
  for (const {span} of quantities) {
    const aside = /^\s?\((?=(?:[^\s()]+\s){2})([^()]{5,200})\)/.exec(
      text.slice(span.end, span.end + 220)
    )
    if (!aside || hasDigit(aside[0])) continue
    const end = span.end + aside[0].length - 1
    return spanOf(findings, {start: end - aside[1]!.length, end})
  }
  return undefined
}
