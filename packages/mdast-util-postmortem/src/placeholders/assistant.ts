import type {Language} from '../languages/index.ts'
import type {Span} from '../text/flat-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {sentencesIn} from '../text/sentences.ts'
import {isWord, wordsIn} from '../text/words.ts'
import {wordAtStart} from '../text/whole-words.ts'

/** Characters in which a text says who speaks. */
const opening = 100

const firstWords: (language: Language) => ReadonlySet<string> = perLanguage(
  ({placeholders}: Language) =>
    new Set(placeholders.assistants.map((phrase) => phrase.split(' ')[0]!))
)

/**
 * Find what an assistant says to the one who asked it: `Certainly! Here is …`,
 * `I hope this helps!`
 *
 * @returns
 *   Its first sentence, with the exclamation before it; `undefined` if it starts in another way.
 */
export function assistantIn(value: string, language: Language): Span | undefined {
  const first = /\p{L}+/u.exec(value.slice(0, opening))?.[0].toLowerCase() ?? ''
  if (!firstWords(language).has(first)) return undefined
  const {placeholders, spelling} = language
  const words = wordsIn(value.slice(0, opening), spelling).filter(({lower}) => isWord(lower))
  const text = words.map(({lower}) => lower).join(' ')
  const phrase = wordAtStart(text, placeholders.assistants)
  if (!phrase) return undefined
  const last = words[phrase.split(' ').length - 1]!
  const end = sentencesIn(value, spelling).find(({end}) => end >= last.end)?.end ?? value.length
  return {start: 0, end}
}
