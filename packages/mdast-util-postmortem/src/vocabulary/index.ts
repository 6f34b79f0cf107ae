import {en} from './en.ts'
import type {Vocabulary} from './vocabulary.ts'

export type {SectionWords, Vocabulary} from './vocabulary.ts'

/** Languages whose words are known. */
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([[en.locale, en]])

/** Headings and fields of a document in another language are often those of an English template. */
const foreign: Vocabulary = {...en, promptStarts: [], questionWords: []}

/**
 * Words of a language.
 *
 * @param locale
 *   ISO 639-1 code.
 * @returns
 *   Its words; English ones when the language is not known, and English headings and fields
 *   for a language that has no words yet.
 */
export function vocabularyOf(locale: string): Vocabulary {
  return vocabularies.get(locale) ?? (locale === 'und' ? en : foreign)
}

/**
 * Tell whether the words of a language are known.
 *
 * @param locale
 *   ISO 639-1 code.
 */
export function hasVocabulary(locale: string): boolean {
  return vocabularies.has(locale)
}
