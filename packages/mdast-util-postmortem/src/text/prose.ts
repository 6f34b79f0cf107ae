import type {Block} from '../model.ts'
import type {Span} from './flat-text.ts'
import {countWords} from './count-words.ts'

/**
 * What stands for each character of something that is not the author’s prose. They are of the
 * private use area, so no text means anything else by them.
 */
export const masks = {code: '\uE000', link: '\uE001', quote: '\uE002'} as const

/** Words from which on a link is a title, and a quote is what somebody else says. */
const longPhrase = 3

/** A quote in double marks; the lengths keep a lone mark from reaching for the end of the text. */
const quote = /"[^"\n]{1,400}"|\u201C[^\u201C\u201D]{1,400}\u201D/g

/**
 * The prose of a block: its text, in which code, long quotes, and titles of links are masked.
 *
 * @returns
 *   Text in which each character has the place that it has in `block.text`; empty for block
 *   quotes, which are somebody else’s words.
 */
export function proseOf({code, isQuoted, links, written: text}: Block): string {
  if (isQuoted) return ''
  if (code.length === 0 && links.length === 0) return maskQuotes(text)
  const masked: Array<Masked> = []
  for (const {end, start} of code) masked.push({start, end, by: masks.code})
  for (const {end, start} of links) {
    if (isNoPhrase(text.slice(start, end))) masked.push({start, end, by: masks.link})
  }
  return maskQuotes(masked.length > 0 ? mask(text, masked) : text)
}

/** What is no prose, and the character that stands for it. */
interface Masked extends Span {
  by: string
}

/** Titles of pages and addresses; a name or a role in a link is still prose. */
function isNoPhrase(words: string): boolean {
  return words.includes('://') || countWords(words) >= longPhrase
}

function mask(value: string, spans: ReadonlyArray<Masked>): string {
  const parts: Array<string> = []
  let done = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, done)
    const end = Math.min(span.end, value.length)
    if (start >= end) continue
    parts.push(value.slice(done, start), span.by.repeat(end - start))
    done = end
  }
  return parts.join('') + value.slice(done)
}

function maskQuotes(value: string): string {
  if (!value.includes('"') && !value.includes('\u201C')) return value
  return value.replace(quote, (words) =>
    countWords(words) >= longPhrase ? masks.quote.repeat(words.length) : words
  )
}
