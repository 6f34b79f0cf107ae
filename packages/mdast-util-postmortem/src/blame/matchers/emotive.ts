import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {match, nobody, people} from '../match.ts'
import {isIn} from '../sentence.ts'

/** Words and marks that carry feeling. */
export const emotiveMatchers = ({phrases, verdicts}: Lexicon): Array<MatcherEntry> => [
  [[...verdicts.emotiveJudgements, ...phrases.emotiveWords.keys()], emotive],
  [['!'], exclamation]
]

function emotive(sentence: Sentence, index: number): Match | undefined {
  const {lexicon, lower} = sentence
  const {accusing, actionNouns} = lexicon.verdicts
  const isAboutPeople = accusing.has(lower[index]!) || isIn(lower[index + 1], actionNouns)
  return match('emotive', isAboutPeople ? people : nobody, index, index + 1)
}

/** Two marks and more: one is a matter of style. */
function exclamation({lower, words}: Sentence, index: number): Match | undefined {
  const before = words[index - 1]
  // `!!! note` is markup.
  const isFirst = before !== undefined && before.lower !== '!' && before.end === words[index]!.start
  const next = words[index + 1]
  if (!isFirst || next?.lower !== '!' || next.start !== words[index]!.end) return undefined
  let end = index + 1
  while (lower[end] === '!') end++
  return {...match('emotive', nobody, index, end), isDeniable: false}
}
