import type {BoundWords, Language} from '../languages/language.ts'
import {perLanguage} from './per-language.ts'

/** What a token can mean to a grammar; a word can mean several things. */
const classNames = [
  'number', 'scale', 'scaleSign', 'fraction', 'unit', 'period', 'article', 'and', 'to', 'until', 'of', 'from', 'between', 'per', 'odds', 'at',
  'approximate', 'bound', 'hedgeAfter', 'hedgeBeforeNoun', 'addition', 'currency', 'percent', 'repeat', 'multiple', 'double',
  // A figure with the decimal mark of other languages: `1,5`. A length of time in ISO 8601: `PT1H32M`.
  'otherMark', 'isoLength', 'month', 'boundAfter'
] as const // prettier-ignore

/** The bit of each class. */
export const tokenClass: Readonly<Record<(typeof classNames)[number], number>> = Object.fromEntries(
  classNames.map((name, index) => [name, 1 << index])
) as Record<(typeof classNames)[number], number>

/** What a word or a phrase means. */
export interface Meaning {
  classes: number
  /** The number, or the seconds of a unit of time; `NaN` if it has no value. */
  value: number
}

/** A word or mark, or the first token of a phrase, which may mean nothing alone. */
interface Entry extends Meaning {
  /** Phrases that start with it, longest first. */
  phrases: Array<Phrase>
}

/** Several words with one meaning: *at least*. */
export interface Phrase {
  /** As the language has it. */
  written: string
  tokens: ReadonlyArray<string>
  meaning: Meaning
}

/** The words of a language that grammars know, ready to be looked up. */
export interface Lexicon {
  language: Language
  /** In their own case, or in lower case. */
  words: ReadonlyMap<string, Entry>
}

/** Units of time with an exact length, in seconds. */
export const unitSeconds = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800
} as const

/** Make the words of a language ready to be looked up, once. */
export const lexiconOf: (language: Language) => Lexicon = perLanguage(compile)

/** A lexicon without words: a text is only divided. */
export const plainLexicon: (language: Language) => Lexicon = perLanguage((language: Language) => ({
  language,
  words: new Map()
}))

/**
 * List the words and phrases of some classes.
 *
 * @param classes
 *   Bits of `tokenClass`.
 */
export function wordsOf({words}: Lexicon, classes: number): Array<string> {
  return Array.from(words).flatMap(([word, {classes: own, phrases}]) => [
    ...((own & classes) === 0 ? [] : [word]),
    ...phrases.flatMap(({meaning, written}) => ((meaning.classes & classes) === 0 ? [] : [written]))
  ])
}

const parts = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}]/gu

/** Divide a phrase as a text is divided. */
export function partsOfPhrase(phrase: string): [string, ...Array<string>] {
  return phrase.match(parts)! as [string, ...Array<string>]
}

function compile(language: Language): Lexicon {
  const words = new Map<string, Entry>()
  for (const [written, meaning] of meaningsOf(language)) {
    const [first, ...others] = partsOfPhrase(written)
    const entry = words.get(first) ?? {classes: 0, value: Number.NaN, phrases: []}
    words.set(first, entry)
    if (others.length === 0) Object.assign(entry, meaning)
    else entry.phrases.push({written, tokens: [first, ...others], meaning})
  }
  for (const {phrases} of words.values()) {
    phrases.sort((a, b) => b.tokens.length - a.tokens.length)
  }
  return {language, words}
}

/** A word can stand in several lists. */
function meaningsOf(language: Language): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const [classes, written, value] of rowsOf(language)) {
    const known = meanings.get(written) ?? {classes: 0, value: Number.NaN}
    const isValue = !Number.isNaN(value)
    meanings.set(written, {classes: known.classes | classes, value: isValue ? value : known.value})
  }
  return meanings
}

/** Names of units of time with an exact length. */
const exactUnits = Object.keys(unitSeconds) as ReadonlyArray<keyof typeof unitSeconds>

function boundsOf({least, most, other}: BoundWords): ReadonlyArray<string> {
  return [...least, ...most, ...other]
}

type Row = [classes: number, word: string, value: number]

function rowsOf({figures, time}: Language): Array<Row> {
  const {hedges} = figures
  const {months, units} = time
  const valued: ReadonlyArray<[number, Readonly<Record<string, number>>]> = [
    [tokenClass.number, figures.numbers],
    [tokenClass.scale, figures.scales],
    [tokenClass.scaleSign, figures.scaleSigns],
    [tokenClass.fraction, figures.fractions],
    [tokenClass.double, figures.doubles]
  ]
  const plain: ReadonlyArray<[number, ReadonlyArray<string>]> = [
    [tokenClass.period, [...units.month, ...units.quarter, ...units.year]],
    [tokenClass.article, figures.articles],
    [tokenClass.and, figures.and],
    [tokenClass.to, figures.to],
    [tokenClass.until, figures.until],
    [tokenClass.of, figures.of],
    [tokenClass.from, figures.from],
    [0, figures.ranging],
    [tokenClass.between, figures.between],
    [tokenClass.per, figures.per],
    [tokenClass.odds, figures.odds],
    [tokenClass.at, figures.at],
    [tokenClass.approximate, hedges.approximate],
    [tokenClass.bound, boundsOf(hedges.bounds)],
    [tokenClass.hedgeAfter, [...hedges.after, ...boundsOf(hedges.boundsAfter)]],
    [tokenClass.boundAfter, boundsOf(hedges.boundsAfter)],
    [tokenClass.hedgeBeforeNoun, boundsOf(hedges.beforeNoun)],
    [tokenClass.addition, figures.additions],
    [tokenClass.currency, Object.keys(figures.currencies)],
    [tokenClass.percent, figures.percent],
    [tokenClass.repeat, figures.repeats],
    [tokenClass.multiple, Object.keys(figures.multiples)]
  ]
  return [
    ...valued.flatMap(([classes, words]) =>
      Object.entries(words).map(([word, value]): Row => [classes, word, value])
    ),
    ...exactUnits.flatMap((name) =>
      units[name].map((word): Row => [tokenClass.unit, word, unitSeconds[name]])
    ),
    ...months.flatMap((names, index) =>
      names.map((name): Row => [tokenClass.month, name, index + 1])
    ),
    ...plain.flatMap(([classes, words]) => words.map((word): Row => [classes, word, Number.NaN]))
  ]
}
