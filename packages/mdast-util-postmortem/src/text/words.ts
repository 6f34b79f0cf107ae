/**
 * Make a pattern that finds any of some words or stems, where a word starts.
 *
 * @param words
 *   Words, phrases, or stems; any character stands for itself.
 * @returns
 *   Global pattern; finds nothing if there are no words.
 */
export function startOfAny(words: ReadonlyArray<string>): RegExp {
  if (words.length === 0) return /(?!)/g
  const patterns = words.toSorted((a, b) => b.length - a.length).map((word) => escaped(word))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})`, 'gu')
}

/**
 * Write a word so that each of its characters stands for itself in a pattern.
 *
 * @param word
 *   Word.
 */
export function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
