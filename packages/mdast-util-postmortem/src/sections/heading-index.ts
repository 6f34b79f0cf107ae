import type {SectionName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {normalizeHeading} from './normalize.ts'
import {perLanguage} from '../text/per-language.ts'

/** Tables of headings to look words up in. */
export interface HeadingIndex {
  language: Language
  strong: ReadonlyMap<string, ReadonlyArray<SectionName>>
  weak: ReadonlyMap<string, ReadonlyArray<SectionName>>
  /** Words that name a section with any noun before or after them. */
  firstWords: ReadonlyMap<string, SectionName>
  lastWords: ReadonlyMap<string, SectionName>
  /** Ends of words that are written as one: *-ursache*. */
  compoundEnds: ReadonlyArray<[end: string, name: SectionName]>
  modifiers: ReadonlySet<string>
  tails: ReadonlySet<string>
  generic: ReadonlySet<string>
  fillers: ReadonlySet<string>
  /** Starts of questions, with the space behind them. */
  frames: ReadonlyArray<string>
  /** Strong headings by their length, to look for misspelt ones. */
  byLength: ReadonlyMap<number, ReadonlyArray<string>>
  /** Words of the longest strong heading. */
  longest: number
}

/**
 * Make tables of headings.
 *
 * @param extra
 *   Further headings of a team, by section.
 * @returns
 *   Tables.
 */
export function indexHeadings(
  language: Language,
  extra: Partial<Record<SectionName, Array<string>>> = {}
): HeadingIndex {
  const index = indexOf(language)
  const own = Object.entries(extra)
  if (own.length === 0) return index
  const strong = new Map(index.strong)
  for (const [name, words] of own) {
    // The team's own words win over the language.
    for (const word of words) strong.set(normalizeHeading(word).main, [name as SectionName])
  }
  return {...index, strong, longest: longestOf(strong)}
}

/** Making a table takes longer than reading a document. */
const indexOf = perLanguage((language: Language): HeadingIndex => {
  const strong = new Map<string, Array<SectionName>>()
  const weak = new Map<string, Array<SectionName>>()
  const firstWords = new Map<string, SectionName>()
  const lastWords = new Map<string, SectionName>()
  const compoundEnds: Array<[end: string, name: SectionName]> = []
  for (const [words, names] of Object.entries(language.several)) {
    for (const name of names) include(strong, words, name)
  }
  for (const [key, section] of Object.entries(language.sections)) {
    const name = key as SectionName
    for (const word of section.words) include(strong, word, name)
    for (const title of section.titles) include(strong, title, name)
    for (const word of section.weak ?? []) include(weak, word, name)
    for (const word of section.firstWords ?? []) firstWords.set(word, name)
    for (const word of section.lastWords ?? []) {
      if (word.startsWith('-')) compoundEnds.push([word.slice(1), name])
      else lastWords.set(word, name)
    }
  }
  const byLength = new Map<number, Array<string>>()
  for (const words of strong.keys()) {
    const others = byLength.get(words.length)
    if (others) others.push(words)
    else byLength.set(words.length, [words])
  }
  return {
    language,
    strong,
    weak,
    firstWords,
    lastWords,
    compoundEnds,
    modifiers: new Set(language.modifiers.flatMap((word) => word.split(/[\s-]/))),
    tails: new Set(language.tails),
    generic: new Set(language.generic),
    fillers: new Set(language.fillers),
    frames: language.frames.map((words) => `${words} `),
    byLength,
    longest: longestOf(strong)
  }
})

function longestOf(headings: ReadonlyMap<string, unknown>): number {
  return Math.max(...Array.from(headings.keys(), (words) => words.split(' ').length))
}

function include(map: Map<string, Array<SectionName>>, heading: string, name: SectionName): void {
  const word = normalizeHeading(heading).main
  const names = map.get(word)
  if (!names) map.set(word, [name])
  else if (!names.includes(name)) names.push(name)
}
