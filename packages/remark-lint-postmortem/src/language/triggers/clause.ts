import type {Sentence} from '../sentence.ts'
import type {Subject} from '../subject.ts'
import {auxiliaries, prepositions} from '../grammar.ts'
import {findBehind} from '../sentence.ts'
import {isWord} from './lookup.ts'

/**
 * Tell a clause that describes its object: *the rows the operator did not select were kept*.
 *
 * @param sentence
 *   Sentence.
 * @param subject
 *   Subject of the clause.
 * @param verb
 *   Index of its verb.
 */
export function isObjectRelative({lower}: Sentence, {range}: Subject, verb: number): boolean {
  const before = lower[range.start - 1]
  if (before === undefined) return false
  const isNoun =
    isWord(before) &&
    !prepositions.has(before) &&
    !auxiliaries.has(before) &&
    !/^(?:that|because|when|while|and|but|so|as|which|if|although|though)$/.test(before)
  const next = lower[verb + 1]
  return (
    (isNoun || before === 'that' || before === 'which') &&
    (next === undefined || /^[.,;?!)]$/.test(next) || auxiliaries.has(next))
  )
}

/**
 * Tell whether *not* or *never* stands before a word.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of the word.
 */
export function isNegated({lower}: Sentence, index: number): boolean {
  return findBehind(lower, index - 1, 4, (word) => word === 'not' || word === 'never') !== -1
}
