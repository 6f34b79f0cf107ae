import type {Language} from '../languages/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'

/**
 * Find out when a measure helps from the words above it, before it, or beside it.
 *
 * @param text
 *   A heading, a label, or a cell.
 * @param language
 *   Words of its language.
 * @returns
 *   Horizon; `undefined` if the words say nothing about it.
 */
export function horizonOf(text: string, {actions}: Language): 'long' | 'short' | undefined {
  if (text.length > 80) return undefined
  const {main, tail} = normalizeHeading(text)
  const is = (words: ReadonlyArray<string>) =>
    words.some((word) => startsWithWord(main, word) || tail === word)
  return is(actions.horizons.short) ? 'short' : is(actions.horizons.long) ? 'long' : undefined
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && (text.length === word.length || text.charAt(word.length) === ' ')
}
