import type {Lexicon} from '../lexicon.ts'
import type {Actor} from '../actor.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {isWord} from '../../text/words.ts'
import {actorIn, humanAgent, ownerOf, passiveAgent} from '../agent.ts'
import {clauseAt, isPastVerb, isShown} from '../read-clause.ts'
import {isHuman} from '../actor.ts'
import {match, matchHuman} from '../match.ts'
import {isOnPurpose} from '../negation.ts'
import {endOfPhrase} from '../phrases.ts'
import {areAll, findAhead, findBehind, isIn} from '../sentence.ts'
import {phraseAt} from '../subject-phrase.ts'

/** A person who made a bad change, or made it without what should have come first. */
export const changeMatchers = ({agents, grammar, phrases}: Lexicon): Array<MatcherEntry> => [
  [agents.causing, causedBy, () => [grammar.byAgent]],
  [agents.introducing, introducedBy, () => [grammar.byAgent]],
  [phrases.badQualities.keys(), badObject],
  [phrases.wrongQualities.keys(), wrongObject],
  [agents.without, withoutStep, () => [phrases.omittedSteps.keys()]],
  [agents.bringingAbout, broughtAbout, () => [phrases.badEvents.keys()]],
  [agents.breaking, brokeByChange, () => [agents.changeNouns]]
]

/** How far before its object a verb is looked for. */
const verbScope = 5

/** How far before *without* a verb is looked for. */
const clauseScope = 25

/** *Pushed a bad config*. */
function badObject(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {changes, clearing} = lexicon.agents
  const verb = findBehind(lower, index - 1, verbScope, (word) => changes.has(word))
  if (verb === -1 || clearing.has(lower[verb]!)) return undefined
  return changedObject(sentence, verb, index)
}

/** *Ran the wrong playbook*: what one does to it is always bad, unless it is noticed or put right. */
function wrongObject(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {agents, grammar} = lexicon
  const change = findBehind(lower, index - 1, verbScope, (word) => agents.changes.has(word))
  const verb =
    change === -1
      ? findBehind(lower, index - 1, 2, (word) => grammar.isPast(word) && !agents.repairs.has(word))
      : change
  return verb === -1 ? wrongSubject(sentence, index) : changedObject(sentence, verb, index)
}

function changedObject(sentence: Sentence, verb: number, index: number): Match | undefined {
  const {agents, grammar} = sentence.lexicon
  const {lower} = sentence
  const isObject = areAll(
    lower,
    verb + 1,
    index,
    (word) =>
      !agents.objectStops.has(word) &&
      (grammar.determiners.has(word) || (isWord(word) && !grammar.auxiliaries.has(word)))
  )
  if (!isObject || !isWord(lower[index + 1]) || grammar.prepositions.has(lower[index + 1]!))
    return undefined
  return matchHuman('agent', humanAgent(sentence, verb, index), verb, index + 2)
}

/** *The wrong volume was detached by Ola.* */
function wrongSubject(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {isParticiple, pastCopulas} = lexicon.grammar
  const be = findAhead(lower, index + 2, 4, (word) => pastCopulas.has(word))
  const verb = lower[be + 1] ?? ''
  if (be === -1 || !isParticiple(verb) || lexicon.agents.repairs.has(verb)) return undefined
  return matchHuman('agent', passiveAgent(sentence, be + 2), index, be + 2)
}

/** *Shipped the change without testing it*, *Without checking the plan, the engineer …* */
function withoutStep(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {agents, grammar, phrases} = lexicon
  const step = findAhead(lower, index + 1, 4, (word) => phrases.omittedSteps.has(word))
  if (step === -1 || sentence.isQuestion) return undefined
  const isStep = areAll(
    lower,
    index + 1,
    step,
    (word) =>
      grammar.determiners.has(word) || grammar.isAdverb(word) || agents.stepQualities.has(word)
  )
  if (!isStep) return undefined
  const isFronted = index === 0 || (lower[index - 1] === ',' && index < 3)
  if (isFronted) return frontedStep(sentence, index, step)
  const verb = findBehind(lower, index - 1, clauseScope, (_, at) => isPastVerb(sentence, at))
  if (verb === -1) return undefined
  return matchHuman('agent', humanAgent(sentence, verb, verb + 1), index, step + 1)
}

function frontedStep(sentence: Sentence, index: number, step: number): Match | undefined {
  const {lexicon, lower} = sentence
  const comma = findAhead(lower, step, 20, (word) => word === ',')
  if (comma === -1) return undefined
  const range = phraseAt(sentence, comma + 1)
  const verb = findAhead(lower, range.end, 4, (word) => lexicon.grammar.isPast(word))
  return verb === -1 ? undefined : matchHuman('agent', actorIn(sentence, range), index, step + 1)
}

/** *The outage was caused by an engineer*: a person as the cause. */
function causedBy(sentence: Sentence, index: number): Match | undefined {
  const agent = agentOfEvent(sentence, index)
  return agent && match('human-cause', agent, agent.range.start, agent.range.end)
}

/** *The bug was introduced by the search team*. */
function introducedBy(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  if (index < 2 || endOfPhrase(lower, index - 2, lexicon.phrases.badEvents) === -1) return undefined
  const agent = agentOfEvent(sentence, index)
  return agent && match('agent', agent, index, agent.range.end)
}

function agentOfEvent(sentence: Sentence, index: number): Actor | undefined {
  const {lexicon, lower} = sentence
  const {negated, passive, possible} = clauseAt(sentence, index)
  const isPassive = passive && !possible && !negated
  if (!isPassive || !isIn(lower[index + 1], lexicon.grammar.byAgent)) return undefined
  const agent = passiveAgent(sentence, index + 1)
  return agent && isHuman(agent.kind) ? agent : undefined
}

/** *The team introduced a bug*, *Dana’s change caused the outage*. */
function broughtAbout(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const event = findAhead(
    lower,
    index + 1,
    6,
    (_, at) => endOfPhrase(lower, at, lexicon.phrases.badEvents) !== -1 && !isShown(sentence, at)
  )
  const isObject =
    event !== -1 && areAll(lower, index + 1, event, (word) => isPartOfObject(sentence, word))
  if (!isObject || isUnreal(sentence, index, event)) return undefined
  const clause = clauseAt(sentence, index, '')
  if (clause.passive) return undefined
  return (
    matchHuman('agent', clause, index, event + 1) ??
    changeOfSomebody(sentence, clause.group - 1, index, event + 1)
  )
}

/** *Dana’s change broke it*. */
function brokeByChange(sentence: Sentence, index: number): Match | undefined {
  if (isUnreal(sentence, index, index)) return undefined
  const {group} = clauseAt(sentence, index)
  return changeOfSomebody(sentence, group - 1, index, index + 1)
}

function isPartOfObject({lexicon}: Sentence, word: string): boolean {
  const {genitive, prepositions} = lexicon.grammar
  return (isWord(word) && !prepositions.has(word)) || genitive.has(word) || /^\p{N}/u.test(word)
}

function isUnreal(sentence: Sentence, verb: number, end: number): boolean {
  const {negated, possible, supposed} = clauseAt(sentence, verb)
  return possible || negated || supposed || sentence.isQuestion || isOnPurpose(sentence, end)
}

function changeOfSomebody(
  sentence: Sentence,
  head: number,
  start: number,
  end: number
): Match | undefined {
  const {agents, subjects} = sentence.lexicon
  const {lower} = sentence
  if (!isIn(lower[head], agents.changeNouns)) return undefined
  const owner = ownerOf(sentence, head)
  if (owner?.kind !== 'person' || subjects.their.has(lower[owner.range.start]!)) return undefined
  return match('agent', owner, start, end)
}
