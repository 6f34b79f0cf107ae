import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {actorAt} from '../agent.ts'
import {isHuman} from '../actor.ts'
import {match, matchHuman, people} from '../match.ts'
import {endOfPhrase, matchersAt} from '../phrases.ts'
import {findAhead, findBehind, isIn} from '../sentence.ts'
import {isWorker} from '../subject-kind.ts'
import {clauseAt} from '../read-clause.ts'

/** What somebody is called. */
export const judgementMatchers = ({phrases}: Lexicon): Array<MatcherEntry> => [
  [phrases.judgements.keys(), judgement],
  [phrases.judgementsWithInfinitive.keys(), judgementWithInfinitive],
  ...matchersAt(phrases.judgementPhrases, judgementPhrase)
]

/** *A careless engineer*, *the team was careless*, *a hasty decision*. */
function judgement(sentence: Sentence, index: number): Match | undefined {
  return (
    ofPerson(sentence, index) ??
    ofAction(sentence, index) ??
    ofObject(sentence, index) ??
    ofNoun(sentence, index)
  )
}

/** *The responders were slow to react.* */
function judgementWithInfinitive(sentence: Sentence, index: number): Match | undefined {
  const isFollowed = isIn(sentence.lower[index + 1], sentence.lexicon.grammar.infinitive)
  return isFollowed ? ofPerson(sentence, index) : undefined
}

/** *The engineer was careless*, *the team had become careless*. */
function ofPerson(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const subject = clauseAt(sentence, index)
  if (isHuman(subject.kind) && subject.passive) return match('judgement', subject, index, index + 1)
  const became = findBehind(lower, index - 1, 3, (word) => lexicon.verdicts.becoming.has(word))
  return became === -1
    ? undefined
    : matchHuman('judgement', clauseAt(sentence, became), index, index + 1)
}

/** *The decision was inept.* */
function ofAction(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {verdicts} = lexicon
  const {passive, range} = clauseAt(sentence, index)
  const isAction =
    passive &&
    !verdicts.mild.has(lower[index]!) &&
    findAhead(lower, range.start, range.end - range.start, (word) =>
      verdicts.actionNouns.has(word)
    ) !== -1
  return isAction ? match('judgement', people, index, index + 1) : undefined
}

/** *It was reckless of the manager to go on.* */
function ofObject(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  if (!isIn(lower[index + 1], lexicon.grammar.genitive)) return undefined
  if (clauseAt(sentence, index).kind !== 'system') return undefined
  return matchHuman('judgement', actorAt(sentence, index + 2), index, index + 1)
}

/** *A careless engineer*, *a hasty decision*. */
function ofNoun(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {grammar, subjects, verdicts} = lexicon
  const noun = findAhead(
    lower,
    index + 1,
    2,
    (word, at) => verdicts.actionNouns.has(word) || isWorker(sentence, at)
  )
  if (noun === -1) return undefined
  if (noun > index + 1 && grammar.prepositions.has(lower[index + 1]!)) return undefined
  if (verdicts.mild.has(lower[index]!) && subjects.endUsers.has(lower[noun]!)) return undefined
  return match('judgement', people, index, noun + 1)
}

/** *A lack of care*, *knew better*. */
function judgementPhrase(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const end = endOfPhrase(lower, index, lexicon.phrases.judgementPhrases)
  if (end === -1) return undefined
  const subject = clauseAt(sentence, index)
  return match('judgement', isHuman(subject.kind) ? subject : people, index, end)
}
