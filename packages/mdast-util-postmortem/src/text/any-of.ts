import {escapeRegExp} from './escape-regexp.ts'

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
