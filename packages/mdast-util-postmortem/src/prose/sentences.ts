import type {Span} from '../text/flat-text.ts'
import {trimSpan} from '../text/flat-text.ts'

/** A stop, with what closes behind it, that white space follows. */
const stop = /[.!?]{1,6}["'\u2019\u201D)\]]{0,3}(?=\s)/g

/** Words whose full stop ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set([
  'a.m', 'approx', 'cf', 'dr', 'e.g', 'etc', 'fig', 'i.e', 'inc', 'mr', 'mrs', 'ms', 'no', 'p.m', 'st', 'vs'
]) // prettier-ignore

/**
 * Divide prose into sentences.
 *
 * A full stop ends one where no small letter follows, and where it does not belong to an
 * abbreviation or an initial: `e.g. Kafka`, `J. Doe`.
 *
 * @param text
 *   Prose of one block.
 * @returns
 *   Sentences in their order, without white space around them; none for an empty text.
 */
export function sentencesIn(text: string): Array<Span> {
  const sentences: Array<Span> = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match.index, end)) continue
    add(start, end)
    start = end
  }
  add(start, text.length)
  return sentences

  function add(from: number, to: number): void {
    const span = trimSpan(text, from, to)
    if (span) sentences.push(span)
  }
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== '.' || end - at > 1) return true
  const next = /\S/.exec(text.slice(end, end + 8))
  if (next && /\p{Ll}/u.test(next[0])) return false
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, at - 9), at))?.[0] ?? ''
  return !/^\p{Lu}$/u.test(word) && !abbreviations.has(word.toLowerCase())
}
