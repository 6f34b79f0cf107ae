import type {Actor} from './actor.ts'
import type {Range, Sentence} from './sentence.ts'
import {isWord} from '../text/words.ts'
import {hasOwn, isLikeName, isLikePerson} from './like-person.ts'
import {isHuman} from './actor.ts'
import {clauseAt, isDeed} from './read-clause.ts'
import {areAll, findAhead, isCapitalised, isIn, isMark} from './sentence.ts'
import {isWorker, kindOf} from './subject-kind.ts'
import {phraseAt, withoutTail} from './subject-phrase.ts'

/** How far after a verb its agent is looked for. */
const scope = 7

/** Most words of an owner. */
const longestOwner = 5

/**
 * Find who is meant by a phrase that starts at a word: *the ops team* of *the ops team for the delay*.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the word.
 */
export function actorAt(sentence: Sentence, start: number): Actor {
  return actorIn(sentence, withoutTail(sentence, phraseAt(sentence, start)))
}

/**
 * Find who is meant by the first worker of a phrase, where more follows: *the driver* of *the driver a
 * minute*.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the first word.
 * @returns
 *   Actor; `undefined` if there is no such word near it.
 */
export function workerAt(sentence: Sentence, start: number): Actor | undefined {
  const {lexicon, lower, words} = sentence
  const {hands, persons, selves, they} = lexicon.subjects
  const isPronoun = [persons, selves, they].some((list) => list.has(lower[start]!))
  const worker = isPronoun
    ? start
    : findAhead(
        lower,
        start,
        longestOwner,
        (_, at) => isWorker(sentence, at) || hands.has(lower[at]!)
      )
  if (worker === -1 || !areAll(lower, start, worker, isWord)) return undefined
  let end = worker + 1
  while (end < lower.length && isCapitalised(words[end]!.text)) end++
  return actorIn(sentence, {start, end})
}

/**
 * Find who is meant by a phrase.
 *
 * @param sentence
 *   Sentence.
 * @param range
 *   Its words.
 * @param verb
 *   Verb that it is the subject of (optional).
 */
export function actorIn(sentence: Sentence, range: Range, verb = ''): Actor {
  return {kind: kindOf(sentence, range, verb), range}
}

/**
 * Check who somebody is, where it is said of them what only people do: then an unknown name is one of
 * a person as well.
 *
 * @param sentence
 *   Sentence.
 * @param actor
 *   Somebody or something.
 * @returns
 *   The same as a person or the authors; `undefined` for what is neither.
 */
export function humanIn(sentence: Sentence, actor: Actor | undefined): Actor | undefined {
  if (!actor || isHuman(actor.kind)) return actor
  const isGuess =
    isLikePerson(sentence, actor.range) ||
    (actor.kind === 'other' && (isLikeName(sentence, actor.range) || hasOwn(sentence, actor.range)))
  return isGuess ? {...actor, kind: 'person'} : undefined
}

/**
 * Find who did what a passive verb says: *was misconfigured by Bob*.
 *
 * @param sentence
 *   Sentence.
 * @param from
 *   Index of the word after the verb.
 * @returns
 *   Agent; `undefined` if none is named near it.
 */
export function passiveAgent(sentence: Sentence, from: number): Actor | undefined {
  const {lexicon, lower} = sentence
  const {byAgent, prepositions} = lexicon.grammar
  const by = findAhead(lower, from, scope, (word) => byAgent.has(word) || isMark(word, ',;.'))
  if (by === -1 || !byAgent.has(lower[by]!)) return undefined
  const {end, start} = phraseAt(sentence, by + 1)
  const cut = findAhead(
    lower,
    start + 1,
    end - start - 1,
    (word) => prepositions.has(word) && !lexicon.subjects.on.has(word)
  )
  return actorIn(sentence, {start, end: cut === -1 ? end : cut})
}

/**
 * Find the person who did what a verb says: its subject, or, if it is passive, its agent.
 *
 * @param sentence
 *   Sentence.
 * @param verb
 *   Index of the verb.
 * @param from
 *   Index of the word from which on the agent is looked for.
 * @returns
 *   Person; `undefined` if it was something else, or did not happen.
 */
export function humanAgent(sentence: Sentence, verb: number, from: number): Actor | undefined {
  const clause = clauseAt(sentence, verb)
  if (!clause.passive) return isDeed(sentence, clause) ? clause : undefined
  const agent = passiveAgent(sentence, from)
  return agent && isHuman(agent.kind) ? agent : undefined
}

/**
 * Find whose something is: *Tom’s*, *the team’s*, *our*.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of the noun.
 * @returns
 *   Owner; `undefined` if none is named.
 */
export function ownerOf(sentence: Sentence, index: number): Actor | undefined {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  const isOwnWord = (word: string | undefined) =>
    isIn(word, subjects.ownSelf) || isIn(word, subjects.ownPerson)
  let at = index - 1
  // *Tom’s simple mistake*.
  if (
    at > 0 &&
    !isOwnWord(lower[at]) &&
    isWord(lower[at]) &&
    (grammar.possessive.has(lower[at - 1]!) || isOwnWord(lower[at - 1]))
  )
    at--
  const range = {start: at, end: at + 1}
  if (isIn(lower[at], subjects.ownSelf)) return {kind: 'self', range}
  if (isIn(lower[at], subjects.ownPerson)) return {kind: 'person', range}
  if (!isIn(lower[at], grammar.possessive) && !isMark(lower[at], "'\u2019")) return undefined
  return actorIn(sentence, {start: startOfOwner(sentence, at), end: at})
}

/**
 * Find whose something is, where that stands at a word: *the DBA’s* of *but for the DBA’s haste*.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the word.
 * @returns
 *   Owner; `undefined` if none is named.
 */
export function ownerAt(sentence: Sentence, start: number): Actor | undefined {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  const one = {start, end: start + 1}
  if (isIn(lower[start], subjects.ownSelf)) return {kind: 'self', range: one}
  if (isIn(lower[start], subjects.ownPerson)) return {kind: 'person', range: one}
  const end = findAhead(
    lower,
    start,
    longestOwner + 1,
    (word) => !isWord(word) || grammar.possessive.has(word)
  )
  const isOwner = isIn(lower[end], grammar.possessive) || isMark(lower[end], "'")
  return end > start && isOwner ? actorIn(sentence, {start, end}) : undefined
}

function startOfOwner({lexicon, lower}: Sentence, end: number): number {
  const {auxiliaries, determiners, prepositions} = lexicon.grammar
  let start = end
  while (start > 0 && end - start < longestOwner) {
    const before = lower[start - 1]!
    if (!isWord(before) || auxiliaries.has(before) || prepositions.has(before)) break
    start--
    if (determiners.has(before)) break
  }
  return start
}
