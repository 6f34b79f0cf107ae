import type {Language} from '../languages/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {startsWithWord} from '../text/whole-words.ts'

/**
 * Find out when a measure helps from the words above it, before it, or beside it.
 *
 * @param text
 *   A heading, a label, or a cell.
 * @returns
 *   Horizon; `undefined` if the words say nothing about it.
 */
export function horizonOf(text: string, {actions}: Language): 'long' | 'short' | undefined {
  if (text.length > 80) return undefined
  const {main, tail} = normalizeHeading(text)
  const is = (words: ReadonlyArray<string>) => startsWithWord(main, words) || words.includes(tail)
  return is(actions.horizons.short) ? 'short' : is(actions.horizons.long) ? 'long' : undefined
}
