/**
 * Write words as alternatives of a pattern, the longest first.
 *
 * @param words
 *   Words and phrases; a space stands for any white space, a straight apostrophe also
 *   for a curly one.
 * @returns
 *   Source of a group.
 */
export function anyOf(words: ReadonlyArray<string>): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const written = longestFirst.map((word) =>
    escapeRegExp(word)
      .replaceAll(' ', String.raw`\s`)
      .replaceAll("'", "['’]")
  )
  return `(?:${written.join('|')})`
}

/** A letter with or without accent, a digit, `_`; other scripts have spaces where they are read. */
const letter = String.raw`[\w\u00C0-\u024F\u0400-\u04FF]`

/**
 * Write words as alternatives of a pattern that finds them where no other letter is beside them.
 *
 * @returns
 *   Source of a group between looks to both sides.
 */
export function anyWordOf(words: ReadonlyArray<string>): string {
  return `(?<!${letter})${anyOf(words)}${wordEnd}`
}

/** No letter follows. */
export const wordEnd: string = `(?!${letter})`

/** Write a word so that each of its characters stands for itself in a pattern. */
export function escapeRegExp(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
