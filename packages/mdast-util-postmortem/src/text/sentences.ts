import type {Spelling} from '../languages/language.ts'
import type {Span} from './flat-text.ts'
import {trimSpan} from './flat-text.ts'

/** A stop, with what closes after it, that white space follows; or the end of a paragraph or an item. */
const stop = /[.!?。]{1,6}["'\u2019\u201D)\]]{0,3}(?=\s)|\n[ \t]*(?=\n|[-*\u2022]\s)/g

/**
 * Divide prose into sentences.
 *
 * A full stop ends one where no small letter follows, and where it does not belong to an
 * abbreviation or an initial: `e.g. Kafka`, `J. Doe`.
 *
 * @param span
 *   Part of it (optional).
 * @returns
 *   Sentences in their order, without white space around them; none for an empty text.
 */
export function sentencesIn(
  text: string,
  {abbreviations}: Spelling,
  span: Span = {start: 0, end: text.length}
): Array<Span> {
  const sentences: Array<Span> = []
  // Without the rest, which would be looked through for each part that has no stop.
  const part = text.slice(0, span.end)
  let start = span.start
  stop.lastIndex = start
  for (let match = stop.exec(part); match; match = stop.exec(part)) {
    const end = match.index + match[0].length
    if (!endsSentence(part, match.index, end, abbreviations)) continue
    add(start, end)
    start = end
  }
  add(start, span.end)
  return sentences

  function add(from: number, to: number): void {
    const sentence = trimSpan(text, from, to)
    if (sentence) sentences.push(sentence)
  }
}

function endsSentence(
  text: string,
  at: number,
  end: number,
  abbreviations: ReadonlyArray<string>
): boolean {
  if (text.charAt(at) !== '.' || end - at > 1) return true
  const next = /\S/.exec(text.slice(end, end + 8))
  if (next && /\p{Ll}/u.test(next[0])) return false
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, at - 9), at))?.[0] ?? ''
  return !/^\p{Lu}$/u.test(word) && !abbreviations.includes(word.toLowerCase())
}
