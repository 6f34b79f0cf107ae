import type {CalendarDate, CountedAs, ImpactMetric} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import {defaultLanguage} from '../languages/index.ts'
import {monthNamed} from '../time/calendar-names.ts'
import {anyOf} from '../text/words.ts'

/** Three figures of one sentence that depend on each other. */
export interface WrittenShare {
  part: WrittenQuantity
  whole: {span: WrittenQuantity['span']; value: number; step: number}
  percent: WrittenQuantity
}

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

const between = /^\s?(?:[(=:–—]\s?)?(?:or|i\.e\.|that is|which is|equals)?\s?$/i
const aside = /^[^.;%]{0,40}\(\s?$/

/**
 * Find figures that depend on each other: `8,400 of 70,000 (12 %)`, `12 % of users (8,400 of
 * 70,000)`, `38,112 (2.4 % of 1,588,000)`.
 *
 * @param text
 *   A sentence, or the text of a cell.
 * @param quantities
 *   What was found in it.
 * @returns
 *   Shares; none with a figure that is not exact.
 */
export function findShares(
  text: string,
  quantities: ReadonlyArray<WrittenQuantity>
): Array<WrittenShare> {
  return quantities.slice(1).flatMap((second, index) => {
    const first = quantities[index]!
    if (first.hedge || second.hedge || first.high !== undefined || second.high !== undefined)
      return []
    const joint = text.slice((first.of ?? first).span.end, second.span.start)
    const isCount = (quantity: WrittenQuantity) => quantity.kind === 'count' || quantity.kind === 'number' // prettier-ignore
    if (
      isCount(first) &&
      first.of &&
      second.kind === 'percent' &&
      !second.of &&
      hasNoun(joint, between)
    ) {
      return [{part: first, whole: first.of, percent: second}]
    }
    if (
      first.kind === 'percent' &&
      !first.of &&
      isCount(second) &&
      second.of &&
      aside.test(joint)
    ) {
      return [{part: second, whole: second.of, percent: first}]
    }
    if (second.kind !== 'percent' || !second.of || !/^[^.;%]{0,30}\(\s?$/.test(joint)) return []
    // `18,240 requests of 1,377 users failed (4.1 % of 444,900 requests)` is about requests.
    const part = quantities.slice(0, index + 1).findLast((each) => isPartOf(each, second.noun?.as))
    return part ? [{part, whole: second.of, percent: second}] : []
  })
}

function isPartOf({hedge, kind, noun, of}: WrittenQuantity, as: CountedAs | undefined): boolean {
  if ((kind !== 'count' && kind !== 'number') || of || hedge) return false
  return !as || !noun || noun.as === as
}

/** A noun may stand before the joint: `8,400 of 70,000 users (12 %)`. */
function hasNoun(joint: string, pattern: RegExp): boolean {
  return pattern.test(joint.replace(/^(?:\s[\p{L}-]{2,20}){1,3}(?=\s?[(=])/u, ''))
}

/** A sentence on a service level has one of these words. */
export const levelWords: ReadonlyArray<string> = [
  'agreed', 'availability', 'budget', 'objective', 'promise', 'promised', 'sla', 'slo', 'target', 'uptime'
] // prettier-ignore

const objective = /\b(?:slo|sla|objective|target|promised?|agreed)\b/i
const reached = /\b(?:availability|uptime|reached|achieved|measured)\b/i
const used = /\b(?:consumed|used|spent|burne?[dt]|exhausted|consumption|burn)\b/i
const budget = /\berror budget\b/i
const lost = /\b(?:downtime|outage|unavailab\w+|down)\b/i
const windowLength = /(\d{1,3})[\s-]days?\b/gi
const words = defaultLanguage.time
const windowMonth = new RegExp(
  String.raw`\b(?:for|in|of)\s(${anyOf(words.months.map(([name]) => name!))})\b(?!\s\d{1,2}\b(?!\d))`,
  'gi'
)
const windowName =
  /\b(?:per|a|each|this|calendar|rolling)\s(month|quarter|year)\b|\b(monthly|quarterly|yearly|annual)\b/gi

const daySeconds = 86_400

/**
 * Find what a sentence says of a service level: objective, window, error budget, how much of it
 * was used, availability that was reached.
 *
 * @param text
 *   A sentence, or the text of a cell with its label before it.
 * @param quantities
 *   What was found in it.
 * @param metric
 *   Measure that its label names.
 * @param date
 *   Day of the incident: its month is the window where only `monthly` is said.
 * @returns
 *   Figures with their parts.
 */
export function findLevels(
  text: string,
  quantities: ReadonlyArray<WrittenQuantity>,
  metric: ImpactMetric | undefined,
  date: CalendarDate | undefined
): Array<WrittenLevel> {
  if (!(
    objective.test(text) ||
    /\b(?:availability|uptime)\b/i.test(text) ||
    budget.test(text) ||
    metric === 'sla'
  )) {
    return lost.test(text) && metric === 'duration' ? downtimeOf(quantities) : []
  }
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
    const part = quantity.kind === 'percent' ? percentPart(quantity, before, after, isBudget) : durationPart(quantity, text, before, after, isBudget) // prettier-ignore
    if (!part) return []
    const {span, step, value} = quantity
    return [{part, span, value, step}]
  })
  return [...found, ...windowsIn(text, date)]
}

function percentPart(
  {value}: WrittenQuantity,
  before: string,
  after: string,
  isBudget: boolean
): LevelPart | undefined {
  if (used.test(after) || (used.test(before) && !objective.test(before))) return 'consumed'
  if (value < 100 && value >= 90 && (objective.test(before) || objective.test(after))) {
    return 'objective'
  }
  if (reached.test(before) || reached.test(after)) return 'availability'
  if (isBudget && value >= 90 && value < 100 && /\b(?:for|at|of)\s$/i.test(before))
    return 'objective'
  return isBudget ? 'consumed' : undefined
}

function durationPart(
  {kind, span}: WrittenQuantity,
  text: string,
  before: string,
  after: string,
  isBudget: boolean
): LevelPart | undefined {
  if (kind !== 'duration' || /\d[\s-]days?$/i.test(text.slice(span.start, span.end)))
    return undefined
  if (/^\s?of\s$/i.test(before)) return isBudget ? 'budget' : undefined
  if (used.test(before) || used.test(after)) return 'spent'
  if (lost.test(before) || /^\s(?:of\s)?downtime/i.test(after)) return 'downtime'
  return isBudget && (budget.test(before) || budget.test(after)) ? 'budget' : undefined
}

function downtimeOf(quantities: ReadonlyArray<WrittenQuantity>): Array<WrittenLevel> {
  const [duration, ...others] = quantities.filter(({kind}) => kind === 'duration')
  if (!duration || duration.hedge || others.length > 0) return []
  const {span, step, value} = duration
  return [{part: 'downtime', span, value, step}]
}

const windowDays: Record<string, number> = {month: 0, monthly: 0, quarter: 91, quarterly: 91, year: 365, yearly: 365, annual: 365} // prettier-ignore

function windowsIn(text: string, date: CalendarDate | undefined): Array<WrittenLevel> {
  const lengths = [...text.matchAll(windowLength)].map((match) => ({match, days: Number(match[1])}))
  const names = [...text.matchAll(windowName)].map((match) => {
    const name = (match[1] ?? match[2]!).toLowerCase()
    return {match, days: windowDays[name] || daysOfMonth(date)}
  })
  const months = [...text.matchAll(windowMonth)].map((match) => ({
    match,
    days: daysOfMonth({
      year: date?.year ?? 2001,
      month: monthNamed(match[1]!, words)!
    })
  }))
  return [...lengths, ...names, ...months].flatMap(({match, days}) => {
    if (!days) return []
    const span = {start: match.index, end: match.index + match[0].length}
    // A month has 28 to 31 days.
    const isMonth = /month/i.test(match[0])
    return [
      {part: 'window' as const, span, value: days * daySeconds, step: isMonth ? 6 * daySeconds : 0}
    ]
  })
}

function daysOfMonth(date: {year: number; month: number} | undefined): number {
  return date ? new Date(Date.UTC(date.year, date.month, 0)).getUTCDate() : 30
}
