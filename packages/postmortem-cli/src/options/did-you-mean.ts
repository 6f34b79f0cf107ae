/**
 * Name the words that an unknown one may be a slip for.
 *
 * @param word
 *   Unknown word.
 * @param known
 *   Known words.
 * @returns
 *   ``: did you mean `lint`?``, to be put after what is unknown; a period if no word is near.
 */
export async function didYouMean(word: string, known: ReadonlyArray<string>): Promise<string> {
  // Only those who mistype need it.
  const {nearestWords} = await import('remark-lint-postmortem')
  const near = nearestWords(word, known).slice(0, 3)
  return near.length === 0 ? '.' : `: did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`
}
