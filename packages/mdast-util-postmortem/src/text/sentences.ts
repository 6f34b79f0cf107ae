import type {Span} from './flat-text.ts'
import {trimSpan} from './flat-text.ts'

/** The end of a sentence, perhaps: what follows starts a new one. */
const stop =
  /[.!?;](?:["'”’)\]*_]{0,3})(?=\s+["'“‘([*_]{0,3}[\p{Lu}\p{N}])|\n[ \t]*(?=\n|[-*•]\s)/gu

/** Short words before a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:approx|ca|cf|e\.g|est|etc|fig|i\.e|incl|max|min|mr|mrs|ms|dr|nr|no|resp|st|vs|\p{Lu})\.$/iu

/**
 * Split a text into sentences.
 *
 * @param value
 *   Text.
 * @param start
 *   Where to begin.
 * @param end
 *   Where to end.
 * @returns
 *   Sentences without white space around them.
 */
export function sentencesIn(value: string, start: number, end: number): Array<Span> {
  const sentences: Array<Span> = []
  let from = start
  const add = (to: number) => {
    const span = trimSpan(value, from, to)
    if (span) sentences.push(span)
    from = to
  }
  // Without the rest, which would be looked through for each part that has no stop.
  const part = value.slice(0, end)
  stop.lastIndex = start
  for (let match = stop.exec(part); match; match = stop.exec(part)) {
    const to = match.index + match[0].length
    if (!abbreviation.test(value.slice(Math.max(from, match.index - 8), match.index + 1))) add(to)
  }
  add(end)
  return sentences
}
