/**
 * Write a word as at the start of a sentence.
 *
 * @param word
 *   Word in lower case.
 */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
