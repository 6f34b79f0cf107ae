import type {Tokens} from '../text/tokens.ts'
import type {WrittenNumber} from './number.ts'
import {tokenClass} from '../text/lexicon.ts'
import {isOf, tokenKind} from '../text/tokens.ts'

const dashes: ReadonlySet<string> = new Set(['-', '–', '—'])

/** Check whether a token is a dash of any length. */
export function isDash(tokens: Tokens, at: number): boolean {
  return dashes.has(tokens.words[at]!)
}

/**
 * Find where the second number of a range starts: `2-3`, `30 to 40`, `between 300 and 400`.
 *
 * @param at
 *   Index of the first token of the first number.
 * @param next
 *   Index of the token after it.
 * @returns
 *   Index; `undefined` if this is no range.
 */
export function rangeJoint(tokens: Tokens, at: number, next: number): number | undefined {
  // `From 3 to 12 pods` says what was before and after.
  if (isOf(tokens, at - 1, tokenClass.from)) return undefined
  const isBetween = isOf(tokens, at - 1, tokenClass.between)
  const isJoint = isBetween
    ? isOf(tokens, next, tokenClass.and)
    : isOf(tokens, next, tokenClass.to) ||
      (isDash(tokens, next) && tokens.kind[next + 1] !== tokenKind.word)
  return isJoint ? next + 1 : undefined
}

/**
 * Give the lower number of a range the scale of the higher one: `5` of `5-10k` is five thousand.
 *
 * @returns
 *   The lower number; `undefined` if it is not lower.
 */
export function lowEnd(low: WrittenNumber, high: WrittenNumber): WrittenNumber | undefined {
  if (high.value <= low.value) return undefined
  const scale = [1e9, 1e6, 1000].find((scale) => low.step < 1000 && high.step * 10 >= scale) ?? 1
  return low.value * scale < high.value && low.value < 1000 ? scaledBy(low, scale) : low
}

/** A number times a factor. */
export function scaledBy(number: WrittenNumber, factor: number): WrittenNumber {
  return {...number, value: number.value * factor, step: number.step * factor}
}
