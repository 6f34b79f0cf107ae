/**
 * Write a word so that each of its characters stands for itself in a pattern.
 *
 * @param word
 *   Word.
 */
export function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/**
 * Write words as alternatives of a pattern, the longest first.
 *
 * @param words
 *   Words and phrases; a space stands for any white space.
 * @returns
 *   Source of a group.
 */
export function anyOf(words: ReadonlyArray<string>): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  return `(?:${longestFirst.map((word) => escaped(word).replaceAll(' ', String.raw`\s`)).join('|')})`
}
