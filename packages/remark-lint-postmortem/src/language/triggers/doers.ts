import type {Person} from '../person.ts'
import type {Range, Sentence} from '../sentence.ts'
import type {Subject} from '../subject.ts'
import {auxiliaries, determiners, partitives, prepositions} from '../grammar.ts'
import {personOf} from '../person.ts'
import {findAhead} from '../sentence.ts'
import {phraseAt} from '../subject.ts'
import {isWord} from './lookup.ts'

const owners: ReadonlyMap<string, Person> = new Map([['my', 'self'], ['our', 'self'], ['his', 'person'], ['her', 'person'], ['their', 'person']]) // prettier-ignore

/**
 * Find whose something is: *Tom’s*, *the team’s*, *our*.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of the noun.
 * @returns
 *   Owner; `undefined` if none is named.
 */
export function ownerOf(
  sentence: Sentence,
  index: number
): Pick<Subject, 'person' | 'range'> | undefined {
  const {lower} = sentence
  let at = index - 1
  // *Tom’s simple mistake*.
  if (
    at > 0 &&
    !owners.has(lower[at]!) &&
    lower[at] !== "'s" &&
    lower[at] !== "'" &&
    isWord(lower[at]) &&
    (lower[at - 1] === "'s" || owners.has(lower[at - 1]!))
  )
    at--
  const pronoun = owners.get(lower[at] ?? '')
  if (pronoun) return {person: pronoun, range: {start: at, end: at + 1}}
  if (lower[at] !== "'s" && lower[at] !== "'" && lower[at] !== '\u2019') return undefined
  let start = at
  while (
    start > 0 &&
    at - start < 5 &&
    isWord(lower[start - 1]) &&
    !auxiliaries.has(lower[start - 1]!) &&
    !prepositions.has(lower[start - 1]!)
  ) {
    start--
    if (determiners.has(lower[start]!)) break
  }
  const range = {start, end: at}
  return {person: personOf(sentence, range, ''), range}
}

/**
 * Find who did what a passive verb says: *was misconfigured by Bob*.
 *
 * @param sentence
 *   Sentence.
 * @param from
 *   Index of the word behind the verb.
 * @returns
 *   Agent; `undefined` if none is named near it.
 */
export function passiveAgent(
  sentence: Sentence,
  from: number
): Pick<Subject, 'person' | 'range'> | undefined {
  const {lower} = sentence
  const by = findAhead(lower, from, 7, (word) => word === 'by' || /^[,;.]$/.test(word))
  if (by === -1 || lower[by] !== 'by') return undefined
  const phrase = phraseAt(sentence, by + 1)
  const cut = findAhead(
    lower,
    phrase.start + 1,
    phrase.end - phrase.start - 1,
    (word) => prepositions.has(word) && word !== 'on'
  )
  const range = {start: phrase.start, end: cut === -1 ? phrase.end : cut}
  return {person: personOf(sentence, range, ''), range}
}

/**
 * Find where a phrase is followed by another: *the vendor* of *the vendor for the delay*.
 *
 * @param lower
 *   Words.
 * @param phrase
 *   Part that starts with the phrase.
 * @returns
 *   Index of the word behind it.
 */
export function cutAt(lower: ReadonlyArray<string>, {end, start}: Range): number {
  const cut = findAhead(
    lower,
    start + 1,
    end - start - 1,
    (word, at) => prepositions.has(word) && !(word === 'of' && partitives.has(lower[at - 1]!))
  )
  return cut === -1 ? end : cut
}
