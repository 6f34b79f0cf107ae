import type {CountedAs, ImpactMetric} from '../model.ts'
import type {CountedWords} from '../quantity/quantity.ts'
import type {ImpactWords, Language} from '../languages/language.ts'
import type {KeywordFilter} from '../text/keyword-filter.ts'
import {quantityWords} from '../quantity/quantities.ts'
import {anyOf} from '../text/any-of.ts'
import {keywordFilter} from '../text/keyword-filter.ts'
import {perLanguage} from '../text/per-language.ts'
import {labelTests} from './label-test.ts'
import {anywhere, atEnd, atStart, onlyOf, wholeWord, wordStart} from './word-patterns.ts'

/** Groups of words that a text can have. */
type WordGroup =
  | 'all'
  | 'breach'
  | 'degree'
  | 'degreeVerb'
  | 'denial'
  | 'everybody'
  | 'harm'
  | 'level'
  | 'loss'
  | 'negligible'
  | 'notAffected'
  | 'numbers'
  | 'people'
  | 'quantifier'
  | 'time'

/** Check whether a text has a word that a pattern cannot do without. */
export type HasWords = (group: WordGroup) => boolean

/** Patterns for what is said of a service level; `…Before` end a text, `…After` start one. */
export type ServiceLevelPatterns = Readonly<
  Record<'budget' | 'budgetBefore' | 'downtime' | 'downtimeAfter' | 'named' | 'objective' | 'objectiveBefore' | 'ofBefore' | 'reached' | 'used', RegExp>
> // prettier-ignore

/** Patterns by what they find; `…Before` end a text, `…After` start one. */
type Patterns = Readonly<
  Record<
    | 'affectedAfter' | 'affectedBefore' | 'all' | 'allValue' | 'breach' | 'breachDenialBefore' | 'degree' | 'degreeVerb'
    | 'delayBefore' | 'denial' | 'durationAfter' | 'durationBefore' | 'everybody' | 'expectedAfter' | 'harm' | 'harmAfter'
    | 'countedHours' | 'counting' | 'endingBefore' | 'wholeAfter' | 'wholeBefore' | 'impactBefore' | 'impactOn' | 'levels' | 'likelyDurationBefore' | 'loss' | 'method' | 'negligible' | 'negligibleValue'
    | 'none' | 'notAffectedAfter' | 'notAffectedNoun' | 'notAmountBefore' | 'ofAfter' | 'otherLengthAfter' | 'otherLengthBefore'
    | 'otherStateAfter' | 'people' | 'quantifier' | 'rates' | 'reason' | 'requestHarm' | 'shareJoint' | 'thanks' | 'time'
    | 'unaffectedAfter' | 'unknown',
    RegExp
  >
> // prettier-ignore

/** The words of impact, ready to look for. */
export interface ImpactPatterns extends CountedWords, Patterns {
  words: ImpactWords
  /** What each pattern needs to be worth a try. */
  keywords: KeywordFilter<WordGroup>
  labels: ReadonlyArray<[metric: ImpactMetric, isNamed: (label: string) => boolean]>
  /** What each of these needs. */
  labelKeywords: KeywordFilter<ImpactMetric>
  serviceLevel: ServiceLevelPatterns
}

/**
 * Make patterns of the words of a language, once.
 *
 * @param language
 *   Words of a language.
 * @returns
 *   Patterns; the global ones are for `matchAll`.
 */
export const impactPatterns: (language: Language) => ImpactPatterns = perLanguage(
  (language: Language): ImpactPatterns => ({
    words: language.impact,
    ...countedWords(language.impact),
    ...labelPatterns(language.impact),
    ...denialPatterns(language.impact),
    ...vaguePatterns(language.impact, language.figures.of),
    ...affectedPatterns(language.impact),
    ...valuePatterns(language.impact, language.figures.of),
    ...lengthPatterns(language.impact),
    keywords: keywordsOf(language),
    serviceLevel: serviceLevelPatterns(language)
  })
)

function keywordsOf(language: Language): ImpactPatterns['keywords'] {
  const words = language.impact
  const {budget, named, objective} = words.serviceLevel
  return keywordFilter({
    all: words.all,
    breach: words.breaches,
    degree: words.degrees,
    degreeVerb: words.degreeVerbs,
    denial: words.denials,
    everybody: words.everybody,
    harm: words.harmWords,
    level: [...objective, ...named, ...budget],
    loss: words.lossWords,
    negligible: words.negligible,
    notAffected: words.notAffected,
    numbers: quantityWords(language),
    people: words.counted.users,
    quantifier: [...words.quantifiers, ...words.amounts],
    time: [...words.unitQuantifiers, ...words.vagueDurations]
  })
}

function countedWords(words: ImpactWords): CountedWords {
  const kinds = Object.entries(words.counted) as Array<[CountedAs, Array<string>]>
  return {
    counted: new Map(kinds.flatMap(([as, nouns]) => nouns.map((noun) => [noun, as]))),
    uncounted: new Set(words.uncounted),
    numbered: new Set(words.numbered),
    boundaryWords: new Set(words.boundaryWords),
    connectors: new Set(words.connectors)
  }
}

function labelPatterns({labelVerbs, labels}: ImpactWords) {
  const test = labelTests(labelVerbs)
  const metrics = Object.keys(labels) as Array<ImpactMetric>
  return {
    labels: metrics.map((metric): ImpactPatterns['labels'][number] => [
      metric,
      test(labels[metric])
    ]),
    labelKeywords: keywordFilter(labels)
  }
}

/** What was not hit, and what was hit as a whole. */
function denialPatterns(words: ImpactWords) {
  const {expected, notAffectedLeads, otherStates} = words
  return {
    all: anywhere(words.all, 'gi'),
    denial: new RegExp(String.raw`${wordStart}${anyOf(words.denials)}\s(?=\p{L})`, 'giu'),
    expectedAfter: atStart(expected.states, String.raw`(?:\s${anyOf(expected.verbs)})?\s`),
    harmAfter: new RegExp(String.raw`^\s(?:${anyOf(words.harmVerbs)}\s)?\p{L}+`, 'u'),
    impactOn: atStart(words.impactOn),
    notAffectedAfter: atStart(words.notAffected, String.raw`\s`),
    notAffectedNoun: new RegExp(
      String.raw`^(?:${anyOf(notAffectedLeads.determiners)}\s)?(?:${anyOf(notAffectedLeads.owners)}\s)?(\p{L}+)`,
      'iu'
    ),
    otherStateAfter: atStart(
      otherStates.states,
      String.raw`[\p{L}\d]+\s(?:${anyOf(otherStates.verbs)}\s)?`
    ),
    requestHarm: new RegExp(anyOf(words.requestHarm), 'i'),
    thanks: new RegExp(anyOf(words.thanks), 'iu')
  }
}

/** Who was hit. */
function affectedPatterns(words: ImpactWords) {
  const {adverbs, barriers, prepositions} = words.nounTails
  return {
    affectedBefore: atEnd(
      words.affectedBefore,
      String.raw`(?:\s${anyOf(words.affectedDeterminers)})?\s`
    ),
    affectedAfter: atStart(
      words.affectedAfter,
      String.raw`(?:\s${anyOf(prepositions)}(?:\s(?!${anyOf(barriers)}\s)[\p{L}\d'-]+){1,3})?\s(?:${anyOf(adverbs)}\s)?`
    ),
    harm: anywhere(words.harmWords),
    loss: anywhere(words.lossWords),
    levels: anywhere(words.levels),
    people: anywhere(words.counted.users, 'gi'),
    rates: anywhere(words.rates),
    unaffectedAfter: atStart(words.unaffectedVerbs, String.raw`\s`)
  }
}

/** How much, without a number. */
function vaguePatterns(words: ImpactWords, of: ReadonlyArray<string>) {
  const {breachDenials, impactIs} = words
  const size = String.raw`(?:${anyOf(words.sizeArticles)}\s)?(?:${anyOf(words.sizeAdverbs)}\s)?${anyOf(words.sizes)}\s${anyOf(words.amounts)}\s${anyOf(of)}`
  const time = String.raw`${anyOf(words.unitQuantifiers)}\s(?:${anyOf(words.unitAdverbs)}\s)?${anyOf(words.unitNouns)}`
  return {
    breach: anywhere(words.breaches, 'gi'),
    breachDenialBefore: atEnd(
      breachDenials.words,
      String.raw`\s(?:${anyOf(breachDenials.articles)}\s)?`
    ),
    degree: new RegExp(
      String.raw`${wholeWord(anyOf(words.degrees))}(?=(?:[\s-](?!${anyOf(words.degreeBarriers)}\s)[a-z\d-]{1,40}){0,2}\s${anyOf(words.degreeNouns)}\b(?!-))`,
      'gi'
    ),
    degreeVerb: anywhere(words.degreeVerbs, 'gi'),
    everybody: anywhere(words.everybody, 'gi'),
    impactBefore: new RegExp(
      String.raw`(?<!\p{L})${anyOf(impactIs.nouns)}\s[^.;]{0,60}${anyOf(impactIs.verbs)}\s(?:\p{L}+\s)?$`,
      'iu'
    ),
    negligible: new RegExp(
      String.raw`\b(?<!-)(?!${anyOf(impactIs.never)})${anyOf(words.negligible)}(?=[.,;]|$|\s${anyOf(impactIs.next)})`,
      'gi'
    ),
    notAmountBefore: atEnd(words.notAmounts),
    quantifier: new RegExp(wholeWord(`${size}|${anyOf(words.quantifiers)}`), 'gi'),
    time: new RegExp(wholeWord(`${time}|${anyOf(words.vagueDurations)}`), 'gi')
  }
}

/** Values of labels, and where figures come from. */
function valuePatterns(words: ImpactWords, of: ReadonlyArray<string>) {
  return {
    allValue: atStart(words.all, ''),
    method: anywhere(words.methods, 'iu'),
    negligibleValue: onlyOf(words.negligible),
    none: onlyOf(words.none),
    ofAfter: atStart(of, String.raw`\s`),
    reason: new RegExp(
      String.raw`(?:[(:;,–—]|\s-\s|${wholeWord(anyOf(words.reasons))})\s*(.*)$`,
      'isu'
    ),
    shareJoint: new RegExp(String.raw`^\s?(?:[(=:–—]\s?)?${anyOf(words.equals)}?\s?$`, 'i'),
    unknown: new RegExp(
      String.raw`^(?:${anyOf(words.unknown)}|[?]+|X{2,}|[-–—]+)(?![\p{L}\p{N}])`,
      'iu'
    )
  }
}

/** Which lengths of time are how long it lasted. */
function lengthPatterns(words: ImpactWords) {
  return {
    delayBefore: atEnd(words.delaying),
    durationAfter: atStart(words.durationTails),
    durationBefore: atEnd(words.durationLeads, String.raw`\s*`),
    likelyDurationBefore: atEnd(words.likelyDurationLeads, String.raw`[\s(]*`),
    otherLengthAfter: atStart(words.otherLengthTails),
    otherLengthBefore: atEnd(words.otherLengthLeads, String.raw`\s*`),
    countedHours: anywhere(words.countedHours),
    counting: anywhere(words.counting),
    endingBefore: atEnd(
      words.endings.flatMap((end) => words.endingJoints.map((joint) => `${end} ${joint}`)),
      String.raw`\s*`
    ),
    wholeAfter: atStart(words.wholeTails),
    wholeBefore: atEnd(words.wholeLeads, String.raw`\s*`)
  }
}

function serviceLevelPatterns({figures, impact}: Language): ServiceLevelPatterns {
  const level = impact.serviceLevel
  const ofDowntime = figures.of.flatMap((of) => level.downtime.map((word) => `${of} ${word}`))
  return {
    budget: anywhere(level.budget),
    budgetBefore: atEnd(level.allowed),
    downtime: anywhere(level.downtime),
    downtimeAfter: atStart([...level.downtime, ...ofDowntime]),
    named: anywhere(level.named),
    objective: anywhere(level.objective),
    objectiveBefore: atEnd(level.beforeObjective),
    ofBefore: new RegExp(String.raw`^\s?${anyOf(figures.of)}\s$`, 'i'),
    reached: anywhere(level.reached),
    used: anywhere(level.used)
  }
}
