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
  const escaped = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})`, 'gu')
}
