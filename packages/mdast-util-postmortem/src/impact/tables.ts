import type {CountedAs, ImpactMetric} from '../model.ts'
import type {CountedWords} from '../quantity/quantity.ts'
import type {ImpactWords, Language} from '../languages/language.ts'
import type {KeywordFilter} from '../text/keyword-filter.ts'
import type {PhrasesIn, PhraseTable} from '../text/phrases.ts'
import {anyOf} from '../text/any-of.ts'
import {keywordFilter} from '../text/keyword-filter.ts'
import {lexiconOf} from '../text/lexicon.ts'
import {perLanguage} from '../text/per-language.ts'
import {phraseTable} from '../text/phrases.ts'
import {labelTests} from './label-test.ts'

/** The words of impact, ready to be looked up. */
export interface ImpactTables extends CountedWords {
  words: ImpactWords
  /** What is measured by the words for it, which can be any in a document: `constructor`. */
  measures: ReadonlyMap<string, ImpactMetric>
  phrases: PhraseTable<WordGroup>
  labels: ReadonlyArray<[metric: ImpactMetric, isNamed: (label: string) => boolean]>
  /** What each of these needs. */
  labelKeywords: KeywordFilter<ImpactMetric>
  /** All that stands between a part and its percentage. */
  shareJoint: RegExp
}

/** Groups of words that are looked for in statements. */
export type WordGroup =
  | 'accident' | 'actionHarm' | 'actionVerb' | 'addressed' | 'affectedAfter' | 'affectedBefore' | 'affectedDeterminer' | 'alarm' | 'all' | 'allPeople' | 'allowed' | 'amount'
  | 'bareUnitLead' | 'countedHours' | 'counting' | 'endingLead' | 'wholeLead' | 'wholeTail' | 'beforeObjective' | 'breach' | 'breachArticle' | 'breachDenial' | 'budget' | 'causeLead' | 'complaint' | 'change' | 'crowd'
  | 'degree' | 'degreeAdverb' | 'degreeBarrier' | 'degreeNoun' | 'degreeVerb' | 'delay' | 'denial' | 'negation' | 'downtime'
  | 'emptySubject' | 'otherRange' | 'rangeJoint' | 'rangeTail' | 'subjectLead'
  | 'durationLead' | 'durationTail' | 'everybody' | 'exactSize' | 'expectedState' | 'expectedVerb' | 'fact' | 'harm'
  | 'harmVerb' | 'hitPronoun' | 'impactIsNever' | 'impactIsNext' | 'impactIsNoun' | 'impactIsVerb' | 'impactNoun' | 'impactOn' | 'irregularPast'
  | 'latency' | 'latencyTail' | 'levels' | 'likelyDurationLead' | 'loss' | 'method' | 'modal' | 'named' | 'negligible' | 'nobody'
  | 'none' | 'notAffected' | 'notAffectedDeterminer' | 'notAffecting' | 'notAmount' | 'objective' | 'otherLengthLead'
  | 'otherLengthTail' | 'outcome' | 'place' | 'pronoun' | 'pronounLead' | 'pronounVerb' | 'quantifier'
  | 'rates' | 'reached' | 'reason' | 'reasonLead' | 'repair' | 'requestHarm' | 'responder' | 'restOf' | 'scale' | 'present' | 'recurringTail' | 'ending' | 'endingJoint' | 'lengthDegree' | 'frequency' | 'symptom' | 'size' | 'sizeArticle' | 'span'
  | 'sizedSpan'
  | 'undone' | 'undoneVerb' | 'touched' | 'delayed' | 'gone' | 'repaid' | 'reported' | 'partial' | 'narrowing' | 'filler' | 'aside'
  | 'naming' | 'strongHarm' | 'superlative' | 'tailAdverb' | 'tailBarrier' | 'tailStart' | 'thanks' | 'thanUsual' | 'those' | 'topic' | 'unaffected'
  | 'unitAdverb' | 'unitNoun' | 'unitQuantifier' | 'unknown' | 'used' | 'vagueDuration' // prettier-ignore

/** The words of impact in a statement. */
export type ImpactPhrases = PhrasesIn<WordGroup>

/** Make tables of the words of a language, once. */
export const impactTables: (language: Language) => ImpactTables = perLanguage(
  (language: Language): ImpactTables => {
    const words = language.impact
    return {
      words,
      measures: new Map(Object.entries(words.measures)),
      phrases: phraseTable(groupsOf(words), lexiconOf(language)),
      ...countedWords(words),
      ...labelTables(words),
      shareJoint: new RegExp(String.raw`^\s?(?:[(=:–—]\s?)?${anyOf(words.equals)}?\s?$`, 'i')
    }
  }
)

function groupsOf(words: ImpactWords): Record<WordGroup, ReadonlyArray<string>> {
  return {
    ...harmGroups(words),
    ...denialGroups(words),
    ...vagueGroups(words),
    ...lengthGroups(words),
    ...words.fates,
    ...valueGroups(words),
    ...levelGroups(words)
  }
}

/** What happened, and to whom. */
function harmGroups(words: ImpactWords) {
  const {nounTails} = words
  return {
    harm: [...words.harmWords, ...words.weakHarmWords],
    strongHarm: words.harmWords,
    loss: words.lossWords,
    requestHarm: words.requestHarm,
    harmVerb: words.harmVerbs,
    undoneVerb: words.undone.verbs,
    undone: words.undone.denials,
    affectedBefore: words.affectedBefore,
    affectedAfter: [...words.affectedAfter, ...pairsOf(words.affectedForms.leads, words.affectedForms.verbs)], // prettier-ignore
    complaint: words.complaints,
    outcome: words.outcomes,
    naming: words.naming,
    scale: words.scales,
    actionVerb: words.actions.verbs,
    actionHarm: words.actions.harms,
    accident: words.accidents,
    irregularPast: words.irregularPast,
    present: [...words.scales, ...words.present],
    place: words.places,
    affectedDeterminer: words.affectedDeterminers,
    tailStart: nounTails.prepositions,
    tailBarrier: nounTails.barriers,
    tailAdverb: nounTails.adverbs,
    unaffected: words.unaffectedVerbs,
    rates: words.rates,
    levels: words.levels,
    latency: words.latency,
    modal: words.modals,
    fact: words.facts,
    responder: words.responders
  }
}

/** Each of the first words with each of the second. */
function pairsOf(first: ReadonlyArray<string>, second: ReadonlyArray<string>): Array<string> {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`))
}

/** What was not hit, and what was hit as a whole. */
function denialGroups(words: ImpactWords) {
  return {
    denial: [...words.denials, ...words.withouts],
    negation: [...words.denials, ...words.nobody],
    nobody: words.nobody,
    impactNoun: words.impactNouns,
    impactOn: words.impactOn,
    notAffected: words.notAffected,
    notAffecting: words.notAffecting,
    notAffectedDeterminer: words.notAffectedLeads.determiners,
    expectedVerb: words.expected.verbs,
    expectedState: words.expected.states,
    all: words.all,
    allPeople: words.allPeople,
    everybody: words.everybody,
    thanks: words.thanks
  }
}

/** How much, without a number. */
function vagueGroups(words: ImpactWords) {
  const {breachDenials, impactIs, pronouns} = words
  return {
    quantifier: words.quantifiers,
    superlative: words.superlatives,
    notAmount: words.notAmounts,
    reasonLead: words.reasonLeads,
    causeLead: [...words.reasonLeads, ...words.causeLeads],
    hitPronoun: [...words.hitPronouns.addressed, ...words.hitPronouns.others],
    addressed: words.hitPronouns.addressed,
    topic: words.topics,
    repair: words.repairs,
    alarm: words.alarms,
    pronoun: pronouns.words,
    pronounLead: pronouns.leads,
    pronounVerb: pronouns.verbs,
    sizeArticle: words.sizeArticles,
    size: words.sizes,
    exactSize: words.exactSizes,
    crowd: words.crowds,
    amount: words.amounts,
    unitQuantifier: words.unitQuantifiers,
    unitAdverb: words.unitAdverbs,
    unitNoun: words.unitNouns,
    bareUnitLead: words.bareUnitLeads,
    vagueDuration: words.vagueDurations,
    span: words.spans,
    sizedSpan: [...words.spans, ...words.sizedSpans],
    degree: [...words.degrees, ...words.frequencies],
    degreeNoun: words.degreeNouns,
    lengthDegree: words.lengthDegrees,
    frequency: words.frequencies,
    symptom: words.symptoms,
    degreeBarrier: words.degreeBarriers,
    degreeVerb: words.degreeVerbs,
    degreeAdverb: words.degreeAdverbs,
    change: words.changes,
    // Together, since `later than` is one token.
    thanUsual: pairsOf(words.changes, words.thanUsual),
    negligible: words.negligible,
    impactIsNoun: impactIs.nouns,
    impactIsVerb: impactIs.verbs,
    impactIsNext: impactIs.next,
    impactIsNever: impactIs.never,
    breach: words.breaches,
    breachDenial: breachDenials.words,
    breachArticle: breachDenials.articles
  }
}

/** Which lengths of time are how long it lasted. */
function lengthGroups(words: ImpactWords) {
  return {
    delay: words.delaying,
    durationLead: words.durationLeads,
    durationTail: words.durationTails,
    likelyDurationLead: words.likelyDurationLeads,
    otherLengthLead: words.otherLengthLeads,
    otherLengthTail: words.otherLengthTails,
    latencyTail: words.latencyTails,
    recurringTail: words.recurringTails,
    ending: words.endings,
    endingJoint: words.endingJoints,
    endingLead: pairsOf(words.endings, words.endingJoints),
    wholeLead: words.wholeLeads,
    wholeTail: words.wholeTails,
    ...words.ranges,
    countedHours: words.countedHours,
    counting: words.counting
  }
}

/** Values of labels, and where figures come from. */
function valueGroups(words: ImpactWords) {
  return {
    none: words.none,
    unknown: words.unknown,
    reason: words.reasons,
    method: words.methods,
    restOf: words.restsOf,
    those: words.those
  }
}

/** What is said of a service level. */
function levelGroups({serviceLevel}: ImpactWords) {
  const {allowed, beforeObjective, budget, downtime, named, objective, reached, used} = serviceLevel
  return {allowed, beforeObjective, budget, downtime, named, objective, reached, used}
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

function labelTables({labelVerbs, labels}: ImpactWords) {
  const test = labelTests(labelVerbs)
  const metrics = Object.keys(labels) as Array<ImpactMetric>
  return {
    labels: metrics.map((metric): ImpactTables['labels'][number] => [metric, test(labels[metric])]),
    labelKeywords: keywordFilter(labels)
  }
}
