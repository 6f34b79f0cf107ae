import type {CalendarDate, ImpactMetric} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Tokens} from '../text/tokens.ts'
import type {ServiceLevelPatterns} from './patterns.ts'
import {partAt} from '../quantity/duration.ts'
import {tokenClass, unitSeconds} from '../text/lexicon.ts'
import {isInsideWord, isOf, lengthOf, tokenKind} from '../text/tokens.ts'

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
 * @param tokens
 *   A sentence, or the text of a cell with its label before it.
 * @param quantities
 *   What was found in it.
 * @param patterns
 *   Words to look for.
 * @param metric
 *   Measure that its label names.
 * @param date
 *   Day of the incident: its month is the window where only `monthly` is said.
 * @returns
 *   Figures with their parts; percent, or seconds.
 */
export function findLevels(
  tokens: Tokens,
  quantities: ReadonlyArray<WrittenQuantity>,
  patterns: ServiceLevelPatterns,
  metric: ImpactMetric | undefined,
  date: CalendarDate | undefined
): Array<WrittenLevel> {
  const {text} = tokens
  const {budget, downtime, named, objective} = patterns
  const isLevel = metric === 'sla' || [objective, named, budget].some((words) => words.test(text))
  if (!isLevel) return metric === 'duration' && downtime.test(text) ? downtimeOf(quantities) : []
  const isBudget = budget.test(text)
  const found = quantities.flatMap((quantity, index) => {
    if (quantity.hedge || quantity.high !== undefined) return []
    const from = index === 0 ? 0 : quantities[index - 1]!.span.end
    // What stands before a comma belongs to the figure before.
    const between = text.slice(from, quantity.span.start)
    const before = index === 0 ? between : between.split(/[,;]/).at(-1)!
    const after = text
      .slice(quantity.span.end, quantities[index + 1]?.span.start)
      .split(/[,;(]/, 1)[0]!
    const around = {before, after, isBudget, patterns}
    const part = quantity.kind === 'percent' ? percentPart(quantity, around) : durationPart(quantity, around) // prettier-ignore
    if (!part) return []
    const {span, step, value} = quantity
    return [{part, span, value, step}]
  })
  return [...found, ...windowsIn(tokens, date)]
}

/** What stands around a figure. */
interface Around {
  before: string
  after: string
  /** The sentence is about an error budget. */
  isBudget: boolean
  patterns: ServiceLevelPatterns
}

function percentPart(
  {value}: WrittenQuantity,
  {after, before, isBudget, patterns}: Around
): LevelPart | undefined {
  const {objective, objectiveBefore, reached, used} = patterns
  if (used.test(after) || (used.test(before) && !objective.test(before))) return 'consumed'
  const isHigh = value < 100 && value >= 90
  if (isHigh && (objective.test(before) || objective.test(after))) return 'objective'
  if (reached.test(before) || reached.test(after)) return 'availability'
  if (isBudget && isHigh && objectiveBefore.test(before)) return 'objective'
  return isBudget ? 'consumed' : undefined
}

function durationPart(
  {kind, step}: WrittenQuantity,
  {after, before, isBudget, patterns}: Around
): LevelPart | undefined {
  const {budget, budgetBefore, downtime, downtimeAfter, ofBefore, used} = patterns
  // Days are a window.
  if (kind !== 'duration' || step >= daySeconds) return undefined
  if (ofBefore.test(before)) return isBudget ? 'budget' : undefined
  if (budgetBefore.test(before)) return 'budget'
  if (used.test(before) || used.test(after)) return 'spent'
  if (downtime.test(before) || downtimeAfter.test(after)) return 'downtime'
  return isBudget && (budget.test(before) || budget.test(after)) ? 'budget' : undefined
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
