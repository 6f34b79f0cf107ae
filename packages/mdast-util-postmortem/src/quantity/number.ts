import type {Span} from '../text/flat-text.ts'

/** A number in a text. */
export interface WrittenNumber {
  span: Span
  value: number
  /** What the last stated digit is worth: `1000` in `12k`, `0.1` in `2.4`. */
  step: number
  /** A word: `three`, `a single`. */
  isWord: boolean
}

const digits =
  /\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?(?![\d,]*\d)|\d{1,3}(?:[\u00A0\u2009\u202F ]\d{3})+(?![\d]|[ ]\d)(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?(?![\d.]*\d)/y

const scales: ReadonlyArray<[pattern: RegExp, factor: number]> = [
  [/\s?(?:hundred)\b/iy, 100],
  [/\s?k(?![\p{L}\d])|\s?thousand\b/iuy, 1000],
  [/\s?M(?![\p{L}\d])|\s?(?:million|mio|mln|mn)\b/uy, 1_000_000],
  [/\s?(?:billion|bn)\b/iy, 1_000_000_000],
  [/\s?trillion\b/iy, 1_000_000_000_000]
]

const units: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90
} // prettier-ignore
const set: Record<string, number> = {
  'a single': 1, 'only one': 1, 'half a dozen': 6, 'a dozen': 12, 'a hundred': 100, 'a thousand': 1000, 'a million': 1_000_000
} // prettier-ignore
/** A number without a digit has one of these words. */
export const numberWords: ReadonlyArray<string> = [...Object.keys(units), ...Object.keys(set)]

const word = new RegExp(
  String.raw`(?:${Object.keys(set).join('|')}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(units).join('|')})(?![\p{L}\d-])`,
  'iuy'
)

/**
 * Read a number that starts at a place: `1,240`, `1 240`, `12k`, `1.2 million`, `three`,
 * `a single`.
 *
 * @param text
 *   Text.
 * @param at
 *   Where it starts.
 * @returns
 *   Number; `undefined` if there is none, or if its digits go on in another way (`1.2.3`).
 */
export function numberAt(text: string, at: number): WrittenNumber | undefined {
  digits.lastIndex = at
  const figure = digits.exec(text)
  if (figure) return scaled(text, at, figure[0])
  word.lastIndex = at
  const match = word.exec(text)
  if (!match) return undefined
  const written = match[0].toLowerCase()
  const value = set[written] ?? sumOf(written)
  const {end, factor} = scaleAt(text, at + match[0].length)
  return {span: {start: at, end}, value: value * factor, step: factor, isWord: true}
}

function scaled(text: string, start: number, written: string): WrittenNumber {
  const plain = written.replaceAll(/[^\d.]/g, '')
  const decimals = plain.split('.')[1]?.length ?? 0
  const {end, factor} = scaleAt(text, start + written.length)
  return {
    span: {start, end},
    value: Math.round(Number(plain) * factor * 1e6) / 1e6,
    step: factor / 10 ** decimals,
    isWord: false
  }
}

function scaleAt(text: string, at: number): {end: number; factor: number} {
  for (const [pattern, factor] of scales) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return {end: at + match[0].length, factor}
  }
  return {end: at, factor: 1}
}

function sumOf(written: string): number {
  return written.split('-').reduce((sum, part) => sum + units[part]!, 0)
}
