import type {CountedAs, QuantityKind} from '../model.ts'
import type {Span} from '../text/span.ts'
import type {Tokens} from '../text/tokens.ts'
import type {WrittenNumber} from './number.ts'

/** A noun that says what is counted. */
export interface WrittenNoun {
  span: Span
  /** Index of the token after it. */
  next: number
  as: CountedAs
}

/** A number with its unit. */
export interface WrittenQuantity {
  /** From the first digit to the last character of the unit. */
  span: Span
  kind: QuantityKind
  /** Seconds of durations and windows. */
  value: number
  /** The higher end of a range. */
  high: number | undefined
  /** `s`, `%`, `USD`, `GB`, the noun that is counted; empty for a bare number. */
  unit: string
  /** What the last stated digit is worth, in `unit`. */
  step: number
  /** What says that the figure is not exact: `~`, `at least`, `+`. */
  hedge: Span | undefined
  noun: WrittenNoun | undefined
  /** What it is a part of: `70,000` in `8,400 of 70,000`. */
  of: {span: Span; value: number; step: number} | undefined
}

/** Words that say what is counted. */
export interface CountedWords {
  counted: ReadonlyMap<string, CountedAs>
  /** Nouns whose number says nothing about impact, if it is a word: `four incidents`. */
  uncounted: ReadonlySet<string>
  /** Words whose number is a name: `ticket 4711`. */
  numbered: ReadonlySet<string>
  /** Words that end the search for a noun. */
  boundaryWords: ReadonlySet<string>
  /** Those of them that may stand between: `300 of our customers`. */
  connectors: ReadonlySet<string>
}

/** Reads what a number at a token is a number of. */
export type QuantityReader = (
  tokens: Tokens,
  at: number,
  number: WrittenNumber,
  words: CountedWords
) => WrittenQuantity | undefined

/** A quantity that ends before a token; what is not given is unknown. */
export function quantity(
  tokens: Tokens,
  at: number,
  next: number,
  given: Pick<WrittenQuantity, 'kind' | 'step' | 'value'> & Partial<WrittenQuantity>
): WrittenQuantity {
  const span = {start: tokens.start[at]!, end: tokens.end[next - 1]!}
  return {span, high: undefined, unit: '', hedge: undefined, noun: undefined, of: undefined, ...given} // prettier-ignore
}
