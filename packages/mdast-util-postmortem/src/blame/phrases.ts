import type {BlameRow} from '../languages/blame-rows.ts'

/** Phrases by their first word: what can follow it. */
export type PhraseIndex = ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>

/**
 * Index a table by the first word of its phrases.
 *
 * @param rows
 *   Table.
 * @returns
 *   First words, each with what can follow it.
 */
export function indexPhrases(rows: ReadonlyArray<BlameRow>): PhraseIndex {
  const index = new Map<string, Array<ReadonlyArray<string>>>()
  for (const phrase of rows.flatMap(([words]) => words.split('/'))) {
    const [first, ...rest] = phrase.split(' ')
    const known = index.get(first!)
    if (known) known.push(rest)
    else index.set(first!, [rest])
  }
  return index
}

/**
 * Find the longest phrase that starts at a word.
 *
 * @param lower
 *   Words.
 * @param index
 *   Index of the first word.
 * @param phrases
 *   Phrases as `indexPhrases` gave them.
 * @returns
 *   Index of the word after it; -1 if there is none.
 */
export function endOfPhrase(
  lower: ReadonlyArray<string>,
  index: number,
  phrases: PhraseIndex
): number {
  let end = -1
  for (const rest of phrases.get(lower[index]!) ?? []) {
    if (rest.every((word, at) => lower[index + 1 + at] === word))
      end = Math.max(end, index + 1 + rest.length)
  }
  return end
}

/**
 * List where a matcher looks for phrases: at the first word of one, if the last one is there as well.
 *
 * @param phrases
 *   Phrases as `indexPhrases` gave them.
 * @param matcher
 *   Matcher.
 */
export function matchersAt<Matcher>(
  phrases: PhraseIndex,
  matcher: Matcher
): Array<[first: Array<string>, matcher: Matcher, lasts: () => Array<Array<string>>]> {
  return [...phrases].map(([first, rests]) => {
    const lasts = rests.map((rest) => rest.at(-1) ?? first)
    return [[first], matcher, () => [lasts]]
  })
}
