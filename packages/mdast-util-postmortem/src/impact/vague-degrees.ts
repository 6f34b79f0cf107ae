import type {ImpactMetric} from '../model.ts'
import type {Run, Sentence} from './clause.ts'
import type {VagueContext, VagueRun} from './vague-reader.ts'
import {endAt, firstIn, startBefore} from '../text/phrases.ts'
import {isStatusCode} from '../quantity/status-code.ts'
import {tokenKind} from '../text/tokens.ts'
import {isHit} from './clause.ts'
import {isLength} from './length.ts'
import {hasTwoTimes} from './vague-times.ts'

/** How far a degree stands from what it is said of: *sharp* overall *decrease*. */
const farthestNoun = 2

/** Words between *the impact* and what it was. */
const farthestImpact = 12

/** Read `intermittent errors`, `significantly slower`, `the impact was minimal`, `SLA breach`. */
export function degreeAt(context: VagueContext, at: number): VagueRun | undefined {
  const found =
    manyAt(context, at) ??
    adjectiveAt(context, at) ??
    adverbAt(context, at) ??
    breachAt(context, at)
  if (found) return isAnswered(context) ? undefined : found
  const negligible = negligibleAt(context, at)
  return negligible && !isAnswered(context, context.tokens.start[at]) ? negligible : undefined
}

/**
 * Any figure says more than a degree, but for lengths of something else; before `the impact was
 * minimal` it is of something else.
 */
function isAnswered(context: VagueContext, from = 0): boolean {
  const isAnswer = context.quantities.some(
    (quantity) =>
      quantity.span.start >= from &&
      quantity.kind !== 'number' &&
      (quantity.kind !== 'duration' || isLength(context, quantity))
  )
  return isAnswer || (from === 0 && hasTwoTimes(context))
}

/** `Many.`, as an answer to how many there were. */
function manyAt(
  {isImpact, isValue, phrases, tokens}: VagueContext,
  at: number
): VagueRun | undefined {
  const next = isImpact && !isValue && at === 0 ? endAt(phrases, at, 'negligible') : undefined
  const isAlone = next === tokens.count || (next === tokens.count - 1 && '.!'.includes(tokens.words[next]!)) // prettier-ignore
  return next !== undefined && isAlone ? {at, next, metric: undefined, kind: 'degree'} : undefined
}

/** Alerts have degrees as well, and so have values of metadata: `Category: B (severe disruption)`. */
function isOther({isAside, isField, phrases}: VagueContext): boolean {
  return isField || (isAside && phrases.groups.has('alarm'))
}

/** `Elevated error rate`; `Total major impact:` is a label. */
function adjectiveAt(context: VagueContext, at: number): VagueRun | undefined {
  const {phrases, tokens} = context
  const next = isOther(context) ? undefined : endAt(phrases, at, 'degree')
  if (next === undefined) return undefined
  for (let noun = next; noun <= next + farthestNoun; noun++) {
    const end = endAt(phrases, noun, 'degreeNoun') ?? symptomEnd(context, at, noun)
    if (end !== undefined && tokens.words[end] === ':') return undefined
    if (end !== undefined) return {at, next, metric: measureOf(context, {at, next}, {at: noun, next: end}), kind: 'degree'} // prettier-ignore
    const isWord = tokens.kind[noun] === tokenKind.word || tokens.words[noun] === '-' || isStatusCode(tokens, noun) // prettier-ignore
    if (!isWord || endAt(phrases, noun, 'degreeBarrier') !== undefined) return undefined
  }
  return undefined
}

/** `Intermittent problems`; a `minor problem` can be what caused it. */
function symptomEnd({phrases}: Sentence, at: number, noun: number): number | undefined {
  const isSymptom = endAt(phrases, at, 'frequency') !== undefined
  return isSymptom ? endAt(phrases, noun, 'symptom') : undefined
}

/** The measure that an adjective is said of: `elevated error rate`, `extended impact`. */
function measureOf(
  {phrases, tables, tokens}: Sentence,
  degree: Run,
  noun: Run
): ImpactMetric | undefined {
  const from = degree.next
  const to = noun.next
  if (endAt(phrases, degree.at, 'lengthDegree') !== undefined) return 'duration'
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1])
  const label = tables.labels.find(([, isNamed]) => isNamed(words))?.[0]
  if (label) return label
  for (let at = from; at < to; at++) {
    // `Timeouts` are harm themselves, and nothing that was hit.
    const isCounted = tables.counted.get(tokens.words[at]!) === 'requests' && endAt(phrases, at, 'harm') === undefined // prettier-ignore
    if (isCounted || tokens.words[at] === 'xx') return 'requests'
  }
  return undefined
}

/** `Briefly`; `significantly slower`, `dropped sharply`, `longer than usual`. */
function adverbAt(context: VagueContext, at: number): VagueRun | undefined {
  const {isAside, isImpact, phrases} = context
  if (isOther(context) || firstIn(phrases, 0, at, 'repair') !== undefined) return undefined
  const alone = endAt(phrases, at, 'degreeVerb')
  if (isAside && (alone === undefined || !isHit(context, {at, next: alone}))) return undefined
  if (alone !== undefined) {
    const isLength = endAt(phrases, at, 'lengthDegree') !== undefined
    return {at, next: alone, metric: undefined, isLength, kind: 'degree'}
  }
  const adverb = endAt(phrases, at, 'degreeAdverb')
  if (adverb !== undefined) {
    const next = endAt(phrases, adverb, 'change')
    if (next !== undefined) return {at, next, metric: undefined, kind: 'degree'}
  }
  const change = endAt(phrases, at, 'change')
  // Elsewhere a rollout takes effect `later than expected`.
  const usual = isImpact ? endAt(phrases, at, 'thanUsual') : undefined
  const next = usual ?? (change && endAt(phrases, change, 'degreeAdverb'))
  return next === undefined ? undefined : {at, next, metric: undefined, kind: 'degree'}
}

/** `The impact on users was minimal`. */
function negligibleAt({phrases, tokens}: Sentence, at: number): VagueRun | undefined {
  const next = endAt(phrases, at, 'negligible')
  if (next === undefined || endAt(phrases, at, 'impactIsNever') !== undefined) return undefined
  const isLast = next >= tokens.count || '.,;'.includes(tokens.words[next]!) || endAt(phrases, next, 'impactIsNext') !== undefined // prettier-ignore
  if (!isLast) return undefined
  const verb = startBefore(phrases, at, 'impactIsVerb') ?? startBefore(phrases, at - 1, 'impactIsVerb') // prettier-ignore
  if (verb === undefined) return undefined
  const impact = firstIn(phrases, verb - farthestImpact, verb, 'impactIsNoun')
  return impact === undefined ? undefined : {at, next, metric: undefined, kind: 'degree'}
}

/** `SLA breach`, but not `no SLA breach`. */
function breachAt({phrases}: Sentence, at: number): VagueRun | undefined {
  const next = endAt(phrases, at, 'breach')
  if (next === undefined) return undefined
  const from = startBefore(phrases, at, 'breachArticle') ?? at
  if (startBefore(phrases, from, 'breachDenial') !== undefined) return undefined
  return {at, next, metric: 'sla', kind: 'degree'}
}
