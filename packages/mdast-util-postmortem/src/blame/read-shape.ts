import type {BlameShapes} from '../languages/blame-rows.ts'
import type {Sentence} from './sentence.ts'
import type {Shape, ShapeRole} from './shape.ts'
import type {Part} from './shape-parts.ts'
import {isIn} from './sentence.ts'
import {kinds, phrases} from './shape-parts.ts'

/** Most words in a gap, by its mark. */
const gaps: Readonly<Record<string, number>> = {'~': 4, '~~': 12}

const roles: ReadonlySet<string> = new Set<ShapeRole>([
  'AFTER', 'ANYWHO', 'DID', 'FRONT', 'KNOWN', 'NOBODY', 'START', 'WHO', 'WHOSE'
]) // prettier-ignore

/** What marks the part that is looked for first. */
const anchorMark = '!'

/** The words of that part. */
const anchorWords = /!([^ ]+)/

/** A shape that is read when a word of its gate is found. */
export interface LazyShape {
  /** Words of which one stands in the shape or near it; the rarer they are the better. */
  gate: ReadonlyArray<string>
  shape: () => Shape
}

/** A part as it is written, wherever it stands. */
interface WrittenPart extends Omit<Part, 'gap'> {
  /** The words of which it wants one; `undefined` if it can do without. */
  wanted: ReadonlyArray<string> | undefined
}

/**
 * Make a reader of shapes. A pattern is parts divided by spaces: words (`lapse|expire`), words of a list
 * (`{haste}`), phrases of a kind (`WHOM`, `PAST`), each with `?` if it can be left out, and `~` before
 * it if up to four words can stand between, `~~` if twelve can; at the start its role, at the end `?`
 * if it can be a question. `!` marks the part that is looked for first: the one with the rarest words.
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
  const known = new Map(Object.entries(lists).map(([name, list]) => [`{${name}}`, list.split(' ')]))
  const wordsOf = (part: string) => part.split('|').flatMap((word) => known.get(word) ?? word)
  const denials = new Set(negative.split(' '))
  const parts = new Map<string, WrittenPart>()
  const partOf = (written: string) => {
    let part = parts.get(written)
    if (!part) parts.set(written, (part = readPart(written, wordsOf)))
    return part
  }
  return (pattern) => {
    const isNobody = pattern.startsWith('NOBODY')
    let shape: Shape | undefined
    return {
      gate: isNobody ? nobodies : wordsOf(anchorWords.exec(pattern)![1]!),
      shape: () => (shape ??= readShape(pattern.split(' '), partOf, denials))
    }
  }
}

function readShape(
  pattern: ReadonlyArray<string>,
  partOf: (written: string) => WrittenPart,
  denials: ReadonlySet<string>
): Shape {
  const role = roles.has(pattern[0]!) ? (pattern[0] as ShapeRole) : undefined
  const mayAsk = pattern.at(-1) === '?'
  const written = pattern.slice(role ? 1 : 0, mayAsk ? -1 : undefined)
  const parts: Array<Part> = []
  const needs: Array<ReadonlyArray<string> | undefined> = []
  let marked = 0
  for (const [index, text] of written.entries()) {
    if (gaps[text]) continue
    if (text.startsWith(anchorMark)) marked = parts.length
    const {wanted, ...part} = partOf(text.replace(anchorMark, ''))
    parts.push({...part, gap: gaps[written[index - 1] ?? ''] ?? 0})
    needs.push(wanted)
  }
  // What stands before the anchor is looked for to the left, where no phrase can be read.
  const isBehindPhrase = parts.slice(0, marked).some(({isPhrase}) => isPhrase)
  const anchor = isBehindPhrase ? parts.findIndex(({isOptional}) => !isOptional) : marked
  const isGate = anchor === marked && role !== 'NOBODY'
  return {
    role,
    parts,
    anchor,
    isGate,
    mayAsk,
    needs: needs.flatMap((words, at) => (words && !(isGate && at === anchor) ? [words] : [])),
    isNegative: written.some((part) => denials.has(part.replace(anchorMark, '').split('|')[0]!))
  }
}

function readPart(written: string, wordsOf: (part: string) => Array<string>): WrittenPart {
  const isOptional = written.endsWith('?') && written.length > 1
  const part = isOptional ? written.slice(0, -1) : written
  const phrase = phrases[part]
  if (phrase) return {isOptional, isPhrase: true, match: phrase, wanted: undefined}
  const words = wordsOf(part)
  const tests = words.flatMap((word) => kinds[word] ?? [])
  const set = new Set(words)
  const is = (sentence: Sentence, index: number) =>
    isIn(sentence.lower[index], set) || tests.some((test) => test(sentence, index))
  const isWanted = !isOptional && tests.length === 0
  return {
    isOptional,
    isPhrase: false,
    match: (sentence, index) => (is(sentence, index) ? [{end: index + 1}] : []),
    wanted: isWanted ? words : undefined
  }
}
