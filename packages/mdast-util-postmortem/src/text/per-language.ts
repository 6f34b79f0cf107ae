/**
 * Make something of the words of a language when it is first needed, and keep it.
 *
 * @param make
 *   Makes it: patterns, tables.
 * @returns
 *   Gives what was made of some words.
 */
export function perLanguage<Words extends object, Made extends object>(
  make: (words: Words) => Made
): (words: Words) => Made {
  const known = new WeakMap<Words, Made>()
  return (words) => {
    let made = known.get(words)
    if (made === undefined) known.set(words, (made = make(words)))
    return made
  }
}
