import type {BlameFinding, SubjectKind} from 'mdast-util-postmortem'
import type {FindingDetails} from '../../rule/rule-definition.ts'

/** Options of rules about people, as far as they have them. */
interface PeopleOptions {
  aboutSystems?: boolean
  firstPerson?: boolean
  likely: boolean
}

/** Words of blame, and who is meant, where the words do not name them. */
export interface Accused {
  words: string
  who: string | undefined
}

/** The option for how sure a finding has to be, the same for all rules about blame. */
export const likelyOption = {
  type: 'boolean',
  default: false,
  description: 'Whether to report what is only likely to be meant as blame as well.'
} as const

/**
 * Check whether a finding is as sure as it has to be.
 *
 * @param finding
 *   Finding.
 * @param options
 *   Options of the rule.
 */
export function isLikelyEnough(
  {degree}: Pick<BlameFinding, 'degree'>,
  {likely}: Pick<PeopleOptions, 'likely'>
): boolean {
  return likely || degree === 'sure'
}

/**
 * Check whether a finding is about somebody whom the options of a rule ask for, and sure enough.
 *
 * @param finding
 *   Finding.
 * @param options
 *   Options of the rule.
 */
export function isAbout(
  {degree, subjectKind}: BlameFinding,
  {aboutSystems = false, firstPerson = false, likely}: PeopleOptions
): boolean {
  const isReported: Partial<Record<SubjectKind, boolean>> = {
    person: true,
    self: firstPerson,
    system: aboutSystems
  }
  return (isReported[subjectKind] ?? false) && isLikelyEnough({degree}, {likely})
}

/**
 * Say who is meant, where the words that a message shows do not.
 *
 * @param finding
 *   Finding.
 * @param words
 *   Words of it that the message shows.
 * @returns
 *   Data of the message, and the other place that it is about.
 */
export function accusedIn(
  {subject}: BlameFinding,
  words: string
): {data: Accused} & Pick<FindingDetails, 'related'> {
  if (!subject || words.includes(subject.written)) return {data: {words, who: undefined}}
  return {
    data: {words, who: subject.written},
    related: {place: subject.position, reason: 'Subject here'}
  }
}
