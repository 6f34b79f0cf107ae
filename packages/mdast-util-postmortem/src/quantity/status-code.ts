import type {Tokens} from '../text/tokens.ts'
import {isJoined, lengthOf, tokenKind} from '../text/tokens.ts'

/** Check whether a figure could be the status code of an answer: `404`. */
export function isStatusCode(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === tokenKind.figure &&
    lengthOf(tokens, at) === 3 &&
    tokens.value[at]! >= 100 &&
    tokens.value[at]! <= 599
  )
}

/**
 * Check whether words around a figure say that it is a status code: `500 errors`, `HTTP 429 and
 * 504`, but not `500 errors were logged`.
 */
export function isNamedStatus(tokens: Tokens, at: number): boolean {
  if (!isStatusCode(tokens, at) || wereCounted(tokens, at + 1)) return false
  const {after, before} = tokens.lexicon.language.figures.statusCodes
  const isError = tokens.value[at]! >= 400
  return (
    (isError && !isJoined(tokens, at + 1) && after.includes(tokens.words[at + 1]!)) ||
    before.includes(tokens.words[wordBefore(tokens, at)]!) ||
    isListed(tokens, at)
  )
}

/** Check whether a figure is what something answered: `returned 500`. */
export function isAnswer(tokens: Tokens, at: number): boolean {
  const {articles, statusCodes} = tokens.lexicon.language.figures
  const verb = articles.includes(tokens.words[at - 1]!) ? at - 2 : at - 1
  return isStatusCode(tokens, at) && statusCodes.answered.includes(tokens.words[verb]!)
}

/** `500 errors were logged` are five hundred. */
function wereCounted(tokens: Tokens, noun: number): boolean {
  const {counted} = tokens.lexicon.language.figures.statusCodes
  return [noun + 1, noun + 2].some((at) => counted.includes(tokens.words[at]!))
}

/** The word before a figure: `HTTP` of `HTTP: 500` and `HTTP/2 500`. */
function wordBefore(tokens: Tokens, at: number): number {
  let before = at - 1
  while (before > at - 4 && tokens.kind[before] !== tokenKind.word && isJoined(tokens, before)) {
    before--
  }
  return before
}

/** `504` of `429 and 504`, `5xx, 502`. */
function isListed(tokens: Tokens, at: number): boolean {
  const {joints} = tokens.lexicon.language.figures.statusCodes
  const last = joints.includes(tokens.words[at - 1]!) ? at - 2 : at - 1
  const code = tokens.kind[last] === tokenKind.word && isJoined(tokens, last) ? last - 1 : last
  const isClass = tokens.words[code + 1] === 'xx' && isJoined(tokens, code + 1)
  return isClass || (isStatusCode(tokens, code) && tokens.value[code]! >= 400)
}
