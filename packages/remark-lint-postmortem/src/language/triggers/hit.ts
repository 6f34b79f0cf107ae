import type {Person} from '../person.ts'
import type {Range, Sentence} from '../sentence.ts'
import type {Subject} from '../subject.ts'

/** What is wrong with some words. */
export type Category =
  | 'agent'
  | 'counterfactual'
  | 'emotive'
  | 'fault'
  | 'hindsight'
  | 'human-cause'
  | 'human-error'
  | 'judgement'
  | 'punitive'
  | 'vigilance'

/** Words in a sentence that were found. */
export interface Hit extends Range {
  category: Category
  person: Person
  subject: Range | undefined
}

/** Look for one kind of words at a word of a sentence. */
export type Trigger = (sentence: Sentence, index: number) => Hit | undefined

/**
 * Tell whether somebody is one who can be blamed.
 *
 * @param person
 *   Kind of subject.
 */
export function isHuman(person: Person): boolean {
  return person === 'person' || person === 'self'
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
 *   Index of the word behind the last.
 */
export function hit(
  category: Category,
  {person, range}: Pick<Subject, 'person' | 'range'>,
  start: number,
  end: number
): Hit {
  return {category, person, start, end, subject: range.start < range.end ? range : undefined}
}

/** Whom words are about that name nobody: people all the same. */
export const people: Pick<Subject, 'person' | 'range'> = {
  person: 'person',
  range: {start: 0, end: 0}
}

/** Whom words are about that are about nobody. */
export const nobody: Pick<Subject, 'person' | 'range'> = {
  person: 'other',
  range: {start: 0, end: 0}
}

/** A trigger with the words that it waits for. */
export type TriggerEntry = readonly [words: ReadonlyArray<string>, trigger: Trigger]
