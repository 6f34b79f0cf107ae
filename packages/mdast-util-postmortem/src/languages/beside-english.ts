import type {LanguageData} from './language-data.ts'
import type {Language, SectionWords} from './language.ts'
import {en} from './en/index.ts'

/** Lists in which each place has a meaning. */
const inOrder: ReadonlySet<string> = new Set(['months', 'weekdays'])

/**
 * Make the words of a language those of a document in it: its own, and English ones beside them,
 * because headings, labels, and terms are written in either.
 *
 * @param data
 *   What the language has of its own.
 */
export function besideEnglish(data: LanguageData): Language {
  const {notEnglish, plainLetters = [], ...own} = data
  const english = {...en, prompts: prompts(en.prompts)}
  return joined(
    inPlainLetters({...own, ...headingsOf(own)}, plainLetters),
    without(english, new Set(notEnglish))
  ) as Language
}

/** Instructions of templates start with words that start sentences of other languages. */
export function prompts(words: Language['prompts']): Language['prompts'] {
  return {...words, starts: [], weakStarts: [], descriptorStarts: []}
}

/** English words that mean the same in the language. */
function without(english: unknown, words: ReadonlySet<string>): unknown {
  if (english instanceof Set) return new Set(without([...english], words) as Array<string>)
  if (Array.isArray(english)) {
    return english.flatMap((word: unknown) =>
      typeof word === 'string' && words.has(word) ? [] : [without(word, words)]
    )
  }
  if (!isGroup(english)) return english
  const pairs = Object.entries(english).filter(
    ([word, value]) => typeof value === 'object' || !words.has(word)
  )
  return Object.fromEntries(pairs.map(([name, value]) => [name, without(value, words)]))
}

type Letters = LanguageData['plainLetters']

/** Words, and the same without the letters that are not on every keyboard. */
function inPlainLetters(words: unknown, letters: Letters = [], name = ''): unknown {
  // What is suggested is spelt as it should be.
  if (name === 'titles' && Array.isArray(words)) return words
  if (words instanceof Set) return new Set(inPlainLetters([...words], letters) as Array<string>)
  if (Array.isArray(words)) {
    return words.flatMap((word: unknown) =>
      typeof word === 'string' ? spellings(word, letters) : [inPlainLetters(word, letters)]
    )
  }
  if (!isGroup(words)) return words
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) =>
      spellings(word, letters).map((spelling) => [spelling, inPlainLetters(value, letters, word)])
    )
  )
}

function spellings(word: string, letters: NonNullable<Letters>): Array<string> {
  const plain = letters.map((others) =>
    word.replaceAll(/[^\0-~]/g, (letter) => others[letter] ?? letter)
  )
  return [...new Set([word, ...plain])]
}

/** The words of two languages, those of the first before the others. */
function joined(own: unknown, english: unknown, name = ''): unknown {
  if (own === undefined) return english
  if (Array.isArray(own) && Array.isArray(english)) {
    const others: ReadonlyArray<unknown> = english
    if (!inOrder.has(name)) return [...new Set<unknown>([...(own as Array<unknown>), ...others])]
    return own.map((words: unknown, index) => joined(words, others[index] ?? []))
  }
  if (own instanceof Set && english instanceof Set) return new Set([...own, ...english])
  if (!isGroup(own) || !isGroup(english)) return own
  const names = new Set([...Object.keys(own), ...Object.keys(english)])
  return Object.fromEntries(
    Array.from(names, (name) => [
      name,
      // A language can say that it has none of something that English has.
      name in own && own[name] === undefined ? undefined : joined(own[name], english[name], name)
    ])
  )
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Headings with one of several words at a place, `{causa|origen} del fallo`, are as many headings. */
function headingsOf({
  sections,
  several = {},
  tails = []
}: Omit<LanguageData, 'notEnglish'>): Pick<Language, 'sections' | 'several' | 'tails'> {
  const pairs = Object.entries(several).flatMap(([heading, names]) =>
    variants(heading).map((variant) => [variant, names ?? []] as const)
  )
  return {
    sections: Object.fromEntries(
      Object.entries(sections).map(([name, section]) => [name, withTitles(section)])
    ) as Language['sections'],
    several: Object.fromEntries(pairs),
    tails: tails.flatMap(variants)
  }
}

/** Titles are words as well, in all spellings. */
function withTitles({titles, words, ...others}: SectionWords): SectionWords {
  const lists = Object.entries({...others, words: [...titles.map(inLowerCase), ...words]})
  const pairs = lists.map(([name, list]) => [name, list.flatMap(variants)])
  return {titles, ...(Object.fromEntries(pairs) as Omit<SectionWords, 'titles'>)}
}

function inLowerCase(word: string): string {
  return word.toLowerCase()
}

function variants(words: string): Array<string> {
  const [before, choice, after] = words.split(/\{([^{}]*)\}(.*)/s, 3)
  if (choice === undefined) return [words]
  const ends = variants(after!)
  return choice.split('|').flatMap((one) => ends.map((end) => before + one + end))
}
