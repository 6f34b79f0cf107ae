import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {isWord} from '../../text/words.ts'
import {actorAt, actorIn, ownerOf} from '../agent.ts'
import {match, matchHuman, people} from '../match.ts'
import {endOfPhrase} from '../phrases.ts'
import {findAhead, isIn} from '../sentence.ts'
import {isWorker} from '../subject-kind.ts'
import {phraseAt} from '../subject-phrase.ts'
import {clauseAt} from '../read-clause.ts'

/** Who is at fault. */
export const faultMatchers = ({phrases, verdicts}: Lexicon): Array<MatcherEntry> => [
  [phrases.faults.keys(), fault],
  [verdicts.bad, ownBad],
  [phrases.blames.keys(), blame],
  [phrases.duties.keys(), duty],
  [phrases.culprits.keys(), culprit],
  [phrases.guilt.keys(), guilty],
  [phrases.responsibilities.keys(), responsible]
]

/** *The storage team was at fault*, *it was his fault*, *the fault of the vendor*. */
function fault(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {grammar, verdicts} = lexicon
  if (isIn(lower[index - 1], verdicts.at))
    return matchHuman('fault', clauseAt(sentence, index - 1), index - 1, index + 1)
  const owner = ownerOf(sentence, index)
  const owned = owner && matchHuman('fault', owner, owner.range.start, index + 1)
  if (owned) return owned
  const next = lower[index + 1]
  const start = isIn(next, grammar.genitive)
    ? index + 2
    : isIn(next, verdicts.lies)
      ? index + 3
      : -1
  if (start === -1) return undefined
  return matchHuman('fault', actorIn(sentence, phraseAt(sentence, start)), index, index + 1)
}

/** *My bad*, and nothing that is bad. */
function ownBad(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {boundaries, prepositions} = lexicon.grammar
  const next = lower[index + 1]
  const isNoun = !isWord(next) || isIn(next, boundaries) || isIn(next, prepositions)
  const owner = isNoun && isOwnWord(sentence, index - 1) ? ownerOf(sentence, index) : undefined
  return owner && matchHuman('fault', owner, index - 1, index + 1)
}

function isOwnWord({lexicon, lower}: Sentence, index: number): boolean {
  const {ownPerson, ownSelf} = lexicon.subjects
  return isIn(lower[index], ownSelf) || isIn(lower[index], ownPerson)
}

/** *The engineers are to blame*, *the blame lies with the vendor*, *blamed the contractor*. */
function blame(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {infinitive} = lexicon.grammar
  if (isIn(lower[index - 1], infinitive) && !lexicon.grammar.isPast(lower[index]!))
    return toBlame(sentence, index)
  const bearer = bearerAfter(sentence, index)
  if (bearer === undefined) return undefined
  return matchHuman('fault', actorAt(sentence, bearer), index, index + 1)
}

function toBlame(sentence: Sentence, index: number): Match | undefined {
  const clause = clauseAt(sentence, index - 1)
  return clause.passive && !clause.negated && !sentence.isQuestion
    ? matchHuman('fault', clause, index - 1, index + 1)
    : undefined
}

/** *The responsibility for the outage lies with the vendor*. */
function duty(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {badEvents} = lexicon.phrases
  const verb = verbOfBlame(sentence, index)
  const event = findAhead(lower, index + 2, 3, (word) => badEvents.has(word))
  const bearer = verb === -1 || event === -1 ? undefined : bearerAfter(sentence, index)
  return bearer === undefined
    ? undefined
    : matchHuman('fault', actorAt(sentence, bearer), index, index + 1)
}

/** The *lies* of *the blame for it lies with the vendor*; -1 if the word is no subject of such a verb. */
function verbOfBlame({lexicon, lower}: Sentence, index: number): number {
  const {blameVerbs, blameReasons} = lexicon.verdicts
  const verb = findAhead(lower, index + 1, 6, (word) => blameVerbs.has(word))
  return verb === index + 1 || isIn(lower[index + 1], blameReasons) ? verb : -1
}

/** Where the phrase for the one who is blamed starts; `undefined` if it does not follow. */
function bearerAfter(sentence: Sentence, index: number): number | undefined {
  const {lexicon, lower} = sentence
  const verb = verbOfBlame(sentence, index)
  if (verb === -1) return index + 1
  const {bearing} = lexicon.verdicts
  const on = findAhead(lower, verb + 1, 3, (word) => bearing.has(word))
  return on === -1 ? undefined : on + 1
}

/** *The culprit was a junior developer.* */
function culprit(sentence: Sentence, index: number): Match | undefined {
  return namedCulprit(sentence, index, index + 1)
}

/** *The guilty party was the ops team*, *a guilty engineer*. */
function guilty(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const end = isIn(lower[index + 1], lexicon.verdicts.party) ? index + 2 : index + 1
  return isWorker(sentence, end)
    ? match('fault', people, index, end + 1)
    : namedCulprit(sentence, index, end)
}

function namedCulprit(sentence: Sentence, index: number, end: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {beForms, determiners} = lexicon.grammar
  if (isIn(lower[end], beForms)) return matchHuman('fault', actorAt(sentence, end + 1), index, end)
  const isAfterArticle = isIn(lower[index - 1], determiners)
  const subject = clauseAt(sentence, isAfterArticle ? index - 1 : index)
  return subject.passive ? matchHuman('fault', subject, index, end) : undefined
}

/** *The intern is responsible for the outage*, *the engineer responsible for the outage*. */
function responsible(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {phrases, verdicts} = lexicon
  if (!isIn(lower[index + 1], verdicts.blameReasons)) return undefined
  const event = findAhead(
    lower,
    index + 2,
    4,
    (_, at) => endOfPhrase(lower, at, phrases.badEvents) !== -1 && !isHandled(sentence, at)
  )
  if (event === -1) return undefined
  const subject = clauseAt(sentence, index)
  return subject.passive || isWorker(sentence, index - 1)
    ? matchHuman('fault', subject, index, event + 1)
    : undefined
}

/** *Responsible for the incident response*. */
function isHandled({lexicon, lower}: Sentence, index: number): boolean {
  return isIn(lower[index + 1], lexicon.verdicts.handling)
}
