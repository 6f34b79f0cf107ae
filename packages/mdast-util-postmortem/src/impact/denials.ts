import type {ImpactMetric} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import type {StatementFindings} from './findings.ts'
import type {ImpactPatterns} from './patterns.ts'
import {isBesideHarm} from './vague.ts'

/** A measure of which a statement says that none or all was hit. */
export interface MetricSpan {
  metric: ImpactMetric
  span: Span
}

/** Words that stand after a denial or a word for all, in the same clause. */
interface Following {
  /** Where the first word is, and where they start. */
  start: number
  from: number
  rest: string
}

/**
 * Find the measures that were not hit: `No users were affected`, `without data loss`.
 *
 * @param findings
 *   A statement.
 * @returns
 *   Measures with the words that deny them.
 */
export function deniedIn(findings: StatementFindings): Array<MetricSpan> {
  const {has, patterns, text} = findings
  const denied = !has('denial')
    ? []
    : following(text, patterns.denial, 60).flatMap(({from, rest, start}) => {
        const named = metricIn(rest, patterns)
        if (!named || !isDenial(named.metric, start, rest, findings)) return []
        if (patterns.otherStateAfter.test(rest)) return []
        const end = from + named.end
        return [{metric: named.metric, span: {start, end: end + harmAfter(text, end, patterns)}}]
      })
  return [...denied, ...notAffectedIn(findings)]
}

/**
 * Find the measures that were hit as a whole: `All requests failed`, `no builds were possible`.
 *
 * @param findings
 *   A statement.
 * @returns
 *   Measures with the words that say so.
 */
export function allIn(findings: StatementFindings): Array<MetricSpan> {
  const {has, isHarm, isImpact, patterns, text} = findings
  const hasAll = isHarm && has('all')
  if (!(hasAll || has('denial')) || patterns.thanks.test(text)) return []
  const whole = following(text, hasAll ? patterns.all : undefined, 40).flatMap((found) => {
    const {from, rest, start} = found
    const isPeople = patterns.words.allPeople.includes(text.slice(start, from).toLowerCase())
    const named = isPeople ? {metric: 'users' as const, end: 0} : metricIn(rest, patterns, 3)
    if (!named) return []
    const span = {start, end: from + named.end}
    return isImpact || isBesideHarm(text, span, patterns) ? [{metric: named.metric, span}] : []
  })
  // `No requests were processed` says that all were hit.
  const denied = has('denial') ? patterns.denial : undefined
  const undone = following(text, denied, 60).flatMap(({from, rest, start}) => {
    const named = metricIn(rest, patterns, 3)
    if (named?.metric !== 'requests' && named?.metric !== 'users') return []
    const done = patterns.expectedAfter.exec(rest.slice(named.end))
    const end = from + named.end + (done?.[0].length ?? 0)
    return done ? [{metric: named.metric, span: {start, end}}] : []
  })
  return [...whole, ...undone]
}

/**
 * Find who was hit, without any number: `users could not log in`.
 *
 * @param findings
 *   A statement.
 */
export function mentionedIn({has, patterns, text}: StatementFindings): Array<ImpactMetric> {
  if (!has('people')) return []
  for (const {0: word, index} of text.matchAll(patterns.people)) {
    const end = index + word.length
    const isHit =
      patterns.affectedAfter.test(text.slice(end, end + 60)) ||
      patterns.affectedBefore.test(text.slice(Math.max(0, index - 40), index))
    if (isHit) return ['users']
  }
  return []
}

function following(text: string, pattern: RegExp | undefined, length: number): Array<Following> {
  if (!pattern) return []
  return Array.from(text.matchAll(pattern), ({0: words, index: start}) => {
    const from = start + words.length
    return {start, from, rest: text.slice(from, from + length).split(/[.,;:()]/, 1)[0]!}
  })
}

/** `No errors were reported` says nothing of requests, `no new files` nothing of data. */
function isDenial(
  metric: ImpactMetric,
  start: number,
  rest: string,
  {patterns, text}: StatementFindings
): boolean {
  if (metric === 'data') return patterns.loss.test(rest)
  if (metric === 'requests') return patterns.requestHarm.test(rest)
  return metric !== 'users' || isBesideHarm(text, {start, end: start + 3}, patterns)
}

/** `Customer data was not affected`, where nothing says which customers. */
function notAffectedIn({has, patterns, text}: StatementFindings): Array<MetricSpan> {
  if (!has('notAffected')) return []
  const [lead = '', noun = ''] = patterns.notAffectedNoun.exec(text) ?? []
  const metric = metricIn(noun, patterns)?.metric
  const words = patterns.notAffectedAfter.exec(text.slice(lead.length))?.[0]
  return metric && words ? [{metric, span: {start: 0, end: lead.length + words.length}}] : []
}

/** Length of the words for the harm: ` loss`, ` were lost`. */
function harmAfter(text: string, at: number, patterns: ImpactPatterns): number {
  const words = patterns.harmAfter.exec(text.slice(at, at + 40))?.[0] ?? ''
  return patterns.harm.test(words) ? words.length : 0
}

/** The measure that the next words name, and where its name ends; `customer data` is data. */
function metricIn(
  rest: string,
  {boundaryWords, connectors, counted, impactOn, words}: ImpactPatterns,
  maxWords = 4
): {metric: ImpactMetric; end: number} | undefined {
  // `no impact on customers`.
  const skipped = impactOn.exec(rest)?.[0].length ?? 0
  const next = Array.from(rest.slice(skipped).matchAll(/[\p{L}-]+/gu)).slice(0, maxWords)
  let named: {metric: ImpactMetric; end: number} | undefined
  for (const [position, {0: written, index}] of next.entries()) {
    const word = written.toLowerCase()
    const as = counted.get(word)
    const metric = as && as !== 'other' ? as : words.measures[word]
    const isConnector = position === 0 && connectors.has(word)
    if (metric) named = {metric, end: skipped + index + word.length}
    else if (named || (boundaryWords.has(word) && !isConnector)) break
  }
  return named
}
