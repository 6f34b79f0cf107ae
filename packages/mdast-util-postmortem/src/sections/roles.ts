import type {SectionName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {normalizeHeading} from './normalize.ts'

/** What a heading announces. */
export interface Roles {
  names: Array<SectionName>
  /** Other headings of the document can take the role from this one. */
  weak: boolean
  /** The words are exactly those of the language. */
  exact: boolean
}

/** A table of headings to look words up in. */
export interface HeadingIndex {
  strong: Map<string, Array<SectionName>>
  weak: Map<string, Array<SectionName>>
  language: Language
  modifiers: Set<string>
  tails: Set<string>
  longest: number
}

/**
 * Make a table of headings.
 *
 * @param language
 *   Words of a language.
 * @param extra
 *   Further headings of a team, by section.
 * @returns
 *   Table.
 */
export function indexHeadings(
  language: Language,
  extra: Partial<Record<SectionName, Array<string>>> = {}
): HeadingIndex {
  let index = indexes.get(language)
  if (!index) indexes.set(language, (index = indexLanguage(language)))
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
const indexes = new WeakMap<Language, HeadingIndex>()

function indexLanguage(language: Language): HeadingIndex {
  const strong = new Map<string, Array<SectionName>>()
  const weak = new Map<string, Array<SectionName>>()
  for (const [words, names] of Object.entries(language.several)) {
    for (const name of names) include(strong, words, name)
  }
  for (const [name, {titles, words, weak: others}] of Object.entries(language.sections)) {
    for (const word of words) include(strong, word, name as SectionName)
    for (const title of titles) include(strong, title, name as SectionName)
    for (const word of others ?? []) include(weak, word, name as SectionName)
  }
  return {
    strong,
    weak,
    language,
    modifiers: new Set(language.modifiers.flatMap((word) => word.split(/[\s-]/))),
    tails: new Set(language.tails),
    longest: longestOf(strong)
  }
}

function longestOf(headings: ReadonlyMap<string, unknown>): number {
  return Math.max(...Array.from(headings.keys(), (words) => words.split(' ').length))
}

function include(map: Map<string, Array<SectionName>>, heading: string, name: SectionName): void {
  const word = normalizeHeading(heading).main
  const names = map.get(word)
  if (!names) map.set(word, [name])
  else if (!names.includes(name)) names.push(name)
}

/**
 * Tell which sections a heading announces.
 *
 * Tried in order: the words as they are, two headings joined by *and*, without modifiers
 * before (*incident* timeline), the longest known heading at the start (timeline *of events*).
 * Known words further inside never count: *what didn’t go well* is not *go well*.
 *
 * @param value
 *   Text of a heading.
 * @param index
 *   Table of headings.
 * @returns
 *   Roles; `undefined` if it announces none.
 */
export function rolesOf(value: string, index: HeadingIndex): Roles | undefined {
  const {main, tail} = normalizeHeading(value)
  const roles = rolesOfWords(main, index)
  if (tail !== '' && (!roles || roles.weak)) {
    const names = index.strong.get(tail)
    if (names) return {names, weak: false, exact: false}
  }
  return roles
}

function rolesOfWords(words: string, index: HeadingIndex): Roles | undefined {
  if (words === '') return undefined
  return (
    lookUp(words, index, true) ??
    joined(words, index) ??
    withoutModifiers(words, index) ??
    longestStart(words, index)
  )
}

function lookUp(words: string, index: HeadingIndex, exact: boolean): Roles | undefined {
  const strong = index.strong.get(words)
  if (strong) return {names: strong, weak: false, exact}
  const weak = index.weak.get(words)
  return weak && {names: weak, weak: true, exact}
}

/** *Root cause and resolution*: the first part must be known; the others add what they are. */
function joined(words: string, index: HeadingIndex): Roles | undefined {
  for (const joint of index.language.joints) {
    if (!words.includes(joint)) continue
    const [first, ...rest] = words.split(joint)
    const head = known(first!, index)
    if (!head && joint.trim() === '/') {
      // *Risks / Follow-ups*: either name will do.
      const other = rest.map((part) => known(part, index)).find((roles) => roles && !roles.weak)
      if (other) return {...other, exact: false}
    }
    if (!head) continue
    const others = rest.map((part) => known(part, index))
    // *Incident: the night of the leap second* is no summary.
    if (head.weak && others.includes(undefined)) continue
    const names = new Set(head.names)
    for (const roles of others) {
      // *Summary and details*: details are more of the same.
      if (roles && (head.weak || !roles.weak)) for (const name of roles.names) names.add(name)
    }
    return {names: [...names], weak: head.weak, exact: false}
  }
  return undefined
}

function known(words: string, index: HeadingIndex): Roles | undefined {
  const part = words.trim()
  return lookUp(part, index, false) ?? withoutModifiers(part, index)
}

function withoutModifiers(words: string, index: HeadingIndex): Roles | undefined {
  let rest = words
  while (rest !== '') {
    const space = rest.indexOf(' ')
    if (space === -1 || !index.modifiers.has(rest.slice(0, space))) return undefined
    rest = rest.slice(space + 1)
    const roles = lookUp(rest, index, false) ?? longestStart(rest, index)
    if (roles) return roles
  }
  return undefined
}

function longestStart(words: string, index: HeadingIndex): Roles | undefined {
  const all = words.split(' ')
  for (let count = Math.min(all.length - 1, index.longest); count > 0; count--) {
    const start = all.slice(0, count).join(' ')
    const bare = start.replace(/[:,;–—-]+$/, '')
    const names = index.strong.get(bare.trim())
    if (!names) continue
    const rest = all.slice(count)
    if (bare !== start || /^[-–—:|(/[{]/.test(rest[0]!) || continues(rest, index)) {
      return {names, weak: false, exact: false}
    }
  }
  return undefined
}

function continues(rest: ReadonlyArray<string>, index: HeadingIndex): boolean {
  const text = rest.join(' ')
  return (
    index.language.connectors.some((word) => text === word || text.startsWith(word + ' ')) ||
    rest.every((word) => index.tails.has(word) || /^[\d(]/.test(word))
  )
}
