import type {Vocabulary} from '../vocabulary/index.ts'

const longest = 400
const sets = new WeakMap<Vocabulary, Set<string>>()

/**
 * Tell whether a text is a prompt of a template: a question or an instruction of at least
 * four words that has no word about anything in particular. A label such as
 * *What went well:* is none.
 *
 * @param text
 *   Text of a block.
 * @param vocabulary
 *   Words of its language.
 */
export function isPrompt(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > longest || /:\s*$/.test(text)) return false
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  if (words.length < 4) return false
  const start = words.slice(0, 3).join(' ') + ' '
  const asks = vocabulary.questionWords.some((word) => start.startsWith(word + ' '))
  const tells = vocabulary.promptStarts.some((word) => start.startsWith(word + ' '))
  if (!(asks && text.includes('?')) && !tells) return false
  let set = sets.get(vocabulary)
  if (!set) sets.set(vocabulary, (set = new Set(vocabulary.promptWords)))
  return words.every((word) => set.has(word.replace(/'s$|'t$/, '')) || set.has(word))
}
