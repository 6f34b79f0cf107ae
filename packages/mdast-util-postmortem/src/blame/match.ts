import type {BlameCategory, BlameDegree, SubjectKind} from '../model.ts'
import type {Range, Sentence} from './sentence.ts'

/** Somebody or something, and its words; the range is empty where it is only understood. */
export interface Actor {
  kind: SubjectKind
  range: Range
}

/** Words in a sentence that were found. */
export interface Match extends Range {
  category: BlameCategory
  degree: BlameDegree
  subjectKind: SubjectKind
  subject: Range | undefined
  /** A denial before the words takes the blame from them: *it was not negligence*. */
  isDeniable: boolean
}

/** What these name can be denied; what others say of a clause is so or not. */
const deniableCategories: ReadonlySet<BlameCategory> = new Set<BlameCategory>([
  'emotive', 'fault', 'human-error', 'judgement'
]) // prettier-ignore

/** Look for one kind of words at a word of a sentence. */
export type Matcher = (sentence: Sentence, index: number) => Match | undefined

/** A matcher with the words at which it looks, and whether these blame somebody without naming them. */
export type MatcherEntry = readonly [words: Iterable<string>, matcher: Matcher, isAlone?: boolean]

/**
 * Check whether somebody is one who can be blamed.
 *
 * @param kind
 *   Kind of subject.
 */
export function isHuman(kind: SubjectKind): boolean {
  return kind === 'person' || kind === 'self'
}

/**
 * Put together what was found.
 *
 * @param category
 *   What is wrong with the words.
 * @param subject
 *   Whom they are about.
 * @param start
 *   Index of the first of the words.
 * @param end
 *   Index of the word after the last.
 */
export function match(
  category: BlameCategory,
  {kind, range}: Actor,
  start: number,
  end: number
): Match {
  const subject = range.start < range.end ? range : undefined
  const isDeniable = deniableCategories.has(category)
  return {category, degree: 'sure', subjectKind: kind, start, end, subject, isDeniable}
}

/**
 * The same, if it is about somebody who can be blamed.
 *
 * @param category
 *   What is wrong with the words.
 * @param subject
 *   Whom they are about; `undefined` if nobody is known.
 * @param start
 *   Index of the first of the words.
 * @param end
 *   Index of the word after the last.
 * @returns
 *   Match; `undefined` if it is about something else.
 */
export function matchHuman(
  category: BlameCategory,
  subject: Actor | undefined,
  start: number,
  end: number
): Match | undefined {
  return subject && isHuman(subject.kind) ? match(category, subject, start, end) : undefined
}

/**
 * The same, where a denial before the words takes the blame from them.
 *
 * @param found
 *   Match; `undefined` if there is none.
 */
export function deniable(found: Match | undefined): Match | undefined {
  return found && {...found, isDeniable: true}
}

/** Whom words are about that name nobody: people all the same. */
export const people: Actor = {kind: 'person', range: {start: 0, end: 0}}

/** Whom words are about that are about nobody. */
export const nobody: Actor = {kind: 'other', range: {start: 0, end: 0}}
