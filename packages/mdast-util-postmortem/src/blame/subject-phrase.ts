import type {Range, Sentence} from './sentence.ts'
import {findAhead, isCapitalised, isHandle, isIn, isMark} from './sentence.ts'
import {isWorker} from './subject-kind.ts'

/** Longest way back to the start of an aside or a clause, so that the search stays linear. */
export const reach = 30

/** Most words of a phrase. */
const longestPhrase = 12

/**
 * The phrase that starts a clause.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the first word of the clause; adverbs before the phrase are passed over.
 * @returns
 *   Its words.
 */
export function phraseAt({lexicon, lower, words}: Sentence, start: number): Range {
  const {auxiliaries, boundaries, determiners, isAdverb, isPast} = lexicon.grammar
  let from = start
  while (from < lower.length && isAdverb(lower[from]!)) from++
  // *However, the job …*
  if (from > start && lower[from] === ',') from++
  let end = from < lower.length ? from + 1 : from
  for (; end < lower.length && end - from < longestPhrase; end++) {
    const word = lower[end]!
    if (auxiliaries.has(word) || boundaries.has(word) || isAdverb(word)) break
    // *The failed node*.
    const isModifier = determiners.has(lower[end - 1]!)
    if (isPast(word) && !isCapitalised(words[end]!.text) && !isModifier) break
  }
  return {start: from, end}
}

/**
 * Find where a phrase is followed by another: *the vendor* of *the vendor for the delay*.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   Part that starts with the phrase.
 * @returns
 *   The phrase alone.
 */
export function withoutTail({lexicon, lower}: Sentence, {end, start}: Range): Range {
  const {genitive, partitives, prepositions} = lexicon.grammar
  const cut = findAhead(
    lower,
    start + 1,
    end - start - 1,
    (word, at) => prepositions.has(word) && !(genitive.has(word) && partitives.has(lower[at - 1]!))
  )
  return {start, end: cut === -1 ? end : cut}
}

/**
 * The subject of the clause before, which a verb shares.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of the comma or conjunction before the verb.
 */
export function earlierSubject(sentence: Sentence, index: number): Range {
  const {lexicon, lower} = sentence
  // *They answered the page — but missed …*
  const from = isMark(lower[index - 1], ',\u2014\u2013-') ? index - 2 : index - 1
  let start = 0
  for (let at = from; at >= 0; at--) {
    if (isMark(lower[at], ';:(\u2014\u2013') || lexicon.subjects.clauseStarts.has(lower[at]!)) {
      start = at + 1
      break
    }
  }
  return openingPhrase(sentence, start)
}

/**
 * The subject of the clause that starts somewhere.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the first word of the clause.
 * @returns
 *   Its words; what stands before them (*At 09:12*, *While on call,*) is left out.
 */
export function openingPhrase(sentence: Sentence, start: number): Range {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  const first = lower[start] ?? ''
  const isFronted =
    (grammar.prepositions.has(first) && !subjects.quantifyingPrepositions.has(first)) ||
    grammar.boundaries.has(first) ||
    grammar.isGerund(first) ||
    /^\d/.test(first)
  if (!isFronted) return phraseAt(sentence, start)
  for (let index = start + 1; index < lower.length && index < start + reach; index++) {
    if (lower[index] === ',') return phraseAt(sentence, index + 1)
    // *At 09:12 the engineer*, *On Friday Ravi*.
    if (isWorker(sentence, index) || subjects.personalPronouns.has(lower[index]!))
      return phraseBefore(sentence, index + 1)
  }
  return {start, end: start}
}

/**
 * The phrase that ends before a word.
 *
 * @param sentence
 *   Sentence.
 * @param end
 *   Index of the word.
 */
export function phraseBefore(sentence: Sentence, end: number): Range {
  const {lexicon, lower} = sentence
  const {boundaries, causatives, isPast, prepositions, relativePerson} = lexicon.grammar
  let from = end
  while (from > 0 && end - from < reach && !boundaries.has(lower[from - 1]!)) from--
  if (isIn(lower[from], lexicon.subjects.whoever)) return {start: from, end: from + 1}
  // *The developer who wrote the job did not …*
  if (
    isIn(lower[from - 1], relativePerson) &&
    findAhead(lower, from, end - from, (word) => isPast(word)) !== -1
  ) {
    return phraseBefore(sentence, from - 1)
  }
  // *After the engineer …*: the word is a boundary, unless a time follows: *after 09:12 the engineer*.
  // *At 21:40 Ada*: the minutes are no part of her.
  if (isMark(lower[from - 1], ':') && /^\d/.test(lower[from] ?? '') && from + 1 < end) from++
  let start = from
  for (let index = from + 1; index < end; index++) {
    if (startsPhrase(sentence, index)) start = index
  }
  // *In March we …* has been found; *on Friday Ravi* has no article.
  if (start === from && from < end && prepositions.has(lower[from]!)) {
    start = isWorker(sentence, end - 1) || end - from > 2 ? startOfName(sentence, end - 1) : from
  }
  // *Made the operator put …*: the object does it.
  return isIn(lower[start - 1], causatives) ? {start: end, end} : {start, end}
}

function startOfName({words}: Sentence, last: number): number {
  let start = last
  while (start > 0 && isCapitalised(words[start - 1]!.text) && isCapitalised(words[start]!.text))
    start--
  return start
}

/** An article or a pronoun that no preposition, adjective, or article stands before. */
function startsPhrase(sentence: Sentence, index: number): boolean {
  const {lexicon, lower, words} = sentence
  const {determiners, isGerund, possessive, prepositions} = lexicon.grammar
  const word = lower[index]!
  const canStart =
    lexicon.subjects.subjectPronouns.has(word) ||
    determiners.has(word) ||
    isHandle(words[index]!.text)
  if (!canStart) return false
  const before = lower[index - 1]!
  // *The developer creating the request misjudged it.*
  if (isGerund(before) && isWorker(sentence, index - 2)) return false
  return !prepositions.has(before) && !determiners.has(before) && !possessive.has(before)
}
