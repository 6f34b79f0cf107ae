import type {Range, Sentence} from './sentence.ts'
import {findAhead, isCapitalised, isIn} from './sentence.ts'
import {headOf} from './subject-kind.ts'

/** How far after somebody what is theirs is looked for. */
const ownScope = 8

/**
 * Check whether a phrase could be the name of somebody who is not known: *Kgomotso*, *Hamad
 * Al-Kuwari*. It is a guess, for what only people do.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   Words.
 */
export function isLikeName(sentence: Sentence, {end, start}: Range): boolean {
  const {glossary, lexicon, lower, words} = sentence
  const {grammar, subjects} = lexicon
  if (start >= end || end - start > 3) return false
  const first = lower[start]!
  if (hasEnding(first, subjects.notNames) || grammar.isAdverb(first)) return false
  const next = lower[end]
  // *Write what …*, *Move the …*: a name has a verb.
  const isOrder =
    start === 0 && (isIn(next, grammar.interrogatives) || isIn(next, grammar.determiners))
  if (isOrder || subjects.contracting.has(first)) return false
  for (let index = start; index < end; index++) {
    const {text} = words[index]!
    const isName =
      /^\p{Lu}[\p{Ll}\u2019'-]/u.test(text) &&
      !glossary.isSystem(text) &&
      !subjects.softwareKinds.has(lower[index]!) &&
      !grammar.determiners.has(lower[index]!) &&
      !grammar.isPlural(lower[index]!)
    if (!isName) return false
  }
  return true
}

/**
 * Check whether a word is one for people by its ending, *the yardmaster*, or because nothing says that
 * it is software, *the cargo handler*. It is a guess, for what only people do.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   Words.
 */
export function isLikePerson(sentence: Sentence, phrase: Range): boolean {
  const {glossary, lexicon, lower, words} = sentence
  const end = headOf(sentence, phrase) + 1
  const {hands, peopleEndings, softwareKinds} = lexicon.subjects
  const head = lower[end - 1] ?? ''
  const before = lower[end - 2]
  const isHand =
    hands.has(head) &&
    !glossary.isSystem(words[end - 1]!.text) &&
    !isIn(before, softwareKinds) &&
    (isIn(before, lexicon.grammar.determiners) || !isCapitalised(words[end - 2]?.text ?? ''))
  return isHand || hasEnding(head, peopleEndings)
}

/**
 * Check whether what follows a phrase says that it is somebody: *the piper left his post*.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   Words.
 */
export function hasOwn({lexicon, lower}: Sentence, {end}: Range): boolean {
  const {oneself} = lexicon.subjects
  return findAhead(lower, end, ownScope, (word) => oneself.has(word)) !== -1
}

/**
 * Check whether a word ends like one for people.
 *
 * @param word
 *   Word in lower case.
 * @param endings
 *   Endings.
 */
function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) return true
  }
  return false
}
