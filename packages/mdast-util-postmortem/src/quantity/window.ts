import type {Span} from '../text/flat-text.ts'
import type {ClockInText} from '../time/clock.ts'
import type {DayInText, TimeInText} from '../time/time-in-text.ts'
import {readTime} from '../time/timestamp.ts'

/** A stretch from one time to another. */
export interface WrittenWindow {
  /** Where it ends in the text. */
  end: number
  seconds: number
  /** Seconds of the smallest unit that is stated at both ends. */
  step: number
  /** An end is not exact. */
  hedge: Span | undefined
}

const joint = /\s?(?:[-–—→]+>?|\b(?:to|until|till|and|through)\b)\s?(?:(?:about|around)\s(?=\d))?/iy
const daySeconds = 86_400

/**
 * Read a stretch of time that starts with a time already read: `14:03-15:10 UTC`,
 * `from 8:43 UTC until 14:07 UTC`.
 *
 * @param text
 *   Text.
 * @param at
 *   Where the first time starts.
 * @param time
 *   The first time.
 * @returns
 *   Window; `undefined` if no second time follows, or if it is not known how far apart they are.
 */
export function windowOf(text: string, at: number, time: TimeInText): WrittenWindow | undefined {
  if (time.end) {
    const range = measured(time, time.end.day, time.end.clock, at + time.span.end, at, time)
    return range && {...range, hedge: range.hedge ?? hedgeIn(text, at, at + time.span.end)}
  }
  joint.lastIndex = at + time.span.end
  const match = joint.exec(text)
  if (!match || !time.clock) return undefined
  const from = at + time.span.end + match[0].length
  const other = readTime(text.slice(from, from + 120))
  if (!other?.clock || other.span.start > 0) return undefined
  const end = from + other.span.end
  const range = measured(time, other.day, other.clock, end, from, other)
  return range && {...range, hedge: range.hedge ?? hedgeIn(text, at, end)}
}

const approximately = /~|≈|(?<!\p{L})(?:about|around|approximately|approx\.?|roughly|circa|ca\.)/iu

/** What makes the second time approximate. */
function hedgeIn(text: string, start: number, end: number): Span | undefined {
  const match = approximately.exec(text.slice(start, end))
  return match ? {start: start + match.index, end: start + match.index + match[0].length} : undefined // prettier-ignore
}

function measured(
  first: TimeInText,
  day: DayInText | undefined,
  clock: ClockInText,
  end: number,
  offset: number,
  last: TimeInText
): WrittenWindow | undefined {
  if (!first.clock || first.clock.hourOnly || clock.hourOnly) return undefined
  const days = day && first.day ? daysBetween(first.day, day) : 0
  if (days === undefined) return undefined
  const seconds = days * daySeconds + secondsOf(clock) - secondsOf(first.clock)
  const hedge = last.hedge?.span
  const isExact = first.clock.second !== undefined && clock.second !== undefined
  return {
    end,
    // Past midnight.
    seconds: seconds < 0 && !day ? seconds + daySeconds : seconds,
    step: isExact ? 1 : 60,
    hedge: hedge && {start: offset + hedge.start, end: offset + hedge.end}
  }
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
