import type {Lexicon, Meaning} from './lexicon.ts'
import {isSpace} from './is-space.ts'
import {tokenClass} from './lexicon.ts'

/** Kinds of tokens: letters or a known phrase, digits with their marks, any other character. */
export const tokenKind: Readonly<Record<'figure' | 'mark' | 'word', number>> = {
  word: 1,
  figure: 2,
  mark: 3
}

/** A text divided once for all grammars; parallel arrays, so that a word costs no object. */
export interface Tokens {
  text: string
  lexicon: Lexicon
  count: number
  /** Members of `tokenKind`; 0 after the last token. */
  kind: Array<number>
  start: Array<number>
  end: Array<number>
  /** Bits of `tokenClass`. */
  classes: Array<number>
  /** The number that a figure or a word means, the seconds of a unit; `NaN` if it has none. */
  value: Array<number>
  /** What the last digit of a figure is worth. */
  step: Array<number>
  /** Words in lower case; phrases have one space between their words. */
  words: Array<string>
}

const spaces = String.raw`[ \u00A0\u2009\u202F]`
/** Four groups are enough for numbers, and keep it linear. */
const spacedFigure = new RegExp(String.raw`\d{1,3}(?:${spaces}\d{3}){1,4}(?!\d| \d)(?:[.,]\d{1,6})?(?![.,]?\d)`, 'uy') // prettier-ignore
const figure = /\d+(?:[.,]\d+)*[½¼¾]?|[½¼¾]/uy
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/uy
const isoLength = /P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?(?![A-Za-z\d])/y
const isSpaceBetween = /\s/g
/** After these, a figure is a part of something: of `14:05` in `14:05 300 users`. */
const continues = /[\p{L}\p{N}:./,_#-]/u
const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75}
/** Most digits that are a number: with more it is an id. */
const maxDigits = 15
const maxDecimals = 6

/**
 * Divide a text into words, figures, and marks, with what they mean.
 *
 * @param text
 *   Any text.
 * @param lexicon
 *   Words of its language.
 * @returns
 *   Tokens; spaces have none.
 */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const tokens: Tokens = {
    text,
    lexicon,
    count: 0,
    kind: [],
    start: [],
    end: [],
    classes: [],
    value: [],
    step: [],
    words: []
  }
  for (let at = 0; at < text.length;) {
    if (isSpace(text.charCodeAt(at))) at++
    else at = addToken(tokens, at)
  }
  joinPhrases(tokens)
  return tokens
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Add the token that starts at a place; returns its end. */
function addToken(tokens: Tokens, start: number): number {
  const {lexicon, text} = tokens
  const code = text.charCodeAt(start)
  if (isDigit(code) || (code > 127 && fractions[text.charAt(start)])) {
    return addFigure(tokens, start)
  }
  const length = text.charAt(start) === 'P' ? matchAt(isoLength, text, start) : undefined
  if (length && length[0].length > 2) return addIsoLength(tokens, start, length)
  const letters = lettersAt(text, start)
  const written = letters ?? String.fromCodePoint(text.codePointAt(start)!)
  const lower = written.toLowerCase()
  const meaning =
    (written === lower ? undefined : lexicon.words.get(written)) ?? lexicon.words.get(lower)
  return add(tokens, letters ? tokenKind.word : tokenKind.mark, start, written, meaning)
}

/** A word; a pattern looks for it only where there are other letters than those of ASCII. */
function lettersAt(text: string, start: number): string | undefined {
  let end = start
  while (isAsciiLetter(text.charCodeAt(end))) end++
  const code = text.charCodeAt(end)
  if (code > 127 || (code === 39 && end > start)) return matchAt(word, text, start)?.[0]
  return end > start ? text.slice(start, end) : undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function add(
  tokens: Tokens,
  kind: number,
  start: number,
  written: string,
  meaning: Meaning | undefined,
  step = 1
): number {
  const at = tokens.count++
  const end = start + written.length
  tokens.kind[at] = kind
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.classes[at] = meaning?.classes ?? 0
  tokens.value[at] = meaning?.value ?? Number.NaN
  tokens.step[at] = step
  tokens.words.push(written.toLowerCase())
  return end
}

function addIsoLength(tokens: Tokens, start: number, match: RegExpExecArray): number {
  const [days, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0))
  const value = days! * 86_400 + hours! * 3600 + minutes! * 60 + seconds!
  const step = match[4] ? 1 : match[3] ? 60 : match[2] ? 3600 : 86_400
  const meaning = {classes: tokenClass.isoLength, value}
  return add(tokens, tokenKind.figure, start, match[0], meaning, step)
}

function addFigure(tokens: Tokens, start: number): number {
  const written = figureAt(tokens.text, start)
  const fraction = fractions[written.at(-1)!] ?? 0
  const digits = fraction === 0 ? written : written.slice(0, -1)
  const {decimalMark, groupMark} = tokens.lexicon.language.figures
  const plain = digits.replaceAll(isSpaceBetween, '')
  const own = numberIn(plain, decimalMark, groupMark)
  const other = own ? undefined : numberIn(plain, groupMark, decimalMark)
  const classes = other ? tokenClass.otherMark : 0
  const {step, value} = own ?? other ?? {step: 1, value: Number.NaN}
  const meaning = {classes, value: value + fraction}
  return add(tokens, tokenKind.figure, start, written, meaning, step)
}

function figureAt(text: string, start: number): string {
  const [plain] = matchAt(figure, text, start)!
  const next = start + plain.length
  const isGroup = isSpace(text.charCodeAt(next)) && isDigit(text.charCodeAt(next + 1))
  if (!isGroup || continues.test(text.charAt(start - 1))) return plain
  return matchAt(spacedFigure, text, start)?.[0] ?? plain
}

/** The number that digits with marks mean; `undefined` of `1.2.3`, `10,00`, and ids. */
function numberIn(
  digits: string,
  decimalMark: string,
  groupMark: string
): {value: number; step: number} | undefined {
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

/** Make one token of the words of each phrase. */
function joinPhrases(tokens: Tokens): void {
  const {count, words} = tokens
  let to = 0
  for (let from = 0; from < count; to++) {
    const phrase = tokens.lexicon.words
      .get(words[from]!)
      ?.phrases.find((phrase) => phrase.tokens.every((word, index) => words[from + index] === word))
    const last = from + (phrase?.tokens.length ?? 1) - 1
    tokens.kind[to] = phrase ? tokenKind.word : tokens.kind[from]!
    tokens.start[to] = tokens.start[from]!
    tokens.end[to] = tokens.end[last]!
    tokens.classes[to] = phrase?.meaning.classes ?? tokens.classes[from]!
    tokens.value[to] = phrase?.meaning.value ?? tokens.value[from]!
    tokens.step[to] = tokens.step[from]!
    words[to] = phrase?.written ?? words[from]!
    from = last + 1
  }
  tokens.count = to
  words.length = to
  const {classes, end, kind, start, step, value} = tokens
  for (const numbers of [classes, end, kind, start, step, value]) {
    numbers.length = to
    numbers.push(0)
  }
}

/**
 * Check whether a token has one of some classes.
 *
 * @param tokens
 *   Tokens of a text.
 * @param at
 *   Index; none has a class before the first and after the last token.
 * @param classes
 *   Bits of `tokenClass`.
 */
export function isOf({classes: own}: Tokens, at: number, classes: number): boolean {
  return ((own[at] ?? 0) & classes) !== 0
}

/**
 * Count the characters of a token.
 *
 * @param tokens
 *   Tokens of a text.
 * @param at
 *   Index.
 */
export function lengthOf({end, start}: Tokens, at: number): number {
  return end[at]! - start[at]!
}

/**
 * Check whether nothing stands between a token and the one before.
 *
 * @param tokens
 *   Tokens of a text.
 * @param at
 *   Index; the first token and what is after the last are not joined.
 */
export function isJoined({count, end, start}: Tokens, at: number): boolean {
  return at > 0 && at < count && start[at] === end[at - 1]
}

/**
 * Check whether a letter or a digit follows a token at once: `12k3`, `10x86`.
 *
 * @param tokens
 *   Tokens of a text.
 * @param at
 *   Index of the token after it.
 */
export function goesOn(tokens: Tokens, at: number): boolean {
  return isJoined(tokens, at) && tokens.kind[at] !== tokenKind.mark
}

/**
 * Check whether a token goes on with a word or an address: `v1`, `#12`, `p99`, `node-3`.
 *
 * @param tokens
 *   Tokens of a text.
 * @param at
 *   Index.
 */
export function isInsideWord(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at)) return false
  if (tokens.kind[at - 1] !== tokenKind.mark) return true
  const mark = tokens.words[at - 1]!
  if ('_#@/\\:=%'.includes(mark)) return true
  return '-.,+'.includes(mark) && isJoined(tokens, at - 1) && tokens.kind[at - 2] !== tokenKind.mark
}

/**
 * Find the first token that starts at a place in the text or after it.
 *
 * @param tokens
 *   Tokens of a text.
 * @param offset
 *   Place in the text.
 * @returns
 *   Its index; `count` if there is none.
 */
export function indexFrom({count, start}: Tokens, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
