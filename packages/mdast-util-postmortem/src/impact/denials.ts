import type {ImpactMetric} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {Run, Sentence} from './clause.ts'
import type {StatementFindings} from './statement-findings.ts'
import type {WordGroup} from './tables.ts'
import {isPlural, nounAfter} from '../quantity/noun.ts'
import {endAt, firstIn} from '../text/phrases.ts'
import {isJoined, tokenKind} from '../text/tokens.ts'
import {isBesideHarm, isHit, isOfResponders, spanOfRun} from './clause.ts'

/** A measure of which a statement says that none or all was hit. */
export interface MetricSpan {
  metric: ImpactMetric | 'other'
  span: Span
}

/** Words that name a measure, or something else that can be hit. */
interface Named {
  metric: ImpactMetric
  next: number
}

/** Most words after a denial or a word for all in which a measure is named. */
const mostWords = 4
const mostWordsOfAll = 3

/**
 * Find the measures that were not hit: `No users were affected`, `without data loss`, `nobody was
 * hurt`, `there was no impact`.
 *
 * @returns
 *   Measures with the words that deny them.
 */
export function deniedIn(findings: StatementFindings): Array<MetricSpan> {
  return [
    ...eachOf(findings, 'denial', (at, next) => impactDenied(findings, at, next) ?? denied(findings, at, next)), // prettier-ignore
    ...eachOf(findings, 'notAffecting', (at, next) => notAffecting(findings, at, next)),
    ...eachOf(findings, 'nobody', (at, next) => nobody(findings, at, next)),
    ...notAffectedIn(findings)
  ]
}

/**
 * Find the measures that were hit as a whole: `All requests failed`, `no builds were possible`.
 *
 * @returns
 *   Measures with the words that say so.
 */
export function allIn(findings: StatementFindings): Array<MetricSpan> {
  const {isHarm, phrases} = findings
  if (phrases.groups.has('thanks')) return []
  return [
    ...(isHarm ? eachOf(findings, 'all', (at, next) => whole(findings, at, next)) : []),
    ...eachOf(findings, 'denial', (at, next) => undone(findings, at, next))
  ]
}

function eachOf(
  sentence: Sentence,
  group: WordGroup,
  read: (at: number, next: number) => MetricSpan | undefined
): Array<MetricSpan> {
  const {phrases, tokens} = sentence
  if (!phrases.groups.has(group)) return []
  const found: Array<MetricSpan> = []
  for (let at = 0; at < tokens.count; at++) {
    const next = endAt(phrases, at, group)
    const one = next === undefined ? undefined : read(at, next)
    if (one) found.push(one)
  }
  return found
}

function found(sentence: Sentence, metric: MetricSpan['metric'], run: Run): MetricSpan {
  return {metric, span: spanOfRun(sentence, run)}
}

/** `No impact`, `no adverse impact on customers`, `no customer impact`, `no harm to patients`. */
function impactDenied(
  sentence: StatementFindings,
  at: number,
  next: number
): MetricSpan | undefined {
  const {phrases} = sentence
  const noun = firstIn(phrases, next, next + mostWordsOfAll, 'impactNoun')
  if (noun === undefined || !areWords(sentence, next, noun)) return undefined
  const end = endAt(phrases, noun, 'impactNoun')!
  const own = noun > next ? metricIn(sentence, next, noun - next)?.metric : undefined
  const on = endAt(phrases, end, 'impactOn')
  if (on === undefined) return found(sentence, own ?? 'other', {at, next: end})
  const named = metricIn(sentence, on, mostWords)
  return named && found(sentence, named.metric, {at, next: named.next})
}

/** `No orders were lost`, `without data loss`, `none of the assemblies were affected`. */
function denied(sentence: StatementFindings, at: number, next: number): MetricSpan | undefined {
  const named = metricIn(sentence, next, mostWords)
  if (!named) return deniedThing(sentence, at, next)
  if (!isDenial(named.metric, {at, next: named.next}, sentence)) return undefined
  return found(sentence, named.metric, {at, next: harmEnd(sentence, named.next) ?? named.next})
}

/** `No private keys were exposed`, whatever keys are. */
function deniedThing(
  sentence: StatementFindings,
  at: number,
  next: number
): MetricSpan | undefined {
  const {phrases, tables, tokens} = sentence
  for (let noun = next; noun < next + mostWords; noun++) {
    if (tokens.kind[noun] !== tokenKind.word) return undefined
    const word = tokens.words[noun]!
    const verb = endAt(phrases, noun + 1, 'harmVerb')
    if (verb === undefined) continue
    const end = endAt(phrases, verb, 'harm')
    if (end === undefined || !isPlural(word) || tables.uncounted.has(word)) return undefined
    const metric = endAt(phrases, verb, 'loss') === undefined ? 'other' : 'data'
    return found(sentence, metric, {at, next: end})
  }
  return undefined
}

/** `No errors were reported` says nothing of requests, `no new files` nothing of data. */
function isDenial(metric: ImpactMetric, run: Run, sentence: StatementFindings): boolean {
  const {phrases} = sentence
  const isSaid = (group: WordGroup) =>
    firstIn(phrases, run.at, run.next + mostWords, group) !== undefined
  if (endAt(phrases, run.next - 1, 'harm') !== undefined) return false
  if (metric === 'data') return isSaid('loss')
  if (metric === 'requests') return isSaid('requestHarm')
  return metric !== 'users' || isBesideHarm(sentence, run)
}

/** The end of the words for the harm: ` loss`, ` were lost`. */
function harmEnd({phrases}: Sentence, at: number): number | undefined {
  return endAt(phrases, endAt(phrases, at, 'harmVerb') ?? at, 'harm')
}

/** `This did not affect any customers`. */
function notAffecting(
  sentence: StatementFindings,
  at: number,
  next: number
): MetricSpan | undefined {
  const named = metricIn(sentence, next, mostWords)
  return named && found(sentence, named.metric, {at, next: named.next})
}

/** `Nobody was affected`. */
function nobody(sentence: StatementFindings, at: number, next: number): MetricSpan | undefined {
  const end = harmEnd(sentence, next)
  return end === undefined ? undefined : found(sentence, 'users', {at, next: end})
}

/** `Customer data was not affected`, where nothing says which customers. */
function notAffectedIn(sentence: StatementFindings): Array<MetricSpan> {
  const {phrases} = sentence
  const at = firstIn(phrases, 0, 2 + mostWordsOfAll, 'notAffected')
  if (at === undefined || at === 0) return []
  const start = endAt(phrases, 0, 'notAffectedDeterminer') ?? 0
  // `Most players were not affected` says nothing of the others.
  if (endAt(phrases, start, 'quantifier') !== undefined) return []
  // `The team did not notice`.
  if (firstIn(phrases, 0, at, 'responder') !== undefined) return []
  const named = metricIn(sentence, start, at - start)
  const next = endAt(phrases, at, 'notAffected')!
  return named?.next === at ? [found(sentence, named.metric, {at: 0, next})] : []
}

/** `All requests failed`, `broken for all valves`; `all affected users` are only those who were. */
function whole(sentence: StatementFindings, at: number, next: number): MetricSpan | undefined {
  const {isImpact, phrases} = sentence
  const isPeople = endAt(phrases, at, 'allPeople') === next
  if (endAt(phrases, next, 'affectedBefore') !== undefined) return undefined
  const named = isPeople ? {metric: 'users' as const, next} : metricIn(sentence, next, mostWordsOfAll) // prettier-ignore
  if (!named) return wholeThing(sentence, at, next)
  const run = {at, next: named.next}
  // `We blocked all requests`.
  if (isOfResponders(sentence, run)) return undefined
  const isHit = isBesideHarm(sentence, run) && endAt(phrases, named.next, 'unaffected') === undefined // prettier-ignore
  return isImpact || isHit ? found(sentence, named.metric, run) : undefined
}

/** Of what has no measure of its own harm is to be beside it. */
function wholeThing(sentence: StatementFindings, at: number, next: number): MetricSpan | undefined {
  const noun = nounAfter(sentence.tokens, next, sentence.tables)
  const run = noun && {at, next: noun.next}
  if (!run || isOfResponders(sentence, run) || !isHit(sentence, run)) return undefined
  return found(sentence, 'other', run)
}

/** `No requests were processed` says that all were hit. */
function undone(sentence: StatementFindings, at: number, next: number): MetricSpan | undefined {
  const {phrases} = sentence
  const named = metricIn(sentence, next, mostWordsOfAll)
  if (named?.metric !== 'requests' && named?.metric !== 'users') return undefined
  const verb = endAt(phrases, named.next, 'expectedVerb') ?? named.next
  const end = endAt(phrases, verb, 'expectedState')
  return end === undefined ? undefined : found(sentence, named.metric, {at, next: end})
}

/** The measure that the next words name, and where its name ends; `customer data` is data. */
function metricIn(sentence: Sentence, from: number, most: number): Named | undefined {
  const {tables, tokens} = sentence
  const {boundaryWords, connectors, counted, measures} = tables
  let named: Named | undefined
  for (let at = from; at < from + most && tokens.kind[at] === tokenKind.word; at++) {
    const word = tokens.words[at]!
    const as = counted.get(word)
    const metric = as && as !== 'other' ? as : measures.get(word)
    const isConnector = at === from && connectors.has(word)
    if (metric) named = {metric, next: at + 1}
    else if (named || (boundaryWords.has(word) && !isConnector)) break
    if (isJoined(tokens, at + 1)) break
  }
  return named
}

/** No mark or figure is between. */
function areWords({tokens}: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] !== tokenKind.word) return false
  return true
}
