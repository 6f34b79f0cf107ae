import type {Tokens} from '../text/tokens.ts'
import type {ImpactPhrases, ImpactTables} from './tables.ts'
import {endAt, firstIn, startBefore} from '../text/phrases.ts'
import {isJoined, tokenKind} from '../text/tokens.ts'

/** A sentence with the words of impact in it. */
export interface Sentence {
  tokens: Tokens
  phrases: ImpactPhrases
  tables: ImpactTables
}

/** Some tokens of a sentence. */
export interface Run {
  /** Index of the first one. */
  at: number
  /** Index of the token after the last one. */
  next: number
}

/** How many tokens before and after others are looked at. */
const before = 8
const after = 12
/** Where the harm is to be that of these words. */
const rightBefore = 3
const rightAfter = 4

/** Most tokens of a time in front of an entry: `2026-03-04 14:05 –`. */
const longestTime = 12

/** Most tokens between a denial and its verb: *no* new certificates *could*. */
const farthestDenial = 4

const stops = '.;:()'
const pauses = ',–—'

/**
 * Check whether the words next to some others, in the same clause, are about harm: `many users saw
 * errors`.
 */
export function isBesideHarm({phrases, tokens}: Sentence, {at, next}: Run): boolean {
  const from = clauseStart(tokens, at, stops, before)
  const to = clauseEnd(tokens, next, stops, after)
  return hasHarm(phrases, 'harm', [from, at], [next, to]) || isHarmItself(phrases, {at, next})
}

/**
 * Check whether words for harm are right before or behind some others, where the sentence as a
 * whole is about something else: `the bug hit many tenants`, `some nodes had crashed`.
 */
export function isHit({phrases, tokens}: Sentence, {at, next}: Run): boolean {
  const from = clauseStart(tokens, at, stops + pauses, rightBefore)
  // `For some users, the outage lasted longer`.
  const isLead = tokens.words[next] === ',' && startBefore(phrases, at, 'place') === from
  const to = clauseEnd(tokens, isLead ? next + 1 : next, stops + pauses, rightAfter)
  return hasHarm(phrases, 'strongHarm', [from, at], [next, to]) || isHarmItself(phrases, {at, next})
}

/** `A lot of failed requests`; of errors it is not said what failed. */
function isHarmItself(phrases: ImpactPhrases, {at, next}: Run): boolean {
  return firstIn(phrases, at, next - 1, 'strongHarm') !== undefined
}

function hasHarm(
  phrases: ImpactPhrases,
  group: 'harm' | 'strongHarm',
  ...runs: ReadonlyArray<[from: number, to: number]>
): boolean {
  return runs.some(([from, to]) => firstIn(phrases, from, to, group) !== undefined)
}

/**
 * Check whether the very next words say that something was hit: `several depots had to close`, `the
 * bug broke some vaults`, `some tenants reported it`.
 */
export function isHitItself({phrases}: Sentence, {at, next}: Run): boolean {
  const verb = endAt(phrases, next, 'harmVerb') ?? next
  const behind = [endAt(phrases, next, 'affectedAfter'), endAt(phrases, verb, 'strongHarm')]
  const leads = ['affectedBefore', 'complaint', 'strongHarm'] as const
  // The lights failed *in* several halls, boards were blank *at* some stations.
  const place = startBefore(phrases, at, 'place')
  return (
    isHarmItself(phrases, {at, next}) ||
    behind.some((end) => end !== undefined) ||
    leads.some((group) => startBefore(phrases, at, group) !== undefined) ||
    (place !== undefined && startBefore(phrases, place, 'harm') !== undefined)
  )
}

/**
 * Check whether the next words say that something did not do, or get, what it should: `some daemon
 * sets not scheduled`, `a few reports were not delivered`.
 */
export function isUndoneItself(sentence: Sentence, {at, next}: Run): boolean {
  const {phrases, tokens} = sentence
  const verb = endAt(phrases, next, 'undoneVerb') ?? next
  const end = endAt(phrases, verb, 'undone')
  // Nodes that *are not touching* the disk have nothing that they should do.
  const {stateEnding} = tokens.lexicon.language.impact.undone
  const isState = end !== undefined && (tokens.words[end] ?? '').endsWith(stateEnding)
  return isFirst(sentence, at) && end !== undefined && !isState
}

/**
 * Check whether some words are what a clause is about, and the clause says that they were hit:
 * `dozens of parcels went to the wrong address`.
 */
export function isHitSubject(sentence: Sentence, {at, next}: Run): boolean {
  const {phrases, tokens} = sentence
  if (!isFirst(sentence, at) || endAt(phrases, next, 'scale') !== undefined) return false
  return (
    firstIn(phrases, next, clauseEnd(tokens, next, stops + pauses, after), 'harm') !== undefined
  )
}

/**
 * Check whether a clause starts with some words: the sentence does, or there is a mark or a word
 * such as *and* before them.
 *
 * @param at
 *   Index of the first of them.
 */
export function isFirst({phrases, tokens}: Sentence, at: number): boolean {
  if (startsClause(tokens, at) || startBefore(phrases, at, 'pronounLead') !== undefined) return true
  return at <= longestTime && isTime(tokens, at)
}

/** `14:05 Some users …`: before it there are only figures and marks. */
function isTime({kind}: Tokens, next: number): boolean {
  return kind.slice(0, next).every((each) => each !== tokenKind.word)
}

/**
 * Check whether some words are said of what did not happen: `an attacker could read tokens for a
 * short time`, `many users would be put off`; not `users saw errors that could repeat`.
 */
export function isHypothetical(sentence: Sentence, run: Run): boolean {
  const {phrases, tokens} = sentence
  const from = clauseStart(tokens, run.at, stops + pauses, 2 * before)
  if (modalIn(sentence, from, run.at) !== undefined) return true
  const modal = modalIn(sentence, run.next, clauseEnd(tokens, run.next, stops + pauses, after))
  return modal !== undefined && firstIn(phrases, run.next, modal, 'harm') === undefined
}

/**
 * Check whether some words are said of those who repaired it: `we spent a few hours on it`, not
 * `we were down for several hours`.
 */
export function isOfResponders({phrases, tokens}: Sentence, {at, next}: Run): boolean {
  // `Only one person on-call`.
  if (endAt(phrases, next, 'responder') !== undefined) return true
  const from = clauseStart(tokens, at, stops + pauses, 2 * before)
  const responder = firstIn(phrases, from, at, 'responder')
  if (responder === undefined) return false
  // `It had us searching in the wrong place for a while`.
  const {stateEnding} = tokens.lexicon.language.impact.undone
  const isBusy = stateEnding !== '' && tokens.words[responder + 1]!.endsWith(stateEnding)
  return isBusy || firstIn(phrases, responder, at, 'harm') === undefined
}

/**
 * Check whether some words are said of the repair: `it was resolved by restarting several nodes`.
 */
export function isOfRepair({phrases, tokens}: Sentence, {at}: Run): boolean {
  const from = clauseStart(tokens, at, stops + pauses, 2 * before)
  return firstIn(phrases, from, at, 'ending') !== undefined
}

function modalIn(sentence: Sentence, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (isModal(sentence, at)) return at
  return undefined
}

/** `Could`, but not `could not` and `no orders could`. */
function isModal({phrases}: Sentence, at: number): boolean {
  if (endAt(phrases, at, 'modal') === undefined || endAt(phrases, at, 'fact') !== undefined) {
    return false
  }
  return firstIn(phrases, at - farthestDenial, at, 'negation') === undefined
}

/**
 * Check whether a sentence says that something could not be done: `no certificate could be
 * issued`.
 */
export function isUndone({phrases, tokens}: Sentence): boolean {
  if (!phrases.groups.has('negation') || !phrases.groups.has('modal')) return false
  for (let at = 1; at < tokens.count; at++) {
    if (endAt(phrases, at, 'modal') === undefined) continue
    if (firstIn(phrases, at - farthestDenial, at, 'negation') !== undefined) return true
  }
  return false
}

/**
 * Find where the clause of a token starts.
 *
 * @param at
 *   Index of the token.
 * @param marks
 *   Marks that clauses are divided by.
 * @param most
 *   Most tokens to look at.
 */
export function clauseStart(tokens: Tokens, at: number, marks: string, most: number): number {
  let from = at
  while (from > 0 && at - from < most && !isMark(tokens, from - 1, marks)) from--
  return from
}

/**
 * Find where the clause of a token ends.
 *
 * @param next
 *   Index of the token after it.
 * @param marks
 *   Marks that clauses are divided by.
 * @param most
 *   Most tokens to look at.
 */
export function clauseEnd(tokens: Tokens, next: number, marks: string, most: number): number {
  let to = next
  while (to < tokens.count && to - next < most && !isMark(tokens, to, marks)) to++
  return to
}

/** One of some marks; a full stop in a name is none. */
function isMark(tokens: Tokens, at: number, marks: string): boolean {
  if (tokens.kind[at] !== tokenKind.mark || !marks.includes(tokens.words[at]!)) return false
  return tokens.words[at] !== '.' || !isJoined(tokens, at + 1)
}

/** Check whether a clause starts at a token: the sentence does, or there is a mark before it. */
export function startsClause(tokens: Tokens, at: number): boolean {
  return at === 0 || isMark(tokens, at - 1, stops + pauses)
}

/** The place of some tokens in the text. */
export function spanOfRun({tokens}: Sentence, {at, next}: Run): {start: number; end: number} {
  return {start: tokens.start[at]!, end: tokens.end[next - 1]!}
}

/**
 * Find where the clause of a token starts, as far as it is near.
 *
 * @param at
 *   Index of the token.
 */
export function startOfClause(tokens: Tokens, at: number): number {
  return clauseStart(tokens, at, stops + pauses, before)
}
