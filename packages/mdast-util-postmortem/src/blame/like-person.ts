import type {Range, Sentence} from './sentence.ts'

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
  if (hasEnding(lower[start]!, subjects.notNames) || grammar.isAdverb(lower[start]!)) return false
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
 * Check whether a word is one for people by its ending: *the yardmaster*. It is a guess, for what only
 * people do.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   Words, the last of which is looked at.
 */
export function isLikePerson({lexicon, lower}: Sentence, {end}: Range): boolean {
  return hasEnding(lower[end - 1] ?? '', lexicon.subjects.peopleEndings)
}

function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) return true
  }
  return false
}
