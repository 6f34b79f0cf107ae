import type {Clause} from '../clause.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Range, Sentence} from '../sentence.ts'
import {isWord} from '../../text/words.ts'
import {actorIn, humanIn, passiveAgent} from '../agent.ts'
import {isLikePerson} from '../like-person.ts'
import {clauseAt, isDeed, isPastVerb} from '../read-clause.ts'
import {isHuman} from '../actor.ts'
import {match} from '../match.ts'
import {isGlad, isOnPurpose} from '../negation.ts'
import {findAhead, findBehind, isIn} from '../sentence.ts'

/** What a person did, where it is said to be the cause. */
export const actMatchers = ({acts, grammar}: Lexicon): Array<MatcherEntry> => [
  [acts.because, becauseOfAct],
  [acts.that, becauseOfAct, () => [grammar.copulas]],
  [acts.beginning, beganWithAct, () => [acts.when]],
  [grammar.relativePerson, whoDidIt, () => [grammar.pastCopulas, acts.cleft]],
  [acts.harms, ledToHarm, () => [acts.consequences]],
  [grammar.byAgent, doneBy, () => [[...grammar.pastCopulas, ...grammar.beParticiple]]]
]

/** How far after a conjunction its verb is looked for. */
const clauseScope = 10

/** How far before a harm its clause starts, and how far before that the act stands. */
const harmScope = 9
const actScope = 20

/** How far before *by* its verb is looked for. */
const byScope = 5

/** How far after *began* its conjunction is looked for. */
const whenScope = 5

/** *The site was down because the porter unplugged the switch*, *the cause was that he did*. */
function becauseOfAct(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const isClaim = !lexicon.acts.that.has(lower[index]!)
  if (!isClaim && !isIn(lower[index - 1], lexicon.grammar.copulas)) return undefined
  const isCause =
    (sentence.inCause && !sentence.isBare) ||
    findBehind(lower, index - 1, index, (word) => lexicon.acts.events.has(word)) !== -1
  return isCause ? actAfter(sentence, index) : undefined
}

/** *The outage began when a contractor deleted the zone.* */
function beganWithAct(sentence: Sentence, index: number): Match | undefined {
  const {when} = sentence.lexicon.acts
  const at = findAhead(sentence.lower, index + 1, whenScope, (word) => when.has(word))
  return at === -1 ? undefined : actAfter(sentence, at)
}

/** *It was the contractor who deleted the zone.* */
function whoDidIt(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {pastCopulas} = lexicon.grammar
  const be = findBehind(lower, index - 1, 6, (word) => pastCopulas.has(word))
  if (be === -1 || !isIn(lower[be - 1], lexicon.acts.cleft)) return undefined
  const act = actAfter(sentence, index)
  const who = humanIn(sentence, actorIn(sentence, {start: be + 1, end: index}))
  return act && who ? {...act, degree: 'likely', subject: who.range} : undefined
}

/** *The intern pulled the plug, and the ward went dark*: what is said right before the harm. */
function ledToHarm(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const link = findBehind(lower, index - 1, harmScope, (word) =>
    lexicon.acts.consequences.has(word)
  )
  if (link === -1 || isHuman(clauseAt(sentence, index).kind)) return undefined
  const verb = findBehind(lower, link - 1, actScope, (_, at) => isPastVerb(sentence, at))
  const act = verb === -1 ? undefined : actAt(sentence, verb, -1)
  return act?.subjectKind === 'person' ? {...act, degree: 'likely'} : undefined
}

/** *The zone was dropped by the contractor*: who did it is named where it need not be. */
function doneBy(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {acts, grammar} = lexicon
  const verb = findBehind(
    lower,
    index - 1,
    byScope,
    (word) => grammar.isParticiple(word) && !grammar.beParticiple.has(word)
  )
  if (verb === -1 || acts.work.has(lower[verb]!) || acts.duties.has(lower[verb]!)) return undefined
  const {negated, passive, possible, supposed} = clauseAt(sentence, verb)
  const isPast =
    isIn(lower[verb - 1], grammar.pastCopulas) || isIn(lower[verb - 1], grammar.beParticiple)
  const isReal = passive && isPast && !negated && !possible && !supposed && !sentence.isQuestion
  const agent =
    isReal && !isOnPurpose(sentence, verb + 1) ? passiveAgent(sentence, index) : undefined
  if (agent?.kind !== 'person' || isGlad(sentence) || isSensible(sentence)) return undefined
  return {...match('agent', agent, verb, agent.range.end), degree: 'likely'}
}

/**
 * Find what somebody did before a word, whatever it was done to.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of the word.
 * @returns
 *   The clause; `undefined` if the nearest verb is none of a person, or one of a responder.
 */
export function deedBefore(sentence: Sentence, index: number): Clause | undefined {
  const verb = findBehind(sentence.lower, index - 1, actScope, (_, at) => isPastVerb(sentence, at))
  const {acts, grammar} = sentence.lexicon
  const word = sentence.lower[verb] ?? ''
  if (verb === -1 || acts.work.has(word) || grammar.auxiliaries.has(word)) return undefined
  const clause = clauseAt(sentence, verb)
  const isThey = isIn(sentence.lower[clause.range.start], sentence.lexicon.subjects.they)
  return isDeed(sentence, clause) &&
    !isThey &&
    !isOnPurpose(sentence, verb + 1) &&
    !isGlad(sentence)
    ? clause
    : undefined
}

/** The act in the clause after a word. */
function actAfter(sentence: Sentence, index: number): Match | undefined {
  const verb = findAhead(sentence.lower, index + 1, clauseScope, (_, at) =>
    isPastVerb(sentence, at)
  )
  return verb === -1 ? undefined : actAt(sentence, verb, index)
}

/**
 * List what people did in a sentence that is about causes.
 *
 * @param sentence
 *   Sentence.
 * @returns
 *   Changes that somebody made; they are only likely to be offered as the cause.
 */
export function actsIn(sentence: Sentence): Array<Match> {
  const {lexicon, lower} = sentence
  const {agents, subjects} = lexicon
  if (isSensible(sentence)) return []
  const hasJunior = lower.some((word) => subjects.juniors.has(word))
  const found: Array<Match> = []
  for (const [index, word] of lower.entries()) {
    const isChange = agents.changes.has(word) || (sentence.isBare && isPlain(sentence, word))
    const canBeAct = (isChange || hasJunior) && isPastVerb(sentence, index)
    const act = canBeAct ? actAt(sentence, index, -1) : undefined
    if (!act?.subject || act.subjectKind !== 'person') continue
    if (!isChange && !isJunior(sentence, act.subject)) continue
    const isNobody = sentence.isBare ? isCollective : isAnybody
    if (!isNobody(sentence, act.subject)) found.push({...act, degree: 'likely'})
  }
  return found
}

/** *Since the guide says so, Ada ran it*, *Ada set it back and it recovered*: done for a reason, or to good effect. */
function isSensible({lexicon, lower}: Sentence): boolean {
  const {effects, grounds} = lexicon.acts
  return grounds.has(lower[0]!) || lower.some((word) => effects.has(word))
}

/** Whatever nobody has to do, and no table has looked at: *reversed*, *wound*. */
function isPlain({lexicon}: Sentence, verb: string): boolean {
  const {acts, agents, phrases} = lexicon
  return !acts.duties.has(verb) && !agents.repairs.has(verb) && !phrases.failVerbs.has(verb)
}

/** What teams do is mostly their work. */
function isCollective({lexicon, lower}: Sentence, subject: Range): boolean {
  return lexicon.acts.collectives.has(lower[subject.end - 1]!)
}

/** *Each time someone moved it*: nobody is meant. */
function isAnybody({lexicon, lower}: Sentence, subject: Range): boolean {
  return lexicon.counterfactuals.anybody.has(lower[subject.start]!)
}

/** *The intern*, *a junior engineer*. */
function isJunior({lexicon, lower}: Sentence, subject: Range): boolean {
  const {juniors} = lexicon.subjects
  return lower.slice(subject.start, subject.end).some((word) => juniors.has(word))
}

/** What a person did at a verb, if its subject stands after a word. */
function actAt(sentence: Sentence, verb: number, after: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {grammar} = lexicon
  if (lexicon.acts.work.has(lower[verb]!) || sentence.isQuestion) return undefined
  const read = clauseAt(sentence, verb)
  // *The planner deleted the list.*
  const isMachine = isIn(lower[read.range.end - 1], lexicon.subjects.machines)
  const isGuess = !isHuman(read.kind) && !isMachine && isLikePerson(sentence, read.range)
  const clause: Clause = isGuess ? {...read, kind: 'person'} : read
  const {start} = clause.range
  if (start < after || !isDeed(sentence, clause)) return undefined
  // *Was able to*, *surfaced only when …*: nothing is done to anything.
  const next = lower[verb + 1]
  const hasObject =
    isWord(next) && !grammar.boundaries.has(next!) && !grammar.prepositions.has(next!)
  if (!hasObject || grammar.auxiliaries.has(lower[verb]!)) return undefined
  if (isIn(lower[verb - 1], grammar.beForms) || isIn(lower[start], lexicon.subjects.they))
    return undefined
  const isAimed = isOnPurpose(sentence, verb + 1) || isGlad(sentence)
  if (isAimed) return undefined
  const act = match('agent', clause, verb, verb + 1)
  return isGuess ? {...act, degree: 'likely'} : act
}
