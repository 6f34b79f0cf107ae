import type {Block} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Span} from '../text/flat-text.ts'
import type {Word} from '../text/words.ts'
import {perLanguage} from '../text/per-language.ts'
import {isWord, wordsIn} from '../text/words.ts'
import {startsWithWord} from '../text/whole-words.ts'

/** Characters and words of the longest of these texts. */
const longest = 80
const mostWords = 9

interface Words {
  /** First words of all that is written in its place. */
  firsts: ReadonlySet<string>
  stock: ReadonlySet<string>
  /** `to be written`, and so on. */
  pending: ReadonlyArray<string>
  samples: ReadonlySet<string>
  /** What samples can have beside them: `thing that went well 1`. */
  around: ReadonlySet<string>
  last: ReadonlySet<string>
  /** What can stand before *here*. */
  beforeHere: ReadonlySet<string>
  states: ReadonlySet<string>
}

const tablesOf: (language: Language) => Words = perLanguage(
  ({actions, placeholders, prompts}: Language): Words => {
    const {first, modifiers, nouns, nounsInAngles, samples} = placeholders
    const written = [...placeholders.stock, ...placeholders.pending]
    return {
      firsts: new Set(written.map((text) => text.split(' ')[0]!)),
      stock: new Set(placeholders.stock),
      pending: placeholders.pending,
      samples: new Set(samples),
      around: new Set([...samples, ...prompts.words]),
      last: new Set(placeholders.last),
      beforeHere: new Set([first, modifiers, nouns, nounsInAngles, samples].flat()),
      states: new Set(actions.statusKeys)
    }
  }
)

/**
 * Find a text that says that it is not written yet: `Coming soon`, `To be filled in later`,
 * `Event description here`, in a list `Factor 1`.
 *
 * @param value
 *   Text of a block; what stands behind a label or a time in it counts as well.
 * @param kind
 *   What block it is: a cell can say how far something is, `To be written`.
 */
export function stockIn(value: string, language: Language, kind: Block['kind']): Span | undefined {
  const isItem = kind === 'item'
  const known = tablesOf(language)
  if (value.length > longest || !couldBeStock(value, known, isItem)) return undefined
  const all = wordsIn(value, language.spelling)
  const colon = all.findLastIndex(({text}) => text === ':')
  if (known.states.has(all[colon - 1]?.lower ?? '')) return undefined
  const words = all.slice(colon + 1).filter(({lower}) => isWord(lower) || isNumber(lower))
  const letters = words.filter(({lower}) => isWord(lower))
  const [first] = letters
  if (!first || letters.length > mostWords) return undefined
  const isStock =
    (kind !== 'cell' && words.length === letters.length && isWritten(letters, known)) ||
    (isItem && isSample(words, letters, known)) ||
    isHere(letters, known)
  return isStock ? {start: first.start, end: words.at(-1)!.end} : undefined
}

/** A quick look: most texts start and end in another way. */
function couldBeStock(value: string, {firsts, last}: Words, isItem: boolean): boolean {
  const own = value
    .slice(value.lastIndexOf(':') + 1)
    .trim()
    .toLowerCase()
  const start = /\p{L}+/u.exec(own)?.[0]
  if (start === undefined) return false
  const isSample = isItem && (isNumber(own.slice(-1)) || !own.includes(' '))
  return isSample || firsts.has(start) || includesOne(own, last)
}

function includesOne(text: string, words: Iterable<string>): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

function isNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text)
}

/** `Coming soon`, `To be filled in after the review`. */
function isWritten(letters: ReadonlyArray<Word>, {pending, stock}: Words): boolean {
  const text = letters.map(({lower}) => lower).join(' ')
  return stock.has(text) || startsWithWord(text, pending)
}

/** `Item`, `Factor 1`, `Thing that went well #1`. */
function isSample(
  words: ReadonlyArray<Word>,
  letters: ReadonlyArray<Word>,
  {around, samples}: Words
): boolean {
  const isNumbered = words.length === letters.length + 1 && isNumber(words.at(-1)!.lower)
  if (!isNumbered && words.length > 1) return false
  return (
    letters.length < 6 &&
    letters.some(({lower}) => samples.has(lower)) &&
    letters.every(({lower}) => around.has(lower))
  )
}

/** `Your text here`, `Event description here`. */
function isHere(letters: ReadonlyArray<Word>, {beforeHere, last}: Words): boolean {
  const others = letters.slice(0, -1)
  return (
    others.length > 0 &&
    last.has(letters.at(-1)!.lower) &&
    others.every(({lower}) => beforeHere.has(lower))
  )
}
