import type {Tokens} from '../text/tokens.ts'
import type {CountedWords, WrittenNoun} from './quantity.ts'
import {tokenClass} from '../text/lexicon.ts'
import {isJoined, isOf, tokenKind} from '../text/tokens.ts'

/** Most words between a number and its noun: `300 active paying enterprise customers`. */
const maxModifiers = 4

/** Tokens that are one word: `non-production`, `users/accounts`. */
interface Compound {
  /** Index of the token after it. */
  next: number
  start: number
  end: number
  /** In lower case. */
  word: string
  /** Its last part: `users` of `power-users`. */
  last: string
  /** A full stop follows, so that the search ends. */
  isLast: boolean
}

/**
 * Find the noun that a number or a word such as `some` counts: `active users`,
 * `of our customers`.
 *
 * @param at
 *   Index of the token after the number.
 * @param words
 *   Words for what is counted.
 * @returns
 *   A noun that is known, else the first plural; `undefined` if there is none.
 */
export function nounAfter(
  tokens: Tokens,
  at: number,
  words: CountedWords
): WrittenNoun | undefined {
  let plural: WrittenNoun | undefined
  let from = at
  let isLead = true
  for (let count = 0; count <= maxModifiers; count++) {
    const compound = compoundAt(tokens, from)
    if (!compound) break
    const {end, isLast, last, next, start, word} = compound
    const span = {start, end}
    const as = words.counted.get(word) ?? (last.endsWith('s') ? words.counted.get(last) : undefined)
    if (as) return longerNoun(tokens, {span, next, as}, words)
    // `Of our customers`, but not `engineers joined the call`.
    const head = word.split(' ', 1)[0]!
    isLead &&= words.connectors.has(head)
    if (!isLead && (words.boundaryWords.has(head) || words.connectors.has(head))) break
    if (!plural && !isLead && isPlural(tokens.text.slice(start, end))) {
      plural = {span, next, as: 'other'}
    }
    if (isLast) break
    from = next
  }
  return plural
}

/** `service accounts` are accounts, `job cycles` no jobs. */
function longerNoun(tokens: Tokens, noun: WrittenNoun, words: CountedWords): WrittenNoun {
  const other = compoundAt(tokens, noun.next)
  if (!other || words.boundaryWords.has(other.word)) return noun
  const as = words.counted.get(other.word)
  const isSingular = !tokens.text.slice(noun.span.start, noun.span.end).endsWith('s')
  if (!as && !(isSingular && isPlural(other.word))) return noun
  return {span: {start: noun.span.start, end: other.end}, next: other.next, as: as ?? 'other'}
}

/** Check whether a word looks like a plural; `previous` does not, and what ends with `’s` owns something. */
export function isPlural(word: string): boolean {
  return /(?:[^su'’]|[^o]u)s$/.test(word)
}

/** A word after a space, with what is joined to it; `/min` after it is a rate. */
function compoundAt(tokens: Tokens, at: number): Compound | undefined {
  if (tokens.kind[at] !== tokenKind.word || isJoined(tokens, at)) return undefined
  let next = at + 1
  let last = at
  while (isJoined(tokens, next)) {
    if (tokens.kind[next] !== tokenKind.mark) last = next++
    else if (isInner(tokens, next)) next++
    else break
  }
  const start = tokens.start[at]!
  const end = tokens.end[next - 1]!
  const word = tokens.text.slice(start, end).toLowerCase()
  return {next, start, end, word, last: tokens.words[last]!, isLast: tokens.words[next] === '.'}
}

/** A mark within a word. */
function isInner(tokens: Tokens, at: number): boolean {
  const mark = tokens.words[at]!
  if (!isJoined(tokens, at + 1) || tokens.kind[at + 1] === tokenKind.mark) return false
  return mark === '/' ? !isOf(tokens, at + 1, tokenClass.unit) : "-.'’".includes(mark)
}
