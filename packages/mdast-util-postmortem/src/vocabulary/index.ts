import {en} from './en.ts'
import type {Vocabulary} from './vocabulary.ts'

export type {SectionWords, Vocabulary} from './vocabulary.ts'

/** Languages whose words are known. */
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([[en.locale, en]])

/**
 * Words of a language.
 *
 * @param locale
 *   ISO 639-1 code.
 * @returns
 *   Its words; those of English for a language that has none yet: its documents
 *   often keep the English headings of their template.
 */
export function vocabularyOf(locale: string): Vocabulary {
  return vocabularies.get(locale) ?? en
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
