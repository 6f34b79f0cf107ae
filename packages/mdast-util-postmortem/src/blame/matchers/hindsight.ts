import type {Lexicon} from '../lexicon.ts'
import type {Match} from '../match.ts'
import type {PhraseIndex} from '../phrases.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import {match, people} from '../match.ts'
import {endOfPhrase, matchersAt} from '../phrases.ts'
import {isIn} from '../sentence.ts'
import {clauseAt} from '../read-clause.ts'

/** What else must hold for a phrase; `end` is the index after it. */
type Condition = (sentence: Sentence, index: number, end: number) => boolean

/** Tables whose phrases are in hindsight under a condition. */
const conditions = {
  hindsight: () => true,
  // At the start it speaks of the whole sentence.
  hindsightFirst: ({lexicon, lower}, index, end) =>
    index === 0 && !lexicon.grammar.isGerund(lower[end] ?? ''),
  hindsightAside: ({lower}, index, end) => index === 0 && lower[end] === ',',
  hindsightIf: ({lexicon, lower}, _, end) => isIn(lower[end], lexicon.hindsight.conditions),
  hindsightPrevented: ({lexicon, lower}, _, end) => isIn(lower[end], lexicon.hindsight.prevented),
  hindsightNamed: ({lexicon, lower}) =>
    lower.some((word) => lexicon.hindsight.names.has(word)) &&
    !lower.some((word) => lexicon.grammar.negative.has(word))
} satisfies Partial<Record<keyof Lexicon['phrases'], Condition>>

/** What is plain only now. */
export const hindsightMatchers = ({phrases}: Lexicon): Array<MatcherEntry> =>
  Object.entries<Condition>(conditions).flatMap(([name, condition]) => {
    const table = phrases[name as keyof typeof conditions]
    return matchersAt(table, (sentence: Sentence, index: number) =>
      inHindsight(sentence, index, table, condition)
    )
  })

function inHindsight(
  sentence: Sentence,
  index: number,
  table: PhraseIndex,
  condition: Condition
): Match | undefined {
  const {isQuestion, lexicon, lower} = sentence
  const end = isQuestion ? -1 : endOfPhrase(lower, index, table)
  if (end === -1 || clauseAt(sentence, index).negated || !condition(sentence, index, end))
    return undefined
  const isPrevented = isIn(lower[end], lexicon.hindsight.prevented)
  return match('hindsight', people, index, isPrevented ? end + 1 : end)
}
