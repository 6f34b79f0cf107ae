import type {Span} from '../text/span.ts'
import type {Tokens} from '../text/tokens.ts'
import {tokenClass} from '../text/lexicon.ts'
import {goesOn, isJoined, isOf, tokenKind} from '../text/tokens.ts'

/** A number in a text. */
export interface WrittenNumber {
  span: Span
  /** Index of the token after it. */
  next: number
  value: number
  /** What the last stated digit is worth: `1000` in `12k`, `0.1` in `2.4`. */
  step: number
  /** A word: `three`, `a single`. */
  isWord: boolean
}

/** A number and the index of the token after it. */
interface Amount {
  value: number
  step: number
  next: number
}

/**
 * Read a number that starts at a token: `1,240`, `1 240`, `12k`, `1.2 million`, `three`,
 * `twenty-one`, `two hundred and fifty`, `a single`, `half a dozen`.
 *
 * @returns
 *   Number; `undefined` if there is none, or if its digits go on in another way (`1.2.3`).
 */
export function numberAt(tokens: Tokens, at: number): WrittenNumber | undefined {
  const isWord = tokens.kind[at] !== tokenKind.figure
  const amount = isWord ? wordsAt(tokens, at) : figureAt(tokens, at)
  if (!amount) return undefined
  const {next, step, value} = amount
  const span = {start: tokens.start[at]!, end: tokens.end[next - 1]!}
  return {span, next, value: Math.round(value * 1e6) / 1e6, step, isWord}
}

/** `1,240`, `12k`, `1.2 million`. */
function figureAt(tokens: Tokens, at: number): Amount | undefined {
  const value = tokens.value[at]!
  const isOther = isOf(tokens, at, tokenClass.otherMark | tokenClass.isoLength)
  if (Number.isNaN(value) || isOther) return undefined
  return scaled(tokens, {value, step: tokens.step[at]!, next: at + 1}, tokenClass.scaleSign)
}

/** `Three hundred thousand`. */
function scaled(tokens: Tokens, amount: Amount, signs = 0): Amount {
  let {next, step, value} = amount
  while (isOf(tokens, next, tokenClass.scale | signs) && !goesOn(tokens, next + 1)) {
    const scale = tokens.value[next]!
    value *= scale
    // A dozen is exact.
    if (scale >= 100) step *= scale
    next++
  }
  return {value, step, next}
}

function wordsAt(tokens: Tokens, at: number): Amount | undefined {
  const scale = scaleStart(tokens, at)
  if (scale) return scaled(tokens, scale)
  const small = smallAt(tokens, at)
  if (!small || isCompound(tokens, small.next)) return undefined
  const hundreds = scaled(tokens, small)
  if (hundreds.step !== 100) return hundreds
  // `Two hundred and fifty`.
  const from = isOf(tokens, hundreds.next, tokenClass.and) ? hundreds.next + 1 : hundreds.next
  const rest = smallAt(tokens, from)
  if (!rest) return hundreds
  return scaled(tokens, {value: hundreds.value + rest.value, step: 1, next: rest.next})
}

/** `A hundred`, `half a dozen`: what the scale is multiplied by. */
function scaleStart(tokens: Tokens, at: number): Amount | undefined {
  const isPart = isOf(tokens, at, tokenClass.fraction)
  const article = isPart ? at + 1 : at
  if (!isOf(tokens, article, tokenClass.article)) return undefined
  if (!isOf(tokens, article + 1, tokenClass.scale)) return undefined
  return {value: isPart ? tokens.value[at]! : 1, step: 1, next: article + 1}
}

/** Up to ninety-nine. */
function smallAt(tokens: Tokens, at: number): Amount | undefined {
  if (!isOf(tokens, at, tokenClass.number)) return undefined
  const value = tokens.value[at]!
  const next = at + 1
  const isTens = value >= 20 && value % 10 === 0
  const unit = isHyphen(tokens, next) ? next + 1 : next
  const ones = isTens && isOf(tokens, unit, tokenClass.number) ? tokens.value[unit]! : 0
  if (ones < 1 || ones > 9) return {value, step: 1, next}
  return {value: value + ones, step: 1, next: unit + 1}
}

/** `two-phase`, but not `two-hour`. */
function isCompound(tokens: Tokens, at: number): boolean {
  return isHyphen(tokens, at) && !isOf(tokens, at + 1, tokenClass.unit)
}

/** Check whether a token is the hyphen within a word. */
export function isHyphen(tokens: Tokens, at: number): boolean {
  return tokens.words[at] === '-' && isJoined(tokens, at) && isJoined(tokens, at + 1)
}
