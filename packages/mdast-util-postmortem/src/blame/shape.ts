import type {Actor} from './actor.ts'
import type {Range, Sentence} from './sentence.ts'
import type {Part, PartMatch} from './shape-parts.ts'
import {isWord} from '../text/words.ts'
import {findAhead, isIn, isMark} from './sentence.ts'
import {phrases} from './shape-parts.ts'
import {isWorker} from './subject-kind.ts'

/**
 * Who a shape is about, and where they stand: the subject of its first word (`WHO`, `KNOWN` where no
 * name is guessed, or `ANYWHO` where *will* and *must* count as well), its owner (`WHOSE`), nobody as its subject (`NOBODY`), the subject
 * after a comma (`FRONT`) or of the clause before (`AFTER`), whoever did something before (`DID`), nobody at the start of a sentence whose
 * subject is left out (`START`).
 */
export type ShapeRole =
  'AFTER' | 'ANYWHO' | 'DID' | 'FRONT' | 'KNOWN' | 'NOBODY' | 'START' | 'WHO' | 'WHOSE'

/** A shape, ready to be looked for. */
export interface Shape {
  role: ShapeRole | undefined
  parts: ReadonlyArray<Part>
  /** Index of the part from which the others are looked for. */
  anchor: number
  /** The anchor is what the shape is found by. */
  isGate: boolean
  /** It can be a question. */
  mayAsk: boolean
  /** The words of each part that a sentence must have. */
  needs: ReadonlyArray<ReadonlyArray<string>>
  /** It says itself that something was not done. */
  isNegative: boolean
}

/** A shape in a sentence, with the person whom it names, if it names one. */
export interface ShapeMatch extends Range {
  actor: Actor | undefined
}

/** Most adverbs between two parts. */
const mostAdverbs = 2

/** Most words of somebody after *no*. */
const longestNobody = 4

/** How far from a word of its gate the anchor of a shape is looked for. */
const reach = 14

/**
 * Look for a shape; its role is not looked at.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of a word of its gate.
 * @param shape
 *   Shape.
 */
export function findShape(sentence: Sentence, index: number, shape: Shape): ShapeMatch | undefined {
  const {anchor, isGate, parts, role} = shape
  if (isGate) return matchShape(sentence, index, shape)
  if (role === 'NOBODY' && !isNobodyAt(sentence, index)) return undefined
  const last = role === 'NOBODY' ? Math.min(index + reach, sentence.lower.length - 1) : index
  for (let at = role === 'NOBODY' ? index : Math.max(0, index - reach); at <= last; at++) {
    if (parts[anchor]!.match(sentence, at).length === 0) continue
    const found = matchShape(sentence, at, shape)
    if (found && (role === 'NOBODY' || found.end > index)) return found
  }
  return undefined
}

/** Rule out what is not *nobody*, *no one*, *no engineer*, *not one engineer*: *not* mostly denies a verb. */
function isNobodyAt(sentence: Sentence, index: number): boolean {
  const {lexicon, lower} = sentence
  const {determiners, negative, negativeDeterminer} = lexicon.grammar
  const word = lower[index]!
  const next = lower[index + 1]
  if (negative.has(word)) return isIn(next, determiners)
  if (!negativeDeterminer.has(word) || isIn(next, lexicon.subjects.one)) return true
  return findAhead(lower, index + 1, longestNobody, (_, at) => isWorker(sentence, at)) !== -1
}

/** Look for a shape around a word of its anchor. */
function matchShape(sentence: Sentence, index: number, shape: Shape): ShapeMatch | undefined {
  const start = startOf(sentence, index, shape)
  if (start === undefined) return undefined
  const rest = matchRest(sentence, index + 1, shape.parts, shape.anchor + 1)
  const endsWithWhom = shape.parts.at(-1)!.match === phrases.WHOM
  if (!rest || (endsWithWhom && isCutShort(sentence, rest))) return undefined
  return {start, end: rest.end, actor: rest.actor}
}

/** *Because of the vendor* of *because of the vendor gateway*. */
function isCutShort({lexicon, lower}: Sentence, {actor, end}: PartMatch): boolean {
  const {auxiliaries, boundaries, determiners, isAdverb, isPast, prepositions} = lexicon.grammar
  const word = lower[end]
  if (!actor || actor.range.end !== end || !isWord(word)) return false
  const {afterthoughts} = lexicon.subjects
  const isOther = [afterthoughts, auxiliaries, boundaries, determiners, prepositions].some((list) =>
    list.has(word!)
  )
  return !isOther && !isAdverb(word!) && !isPast(word!)
}

/** Match parts from one on, going right. */
function matchRest(
  sentence: Sentence,
  from: number,
  parts: ReadonlyArray<Part>,
  at: number
): PartMatch | undefined {
  const part = parts[at]
  if (!part) return {end: from}
  for (const {actor, end} of matchesAhead(sentence, from, part)) {
    const rest = matchRest(sentence, end, parts, at + 1)
    if (rest) return {end: rest.end, actor: actor ?? rest.actor}
  }
  return part.isOptional ? matchRest(sentence, from, parts, at + 1) : undefined
}

/** Index of the first word, going left from the anchor. */
function startOf(sentence: Sentence, index: number, {anchor, parts}: Shape): number | undefined {
  let start = index
  for (let at = anchor - 1; at >= 0; at--) {
    const found = matchBehind(sentence, start - 1, parts[at]!, parts[at + 1]!.gap)
    if (found !== undefined) start = found
    else if (!parts[at]!.isOptional) return undefined
  }
  return start
}

function matchesAhead(sentence: Sentence, from: number, part: Part): ReadonlyArray<PartMatch> {
  const {lower, lexicon} = sentence
  const last = from + Math.max(part.gap, mostAdverbs)
  for (let index = from; index <= last && index < lower.length; index++) {
    const found = part.match(sentence, index)
    if (found.length > 0) return found
    const word = lower[index]!
    if (part.gap > 0 ? endsGap(sentence, index) : !lexicon.grammar.isAdverb(word)) return []
  }
  return []
}

function matchBehind(
  sentence: Sentence,
  from: number,
  part: Part,
  gap: number
): number | undefined {
  const {lower, lexicon} = sentence
  const last = from - Math.max(gap, mostAdverbs)
  for (let index = from; index >= last && index >= 0; index--) {
    if (part.match(sentence, index).length > 0) return index
    const word = lower[index]!
    if (gap > 0 ? endsGap(sentence, index) : !lexicon.grammar.isAdverb(word)) return undefined
  }
  return undefined
}

/** A mark, or a denial. */
function endsGap({lexicon, lower}: Sentence, index: number): boolean {
  const {negations, negativeDeterminer} = lexicon.grammar
  const word = lower[index]!
  return isMark(word, '.,;:?!') || negations.has(word) || negativeDeterminer.has(word)
}
