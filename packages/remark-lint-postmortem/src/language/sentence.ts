import type {Word} from 'mdast-util-postmortem'
import type {KnownNames} from './names.ts'

/** One sentence, as the analysis looks at it. */
export interface Sentence {
  words: ReadonlyArray<Word>
  /** The words in lower case; what contractions are short for is written out. */
  lower: ReadonlyArray<string>
  /** The sentence before it in the same block, for what *they* stands for. */
  before: Sentence | undefined
  names: KnownNames
  /** It starts with *what*, *how*, …, or ends with a question mark. */
  isQuestion: boolean
}

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
