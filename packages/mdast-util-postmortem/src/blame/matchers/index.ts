import type {Lexicon} from '../lexicon.ts'
import type {Matcher} from '../sentence.ts'
import {actMatchers} from './acts.ts'
import {agentMatchers} from './agents.ts'
import {changeMatchers} from './changes.ts'
import {counterfactualMatchers} from './counterfactuals.ts'
import {emotiveMatchers} from './emotive.ts'
import {faultMatchers} from './faults.ts'
import {hindsightMatchers} from './hindsight.ts'
import {humanErrorMatchers} from './human-errors.ts'
import {judgementMatchers} from './judgements.ts'
import {omissionMatchers} from './omissions.ts'
import {punishmentMatchers} from './punishments.ts'
import {shapeMatchers} from './shapes.ts'
import {vigilanceMatchers} from './vigilance.ts'

/** In this order: where two matches overlap, the first one stays. */
const kinds = [
  hindsightMatchers,
  counterfactualMatchers,
  omissionMatchers,
  judgementMatchers,
  humanErrorMatchers,
  agentMatchers,
  changeMatchers,
  actMatchers,
  faultMatchers,
  punishmentMatchers,
  vigilanceMatchers,
  emotiveMatchers,
  shapeMatchers
]

/**
 * Index the matchers by the words at which they look.
 *
 * @param lexicon
 *   Words of the language.
 */
export function matchersByWord(lexicon: Lexicon): ReadonlyMap<string, ReadonlyArray<Matcher>> {
  const index = new Map<string, Array<Matcher>>()
  for (const [words, matcher] of kinds.flatMap((matchers) => matchers(lexicon))) {
    for (const word of words) {
      const known = index.get(word)
      if (!known) index.set(word, [matcher])
      else if (known.at(-1) !== matcher) known.push(matcher)
    }
  }
  return index
}
