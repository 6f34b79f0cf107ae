import type {CountedAs, ImpactMetric} from '../model.ts'
import type {CountedWords} from '../quantity/quantity.ts'
import type {Language} from '../languages/language.ts'
import type {KeywordFilter} from '../text/keyword-filter.ts'
import {quantityWords} from '../quantity/quantities.ts'
import {keywordFilter} from '../text/keyword-filter.ts'
import {escapeRegExp} from '../text/escape-regexp.ts'

/** Words for a measure that are not counted. */
export const measures: Readonly<Record<string, ImpactMetric>> = {
  revenue: 'revenue', sla: 'sla', slo: 'sla', downtime: 'duration', outage: 'duration'
} // prettier-ignore

/** What patterns look for. */
type WordGroup =
  | 'all'
  | 'breach'
  | 'degree'
  | 'degreeVerb'
  | 'denial'
  | 'everybody'
  | 'faint'
  | 'level'
  | 'lost'
  | 'numbers'
  | 'people'
  | 'quantifier'
  | 'spared'
  | 'struck'
  | 'time'

/** Tells whether a text has a word that a pattern cannot do without. */
export type HasWords = (group: WordGroup) => boolean

/** Words of a service level, ready to look for. */
export interface ServiceLevelPatterns {
  objective: RegExp
  named: RegExp
  reached: RegExp
  used: RegExp
  budget: RegExp
  downtime: RegExp
  /** At the end of what stands before a figure. */
  allowed: RegExp
  beforeObjective: RegExp
  /** `of` and nothing else. */
  onlyOf: RegExp
  /** At the start of what stands after a figure. */
  downtimeAfter: RegExp
}

/** The words of impact, ready to look for. */
export interface ImpactPatterns extends CountedWords {
  /** What each pattern needs to be worth a try. */
  keywords: KeywordFilter<WordGroup>
  labels: ReadonlyArray<[metric: ImpactMetric, isNamed: (label: string) => boolean]>
  /** What each of these needs. */
  labelKeywords: KeywordFilter<ImpactMetric>
  /** Nouns for those who were hit. */
  people: RegExp
  struck: RegExp
  lost: RegExp
  rates: RegExp
  levels: RegExp
  serviceLevel: ServiceLevelPatterns
  /** At the end of what stands before a length of time. */
  surely: RegExp
  lasting: RegExp
  notLasting: RegExp
  lastingAfter: RegExp
  notLastingAfter: RegExp
  /** At the end of what stands before those who were hit, at the start of what stands behind. */
  hitBefore: RegExp
  hitAfter: RegExp
  denial: RegExp
  all: RegExp
  /** A value that starts with such a word. */
  allOnly: RegExp
  /** Words of sentences that are addressed to all. */
  thanks: RegExp
  method: RegExp
  /** At the start of what stands behind those who were not hit: `did not notice`. */
  unhurt: RegExp
  /** At the end of what stands before how late something was: `delayed by`. */
  delaying: RegExp
  /** `was not affected`, behind what was not hit. */
  spared: RegExp
  /** A value that is nothing but one of these words. */
  none: RegExp
  unknown: RegExp
  reason: RegExp
  faint: RegExp
  quantifier: RegExp
  time: RegExp
  degree: RegExp
  degreeVerb: RegExp
  /** `the impact was negligible`: the last word, and what stands before it. */
  faintly: RegExp
  impactIs: RegExp
  breach: RegExp
  everybody: RegExp
}

const compiled = new WeakMap<Language, ImpactPatterns>()

/**
 * Make patterns of the words of a language, once.
 *
 * @param language
 *   Words of a language.
 * @returns
 *   Patterns; the global ones are for `matchAll`.
 */
export function impactPatterns(language: Language): ImpactPatterns {
  const known = compiled.get(language)
  if (known) return known
  const patterns = compile(language)
  compiled.set(language, patterns)
  return patterns
}

function compile(language: Language): ImpactPatterns {
  const words = language.impact
  const level = words.serviceLevel
  const counted = new Map<string, CountedAs>()
  for (const as of Object.keys(words.counted) as Array<CountedAs>) {
    for (const word of words.counted[as]) counted.set(word, as)
  }
  const size = String.raw`(?:an?\s|the\s)?(?:(?:relatively|fairly|very|quite)\s)?(?:${oneOf(words.sizes)})\s(?:${oneOf(words.amounts)})\sof`
  return {
    keywords: keywordFilter({
      all: ['all', 'every', 'everyone', 'everybody', 'entire', 'whole'],
      breach: words.breaches,
      degree: words.degrees,
      degreeVerb: words.degreeVerbs,
      denial: ['no', 'zero', 'without', 'none'],
      everybody: words.everybody,
      faint: words.faint,
      level: [...level.objective, ...level.named, ...level.budget],
      lost: words.lost,
      numbers: quantityWords(language),
      people: words.counted.users,
      quantifier: [...words.quantifiers, ...words.amounts],
      spared: words.spared,
      struck: words.struck,
      time: [...words.spans, ...words.whiles]
    }),
    counted,
    uncounted: new Set(words.uncounted),
    numbered: new Set(words.numbered),
    stops: new Set(words.stops),
    joints: new Set(words.joints),
    labels: (Object.keys(words.labels) as Array<ImpactMetric>).map((metric) => [
      metric,
      labelTest(words.labels[metric])
    ]),
    labelKeywords: keywordFilter(words.labels),
    people: new RegExp(whole(oneOf(words.counted.users)), 'gi'),
    struck: anywhere(words.struck),
    lost: anywhere(words.lost),
    rates: anywhere(words.rates),
    levels: anywhere(words.levels),
    serviceLevel: {
      objective: anywhere(level.objective),
      named: anywhere(level.named),
      reached: anywhere(level.reached),
      used: anywhere(level.used),
      budget: anywhere(level.budget),
      downtime: anywhere(level.downtime),
      allowed: atEnd(level.allowed),
      beforeObjective: atEnd(level.beforeObjective),
      onlyOf: new RegExp(String.raw`^\s?(?:${oneOf(language.figures.of)})\s$`, 'i'),
      downtimeAfter: startingWith(
        level.downtime.flatMap((word) => [
          word,
          ...language.figures.of.map((of) => `${of} ${word}`)
        ])
      )
    },
    surely: new RegExp(String.raw`(?<![\p{L}\d-])(?:${oneOf(words.surely)})\s*$`, 'iu'),
    lasting: new RegExp(String.raw`(?<![\p{L}\d-])(?:${oneOf(words.lasting)})[\s(]*$`, 'iu'),
    notLasting: new RegExp(String.raw`(?<![\p{L}\d-])(?:${oneOf(words.notLasting)})\s*$`, 'iu'),
    lastingAfter: startingWith(words.lastingAfter),
    notLastingAfter: startingWith(words.notLastingAfter),
    hitBefore: new RegExp(
      String.raw`(?<![\p{L}\d-])(?:${oneOf(words.hitBefore)})(?:\s(?:the|our|all|all our|those|many|some|most))?\s$`,
      'iu'
    ),
    hitAfter: new RegExp(
      String.raw`^(?:\s(?:in|on|from|with|of|using)(?:\s(?!not\s|was\s|were\s)[\p{L}\d'-]+){1,3})?\s(?:also\s)?(?:${oneOf(words.hitAfter)})(?![\p{L}\d-])`,
      'iu'
    ),
    denial: /\b(?<!-)(?:no|zero|without|none of(?: the| our)?)\s(?=[a-z])/gi,
    all: /\b(?<!-)(?:all|every|everyone|everybody|the entire|the whole)\b(?!-)/gi,
    allOnly: /^(?:all|everyone|everybody|every|100\s?%)(?![\p{L}\d-])/iu,
    unhurt: new RegExp(String.raw`^\s(?:${oneOf(words.unhurt)})(?![\p{L}\d-])`, 'iu'),
    delaying: atEnd(words.delaying),
    spared: new RegExp(String.raw`^\s(?:${oneOf(words.spared)})(?![\p{L}\d-])`, 'iu'),
    thanks: /apolog|sorry|thank|grateful/iu,
    method: new RegExp(whole(oneOf(words.methods)), 'iu'),
    none: onlyOneOf(words.none),
    unknown: new RegExp(
      String.raw`^(?:${oneOf(words.unknown)}|[?]+|X{2,}|[-–—]+)(?![\p{L}\p{N}])`,
      'iu'
    ),
    reason: new RegExp(
      String.raw`(?:[(:;,–—]|\s-\s|${whole(oneOf(words.reasons))})\s*(.*)$`,
      'isu'
    ),
    faint: onlyOneOf(words.faint),
    quantifier: new RegExp(whole(`${size}|an?\\snumber\\sof|${oneOf(words.quantifiers)}`), 'gi'),
    time: new RegExp(whole(`(?:${oneOf(words.spans)})\\s(?:more\\s)?(?:${oneOf(words.spanNouns)})|${oneOf(words.whiles)}`), 'gi'), // prettier-ignore
    degree: new RegExp(String.raw`${whole(oneOf(words.degrees))}(?=(?:[\s-](?!(?:of|potential)\s)[a-z\d-]{1,40}){0,2}\s(?:${oneOf(words.degreeNouns)})\b(?!-))`, 'gi'), // prettier-ignore
    degreeVerb: new RegExp(whole(oneOf(words.degreeVerbs)), 'gi'),
    faintly: new RegExp(
      String.raw`\b(?<!-)(?!limited\sto)(?:${oneOf(words.faint)})(?=[.,;]|$|\s(?:and|but|as|because|since|to|for))`,
      'gi'
    ),
    impactIs: /(?<!\p{L})impact\s[^.;]{0,60}(?:was|were|is|are|been|remained)\s(?:\p{L}+\s)?$/iu,
    breach: new RegExp(whole(oneOf(words.breaches)), 'gi'),
    everybody: new RegExp(whole(oneOf(words.everybody)), 'gi')
  }
}

const labelWord = String.raw`(?!(?:is|are|was|were|be)\s)[\p{L}\d()&'’-]+`
// With a space between any two words: a long word has many ways to be three.
const fewWords = String.raw`(?:\s?${labelWord}(?:\s${labelWord}){0,2})?\s?`
/**
 * What may stand before and behind the one word that makes a short label. Patterns with such
 * classes take long to make, so all measures share them.
 */
const before = new RegExp(String.raw`^${fewWords}(?<![\p{L}\d-])$`, 'u')
const behind = new RegExp(String.raw`^(?![\p{L}\d-])${fewWords}$`, 'u')

/** Several words mean the measure wherever they stand in a label, one word only in a short one. */
function labelTest(words: ReadonlyArray<string>): (label: string) => boolean {
  const phrases = words.filter((word) => word.includes(' '))
  const phrase = new RegExp(phrases.length > 0 ? whole(oneOf(phrases)) : '(?!)', 'i')
  const word = new RegExp(whole(oneOf(words.filter((word) => !word.includes(' ')))), 'g')
  return (label) => {
    if (phrase.test(label)) return true
    const lower = label.toLowerCase()
    return Array.from(lower.matchAll(word)).some(
      ({0: {length}, index}) =>
        before.test(lower.slice(0, index)) && behind.test(lower.slice(index + length))
    )
  }
}

/** Longest first, so that `a few` wins over `a`. */
function oneOf(words: ReadonlyArray<string>): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      escapeRegExp(word)
        .replaceAll(' ', String.raw`\s`)
        .replaceAll("'", "['’]")
    )
    .join('|')
}

/** Not inside of a longer word. Without the Unicode flag this is found several times as fast. */
function whole(pattern: string): string {
  return String.raw`\b(?<!-)(?:${pattern})\b(?!-)`
}

function startingWith(words: ReadonlyArray<string>): RegExp {
  return new RegExp(String.raw`^\s?(?:${oneOf(words)})(?![\p{L}\d-])`, 'iu')
}

function anywhere(words: ReadonlyArray<string>): RegExp {
  return new RegExp(whole(oneOf(words)), 'i')
}

function atEnd(words: ReadonlyArray<string>): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d-])(?:${oneOf(words)})\s$`, 'iu')
}

function onlyOneOf(words: ReadonlyArray<string>): RegExp {
  return new RegExp(String.raw`^(?:${oneOf(words)})[.!]?$`, 'iu')
}
