import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import type {Clause} from '../clause.ts'
import {actorIn, passiveAgent} from '../agent.ts'
import {match, matchHuman} from '../match.ts'
import {isOnPurpose} from '../negation.ts'
import {clauseAt, isDeed, isPastVerb} from '../read-clause.ts'
import {endOfPhrase, matchersAt} from '../phrases.ts'
import {findAhead, findBehind, isIn, isMark} from '../sentence.ts'
import {openingPhrase} from '../subject-phrase.ts'

/** A person who did what cannot go well, or did it by accident. */
export const agentMatchers = ({agents, grammar, phrases}: Lexicon): Array<MatcherEntry> => [
  ...matchersAt(phrases.failVerbs, failed),
  [phrases.failAdverbs.keys(), byAccident],
  [agents.accidents, byMistake, () => [[...grammar.byAgent, ...agents.errorPrepositions]]]
]

/** How far before an adverb its verb is looked for. */
const verbScope = 14

/** How far after a verb what belongs to it is looked for. */
const objectScope = 6

function failed(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {grammar, phrases} = lexicon
  const end = endOfPhrase(lower, index, phrases.failVerbs)
  const last = end === -1 ? endOfParticle(sentence, index) : end
  if (last === -1) return undefined
  // *The broken tool*; *missed no step*.
  if (isIn(lower[index - 1], grammar.determiners)) return undefined
  if (isIn(lower[last], grammar.negativeDeterminer)) return undefined
  const clause = clauseAt(sentence, index)
  if (clause.negated || isHarmless(sentence, index, last, end === -1)) return undefined
  if (clause.passive) return matchHuman('agent', passiveAgent(sentence, last), index, last + 1)
  if (!isDeed(sentence, clause) || isNoun(sentence, clause) || isOnPurpose(sentence, last))
    return undefined
  return match('agent', clause, index, last)
}

/** *Took the site down*, *messed the entry up*. */
function endOfParticle({lexicon, lower}: Sentence, index: number): number {
  const {agents, grammar, phrases} = lexicon
  const rests = phrases.failVerbs.get(lower[index]!) ?? []
  const particle = rests.find((rest) => rest.length === 1)?.[0]
  if (!isIn(particle, agents.particles)) return -1
  const at = findAhead(
    lower,
    index + 1,
    objectScope,
    (word) => word === particle || isMark(word, ',.')
  )
  const isFound = at !== -1 && lower[at] === particle
  return isFound && grammar.determiners.has(lower[index + 1]!) ? at + 1 : -1
}

/** *Missed the train*, *broke the work into parts*, *took down the faulty node*. */
function isHarmless(
  {lexicon, lower}: Sentence,
  index: number,
  last: number,
  isApart: boolean
): boolean {
  const {isPast} = lexicon.grammar
  const {affected, goals, missing, purpose, removing, separations, separating} = lexicon.agents
  const word = lower[index]!
  const has = (from: number, count: number, list: ReadonlySet<string>) =>
    findAhead(lower, from, count, (next) => list.has(next)) !== -1
  if (missing.has(word)) return has(index + 1, 5, goals)
  if (separating.has(word)) return has(index + 1, objectScope, separations)
  if (!removing.has(word)) return false
  const from = isApart ? index + 1 : last
  // *Took down the gateway, created a new one*: a step among others.
  const isStep = findAhead(
    lower,
    from,
    5,
    (next, at) => next === ',' && isPast(lower[at + 1] ?? '')
  )
  return has(from, 3, affected) || has(from, 8, purpose) || isStep !== -1
}

/** *They have broken hosts*: after *have* only some pronouns make a verb of it. */
function isNoun({lexicon, lower}: Sentence, {range, verb}: Clause): boolean {
  return (
    isIn(lower[verb - 1], lexicon.grammar.perfect) &&
    !isIn(lower[range.end - 1], lexicon.agents.havingPronouns) &&
    range.end !== verb - 1
  )
}

/** *A developer accidentally deleted the table*, *the zone was accidentally deleted by Bob*. */
function byAccident(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {byAgent, isAdverb, isGerund, isParticiple, isPast, prepositions} = lexicon.grammar
  const next = findAhead(lower, index + 1, 3, (word) => !isAdverb(word))
  const word = lower[next] ?? ''
  const isVerb =
    isPast(word) || isParticiple(word) || isGerund(word) || isThirdPerson(sentence, next)
  if (!isVerb) return accidentBefore(sentence, index, index + 1)
  const clause = clauseAt(sentence, index, word)
  const before = lower[clause.group - 1] ?? ''
  if (byAgent.has(before) && isGerund(word)) {
    const opening = actorIn(sentence, openingPhrase(sentence, 0))
    return accident(sentence, {...clause, ...opening}, index, next + 1)
  }
  if (prepositions.has(before)) return undefined
  return accident(sentence, clause, index, next + 1)
}

/** *Dave accidentally runs it*: as it happens. */
function isThirdPerson({lexicon, lower, words}: Sentence, index: number): boolean {
  const word = lower[index]
  if (word === undefined || word.length < 3) return false
  const {copulas, determiners, isPlural, prepositions} = lexicon.grammar
  return (
    /^\p{Ll}+$/u.test(words[index]!.text) &&
    isPlural(word) &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !copulas.has(word)
  )
}

/** *Deleted the table by accident*, *labelled the cable incorrectly*. */
function accidentBefore(sentence: Sentence, index: number, end: number): Match | undefined {
  const {lower} = sentence
  const stop = findBehind(lower, index - 1, verbScope, (word) => isMark(word, ',;:'))
  const count = stop === -1 ? verbScope : index - 1 - stop
  const verb = findBehind(lower, index - 1, count, (_, at) => isPastVerb(sentence, at))
  return verb === -1 ? undefined : accident(sentence, clauseAt(sentence, verb), verb, end)
}

function accident(
  sentence: Sentence,
  clause: Clause,
  start: number,
  end: number
): Match | undefined {
  if (clause.supposed || sentence.isQuestion) return undefined
  if (clause.passive && !sentence.lexicon.grammar.isGerund(sentence.lower[end - 1]!)) {
    const agent = passiveAgent(sentence, end) ?? passiveAgent(sentence, start + 1)
    return matchHuman('agent', agent, start, end)
  }
  return clause.possible ? undefined : matchHuman('agent', clause, start, end)
}

/** *By accident*, *by mistake*, *in error*. */
function byMistake(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {byAgent} = lexicon.grammar
  const {errors, errorPrepositions} = lexicon.agents
  const before = lower[index - 1]
  const isBy =
    isIn(before, byAgent) || (errors.has(lower[index]!) && isIn(before, errorPrepositions))
  return isBy ? accidentBefore(sentence, index - 1, index + 1) : undefined
}
