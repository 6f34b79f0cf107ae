import type {Language} from '../languages/index.ts'
import type {ReadOptions} from '../read-options.ts'
import {asRead} from '../text/spaced-text.ts'

/** Options with words that are compared with those of the document. */
const names = [
  'columns',
  'fields',
  'people',
  'roles',
  'sections',
  'status',
  'systems',
  'teams'
] as const

/** Write the words of a team as the text of a document is read. */
export function optionsAsRead(options: ReadOptions, language: Language): ReadOptions {
  if (language.hasSpaces) return options
  const own = names.map((name) => [name, wordsAsRead(options[name], language)] as const)
  return {...options, ...Object.fromEntries(own)}
}

function wordsAsRead(words: unknown, language: Language): unknown {
  if (typeof words === 'string') return asRead(words, language)
  if (Array.isArray(words)) return words.map((word: unknown) => wordsAsRead(word, language))
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, wordsAsRead(list, language)])
  )
}
