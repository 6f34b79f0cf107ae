import type {CalendarDate, ImpactMetric} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Tokens} from '../text/tokens.ts'
import type {Run, Sentence} from './clause.ts'
import type {WordGroup} from './tables.ts'
import {levelGroups} from './clues.ts'
import {partAt} from '../quantity/duration.ts'
import {tokenClass, unitSeconds} from '../text/lexicon.ts'
import {endAt, firstIn, startBefore} from '../text/phrases.ts'
import {indexFrom, isInsideWord, isOf, lengthOf, tokenKind} from '../text/tokens.ts'

/** Parts of what is said of a service level. */
export type LevelPart =
  'availability' | 'budget' | 'consumed' | 'downtime' | 'objective' | 'spent' | 'window'

/** One figure of what is said of a service level. */
export interface WrittenLevel {
  part: LevelPart
  span: WrittenQuantity['span']
  /** Percent, or seconds. */
  value: number
  step: number
}

const daySeconds = unitSeconds.day

/**
 * Find what a sentence says of a service level: objective, window, error budget, how much of it
 * was used, availability that was reached.
 *
 * @param sentence
 *   A sentence, or the text of a cell with its label before it.
 * @param metric
 *   Measure that its label names.
 * @param date
 *   Day of the incident: its month is the window where only `monthly` is said.
 * @returns
 *   Figures with their parts; percent, or seconds.
 */
export function findLevels(
  sentence: Sentence,
  quantities: ReadonlyArray<WrittenQuantity>,
  metric: ImpactMetric | undefined,
  date: CalendarDate | undefined
): Array<WrittenLevel> {
  const {groups} = sentence.phrases
  const isLevel = metric === 'sla' || levelGroups.some((group) => groups.has(group))
  if (!isLevel) return metric === 'duration' && groups.has('downtime') ? downtimeOf(quantities) : []
  const found = quantities.flatMap((quantity, index) => {
    if (quantity.hedge || quantity.high !== undefined) return []
    const around = aroundOf(sentence, quantities, index)
    const part = quantity.kind === 'percent' ? percentPart(quantity, around) : durationPart(quantity, around) // prettier-ignore
    if (!part) return []
    const {span, step, value} = quantity
    return [{part, span, value, step}]
  })
  return [...found, ...windowsIn(sentence.tokens, date)]
}

/** What stands around a figure: the words before it and after it that are no other’s. */
interface Around extends Sentence {
  before: Run
  after: Run
  /** The sentence is about an error budget. */
  isBudget: boolean
}

function aroundOf(
  sentence: Sentence,
  quantities: ReadonlyArray<WrittenQuantity>,
  index: number
): Around {
  const {phrases, tokens} = sentence
  const {span} = quantities[index]!
  const last = quantities[index - 1]
  const next = quantities[index + 1]
  const start = indexFrom(tokens, span.start)
  const end = indexFrom(tokens, span.end)
  const from = last ? indexFrom(tokens, last.span.end) : 0
  const to = next ? indexFrom(tokens, next.span.start) : tokens.count
  // What stands before a comma belongs to the figure before.
  const comma = last ? tokens.words.slice(from, start).findLastIndex((word) => ',;'.includes(word)) : -1 // prettier-ignore
  const pause = tokens.words.slice(end, to).findIndex((word) => ',;('.includes(word))
  return {
    ...sentence,
    before: {at: from + comma + 1, next: start},
    after: {at: end, next: pause === -1 ? to : end + pause},
    isBudget: phrases.groups.has('budget')
  }
}

function has({phrases}: Around, {at, next}: Run, group: WordGroup): boolean {
  return firstIn(phrases, at, next, group) !== undefined
}

function percentPart({value}: WrittenQuantity, around: Around): LevelPart | undefined {
  const {after, before, isBudget, phrases} = around
  const isUsed = has(around, after, 'used') || (has(around, before, 'used') && !has(around, before, 'objective')) // prettier-ignore
  if (isUsed) return 'consumed'
  const isHigh = value < 100 && value >= 90
  if (isHigh && (has(around, before, 'objective') || has(around, after, 'objective')))
    return 'objective'
  if (has(around, before, 'reached') || has(around, after, 'reached')) return 'availability'
  const isOf = startBefore(phrases, before.next, 'beforeObjective') !== undefined
  if (isBudget && isHigh && isOf) return 'objective'
  return isBudget ? 'consumed' : undefined
}

function durationPart({kind, step}: WrittenQuantity, around: Around): LevelPart | undefined {
  const {after, before, isBudget, phrases, tokens} = around
  // Days are a window.
  if (kind !== 'duration' || step >= daySeconds) return undefined
  if (before.next - before.at === 1 && isOf(tokens, before.at, tokenClass.of)) {
    return isBudget ? 'budget' : undefined
  }
  if (startBefore(phrases, before.next, 'allowed') !== undefined) return 'budget'
  if (has(around, before, 'used') || has(around, after, 'used')) return 'spent'
  const of = isOf(tokens, after.at, tokenClass.of) ? after.at + 1 : after.at
  const isDowntime = endAt(phrases, of, 'downtime') !== undefined
  if (has(around, before, 'downtime') || isDowntime) return 'downtime'
  const isBeside = has(around, before, 'budget') || has(around, after, 'budget')
  return isBudget && isBeside ? 'budget' : undefined
}

function downtimeOf(quantities: ReadonlyArray<WrittenQuantity>): Array<WrittenLevel> {
  const [duration, ...others] = quantities.filter(({kind}) => kind === 'duration')
  if (!duration || duration.hedge || others.length > 0) return []
  const {span, step, value} = duration
  return [{part: 'downtime', span, value, step}]
}

/** A window that starts at a token. */
interface Window {
  next: number
  days: number
  /** A month has 28 to 31 days. */
  isMonth: boolean
}

function windowsIn(tokens: Tokens, date: CalendarDate | undefined): Array<WrittenLevel> {
  const found: Array<WrittenLevel> = []
  for (let at = 0; at < tokens.count; at++) {
    const window = isInsideWord(tokens, at) ? undefined : windowAt(tokens, at, date)
    if (!window) continue
    const {days, isMonth, next} = window
    const span = {start: tokens.start[at]!, end: tokens.end[next - 1]!}
    found.push({part: 'window', span, value: days * daySeconds, step: isMonth ? 6 * daySeconds : 0})
    at = next - 1
  }
  return found
}

/** `30 days`, `monthly`, `per quarter`, `in March`. */
function windowAt(tokens: Tokens, at: number, date: CalendarDate | undefined): Window | undefined {
  const {recurring, windowLeads, windows} = tokens.lexicon.language.impact.serviceLevel
  const {words} = tokens
  const length = partAt(tokens, at)
  if (length && length.unit >= daySeconds && tokens.kind[at] === tokenKind.figure) {
    return {next: length.next, days: length.seconds / daySeconds, isMonth: false}
  }
  const word = words[at]!
  if (Object.hasOwn(recurring, word)) return named(recurring[word]!, at + 1, date)
  const next = words[at + 1] ?? ''
  if (windowLeads.includes(word) && Object.hasOwn(windows, next)) {
    return named(windows[next]!, at + 2, date)
  }
  if (!isMonthName(tokens, at)) return undefined
  const month = {year: date?.year ?? 2001, month: tokens.value[at + 1]!}
  return {next: at + 2, days: daysOfMonth(month), isMonth: false}
}

function named(days: number, next: number, date: CalendarDate | undefined): Window {
  return {next, days: days || daysOfMonth(date), isMonth: days === 0}
}

/** `In March`, but not `in March 10`. */
function isMonthName(tokens: Tokens, at: number): boolean {
  const {monthLeads} = tokens.lexicon.language.impact.serviceLevel
  const isNamed = monthLeads.includes(tokens.words[at]!) && isOf(tokens, at + 1, tokenClass.month)
  const isDay = tokens.kind[at + 2] === tokenKind.figure && lengthOf(tokens, at + 2) <= 2
  return isNamed && !isDay
}

function daysOfMonth(date: {year: number; month: number} | undefined): number {
  return date ? new Date(Date.UTC(date.year, date.month, 0)).getUTCDate() : 30
}
