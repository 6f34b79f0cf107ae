/** Shorter words can be others instead of misspelt ones, above all with one letter for another. */
const shortestMisspelt = 6
const shortestReplaced = 8

/**
 * Find the known words of which others are a misspelt form: *Sumary*, *Root casue*.
 *
 * @param words
 *   Words in lower case.
 * @param byLength
 *   Known words by their length.
 * @returns
 *   Known words; `undefined` if more than one letter is missing, too many, another, or elsewhere.
 */
export function findMisspelt(
  words: string,
  byLength: ReadonlyMap<number, ReadonlyArray<string>>
): string | undefined {
  const {length} = words
  if (length < shortestMisspelt - 1) return undefined
  for (const size of [length, length + 1, length - 1]) {
    if (size < shortestMisspelt) continue
    const meant = byLength.get(size)?.find((other) => isOneOff(words, other))
    if (meant) return meant
  }
  return undefined
}

function isOneOff(words: string, other: string): boolean {
  if (words.charAt(0) !== other.charAt(0)) return false
  let at = 0
  while (at < words.length && words.charAt(at) === other.charAt(at)) at++
  const [rest, meant] = [words.slice(at), other.slice(at)]
  if (rest.length !== meant.length) {
    return rest.length > meant.length ? rest.slice(1) === meant : rest === meant.slice(1)
  }
  const isSwapped = rest.charAt(0) === meant.charAt(1) && rest.charAt(1) === meant.charAt(0)
  if (isSwapped) return rest.slice(2) === meant.slice(2)
  return words.length >= shortestReplaced && rest.slice(1) === meant.slice(1)
}
