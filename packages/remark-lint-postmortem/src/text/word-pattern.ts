/**
 * Make a pattern of words that users have turned on.
 *
 * @param words
 *   Words or phrases, on or off.
 * @returns
 *   Pattern that finds each of them as a whole, in any case; `undefined` if none is on.
 */
export function anyOf(words: Readonly<Record<string, boolean>>): RegExp | undefined {
  if (!patterns.has(words)) patterns.set(words, compile(words))
  return patterns.get(words)
}

/** Options are the same for all files of a run. */
const patterns = new WeakMap<Readonly<Record<string, boolean>>, RegExp | undefined>()

function compile(words: Readonly<Record<string, boolean>>): RegExp | undefined {
  const on = Object.keys(words).filter((word) => words[word] && word.trim() !== '')
  if (on.length === 0) return undefined
  const sources = on
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .trim()
        .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll(/\s+/g, String.raw`\s+`)
    )
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`, 'giu')
}
