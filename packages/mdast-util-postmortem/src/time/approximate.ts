import type {TimeWords} from '../languages/language.ts'
import type {Span} from '../text/span.ts'
import {perLanguage} from '../text/per-language.ts'
import {Scanner} from '../text/scanner.ts'
import {anyOf} from '../text/any-of.ts'

const patternsOf = perLanguage((words: TimeWords) => {
  const parts = anyOf(words.partsOfDay)
  const modifiers = anyOf(words.partModifiers)
  const partOfDay = String.raw`(?:${modifiers}(?:[\s-]?${parts})?|${parts})(?:\s${anyOf(words.of)})?`
  const doubt = String.raw`${anyOf(words.doubts)}\.?|${anyOf(words.doubtStarts)}[^)\]]{0,30}|\?`
  return {
    before: new RegExp(
      String.raw`(?:[~≈∼]|(?:${anyOf(words.approximately)}|${partOfDay})(?:\.(?=\s)|(?=[\s~])))\s*(?:${anyOf(words.on)}\s+)?`,
      'iy'
    ),
    after: new RegExp(
      String.raw`\s*[([](?:${doubt})[)\]]|\s?(?:\?(?!\?)|~(?!\s?\d)|${anyOf(words.doubtsBehind)}\.?(?=\s*(?:$|[|:;–—]|-\s)))(?=\W|$)`,
      'iy'
    )
  }
})

/**
 * Read what makes a time approximate before it: `~`, `around`, `early morning of`.
 *
 * @param text
 *   Text.
 * @param at
 *   Where it starts.
 * @param words
 *   Words of its language.
 * @returns
 *   Span of all such words in a row, with the space behind them; `undefined` if there are none.
 */
export function hedgeBefore(text: string, at: number, words: TimeWords): Span | undefined {
  const {before} = patternsOf(words)
  const scanner = new Scanner(text, at)
  while (scanner.take(before));
  return scanner.at > at ? scanner.spanFrom(at) : undefined
}

/**
 * Read what makes a time approximate behind it: `(approx.)`, `?`.
 *
 * @param text
 *   Text.
 * @param at
 *   End of the time.
 * @param words
 *   Words of its language.
 * @returns
 *   Its span; `undefined` if there is none.
 */
export function hedgeAfter(text: string, at: number, words: TimeWords): Span | undefined {
  const scanner = new Scanner(text, at)
  return scanner.take(patternsOf(words).after) && scanner.spanFrom(at)
}
