import type {BlameCategory, BlameDegree} from '../model.ts'

/** Words, divided by spaces. */
export type WordList = string

/**
 * Words (forms divided by `/`), a sentence in which they are blame, and one in which they are
 * not. A test runs both sentences of each row.
 */
export type BlameRow = readonly [words: string, blaming: string, innocent: string]

/**
 * A shape of blame, as `shapeReader` reads it, a sentence that has it, and a near miss. A test runs both
 * sentences of each row.
 */
type ShapeRow = readonly [pattern: string, blaming: string, innocent: string]

/** Shapes of blame, by what they mean and how sure that is. */
export interface BlameShapes {
  /** Lists of words that several shapes share. */
  lists: Readonly<Record<string, WordList>>
  /** Words that say themselves that something was not done: such a shape is not denied by them. */
  negative: WordList
  tables: ReadonlyArray<{
    category: BlameCategory
    degree: BlameDegree
    rows: ReadonlyArray<ShapeRow>
  }>
}

/** Words of blame, one table for each way in which they are used. */
export type BlameTables = Readonly<Record<BlameTableName, ReadonlyArray<BlameRow>>>

// prettier-ignore
type BlameTableName =
  // Verbs in the past that cannot go well: who is their subject is said to have failed.
  | 'failVerbs'
  // Adverbs that make a fault of whatever a person did.
  | 'failAdverbs'
  // What is wrong with the object of a change: *pushed a bad config*.
  | 'badQualities'
  // The same, where each change of it is bad: *unplugged the wrong cable*.
  | 'wrongQualities'
  // What a person is said to have brought about: *introduced a bug*.
  | 'badEvents'
  // What should have been done first: *without testing it*.
  | 'omittedSteps'
  // Verbs for not doing something, before an infinitive, and those that stand alone as well.
  | 'omissionVerbs' | 'forgettingVerbs'
  // What people are said not to have done; the same is said of *we*.
  | 'diligence'
  // What would have kept the incident from happening: *could have caught it*.
  | 'preventions'
  // What people are called; *slow* only before an infinitive.
  | 'judgements' | 'judgementsWithInfinitive' | 'judgementPhrases'
  // Whose error is called human: *operator error*.
  | 'humanErrors'
  // What a person made: *a mistake by the team*.
  | 'mistakes' | 'slips'
  // Who is at fault: *his fault*, *to blame*, *the responsibility lies with*, *the culprit was*.
  | 'faults' | 'blames' | 'duties' | 'culprits' | 'guilt' | 'responsibilities'
  // What is done to people: *was fired*, *got a written warning*, *held accountable*.
  | 'punishments' | 'warnings' | 'accountabilities'
  // How people are asked to be: always, as an order, and only *more* of it.
  | 'attitudes' | 'orders' | 'weakAttitudes'
  // What people are asked to pay, and to take.
  | 'attention' | 'care'
  // What is to be done to people: *remind them*, *they will be reminded*, *retraining of them*.
  | 'reminders' | 'reminded' | 'retraining'
  // What asks for attention only where remedies are written; the first after *do not* and *never*.
  | 'forgetting' | 'vigilantRemedies'
  // What seems plain only now: always, as the first word, before a comma, before a condition,
  // before a word for prevention, and in a sentence that names hindsight.
  | 'hindsight' | 'hindsightFirst' | 'hindsightAside' | 'hindsightIf' | 'hindsightPrevented'
  | 'hindsightNamed'
  // Words that carry feeling and no fact.
  | 'emotiveWords'
