import type {Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {isDenied} from '../guards.ts'
import {emotiveWords} from '../lexicon.ts'
import {hit, nobody, people} from './hit.ts'
import {doings, wordsOf} from './lookup.ts'

/** Words and marks that carry feeling. */
export const emotiveTriggers: ReadonlyArray<TriggerEntry> = [
  [['careless', 'reckless', ...wordsOf(emotiveWords)], emotive],
  [['!'], exclamation]
]

/** Feelings about what somebody did. */
const accusing: ReadonlySet<string> = new Set(
  'careless reckless inexcusable unforgivable disgraceful shameful'.split(' ')
)

function emotive(sentence: Sentence, index: number): Hit | undefined {
  if (isDenied(sentence, index, index + 1)) return undefined
  const {lower} = sentence
  const isAbout = accusing.has(lower[index]!) || doings.has(lower[index + 1] ?? '')
  return hit('emotive', isAbout ? people : nobody, index, index + 1)
}

/** Two marks and more: one is a matter of style. */
function exclamation({lower, words}: Sentence, index: number): Hit | undefined {
  const before = words[index - 1]
  // `!!! note` is markup.
  const isFirst = before !== undefined && before.lower !== '!' && before.end === words[index]!.start
  const next = words[index + 1]
  if (!isFirst || next?.lower !== '!' || next.start !== words[index]!.end) return undefined
  let end = index + 1
  while (lower[end] === '!') end++
  return hit('emotive', nobody, index, end)
}
