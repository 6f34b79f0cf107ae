import type {Span} from '../text/span.ts'
import type {Tokens} from '../text/tokens.ts'
import type {WrittenNumber} from './number.ts'
import type {CountedWords, QuantityReader, WrittenQuantity} from './quantity.ts'
import {indexFrom, isInsideWord, tokenKind} from '../text/tokens.ts'
import {bare, count, odds} from './count.ts'
import {hedgeAfter, hedgeBefore} from './hedge.ts'
import {moneyAfter, moneyBefore} from './money.ts'
import {numberAt} from './number.ts'
import {lowEnd, rangeJoint} from './range.ts'
import {bytes, double, duration, multiple, percent, timeUnit} from './units.ts'
import {timeAt} from './window.ts'

/** What starts with a number; the first that reads something wins. */
const readers: ReadonlyArray<QuantityReader> = [
  moneyAfter,
  odds,
  range,
  duration,
  percent,
  bytes,
  multiple,
  count,
  bare
]

/** What ends a range. */
const rangeUnits: ReadonlyArray<QuantityReader> = [moneyAfter, timeUnit, percent, bytes, count]

/** What starts with something else. */
const others: ReadonlyArray<(tokens: Tokens, at: number) => WrittenQuantity | undefined> = [
  moneyBefore,
  duration,
  double
]

/** Longest stretch of text that is looked at: a sentence is rarely longer. */
const maxText = 600

/**
 * Find numbers with their units.
 *
 * Times of day, dates, versions, ids, and status codes are no quantities; a stretch from one time
 * to another is a window.
 *
 * @param tokens
 *   Tokens of a sentence or a cell; what is after the first 600 characters is not read.
 * @param words
 *   Words for what is counted.
 * @returns
 *   Quantities in order; a bare number has the kind `number`.
 */
export function findQuantities(tokens: Tokens, words: CountedWords): Array<WrittenQuantity> {
  const found: Array<WrittenQuantity> = []
  const last = indexFrom(tokens, maxText)
  for (let at = 0; at < last;) {
    // A plain word starts nothing.
    if (tokens.classes[at] === 0 && tokens.kind[at] !== tokenKind.figure) {
      at++
      continue
    }
    const isStart = !isInsideWord(tokens, at)
    const time = isStart ? timeAt(tokens, at) : undefined
    const one = isStart && !time ? quantityAt(tokens, at, words) : undefined
    if (time?.window) found.push(time.window)
    if (one) found.push(one)
    const end = time?.end ?? (one && endOf(one))
    at = end === undefined ? at + 1 : Math.max(at + 1, indexFrom(tokens, end))
  }
  return found
}

/** What makes it approximate, or what it is a part of, can stand behind it. */
function endOf({hedge, of, span}: WrittenQuantity): number {
  return Math.max(span.end, hedge?.end ?? 0, of?.span.end ?? 0)
}

function quantityAt(tokens: Tokens, at: number, words: CountedWords): WrittenQuantity | undefined {
  const number = numberAt(tokens, at)
  const found = number
    ? firstOf(readers, (read) => read(tokens, at, number, words))
    : firstOf(others, (read) => read(tokens, at))
  if (!found) return undefined
  const hedge = hedgeOf(found, tokens, at)
  // `With at least one failed sign-in` counts nothing.
  const isIdiom = hedge && number?.isWord && found.value === 1 && found.unit !== '%'
  return isIdiom ? undefined : {...found, hedge}
}

/** A range is not exact by itself; `~60-70 MB` says so twice. */
function hedgeOf(
  {hedge, high, span}: WrittenQuantity,
  tokens: Tokens,
  at: number
): Span | undefined {
  if (hedge && high === undefined) return hedge
  const before = hedgeBefore(tokens, at)
  const after = hedgeAfter(tokens, indexFrom(tokens, span.end))
  if (!hedge) return before ?? after
  return {start: before?.start ?? hedge.start, end: after?.end ?? hedge.end}
}

function firstOf<Each, Found>(
  list: ReadonlyArray<Each>,
  read: (each: Each) => Found | undefined
): Found | undefined {
  for (const each of list) {
    const found = read(each)
    if (found) return found
  }
  return undefined
}

/** `2-3 hours`, `30 to 40 nodes`: one unit for both ends, so neither of them is exact. */
function range(
  tokens: Tokens,
  at: number,
  low: WrittenNumber,
  words: CountedWords
): WrittenQuantity | undefined {
  const from = rangeJoint(tokens, at, low.next)
  const high = from === undefined ? undefined : numberAt(tokens, from)
  const lower = high && lowEnd(low, high)
  if (from === undefined || !lower) return undefined
  const unit = firstOf(rangeUnits, (read) => read(tokens, from, high, words))
  if (!unit) return undefined
  const {start} = low.span
  return {
    ...unit,
    span: {start, end: unit.span.end},
    value: (lower.value * unit.value) / high.value,
    high: unit.value,
    hedge: {start, end: high.span.end}
  }
}
