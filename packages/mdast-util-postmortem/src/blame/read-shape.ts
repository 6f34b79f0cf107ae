import type {BlameShapes} from '../languages/blame-words.ts'
import type {Sentence} from './sentence.ts'
import type {Shape, ShapeRole} from './shape.ts'
import type {Part} from './shape-parts.ts'
import {isIn} from './sentence.ts'
import {kinds, phrases} from './shape-parts.ts'

/** Most words in a gap, by its mark. */
const gaps: Readonly<Record<string, number>> = {'~': 4, '~~': 12}

const roles: ReadonlySet<string> = new Set<ShapeRole>([
  'AFTER', 'ANYWHO', 'FRONT', 'KNOWN', 'NOBODY', 'START', 'WHO', 'WHOSE'
]) // prettier-ignore

/** A shape that is read when a word of its gate is found. */
export interface LazyShape {
  /** Words of which one stands in the shape or near it; the rarer they are the better. */
  gate: ReadonlyArray<string>
  shape: () => Shape
}

/**
 * Make a reader of shapes. A pattern is parts divided by spaces: words (`lapse|expire`), words of a list
 * (`{haste}`), phrases of a kind (`WHOM`, `PAST`), each with `?` if it can be left out, and `~` before
 * it if up to four words can stand between, `~~` if twelve can; at the start its role, at the end `?`
 * if it can be a question. `!` marks the part that is looked for first, if it is not the one whose
 * shortest word is longest.
 *
 * @param shapes
 *   Shapes of a language.
 * @param nobodies
 *   Words that are nobody, or start a phrase for it.
 */
export function shapeReader(
  {lists, negative}: Pick<BlameShapes, 'lists' | 'negative'>,
  nobodies: ReadonlyArray<string>
): (pattern: string) => LazyShape {
  const split = Object.entries(lists).map(([name, list]) => {
    const words = list.split(' ')
    return [`{${name}}`, {words, shortest: Math.min(...words.map((word) => word.length))}] as const
  })
  const words = {lists: new Map(split), negative: new Set(negative.split(' '))}
  return (pattern) => {
    const written = pattern.split(' ')
    const isNobody = written[0] === 'NOBODY'
    const gate = isNobody ? nobodies : wordsOf(mostTelling(written, words.lists), words.lists)
    let shape: Shape | undefined
    return {gate, shape: () => (shape ??= readShape(written, words))}
  }
}

/** Lists of words by their names in braces. */
type Lists = ReadonlyMap<string, {words: ReadonlyArray<string>; shortest: number}>

function readShape(
  pattern: ReadonlyArray<string>,
  {lists, negative}: {lists: Lists; negative: ReadonlySet<string>}
): Shape {
  const role = roles.has(pattern[0]!) ? (pattern[0] as ShapeRole) : undefined
  const mayAsk = pattern.at(-1) === '?'
  const written = pattern.slice(role ? 1 : 0, mayAsk ? -1 : undefined)
  const parts: Array<Part> = []
  for (const [index, part] of written.entries()) {
    if (!gaps[part]) parts.push(makePart(part, gaps[written[index - 1] ?? ''] ?? 0, lists))
  }
  // What stands before the anchor is looked for to the left, where no phrase can be read.
  const telling = mostTelling(written, lists)
  const phrase = written.findIndex((part) => phrases[part])
  const before = phrase === -1 ? written : written.slice(0, phrase)
  const looked = before.includes(telling) ? telling : mostTelling(before, lists)
  const anchor = written.filter((part) => !gaps[part]).indexOf(looked)
  return {
    role,
    parts,
    anchor,
    needed: phrase === -1 ? [] : parts.slice(anchor + 1).flatMap(neededWords),
    isGate: looked === telling && role !== 'NOBODY',
    mayAsk,
    isNegative: written.some((part) => negative.has(part.split('|')[0]!))
  }
}

/** Words without one of which a part is not there. */
function neededWords({isOptional, words}: Part): Array<ReadonlySet<string>> {
  return words && !isOptional ? [words] : []
}

/** The part of words that cannot be left out whose shortest word is longest, or that is marked so. */
function mostTelling(parts: ReadonlyArray<string>, lists: Lists): string {
  let best = ''
  let most = 0
  for (const part of parts) {
    if (part.startsWith('!')) return part
    const isWords = /^[a-z{]/.test(part) && !part.endsWith('?')
    const shortest = isWords ? shortestOf(part, lists) : 0
    if (shortest > 0 && shortest >= most) {
      best = part
      most = shortest
    }
  }
  return best
}

/** Letters of the shortest word; 0 if there is a kind of word among them. */
function shortestOf(part: string, lists: Lists): number {
  let shortest = Infinity
  for (const word of part.split('|')) {
    const list = lists.get(word)
    if (list) shortest = Math.min(shortest, list.shortest)
    else if (kinds[word] || gaps[word]) return 0
    else shortest = Math.min(shortest, word.length)
  }
  return shortest
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
  if (phrase) return {isOptional, gap, match: phrase, words: undefined}
  const words = wordsOf(written, lists)
  const tests = words.flatMap((word) => kinds[word] ?? [])
  const set = new Set(words)
  const is = (sentence: Sentence, index: number) =>
    isIn(sentence.lower[index], set) || tests.some((test) => test(sentence, index))
  return {
    isOptional,
    gap,
    match: (sentence, index) => (is(sentence, index) ? [{end: index + 1}] : []),
    words: tests.length === 0 ? set : undefined
  }
}
