import type {Language} from '../languages/language.ts'
import type {WordGroup} from './tables.ts'
import {figure, keywordFilter} from '../text/keyword-filter.ts'
import {lexiconOf, tokenClass, wordsOf} from '../text/lexicon.ts'
import {perLanguage} from '../text/per-language.ts'
import {impactTables} from './tables.ts'

/** Where a sentence stands. */
interface Place {
  /** The document says there what the incident did. */
  isAboutImpact: boolean
  /** In a section on impact. */
  isImpact: boolean
  /** In the timeline. */
  isLog: boolean
}

/** Groups of words without which there is no vague quantity. */
export const vagueGroups: Readonly<
  Record<'amount' | 'degree' | 'everybody' | 'time', ReadonlyArray<WordGroup>>
> = {
  time: ['unitNoun', 'vagueDuration', 'sizedSpan'],
  amount: ['quantifier', 'crowd', 'amount', 'pronoun'],
  degree: ['degree', 'degreeVerb', 'degreeAdverb', 'thanUsual', 'negligible', 'breach'],
  everybody: ['everybody', 'all']
}

/** Groups of words without which nothing is said of harm; what could not be done is said by two. */
export const harmGroups: ReadonlyArray<WordGroup> = ['harm', 'affectedAfter', 'complaint']

/** Words of sentences about a service level. */
export const levelGroups: ReadonlyArray<WordGroup> = ['objective', 'named', 'budget']

/** Classes of words without which, and without a digit, there is no quantity. */
export const numberClasses: number = tokenClass.number | tokenClass.scale | tokenClass.fraction | tokenClass.unit | tokenClass.double // prettier-ignore

/** Groups of words that say that nothing or all was hit, or something of a service level. */
const saidGroups: ReadonlyArray<WordGroup> = [
  'all',
  'denial',
  'notAffecting',
  'nobody',
  'notAffected',
  ...levelGroups
]

const cluesOf = perLanguage((language: Language) => {
  const phrases = [...impactTables(language).phrases.values()].flat()
  const written = (wanted: ReadonlyArray<WordGroup>) =>
    phrases
      .filter(({groups}) => wanted.some((group) => groups.has(group)))
      .map(({tokens}) => tokens.join(' '))
  const numbers = wordsOf(lexiconOf(language), numberClasses)
  return keywordFilter({
    countedHours: written(['countedHours']),
    harm: written(harmGroups),
    modal: written(['modal']),
    negation: written(['negation']),
    said: written(saidGroups),
    undone: written(['undone']),
    vague: written(Object.values(vagueGroups).flat()),
    number: numbers.filter((word) => /\p{L}/u.test(word))
  })
})

/**
 * Check whether a sentence without a label could say anything of impact: most could not, and to
 * divide it into words takes many times as long as this.
 */
export function couldStateImpact(
  text: string,
  {isAboutImpact, isImpact, isLog}: Place,
  language: Language
): boolean {
  const {bits, in: cluesIn} = cluesOf(language)
  const found = cluesIn(text)
  const has = (clues: number): boolean => (found & clues) !== 0
  if (has(bits.countedHours)) return true
  const isHarm = has(bits.harm) || (has(bits.negation) && has(bits.modal))
  const isVague = has(bits.vague) && (isAboutImpact || isHarm || has(bits.undone))
  // Of a timeline only vague words are read.
  if (isLog && !isAboutImpact) return isVague
  const isSaid = isAboutImpact && (isImpact || has(bits.said))
  return isSaid || isVague || isHarm || has(figure | bits.number)
}
