import type {BlameCategory, BlameDegree, Span, SubjectKind} from '../model.ts'
import type {Actor} from './actor.ts'
import {isHuman} from './actor.ts'

/** Words in a sentence that were found. */
export interface Match extends Span {
  category: BlameCategory
  degree: BlameDegree
  subjectKind: SubjectKind
  subject: Span | undefined
  /** A denial before the words takes the blame from them: *it was not negligence*. */
  isDeniable: boolean
}

/** What these name can be denied; what others say of a clause is so or not. */
const deniableCategories: ReadonlySet<BlameCategory> = new Set<BlameCategory>([
  'emotive', 'fault', 'human-error', 'judgement'
]) // prettier-ignore

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
  {isElided, kind, range}: Actor,
  start: number,
  end: number
): Match {
  const subject = range.start < range.end ? range : undefined
  const isDeniable = deniableCategories.has(category)
  const degree = isElided ? 'likely' : 'sure'
  return {category, degree, subjectKind: kind, start, end, subject, isDeniable}
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
