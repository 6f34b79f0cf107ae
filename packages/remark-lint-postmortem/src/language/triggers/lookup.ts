import type {Entry} from '../lexicon.ts'
import {badEvents} from '../lexicon.ts'

/** Phrases by their first word: what can follow it. */
export type PhraseIndex = ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>

/** Bad events by their first word. */
export const events: PhraseIndex = wordsWith(badEvents)

/**
 * All forms of the words in a table.
 *
 * @param entries
 *   Table of the lexicon.
 */
export function wordsOf(entries: ReadonlyArray<Entry>): Array<string> {
  return entries.flatMap(([words]) => words.split('/'))
}

/**
 * The first word of each phrase in a table.
 *
 * @param entries
 *   Table of the lexicon.
 */
export function firstWordsOf(entries: ReadonlyArray<Entry>): Array<string> {
  return wordsOf(entries).map((words) => words.split(' ', 1)[0]!)
}

/**
 * Index a table by the first word of its phrases.
 *
 * @param entries
 *   Table of the lexicon.
 * @returns
 *   First words, each with what can follow it.
 */
export function wordsWith(entries: ReadonlyArray<Entry>): PhraseIndex {
  const found = new Map<string, Array<ReadonlyArray<string>>>()
  for (const words of wordsOf(entries)) {
    const [first, ...rest] = words.split(' ')
    const known = found.get(first!)
    if (known) known.push(rest)
    else found.set(first!, [rest])
  }
  return found
}

/**
 * Tell whether all words of a part are of one kind.
 *
 * @param lower
 *   Words.
 * @param start
 *   Index of the first.
 * @param end
 *   Index behind the last.
 * @param is
 *   The kind.
 */
export function between(
  lower: ReadonlyArray<string>,
  start: number,
  end: number,
  is: (word: string) => boolean
): boolean {
  for (let index = start; index < end; index++) if (!is(lower[index]!)) return false
  return true
}

/**
 * Tell a word from a mark, a number, and the end of the sentence.
 *
 * @param word
 *   Word in lower case.
 */
export function isWord(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}/u.test(word)
}

/** What people do, when it is called something. */
export const doings: ReadonlySet<string> = new Set(
  'mistake error change deploy deployment workaround decision handling approach response behaviour behavior work testing review handover attitude oversight conduct omission act action practice shortcut edit merge reply'.split(
    ' '
  )
)

/**
 * Find the longest phrase that starts at a word.
 *
 * @param lower
 *   Words.
 * @param index
 *   Index of the first word.
 * @param known
 *   Phrases as `wordsWith` gave them.
 * @returns
 *   Index of the word behind it; -1 if there is none.
 */
export function matchRest(lower: ReadonlyArray<string>, index: number, known: PhraseIndex): number {
  let end = -1
  for (const rest of known.get(lower[index]!) ?? []) {
    if (rest.every((word, at) => lower[index + 1 + at] === word))
      end = Math.max(end, index + 1 + rest.length)
  }
  return end
}

/** What follows *error* where it is what software shows or counts: *user error message*. */
export const displays: ReadonlySet<string> = new Set(
  'message messages rate rates code codes page pages budget log logs response responses report reports handling tickets'.split(
    ' '
  )
)
