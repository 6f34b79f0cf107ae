import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Range, Sentence} from '../sentence.ts'
import type {Clause} from '../clause.ts'
import {actorIn, humanIn, passiveAgent} from '../agent.ts'
import {isHuman} from '../actor.ts'
import {match, matchHuman} from '../match.ts'
import {isGlad} from '../negation.ts'
import {areAll, findAhead, isIn, isMark} from '../sentence.ts'
import {phraseAt, withoutTail} from '../subject-phrase.ts'
import {clauseAt} from '../read-clause.ts'

/** What somebody or something should have done. */
export const counterfactualMatchers = ({
  counterfactuals,
  grammar
}: Lexicon): Array<MatcherEntry> => [
  [counterfactuals.obligations, should, () => [grammar.perfect]],
  [counterfactuals.possibilities, could, () => [grammar.perfect]],
  [grammar.condition, ifTheyHad, () => [grammar.pastPerfect]],
  [grammar.pastPerfect, hadThey]
]

/** How far after a word its participle is looked for. */
const scope = 4

/** *The engineer should have checked*, *they ought to have waited*, *I needed to have run it*. */
function should(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {counterfactuals, grammar} = lexicon
  if (sentence.isQuestion) return undefined
  const have = findAhead(lower, index + 1, scope, (word) => grammar.perfect.has(word))
  const isGroup =
    have !== -1 &&
    areAll(
      lower,
      index + 1,
      have,
      (word) => grammar.infinitive.has(word) || grammar.negative.has(word) || grammar.isAdverb(word)
    )
  if (!isGroup) return undefined
  const verb = participleAt(sentence, have + 1)
  if (verb === -1) return shouldNot(sentence, index, have)
  const word = lower[verb]!
  if (grammar.beParticiple.has(word)) return shouldHaveBeen(sentence, index, verb)
  const isAdjective =
    counterfactuals.adjectives.has(word) && !isIn(lower[verb + 1], grammar.determiners)
  if (isAdjective || grammar.pastPerfect.has(word)) return undefined
  return counterfactual(clauseAt(sentence, index, word), index, verb + 1)
}

/** *They should have been more careful*, *it should have been checked by the author*. */
function shouldHaveBeen(sentence: Sentence, index: number, been: number): Match | undefined {
  const {lexicon, lower} = sentence
  const subject = clauseAt(sentence, index, lower[been])
  const {attitudes} = lexicon.counterfactuals
  const attitude = findAhead(lower, been + 1, 3, (word) => attitudes.has(word))
  if (attitude !== -1 && isHuman(subject.kind)) return counterfactual(subject, index, attitude + 1)
  const agent = passiveAgent(sentence, been + 1)
  if (agent && isHuman(agent.kind)) return match('counterfactual', agent, index, been + 2)
  // *Should have been caught in review*: whoever writes so leaves out what it is about.
  const isThing = subject.isElided || !isHuman(subject.kind)
  return isThing ? counterfactual(subject, index, been + 1) : undefined
}

/** Of what is known not to be a person it is said all the same. */
function counterfactual(subject: Clause, start: number, end: number): Match | undefined {
  const {kind} = subject
  if (isHuman(kind)) return match('counterfactual', subject, start, end)
  const isSystem = kind === 'system' || kind === 'other'
  return isSystem ? match('counterfactual', {...subject, kind: 'system'}, start, end) : undefined
}

/** *People who rolled back when they shouldn’t have.* */
function shouldNot(sentence: Sentence, index: number, have: number): Match | undefined {
  const next = sentence.lower[have + 1]
  if (next !== undefined && !isMark(next, '.,;)!')) return undefined
  return matchHuman('counterfactual', clauseAt(sentence, index), index, have + 1)
}

/** *The reviewer could have caught this.* */
function could(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {counterfactuals, grammar, phrases} = lexicon
  if (sentence.isQuestion || isIn(lower[index + 1], grammar.negative)) return undefined
  const have = findAhead(lower, index + 1, 3, (word) => grammar.perfect.has(word))
  if (have === -1 || !areAll(lower, index + 1, have, grammar.isAdverb)) return undefined
  const verb = participleAt(sentence, have + 1)
  if (verb === -1 || !phrases.preventions.has(lower[verb]!)) return undefined
  // *We could have noticed it much later.*
  if (lower.slice(verb).some((word) => counterfactuals.delays.has(word))) return undefined
  const subject = clauseAt(sentence, index, lower[verb])
  // *We would have noticed it with an alert* speaks of the alert.
  if (subject.kind === 'self' && counterfactuals.wishes.has(lower[index]!)) return undefined
  return matchHuman('counterfactual', subject, index, verb + 1)
}

/** *If the operator had read it*. */
function ifTheyHad(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const range = phraseAt(sentence, index + 1)
  if (range.end === range.start || !isIn(lower[range.end], lexicon.grammar.pastPerfect))
    return undefined
  return hadDone(sentence, index, range, participleAt(sentence, range.end + 1))
}

/** *Had we tested it*. */
function hadThey(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const before = lower[index - 1]
  const isInverted =
    before === undefined || isMark(before, ',;(') || lexicon.counterfactuals.results.has(before)
  if (!isInverted) return undefined
  const verb = findAhead(lower, index + 2, 5, (word) => lexicon.grammar.isParticiple(word))
  return hadDone(sentence, index, {start: index + 1, end: verb}, verb)
}

function hadDone(sentence: Sentence, index: number, noun: Range, verb: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {beParticiple, pastPerfect} = lexicon.grammar
  if (verb === -1 || isGlad(sentence)) return undefined
  if (beParticiple.has(lower[verb]!) || pastPerfect.has(lower[verb]!)) return undefined
  const range = withoutTail(sentence, withoutAdverbs(sentence, noun))
  const actor = actorIn(sentence, range, lower[verb])
  const {systemVerbs} = lexicon.subjects
  const isSystem = lexicon.grammar.baseForms(lower[verb]!).some((base) => systemVerbs.has(base))
  const who = isSystem ? actor : humanIn(sentence, actor)
  return who && matchHuman('counterfactual', {...who, range: noun}, index, verb + 1)
}

function withoutAdverbs({lexicon, lower}: Sentence, {end, start}: Range): Range {
  const {isAdverb, negative} = lexicon.grammar
  while (end > start + 1 && (isAdverb(lower[end - 1]!) || negative.has(lower[end - 1]!))) end--
  return {start, end}
}

function participleAt({lexicon, lower}: Sentence, from: number): number {
  const {infinitive, isAdverb, isParticiple, negative} = lexicon.grammar
  for (let index = from; index < lower.length && index < from + scope; index++) {
    const word = lower[index]!
    if (isParticiple(word)) return index
    if (!isAdverb(word) && !negative.has(word) && !infinitive.has(word)) return -1
  }
  return -1
}
