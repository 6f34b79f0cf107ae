import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {deniable, match, matchHuman, people} from '../match.ts'
import {endOfPhrase} from '../phrases.ts'
import {findBehind} from '../sentence.ts'
import {clauseAt} from '../read-clause.ts'

/** What is done to people as a punishment. */
export const punishmentMatchers = ({phrases}: Lexicon): Array<MatcherEntry> => [
  [phrases.punishments.keys(), punished],
  [phrases.warnings.keys(), warned],
  [phrases.accountabilities.keys(), heldAccountable]
]

/** *The contractor was fired.* */
function punished(sentence: Sentence, index: number): Match | undefined {
  const clause = clauseAt(sentence, index)
  return clause.passive && !clause.negated
    ? matchHuman('punitive', clause, index, index + 1)
    : undefined
}

/** *The operator got a written warning.* */
function warned(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {phrases, remedies} = lexicon
  const end = endOfPhrase(lower, index, phrases.warnings)
  const verb =
    end === -1 ? -1 : findBehind(lower, index - 1, 4, (word) => remedies.getting.has(word))
  return verb === -1
    ? undefined
    : deniable(matchHuman('punitive', clauseAt(sentence, verb), index, end))
}

/** *Held accountable*, *hold the team accountable*. */
function heldAccountable(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {grammar, remedies} = lexicon
  const held = findBehind(lower, index - 1, 5, (word) => remedies.holding.has(word))
  // *We thank our users for holding us accountable.*
  const isSelf = (word: string) => lexicon.subjects.objectSelves.has(word)
  if (held === -1 || lower.slice(held, index).some(isSelf)) return undefined
  const {kind} = clauseAt(sentence, held)
  const isOwnDoing = kind === 'self' && !grammar.isParticiple(lower[held]!)
  return kind === 'nobody' || isOwnDoing
    ? undefined
    : deniable(match('punitive', people, held, index + 1))
}
