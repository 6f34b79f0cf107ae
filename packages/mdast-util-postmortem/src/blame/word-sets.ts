import type {WordList} from '../languages/blame-rows.ts'

/** Lists of words, ready to be looked up. */
export type WordSets<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>

/**
 * Make lists of words ready to be looked up.
 *
 * @param lists
 *   Lists by name.
 */
export function wordSets<Name extends string>(
  lists: Readonly<Record<Name, WordList>>
): WordSets<Name> {
  const sets: Partial<Record<string, ReadonlySet<string>>> = {}
  for (const [name, words] of Object.entries<WordList>(lists))
    sets[name] = new Set(words.split(' '))
  return sets as Record<Name, ReadonlySet<string>>
}
