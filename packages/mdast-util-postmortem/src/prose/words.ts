import type {Span} from '../text/flat-text.ts'
import {masks} from './prose.ts'

/** A word or a mark of punctuation, and where it stands. */
export interface Word extends Span {
  /** As written; of something masked, its first character. */
  text: string
  /**
   * In lower case and in full: `have` of `’ve`, `not` of `n’t`, `will` of `won’t`. `'s` stays,
   * as it can be *is*, *has*, or an owner.
   */
  lower: string
}

const masked = Object.values(masks).join('')

/** A word with what can stand within one, a stretch of something masked, or one mark. */
const piece = new RegExp(
  `[${masked}]+|@?[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.'\u2019@-]*|[^\\s${masked}]`,
  'gu'
)

/** What cannot be the end of a word. */
const trailing: ReadonlySet<string> = new Set(['.', "'", '\u2019', '-', '@'])

/** Ends of contractions and what they are short for. */
const contractions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'d", 'had'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'s", "'s"]
])

/** What is left of a verb before `n’t`. */
const clipped: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall']
])

/**
 * Divide prose into words.
 *
 * Words with hyphens, handles, and names with dots are one word (`on-call`, `@ada`, `crates.io`);
 * contractions are two (`did` `n’t`).
 *
 * @param text
 *   Prose.
 * @param span
 *   Part of it: a sentence.
 * @returns
 *   Words and marks with their places in `text`.
 */
export function wordsIn(text: string, span: Span = {start: 0, end: text.length}): Array<Word> {
  const words: Array<Word> = []
  const part = text.slice(span.start, span.end)
  piece.lastIndex = 0
  for (let match = piece.exec(part); match; match = piece.exec(part)) {
    const found = match[0]
    let end = match.index + found.length
    while (end > match.index + 1 && trailing.has(part.charAt(end - 1))) end--
    piece.lastIndex = end
    add(words, part.slice(match.index, end), span.start + match.index)
  }
  return words
}

function add(words: Array<Word>, text: string, start: number): void {
  if (masked.includes(text.charAt(0))) {
    words.push({text: text.charAt(0), lower: text.charAt(0), start, end: start + text.length})
    return
  }
  const lower = text.toLowerCase().replaceAll('\u2019', "'")
  // Lower case of some letters is longer: such a word is no contraction.
  const at = lower.length === text.length && lower.includes("'") ? contractionIn(lower) : -1
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
      lower: short === "n't" ? (clipped.get(verb) ?? verb) : verb,
      start,
      end: start + at
    },
    {text: text.slice(at), lower: contractions.get(short)!, start: start + at, end}
  )
}

/** Where the second word of a contraction starts; -1 if there is none. */
function contractionIn(lower: string): number {
  const mark = lower.lastIndexOf("'")
  if (contractions.has(lower.slice(mark))) return mark
  return lower.endsWith("n't") ? lower.length - 3 : -1
}
