import type {Tokens} from '../text/tokens.ts'
import type {WrittenNumber} from './number.ts'
import type {WrittenQuantity} from './quantity.ts'
import {tokenClass} from '../text/lexicon.ts'
import {isJoined, isOf, tokenKind} from '../text/tokens.ts'
import {numberAt} from './number.ts'
import {quantity} from './quantity.ts'
import {lowEnd, rangeJoint, scaledBy} from './range.ts'

/** Read an amount of money with its currency before it: `$12k`, `EUR 1.2M`, `$5,000 to $10,000`. */
export function moneyBefore(tokens: Tokens, at: number): WrittenQuantity | undefined {
  const found = amountBehind(tokens, at)
  // It cost *us $400*: the mark alone is the currency.
  const isPronoun = /^\p{Ll}+\s/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
  return found && isPronoun ? {...found, span: {...found.span, start: tokens.end[at]! - 1}} : found
}

function amountBehind(tokens: Tokens, at: number): WrittenQuantity | undefined {
  if (!isOf(tokens, at, tokenClass.currency)) return undefined
  const low = amountAt(tokens, at + 1)
  if (!low) return undefined
  const unit = currencyOf(tokens, at)
  const joint = rangeJoint(tokens, at, low.next)
  const from = joint !== undefined && isOf(tokens, joint, tokenClass.currency) ? joint + 1 : joint
  const high = from === undefined ? undefined : amountAt(tokens, from)
  const lower = high && isRange(tokens, joint!, from!) ? lowEnd(low, high) : undefined
  if (!high || !lower) {
    const {next, step, value} = low
    return quantity(tokens, at, next, {kind: 'money', value, step, unit})
  }
  const hedge = {start: tokens.start[at]!, end: high.span.end}
  const {step, value} = {value: lower.value, step: high.step}
  return quantity(tokens, at, high.next, {
    kind: 'money',
    value,
    step,
    unit,
    high: high.value,
    hedge
  })
}

/** Read an amount of money with its currency after it: `12k dollars`, `50,000 €`. */
export function moneyAfter(
  tokens: Tokens,
  at: number,
  {next, step, value}: WrittenNumber
): WrittenQuantity | undefined {
  if (!isOf(tokens, next, tokenClass.currency)) return undefined
  return quantity(tokens, at, next + 1, {
    kind: 'money',
    value,
    step,
    unit: currencyOf(tokens, next)
  })
}

/** `$5 to 10 customers` is no range of money: after a word the currency stands again. */
function isRange(tokens: Tokens, joint: number, from: number): boolean {
  return from > joint || tokens.kind[joint - 1] === tokenKind.mark
}

/** `1.2m`: beside a currency small letters are millions. */
function amountAt(tokens: Tokens, at: number): WrittenNumber | undefined {
  const number = tokens.kind[at] === tokenKind.figure ? numberAt(tokens, at) : undefined
  if (!number) return undefined
  const {next, span} = number
  const scales = tokens.lexicon.language.figures.moneyScales
  const scale = isJoined(tokens, next) ? scales[tokens.words[next]!] : undefined
  if (!scale || isOf(tokens, next, tokenClass.scale)) return number
  return {...scaledBy(number, scale), next: next + 1, span: {...span, end: tokens.end[next]!}}
}

function currencyOf(tokens: Tokens, at: number): string {
  return tokens.lexicon.language.figures.currencies[tokens.words[at]!]!
}
