import type {Span} from '../text/span.ts'
import type {Tokens} from '../text/tokens.ts'
import type {WrittenNumber} from './number.ts'
import type {CountedWords, WrittenNoun, WrittenQuantity} from './quantity.ts'
import {tokenClass} from '../text/lexicon.ts'
import {isJoined, isOf, lengthOf, tokenKind} from '../text/tokens.ts'
import {hedgeBeforeNoun} from './hedge.ts'
import {isPlural, nounAfter} from './noun.ts'
import {numberAt} from './number.ts'
import {quantity} from './quantity.ts'
import {isAnswer, isNamedStatus} from './status-code.ts'

/** Read a part of some whole, not counted: `1 in 5 requests` is 20 %. */
export function odds(
  tokens: Tokens,
  at: number,
  {next, value}: WrittenNumber,
  words: CountedWords
): WrittenQuantity | undefined {
  if (value > 100 || !isOf(tokens, next, tokenClass.odds)) return undefined
  const whole = numberAt(tokens, next + 1)
  if (!whole || whole.value <= value) return undefined
  const noun = nounAfter(tokens, whole.next, words)
  if (!noun) return undefined
  const share = (100 * value) / whole.value
  return quantity(tokens, at, whole.next, {kind: 'percent', value: share, step: 1, unit: '%', noun})
}

/** Read a number with what it counts, or what it is a part of: `12k users`, `8 of the 40`, `40 req/s`. */
export function count(
  tokens: Tokens,
  at: number,
  number: WrittenNumber,
  words: CountedWords
): WrittenQuantity | undefined {
  if (isNamedStatus(tokens, at)) return undefined
  const open = hedgeBeforeNoun(tokens, number.next)
  const end = open?.next ?? number.next
  const of = wholeAfter(tokens, end, number, words)
  const noun = nounOf(tokens, of?.next ?? end, number, words)
  if (
    (!noun && !of) ||
    isName(tokens, at, words, noun) ||
    isUncounted(tokens, number, noun, words)
  ) {
    return undefined
  }
  const unit = noun ? textAt(tokens, noun.span) : ''
  const {step, value} = number
  const given = {value, step, unit, noun, of, hedge: open?.span}
  if (!noun || of) return quantity(tokens, at, end, {kind: 'count', ...given})
  const per = rateEnd(tokens, noun.next)
  const isRate = per !== undefined || tokens.lexicon.language.figures.rateNouns.includes(unit)
  const found = quantity(tokens, at, per ?? noun.next, {kind: isRate ? 'rate' : 'count', ...given})
  return found
}

/** Read a number alone, if it can be a number of something. */
export function bare(
  tokens: Tokens,
  at: number,
  number: WrittenNumber,
  words: CountedWords
): WrittenQuantity | undefined {
  const {next, step, value} = number
  if (isNamedStatus(tokens, at) || isName(tokens, at, words, undefined)) return undefined
  if (isAnswer(tokens, at) || isOfOtherTime(tokens, next)) return undefined
  if (number.isWord && isUncounted(tokens, number, nounAfter(tokens, next, words), words)) {
    return undefined
  }
  if (isPart(tokens, next)) return undefined
  const isOpen = tokens.words[next] === '+' && isJoined(tokens, next)
  const end = isOpen ? next + 1 : next
  const hedge = isOpen ? {start: tokens.start[next]!, end: tokens.end[next]!} : undefined
  return quantity(tokens, at, end, {kind: 'number', value, step, hedge})
}

/** What a number is a part of: `8 of the 40`, `3/40`, but not `3/2024`. */
function wholeAfter(
  tokens: Tokens,
  at: number,
  {value}: WrittenNumber,
  {connectors}: CountedWords
): WrittenNumber | undefined {
  const isSlash = tokens.words[at] === '/'
  if (!isSlash && !isOf(tokens, at, tokenClass.of)) return undefined
  let from = at + 1
  while (from < at + 3 && (connectors.has(tokens.words[from]!) || isOf(tokens, from, tokenClass.addition))) from++ // prettier-ignore
  const whole = tokens.kind[from] === tokenKind.figure ? numberAt(tokens, from) : undefined
  const isYear = isSlash && lengthOf(tokens, from) === 4
  return whole && whole.value >= value && !isYear ? whole : undefined
}

/** `One upload fails`: a plural after one is no noun, but for `one of the partners`. */
function nounOf(
  tokens: Tokens,
  at: number,
  {value}: WrittenNumber,
  words: CountedWords
): WrittenNoun | undefined {
  const noun = nounAfter(tokens, at, words)
  const isVerb = value === 1 && noun?.as === 'other' && !isOf(tokens, at, tokenClass.of)
  return isVerb && isPlural(textAt(tokens, noun.span)) ? undefined : noun
}

/** `per second`, `/min`, `a day`: the index of the token after it. */
function rateEnd(tokens: Tokens, at: number): number | undefined {
  const isPer = isOf(tokens, at, tokenClass.per | tokenClass.article) || tokens.words[at] === '/'
  return isPer && isOf(tokens, at + 1, tokenClass.unit) ? at + 2 : undefined
}

/** A word that counts something else than what was hit: `two phases`. */
function isUncounted(
  tokens: Tokens,
  {isWord}: WrittenNumber,
  noun: WrittenNoun | undefined,
  {uncounted}: CountedWords
): boolean {
  return isWord && noun?.as === 'other' && uncounted.has(textAt(tokens, noun.span).toLowerCase())
}

/** `ticket 4711`, `the phase 3 job`, but not `during the incident 300 users`. */
function isName(
  tokens: Tokens,
  at: number,
  {counted, numbered}: CountedWords,
  noun: WrittenNoun | undefined
): boolean {
  if (!numbered.has(tokens.words[at - 1]!) || isJoined(tokens, at)) return false
  const isKnown = tokens.lexicon.language.figures.determiners.includes(tokens.words[at - 2]!)
  const isOne = noun !== undefined && counted.has(`${textAt(tokens, noun.span).toLowerCase()}s`)
  return !isKnown || !noun || isOne
}

/** `40 engineering hours`, `12 months`. */
function isOfOtherTime(tokens: Tokens, at: number): boolean {
  const isTime = (index: number) =>
    isOf(tokens, index, tokenClass.unit | tokenClass.period) && lengthOf(tokens, index) > 3
  const isPlain = tokens.kind[at] === tokenKind.word && tokens.classes[at] === 0
  return isTime(at) || (isPlain && isTime(at + 1))
}

/** `2FA`, `3rd`, `12:`: the figure goes on. */
function isPart(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at)) return false
  if (tokens.kind[at] !== tokenKind.mark) return true
  const mark = tokens.words[at]!
  if ('_@/:\\%'.includes(mark)) return true
  return '.,-'.includes(mark) && isJoined(tokens, at + 1) && tokens.kind[at + 1] !== tokenKind.mark
}

function textAt({text}: Tokens, {end, start}: Span): string {
  return text.slice(start, end)
}
