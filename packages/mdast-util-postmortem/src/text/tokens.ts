import type {Lexicon, Meaning, Phrase} from './lexicon.ts'
import {isAsciiLetter, isSpace} from './characters.ts'
import {figureAt, startsFigure} from './figure.ts'
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
  /** A word could start a phrase that is one token. */
  hasPhraseStart: boolean
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

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/uy
const isoLength = /P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?(?![A-Za-z\d])/y

/**
 * Divide a text into words, figures, and marks, with what they mean.
 *
 * @returns
 *   Tokens; spaces have none.
 */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const tokens: Tokens = {
    text,
    lexicon,
    count: 0,
    hasPhraseStart: false,
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
  if (tokens.hasPhraseStart) joinPhrases(tokens)
  const {classes, end, kind, start, step, value} = tokens
  for (const numbers of [classes, end, kind, start, step, value]) numbers.push(0)
  return tokens
}

/** Add the token that starts at a place; returns its end. */
function addToken(tokens: Tokens, start: number): number {
  const {text} = tokens
  const code = text.charCodeAt(start)
  if (startsFigure(text, start)) return addFigure(tokens, start)
  const length = code === capitalP ? matchAt(isoLength, text, start) : undefined
  if (length && length[0].length > 2) return addIsoLength(tokens, start, length)
  const letters = lettersAt(text, start)
  if (letters !== undefined) return addWord(tokens, tokenKind.word, start, letters)
  const mark = code < 128 ? text.charAt(start) : String.fromCodePoint(text.codePointAt(start)!)
  return addWord(tokens, tokenKind.mark, start, mark)
}

const capitalP = 80

function addWord(tokens: Tokens, kind: number, start: number, written: string): number {
  const {words} = tokens.lexicon
  const lower = written.toLowerCase()
  if (words.size === 0) return add(tokens, kind, start, written, lower, undefined)
  const entry = words.get(lower)
  // Phrases are in lower case.
  if (entry !== undefined && entry.phrases.length > 0) tokens.hasPhraseStart = true
  const meaning = (written === lower ? undefined : words.get(written)) ?? entry
  return add(tokens, kind, start, written, lower, meaning)
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
  lower: string,
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
  tokens.words.push(lower)
  return end
}

function addIsoLength(tokens: Tokens, start: number, match: RegExpExecArray): number {
  const [days, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0))
  const value = days! * 86_400 + hours! * 3600 + minutes! * 60 + seconds!
  const step = match[4] ? 1 : match[3] ? 60 : match[2] ? 3600 : 86_400
  const meaning = {classes: tokenClass.isoLength, value}
  return add(tokens, tokenKind.figure, start, match[0], match[0].toLowerCase(), meaning, step)
}

function addFigure(tokens: Tokens, start: number): number {
  const {figures} = tokens.lexicon.language
  const {hasOtherMark, step, value, written} = figureAt(tokens.text, start, figures)
  const meaning = {classes: hasOtherMark ? tokenClass.otherMark : 0, value}
  return add(tokens, tokenKind.figure, start, written, written, meaning, step)
}

/** Make one token of the words of each phrase. */
function joinPhrases(tokens: Tokens): void {
  const {classes, count, end, kind, start, step, value, words} = tokens
  const known = tokens.lexicon.words
  let to = 0
  for (let from = 0; from < count; to++) {
    const phrase = phraseAt(words, from, known.get(words[from]!)?.phrases)
    const last = from + (phrase?.tokens.length ?? 1) - 1
    if (phrase || to < from) {
      kind[to] = phrase ? tokenKind.word : kind[from]!
      start[to] = start[from]!
      end[to] = end[last]!
      classes[to] = phrase?.meaning.classes ?? classes[from]!
      value[to] = phrase?.meaning.value ?? value[from]!
      step[to] = step[from]!
      words[to] = phrase?.written ?? words[from]!
    }
    from = last + 1
  }
  tokens.count = to
  words.length = to
  for (const numbers of [classes, end, kind, start, step, value]) numbers.length = to
}

function phraseAt(
  words: ReadonlyArray<string>,
  at: number,
  phrases: ReadonlyArray<Phrase> = []
): Phrase | undefined {
  for (const phrase of phrases) {
    let index = 1
    while (index < phrase.tokens.length && words[at + index] === phrase.tokens[index]) index++
    if (index === phrase.tokens.length) return phrase
  }
  return undefined
}

/**
 * Check whether a token has one of some classes.
 *
 * @param at
 *   Index; none has a class before the first and after the last token.
 * @param classes
 *   Bits of `tokenClass`.
 */
export function isOf({classes: own}: Tokens, at: number, classes: number): boolean {
  return ((own[at] ?? 0) & classes) !== 0
}

/** Count the characters of a token. */
export function lengthOf({end, start}: Tokens, at: number): number {
  return end[at]! - start[at]!
}

/**
 * Check whether nothing stands between a token and the one before.
 *
 * @param at
 *   Index; the first token and what is after the last are not joined.
 */
export function isJoined({count, end, start}: Tokens, at: number): boolean {
  return at > 0 && at < count && start[at] === end[at - 1]
}

/**
 * Check whether a letter or a digit follows a token at once: `12k3`, `10x86`.
 *
 * @param at
 *   Index of the token after it.
 */
export function goesOn(tokens: Tokens, at: number): boolean {
  return isJoined(tokens, at) && tokens.kind[at] !== tokenKind.mark
}

/** Check whether a token goes on with a word or an address: `v1`, `#12`, `p99`, `node-3`. */
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
