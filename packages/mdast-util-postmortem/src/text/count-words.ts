import {hasWord, isSpace} from './characters.ts'

/**
 * Count words: what stands between spaces and has a letter or a digit. In scripts without
 * spaces two characters count as one word.
 *
 * @returns
 *   Number of words.
 */
export function countWords(text: string): number {
  let count = 0
  let start = 0
  let hasLatin = false
  const {length} = text
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : space
    if (!isSpace(code)) {
      hasLatin ||= isLatin(code)
      continue
    }
    if (hasLatin) count++
    else if (at > start) count += countForeign(text.slice(start, at))
    hasLatin = false
    start = at + 1
  }
  return count
}

const space = 32

/** A letter of English, or a digit. */
function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function countForeign(word: string): number {
  return hasWord(word) ? Math.max(1, Math.ceil(countDense(word) / 2)) : 0
}

/** Count characters of scripts without spaces between words. */
function countDense(word: string): number {
  return word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
}
