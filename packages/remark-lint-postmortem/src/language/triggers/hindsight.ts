import type {Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {isDenied} from '../guards.ts'
import {emotiveWords, hindsight} from '../lexicon.ts'
import {isNegated} from './clause.ts'
import {hit, people} from './hit.ts'
import {doings, matchRest, wordsOf, wordsWith} from './lookup.ts'

/** What is plain only now, and words that carry feeling. */
export const hindsightTriggers: ReadonlyArray<TriggerEntry> = [
  [hindsightWords(), inHindsight],
  [['careless', 'reckless', ...wordsOf(emotiveWords)], emotive],
  [['!'], exclamation]
]

function hindsightWords(): Array<string> {
  return [...new Set(wordsOf(hindsight).flatMap((words) => words.split(' ')[0]!))]
}

const hindsights = wordsWith(hindsight)

function inHindsight(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const word = lower[index]!
  if (sentence.isQuestion) return undefined
  if (word === 'obviously') {
    // At the start it speaks of the whole sentence.
    return index === 0 ? hit('hindsight', people, index, index + 1) : undefined
  }
  if (word === 'clearly' && index === 0 && lower[1] === ',')
    return hit('hindsight', people, index, index + 1)
  const end =
    word === 'clearly' && lower[index + 1] !== 'should' ? -1 : matchRest(lower, index, hindsights)
  if (end === -1 || isNegated(sentence, index) || (lower.includes('not') && word === 'it'))
    return undefined
  if (word === 'could' && lower[end] !== 'had' && lower[end] !== 'if') return undefined
  if (word === 'it' && !lower.includes('hindsight')) return undefined
  const isEasy = word === 'easily' && lower[index + 1] === 'have'
  if (
    isEasy &&
    !/^(?:avoided|prevented|caught|detected|spotted|noticed|fixed)$/.test(lower[end] ?? '')
  )
    return undefined
  return hit('hindsight', people, index, isEasy ? end + 1 : end)
}

/** Feelings about what somebody did. */
const accusing: ReadonlySet<string> = new Set(
  'careless reckless inexcusable unforgivable disgraceful shameful'.split(' ')
)

function emotive(sentence: Sentence, index: number): Hit | undefined {
  const word = sentence.lower[index]!
  if (isDenied(sentence, index, index + 1)) return undefined
  const who = accusing.has(word) || doings.has(sentence.lower[index + 1] ?? '') ? 'person' : 'other'
  return hit('emotive', {person: who, range: {start: 0, end: 0}}, index, index + 1)
}

function exclamation({lower, words}: Sentence, index: number): Hit | undefined {
  if (
    lower[index + 1] !== '!' ||
    lower[index - 1] === '!' ||
    words[index + 1]!.start !== words[index]!.end
  )
    return undefined
  let end = index + 1
  while (lower[end] === '!') end++
  return hit('emotive', {person: 'other', range: {start: 0, end: 0}}, index, end)
}
