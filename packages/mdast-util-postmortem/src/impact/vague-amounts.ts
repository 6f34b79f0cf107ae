import type {CountedAs} from '../model.ts'
import type {WrittenNoun} from '../quantity/quantity.ts'
import type {Run, Sentence} from './clause.ts'
import type {VagueContext, VagueRun} from './vague-reader.ts'
import {nounAfter} from '../quantity/noun.ts'
import {isStatusCode} from '../quantity/status-code.ts'
import {tokenClass} from '../text/lexicon.ts'
import {endAt, startBefore} from '../text/phrases.ts'
import {isOf, tokenKind} from '../text/tokens.ts'
import {isBesideHarm, isFirst, isHit, isHitItself, isHitSubject, isUndoneItself} from './clause.ts'
import {isPastVerb, isScale} from './verbs.ts'

/** Most words between an article and a word for a crowd: a *relatively small* number of. */
const mostSizes = 3

/** Read `many users`, `a considerable number of drivers`, `some, mostly in Graz`. */
export function amountAt(context: VagueContext, at: number): VagueRun | undefined {
  const {phrases} = context
  if (startBefore(phrases, at, 'notAmount') !== undefined) return undefined
  const next = endAt(phrases, at, 'quantifier') ?? crowdEnd(context, at)
  const run = next === undefined ? undefined : {at, next}
  const counted = run && countedAfter(context, run)
  const harm = run && harmAfter(context, run)
  // `Some service downtime` is more than `some service`.
  const isLonger = counted && harm && harm.next > counted.next
  return (isLonger ? harm : (counted ?? harm)) ?? pronounAt(context, at)
}

/** `Some downtime`, `a lot of disruption`. */
function harmAfter({phrases, quantities}: VagueContext, {at, next}: Run): VagueRun | undefined {
  const end = endAt(phrases, next, 'degreeNoun') ?? endAt(phrases, next + 1, 'degreeNoun')
  const isAlone = quantities.every(({kind}) => kind === 'number')
  return end === undefined || !isAlone ? undefined : {at, next: end, metric: undefined, kind: 'amount'} // prettier-ignore
}

/** `A whole bunch of`, `large parts of`; `the number of` and `a total number of` are not vague. */
function crowdEnd({phrases, tokens}: Sentence, at: number): number | undefined {
  const article = endAt(phrases, at, 'sizeArticle')
  if (article === undefined && endAt(phrases, at, 'size') === undefined) return undefined
  let next = article ?? at
  let isSized = false
  for (const last = next + mostSizes; next < last; next++) {
    const crowd = endAt(phrases, next, 'crowd') ?? endAt(phrases, next, 'amount')
    if (crowd !== undefined && isOf(tokens, crowd, tokenClass.of)) {
      const isCrowd = endAt(phrases, next, 'crowd') !== undefined && isOf(tokens, at, tokenClass.article) // prettier-ignore
      return isCrowd || isSized ? crowd + 1 : undefined
    }
    const isPlain = tokens.kind[next] === tokenKind.word && endAt(phrases, next, 'exactSize') === undefined // prettier-ignore
    if (!isPlain) return undefined
    isSized ||= endAt(phrases, next, 'size') !== undefined
  }
  return undefined
}

function countedAfter(context: VagueContext, {at, next}: Run): VagueRun | undefined {
  const {phrases, tables, tokens} = context
  const from = isStatusCode(tokens, next) ? next + 1 : next
  const noun =
    pronounNoun(context, {at, next: from}) ??
    nounAfter(tokens, from, tables) ??
    massAfter(context, {at, next: from})
  if (!noun || isLongName(context, at, next, noun)) return undefined
  const run = {at, next: noun.next}
  const word = lastPart(tokens.text.slice(noun.span.start, noun.span.end))
  const isCounted = noun.as !== 'other' || !tables.uncounted.has(word) || hasOrder(context, {at, next}) // prettier-ignore
  if (!isCounted || isSpared(context, run) || (noun.as === 'other' && areNamed(context, run))) return undefined // prettier-ignore
  const isCause = noun.as === 'other' || noun.as === 'data' ? 'causeLead' : 'reasonLead'
  if (startBefore(phrases, at, isCause) !== undefined) return undefined
  const isKnown = tables.counted.has(word) || endAt(phrases, from, 'addressed') !== undefined
  if (!isHitHere(context, run, noun.as, isKnown)) return undefined
  if (isQuantified(context, run, noun)) return undefined
  return {...run, metric: metricOf(noun.as), kind: 'amount'}
}

/** Some of *you*; `some of them lost a whole batch`. */
function pronounNoun(context: VagueContext, {at, next: from}: Run): WrittenNoun | undefined {
  const {phrases, quantities, tokens} = context
  const next = isOf(tokens, from - 1, tokenClass.of) ? endAt(phrases, from, 'hitPronoun') : undefined // prettier-ignore
  if (next === undefined) return undefined
  const span = {start: tokens.start[from]!, end: tokens.end[next - 1]!}
  if (endAt(phrases, from, 'addressed') !== undefined) return {span, next, as: 'users'}
  // `212 orders were lost, most of them at night` counts them.
  return isFirst(context, at) && quantities.length === 0 ? {span, next, as: 'other'} : undefined
}

/** `Most users did not notice`, `some information about the outage`, `several deploys led to it`. */
function isSpared({phrases}: Sentence, {next}: Run): boolean {
  return (['unaffected', 'notAffected', 'topic', 'outcome'] as const).some((group) => endAt(phrases, next, group) !== undefined) // prettier-ignore
}

/** `Several stations, including Graz and Linz`. */
function areNamed({phrases, tokens}: Sentence, {next}: Run): boolean {
  return endAt(phrases, tokens.words[next] === ',' ? next + 1 : next, 'naming') !== undefined
}

/** The less a place is about impact, and the less is known of a noun, the closer harm has to be. */
function isHitHere(context: VagueContext, run: Run, as: CountedAs, isKnown: boolean): boolean {
  const {isAside, isImpact, isTitle, isValue} = context
  if (isValue) return true
  if (isImpact && (as === 'users' || as === 'requests')) {
    return isBesideHarm(context, run) || !isScale(context, run)
  }
  if (isUndoneItself(context, run)) return true
  if (isTitle) return isHitItself(context, run)
  if (isAside) return isKnown && isHit(context, run)
  if ((isImpact && run.at === 0 && !isScale(context, run)) || isHitItself(context, run)) return true
  if (isHitSubject(context, run) || (as === 'users' && isPastSubject(context, run))) return true
  if ((isImpact || isKnown) && isBesideHarm(context, run)) return true
  // `Led to many retakes`; what led to many requests goes on.
  return !isKnown && startBefore(context.phrases, run.at, 'outcome') !== undefined
}

/** `Many shoppers abandoned their baskets`: of people what they did is what it did to them. */
function isPastSubject(context: VagueContext, {at, next}: Run): boolean {
  const {phrases} = context
  return isPastVerb(context, next) && endAt(phrases, next, 'scale') === undefined && isFirst(context, at) // prettier-ignore
}

/** `Large parts of *the network*`, `a considerable amount of *telescope time*`: `almost every app`: what is no plural. */
function massAfter(context: Sentence, {at: start, next: from}: Run): WrittenNoun | undefined {
  const {phrases, tables, tokens} = context
  const isEvery = startBefore(phrases, from, 'all') !== undefined
  if (!isEvery && !isOf(tokens, from - 1, tokenClass.of)) return undefined
  const isPlain = (at: number) => tokens.kind[at] === tokenKind.word && !tables.boundaryWords.has(tokens.words[at]!) // prettier-ignore
  let at = from
  while (tables.connectors.has(tokens.words[at]!)) at++
  if (!isPlain(at)) return undefined
  // The essential `part of the system`.
  const isSubject = isFirst(context, start) || startBefore(phrases, start, 'place') !== undefined
  if (!isSubject && startBefore(phrases, start, 'strongHarm') === undefined) return undefined
  const last = isPlain(at + 1) && !isPlain(at + 2) ? at + 1 : at
  return {span: {start: tokens.start[at]!, end: tokens.end[last]!}, next: last + 1, as: 'other'}
}

/** `Used by most relevant packages` is a superlative; what starts with *most* is about most. */
function isLongName(sentence: Sentence, at: number, next: number, noun: WrittenNoun): boolean {
  const {phrases, tokens} = sentence
  if (endAt(phrases, at, 'superlative') !== next || isFirst(sentence, at)) return false
  return noun.span.start > tokens.start[next]! || noun.next > next + 1
}

function lastPart(word: string): string {
  return word.toLowerCase().split('-').at(-1)!
}

function metricOf(as: CountedAs): VagueRun['metric'] {
  return as === 'other' ? undefined : as
}

/** Some users, and how many: `some users (412)`, `most users: 61 %`. */
function isQuantified(
  {quantities, tokens}: VagueContext,
  {at, next}: Run,
  noun: WrittenNoun
): boolean {
  const {end} = noun.span
  return quantities.some(({hedge, kind, noun: counted, span}) => {
    const start = Math.min(span.start, hedge?.start ?? span.start)
    const between = start > end ? tokens.text.slice(end, start) : undefined
    if (kind === 'percent') return true
    if (kind === 'number') return between !== undefined && /^\s?\($/.test(between)
    if (kind !== 'count' && kind !== 'rate') return false
    const isBehind = span.start > tokens.start[at]!
    // `A few hundred parcels` are no hundred.
    if (span.start > tokens.start[at]! && span.start < noun.span.start) return false
    const isSame = counted?.as === noun.as && (noun.as !== 'other' || sameNoun(tokens.text, counted, noun)) // prettier-ignore
    if (!isSame && !/^\s?[(:–—]/.test(between ?? '')) return false
    return isBehind || !hasOrder({tokens}, {at, next})
  })
}

/** Of what is not known by name only the same word is the same thing. */
function sameNoun(text: string, a: WrittenNoun, b: WrittenNoun): boolean {
  return text.slice(a.span.start, a.span.end) === text.slice(b.span.start, b.span.end)
}

/** Such words are vague, whatever number came before: `300 customers and thousands of visitors`. */
function hasOrder({tokens}: Pick<Sentence, 'tokens'>, {at, next}: Run): boolean {
  const {orders} = tokens.lexicon.language.figures
  for (let word = at; word < next; word++) {
    if (orders.includes(tokens.words[word]!) || isOf(tokens, word, tokenClass.scale)) return true
  }
  return false
}

/** `Some, mostly in Graz, closed`; `some had their apps crash`; `it failed for some`. */
function pronounAt(context: VagueContext, at: number): VagueRun | undefined {
  const {isAside, phrases, tokens} = context
  const next = isAside ? undefined : endAt(phrases, at, 'pronoun')
  if (next === undefined) return undefined
  const isEnd = next === tokens.count || (tokens.kind[next] === tokenKind.mark && tokens.words[next] !== '(') // prettier-ignore
  const isObject = isEnd && startBefore(phrases, at, 'place') !== undefined
  const isAlone = tokens.words[next] === ',' || endAt(phrases, next, 'pronounVerb') !== undefined
  const isSubject = isAlone && isFirst(context, at)
  if ((!isSubject && !isObject) || !isBesideHarm(context, {at, next})) return undefined
  if (endAt(phrases, next, 'unaffected') !== undefined) return undefined
  return {at, next, metric: undefined, kind: 'amount'}
}
