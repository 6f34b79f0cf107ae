import type {Tokens} from '../text/tokens.ts'
import type {WrittenNumber} from './number.ts'
import type {CountedWords, WrittenNoun, WrittenQuantity} from './quantity.ts'
import {tokenClass} from '../text/lexicon.ts'
import {goesOn, isJoined, isOf, tokenKind} from '../text/tokens.ts'
import {durationAt, partAt} from './duration.ts'
import {nounAfter} from './noun.ts'
import {numberAt} from './number.ts'
import {quantity} from './quantity.ts'
import {isStatusCode} from './status-code.ts'

/** Read a length of time: `47 minutes`, `10+ seconds`. */
export function duration(tokens: Tokens, at: number): WrittenQuantity | undefined {
  const found = durationAt(tokens, at)
  if (!found || isStatusPlural(tokens, at)) return undefined
  const {hedge, next, seconds, step} = found
  return quantity(tokens, at, next, {kind: 'duration', value: seconds, step, unit: 's', hedge})
}

/** `404s` are answers. */
function isStatusPlural(tokens: Tokens, at: number): boolean {
  return isStatusCode(tokens, at) && isJoined(tokens, at + 1) && tokens.words[at + 1] === 's'
}

/** Read a number with one unit of time, as at the end of a range: `3 hours` of `2-3 hours`. */
export function timeUnit(tokens: Tokens, at: number): WrittenQuantity | undefined {
  const part = partAt(tokens, at)
  if (!part) return undefined
  const {next, seconds, step} = part
  return quantity(tokens, at, next, {kind: 'duration', value: seconds, step, unit: 's'})
}

/** Read a share: `25 % of users`, `0.3 % of 1,588,000`. */
export function percent(
  tokens: Tokens,
  at: number,
  {next, step, value}: WrittenNumber,
  words: CountedWords
): WrittenQuantity | undefined {
  if (!isOf(tokens, next, tokenClass.percent) || goesOn(tokens, next + 1)) return undefined
  const given = {kind: 'percent', value, step, unit: '%'} as const
  const end = next + 1
  if (!isOf(tokens, end, tokenClass.of | tokenClass.from)) {
    return quantity(tokens, at, end, {...given, noun: nounBefore(tokens, at, words)})
  }
  const of = numberAt(tokens, end + 1)
  const noun = nounAfter(tokens, of?.next ?? end + 1, words)
  return quantity(tokens, at, end, {...given, noun, of})
}

/** What a percentage is a share of, in languages in which that stands before it. */
function nounBefore(tokens: Tokens, at: number, {counted}: CountedWords): WrittenNoun | undefined {
  let joint = at - 1
  while (isOf(tokens, joint, tokenClass.approximate | tokenClass.bound)) joint--
  const noun = joint - 1
  const {ofBefore} = tokens.lexicon.language.figures
  if (!ofBefore.includes(tokens.words[joint]!) || noun < 0) return undefined
  if (tokens.kind[noun] === tokenKind.mark) return undefined
  const span = {start: tokens.start[noun]!, end: tokens.end[noun]!}
  return {span, next: joint, as: counted.get(tokens.words[noun]!) ?? 'other'}
}

const prefixes = ['k', 'K', 'M', 'G', 'T', 'P']
const byteUnits: ReadonlySet<string> = new Set(prefixes.flatMap((prefix) => [`${prefix}B`, `${prefix}iB`, `${prefix}i`])) // prettier-ignore
const bitRates: ReadonlySet<string> = new Set(['bps', ...prefixes.map((prefix) => `${prefix}bps`)])
const bitUnits: ReadonlySet<string> = new Set(['bit', ...prefixes.map((prefix) => `${prefix}bit`)])

/**
 * Give the bytes of a unit: a `KiB` has 1024, a `kB` 1000, or 1024 as many have it.
 *
 * @param unit
 *   Unit of a quantity of bytes.
 */
export function bytesIn(unit: string): Array<number> {
  const power = prefixes.findIndex((prefix) => prefix === unit.charAt(0).toUpperCase())
  if (power === -1) return [1]
  return unit.includes('i') ? [1024 ** power] : [1000 ** power, 1024 ** power]
}

/** Read bytes, or bytes and bits per second: `2.3 GB`, `120 MB/s`, `5 Gbps`. */
export function bytes(
  tokens: Tokens,
  at: number,
  {next, step, value}: WrittenNumber
): WrittenQuantity | undefined {
  const written = wordAt(tokens, next)
  if (goesOn(tokens, next + 1)) return undefined
  const isBytes = tokens.words[next] === 'byte' || tokens.words[next] === 'bytes'
  const name = byteUnits.has(written) ? written : isBytes ? 'B' : undefined
  if (bitRates.has(written)) {
    return quantity(tokens, at, next + 1, {kind: 'rate', value, step, unit: written})
  }
  const isPerSecond = tokens.words[next + 1] === '/' && isJoined(tokens, next + 1) && tokens.words[next + 2] === 's' // prettier-ignore
  if (isPerSecond && (name !== undefined || bitUnits.has(written))) {
    const unit = `${name ?? written}/s`
    return quantity(tokens, at, next + 3, {kind: 'rate', value, step, unit})
  }
  if (name === undefined) return undefined
  return quantity(tokens, at, next + 1, {kind: 'bytes', value, step, unit: name})
}

/** Read a multiple: `10x`, `3 times the normal load`. */
export function multiple(
  tokens: Tokens,
  at: number,
  {next, step, value}: WrittenNumber
): WrittenQuantity | undefined {
  if (!isOf(tokens, next, tokenClass.multiple) || goesOn(tokens, next + 1)) return undefined
  const {multiples} = tokens.lexicon.language.figures
  if (multiples[tokens.words[next]!] === 'compared' && !isComparison(tokens, next + 1)) {
    return undefined
  }
  return quantity(tokens, at, next + 1, {kind: 'multiple', value, step, unit: 'x'})
}

/** Read a multiple in one word: `twice the usual traffic`. */
export function double(tokens: Tokens, at: number): WrittenQuantity | undefined {
  if (!isOf(tokens, at, tokenClass.double) || !isComparison(tokens, at + 1)) return undefined
  const value = tokens.value[at]!
  return quantity(tokens, at, at + 1, {kind: 'multiple', value, step: 1, unit: 'x'})
}

function isComparison(tokens: Tokens, at: number): boolean {
  return tokens.lexicon.language.figures.comparisons.includes(tokens.words[at]!)
}

function wordAt({end, start, text}: Tokens, at: number): string {
  return text.slice(start[at], end[at])
}
