import type {TimeWords} from '../languages/language.ts'
import {unitSeconds} from '../text/lexicon.ts'
import {perLanguage} from '../text/per-language.ts'
import {Scanner} from '../text/scanner.ts'
import {anyOf} from '../text/any-of.ts'

/** A time that counts from another one. */
export interface RelativeAt {
  /** Where it ends in the text. */
  end: number
  relative: {seconds: number; to: 'before' | 'start'}
}

/**
 * A day that counts from another one: `Day 2` is 1 after the first, `(+1 day)` after the last one
 * that is written, `next day` after that of the entry before.
 */
export interface DayShift {
  days: number
  from: 'before' | 'start' | 'written'
}

/** A shift at a place of a text. */
export interface DayShiftAt {
  /** Where it ends in the text. */
  end: number
  shift: DayShift
}

const unitNames = ['second', 'minute', 'hour', 'day'] as const

const patternsOf = perLanguage((words: TimeWords) => {
  const {day, later, nextDay, numbers, on, several, units, vague} = words
  const unit = anyOf(unitNames.flatMap((name) => units[name]))
  const longUnit = anyOf(unitNames.flatMap((name) => units[name].filter((form) => form.length > 1)))
  const days = String.raw`\s?${anyOf(units.day)}`
  const next = anyOf(nextDay)
  return {
    units: new Map(
      unitNames.flatMap((name) => units[name].map((form) => [form, unitSeconds[name]] as const))
    ),
    clock: new RegExp(
      String.raw`(?<start>T)?(?<sign>[+\u2212-])\s?(?<amount>\d{1,4}(?::\d{2}){0,2})(?:\s?(?<unit>${unit}))?\b`,
      'iy'
    ),
    later: new RegExp(
      String.raw`(?<amount>\d{1,4}|${anyOf(Object.keys(numbers))})\s+(?<unit>${longUnit})\s+${anyOf(later)}\b`,
      'iy'
    ),
    vague: new RegExp(
      String.raw`(?:${anyOf(several)}\s${longUnit}\s${anyOf(later)}|${anyOf(vague)})\b`,
      'iy'
    ),
    dayNumber: new RegExp(String.raw`${anyOf(day)}\s+(\d{1,2})\s*[,:–—-]?\s*`, 'iy'),
    nextBefore: new RegExp(
      String.raw`(?:${anyOf(on)}\s+)?${next}(?:\s*[,:–—-])?\s+(?:${anyOf(words.at)}\s+)?(?=[~≈]?\d)`,
      'iy'
    ),
    shiftAfter: new RegExp(
      String.raw`\s*(?:[([](?:\+\s*(?<days>\d)(?:${days})?|${next})[)\]]|,?\s*(?:\+\s?(?<bareDays>\d)${days}|${next})(?=\s*(?:$|[|:;,–—\])]|-\s)))`,
      'iy'
    )
  }
})

/**
 * Read a time that counts from the start, or from the entry before: `T+5m`, `+00:05`,
 * `10 minutes later`.
 *
 * @param text
 *   Text.
 * @param at
 *   Where it starts.
 * @param words
 *   Words of its language.
 */
export function relativeAt(text: string, at: number, words: TimeWords): RelativeAt | undefined {
  return sinceStart(text, at, words) ?? sinceBefore(text, at, words)
}

function sinceStart(text: string, at: number, words: TimeWords): RelativeAt | undefined {
  const scanner = new Scanner(text, at)
  const {amount, sign, start, unit} = scanner.take(patternsOf(words).clock)?.groups ?? {}
  // `+5` is a number.
  if (!amount || !(unit || start || amount.includes(':'))) return undefined
  const seconds = amount.includes(':')
    ? secondsOfClock(amount)
    : Number(amount) * secondsOfUnit(unit, words)
  const signed = sign === '+' ? seconds : -seconds
  return {end: scanner.at, relative: {seconds: signed, to: 'start'}}
}

function sinceBefore(text: string, at: number, words: TimeWords): RelativeAt | undefined {
  const scanner = new Scanner(text, at)
  const {amount, unit} = scanner.take(patternsOf(words).later)?.groups ?? {}
  if (!amount) return undefined
  const count = words.numbers[amount.toLowerCase()] ?? Number(amount)
  const seconds = count * secondsOfUnit(unit, words)
  return {end: scanner.at, relative: {seconds, to: 'before'}}
}

/** `00:05` are five minutes, `00:05:30` half a minute more. */
function secondsOfClock(written: string): number {
  const [hours, minutes, seconds = 0] = written.split(':').map(Number)
  return hours! * 3600 + minutes! * 60 + seconds
}

function secondsOfUnit(unit: string | undefined, words: TimeWords): number {
  return (unit && patternsOf(words).units.get(unit.toLowerCase())) || unitSeconds.minute
}

/**
 * Read words that only say that something was later: `Moments later`, `Meanwhile`.
 *
 * @param text
 *   Text.
 * @param at
 *   Where they start.
 * @param words
 *   Words of its language.
 * @returns
 *   Where they end; `undefined` if there are none.
 */
export function vagueTimeAt(text: string, at: number, words: TimeWords): number | undefined {
  const scanner = new Scanner(text, at)
  return scanner.take(patternsOf(words).vague) && scanner.at
}

/**
 * Read which other day a time is of, before it: `Day 2,`, `The next day at`.
 *
 * @param text
 *   Text.
 * @param at
 *   Where that starts.
 * @param words
 *   Words of its language.
 */
export function dayShiftBefore(text: string, at: number, words: TimeWords): DayShiftAt | undefined {
  const {dayNumber, nextBefore} = patternsOf(words)
  const scanner = new Scanner(text, at)
  const number = scanner.take(dayNumber)
  if (number) return {end: scanner.at, shift: {days: Number(number[1]) - 1, from: 'start'}}
  if (!scanner.take(nextBefore)) return undefined
  return {end: scanner.at, shift: {days: 1, from: 'before'}}
}

/**
 * Read which other day a time is of, behind it: `(+1 day)`, `(next day)`.
 *
 * @param text
 *   Text.
 * @param at
 *   End of the time.
 * @param words
 *   Words of its language.
 */
export function dayShiftAfter(text: string, at: number, words: TimeWords): DayShiftAt | undefined {
  const scanner = new Scanner(text, at)
  const match = scanner.take(patternsOf(words).shiftAfter)
  if (!match) return undefined
  const days = match.groups!.days ?? match.groups!.bareDays
  const shift: DayShift = days ? {days: Number(days), from: 'written'} : {days: 1, from: 'before'}
  return {end: scanner.at, shift}
}
