/**
 * Write a word so that each of its characters stands for itself in a pattern.
 *
 * @param word
 *   Word.
 */
export function escapeRegExp(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
