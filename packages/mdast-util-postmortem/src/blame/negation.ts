import type {Sentence} from './sentence.ts'
import {findAhead, findBehind, isIn, isMark} from './sentence.ts'

/** How far before a noun a denial counts. */
const nounScope = 6

/** How far before a verb a conjunction makes it only thought of. */
const verbScope = 12

/** How far from a verb an adverb says that it was meant. */
const purposeScope = 4

/** How far before a remedy a denial counts. */
const remedyScope = 7

/**
 * Check whether a noun is denied or only possible: *not human error*, *prone to human error*.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the first word of the noun.
 * @param end
 *   Index of the word after it.
 */
export function isDenied(sentence: Sentence, start: number, end: number): boolean {
  const {isQuestion, lexicon, lower} = sentence
  const {grammar, negation} = lexicon
  if (isQuestion) return true
  const stop = findBehind(lower, start - 1, nounScope, (word) => isMark(word, ';:.\u2014'))
  const count = stop === -1 ? nounScope : start - 1 - stop
  if (findBehind(lower, start - 1, count, (word) => negation.denials.has(word)) !== -1) return true
  const next = isMark(lower[end], '"\u201D') ? end + 1 : end
  if (isIn(lower[next], negation.deniedBy)) return true
  return isIn(lower[next], grammar.copulas) && isIn(lower[next + 1], negation.predicateDenials)
}

/**
 * Check whether a verb is only thought of: *if an engineer forgets*, *so that nobody breaks it*.
 *
 * @param sentence
 *   Sentence.
 * @param verb
 *   Index of the verb.
 */
export function isSupposed({lexicon, lower}: Sentence, verb: number): boolean {
  const {suppositions, suppositionEnds} = lexicon.negation
  const start = findBehind(
    lower,
    verb - 1,
    verbScope,
    (word) => isMark(word, ',;:.') || suppositionEnds.has(word)
  )
  const count = start === -1 ? verbScope : verb - 1 - start
  return findBehind(lower, verb - 1, count, (word) => suppositions.has(word)) !== -1
}

/**
 * Check whether something is said to be done on purpose, which has a reason.
 *
 * @param sentence
 *   Sentence.
 * @param from
 *   Index of the word after the verb.
 */
export function isOnPurpose({lexicon, lower}: Sentence, from: number): boolean {
  const {grammar, negation} = lexicon
  const isMeant = (word: string) => negation.purposes.has(word)
  if (findBehind(lower, from - 1, purposeScope, isMeant) !== -1) return true
  const meant = findAhead(
    lower,
    from,
    purposeScope,
    (word) => isMeant(word) || grammar.boundaries.has(word)
  )
  if (meant !== -1 && isMeant(lower[meant]!)) return true
  // *Bypassed the proxy to restore the service*.
  const aim = findAhead(
    lower,
    from,
    12,
    (word, at) => grammar.infinitive.has(word) && isIn(lower[at + 1], negation.aims)
  )
  return aim !== -1
}

/**
 * Check whether a sentence says that all went better so: *if we had not used a queue, it would have
 * been worse*.
 *
 * @param sentence
 *   Sentence.
 */
export function isGlad({lexicon, lower}: Sentence): boolean {
  return lower.some((word) => lexicon.negation.better.has(word))
}

/**
 * Check whether a remedy is not asked for: *nobody has to be careful*, *we would like to remind all*.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of its first word.
 */
export function isRemedyDenied({lexicon, lower}: Sentence, start: number): boolean {
  const {courtesies, remedyDenials} = lexicon.negation
  // What the authors would like to do they do here and now.
  if (findBehind(lower, start - 1, 4, (word) => courtesies.has(word)) !== -1) return true
  return findBehind(lower, start - 1, remedyScope, (word) => remedyDenials.has(word)) !== -1
}
