import type {SectionName} from '../model.ts'
import type {HeadingIndex} from './heading-index.ts'
import {findMisspelt} from './misspelt.ts'
import {normalizeHeading} from './normalize.ts'
import {sectionOfPhrase} from './phrases-of-headings.ts'
import {adjectivesIn, continues} from './words-behind.ts'

/** What a heading announces. */
export interface SectionMatch {
  names: Array<SectionName>
  /** Other headings of the document can take the names from this one. */
  weak: boolean
  /** The words are exactly those of the language. */
  exact: boolean
}

/** A heading with more words is not one of any noun and a last word: *Who saw the impact?*. */
const mostWords = 5
const mostWordsBehind = 3

/**
 * Find out which sections a heading announces.
 *
 * Tried in the order of `ways`. Known words further inside never count: *what didn’t go well* is
 * not *go well*.
 *
 * @returns
 *   Sections; `undefined` if it announces none.
 */
export function matchSection(
  value: string,
  index: HeadingIndex
): Readonly<SectionMatch> | undefined {
  if (value.length > longestKept) return match(value, index)
  let known = recent.get(index)
  if (!known || known.size >= maxRecent)
    recent.set(index, (known = new Map<string, SectionMatch | undefined>()))
  if (!known.has(value)) known.set(value, match(value, index))
  return known.get(value)
}

/** The same titles and labels stand in most documents, and are asked for by several readers. */
const recent = new WeakMap<HeadingIndex, Map<string, SectionMatch | undefined>>()
const maxRecent = 2000
const longestKept = 60

function match(value: string, index: HeadingIndex): SectionMatch | undefined {
  const {main, tail} = normalizeHeading(value)
  const found = matchTitle(main, index)
  if (tail !== '' && (!found || found.weak)) {
    const names = index.strong.get(tail)
    if (names) return {names: [...names], weak: false, exact: false}
  }
  return found
}

/** `Phase 3: Improvement plan`, `2 Summary`, `Contributing factor 2`, `Timeline · UTC`. */
function matchTitle(main: string, index: HeadingIndex): SectionMatch | undefined {
  // Misspelt ones with their counter only: *tarea #8* is not *tareas*.
  return matchKnown(main, index) ?? matchMisspelt(main, index)
}

function matchKnown(main: string, index: HeadingIndex): SectionMatch | undefined {
  const words = withoutCounter(main, index).trim()
  return (
    lookUp(main, index) ??
    matchDivided(main, index) ??
    (words === main ? undefined : matchKnown(words, index)) ??
    matchWords(main, index)
  )
}

function matchMisspelt(words: string, index: HeadingIndex): SectionMatch | undefined {
  const meant = findMisspelt(words, index.byLength)
  return meant === undefined
    ? undefined
    : {names: [...index.strong.get(meant)!], weak: false, exact: false}
}

/** `Timeline · UTC`, `Remediation (action items) | Checkout`: the parts that are known count. */
function matchDivided(main: string, index: HeadingIndex): SectionMatch | undefined {
  if (!/[·•|]/.test(main)) return undefined
  const parts = main.split(/\s[·•|]\s/)
  if (parts.length === 1) return undefined
  const matches = parts.flatMap((part) => matchSection(part, index) ?? [])
  const strong = matches.filter(({weak}) => !weak)
  const [first, ...others] = strong.length > 0 ? strong : matches
  if (!first) return undefined
  const names = new Set([first, ...others].flatMap((match) => match.names))
  return {...first, names: [...names]}
}

const counter =
  /^(?:(\p{L}+) )?[a-z]?\d{1,2}(?:\s?[-–—/+,]\s?[a-z]?\d{1,2}){0,3}(?:\s?[:.–—-])? (.+)$/u

/** `Phase 3: …`, `D2 …`, `D5-D7 …`, `2 …`, `… 2`, and the frame of a question: `What was the …`. */
function withoutCounter(main: string, {fillers, frames, language}: HeadingIndex): string {
  const [, first, rest] = counter.exec(main) ?? []
  const isCounted = first === undefined || language.counters.includes(first)
  if (rest !== undefined && isCounted) return rest
  const frame = frames.find((words) => main.startsWith(words))
  if (frame) return main.slice(frame.length)
  return main
    .replace(/ #?\d{1,2}$/, '')
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ')
}

type Way = (words: string, index: HeadingIndex) => SectionMatch | undefined

/** Ways to understand a heading, the surest first. */
const ways: ReadonlyArray<Way> = [
  lookUp,
  joined,
  ofAnother,
  withoutModifiers,
  longestStart,
  withAnyNoun,
  sideBySide,
  asPhrase
]

function matchWords(words: string, index: HeadingIndex): SectionMatch | undefined {
  if (words === '') return undefined
  for (const way of ways) {
    const match = way(words, index)
    if (match) return match
  }
  return undefined
}

function lookUp(words: string, index: HeadingIndex): SectionMatch | undefined {
  const strong = index.strong.get(words)
  if (strong) return {names: [...strong], weak: false, exact: true}
  const weak = index.weak.get(words)
  return weak && {names: [...weak], weak: true, exact: true}
}

/** *Root cause and resolution*: the first part must be known; the others add what they are. */
function joined(words: string, index: HeadingIndex): SectionMatch | undefined {
  for (const joint of index.language.joints) {
    if (!words.includes(joint)) continue
    const [first, ...rest] = words.split(joint)
    const head = partOf(first!, index)
    if (!head && joint.trim() === '/') {
      // *Risks / Follow-ups*: either name will do.
      const other = rest.map((part) => partOf(part, index)).find((match) => match && !match.weak)
      if (other) return {...other, exact: false}
    }
    if (!head) continue
    const others = rest.map((part) => partOf(part, index))
    // *Incident: the night of the leap second* is no summary.
    if (head.weak && others.includes(undefined)) continue
    const names = new Set(head.names)
    for (const match of others) {
      // *Summary and details*: details are more of the same.
      if (match && (head.weak || !match.weak)) for (const name of match.names) names.add(name)
    }
    const exact = [head, ...others].every((match) => match?.exact && !match.weak)
    return {names: [...names], weak: head.weak, exact}
  }
  return undefined
}

/** Also numbered: *Contributing factor #1: nobody reads the log*. */
function partOf(words: string, index: HeadingIndex): SectionMatch | undefined {
  const part = words.trim().replace(/ #?\d{1,2}$/, '')
  return lookUp(part, index) ?? withoutModifiers(part, index)
}

/** *Summary of impact*, *analysis of the root cause*: what it is of says what it is. */
function ofAnother(words: string, index: HeadingIndex): SectionMatch | undefined {
  for (const connector of index.language.ofWords) {
    const at = words.indexOf(` ${connector} `)
    if (at === -1 || !index.generic.has(words.slice(0, at))) continue
    const match = partOf(words.slice(at + connector.length + 2), index)
    if (match && !match.weak) return {...match, exact: false}
  }
  return undefined
}

/** *Incident timeline*. */
function withoutModifiers(words: string, index: HeadingIndex): SectionMatch | undefined {
  let rest = words
  while (rest !== '') {
    const space = rest.indexOf(' ')
    if (space === -1 || !index.modifiers.has(rest.slice(0, space))) return undefined
    rest = rest.slice(space + 1)
    const match = lookUp(rest, index) ?? longestStart(rest, index)
    if (match) return {...match, exact: false}
  }
  return undefined
}

/** *Timeline of events*. */
function longestStart(words: string, index: HeadingIndex): SectionMatch | undefined {
  const all = words.split(' ')
  for (let count = Math.min(all.length - 1, index.longest); count > 0; count--) {
    const start = all.slice(0, count).join(' ')
    const bare = start.replace(/[:,;–—-]+$/, '')
    const names = index.strong.get(bare.trim())
    if (!names) continue
    const rest = all.slice(count)
    if (numberBehind.test(rest.join(' '))) return {names: [...names], weak: false, exact: false}
    if (bare !== start || /^[-–—:|(/[{]/.test(rest[0]!) || continues(rest, index)) {
      return {names: [...names], weak: false, exact: false}
    }
  }
  return weakStart(all, index)
}

/** *Root cause #1—the pump*, *causa raíz n.º 2*, as `normalizeHeading` leaves it. */
const numberBehind = /^(?:#|n(?:\.?o|°)\.?)?\s?\d{1,2}(?:\s?[:–—-]|$)/

/** *Diagnóstico técnico*, *historial del incidente*: of what else it is, a weak one does not say. */
function weakStart(all: ReadonlyArray<string>, index: HeadingIndex): SectionMatch | undefined {
  for (let count = Math.min(all.length - 1, mostWords); count > 0; count--) {
    const names = index.weak.get(all.slice(0, count).join(' '))
    const rest = all.slice(count)
    const behind = rest.slice(adjectivesIn(rest, index))
    if (names && (behind.length === 0 || isPhrase(behind, index.tails))) {
      return {names: [...names], weak: true, exact: false}
    }
  }
  return undefined
}

function isPhrase(words: ReadonlyArray<string>, known: ReadonlySet<string>): boolean {
  return words.length > 1 && known.has(words.join(' '))
}

/** *Impacted sites*, *patient impact*, *establishing the timeline*, *Ausfallursache*. */
function withAnyNoun(words: string, index: HeadingIndex): SectionMatch | undefined {
  const all = words.split(' ')
  if (all.length > mostWords) return undefined
  // *Who saw the impact* asks something else.
  const [first, last] = [all[0]!, all.at(-1)!]
  if (index.language.questionWords.includes(first)) return undefined
  const beside =
    all.length === 1
      ? undefined
      : ((all.length <= mostWordsBehind ? index.firstWords.get(first) : undefined) ??
        index.lastWords.get(all.slice(-2).join(' ')) ??
        index.lastWords.get(last))
  const name = beside ?? index.compoundEnds.find(([end]) => last.endsWith(end))?.[1]
  return name && {names: [name], weak: false, exact: false}
}

/** *Timeline discovery*: two titles, and nothing that joins them. */
function sideBySide(words: string, index: HeadingIndex): SectionMatch | undefined {
  const [first, ...rest] = words.split(' ')
  const names = index.strong.get(first!)
  const others = names && index.strong.get(rest.join(' '))
  return others && {names: [...new Set([...names, ...others])], weak: false, exact: false}
}

/** *What we would like to change*, *what users saw*: words in this order, with others between. */
function asPhrase(words: string, {language}: HeadingIndex): SectionMatch | undefined {
  const name = sectionOfPhrase(words, language)
  return name && {names: [name], weak: true, exact: true}
}
