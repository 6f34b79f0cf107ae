import type {Glossary} from '../people/glossary.ts'
import type {Word} from '../text/words.ts'
import type {Clause} from './clause.ts'
import type {Lexicon} from './lexicon.ts'
import type {Match} from './match.ts'
import type {Place} from './place.ts'

/** One sentence, as matchers look at it. */
export interface Sentence extends Place {
  words: ReadonlyArray<Word>
  /** The words in lower case; what contractions are short for is written out. */
  lower: ReadonlyArray<string>
  /** The sentence before it in the same block, if *they* of this one could stand for somebody in it. */
  before: Sentence | undefined
  /** It starts with *what*, *how*, …, or ends with a question mark. */
  isQuestion: boolean
  /** Its clauses that were read, by their verb. */
  clauses: Map<number, Clause>
  glossary: Glossary
  lexicon: Lexicon
}

/** Looks for one kind of words at a word of a sentence. */
export type Matcher = (sentence: Sentence, index: number) => Match | undefined

/** Lists of words, of each of which a sentence must have one; read when it is first asked. */
export type Needs = () => ReadonlyArray<Iterable<string>>

/** A matcher with the words at which it looks, and what else must be there for it. */
export type MatcherEntry = readonly [words: Iterable<string>, matcher: Matcher, needs?: Needs]

/** A part of a sentence: indexes of words, `end` excluded. */
export interface Range {
  start: number
  end: number
}

/**
 * Find a word among the next ones.
 *
 * @param lower
 *   Words.
 * @param from
 *   Index of the first to look at.
 * @param count
 *   How many to look at.
 * @param is
 *   What to look for.
 * @returns
 *   Its index; -1 if it is not among them.
 */
export function findAhead(
  lower: ReadonlyArray<string>,
  from: number,
  count: number,
  is: (word: string, index: number) => boolean
): number {
  const end = Math.min(lower.length, from + count)
  for (let index = Math.max(0, from); index < end; index++) {
    if (is(lower[index]!, index)) return index
  }
  return -1
}

/**
 * Find a word among those before another, the nearest first.
 *
 * @param lower
 *   Words.
 * @param from
 *   Index of the first to look at; the search goes to the left.
 * @param count
 *   How many to look at.
 * @param is
 *   What to look for.
 * @returns
 *   Its index; -1 if it is not among them.
 */
export function findBehind(
  lower: ReadonlyArray<string>,
  from: number,
  count: number,
  is: (word: string, index: number) => boolean
): number {
  for (let index = from; index >= 0 && index > from - count; index--) {
    if (is(lower[index]!, index)) return index
  }
  return -1
}

/**
 * Check whether all words of a part are of one kind.
 *
 * @param lower
 *   Words.
 * @param start
 *   Index of the first.
 * @param end
 *   Index after the last.
 * @param is
 *   The kind.
 */
export function areAll(
  lower: ReadonlyArray<string>,
  start: number,
  end: number,
  is: (word: string) => boolean
): boolean {
  for (let index = start; index < end; index++) if (!is(lower[index]!)) return false
  return true
}

/**
 * Check whether a word is one of a list.
 *
 * @param word
 *   Word in lower case; `undefined` beyond the ends of a sentence.
 * @param list
 *   List.
 */
export function isIn(word: string | undefined, list: ReadonlySet<string>): boolean {
  return word !== undefined && list.has(word)
}

/**
 * Check whether a word is one of some marks.
 *
 * @param word
 *   Word; `undefined` beyond the ends of a sentence.
 * @param marks
 *   Marks in turn.
 */
export function isMark(word: string | undefined, marks: string): boolean {
  return word?.length === 1 && marks.includes(word)
}

/**
 * Check whether a word starts with a capital.
 *
 * @param text
 *   Word as written.
 */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/**
 * Check whether a word is a handle.
 *
 * @param text
 *   Word as written; `undefined` beyond the ends of a sentence.
 */
export function isHandle(text: string | undefined): boolean {
  return text !== undefined && text.length > 1 && text.startsWith('@')
}
