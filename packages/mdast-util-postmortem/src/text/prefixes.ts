import type {WordTable} from './word-table.ts'
import {extend, hashOf, lookUp, seed, wordCode, wordTable} from './word-table.ts'
import {hasWord} from './characters.ts'

/** Prefixes of words, made ready to be looked for. */
export interface PrefixTable {
  table: WordTable
  /** Prefixes with the same first word, by their number in the table. */
  lists: ReadonlyArray<ReadonlyArray<string>>
  /** Those that start with another letter. */
  others: ReadonlyArray<string>
}

/**
 * Make a table of prefixes. To walk over a text with it takes a fraction of the time of a pattern
 * with all of them.
 *
 * @param written
 *   Prefixes and phrases in lower case; the last word of a phrase can go on in a text.
 */
export function prefixTable(written: ReadonlyArray<string>): PrefixTable {
  const lists: Array<Array<string>> = [[]]
  const others: Array<string> = []
  const numbers = new Map<number, number>()
  for (const prefix of written) {
    const first = /^[a-z\d]+/.exec(prefix)?.[0]
    if (first === undefined) {
      others.push(prefix)
      continue
    }
    const hash = hashOf(first)
    const number = numbers.get(hash) ?? lists.push([]) - 1
    numbers.set(hash, number)
    lists[number]!.push(prefix)
  }
  return {table: wordTable(numbers), lists, others}
}

/**
 * Find prefixes where words start.
 *
 * @param text
 *   Text, in any case.
 * @returns
 *   Those that are there.
 */
export function prefixesIn(text: string, {lists, others, table}: PrefixTable): Set<string> {
  const found = new Set<string>()
  if (others.length > 0) addOthers(text.toLowerCase(), others, found)
  let hash = seed
  let start = 0
  const {length} = text
  for (let at = 0; at < length; at++) {
    const code = wordCode(text.charCodeAt(at))
    if (code === 0) {
      hash = seed
      start = at + 1
      continue
    }
    hash = extend(hash, code)
    for (const prefix of lists[lookUp(hash, table)]!) {
      if (!found.has(prefix) && stands(prefix, text, start)) found.add(prefix)
    }
  }
  return found
}

/** Scripts without spaces, where what stands before says nothing. */
const firstDense = '\u2E80'

function addOthers(text: string, prefixes: ReadonlyArray<string>, found: Set<string>): void {
  for (const prefix of prefixes) {
    for (let at = text.indexOf(prefix); at !== -1; at = text.indexOf(prefix, at + 1)) {
      if (prefix < firstDense && hasWord(text.charAt(at - 1))) continue
      found.add(prefix)
      break
    }
  }
}

function stands(prefix: string, text: string, at: number): boolean {
  return (
    text.slice(at, at + prefix.length).toLowerCase() === prefix && !hasWord(text.charAt(at - 1))
  )
}
