import {extend, hashOf, lookUp, seed, wordCode, wordTable} from './word-table.ts'

/** Groups of words, made ready to find out which of them a text could have. */
export interface KeywordFilter<Name extends string> {
  /** The bit of each group in what `in` returns. */
  bits: Readonly<Record<Name, number>>
  /**
   * List which groups a text could have words of.
   *
   * @param text
   *   Text, in any case.
   * @returns
   *   Bits of the groups, and `figure` if there is a digit.
   */
  in: (text: string) => number
}

/** The bit of a digit. */
export const figure: number = 1 << 30

/** Most groups that there are bits for. */
const mostGroups = 30

/**
 * Make a table of words. Patterns with hundreds of words are slow, and most sentences have none
 * of them: one walk over a text says which patterns are worth a try.
 *
 * @param groups
 *   Words and phrases by group. The longest word of a phrase stands for all of it.
 * @returns
 *   Table. A group that it lists may have no match all the same; one that it does not list has
 *   none.
 */
export function keywordFilter<Name extends string>(
  groups: Readonly<Record<Name, ReadonlyArray<string>>>
): KeywordFilter<Name> {
  const names = Object.keys(groups) as Array<Name>
  if (names.length > mostGroups) throw new RangeError(`More than ${mostGroups} groups of words`)
  const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<
    Name,
    number
  >
  const values = new Map<number, number>()
  const others: Array<[words: string, bit: number]> = []
  for (const name of names) {
    for (const written of groups[name]) {
      const word = longestWord(written)
      if (word === undefined) {
        others.push([written.toLowerCase(), bits[name]])
        continue
      }
      const hash = hashOf(word)
      values.set(hash, (values.get(hash) ?? 0) | bits[name])
    }
  }
  const table = wordTable(values)
  return {
    bits,
    in(text) {
      let found = others.length > 0 ? findOthers(text.toLowerCase(), others) : 0
      let hash = seed
      const {length} = text
      for (let at = 0; at < length; at++) {
        const code = wordCode(text.charCodeAt(at))
        if (code !== 0) {
          if (code < 97) found |= figure
          hash = extend(hash, code)
        } else if (hash !== seed) {
          found |= lookUp(hash, table)
          hash = seed
        }
      }
      return hash === seed ? found : found | lookUp(hash, table)
    }
  }
}

/** Words without Latin letters. */
function findOthers(
  text: string,
  others: ReadonlyArray<readonly [words: string, bit: number]>
): number {
  let found = 0
  for (const [words, bit] of others) if ((found & bit) === 0 && text.includes(words)) found |= bit
  return found
}

function longestWord(written: string): string | undefined {
  const words = written.toLowerCase().match(/[a-z\d]+/g)
  return words?.reduce((longest, word) => (word.length > longest.length ? word : longest))
}
