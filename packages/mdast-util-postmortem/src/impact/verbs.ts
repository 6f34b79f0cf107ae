import type {Run, Sentence} from './clause.ts'
import {endAt, firstIn, startBefore} from '../text/phrases.ts'
import {tokenKind} from '../text/tokens.ts'
import {isFirst, startOfClause, startsClause} from './clause.ts'

/**
 * Check whether some words are said of what is there, whether anything was hit or not: `it serves
 * many shops`.
 */
export function isScale(sentence: Sentence, {at, next}: Run): boolean {
  const {phrases, tables, tokens} = sentence
  // Most customers *pay* by card.
  const isVerb = tokens.kind[next] === tokenKind.word && tokens.classes[next] === 0 && !tables.boundaryWords.has(tokens.words[next]!) // prettier-ignore
  const isPast = isPastVerb(sentence, next) || endAt(phrases, next, 'irregularPast') !== undefined
  if (isFirst(sentence, at) && isVerb && !isPast) return true
  return firstIn(phrases, startOfClause(tokens, at), next + 1, 'present') !== undefined
}

/**
 * Check whether some words are what responders did something to: `we blocked some clients`,
 * `removed a few hosts`; not `we deleted some rows by mistake`.
 */
export function isTreated(sentence: Sentence, {at}: Run): boolean {
  const {phrases, tokens} = sentence
  const verb = startBefore(phrases, at, 'actionVerb') ?? (isPastVerb(sentence, at - 1) ? at - 1 : undefined) // prettier-ignore
  if (verb === undefined || phrases.groups.has('accident')) return false
  // We *then* blocked them, we *have* deleted them, we *had to* restore them.
  const isOurs = [verb, verb - 1, verb - 2].some(
    (next) => startBefore(phrases, next, 'responder') !== undefined
  )
  return isOurs || startsClause(tokens, verb)
}

/** Check whether a word looks like a verb for what somebody did on purpose: `abandoned`. */
export function isPastVerb({phrases, tables, tokens}: Sentence, at: number): boolean {
  if (at < 0 || at >= tokens.count || endAt(phrases, at, 'actionHarm') !== undefined) return false
  return tables.words.actions.endings.some((end) => tokens.words[at]!.endsWith(end))
}
