import {en} from './en/index.ts'
import type {Language} from './language.ts'

export type {SectionWords, Language, TimeWords} from './language.ts'

/** Languages whose words are known. */
const languages: ReadonlyMap<string, Language> = new Map([[en.locale, en]])

/** Language of what is read without a document, such as settings. */
export const defaultLanguage: Language = en

/** Headings and fields of a document in another language are often those of an English template. */
const foreign: Language = {
  ...en,
  prompts: {...en.prompts, starts: [], weakStarts: [], descriptorStarts: []},
  questionWords: []
}

/**
 * Words of a language.
 *
 * @param locale
 *   ISO 639-1 code.
 * @returns
 *   Its words; English ones when the language is not known, and English headings and fields
 *   for a language that has no words yet.
 */
export function languageFor(locale: string): Language {
  return languages.get(locale) ?? (locale === 'und' ? en : foreign)
}

/**
 * Check whether the words of a language are known. A text too short for its language to be detected
 * is taken for one with known words: others are just not found in it.
 *
 * @param locale
 *   ISO 639-1 code, or `und`.
 */
export function isLanguageSupported(locale: string): boolean {
  return locale === 'und' || languages.has(locale)
}
