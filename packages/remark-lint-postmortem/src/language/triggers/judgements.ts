import type {Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {prepositions} from '../grammar.ts'
import {isDenied} from '../guards.ts'
import {endUsers, judgementPhrases, judgements} from '../lexicon.ts'
import {isWorker, personOf} from '../person.ts'
import {findAhead, findBehind} from '../sentence.ts'
import {phraseAt, subjectOf} from '../subject.ts'
import {hit, isHuman, people} from './hit.ts'
import {doings, firstWordsOf, matchRest, wordsOf, wordsWith} from './lookup.ts'
import {cutAt} from './doers.ts'

/** What somebody is called. */
export const judgementTriggers: ReadonlyArray<TriggerEntry> = [
  [wordsOf(judgements), judgement],
  [firstWordsOf(judgementPhrases), judgementPhrase]
]

const phrases = wordsWith(judgementPhrases)

/** Judgements that mean things as often as people. */
const mild: ReadonlySet<string> = new Set(
  'lax lazy hasty rushed unacceptable cavalier inexperienced foolish sloppy clueless'.split(' ')
)

/** *A careless engineer*, *the team was careless*, *a hasty decision*. */
function judgement(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const word = lower[index]!
  if (isDenied(sentence, index, index + 1)) return undefined
  const subject = subjectOf(sentence, index)
  if (word === 'slow' && lower[index + 1] !== 'to') return undefined
  if (isHuman(subject.person) && subject.passive) return hit('judgement', subject, index, index + 1)
  const became = findBehind(lower, index - 1, 3, (word) =>
    /^(?:become|became|grown|seemed|too)$/.test(word)
  )
  if (became !== -1) {
    const who = subjectOf(sentence, became)
    if (isHuman(who.person)) return hit('judgement', who, index, index + 1)
  }
  // *The decision was inept.*
  const isDoing =
    subject.passive &&
    !mild.has(word) &&
    findAhead(lower, subject.range.start, subject.range.end - subject.range.start, (word) =>
      doings.has(word)
    ) !== -1
  if (isDoing) return hit('judgement', people, index, index + 1)
  // *It was reckless of the manager to go on.*
  if (lower[index + 1] === 'of' && subject.person === 'system') {
    const range = phraseAt(sentence, index + 2)
    const person = personOf(sentence, {start: range.start, end: cutAt(lower, range)}, '')
    if (isHuman(person)) return hit('judgement', {person, range}, index, index + 1)
  }
  if (word === 'slow') return undefined
  const noun = findAhead(
    lower,
    index + 1,
    2,
    (word, at) => doings.has(word) || isWorker(sentence, at)
  )
  if (noun === -1 || (noun > index + 1 && prepositions.has(lower[index + 1]!))) return undefined
  if (mild.has(word) && endUsers.has(lower[noun]!)) return undefined
  return hit('judgement', people, index, noun + 1)
}

/** *A lack of care*, *knew better*. */
function judgementPhrase(sentence: Sentence, index: number): Hit | undefined {
  const end = matchRest(sentence.lower, index, phrases)
  if (end === -1 || isDenied(sentence, index, end)) return undefined
  const subject = subjectOf(sentence, index)
  return hit('judgement', isHuman(subject.person) ? subject : people, index, end)
}
