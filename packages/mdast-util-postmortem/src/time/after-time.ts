import type {TimeWords} from '../languages/language.ts'
import type {ClockInText} from './clock.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'
import {shareHalf} from './clock.ts'
import {takeShiftAfter} from './relative.ts'
import {timePatterns} from './time-patterns.ts'
import type {TimeScanner} from './time-scanner.ts'
import {
  takeDay,
  takeDayAndClock,
  takeHedge,
  takeHedgeAfter,
  takeWeekday,
  takeWeekdayAfter
} from './time-scanner.ts'

const otherZoneOpening = /\s*(?:[([]|\/|=)\s*/y
const closing = /\s*[)\]]/y
const seconds = /(\d{2})(?![\d:.])/y

const patternsOf = perLanguage((words: TimeWords) => ({
  range: new RegExp(
    String.raw`\s*(?:[-=]{1,2}>|-{1,2}|–|—|→|~|${anyOf(words.to)}|(?<and>${anyOf(words.and)}))\s*`,
    'iy'
  ),
  day: new RegExp(String.raw`\s*(?:[([]|,|${anyOf(words.on)}\s)?\s*`, 'iy')
}))

/** `8:20 - 8:24`, `10:15 - 10:45am PT`, `16:05:57-58`, `2026-03-10 to 2026-03-14`. */
export function takeEnd(r: TimeScanner): void {
  if (r.clock) takeEndOfClock(r, r.clock)
  else if (r.day) takeLastDay(r)
}

/** A dash behind a day is mostly no range, a wave and an arrow are. */
function takeLastDay(r: TimeScanner): void {
  r.attempt(() => {
    const joint = r.take(patternsOf(r.words).range)
    const isRange = joint && /[\p{L}~〜～>→]/u.test(joint[0]) && (!joint.groups!.and || r.isBetween)
    if (!isRange) return undefined
    const other = r.fork()
    takeDayAndClock(other)
    if (!other.day || other.faults.length > 0) return undefined
    r.end = {day: other.day, clock: other.clock}
    r.keep(other.last)
    return true
  })
}

function takeEndOfClock(r: TimeScanner, clock: ClockInText): void {
  r.attempt(() => {
    const joint = r.take(patternsOf(r.words).range)
    // Two times joined by *and* are two times.
    if (!joint || (joint.groups!.and && !r.isBetween)) return undefined
    const other = r.fork()
    takeHedge(other)
    takeDayAndClock(other)
    // `00:25 - 00:29 AM` is clear.
    const isUnclear = other.faults.some(({kind}) => kind !== 'mixed-clock')
    if (!other.clock || isUnclear) return takeSeconds(r, clock)
    r.faults.push(...other.faults)
    r.end = {day: other.day, clock: other.clock, zone: other.zone}
    r.approximate ||= other.approximate
    r.zone ??= other.zone
    shareHalf(clock, other.clock)
    r.keep(other.last)
    return true
  })
}

function takeSeconds(r: TimeScanner, clock: ClockInText): true | undefined {
  if (clock.second === undefined) return undefined
  const start = r.at
  const match = r.take(seconds)
  if (!match || Number(match[1]) > 59) return undefined
  r.end = {day: undefined, clock: {...clock, second: Number(match[1]), span: r.spanFrom(start)}}
  r.keep()
  return true
}

/** What can stand behind a time: a hedge, a day, another zone, a shift, *onwards*; at most three of them. */
export function takeTrailing(r: TimeScanner): void {
  for (let count = 0; count < 3; count++) {
    r.at = r.last
    const isTaken =
      takeDoubt(r) || takeShift(r) || takeUnknownTime(r) || takeOtherZone(r) || takeDayAfter(r) || takeOwnWeekday(r) || takeOnwards(r) // prettier-ignore
    if (!isTaken) return
  }
}

function takeDoubt(r: TimeScanner): boolean {
  if (!takeHedgeAfter(r)) return false
  r.keep()
  return true
}

/** `02:50 UTC onwards`, `from 14:00 on:`. */
function takeOnwards(r: TimeScanner): boolean {
  if (!r.clock) return false
  r.skipSpace()
  const {onwards, onwardsAtEnd} = timePatterns(r.words)
  if (!r.takeWords(onwards) && !r.takeAtEnd(onwardsAtEnd)) return false
  r.keep()
  return true
}

/** `2026-03-10, sometime later`, `2026-03-10 (time unknown)`. */
function takeUnknownTime(r: TimeScanner): boolean {
  if (r.clock || r.end || r.isUnknown || !r.day) return false
  r.skipSpace()
  if (!r.takeAtEnd(timePatterns(r.words).unknownTime)) return false
  r.isUnknown = true
  r.keep()
  return true
}

function takeShift(r: TimeScanner): boolean {
  const shift = takeShiftAfter(r)
  if (!shift) return false
  r.shift = shift
  r.keep()
  return true
}

function takeOtherZone(r: TimeScanner): boolean {
  const {clock, zone} = r
  if (!clock || r.otherZone) return false
  const found = r.attempt(() => {
    const open = r.take(otherZoneOpening)
    if (!open || (!zone && !isBracket(open[0]))) return undefined
    const other = r.fork()
    takeDayAndClock(other)
    if (!other.clock || !other.zone || other.faults.length > 0) return undefined
    r.at = other.last
    if (isBracket(open[0]) && !r.take(closing)) return undefined
    return {clock: other.clock, zone: other.zone}
  })
  if (!found) return false
  r.otherZone = found
  r.keep()
  return true
}

/** `00:30 AEST (2026-05-18)`, `07:30 Monday Nov 1st`. */
function takeDayAfter(r: TimeScanner): boolean {
  if (r.day || !r.clock) return false
  const day = r.attempt(() => {
    const open = r.take(patternsOf(r.words).day)!
    const other = r.fork()
    takeWeekday(other)
    const day = takeDay(other)
    if (!day || other.faults.length > 0) return undefined
    r.at = other.at
    if (isBracket(open[0]) && !r.take(closing)) return undefined
    // A name of a month in a sentence: `10:00 May 5 users …`.
    const inWords =
      !/[([,]/.test(open[0]) &&
      day.year === undefined &&
      !/^\s*(?:[:|–—-]|$)/.test(r.text.slice(r.at))
    if (inWords) return undefined
    r.weekday ??= other.weekday
    return day
  })
  if (!day) return false
  r.day = day
  r.keep()
  return true
}

/** `06:00 (Sat)`. */
function takeOwnWeekday(r: TimeScanner): boolean {
  if (r.weekday || !takeWeekdayAfter(r)) return false
  r.keep()
  return true
}

function isBracket(opening: string): boolean {
  return /[([]/.test(opening)
}
