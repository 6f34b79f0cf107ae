import type {VagueContext, VagueRun} from './vague-reader.ts'
import {timeAt} from '../quantity/window.ts'
import {tokenClass} from '../text/lexicon.ts'
import {endAt, firstIn, startBefore} from '../text/phrases.ts'
import {indexFrom, isInsideWord, isOf, lengthOf, tokenKind} from '../text/tokens.ts'
import {isLength} from './length.ts'

/** Read `a few minutes`, `for hours`, `an unusually long time`, where nothing says how long. */
export function vagueTimeAt(context: VagueContext, at: number): VagueRun | undefined {
  const {phrases} = context
  const next = timeEnd(context, at)
  if (next === undefined) return undefined
  if (endAt(phrases, next, 'recurringTail') !== undefined) return undefined
  const isOther =
    startBefore(phrases, at, 'otherLengthLead') !== undefined ||
    (endAt(phrases, next, 'otherLengthTail') !== undefined &&
      endAt(phrases, next, 'latencyTail') === undefined)
  const isSure =
    startBefore(phrases, at, 'durationLead') !== undefined ||
    startBefore(phrases, at, 'delay') !== undefined
  if ((isOther && !isSure) || isTimed(context)) return undefined
  return {at, next, metric: 'duration', kind: 'time'}
}

function timeEnd(context: VagueContext, at: number): number | undefined {
  return (
    unitsEnd(context, at) ?? endAt(context.phrases, at, 'vagueDuration') ?? spanEnd(context, at)
  )
}

/** `A few more minutes`, `for hours`. */
function unitsEnd({phrases, tokens}: VagueContext, at: number): number | undefined {
  // `Few hours`, but not of `within a few hours`.
  const isInside = isOf(tokens, at - 1, tokenClass.article)
  const quantifier = isInside ? undefined : endAt(phrases, at, 'unitQuantifier')
  if (quantifier !== undefined) {
    return endAt(phrases, endAt(phrases, quantifier, 'unitAdverb') ?? quantifier, 'unitNoun')
  }
  const lead = endAt(phrases, at, 'bareUnitLead') ?? endOfRecovery({phrases, tokens}, at)
  const isUnit = lead !== undefined && isOf(tokens, lead, tokenClass.unit) && lengthOf(tokens, lead) > 3 // prettier-ignore
  return isUnit ? endAt(phrases, lead, 'unitNoun') : undefined
}

/** It recovered on its own `within minutes`; not `within minutes of the deploy`. */
function endOfRecovery(
  {phrases, tokens}: Pick<VagueContext, 'phrases' | 'tokens'>,
  at: number
): number | undefined {
  const next = endAt(phrases, at, 'endingJoint')
  const isSaid = next !== undefined && !isOf(tokens, next + 1, tokenClass.of)
  return isSaid && firstIn(phrases, 0, at, 'ending') !== undefined ? next : undefined
}

/** `A brief period of time`; of `a period of [REDACTED] minutes` the length was there. */
function spanEnd({phrases, tokens}: VagueContext, at: number): number | undefined {
  if (!isOf(tokens, at, tokenClass.article)) return undefined
  let next = at + 1
  while (next < at + 3 && endAt(phrases, next, 'size') !== undefined) next++
  const end = endAt(phrases, next, next === at + 1 ? 'span' : 'sizedSpan')
  if (end === undefined) return undefined
  if (!isOf(tokens, end, tokenClass.of)) return end
  const isOfTime = tokens.kind[end + 1] === tokenKind.word && endAt(phrases, end + 1, 'sizedSpan') !== undefined // prettier-ignore
  return isOfTime ? end + 2 : undefined
}

/** The sentence says how long, or from when to when. */
function isTimed(context: VagueContext): boolean {
  return context.quantities.some((quantity) => isLength(context, quantity)) || hasTwoTimes(context)
}

/** `Between 2026-03-11 and 2026-03-14`. */
export function hasTwoTimes({tokens}: VagueContext): boolean {
  let times = 0
  for (let at = 0; at < tokens.count && times < 2;) {
    const isFigure = tokens.kind[at] === tokenKind.figure && !isInsideWord(tokens, at)
    const time = isFigure ? timeAt(tokens, at) : undefined
    if (time) times++
    at = time ? Math.max(at + 1, indexFrom(tokens, time.end)) : at + 1
  }
  return times === 2
}
