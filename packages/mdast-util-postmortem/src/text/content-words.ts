import type {Language} from '../languages/index.ts'
import {languageFor} from '../languages/index.ts'
import {anyOf} from './any-of.ts'
import {perLanguage} from './per-language.ts'
import {asRead} from './spaced-text.ts'

/** `Ready` of `NotReady`. */
const hump = /\p{Lu}\p{Ll}{3,}/gu
const word =
  /[\p{L}\d]{4,}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,3}|(?<![\p{L}\d])\p{Lu}{2,3}(?![\p{L}\d])/gu
/** Characters that words of one kind have in common: `replic` of *replica* and *replication*. */
const stemLength = 6

/**
 * List the words of a text that say what it is about, reduced to their stems: `alert` for *alerts*
 * and *alerting*. Short words and those that every report is full of are left out; abbreviations
 * in capitals are kept. Beside *monitor* there is the word that stands for all of its kind: `alert`.
 *
 * @param text
 *   Text.
 * @param locale
 *   ISO 639-1 code of its language.
 */
export function contentWords(text: string, locale: string): Set<string> {
  const language = languageFor(locale)
  const {common, related, stemOf} = knownStems(language)
  const words = asRead(text, language).match(word) ?? []
  const parts = words.flatMap((found) =>
    /\p{Ll}\p{Lu}/u.test(found) ? (found.match(hump) ?? []) : []
  )
  const stems = [...words, ...parts].map((found) => stemOf(found))
  return new Set(
    stems.flatMap((stem) => (common.has(stem) ? [] : [stem, ...(related.get(stem) ?? [])]))
  )
}

const knownStems = perLanguage(({commonWords, relatedWords, spelling}: Language) => {
  const endings = spelling.endings.map((group) => new RegExp(`(?<=.{3})${anyOf(group)}$`))
  const stemOf = (found: string) =>
    endings
      .reduce((stem, ending) => stem.replace(ending, ''), found.toLowerCase())
      .slice(0, stemLength)
  const related = new Map<string, Set<string>>()
  for (const [first = '', ...others] of relatedWords) {
    for (const found of [first, ...others]) {
      const stem = stemOf(found)
      related.set(stem, (related.get(stem) ?? new Set<string>()).add(stemOf(first)))
    }
  }
  return {common: new Set(commonWords.map((found) => stemOf(found))), related, stemOf}
})
