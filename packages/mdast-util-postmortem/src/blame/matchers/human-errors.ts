import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {actorAt, actorIn, humanIn, ownerOf, passiveAgent} from '../agent.ts'
import {clauseAt, isShown} from '../read-clause.ts'
import {match, matchHuman, people} from '../match.ts'
import {findAhead, findBehind, isIn, isMark} from '../sentence.ts'

/** A person, or an error of a person, as the cause. */
export const humanErrorMatchers = ({phrases, verdicts}: Lexicon): Array<MatcherEntry> => [
  [verdicts.errorNouns, humanError, () => [phrases.humanErrors.keys()]],
  [phrases.mistakes.keys(), mistakeOf],
  [phrases.slips.keys(), slip],
  [verdicts.causes, personAsCause, () => [[':', ...verdicts.causeVerbs]]]
]

/** How far from a noun the verb for making it is looked for. */
const scope = 4

function humanError(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {phrases, subjects, verdicts} = lexicon
  const whose = lower[index - 1]
  if (whose === undefined || !phrases.humanErrors.has(whose)) return undefined
  // *User errors went up*, *a user error message*.
  const isCounted = verdicts.countedErrors.has(lower[index]!) && subjects.endUsers.has(whose)
  if (isCounted || isShown(sentence, index)) return undefined
  return match('human-error', people, index - 1, index + 1)
}

/** *A mistake by the team*, *Tom’s mistake*, *the engineer made a mistake*. */
function mistakeOf(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {verdicts} = lexicon
  if (isShown(sentence, index)) return undefined
  const by = startOfAuthor(sentence, index)
  if (by !== -1) {
    const author = actorAt(sentence, by)
    return matchHuman('human-error', author, index, author.range.end)
  }
  const owner = lexicon.agents.errors.has(lower[index]!) ? undefined : ownerOf(sentence, index)
  const owned = owner && matchHuman('human-error', owner, owner.range.start, index + 1)
  if (owned) return owned
  const agentAfter = (from: number) => humanIn(sentence, passiveAgent(sentence, from))
  const madeBy = findAhead(lower, index + 1, scope, (word) => verdicts.making.has(word))
  if (madeBy !== -1) return matchHuman('human-error', agentAfter(madeBy + 1), index, madeBy + 1)
  const made = findBehind(lower, index - 1, scope, (word) => verdicts.making.has(word))
  if (made === -1) return undefined
  const subject = clauseAt(sentence, made)
  if (subject.passive) return matchHuman('human-error', agentAfter(index), made, index + 1)
  return subject.possible ? undefined : matchHuman('human-error', subject, made, index + 1)
}

/** *By the team*, *on the vendor’s part*; -1 if nobody is named so. */
function startOfAuthor({lexicon, lower}: Sentence, index: number): number {
  const {subjects, verdicts} = lexicon
  const next = lower[index + 1]
  if (isIn(next, verdicts.authorship)) return index + 2
  return isIn(next, subjects.on) && isIn(lower[index + 3], verdicts.part) ? index + 5 : -1
}

/** *Fat-fingered the address*. */
function slip(_: Sentence, index: number): Match {
  return match('human-error', people, index, index + 1)
}

/** *The root cause was an engineer who …* */
function personAsCause(sentence: Sentence, index: number): Match | undefined {
  const {glossary, lexicon, lower, words} = sentence
  const {grammar, verdicts} = lexicon
  const verb = findAhead(
    lower,
    index + 1,
    8,
    (word) => word === ':' || verdicts.causeVerbs.has(word)
  )
  const start = verb + 1
  if (verb === -1 || isIn(lower[start], grammar.negative)) return undefined
  const isNamed = glossary.isPerson(words[start]?.text ?? '')
  if (!isNamed && !isIn(lower[start], grammar.determiners)) return undefined
  const end = findAhead(
    lower,
    start + 1,
    7,
    (word) =>
      isMark(word, ',.:') ||
      grammar.relativePerson.has(word) ||
      verdicts.causeEnds.has(word) ||
      grammar.isGerund(word) ||
      grammar.prepositions.has(word) ||
      grammar.isAdverb(word) ||
      grammar.isPast(word)
  )
  const range = {start, end: end === -1 ? lower.length : end}
  const actor = actorIn(sentence, range)
  // *The cause was that …*, *the cause was an engineer to …*
  const isClause =
    isIn(lower[start], verdicts.causeEnds) || isIn(lower[range.end], grammar.infinitive)
  if (actor.kind !== 'person' || isClause) return undefined
  return match('human-cause', actor, range.start, range.end)
}
