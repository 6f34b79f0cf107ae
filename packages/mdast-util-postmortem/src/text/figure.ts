import type {FigureWords} from '../languages/language.ts'
import {isDigit, isSpace} from './characters.ts'

/** Digits with their marks. */
interface Figure {
  written: string
  /** `NaN` of ids and versions. */
  value: number
  /** What the last digit is worth. */
  step: number
  /** It has the decimal mark of other languages: `1,5`. */
  hasOtherMark: boolean
}

const spaces = String.raw`[ \u00A0\u2009\u202F]`
/** Four groups are enough for numbers, and keep it linear. */
const spacedFigure = new RegExp(String.raw`\d{1,3}(?:${spaces}\d{3}){1,4}(?!\d| \d)(?:[.,]\d{1,6})?(?![.,]?\d)`, 'uy') // prettier-ignore
const figure = /\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾]/uy
const isSpaceBetween = /\s/g
/** After these, a figure is a part of something: of `14:05` in `14:05 300 users`. */
const continues = /[\p{L}\p{N}:./,_#-]/u
const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75}
/** Most digits that are a number: with more it is an id. */
const maxDigits = 15
const maxDecimals = 6

/** Check whether a figure starts at a place. */
export function startsFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isDigit(code) || (code > 127 && fractions[text.charAt(at)] !== undefined)
}

/**
 * Read the figure that starts at a place.
 *
 * @param start
 *   Place of its first digit.
 */
export function figureAt(
  text: string,
  start: number,
  {decimalMark, groupMark}: Pick<FigureWords, 'decimalMark' | 'groupMark'>
): Figure {
  const written = writtenAt(text, start)
  const fraction = fractions[written.at(-1)!] ?? 0
  const digits = fraction === 0 ? written : written.slice(0, -1)
  const plain = digits.replaceAll(isSpaceBetween, '')
  const own = numberIn(plain, decimalMark, groupMark)
  const other = own ? undefined : numberIn(plain, groupMark, decimalMark)
  const {step, value} = own ?? other ?? {step: 1, value: Number.NaN}
  return {written, value: value + fraction, step, hasOtherMark: other !== undefined}
}

function writtenAt(text: string, start: number): string {
  figure.lastIndex = start
  const [plain] = figure.exec(text)!
  const next = start + plain.length
  const isGroup = isSpace(text.charCodeAt(next)) && isDigit(text.charCodeAt(next + 1))
  if (!isGroup || continues.test(text.charAt(start - 1))) return plain
  spacedFigure.lastIndex = start
  return spacedFigure.exec(text)?.[0] ?? plain
}

/** Most figures have no marks. */
function isPlain(digits: string): boolean {
  for (let at = 0; at < digits.length; at++) if (!isDigit(digits.charCodeAt(at))) return false
  return digits !== ''
}

/** The number that digits with marks mean; `undefined` of `1.2.3`, `10,00`, and ids. */
function numberIn(
  digits: string,
  decimalMark: string,
  groupMark: string
): {value: number; step: number} | undefined {
  if (isPlain(digits)) {
    return digits.length <= maxDigits ? {value: Number(digits), step: 1} : undefined
  }
  const [whole, decimals = '', ...others] = digits.split(decimalMark)
  const groups = whole!.split(groupMark)
  const isGrouped = groups.every(
    ({length}, index) => groups.length === 1 || (index === 0 ? length <= 3 : length === 3)
  )
  const isNumber =
    others.length === 0 &&
    isGrouped &&
    !decimals.includes(groupMark) &&
    decimals.length <= maxDecimals &&
    whole!.length <= maxDigits
  if (!isNumber) return undefined
  return {value: Number(`${groups.join('')}.${decimals}`), step: 10 ** -decimals.length}
}
