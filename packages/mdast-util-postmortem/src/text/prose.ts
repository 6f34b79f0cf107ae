import type {Block, TextSpan} from '../model.ts'
import type {Span} from './flat-text.ts'
import {countWords} from './count-words.ts'
import {originOf} from './find-text.ts'
import {positionOf} from './flat-text.ts'

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
 * @param block
 *   Block of a postmortem as `readPostmortem` gave it.
 * @returns
 *   Text in which each character has the place that it has in `block.text`; empty for block
 *   quotes, which are somebody else’s words. The text as it is for a copy of a block.
 */
export function proseOf(block: Block): string {
  const origin = originOf(block)
  if (!origin) return maskQuotes(block.text)
  if (origin.quoted) return ''
  const {span, text} = origin
  const isTitle = ({end, start}: Span) => isNoPhrase(text.value.slice(start, end))
  const masked = [
    ...text.code.map((code) => ({...code, by: masks.code})),
    ...text.links.filter(isTitle).map((link) => ({...link, by: masks.link}))
  ]
  return maskQuotes(masked.length > 0 ? mask(block.text, masked, span.start) : block.text)
}

/**
 * Find where a part of a block is written.
 *
 * @param block
 *   Block of a postmortem as `readPostmortem` gave it.
 * @param span
 *   Part of its text; must not be empty.
 * @returns
 *   Its words and their place; the place of the whole block if it is a copy.
 */
export function textSpanIn(block: Block, {start, end}: Span): TextSpan {
  const written = block.text.slice(start, end)
  const origin = originOf(block)
  if (!origin) return {text: written, position: block.position}
  const at = origin.span.start
  return {
    text: written,
    position: positionOf(origin.text, {start: start + at, end: end + at}, origin.source)
  }
}

/** Titles of pages and addresses; a name or a role in a link is still prose. */
function isNoPhrase(words: string): boolean {
  return words.includes('://') || countWords(words) >= longPhrase
}

function mask(value: string, spans: ReadonlyArray<Span & {by: string}>, origin: number): string {
  const parts: Array<string> = []
  let done = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start - origin, done)
    const end = Math.min(span.end - origin, value.length)
    if (start >= end) continue
    parts.push(value.slice(done, start), span.by.repeat(end - start))
    done = end
  }
  return parts.join('') + value.slice(done)
}

function maskQuotes(value: string): string {
  return value.replace(quote, (words) =>
    countWords(words) >= longPhrase ? masks.quote.repeat(words.length) : words
  )
}
