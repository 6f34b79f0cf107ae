import type {Language} from './language.ts'
import {besideEnglish, prompts} from './beside-english.ts'
import {en} from './en/index.ts'
import {furtherLanguage} from './further.ts'
import {furtherLocales, isFurther} from './locales.ts'

export type {SectionWords, Language, TimeWords} from './language.ts'

/** Language of what is read without a document, such as settings. */
export const defaultLanguage: Language = en

/** Languages whose words are known, by ISO 639-1 code. */
export const supportedLocales: ReadonlyArray<string> = [en.locale, ...furtherLocales]

/** Headings and fields of a document in another language are often those of an English template. */
const foreign: Language = {...en, prompts: prompts(en.prompts), questionWords: []}

/** What was made of the words of languages beside English. */
const made = new Map<string, Language>()

/**
 * Words of a language.
 *
 * @param locale
 *   ISO 639-1 code.
 * @returns
 *   Its words and English ones; only English ones when the language is not known, and English
 *   headings and fields for a language that has no words yet.
 */
export function languageFor(locale: string): Language {
  if (locale === en.locale || locale === 'und') return en
  if (!isFurther(locale)) return foreign
  let language = made.get(locale)
  if (!language) made.set(locale, (language = besideEnglish(furtherLanguage(locale))))
  return language
}

/**
 * Check whether the words of a language are known. A text too short for its language to be detected
 * is taken for one with known words: others are just not found in it.
 *
 * @param locale
 *   ISO 639-1 code, or `und`.
 */
export function isLanguageSupported(locale: string): boolean {
  return locale === 'und' || isEnglish(locale) || isFurther(locale)
}

/**
 * Check whether a document is read as English: what depends on how sentences are built, such as
 * blame, is known of no other language.
 *
 * @param locale
 *   ISO 639-1 code, or `und`.
 */
export function isEnglish(locale: string): boolean {
  return locale === en.locale || locale === 'und'
}
