import type {Actor} from './match.ts'
import type {Range, Sentence} from './sentence.ts'
import {isWord} from '../text/words.ts'
import {actorAt, humanIn, ownerAt, passiveAgent, workerAt} from './agent.ts'
import {isIn, isMark} from './sentence.ts'
import {isWorker} from './subject-kind.ts'

/**
 * Who a shape is about, and where they stand: the subject of its first word (`WHO`, or `ANYWHO` where
 * *will* and *must* count as well), its owner (`WHOSE`), nobody as its subject (`NOBODY`), the subject
 * after a comma (`FRONT`) or of the clause before (`AFTER`), nobody at the start of a sentence whose
 * subject is left out (`START`).
 */
export type ShapeRole = 'AFTER' | 'ANYWHO' | 'FRONT' | 'NOBODY' | 'START' | 'WHO' | 'WHOSE'

/** Where a part of a shape ends, and whom it names. */
interface PartMatch {
  end: number
  actor?: Actor | undefined
}

/** One part of a shape: a word of a list, or a phrase of a kind. */
interface Part {
  /** Words, if it is a list of them. */
  words: ReadonlySet<string> | undefined
  isOptional: boolean
  /** How many words can stand before it; adverbs always can. */
  gap: number
  match: PartMatcher
}

/** Finds where a part that starts at a word can end, the longest first. */
type PartMatcher = (sentence: Sentence, index: number) => ReadonlyArray<PartMatch>

/** A shape, ready to be looked for. */
export interface Shape {
  role: ShapeRole | undefined
  parts: ReadonlyArray<Part>
  /** Index of the part whose words lead to the shape: those whose shortest is longest. */
  anchor: number
  /** It can be a question. */
  mayAsk: boolean
  /** It says itself that something was not done. */
  isNegative: boolean
}

/** A shape in a sentence, with the person whom it names, if it names one. */
export interface ShapeMatch extends Range {
  actor: Actor | undefined
}

/** Most words in a gap, by its mark. */
const gaps: Readonly<Record<string, number>> = {'~': 4, '~~': 12}

/** Most adverbs between two parts. */
const mostAdverbs = 2

const roles: ReadonlySet<string> = new Set<ShapeRole>([
  'AFTER', 'ANYWHO', 'FRONT', 'NOBODY', 'START', 'WHO', 'WHOSE'
]) // prettier-ignore

/** Kinds of words that a part can ask for. */
const kinds: Readonly<Record<string, (sentence: Sentence, index: number) => boolean>> = {
  ADJ: ({lexicon, lower}, index) =>
    isWord(lower[index]) && !lexicon.grammar.determiners.has(lower[index]!),
  ING: ({lexicon, lower}, index) => lexicon.grammar.isGerund(lower[index]!),
  PART: ({lexicon, lower}, index) =>
    lexicon.grammar.isParticiple(lower[index]!) && !lexicon.grammar.beParticiple.has(lower[index]!),
  PAST: ({lexicon, lower}, index) => lexicon.grammar.isPast(lower[index]!),
  ROLE: isWorker,
  VERB: ({lexicon, lower}, index) =>
    isWord(lower[index]) &&
    !lexicon.grammar.beInfinitive.has(lower[index]!) &&
    !lexicon.grammar.determiners.has(lower[index]!)
}

/** Phrases that name somebody. */
const phrases: Readonly<Record<string, PartMatcher>> = {
  BY: (sentence, index) => whoever(sentence, [passiveAgent(sentence, index)]),
  WHOM: (sentence, index) =>
    whoever(sentence, [actorAt(sentence, index), workerAt(sentence, index)]),
  WHOSE: (sentence, index) =>
    whoever(sentence, [ownerAt(sentence, index)]).map(({actor, end}) => ({
      actor,
      end: isOwnerMark(sentence, end) ? end + 1 : end
    }))
}

/**
 * Read a shape.
 *
 * @param pattern
 *   Its parts, divided by spaces: words (`lapse|expire`), words of a list (`{haste}`), phrases of a
 *   kind (`WHOM`, `PAST`), each with `?` if it can be left out, and `~` before it if up to four words
 *   can stand between, `~~` if twelve can; at the start its role, at the end `?` if it can be a question.
 * @param lists
 *   Lists by name.
 */
export function shapeOf(pattern: string, lists: Readonly<Record<string, string>>): Shape {
  const written = pattern.split(' ')
  const role = roles.has(written[0]!) ? (written.shift() as ShapeRole) : undefined
  const mayAsk = written.at(-1) === '?'
  if (mayAsk) written.pop()
  const parts: Array<Part> = []
  let gap = 0
  for (const part of written) {
    if (!gaps[part]) parts.push(partOf(part, gap, lists))
    gap = gaps[part] ?? 0
  }
  return {role, parts, anchor: anchorOf(parts), mayAsk, isNegative: isNegative(written)}
}

function partOf(written: string, gap: number, lists: Readonly<Record<string, string>>): Part {
  const isOptional = written.endsWith('?')
  const names = (isOptional ? written.slice(0, -1) : written).split('|')
  const phrase = phrases[names[0]!]
  if (phrase) return {words: undefined, isOptional, gap, match: phrase}
  const tests = names.flatMap((name) => kinds[name] ?? [])
  const words = new Set(
    names
      .filter((name) => !kinds[name])
      .flatMap((name) => (name.startsWith('{') ? lists[name.slice(1, -1)]!.split(' ') : [name]))
  )
  return {
    words: tests.length === 0 ? words : undefined,
    isOptional,
    gap,
    match: (sentence, index) =>
      isIn(sentence.lower[index], words) || tests.some((test) => test(sentence, index))
        ? [{end: index + 1}]
        : []
  }
}

/** What stands before it is looked for to the left, where no phrase can be read. */
function anchorOf(parts: ReadonlyArray<Part>): number {
  const phrase = parts.findIndex(({match}) => Object.values(phrases).includes(match))
  const lengths = parts
    .slice(0, phrase === -1 ? parts.length : phrase)
    .map(({isOptional, words}) =>
      words && !isOptional ? Math.min(...[...words].map((word) => word.length)) : 0
    )
  return lengths.indexOf(Math.max(...lengths))
}

function isNegative(written: ReadonlyArray<string>): boolean {
  return written.some((part) => /^(?:not|never|no|nothing|unless)(?:\||$)/.test(part))
}

/**
 * Look for a shape around its anchor; its role is not looked at.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of a word of its anchor.
 * @param shape
 *   Shape.
 */
export function matchShape(
  sentence: Sentence,
  index: number,
  shape: Shape
): ShapeMatch | undefined {
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
  const isOther = [auxiliaries, boundaries, determiners, prepositions].some((list) =>
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

/** The *’s* of *the DBA’s*. */
function isOwnerMark({lexicon, lower}: Sentence, index: number): boolean {
  return isIn(lower[index], lexicon.grammar.possessive) || isMark(lower[index], "'")
}

/** A mark, or a denial. */
function endsGap({lexicon, lower}: Sentence, index: number): boolean {
  const {negations, negativeDeterminer} = lexicon.grammar
  const word = lower[index]!
  return isMark(word, '.,;:?!') || negations.has(word) || negativeDeterminer.has(word)
}

function whoever(sentence: Sentence, somebody: ReadonlyArray<Actor | undefined>): Array<PartMatch> {
  return somebody.flatMap((one) => {
    const actor = humanIn(sentence, one)
    return actor ? [{end: actor.range.end, actor}] : []
  })
}
