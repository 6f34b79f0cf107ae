import {distance} from 'fastest-levenshtein'
import {list} from '../text/list.ts'

/** Something wrong with configuration. */
export interface Problem {
  /** Path in the given value: `rules.severity`; `''` for all of it. */
  path: string
  /** What is wrong: ``value `1` ``, `unknown key`. */
  found: string
  /** What is valid. */
  expected: string
}

/**
 * Report a key that does not exist.
 *
 * @param path
 *   Its path.
 * @param key
 *   The key.
 * @param known
 *   Keys that exist.
 */
export function unknownKey(path: string, key: string, known: ReadonlyArray<string>): Problem {
  return {path, found: 'unknown key', expected: nearest(key, known)}
}

/**
 * Report a value that is wrong.
 *
 * @param path
 *   Its path.
 * @param value
 *   Anything.
 * @param expected
 *   What is valid.
 */
export function wrongValue(path: string, value: unknown, expected: string): Problem {
  return {path, found: `value \`${shown(value)}\``, expected}
}

/** Known words that a message lists at most. */
const maxWords = 12

/** Characters of the longest value that a message shows whole. */
const maxLength = 60

function shown(value: unknown): string {
  const text = asJson(value) ?? (typeof value === 'bigint' ? `${value}n` : typeof value)
  return text.length > maxLength ? text.slice(0, maxLength) + '…' : text
}

/** JSON cannot say functions, big numbers, and objects that hold themselves. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

/**
 * Name the words nearest to an unknown one.
 *
 * @param word
 *   Unknown word.
 * @param words
 *   Known words.
 * @returns
 *   Text for a message: the nearest words, or all if none is near, or some if these are many.
 */
export function nearest(word: string, words: ReadonlyArray<string>): string {
  if (words.length === 0) return 'nothing'
  const near = nearestWords(word, words)
  if (near.length > 0) return list(near)
  const sorted = words.toSorted((a, b) => distance(word, a) - distance(word, b))
  return words.length > maxWords ? `a name such as ${list(sorted.slice(0, 3))}` : list(words)
}

/**
 * Find the words that an unknown one is a slip for.
 *
 * @param word
 *   Unknown word.
 * @param words
 *   Known words.
 * @returns
 *   Those that are nearest, several if they are as near; none if even they are far.
 */
export function nearestWords(word: string, words: ReadonlyArray<string>): Array<string> {
  const distances = words.map((known) => distance(word, known))
  const least = Math.min(...distances)
  return least <= Math.max(2, word.length / 2)
    ? words.filter((_, index) => distances[index] === least)
    : []
}
