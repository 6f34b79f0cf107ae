import type {GrammarWords} from '../languages/blame-words.ts'
import type {WordSets} from './word-sets.ts'
import {wordSets} from './word-sets.ts'

/** Closed classes of words, as far as finding the subject of a verb needs them. */
export interface Grammar extends WordSets<keyof GrammarWords['classes']> {
  /** Check whether a word in lower case modifies a verb. */
  isAdverb: (word: string) => boolean
  /** Check whether a word in lower case can be a verb in the past. */
  isPast: (word: string) => boolean
  /** Check whether a word in lower case can be a past participle. */
  isParticiple: (word: string) => boolean
  /** Check whether a word in lower case can be a gerund. */
  isGerund: (word: string) => boolean
  /** Check whether a word in lower case can be a plural. */
  isPlural: (word: string) => boolean
  /** Without the ending of a plural, whatever the word is. */
  withoutPlural: (word: string) => string
  /** What a form of a verb can be made of, itself among them. */
  baseForms: (verb: string) => Array<string>
}

/** Fewest letters before an ending. */
const shortest = {adverb: 3, gerund: 3, past: 2}

/**
 * Make the grammar of a language ready to be asked.
 *
 * @param words
 *   Words of the language.
 */
export function grammarOf({classes, endings}: GrammarWords): Grammar {
  const sets = wordSets(classes)
  const hasEnding = (word: string, kind: keyof typeof shortest) =>
    word.endsWith(endings[kind]) && word.length - endings[kind].length >= shortest[kind]
  const isRegular = (word: string) => hasEnding(word, 'past') && !sets.notPast.has(word)
  const without = (ending: string, word: string) =>
    word.endsWith(ending) ? word.slice(0, -ending.length) : word
  const isPlural = (word: string) =>
    word.endsWith(endings.plural) && !endings.notPlural.some((ending) => word.endsWith(ending))
  return {
    ...sets,
    auxiliaries: new Set([...sets.auxiliaries, ...sets.modals]),
    isAdverb: (word) =>
      sets.adverbs.has(word) || (hasEnding(word, 'adverb') && !sets.notAdverbs.has(word)),
    isPast: (word) => sets.irregularPast.has(word) || isRegular(word),
    isParticiple: (word) => sets.irregularParticiples.has(word) || isRegular(word),
    isGerund: (word) => hasEnding(word, 'gerund'),
    isPlural,
    withoutPlural: (word) => without(endings.plural, word),
    baseForms: (verb) => [verb, without(endings.past, verb), without(endings.thirdPerson, verb)]
  }
}
