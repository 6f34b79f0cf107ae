import type {Lexicon} from '../lexicon.ts'
import type {MatcherEntry} from '../sentence.ts'
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
 * List the matchers.
 *
 * @param lexicon
 *   Words of the language.
 */
export function matchersOf(lexicon: Lexicon): Array<MatcherEntry> {
  return kinds.flatMap((matchers) => matchers(lexicon))
}
