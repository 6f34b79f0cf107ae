import type {TextSpan} from '../model.ts'
import type {FlatText, Source, Span} from './flat-text.ts'
import {countFirst} from './binary-search.ts'
import {positionOf, trimSpan} from './flat-text.ts'

/** A part of the text of a paragraph, heading, or cell. */
export interface TextRange {
  text: FlatText
  span: Span
}

/**
 * A part of a text without the white space around it.
 *
 * @param start
 *   Where the part starts; by default with the text.
 * @param end
 *   Where it ends; by default with the text.
 * @returns
 *   The part; `undefined` if it is blank.
 */
export function rangeIn(
  text: FlatText,
  start = 0,
  end: number = text.value.length
): TextRange | undefined {
  const span = trimSpan(text.value, start, end)
  return span && {text, span}
}

/** The words of a part of a text. */
export function wordsOf({span, text}: TextRange): string {
  return text.value.slice(span.start, span.end)
}

/**
 * The words of a part of a text with their place.
 *
 * @param range
 *   Part; must not be empty.
 */
export function textSpan(range: TextRange, source: Source): TextSpan {
  return {written: wordsOf(range), position: positionOf(range.text, range.span, source)}
}

/** A part of a text as a text of its own. */
export function textOfRange({span, text}: TextRange): FlatText {
  return {
    value: wordsOf({span, text}),
    runs: text.runs,
    from: (text.from ?? 0) + span.start,
    strong: within(text.strong, span),
    emphasis: within(text.emphasis, span),
    links: within(text.links, span),
    code: within(text.code, span)
  }
}

/** Parts of some spans that are in another, counted from its start. */
function within(spans: ReadonlyArray<Span>, around: Span): Array<Span> {
  const found: Array<Span> = []
  if (spans.length === 0) return found
  for (let at = firstEndingAfter(spans, around.start); at < spans.length; at++) {
    const {end, start} = spans[at]!
    if (start >= around.end) break
    found.push({
      start: Math.max(start, around.start) - around.start,
      end: Math.min(end, around.end) - around.start
    })
  }
  return found
}

/**
 * Find the first of some spans that ends after an index.
 *
 * @param spans
 *   Spans in the order of their ends.
 * @returns
 *   Where it stands among them; their number if there is none.
 */
export function firstEndingAfter(spans: ReadonlyArray<Span>, index: number): number {
  return countFirst(spans, ({end}) => end <= index)
}
