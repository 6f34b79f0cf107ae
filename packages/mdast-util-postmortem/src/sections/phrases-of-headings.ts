import type {Language} from '../languages/language.ts'
import type {SectionName} from '../model.ts'
import {perLanguage} from '../text/per-language.ts'

/**
 * Find the section that words ask for: some in this order, with others between.
 *
 * @returns
 *   `undefined` if they ask for none.
 */
export function sectionOfPhrase(words: string, language: Language): SectionName | undefined {
  const all = words.split(' ')
  return phrasesOf(language)
    .get(all[0]!)
    ?.find(({order, together}) => {
      let at = -1
      return order.every((group, index) => {
        const next = all.findIndex((word, place) => place > at && group.includes(word))
        const isNext = next === at + 1 || (index > 0 && !together && next !== -1)
        at = next
        return isNext
      })
    })?.name
}

/** Phrases by each word that they can start with. */
const phrasesOf = perLanguage(({phrases}: Language) => {
  const starting = new Map<string, Array<Language['phrases'][number]>>()
  for (const phrase of phrases) {
    for (const word of phrase.order[0]!) {
      starting.set(word, [...(starting.get(word) ?? []), phrase])
    }
  }
  return starting
})
