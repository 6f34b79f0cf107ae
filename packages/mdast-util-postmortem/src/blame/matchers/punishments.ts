import type {Lexicon} from '../lexicon.ts'
import type {Match, MatcherEntry} from '../match.ts'
import type {Sentence} from '../sentence.ts'
import {match, matchHuman, people} from '../match.ts'
import {isDenied, isNegated} from '../negation.ts'
import {endOfPhrase} from '../phrases.ts'
import {findBehind} from '../sentence.ts'
import {subjectOf} from '../subject.ts'

/** What is done to people as a punishment. */
export const punishmentMatchers = ({phrases}: Lexicon): Array<MatcherEntry> => [
  [phrases.punishments.keys(), punished],
  [phrases.warnings.keys(), warned],
  [phrases.accountabilities.keys(), heldAccountable]
]

/** *The contractor was fired.* */
function punished(sentence: Sentence, index: number): Match | undefined {
  const subject = subjectOf(sentence, index)
  if (!subject.passive || isNegated(sentence, index)) return undefined
  return matchHuman('punitive', subject, index, index + 1)
}

/** *The operator got a written warning.* */
function warned(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {phrases, remedies} = lexicon
  const end = endOfPhrase(lower, index, phrases.warnings)
  if (end === -1 || isDenied(sentence, end - 1, end)) return undefined
  const verb = findBehind(lower, index - 1, 4, (word) => remedies.getting.has(word))
  if (verb === -1) return undefined
  return matchHuman('punitive', subjectOf(sentence, verb), index, end)
}

/** *Held accountable*, *hold the team accountable*. */
function heldAccountable(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {grammar, remedies} = lexicon
  if (isDenied(sentence, index, index + 1)) return undefined
  const held = findBehind(lower, index - 1, 5, (word) => remedies.holding.has(word))
  // *We thank our users for holding us accountable.*
  const isSelf = (word: string) => lexicon.subjects.objectSelves.has(word)
  if (held === -1 || lower.slice(held, index).some(isSelf)) return undefined
  const {kind} = subjectOf(sentence, held)
  const isOwnDoing = kind === 'self' && !grammar.isParticiple(lower[held]!)
  return kind === 'nobody' || isOwnDoing ? undefined : match('punitive', people, held, index + 1)
}
