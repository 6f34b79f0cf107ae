import type {Language} from '../languages/index.ts'
import {isWord, wordsIn} from '../text/words.ts'

const longest = 400

interface Words {
  questions: ReadonlySet<string>
  starts: ReadonlySet<string>
  /** First words of `starts`. */
  firsts: ReadonlySet<string>
  topics: ReadonlySet<string>
  all: ReadonlySet<string>
}

const sets = new WeakMap<Language, Words>()

/**
 * Check whether a text is a prompt of a template: a question or an instruction of at least
 * four words about incidents as such, with no word about anything in particular. A label such
 * as *What went well:* is none.
 *
 * @param text
 *   Text of a block.
 * @param language
 *   Words of its language.
 * @param isItem
 *   It is an item of a list: there an instruction is a task, and only a question a prompt.
 */
export function isPrompt(text: string, language: Language, isItem = false): boolean {
  if (text.length > longest) return false
  const known = wordsOf(language)
  const [first] = /[\p{L}\p{N}'’-]+/u.exec(text) ?? ['']
  if (!known.firsts.has(first.toLowerCase()) || /:\s*$/.test(text)) return false
  const words = wordsIn(text, language.spelling).flatMap(({lower}) =>
    isWord(lower) ? [lower] : []
  )
  if (words.length < 4 || !words.some((word) => known.topics.has(word))) return false
  const asks = known.questions.has(words[0]!) && /\?[\s)*_"”]*$/.test(text)
  const instructs = [1, 2, 3].some((count) => known.starts.has(words.slice(0, count).join(' ')))
  return (asks || (instructs && !isItem)) && words.every((word) => known.all.has(word))
}

function wordsOf(language: Language): Words {
  const known = sets.get(language)
  if (known) return known
  const {questionWords, promptStarts, promptTopics, promptWords} = language
  const words: Words = {
    questions: new Set(questionWords),
    starts: new Set(promptStarts),
    firsts: new Set([...questionWords, ...promptStarts.map((start) => start.split(' ')[0]!)]),
    topics: new Set(promptTopics),
    all: new Set([...promptWords, ...promptTopics, ...questionWords])
  }
  sets.set(language, words)
  return words
}
