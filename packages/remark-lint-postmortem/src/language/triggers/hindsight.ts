import type {Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {hindsight} from '../lexicon.ts'
import {isNegated} from './clause.ts'
import {hit, people} from './hit.ts'
import {firstWordsOf, matchRest, wordsWith} from './lookup.ts'

/** What is plain only now. */
export const hindsightTriggers: ReadonlyArray<TriggerEntry> = [
  [firstWordsOf(hindsight), inHindsight]
]

const phrases = wordsWith(hindsight)

/** What else must hold, for phrases that are often innocent; `end` is the index behind them. */
const conditions: ReadonlyMap<
  string,
  (lower: ReadonlyArray<string>, index: number, end: number) => boolean
> = new Map([
  // At the start it speaks of the whole sentence.
  ['obviously', (_, index) => index === 0],
  ['clearly', (lower, index, end) => end > index + 1 || (index === 0 && lower[end] === ',')],
  ['could', (lower, _, end) => lower[end] === 'had' || lower[end] === 'if'],
  ['easily', (lower, index, end) => lower[index + 1] !== 'have' || prevented.has(lower[end] ?? '')],
  ['it', (lower) => lower.includes('hindsight') && !lower.includes('not')]
])

/** What could *easily have been* done. */
const prevented: ReadonlySet<string> = new Set(
  'avoided prevented caught detected spotted noticed fixed'.split(' ')
)

function inHindsight(sentence: Sentence, index: number): Hit | undefined {
  const {isQuestion, lower} = sentence
  const end = isQuestion ? -1 : matchRest(lower, index, phrases)
  if (end === -1 || isNegated(sentence, index)) return undefined
  if (conditions.get(lower[index]!)?.(lower, index, end) === false) return undefined
  return hit('hindsight', people, index, prevented.has(lower[end] ?? '') ? end + 1 : end)
}
