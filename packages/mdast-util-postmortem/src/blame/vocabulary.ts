import type {Matcher} from './sentence.ts'
import {hashOf} from '../text/word-table.ts'

/** What is known of a word; the same word has the same term. */
export interface Term {
  /** The word in lower case. */
  lower: string
  /** Matchers that look at it. */
  matchers: ReadonlyArray<Matcher>
  /** One bit of 31: what a sentence has none of it has no word of. */
  sign: number
}

/** Most words that no table has to remember. */
const mostTerms = 20_000

/** How many signs there are. */
const signs = 31

const none: ReadonlyArray<Matcher> = []

/**
 * The sign of a word: words share one, so it only says what is not there.
 *
 * @param word
 *   Word in lower case.
 */
export function signOf(word: string): number {
  return 1 << ((hashOf(word) >>> 1) % signs)
}

/**
 * Make a vocabulary: the term of each word in lower case, read when it is first met.
 *
 * @param matchers
 *   Matchers by the words at which they look.
 */
export function vocabularyOf(
  matchers: ReadonlyMap<string, ReadonlyArray<Matcher>>
): (lower: string) => Term {
  let terms = new Map<string, Term>()
  return (lower) => {
    const known = terms.get(lower)
    if (known) return known
    const term = {lower, matchers: matchers.get(lower) ?? none, sign: signOf(lower)}
    if (terms.size >= mostTerms) terms = new Map()
    terms.set(lower, term)
    return term
  }
}
