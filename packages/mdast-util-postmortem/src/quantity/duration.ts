import type {Language} from '../languages/language.ts'
import type {Span} from '../text/span.ts'
import type {Tokens} from '../text/tokens.ts'
import {lexiconOf, tokenClass} from '../text/lexicon.ts'
import {isInsideWord, isJoined, isOf, lengthOf, tokenize, tokenKind} from '../text/tokens.ts'
import {hedgeBefore} from './hedge.ts'
import {isHyphen, numberAt} from './number.ts'
import {isDash} from './range.ts'

/** A length of time in a text. */
export interface WrittenDuration {
  span: Span
  /** Index of the token after it. */
  next: number
  seconds: number
  /** Seconds of the smallest unit that is stated, or of its last decimal place. */
  step: number
  /** `about`, `~`, `at least`, `+`: the figure is not exact. */
  hedge: Span | undefined
}

/** A number with its unit of time. */
interface Part {
  next: number
  seconds: number
  /** Seconds of the unit. */
  unit: number
  /** Seconds that the last digit is worth. */
  step: number
  /** `+` in `10+ minutes`. */
  hedge: Span | undefined
}

/** A number before a unit; `next` is the token after it. */
type Amount = Pick<Part, 'hedge' | 'next' | 'step'> & {value: number}

const clock = /^\s*(\d{1,3}):(\d{2}):(\d{2})\s*$/

/**
 * Find a length of time.
 *
 * `8m` is minutes. A month, a year, a range, a rate, and a number without a unit are no exact
 * length and are not read.
 *
 * @param text
 *   Text; what is after the first 600 characters is not read.
 * @returns
 *   First length in the text, in seconds; `undefined` if there is none.
 */
export function findDuration(text: string, language: Language): WrittenDuration | undefined {
  const tokens = tokenize(text.slice(0, 600), lexiconOf(language))
  const whole = clock.exec(tokens.text)
  if (whole) {
    const seconds = Number(whole[1]) * 3600 + Number(whole[2]) * 60 + Number(whole[3])
    const span = {start: tokens.start[0]!, end: tokens.end[tokens.count - 1]!}
    return {span, next: tokens.count, seconds, step: 1, hedge: undefined}
  }
  for (let at = 0; at < tokens.count; at++) {
    const found = isInsideWord(tokens, at) ? undefined : durationAt(tokens, at)
    if (found) return {...found, hedge: found.hedge ?? hedgeBefore(tokens, at)}
  }
  return undefined
}

/**
 * Read a length of time that starts at a token: `1 h 17 min`, `an hour and a half`, `1h32`.
 *
 * @returns
 *   Length with the hedge that is a part of it; `undefined` if there is none.
 */
export function durationAt(tokens: Tokens, at: number): WrittenDuration | undefined {
  const length = isOf(tokens, at, tokenClass.isoLength) ? isoAt(tokens, at) : partsAt(tokens, at)
  if (!length || isRate(tokens, at, length.next) || isRange(tokens, at, length.next)) {
    return undefined
  }
  const {hedge, next, seconds, step} = length
  const span = {start: tokens.start[at]!, end: tokens.end[next - 1]!}
  return {span, next, seconds: Math.round(seconds * 1000) / 1000, step, hedge}
}

/** Read a number with its unit of time: `47 minutes`, `half an hour`. */
export function partAt(tokens: Tokens, at: number): Part | undefined {
  const amount = amountAt(tokens, at)
  if (!amount) return undefined
  const unit = isHyphen(tokens, amount.next) ? amount.next + 1 : amount.next
  if (!isOf(tokens, unit, tokenClass.unit)) return undefined
  const isLetter = lengthOf(tokens, unit) === 1
  // `a d`.
  if (isLetter && isOf(tokens, at, tokenClass.article)) return undefined
  const seconds = tokens.value[unit]!
  const {hedge, step, value} = amount
  return {next: unit + 1, seconds: value * seconds, unit: seconds, step: step * seconds, hedge}
}

function isoAt(tokens: Tokens, at: number): Part {
  const seconds = tokens.value[at]!
  const step = tokens.step[at]!
  return {next: at + 1, seconds, unit: step, step, hedge: undefined}
}

/** From the largest unit to the smallest: `2 days, 4 hours and 5 minutes`. */
function partsAt(tokens: Tokens, from: number): Part | undefined {
  let all = partAt(tokens, from)
  for (let at = all?.next; all && at !== undefined;) {
    if (tokens.words[at] === ',') at++
    if (isOf(tokens, at, tokenClass.and)) at++
    const part = partAt(tokens, at)
    if (!part || part.unit >= all.unit) break
    all = {...part, seconds: all.seconds + part.seconds, hedge: part.hedge ?? all.hedge}
    at = part.next
  }
  return all && (withHalf(tokens, all) ?? withMinutes(tokens, from, all) ?? all)
}

/** `An hour and a half`. */
function withHalf(tokens: Tokens, part: Part): Part | undefined {
  const half = fractionAfter(tokens, part.next)
  if (!half || isHyphen(tokens, half.next) || isOf(tokens, half.next, tokenClass.unit))
    return undefined
  const step = half.value * part.unit
  return {...part, next: half.next, seconds: part.seconds + step, step}
}

/** `And a half`. */
function fractionAfter(tokens: Tokens, at: number): {value: number; next: number} | undefined {
  const isFraction =
    isOf(tokens, at, tokenClass.and) &&
    isOf(tokens, at + 1, tokenClass.article) &&
    isOf(tokens, at + 2, tokenClass.fraction)
  return isFraction ? {value: tokens.value[at + 2]!, next: at + 3} : undefined
}

/** `1h32`, but not `1 hour 32`. */
function withMinutes(tokens: Tokens, from: number, part: Part): Part | undefined {
  const {next} = part
  const isMinutes =
    next === from + 2 &&
    part.unit === 3600 &&
    lengthOf(tokens, next - 1) === 1 &&
    isJoined(tokens, next - 1) &&
    isJoined(tokens, next) &&
    tokens.kind[next] === tokenKind.figure &&
    lengthOf(tokens, next) <= 2 &&
    !(isJoined(tokens, next + 1) && ':.'.includes(tokens.words[next + 1]!)) &&
    !(isJoined(tokens, next + 1) && tokens.kind[next + 1] === tokenKind.word)
  if (!isMinutes) return undefined
  return {...part, next: next + 1, seconds: part.seconds + tokens.value[next]! * 60, step: 60}
}

/** What stands before a unit: `47`, `1,5`, `10+`, `an`, `half an`, `three quarters of an`, `two and a half`. */
function amountAt(tokens: Tokens, at: number): Amount | undefined {
  const number = isOf(tokens, at, tokenClass.otherMark)
    ? {value: tokens.value[at]!, step: tokens.step[at]!, next: at + 1}
    : numberAt(tokens, at)
  const article = isOf(tokens, at, tokenClass.article)
  const from = number?.next ?? (article ? at + 1 : at)
  const part = fractionBefore(tokens, from, number?.value ?? 1)
  if (part) return part
  if (article && !number) return {value: 1, step: 1, next: at + 1, hedge: undefined}
  // Of millions of minutes nothing lasted that long.
  if (!number || number.step >= 1000) return undefined
  const half = fractionAfter(tokens, number.next)
  if (half && isOf(tokens, half.next, tokenClass.unit)) {
    return {value: number.value + half.value, step: half.value, next: half.next, hedge: undefined}
  }
  return {...number, ...plusAfter(tokens, number.next)}
}

/** `Half an`, `half`, `quarters of an`. */
function fractionBefore(tokens: Tokens, at: number, times: number): Amount | undefined {
  if (!isOf(tokens, at, tokenClass.fraction)) return undefined
  const of = isOf(tokens, at + 1, tokenClass.of) ? at + 2 : at + 1
  const next = isOf(tokens, of, tokenClass.article) ? of + 1 : of
  return {value: times * tokens.value[at]!, step: 1, next, hedge: undefined}
}

/** `10+ minutes`. */
function plusAfter(tokens: Tokens, at: number): Pick<Part, 'hedge' | 'next'> {
  if (tokens.words[at] !== '+' || !isJoined(tokens, at)) return {hedge: undefined, next: at}
  return {hedge: {start: tokens.start[at]!, end: tokens.end[at]!}, next: at + 1}
}

/** `5 minutes per day`, `5 minutes a day`, `once an hour`, `1 hour 32`. */
function isRate(tokens: Tokens, from: number, next: number): boolean {
  const isTime = tokenClass.unit | tokenClass.period
  if (isOf(tokens, next, tokenClass.per)) return true
  if (isOf(tokens, next, tokenClass.article) && isOf(tokens, next + 1, isTime)) return true
  if (tokens.words[next] === '/' && tokens.kind[next + 1] === tokenKind.word) return true
  const isRest =
    tokens.kind[next] === tokenKind.figure &&
    lengthOf(tokens, next) <= 2 &&
    tokens.kind[next + 1] !== tokenKind.word &&
    tokens.words[next + 1] !== ':'
  if (isRest) return true
  const counted = tokenClass.unit | tokenClass.repeat | tokenClass.number
  const isCounted = isOf(tokens, from - 1, counted) || tokens.kind[from - 1] === tokenKind.figure
  return isOf(tokens, from, tokenClass.article) && isCounted
}

/** One end of `2-3 hours`, `two to three hours`, `5 min - 10 min`. */
function isRange(tokens: Tokens, from: number, next: number): boolean {
  if (isDash(tokens, next) && partAt(tokens, next + 1)) return true
  const before = from - 2
  const hasDash = isDash(tokens, from - 1)
  if (!hasDash && !isOf(tokens, from - 1, tokenClass.to)) return false
  if (hasDash && isOf(tokens, before, tokenClass.unit)) return true
  const isFigure = tokens.kind[before] === tokenKind.figure
  // `14:05 – 47 minutes`.
  const isClock = isJoined(tokens, before) && ':-'.includes(tokens.words[before - 1]!)
  return (isFigure && !isClock) || isOf(tokens, before, tokenClass.number)
}
