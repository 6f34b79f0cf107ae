import type {Sentence} from './sentence.ts'
import type {Subject} from './subject.ts'
import {isWord} from '../text/words.ts'
import {isIn, isMark} from './sentence.ts'

/**
 * Check for a clause that describes its object: *the rows the operator did not select were kept*.
 *
 * @param sentence
 *   Sentence.
 * @param subject
 *   Subject of the clause.
 * @param verb
 *   Index of its verb.
 */
export function isObjectRelative(
  {lexicon, lower}: Sentence,
  {range}: Subject,
  verb: number
): boolean {
  const {grammar, subjects} = lexicon
  const before = lower[range.start - 1]
  if (before === undefined) return false
  const isNoun =
    isWord(before) &&
    !grammar.isPast(before) &&
    !grammar.prepositions.has(before) &&
    !grammar.auxiliaries.has(before) &&
    !subjects.clauseConjunctions.has(before)
  const next = lower[verb + 1]
  return (
    (isNoun || subjects.relatives.has(before)) &&
    (next === undefined || isMark(next, '.,;?!)') || grammar.auxiliaries.has(next))
  )
}

/**
 * Check whether a word is a verb in the past, and no adjective: *deleted*, but not *the deleted
 * table* or *of deleted tables*.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of the word.
 */
export function isPastVerb({lexicon, lower}: Sentence, index: number): boolean {
  const {determiners, isPast, prepositions} = lexicon.grammar
  const before = lower[index - 1]
  if (!isPast(lower[index]!) || isIn(before, determiners)) return false
  return !(isWord(lower[index + 1]) && isIn(before, prepositions))
}

/**
 * Check whether an error is only one that software shows or counts: *user error message*.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of its last word.
 */
export function isShown({lexicon, lower}: Sentence, index: number): boolean {
  return isIn(lower[index + 1], lexicon.verdicts.displays)
}
