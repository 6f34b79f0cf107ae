import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import type {Clause} from '../clause.ts'
import {isWord} from '../../text/words.ts'
import {actorIn, ownerOf} from '../agent.ts'
import {clauseAt, isReal} from '../read-clause.ts'
import {isHuman} from '../actor.ts'
import {match, matchHuman} from '../match.ts'
import {areAll, findAhead, findBehind, isHandle, isIn} from '../sentence.ts'
import {isWorker} from '../subject-kind.ts'
import {openingPhrase, phraseAt} from '../subject-phrase.ts'

/** What somebody did not do. */
export const omissionMatchers = ({
  counterfactuals,
  grammar,
  phrases,
  subjects
}: Lexicon): Array<MatcherEntry> => [
  [phrases.omissionVerbs.keys(), failedTo],
  [phrases.forgettingVerbs.keys(), forgot],
  [counterfactuals.failing, byFailing],
  [counterfactuals.neglecting, byNeglecting],
  [counterfactuals.failure, failureTo],
  [
    grammar.negative,
    omitted,
    () => [[...grammar.pastAuxiliary, ...grammar.pastPerfect, ...grammar.perfect]]
  ],
  [grammar.never, omitted],
  [counterfactuals.nobody, nobodyDid],
  [grammar.negativeDeterminer, noOneDid, () => [[...subjects.one, ...subjects.roles]]],
  [counterfactuals.why, whyNot, () => [grammar.pastAuxiliary]]
]

/** How far back *they* can stand for somebody. */
const antecedentScope = 40

/** *The technician failed to copy*. */
function failedTo(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const to = infinitiveAfter(sentence, index)
  const verb = to === -1 ? undefined : (lower[to + 1] ?? '')
  if (verb === undefined || lexicon.counterfactuals.searches.has(verb)) return undefined
  return omission(sentence, index, clauseAt(sentence, index, verb))
}

/** *Dana forgot the flag*, *Dana forgot to set it*. */
function forgot(sentence: Sentence, index: number): Match | undefined {
  // *Verification or forgot password mails*.
  const {lexicon, lower} = sentence
  if (isIn(lower[index + 1], lexicon.counterfactuals.secrets)) return undefined
  return omission(sentence, index, clauseAt(sentence, index))
}

function omission(sentence: Sentence, index: number, clause: Clause): Match | undefined {
  if (clause.passive || clause.supposed) return undefined
  const to = infinitiveAfter(sentence, index)
  const end = to !== -1 && isWord(sentence.lower[to + 1]) ? to + 2 : index + 1
  return matchHuman('counterfactual', clause, index, end)
}

/** Index of the *to* right after a verb; -1 if there is none. */
function infinitiveAfter({lexicon, lower}: Sentence, verb: number): number {
  const {infinitive, isAdverb} = lexicon.grammar
  const next = findAhead(lower, verb + 1, 2, (word) => !isAdverb(word))
  return isIn(lower[next], infinitive) ? next : -1
}

/** *By failing to rotate the key, the team …* */
function byFailing(sentence: Sentence, index: number): Match | undefined {
  const isFollowed = isIn(sentence.lower[index + 1], sentence.lexicon.grammar.infinitive)
  return isFollowed ? byNeglecting(sentence, index) : undefined
}

/** *By forgetting the flag, the team …* */
function byNeglecting(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const isBy = index === 0 || isIn(lower[index - 1], lexicon.grammar.byAgent)
  if (!isBy || sentence.isQuestion) return undefined
  const comma = findAhead(lower, index + 1, 20, (word) => word === ',')
  const isFronted = index < 2 && comma !== -1
  const range = isFronted ? phraseAt(sentence, comma + 1) : openingPhrase(sentence, 0)
  const actor = actorIn(sentence, range, lower[index + 2])
  return matchHuman('counterfactual', actor, index, Math.min(lower.length, index + 3))
}

/** *The DBA’s failure to verify*, *the failure of the DBA to verify*. */
function failureTo(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {byAgent, genitive, infinitive} = lexicon.grammar
  if (sentence.isQuestion) return undefined
  const next = lower[index + 1]
  const owner = ownerOf(sentence, index)
  if (isIn(next, infinitive))
    return matchHuman('counterfactual', owner, index, Math.min(lower.length, index + 3))
  if (!isIn(next, byAgent) && !isIn(next, genitive)) return undefined
  const to = findAhead(lower, index + 2, 6, (word) => infinitive.has(word))
  if (to === -1) return undefined
  const actor = actorIn(sentence, {start: index + 2, end: to}, lower[to + 1])
  return matchHuman('counterfactual', actor, index, to + 1)
}

/** *The engineer did not follow the procedure*, *had not tested it*, *never checked it*. */
function omitted(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {grammar} = lexicon
  const before = lower[index - 1]
  const isSimple = isIn(before, grammar.pastAuxiliary)
  const isPerfect = isIn(before, grammar.pastPerfect) || isIn(before, grammar.perfect)
  if (!isSimple && !isPerfect && !grammar.never.has(lower[index]!)) return undefined
  let verb = index + 1
  while (verb < lower.length && grammar.isAdverb(lower[verb]!)) verb++
  const word = lower[verb]
  if (word === undefined || !isWord(word) || grammar.infinitive.has(word)) return undefined
  const isForm = isSimple
    ? !grammar.isGerund(word)
    : grammar.isPast(word) || grammar.isParticiple(word)
  if (!isForm) return undefined
  const clause = clauseAt(sentence, index, word)
  const isDone = !clause.passive && isReal(sentence, clause, verb)
  if (!isHuman(clause.kind) || !isDone || !isOmission(sentence, clause, verb, isPerfect))
    return undefined
  return match('counterfactual', clause, isSimple || isPerfect ? index - 1 : index, verb + 1)
}

/** What people are asked to do by their work, and is not only a result. */
function isOmission(
  sentence: Sentence,
  {kind, range}: Clause,
  verb: number,
  isPerfect: boolean
): boolean {
  const {lexicon, lower} = sentence
  const {counterfactuals, phrases, subjects} = lexicon
  const isDiligence = phrases.diligence.has(lower[verb]!)
  if (kind === 'self') return isDiligence && !isPartly(sentence, verb)
  if (isDiligence) return true
  if (isPerfect || counterfactuals.feats.has(lower[verb]!)) return false
  if (isIn(lower[range.end - 1], counterfactuals.anybody)) return false
  return !isIn(lower[range.start], subjects.they) || hasWorkerBefore(sentence, range.start)
}

/** *We did not check all of it, but …*: a statement about the extent. */
function isPartly({lexicon, lower}: Sentence, verb: number): boolean {
  const {contrasts, extents} = lexicon.counterfactuals
  return isIn(lower[verb + 1], extents) && lower.some((word) => contrasts.has(word))
}

/** Somebody whom *they* can stand for. */
function hasWorkerBefore(sentence: Sentence, end: number): boolean {
  const hasWorker = (within: Sentence, from: number) =>
    findBehind(within.lower, from, antecedentScope, (_, index) => isWorker(within, index)) !== -1
  if (hasWorker(sentence, end - 1)) return true
  const {before} = sentence
  return before !== undefined && hasWorker(before, before.lower.length - 1)
}

/** *No one noticed the warning*, *no engineer noticed the warning*. */
function noOneDid(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {one, roles} = lexicon.subjects
  const noun = lower[index + 1]
  return isIn(noun, one) || isIn(noun, roles) ? notDone(sentence, index, index + 2) : undefined
}

/** *Nobody noticed the warning.* */
function nobodyDid(sentence: Sentence, index: number): Match | undefined {
  return notDone(sentence, index, index + 1)
}

function notDone(sentence: Sentence, start: number, end: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {counterfactuals, grammar, phrases, subjects} = lexicon
  // *A mailbox that nobody read* is only described.
  if (sentence.isQuestion || isIn(lower[start - 1], subjects.relatives)) return undefined
  const verb = findAhead(
    lower,
    end,
    6,
    (word, at) =>
      (phrases.diligence.has(word) && grammar.isPast(word)) ||
      (counterfactuals.thinking.has(word) && isIn(lower[at + 1], grammar.infinitive))
  )
  const isPlain =
    verb !== -1 &&
    areAll(
      lower,
      end,
      verb,
      (word) =>
        isWord(word) &&
        !grammar.relativePerson.has(word) &&
        (grammar.pastPerfect.has(word) || !grammar.auxiliaries.has(word))
    )
  if (!isPlain) return undefined
  return match('counterfactual', {kind: 'person', range: {start, end}}, start, verb + 1)
}

/** *Why didn’t you test it?*, *Why did Ravi skip it?* */
function whyNot(sentence: Sentence, index: number): Match | undefined {
  const {glossary, lexicon, lower, words} = sentence
  const {counterfactuals, grammar} = lexicon
  if (!isIn(lower[index + 1], grammar.pastAuxiliary)) return undefined
  const start = isIn(lower[index + 2], grammar.negative) ? index + 3 : index + 2
  const text = words[start]?.text
  const isSomebody =
    isIn(lower[start], counterfactuals.you) ||
    (text !== undefined && (glossary.isPerson(text) || isHandle(text)))
  if (!isSomebody) return undefined
  const range = {start, end: start + 1}
  return match('counterfactual', {kind: 'person', range}, index, start + 1)
}
