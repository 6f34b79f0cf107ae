import type {ClockInText} from '../time/clock.ts'
import type {DayInText} from '../time/time-in-text.ts'
import type {Tokens} from '../text/tokens.ts'
import type {WrittenQuantity} from './quantity.ts'
import {tokenClass} from '../text/lexicon.ts'
import {indexFrom, isJoined, isOf, lengthOf, tokenKind} from '../text/tokens.ts'
import {readTime} from '../time/timestamp.ts'
import {approximateIn, hedgeBefore} from './hedge.ts'
import {isDash} from './range.ts'

/** How far a time, and a day alone, are looked for. */
const maxTime = 120
const maxDay = 30
const daySeconds = 86_400

/**
 * Read the time that starts at a token: it is no quantity, but from one time to another is a
 * window: `14:03-15:10 UTC`, `from 8:43 UTC until 14:07 UTC`.
 *
 * @returns
 *   End of the time in the text, and the window, in seconds, if a second time follows and it is
 *   known how far apart they are; `undefined` if there is no time.
 */
export function timeAt(
  tokens: Tokens,
  at: number
): {end: number; window: WrittenQuantity | undefined} | undefined {
  const first = startsTime(tokens, at) ? readAt(tokens, at) : undefined
  if (!first) return undefined
  const last = first.last ?? secondAt(tokens, first)
  const seconds = last && secondsBetween(first, last)
  if (!last || seconds === undefined) return {end: first.end, window: undefined}
  const window: WrittenQuantity = {
    kind: 'window',
    span: {start: tokens.start[at]!, end: last.end},
    value: seconds,
    step: first.clock?.second !== undefined && last.clock?.second !== undefined ? 1 : 60,
    unit: 's',
    hedge: hedgeBefore(tokens, at) ?? approximateIn(tokens, at, indexFrom(tokens, last.end)),
    high: undefined,
    noun: undefined,
    of: undefined
  }
  return {end: last.end, window}
}

/** A time, and where it ends in the text. */
interface TimeInSentence {
  day: DayInText | undefined
  clock: ClockInText | undefined
  /** Minutes ahead of UTC, if they are written. */
  offset: number | undefined
  end: number
  /** A second time that was read with it: `14:03-15:10`. */
  last?: TimeInSentence
}

function readAt(tokens: Tokens, at: number): TimeInSentence | undefined {
  if (at >= tokens.count) return undefined
  const start = tokens.start[at]!
  const time = readTime(tokens.text.slice(start, start + maxTime), tokens.lexicon.language)
  if (!time || time.span.start > 0 || !(time.day || time.clock)) return undefined
  const {clock, day, end: last, zone} = time
  const offset = zone?.offset
  const end = start + time.span.end
  if (last?.clock) {
    return {clock, day, offset, end, last: {...last, offset: (last.zone ?? zone)?.offset, end}}
  }
  return {clock, day, offset, end, ...(!day && dayAfter(tokens, end))}
}

/** `21:03 UTC` *on 22 Jan*, `21:03 CST` *(UTC+8) on the 22 Jan 2026*. */
function dayAfter(tokens: Tokens, offset: number): Pick<TimeInSentence, 'day' | 'end'> | undefined {
  let at = indexFrom(tokens, offset)
  if (tokens.words[at] === '(') at = after(tokens, at, ')') ?? at
  if (!isOf(tokens, at, tokenClass.at)) return undefined
  at++
  if (tokens.lexicon.language.figures.determiners.includes(tokens.words[at]!)) at++
  const start = tokens.start[at]!
  const time =
    at < tokens.count
      ? readTime(tokens.text.slice(start, start + maxDay), tokens.lexicon.language)
      : undefined
  const day = time?.span.start === 0 && !time.clock && !time.end ? time.day : undefined
  return day && {day, end: start + day.span.end}
}

/** Most tokens in a bracket between a clock and its day. */
const maxBracket = 6

/** The index after a mark nearby. */
function after(tokens: Tokens, at: number, mark: string): number | undefined {
  for (let index = at + 1; index <= at + maxBracket; index++) {
    if (tokens.words[index] === mark) return index + 1
  }
  return undefined
}

/** A time starts here, or after one or two words: `from about 14:03`. */
function startsTime(tokens: Tokens, at: number): boolean {
  const before = tokenClass.at | tokenClass.from | tokenClass.between | tokenClass.approximate
  if (isTimeLike(tokens, at)) return true
  // `From 09h12`: alone it could be a length of time.
  if (isOf(tokens, at, tokenClass.from | tokenClass.between) && isClockWithHour(tokens, at + 1))
    return true
  if (tokens.kind[at] !== tokenKind.word || !isOf(tokens, at, before)) return false
  return isTimeLike(tokens, at + 1) || (isOf(tokens, at + 1, before) && isTimeLike(tokens, at + 2))
}

/** Most tokens of a date before its clock: `10/Apr/2025:10:00`. */
const maxParts = 7

/** A clock, a date, or half of a day: `14:05`, `2026-03`, `2 pm`, `3rd`, `Mar 10`, `10 March`. */
function isTimeLike(tokens: Tokens, at: number): boolean {
  const {kind, words} = tokens
  if (kind[at] === tokenKind.word) {
    return (
      (kind[at + 1] === tokenKind.figure || words[at + 1] === '.') &&
      isOf(tokens, at, tokenClass.month)
    )
  }
  if (kind[at] !== tokenKind.figure) return false
  const isYear = lengthOf(tokens, at) === 4
  if (isYear && words[at + 1] === '-' && isJoined(tokens, at + 1)) return true
  const {halves, ordinals} = tokens.lexicon.language.time
  if (Object.values(halves).includes(words[at + 1]!)) return true
  if (ordinals.includes(words[at + 1]!) && isJoined(tokens, at + 1)) return true
  return isOf(tokens, at + 1, tokenClass.month) || hasClock(tokens, at)
}

/** `09h12`: two digits each, for `1h30` is a length of time. */
function isClockWithHour(tokens: Tokens, at: number): boolean {
  const {hourMarks} = tokens.lexicon.language.time
  return (
    lengthOf(tokens, at) === 2 &&
    lengthOf(tokens, at + 1) === 1 &&
    hourMarks.includes(tokens.words[at + 1]!) &&
    isJoined(tokens, at + 1) &&
    isJoined(tokens, at + 2) &&
    tokens.kind[at + 2] === tokenKind.figure &&
    lengthOf(tokens, at + 2) === 2
  )
}

/** `14:05`, also after what is joined to it. */
function hasClock(tokens: Tokens, at: number): boolean {
  for (let index = at + 1; index < at + maxParts && isJoined(tokens, index); index++) {
    if (tokens.words[index] === ':' && tokens.kind[index + 1] === tokenKind.figure) return true
  }
  return false
}

/** The time after `to`, `until`, or a dash. */
function secondAt(tokens: Tokens, first: TimeInSentence): TimeInSentence | undefined {
  const next = indexFrom(tokens, first.end)
  const joints = tokenClass.to | tokenClass.until | tokenClass.and
  const at = tokens.words[next] === ',' && isOf(tokens, next + 1, joints) ? next + 1 : next
  const isJoint = isOf(tokens, at, joints)
  const isMark = isDash(tokens, at) || tokens.words[at] === '→'
  if (!first.clock || !(isJoint || isMark)) return undefined
  let from = at + 1
  if (isMark && (tokens.words[from] === '>' || isDash(tokens, from))) from++
  if (isOf(tokens, from, tokenClass.approximate) && tokens.kind[from] === tokenKind.word) from++
  const last = readAt(tokens, from)
  return last?.clock && last
}

function secondsBetween(
  first: TimeInSentence,
  {clock, day, offset}: TimeInSentence
): number | undefined {
  if (!first.clock || !clock || first.clock.hourOnly || clock.hourOnly) return undefined
  const days = day && first.day ? daysBetween(first.day, day) : 0
  if (days === undefined) return undefined
  const ahead = offset === undefined || first.offset === undefined ? 0 : offset - first.offset
  const seconds = days * daySeconds + secondsOf(clock) - secondsOf(first.clock) - ahead * 60
  // Past midnight.
  return seconds < 0 && !day ? seconds + daySeconds : seconds
}

function secondsOf({hour, minute, second}: ClockInText): number {
  return hour * 3600 + minute * 60 + (second ?? 0)
}

function daysBetween(from: DayInText, to: DayInText): number | undefined {
  const year = to.year ?? from.year ?? 2000
  const days = (day: DayInText) =>
    Date.UTC(day.year ?? year, day.month - 1, day.day) / (daySeconds * 1000)
  const between = days(to) - days(from)
  return between < 0 ? undefined : between
}
