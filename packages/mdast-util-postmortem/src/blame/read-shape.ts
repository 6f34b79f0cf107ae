import type {BlameShapes} from '../languages/blame-words.ts'
import type {Sentence} from './sentence.ts'
import type {Shape, ShapeRole} from './shape.ts'
import type {Part} from './shape-parts.ts'
import {isIn} from './sentence.ts'
import {kinds, phrases} from './shape-parts.ts'
import {signOf} from './vocabulary.ts'

/** Most words in a gap, by its mark. */
const gaps: Readonly<Record<string, number>> = {'~': 4, '~~': 12}

const roles: ReadonlySet<string> = new Set<ShapeRole>([
  'AFTER', 'ANYWHO', 'DID', 'FRONT', 'KNOWN', 'NOBODY', 'START', 'WHO', 'WHOSE'
]) // prettier-ignore

/** What a frequent word counts for, however long it is. */
const mostFrequent = 4

/** Most words of a part whose signs say something. */
const mostSigned = 16

/** A shape that is read when a word of its gate is found. */
export interface LazyShape {
  /** Words of which one stands in the shape or near it; the rarer they are the better. */
  gate: ReadonlyArray<string>
  /** It names nobody. */
  isAlone: boolean
  shape: () => Shape
}

/**
 * Make a reader of shapes. A pattern is parts divided by spaces: words (`lapse|expire`), words of a list
 * (`{haste}`), phrases of a kind (`WHOM`, `PAST`), each with `?` if it can be left out, and `~` before
 * it if up to four words can stand between, `~~` if twelve can; at the start its role, at the end `?`
 * if it can be a question. `!` marks the part that is looked for first, if it is not the one whose
 * words are rarest.
 *
 * @param shapes
 *   Shapes of a language.
 * @param nobodies
 *   Words that are nobody, or start a phrase for it.
 */
export function shapeReader(
  {frequent, lists, negative}: Pick<BlameShapes, 'frequent' | 'lists' | 'negative'>,
  nobodies: ReadonlyArray<string>
): (pattern: string) => LazyShape {
  const common = new Set(frequent.split(' '))
  const rarity = (word: string) =>
    common.has(word) ? Math.min(word.length, mostFrequent) : word.length
  const split = Object.entries(lists).map(([name, list]) => {
    const words = list.split(' ')
    return [`{${name}}`, {words, rarity: Math.min(...words.map(rarity))}] as const
  })
  const words = {lists: new Map(split), negative: new Set(negative.split(' ')), rarity}
  return (pattern) => {
    const written = pattern.split(' ')
    const isNobody = written[0] === 'NOBODY'
    const gate = isNobody ? nobodies : wordsOf(mostTelling(written, words), words.lists)
    let shape: Shape | undefined
    const isAlone = !written.some(namesPeople)
    return {gate, isAlone, shape: () => (shape ??= readShape(written, words))}
  }
}

/** Lists of words by their names in braces. */
type Lists = ReadonlyMap<string, {words: ReadonlyArray<string>; rarity: number}>

/** What is known of words in shapes. */
interface ShapeWords {
  lists: Lists
  negative: ReadonlySet<string>
  /** The longer a word is the rarer, but for some. */
  rarity: (word: string) => number
}

function readShape(pattern: ReadonlyArray<string>, known: ShapeWords): Shape {
  const {lists, negative} = known
  const role = roles.has(pattern[0]!) ? (pattern[0] as ShapeRole) : undefined
  const mayAsk = pattern.at(-1) === '?'
  const written = pattern.slice(role ? 1 : 0, mayAsk ? -1 : undefined)
  const parts: Array<Part> = []
  for (const [index, part] of written.entries()) {
    if (!gaps[part]) parts.push(makePart(part, gaps[written[index - 1] ?? ''] ?? 0, lists))
  }
  // What stands before the anchor is looked for to the left, where no phrase can be read.
  const telling = mostTelling(written, known)
  const phrase = written.findIndex((part) => phrases[part])
  const before = phrase === -1 ? written : written.slice(0, phrase)
  const anchor = before.includes(telling) ? telling : mostTelling(before, known)
  return {
    role,
    parts,
    anchor: written.filter((part) => !gaps[part]).indexOf(anchor),
    isGate: anchor === telling && role !== 'NOBODY',
    mayAsk,
    needs: written.flatMap((part) => signsOf(part, lists) ?? []),
    isNegative: written.some((part) => negative.has(part.split('|')[0]!))
  }
}

/** The part of words that cannot be left out of which each is rarest, or that is marked so. */
function mostTelling(parts: ReadonlyArray<string>, known: ShapeWords): string {
  let best = ''
  let most = 0
  for (const part of parts) {
    if (part.startsWith('!')) return part
    const isWords = /^[a-z{]/.test(part) && !part.endsWith('?')
    const rarity = isWords ? rarityOf(part, known) : 0
    if (rarity > 0 && rarity >= most) {
      best = part
      most = rarity
    }
  }
  return best
}

/** Rarity of the most frequent word; 0 if there is a kind of word among them. */
function rarityOf(part: string, {lists, rarity}: ShapeWords): number {
  let least = Infinity
  for (const word of part.split('|')) {
    if (kinds[word] || gaps[word]) return 0
    least = Math.min(least, lists.get(word)?.rarity ?? rarity(word))
  }
  return least
}

/** Check for a role, or a part that names somebody. */
function namesPeople(part: string): boolean {
  return (
    (roles.has(part) && part !== 'START') ||
    part.split(/[|?]/).some((word) => phrases[word] || (kinds[word] && kinds[word] === kinds.ROLE))
  )
}

/** Joined signs of the words of which a part wants one; `undefined` if it can do without. */
function signsOf(part: string, lists: Lists): number | undefined {
  const words = wordsOf(part, lists)
  const isWanted = !part.endsWith('?') && !gaps[part] && words.length < mostSigned
  if (!isWanted || words.some((word) => kinds[word] ?? phrases[word])) return undefined
  return words.reduce((signs, word) => signs | signOf(word), 0)
}

function wordsOf(part: string, lists: Lists): Array<string> {
  return part
    .replace(/^!/, '')
    .split('|')
    .flatMap((word) => lists.get(word)?.words ?? word)
}

function makePart(pattern: string, gap: number, lists: Lists): Part {
  const isOptional = pattern.endsWith('?')
  const written = isOptional ? pattern.slice(0, -1) : pattern
  const phrase = phrases[written]
  if (phrase) return {isOptional, gap, match: phrase}
  const words = wordsOf(written, lists)
  const tests = words.flatMap((word) => kinds[word] ?? [])
  const set = new Set(words)
  const is = (sentence: Sentence, index: number) =>
    isIn(sentence.lower[index], set) || tests.some((test) => test(sentence, index))
  return {
    isOptional,
    gap,
    match: (sentence, index) => (is(sentence, index) ? [{end: index + 1}] : [])
  }
}
