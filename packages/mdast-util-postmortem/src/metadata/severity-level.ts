import type {Language, SeverityWords} from '../languages/language.ts'
import type {SeverityScaleName} from '../model.ts'
import type {Span} from '../text/span.ts'
import {allMatches} from '../text/all-matches.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'

/** A level of severity in a text. */
export interface LevelInText {
  span: Span
  /** `undefined` if it is a level of no common scale. */
  scale: SeverityScaleName | undefined
}

const patternsOf = perLanguage(({conditions, letters, nouns, of, words}: SeverityWords) => {
  const end = String.raw`(?![\p{L}\p{N}])`
  const scales = Object.entries(letters).map(
    ([scale, names]) =>
      String.raw`(?<${scale}>${anyOf(names)}[ .:#-]{0,2}${scale === 'level' ? ofOwnScale : '[0-5]'})${end}`
  )
  // `2 of 4`, `3/5`, `B` alone.
  const number = String.raw`[0-5] ?${anyOf(of)} ?[1-9]${end}|[0-5](?!\.\d)|[A-E](?=\s*$|\s*[(:,;–—-])`
  const rest = String.raw`(?=\s*$|\s*[^\s\p{L}\p{N}%]|\s${anyOf([...nouns, ...conditions])}${end})`
  // `Partial outage of the shop`.
  const phrase = String.raw`${anyOf(words.filter((word) => word.includes(' ')))}(?=\s${anyOf(of)}\s)`
  return {
    // The others begin sentences as well: `High load on the database`, `3 regions`.
    known: new RegExp(
      String.raw`${scales.join('|')}|(?<number>${number})${rest}|(?<word>${phrase}|${anyOf(words)}${rest})`,
      'iuy'
    )
  }
})

/** A house has levels of its own: `Level B`, `Class II`. */
const ofOwnScale = '(?:[0-5]|[A-E]|I{1,3}|IV|V)'

/** Emoji, brackets, quotes before a level. */
const opening = /^[^\p{L}\p{N}?]*/u
/** The words before a remark: `Complete outage (EU)`. */
const clause = /[\p{L}\p{N}][^,;:()[\]\u2013\u2014\n]*/uy

/**
 * Find the level in the value of a severity.
 *
 * @returns
 *   Level: `SEV1` of `🔴 SEV1 (customer facing)` and `All regions (SEV1)`, all words before a remark
 *   if there is no level of a common scale; `undefined` if nobody knows the severity, or it is not filled in.
 */
export function severityLevelIn(value: string, language: Language): LevelInText | undefined {
  const {none, severity, unwritten} = language
  const whole = normalizeHeading(value).main
  // `unknown, still being assessed`.
  const [first] = whole.split(/[\s,;:(]/, 1)
  const isOpen = [whole, first!].some((words) => none.includes(words) || unwritten.includes(words))
  // `0` counts nothing elsewhere.
  if ((isOpen && whole !== '0') || severity.unknown.includes(first!)) return undefined
  const start = opening.exec(value)![0].length
  const known = knownLevelAt(start, value, severity) ?? levelInBrackets(value, severity)
  if (known) return known
  // `(open)`.
  if (first === '') return undefined
  clause.lastIndex = start
  const words = clause.exec(value)?.[0].trimEnd()
  return words ? {span: {start, end: start + words.length}, scale: undefined} : undefined
}

/**
 * Find levels of severity anywhere in a text, of scales that nothing else looks like: `SEV2`,
 * `severity 1`, `P1`, `level B`.
 *
 * @param text
 *   Text.
 * @param language
 *   Words of its language.
 */
export function levelsIn(text: string, {severity}: Language): Array<Span> {
  return allMatches(text, levelAnywhere(severity)).map(({0: {length}, index}) => ({
    start: index,
    end: index + length
  }))
}

const levelAnywhere = perLanguage(({letters: {level, p, sev}}: SeverityWords) => {
  const [start, end] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`]
  const numbered = String.raw`${anyOf([...p, ...sev])}[ .:#-]{0,2}[0-5]`
  return new RegExp(`${start}(?:${numbered}|${anyOf(level)} [0-5A-E])${end}`, 'giu')
})

/** What stands between two levels of which nobody has chosen one. */
const alternative = /\s{0,2}[/|]\s{0,2}/y

/**
 * Find the level that stands beside another one of its scale as if nobody had decided: `SEV2 / SEV3`.
 * Three are a choice of a template, and in `SEV2, later SEV3` it was changed.
 *
 * @param level
 *   Level that was found in it.
 */
export function otherLevelIn(
  value: string,
  level: LevelInText,
  {severity}: Language
): LevelInText | undefined {
  const next = (from: number): LevelInText | undefined => {
    alternative.lastIndex = from
    return alternative.test(value)
      ? knownLevelAt(alternative.lastIndex, value, severity)
      : undefined
  }
  const other = next(level.span.end)
  if (!other || other.scale !== level.scale || next(other.span.end)) return undefined
  const [first, second] = [level, other].map(({span}) => nameOf(value.slice(span.start, span.end)))
  return first === second ? undefined : other
}

/** Letters and digits of a level: `SEV-2` and `sev 2` are one. */
function nameOf(level: string): string {
  return level.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** `Full outage (P0)`; `All sites dark (3 of 3)` counts something. */
function levelInBrackets(value: string, words: SeverityWords): LevelInText | undefined {
  const at = value.search(/[([]/)
  const found = at === -1 ? undefined : knownLevelAt(at + 1, value, words)
  const isCount = found?.scale === 'number' && found.span.end - found.span.start > 1
  return isCount ? undefined : found
}

function knownLevelAt(start: number, value: string, words: SeverityWords): LevelInText | undefined {
  const {known} = patternsOf(words)
  known.lastIndex = start
  const match = known.exec(value)
  if (!match) return undefined
  const scale = Object.keys(match.groups!).find((name) => match.groups![name] !== undefined)
  return {span: {start, end: known.lastIndex}, scale: scale as SeverityScaleName}
}
