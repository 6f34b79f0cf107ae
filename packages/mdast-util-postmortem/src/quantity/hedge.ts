import type {Span} from '../text/span.ts'
import type {Tokens} from '../text/tokens.ts'
import {tokenClass} from '../text/lexicon.ts'
import {indexFrom, isJoined, isOf, tokenKind} from '../text/tokens.ts'

const before = tokenClass.approximate | tokenClass.bound

/**
 * Find what stands before a figure and says that it is not exact: `~`, `at least`,
 * `about an additional`.
 *
 * @param at
 *   Index of the first token of the figure.
 */
export function hedgeBefore(tokens: Tokens, at: number): Span | undefined {
  const last = at - 1
  let hedge = isOf(tokens, last, tokenClass.addition) ? last - 1 : last
  // `>=`.
  if (tokens.words[hedge] === '=' && isJoined(tokens, hedge)) hedge--
  if (!isOf(tokens, hedge, before) || isArrow(tokens, hedge)) return undefined
  return {start: tokens.start[hedge]!, end: tokens.end[last]!}
}

/** `->`, `=>`. */
function isArrow(tokens: Tokens, at: number): boolean {
  const isMark = tokens.kind[at] === tokenKind.mark && isJoined(tokens, at)
  return isMark && '-='.includes(tokens.words[at - 1]!)
}

/**
 * Find what stands after a figure and says that it is not exact: `or so`, `(approx.)`.
 *
 * @param at
 *   Index of the token after the figure.
 */
export function hedgeAfter(tokens: Tokens, at: number): Span | undefined {
  const from = tokens.words[at] === '(' ? at + 1 : at
  if (!isOf(tokens, from, tokenClass.hedgeAfter)) return undefined
  const to = tokens.words[from + 1] === ')' ? from + 1 : from
  return {start: tokens.start[at]!, end: tokens.end[to]!}
}

/**
 * Find what says that a figure is not exact between it and its noun: `1000+ users`,
 * `300 or so users`, `30-odd users`.
 *
 * @param at
 *   Index of the token after the figure.
 * @returns
 *   Its place, and the index of the token after it.
 */
export function hedgeBeforeNoun(
  tokens: Tokens,
  at: number
): {span: Span; next: number} | undefined {
  if (!isOf(tokens, at, tokenClass.hedgeAfter | tokenClass.hedgeBeforeNoun)) return undefined
  const isPlus = tokens.words[at] === '+'
  if (isPlus ? !isJoined(tokens, at) : tokens.kind[at + 1] !== tokenKind.word) return undefined
  return {span: {start: tokens.start[at]!, end: tokens.end[at]!}, next: at + 1}
}

/**
 * Check whether a hedge says the least or the most that a figure can be: `at least`, `or more`.
 *
 * @param hedge
 *   Its place in the text.
 */
export function isBound(tokens: Tokens, hedge: Span): boolean {
  const bounds = tokenClass.bound | tokenClass.boundAfter | tokenClass.hedgeBeforeNoun
  for (let at = indexFrom(tokens, hedge.start); at < indexFrom(tokens, hedge.end); at++) {
    if (isOf(tokens, at, bounds)) return true
  }
  return false
}

/**
 * Find out whether a hedge says the least or the most that a figure can be.
 *
 * @param hedge
 *   Its place in the text.
 * @returns
 *   Which of them; `undefined` if it only says that the figure is not exact.
 */
export function limitOf(tokens: Tokens, hedge: Span): 'least' | 'most' | undefined {
  const {beforeNoun, bounds, boundsAfter} = tokens.lexicon.language.figures.hedges
  const at = indexFrom(tokens, hedge.start)
  const words = new Set(tokens.words.slice(at, indexFrom(tokens, hedge.end)))
  const isSaid = (limit: 'least' | 'most') =>
    [bounds, boundsAfter, beforeNoun].some((list) => list[limit].some((word) => words.has(word))) // prettier-ignore
  if (isSaid('least')) return 'least'
  return isSaid('most') ? 'most' : undefined
}

/**
 * Find what says that a time is not exact: `~`, `about`.
 *
 * @param from
 *   Index of the first token to look at.
 * @param to
 *   Index of the token to stop at.
 */
export function approximateIn(tokens: Tokens, from: number, to: number): Span | undefined {
  for (let at = from; at < to; at++) {
    if (isOf(tokens, at, tokenClass.approximate)) {
      return {start: tokens.start[at]!, end: tokens.end[at]!}
    }
  }
  return undefined
}
