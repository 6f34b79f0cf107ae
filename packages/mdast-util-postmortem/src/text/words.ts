import type {Spelling} from '../languages/language.ts'
import type {Span} from './flat-text.ts'
import {masks} from './prose.ts'
import {wordCode} from './word-table.ts'

/** A word or a mark of punctuation, and where it stands. */
export interface Word extends Span {
  /** As written; of something masked, its first character. */
  text: string
  /**
   * In lower case and in full: `have` of `’ve`, `not` of `n’t`, `will` of `won’t`. What has several
   * meanings stays, such as `'s`.
   */
  lower: string
}

const masked = Object.values(masks).join('')
const firstMask = masks.code.charCodeAt(0)

/** A word with what can stand within one, a stretch of something masked, or one mark. */
const piece = new RegExp(
  `[${masked}]+|@?[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.'\u2019@-]*|[^\\s${masked}]`,
  'gu'
)

/** What can stand within a word, and is not its end: the codes of `.`, `'`, `’`, `-`, `@`. */
function isWithin(code: number): boolean {
  return code === 46 || code === 39 || code === 0x2019 || code === 45 || code === at
}

/** The codes of `@`, and of `_`, which is a letter here. */
const at = 64
const low = 95

/**
 * Divide prose into words.
 *
 * Words with hyphens, handles, and names with dots are one word (`on-call`, `@ada`, `crates.io`);
 * contractions are two (`did` `n’t`).
 *
 * @param spelling
 *   What contractions of its language are short for.
 * @param span
 *   Part of it: a sentence (optional).
 * @returns
 *   Words and marks with their places in `text`.
 */
export function wordsIn(
  text: string,
  spelling: Spelling,
  span: Span = {start: 0, end: text.length}
): Array<Word> {
  const words: Array<Word> = []
  const part = text.slice(span.start, span.end)
  const {length} = part
  let start = 0
  while (start < length) {
    const code = part.charCodeAt(start)
    if (code === 32 || (code >= 9 && code <= 13)) {
      start++
      continue
    }
    let end = plainEnd(part, start)
    if (end === undefined) {
      piece.lastIndex = start
      const match = piece.exec(part)
      if (!match) break
      start = match.index
      end = start + match[0].length
    }
    while (end > start + 1 && isWithin(part.charCodeAt(end - 1))) end--
    add(words, part.slice(start, end), span.start + start, spelling)
    start = end
  }
  return words
}

/**
 * End of the piece that starts at a place, where it is of ASCII, as it mostly is: this takes a
 * fraction of the time of the pattern, which knows all letters.
 */
function plainEnd(text: string, start: number): number | undefined {
  const first = text.charCodeAt(start)
  const second = text.charCodeAt(start + 1)
  if (first >= 128 || (first === at && second >= 128)) return undefined
  if (!isLetter(first) && !(first === at && isLetter(second))) return start + 1
  let end = start + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (code >= 128) return undefined
    if (!isLetter(code) && !isWithin(code)) return end
    end++
  }
}

function isLetter(code: number): boolean {
  return wordCode(code) !== 0 || code === low
}

function add(
  words: Array<Word>,
  text: string,
  start: number,
  {clipped, contractions}: Spelling
): void {
  if (text.charCodeAt(0) >= firstMask && masked.includes(text.charAt(0))) {
    words.push({text: text.charAt(0), lower: text.charAt(0), start, end: start + text.length})
    return
  }
  const lower = withStraightMarks(text.toLowerCase())
  // Lower case of some letters is longer: such a word is no contraction.
  const at =
    lower.length === text.length && lower.includes("'") ? contractionIn(lower, contractions) : -1
  const end = start + text.length
  if (at <= 0) {
    words.push({text, lower, start, end})
    return
  }
  const verb = lower.slice(0, at)
  const short = lower.slice(at)
  words.push(
    {
      text: text.slice(0, at),
      lower: short.startsWith("'") ? verb : (clipped[verb] ?? verb),
      start,
      end: start + at
    },
    {text: text.slice(at), lower: contractions[short]!, start: start + at, end}
  )
}

/**
 * Distinguish a word from a mark, a number, and the end of a sentence.
 *
 * @param word
 *   Word in lower case.
 */
export function isWord(word: string | undefined): boolean {
  if (word === undefined) return false
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && wordCode(code) !== 0 : /^\p{L}/u.test(word)
}

/** The letters that a text starts with. */
export function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? ''
}

function withStraightMarks(text: string): string {
  return text.includes('\u2019') ? text.replaceAll('\u2019', "'") : text
}

/** Where the second word of a contraction starts: at its mark, or one letter before; -1 if there is none. */
function contractionIn(lower: string, contractions: Spelling['contractions']): number {
  const mark = lower.lastIndexOf("'")
  if (Object.hasOwn(contractions, lower.slice(mark))) return mark
  return mark > 0 && Object.hasOwn(contractions, lower.slice(mark - 1)) ? mark - 1 : -1
}
