import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {isWord} from '../../text/words.ts'
import {actorIn} from '../agent.ts'
import {isHuman} from '../actor.ts'
import {deniable, match, matchHuman, people} from '../match.ts'
import {isRemedyDenied} from '../negation.ts'
import {endOfPhrase, matchersAt} from '../phrases.ts'
import {kindOf} from '../subject-kind.ts'
import {areAll, findAhead, findBehind, isIn, isMark} from '../sentence.ts'
import {phraseAt, withoutTail} from '../subject-phrase.ts'
import {clauseAt} from '../read-clause.ts'

/** Remedies that ask people to pay attention. */
export const vigilanceMatchers = ({phrases, remedies}: Lexicon): Array<MatcherEntry> => [
  [phrases.attitudes.keys(), beCareful, () => [[...remedies.being, ...remedies.more]]],
  [phrases.weakAttitudes.keys(), beMoreDiligent, () => [[...remedies.being, ...remedies.more]]],
  [phrases.orders.keys(), beMindful, () => [[...remedies.being, ...remedies.more]]],
  [phrases.attention.keys(), payAttention, () => [remedies.paying]],
  [phrases.care.keys(), takeCare, () => [remedies.taking]],
  [phrases.reminders.keys(), remind],
  [phrases.reminded.keys(), reminded],
  [phrases.retraining.keys(), retraining],
  [phrases.forgetting.keys(), doNotForget],
  ...matchersAt(phrases.vigilantRemedies, vigilantRemedy)
]

/** How far before an adjective or a noun its verb is looked for. */
const verbScope = 4

/** *Be more careful*, *engineers need to be vigilant*. */
function beCareful(sentence: Sentence, index: number): Match | undefined {
  const be = verbOfAttitude(sentence, index)
  return be === -1 ? undefined : remedy(sentence, be, index + 1)
}

/** *Be more diligent*; *be diligent* only where remedies are written. */
function beMoreDiligent(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {boundaries, prepositions} = lexicon.grammar
  const next = lower[index + 1]
  const isMore = isIn(lower[index - 1], lexicon.remedies.more)
  // *More thorough tests* are no attitude.
  const isOfNoun = isMore && isWord(next) && !boundaries.has(next!) && !prepositions.has(next!)
  // *Be aware that it restarts* says something.
  const isNews = !isMore && isIn(next, lexicon.subjects.relatives)
  return !isOfNoun && !isNews && (isMore || isAsked(sentence))
    ? beCareful(sentence, index)
    : undefined
}

/** *Be mindful* as an order, and *be more mindful*. */
function beMindful(sentence: Sentence, index: number): Match | undefined {
  const be = verbOfAttitude(sentence, index)
  return be !== -1 && isImperative(sentence, be)
    ? remedy(sentence, be, index + 1)
    : beMoreDiligent(sentence, index)
}

/** The *be* of *be very careful*; -1 if there is none. Where remedies are written, also *more careful*. */
function verbOfAttitude({inRemedy, lexicon, lower}: Sentence, index: number): number {
  const {being, degrees, more} = lexicon.remedies
  const isMore = isIn(lower[index - 1], more)
  const be = findBehind(lower, index - 1, verbScope, (word) =>
    inRemedy || isMore ? being.has(word) : lexicon.grammar.beInfinitive.has(word)
  )
  if (be !== -1 && areAll(lower, be + 1, index, (word) => degrees.has(word))) return be
  // *A more careful attacker* is somebody.
  const isOfNoun = isIn(lower[index - 2], lexicon.grammar.determiners)
  return inRemedy && isMore && !isOfNoun ? index - 1 : -1
}

function isImperative({lexicon, lower}: Sentence, index: number): boolean {
  const before = lower[index - 1]
  return (
    before === undefined ||
    isMark(before, ':;,.\u2014\u2013-') ||
    lexicon.remedies.imperativeIntros.has(before)
  )
}

/** *Pay more attention*. */
function payAttention(sentence: Sentence, index: number): Match | undefined {
  const {lower, lexicon} = sentence
  const verb = findBehind(lower, index - 1, verbScope, (word) => lexicon.remedies.paying.has(word))
  return verb === -1 ? undefined : withDegree(sentence, verb, index)
}

/** *Take more care*; *take care* only where remedies are written. */
function takeCare(sentence: Sentence, index: number): Match | undefined {
  const {lower, lexicon} = sentence
  const verb = findBehind(lower, index - 1, verbScope, (word) => lexicon.remedies.taking.has(word))
  if (verb === -1 || (verb === index - 1 && !isAsked(sentence))) return undefined
  return withDegree(sentence, verb, index)
}

function withDegree(sentence: Sentence, verb: number, index: number): Match | undefined {
  const {lower, lexicon} = sentence
  const {amounts} = lexicon.remedies
  if (!areAll(lower, verb + 1, index, (word) => amounts.has(word))) return undefined
  if (isIn(lower[index + 1], lexicon.grammar.genitive)) return undefined
  return remedy(sentence, verb, index + 1)
}

/** *The operator will be retrained.* */
function reminded(sentence: Sentence, index: number): Match | undefined {
  const clause = clauseAt(sentence, index)
  const start = clause.group < index ? index - 1 : index
  return clause.passive && !clause.negated
    ? matchHuman('vigilance', clause, start, index + 1)
    : undefined
}

/** *Retraining of the operators*. */
function retraining(sentence: Sentence, index: number): Match | undefined {
  const {lower, lexicon} = sentence
  const isOf = isIn(lower[index + 1], lexicon.remedies.trainingPrepositions)
  const trained = actorIn(sentence, phraseAt(sentence, index + (isOf ? 2 : 1)))
  return deniable(matchHuman('vigilance', trained, index, index + 1))
}

/** *Remind everyone*, *retrain the operators*. */
function remind(sentence: Sentence, index: number): Match | undefined {
  const {lower, lexicon} = sentence
  const {everybody, topics} = lexicon.remedies
  const range = withoutTail(sentence, phraseAt(sentence, index + 1))
  const topic = findAhead(lower, range.start + 1, range.end - range.start - 1, (word) =>
    topics.has(word)
  )
  const whom = {start: range.start, end: topic === -1 ? range.end : topic}
  const {kind} = actorIn(sentence, whom)
  if (kind === 'end-user' || (kind !== 'person' && !isIn(lower[index + 1], everybody)))
    return undefined
  const end = range.end > range.start ? Math.min(range.end, index + 3) : index + 1
  return remedy(sentence, index, end)
}

/** *Do not forget the flag*, *never forget the flag*, where remedies are written. */
function doNotForget(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const isNever = isIn(lower[index - 1], lexicon.grammar.never)
  const isDoNot =
    isIn(lower[index - 1], lexicon.grammar.negative) &&
    isIn(lower[index - 2], lexicon.remedies.ordering)
  if (!isAsked(sentence) || (!isNever && !isDoNot)) return undefined
  return remedy(sentence, isNever ? index - 1 : index - 2, index + 1)
}

/** *Double-check the plan*, where remedies are written. */
function vigilantRemedy(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const end = endOfPhrase(lower, index, lexicon.phrases.vigilantRemedies)
  // *Each change gets a double-check.*
  const isNoun = isIn(lower[index - 1], lexicon.grammar.determiners)
  return end === -1 || isNoun || !isAsked(sentence) ? undefined : remedy(sentence, index, end)
}

/** Where remedies are written even weak words ask for care, unless they are a question. */
function isAsked({inRemedy, isQuestion}: Sentence): boolean {
  return inRemedy && !isQuestion
}

function remedy(sentence: Sentence, start: number, end: number): Match | undefined {
  if (isRemedyDenied(sentence, start)) return undefined
  const subject = clauseAt(sentence, start)
  const {group, kind} = subject
  // *It is up to the user to be vigilant.*
  const last = {start: Math.max(0, group - 1), end: group}
  if (kindOf(sentence, last, '') === 'end-user') return undefined
  if (kind === 'end-user' || kind === 'system' || kind === 'nobody') return undefined
  return match('vigilance', isHuman(kind) ? subject : people, start, end)
}
