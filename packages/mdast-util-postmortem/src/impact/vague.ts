import type {ImpactMetric, VagueQuantity} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Span} from '../text/flat-text.ts'
import type {Tokens} from '../text/tokens.ts'
import type {HasWords, ImpactPatterns} from './patterns.ts'
import {isLength} from './length.ts'
import {nounAfter} from '../quantity/noun.ts'
import {indexFrom} from '../text/tokens.ts'

/** A vague quantity in a text. */
export interface WrittenVague {
  span: Span
  metric: ImpactMetric | undefined
  kind: VagueQuantity['kind']
}

/**
 * Find words that say how much without a number, where the same sentence has no number for the
 * same thing.
 *
 * @param tokens
 *   A sentence about harm, or the text of such a cell.
 * @param quantities
 *   What was found in it.
 * @param patterns
 *   Words to look for.
 * @param isImpact
 *   The text is about what the incident did, whatever its words are.
 * @param has
 *   Says which words the text has.
 * @returns
 *   Vague quantities in order.
 */
export function findVague(
  tokens: Tokens,
  quantities: ReadonlyArray<WrittenQuantity>,
  patterns: ImpactPatterns,
  isImpact: boolean,
  has: HasWords
): Array<WrittenVague> {
  const {text} = tokens
  const multiples = isImpact ? quantities.filter(({kind}) => kind === 'multiple') : []
  const found = [
    ...(has('quantifier') ? vagueAmounts(tokens, quantities, patterns, isImpact) : []),
    ...(has('time') ? vagueTimes(text, quantities, patterns) : []),
    ...vagueDegrees(text, quantities, patterns, has),
    ...(has('everybody') ? everybody(text, quantities, patterns, isImpact) : []),
    ...(has('all') && has('loss') ? allData(tokens, quantities, patterns) : []),
    ...(quantities.length > multiples.length ? [] : multiples).map(({span}): WrittenVague => ({
      span,
      metric: undefined,
      kind: 'degree'
    }))
  ].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return found.filter(({span}) => {
    const isFree = span.start >= end
    if (isFree) ({end} = span)
    return isFree
  })
}

function* vagueAmounts(
  tokens: Tokens,
  quantities: ReadonlyArray<WrittenQuantity>,
  patterns: ImpactPatterns,
  isImpact: boolean
): Generator<WrittenVague> {
  const {text} = tokens
  for (const match of text.matchAll(patterns.quantifier)) {
    const end = match.index + match[0].length
    const noun = nounAfter(tokens, indexFrom(tokens, end), patterns)
    if (!noun || !patterns.counted.has(lastPart(text, noun.span))) continue
    if (isNoAmount(text, match.index, match[0], noun.span, patterns)) continue
    const span = {start: match.index, end: noun.span.end}
    if (patterns.unaffectedAfter.test(text.slice(noun.span.end, noun.span.end + after))) continue
    const isSubject = isImpact && (noun.as === 'users' || noun.as === 'requests')
    if (!isSubject && !isBesideHarm(text, span, patterns)) continue
    const metric = noun.as === 'other' ? undefined : noun.as
    const isQuantified = quantities.some(
      ({kind, noun: counted, span}) =>
        kind === 'percent' ||
        (kind === 'number' && /^\s?\($/.test(text.slice(noun.span.end, span.start))) ||
        ((kind === 'count' || kind === 'rate') &&
          (counted?.as === noun.as || /^\s?[(:–—]/.test(text.slice(noun.span.end, span.start))) &&
          (span.start > match.index || !hasOrder(match[0], tokens)))
    )
    if (!isQuantified) yield {span, metric, kind: 'amount'}
  }
}

/** Such words are vague, whatever number came before: `300 customers and thousands of visitors`. */
function hasOrder(quantifier: string, {lexicon}: Tokens): boolean {
  const {orders} = lexicon.language.figures
  return quantifier.toLowerCase().split(/\s/).some((word) => orders.includes(word)) // prettier-ignore
}

/** How far from the words for who was hit the words for the harm stand. */
const before = 40
const after = 60

/**
 * Check whether the words next to some others, in the same clause, are about harm: `many users saw
 * errors`.
 *
 * @param text
 *   A sentence.
 * @param span
 *   Words in it.
 * @param patterns
 *   Words to look for.
 */
export function isBesideHarm(text: string, span: Span, {harm}: ImpactPatterns): boolean {
  const left = text
    .slice(Math.max(0, span.start - before), span.start)
    .split(/[.;:()]/)
    .at(-1)!
  const right = text.slice(span.end, span.end + after).split(/[.;:()]/, 1)[0]!
  return harm.test(left) || harm.test(right)
}

/** `too many requests`, `most relevant packages`. */
function isNoAmount(
  text: string,
  at: number,
  written: string,
  noun: Span,
  {notAmountBefore, words}: ImpactPatterns
): boolean {
  if (notAmountBefore.test(text.slice(Math.max(0, at - 5), at))) return true
  if (!words.superlatives.includes(written.toLowerCase())) return false
  return /\S\s\S/.test(text.slice(at + written.length, noun.end).trim())
}

function* vagueTimes(
  text: string,
  quantities: ReadonlyArray<WrittenQuantity>,
  patterns: ImpactPatterns
): Generator<WrittenVague> {
  const {delayBefore, durationBefore, otherLengthAfter, otherLengthBefore, time} = patterns
  if (quantities.some((quantity) => isLength(text, quantity, patterns))) return
  for (const match of text.matchAll(time)) {
    const span = {start: match.index, end: match.index + match[0].length}
    const lead = text.slice(0, span.start)
    const isOther = otherLengthBefore.test(lead) || otherLengthAfter.test(text.slice(span.end))
    if (isOther && !durationBefore.test(lead) && !delayBefore.test(lead)) continue
    yield {span, metric: 'duration', kind: 'time'}
  }
}

function* vagueDegrees(
  text: string,
  quantities: ReadonlyArray<WrittenQuantity>,
  patterns: ImpactPatterns,
  has: HasWords
): Generator<WrittenVague> {
  if (quantities.some(({kind}) => kind !== 'number')) return
  for (const group of ['degree', 'degreeVerb', 'negligible', 'breach'] as const) {
    if (!has(group)) continue
    for (const match of text.matchAll(patterns[group])) {
      const span = {start: match.index, end: match.index + match[0].length}
      if (group === 'breach' && isBreachDenied(text, span.start, patterns)) continue
      if (group === 'negligible' && !isOfImpact(text, span.start, patterns)) continue
      const noun = group === 'degree' ? degreeNoun(text, span.end, patterns) : undefined
      yield {span, metric: group === 'breach' ? 'sla' : noun, kind: 'degree'}
    }
  }
}

/** `No SLA breach`. */
function isBreachDenied(text: string, at: number, {breachDenialBefore}: ImpactPatterns): boolean {
  return breachDenialBefore.test(text.slice(Math.max(0, at - 16), at))
}

/** `The impact on users was` stands before. */
function isOfImpact(text: string, at: number, {impactBefore}: ImpactPatterns): boolean {
  return impactBefore.test(text.slice(Math.max(0, at - 100), at))
}

/** The measure that an adjective is said of: `elevated error rate`. */
function degreeNoun(
  text: string,
  at: number,
  {counted, labels}: ImpactPatterns
): ImpactMetric | undefined {
  const words = /^(?:\s[\p{L}\d-]+){1,3}/u.exec(text.slice(at, at + 60))?.[0] ?? ''
  const label = labels.find(([, isNamed]) => isNamed(words))?.[0]
  return (
    label ??
    (/[45](?:xx|\d\d)/i.test(words) ||
    words.split(' ').some((word) => counted.get(word) === 'requests')
      ? 'requests'
      : undefined)
  )
}

function* everybody(
  text: string,
  quantities: ReadonlyArray<WrittenQuantity>,
  patterns: ImpactPatterns,
  isImpact: boolean
): Generator<WrittenVague> {
  if (patterns.thanks.test(text)) return
  if (quantities.some(({kind, noun}) => kind === 'percent' || noun?.as === 'users')) return
  for (const match of text.matchAll(patterns.everybody)) {
    const span = {start: match.index, end: match.index + match[0].length}
    if (isImpact || isBesideHarm(text, span, patterns))
      yield {span, metric: 'users', kind: 'everybody'}
  }
}

/** `All metrics were lost`. */
function* allData(
  tokens: Tokens,
  quantities: ReadonlyArray<WrittenQuantity>,
  patterns: ImpactPatterns
): Generator<WrittenVague> {
  const {text} = tokens
  if (quantities.length > 0 || !patterns.loss.test(text)) return
  for (const match of text.matchAll(patterns.all)) {
    const from = indexFrom(tokens, match.index + match[0].length)
    const noun = nounAfter(tokens, from, patterns)
    if (noun?.as !== 'data') continue
    yield {span: {start: match.index, end: noun.span.end}, metric: 'data', kind: 'everybody'}
  }
}

function lastPart(text: string, {start, end}: Span): string {
  const word = text.slice(start, end).toLowerCase()
  return word.split('-').at(-1)!
}
