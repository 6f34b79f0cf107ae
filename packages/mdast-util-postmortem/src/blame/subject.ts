import type {SubjectKind} from '../model.ts'
import type {Actor} from './match.ts'
import type {Range, Sentence} from './sentence.ts'
import {findBehind, isIn} from './sentence.ts'
import {kindOf} from './subject-kind.ts'
import {earlierSubject, phraseBefore, reach} from './subject-phrase.ts'

/** Who does what a verb says. */
export interface Subject extends Actor {
  /** The verb is passive, so the subject suffers it. */
  passive: boolean
  /** *Can*, *might*, *to*: it did not happen. */
  possible: boolean
  /** Index of the first word of the verb group. */
  group: number
}

/** Words before a verb that belong to it: *would not have simply*. */
type VerbGroup = Pick<Subject, 'group' | 'passive' | 'possible'>

/**
 * Find the subject of a verb.
 *
 * @param sentence
 *   Sentence.
 * @param verb
 *   Index of the verb, or of an adverb before it.
 * @param word
 *   The verb in lower case: software boots, people forget (optional).
 * @returns
 *   Subject; of the kind `other` if it is not known.
 */
export function subjectOf(
  sentence: Sentence,
  verb: number,
  word: string = sentence.lower[verb]!
): Subject {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  const {group, passive, possible} = verbGroupOf(sentence, verb)
  const index = beforeAdverb(sentence, group - 1)
  const subject = (range: Range, kind = kindOf(sentence, range, word)): Subject => ({
    range,
    kind,
    passive,
    possible,
    group
  })
  const nothing: Range = {start: verb, end: verb}
  if (index < 0) return subject(nothing, 'other')
  const last = lower[index]!
  if (isFrontedWork(sentence, index)) return subject(nothing, 'person')
  if (last === ',') {
    const aside = startOfAside(sentence, index)
    if (aside > 0) return subject(phraseBefore(sentence, aside))
    if (isAfterWork(sentence, index)) return subject(nothing, 'person')
    return subject(earlierSubject(sentence, index))
  }
  if (last === ')') {
    const open = findBehind(lower, index, reach, (word) => word === '(')
    if (open > 0) return subject(phraseBefore(sentence, open))
  }
  if (grammar.coordinators.has(last)) return subject(earlierSubject(sentence, index))
  const noun = lower[index - 1] === ',' ? index - 1 : index
  if (grammar.relativePerson.has(last)) {
    const range = phraseBefore(sentence, noun)
    const kind = kindOfAntecedent(sentence, index, range, word)
    return kind ? subject(range, kind) : subject({start: index, end: index + 1}, whoIs(sentence))
  }
  if (subjects.relatives.has(last)) return subject(phraseBefore(sentence, noun))
  return subject(phraseBefore(sentence, index + 1))
}

/** *Moved it and, crucially, forgot …*: an adverb between commas changes nothing. */
function beforeAdverb({lexicon, lower}: Sentence, index: number): number {
  if (lower[index] !== ',') return index
  const isAdverb = lexicon.grammar.isAdverb(lower[index - 1] ?? '')
  return isAdverb && lower[index - 2] === ',' ? index - 3 : index
}

function verbGroupOf(sentence: Sentence, verb: number): VerbGroup {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  let index = verb - 1
  let passive = false
  let possible = false
  for (; index >= 0; index--) {
    const word = lower[index]!
    const isPossessive = grammar.possessive.has(word)
    // *He's forgotten*.
    const isAuxiliary = isPossessive
      ? isIn(lower[index - 1], subjects.contracting)
      : grammar.auxiliaries.has(word)
    if (isAuxiliary) {
      passive ||= grammar.beForms.has(word) && !isPossessive
      possible ||= grammar.modals.has(word) || grammar.infinitive.has(word)
    } else if (subjects.needs.has(word) && isIn(lower[index + 1], grammar.infinitive))
      possible = true
    else if (!grammar.isAdverb(word) && !grammar.negative.has(word)) break
  }
  return {group: index + 1, passive, possible}
}

/** *While troubleshooting*: what only people do, before a comma or a verb. */
function isFrontedWork({lexicon, lower}: Sentence, index: number): boolean {
  const {fronting, work} = lexicon.subjects
  if (!work.has(lower[index]!)) return false
  const before = lower[index - 1]
  return before === undefined || before === ',' || fronting.has(before)
}

/** *While debugging the job, accidentally removed …* */
function isAfterWork(sentence: Sentence, comma: number): boolean {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  for (let index = comma - 1; index >= 0 && index > comma - reach; index--) {
    const word = lower[index]!
    if (grammar.boundaries.has(word) && !subjects.workIntros.has(word)) return false
    if (isFrontedWork(sentence, index)) return true
  }
  return false
}

/**
 * Where the aside that a comma closes starts: *the engineer, who …, forgot*.
 *
 * @returns
 *   Index of its first comma; 0 if the comma closes none.
 */
function startOfAside({lexicon, lower}: Sentence, comma: number): number {
  const {determiners, isAdverb, isGerund} = lexicon.grammar
  for (let index = comma - 1; index > 0 && index > comma - reach; index--) {
    if (lower[index] !== ',') continue
    const first = lower[index + 1]!
    const isAside =
      lexicon.subjects.asides.has(first) ||
      isGerund(first) ||
      determiners.has(first) ||
      isAdverb(first)
    return isAside ? index : 0
  }
  return 0
}

/** What *who* stands for; `undefined` if only *who* says that it is somebody. */
function kindOfAntecedent(
  sentence: Sentence,
  who: number,
  range: Range,
  verb: string
): SubjectKind | undefined {
  const {lexicon, lower} = sentence
  const {anybody, askings} = lexicon.subjects
  const isAside = lower[who - 1] === ','
  const noun = isAside ? who - 1 : who
  if (!isAside && isIn(lower[who - 1], askings)) return 'other'
  if (isIn(lower[noun - 1], anybody)) return 'other'
  const last: Range = {start: Math.max(0, noun - 1), end: noun}
  if (kindOf(sentence, last, verb) === 'end-user') return 'end-user'
  const kind = kindOf(sentence, range, verb)
  return kind === 'end-user' || kind === 'self' || kind === 'nobody' ? kind : undefined
}

function whoIs({isQuestion}: Sentence): SubjectKind {
  return isQuestion ? 'other' : 'person'
}
