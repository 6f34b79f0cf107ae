import type {TimeWords} from '../languages/language.ts'
import type {DayShift} from './time-in-text.ts'
import type {TokenMatch} from '../text/token-pattern.ts'
import type {TimeScanner} from './time-scanner.ts'
import {unitSeconds} from '../text/lexicon.ts'
import {timePatterns} from './time-patterns.ts'

/** How far a time is from another one. */
export interface Relative {
  seconds: number
  to: 'before' | 'start'
}

/** A time that counts from the start, or from the entry before: `T+5m`, `+00:05`, `10 minutes later`, `3 days prior`. */
export function takeRelative(r: TimeScanner): Relative | undefined {
  return takeSinceStart(r) ?? takeSinceBefore(r) ?? takeBeforeStart(r)
}

function takeSinceStart(r: TimeScanner): Relative | undefined {
  return r.attempt(() => {
    const start = r.at
    const match = r.takeWords(timePatterns(r.words).sinceStart)
    // `+5` is a number.
    if (!match || !(match.words.T || match.words.unit || match.words.colon)) return undefined
    const figures = r.text.slice(start, r.at).match(/\d+/g)!.map(Number)
    const seconds = match.words.colon
      ? secondsOfClock(figures)
      : figures[0]! * secondsOfUnit(match.words.unit, r.words)
    return {seconds: match.words.sign === '+' ? seconds : -seconds, to: 'start'}
  })
}

function takeSinceBefore(r: TimeScanner): Relative | undefined {
  const match = r.takeWords(timePatterns(r.words).sinceBefore)
  return match && {seconds: lengthOf(match, r.words), to: 'before'}
}

/** `3 days prior`: of what led to the incident. */
function takeBeforeStart(r: TimeScanner): Relative | undefined {
  const match = r.takeWords(timePatterns(r.words).beforeStart)
  return match && {seconds: -lengthOf(match, r.words), to: 'start'}
}

function lengthOf({words: {digits, longUnit, number = ''}}: TokenMatch, words: TimeWords): number {
  const count = words.numbers[number] ?? Number(digits)
  return count * secondsOfUnit(longUnit, words)
}

/** `00:05` are five minutes, `00:05:30` half a minute more. */
function secondsOfClock([hours, minutes, seconds = 0]: ReadonlyArray<number>): number {
  return hours! * 3600 + minutes! * 60 + seconds
}

/** `T+5` are minutes. */
function secondsOfUnit(unit: string | undefined, {units}: TimeWords): number {
  const names = ['second', 'hour', 'day'] as const
  return unitSeconds[names.find((name) => units[name].includes(unit ?? '')) ?? 'minute']
}

/** Which other day a time is of, before it: `Day 2,`, `The next day at`. */
export function takeShiftBefore(r: TimeScanner): DayShift | undefined {
  const {dayNumber, nextDayBefore} = timePatterns(r.words)
  return r.attempt(() => {
    const number = r.takeWords(dayNumber)
    const isNext = !number && r.takeWords(nextDayBefore) !== undefined
    r.skipSpace()
    if (number) return {days: Number(number.words.digits) - 1, from: 'start'}
    return isNext && /[~≈\d]/.test(r.text.charAt(r.at)) ? {days: 1, from: 'before'} : undefined
  })
}

/** Which other day a time is of, behind it: `(+1 day)`, `(next day)`. */
export function takeShiftAfter(r: TimeScanner): DayShift | undefined {
  const {shiftAfter, shiftInBrackets} = timePatterns(r.words)
  const match = r.takeWords(shiftInBrackets) ?? r.takeAtEnd(shiftAfter)
  if (!match) return undefined
  const {digit} = match.words
  return digit ? {days: Number(digit), from: 'written'} : {days: 1, from: 'before'}
}
