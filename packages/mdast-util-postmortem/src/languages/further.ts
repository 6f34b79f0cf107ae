import type {LanguageData} from './language-data.ts'
import type {FurtherLocale} from './locales.ts'
import {de} from './de/index.ts'
import {es} from './es/index.ts'
import {fr} from './fr/index.ts'
import {it} from './it/index.ts'
import {ja} from './ja/index.ts'
import {ko} from './ko/index.ts'
import {pt} from './pt/index.ts'
import {ru} from './ru/index.ts'
import {zh} from './zh/index.ts'

const languages: Readonly<Record<FurtherLocale, LanguageData>> = {
  de,
  es,
  fr,
  it,
  ja,
  ko,
  pt,
  ru,
  zh
}

/**
 * What a language beside English has of its own. This module is loaded when a document needs it.
 *
 * @param locale
 *   ISO 639-1 code.
 */
export function furtherLanguage(locale: FurtherLocale): LanguageData {
  return languages[locale]
}
