import type {Language} from '../languages/language.ts'
import type {Block, Figure, StatedChange} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Tokens} from '../text/tokens.ts'
import type {FigureSentence} from './figure-sentences.ts'
import {numberAt} from '../quantity/number.ts'
import {perLanguage} from '../text/per-language.ts'
import {tokenClass} from '../text/lexicon.ts'
import {indexFrom, isJoined, isOf, tokenKind} from '../text/tokens.ts'
import {figureIn} from './figure-sentences.ts'

/** What was, what is, and how far that is apart, as quantities of one sentence. */
interface Change {
  from: WrittenQuantity
  to: WrittenQuantity
  change: WrittenQuantity
}

/** A change in percent, or a multiple. */
const kinds: ReadonlySet<WrittenQuantity['kind']> = new Set(['multiple', 'percent'])

/** What is between two values of one thing: `→`, `->`, `=>`. */
const arrow = /^\s?(?:[→⟶➔➜⇒]|[-–=]+>)\s?$/
const signs = '+-−–±↑↓▲▼'
/** Marks and letters around a change that say nothing. */
const marks = `${signs},;:(=~/|`
/** Most words that are passed over between a value and the change of it. */
const mostWords = 8

/**
 * Find what is stated of a change together with both values: `1.21 → 1.06 (-12 %)`, `rose from 120
 * to 340 ms, a 183 % increase`, `fell by 40 % from 1,000 to 600 requests`.
 *
 * @param block
 *   Prose.
 * @param sentence
 *   A sentence of it with its quantities.
 * @param language
 *   Words of its language.
 * @returns
 *   Changes; none with a figure that is not exact.
 */
export function changesIn(
  block: Block,
  {offset, quantities, tokens}: FigureSentence,
  language: Language
): Array<StatedChange> {
  const {all: words, speed} = changedWords(language)
  const each = quantities.flatMap((one) => withoutWhole(one, tokens))
  return each.slice(0, -2).flatMap((first, index) => {
    const [second, third] = [each[index + 1]!, each[index + 2]!]
    const after = {from: first, to: second, change: third}
    const before = {change: first, from: second, to: third}
    const found = [after, before].find(
      (one) =>
        isExact(one) &&
        areApart(one, tokens) &&
        (one === after ? isSaidAfter(one, tokens, words) : isSaidBefore(one, tokens, words))
    )
    const values = found && valuesOf(found, tokens)
    if (!values) return []
    const figure = (of: WrittenQuantity, by = 1): Figure => figureIn(block, offset, of, by)
    return {
      from: figure(found.from, values.from),
      to: figure(found.to, values.to),
      change: figure(found.change),
      isMultiple: found.change.kind === 'multiple',
      arePercentages: found.from.kind === 'percent',
      isOfSpeed: tokens.words.some((word) => speed.has(word))
    }
  })
}

const changedWords = perLanguage(({figures: {changed}}: Language) => ({
  all: new Set([...changed.size, ...changed.speed]),
  speed: new Set(changed.speed)
}))

/** `40 % from 1,000` is read as a share of that. */
function withoutWhole(share: WrittenQuantity, tokens: Tokens): Array<WrittenQuantity> {
  const {of, span} = share
  const isChange = of && isOf(tokens, indexFrom(tokens, span.end), tokenClass.from)
  if (!isChange) return [share]
  const from = {...share, ...of, kind: 'number', unit: '', noun: undefined, of: undefined} as const
  return [{...share, noun: undefined, of: undefined}, from]
}

/** `1.21 → 1.06 (-12 %)`, `from 120 to 340 ms, a 183 % increase`. */
function isSaidAfter({change, to}: Change, tokens: Tokens, words: ReadonlySet<string>): boolean {
  const start = indexFrom(tokens, change.span.start)
  const next = indexFrom(tokens, change.span.end)
  let isSaid = words.has(tokens.words[next]!)
  let isMarked = false
  let others = 0
  for (let at = indexFrom(tokens, to.span.end); at < start; at++) {
    const word = tokens.words[at]!
    if (words.has(word) || signs.includes(word)) isSaid = true
    if (word === '(' || word === '=') isMarked = true
    else if (tokens.kind[at] === tokenKind.mark && !marks.includes(word)) return false
    else if (tokens.kind[at] === tokenKind.word && !words.has(word) && !isOf(tokens, at, tokenClass.article | tokenClass.approximate)) others++ // prettier-ignore
  }
  const isEnd = next >= tokens.count || (tokens.kind[next] === tokenKind.mark && !'/-'.includes(tokens.words[next]!)) // prettier-ignore
  const isAlone = isMarked && isEnd && others === 0
  return isAlone || (isSaid && others <= mostWords && (isEnd || words.has(tokens.words[next]!)))
}

/** `Fell by 40 % from 1,000 to 600`, `a 40 % drop in sales, from 1,000 to 600`. */
function isSaidBefore({change, from}: Change, tokens: Tokens, words: ReadonlySet<string>): boolean {
  const start = indexFrom(tokens, change.span.start)
  const next = indexFrom(tokens, change.span.end)
  const last = indexFrom(tokens, from.span.start)
  const between = tokens.words.slice(next, last)
  const isSaid = [start - 1, start - 2, next].some((at) => words.has(tokens.words[at]!))
  const isNear = between.length <= mostWords && between.every((word) => ',-'.includes(word) || /\p{L}/u.test(word)) // prettier-ignore
  return isSaid && isNear && isOf(tokens, last - 1, tokenClass.from)
}

/** No hedges, no ranges, no parts of a whole, and a change that is of nothing else. */
function isExact({change, from, to}: Change): boolean {
  const isPlain = ({hedge, high, of}: WrittenQuantity) => !hedge && high === undefined && !of
  return kinds.has(change.kind) && change.noun === undefined && [change, from, to].every(isPlain)
}

/** `120 → 340`, `from 120 to 340`; not `from 14:05 to 14:20`, and not `10-20 → 5-10`. */
function areApart({from, to}: Change, tokens: Tokens): boolean {
  const start = indexFrom(tokens, from.span.start)
  if (isJoined(tokens, start) && '-–/.:'.includes(tokens.words[start - 1]!)) return false
  const between = tokens.text.slice(from.span.end, to.span.start)
  if (arrow.test(between)) return true
  const joint = indexFrom(tokens, from.span.end)
  const isJoint = isOf(tokens, joint, tokenClass.to) && indexFrom(tokens, to.span.start) === joint + 1 // prettier-ignore
  return isJoint && isOf(tokens, start - 1, tokenClass.from)
}

/** What both values are to be multiplied by to have one unit; `undefined` if they are of different things. */
function valuesOf({from, to}: Change, tokens: Tokens): {from: number; to: number} | undefined {
  if (isYear(from) && isYear(to)) return undefined
  const isSame = from.kind === to.kind && (from.unit === to.unit || from.kind === 'count' || from.kind === 'rate') // prettier-ignore
  if (isSame) return {from: 1, to: 1}
  const scaleOf = ({span, value}: WrittenQuantity) => value / (numberAt(tokens, indexFrom(tokens, span.start))?.value ?? Number.NaN) // prettier-ignore
  const [own, other] = from.kind === 'number' ? [from, to] : [to, from]
  const scale = scaleOf(other)
  // `From 46 to 124 MB`, `from 3 to 5 nodes`; not `from 1.2 to 3.4 million`.
  const isUnit = own.kind === 'number' && !(other.step >= 1000 && own.step < other.step)
  if (!isUnit || !(scale > 0)) return undefined
  return own === from ? {from: scale, to: 1} : {from: 1, to: scale}
}

function isYear({kind, step, value}: WrittenQuantity): boolean {
  return kind === 'number' && step === 1 && value >= 1970 && value < 2100
}
