import {anyWordOf} from './any-of.ts'
import {hasWord} from './characters.ts'

/**
 * Find the longest of some words and phrases that a text starts with, and after which no letter or
 * digit stands.
 *
 * @param text
 *   Text, in the case of the words.
 */
export function wordAtStart(text: string, words: ReadonlyArray<string>): string | undefined {
  let longest: string | undefined
  for (const word of words) {
    if (word.length <= (longest?.length ?? 0) || !text.startsWith(word)) continue
    if (!hasWord(text.charAt(word.length))) longest = word
  }
  return longest
}

/** Whether a text starts with one of some words and phrases. */
export function startsWithWord(text: string, words: ReadonlyArray<string>): boolean {
  return words.some((word) => text.startsWith(word) && !hasWord(text.charAt(word.length)))
}

/** Whether a text ends with one of some words and phrases. */
export function endsWithWord(text: string, words: ReadonlyArray<string>): boolean {
  return words.some(
    (word) => text.endsWith(word) && !hasWord(text.charAt(text.length - word.length - 1))
  )
}

/** Make a pattern that finds some words and phrases where they are whole, in any case. */
export function wholeWords(words: ReadonlyArray<string>, flags = 'i'): RegExp {
  return new RegExp(anyWordOf(words), flags)
}
