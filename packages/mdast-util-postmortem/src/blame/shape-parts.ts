import type {Actor} from './actor.ts'
import type {Sentence} from './sentence.ts'
import {isWord} from '../text/words.ts'
import {actorAt, humanIn, ownerAt, passiveAgent, workerAt} from './agent.ts'
import {isIn, isMark} from './sentence.ts'
import {isWorker} from './subject-kind.ts'

/** Where a part of a shape ends, and whom it names. */
export interface PartMatch {
  end: number
  actor?: Actor | undefined
}

/** One part of a shape: a word of a list, or a phrase of a kind. */
export interface Part {
  isOptional: boolean
  /** It names somebody. */
  isPhrase: boolean
  /** How many words can stand before it; adverbs always can. */
  gap: number
  match: PartMatcher
}

/** Finds where a part that starts at a word can end, the longest first. */
export type PartMatcher = (sentence: Sentence, index: number) => ReadonlyArray<PartMatch>

/** Kinds of words that a part can ask for. */
export const kinds: Readonly<Record<string, (sentence: Sentence, index: number) => boolean>> = {
  ADJ: ({lexicon, lower}, index) =>
    isWord(lower[index]) && !lexicon.grammar.determiners.has(lower[index]!),
  ING: ({lexicon, lower}, index) => lexicon.grammar.isGerund(lower[index]!),
  DEED: ({lexicon, lower}, index) =>
    lexicon.grammar.isPast(lower[index]!) &&
    !lexicon.acts.work.has(lower[index]!) &&
    !lexicon.grammar.auxiliaries.has(lower[index]!),
  PART: ({lexicon, lower}, index) =>
    lexicon.grammar.isParticiple(lower[index]!) && !lexicon.grammar.beParticiple.has(lower[index]!),
  PAST: ({lexicon, lower}, index) => lexicon.grammar.isPast(lower[index]!),
  ROLE: (sentence, index) =>
    isWorker(sentence, index) || isIn(sentence.lower[index], sentence.lexicon.subjects.hands),
  VERB: ({lexicon, lower}, index) =>
    isWord(lower[index]) &&
    !lexicon.grammar.beInfinitive.has(lower[index]!) &&
    !lexicon.grammar.determiners.has(lower[index]!)
}

/** Phrases that name somebody. */
export const phrases: Readonly<Record<string, PartMatcher>> = {
  BY: (sentence, index) => whoever(sentence, [passiveAgent(sentence, index)]),
  WHOM: (sentence, index) =>
    whoever(sentence, [actorAt(sentence, index), workerAt(sentence, index)]),
  WHOSE: (sentence, index) =>
    whoever(sentence, [ownerAt(sentence, index)]).map(({actor, end}) => ({
      actor,
      end: isOwnerMark(sentence, end) ? end + 1 : end
    }))
}

/** The *’s* of *the DBA’s*. */
function isOwnerMark({lexicon, lower}: Sentence, index: number): boolean {
  return isIn(lower[index], lexicon.grammar.possessive) || isMark(lower[index], "'")
}

function whoever(sentence: Sentence, somebody: ReadonlyArray<Actor | undefined>): Array<PartMatch> {
  return somebody.flatMap((one) => {
    const actor = humanIn(sentence, one)
    return actor ? [{end: actor.range.end, actor}] : []
  })
}
