import type {SubjectKind} from '../model.ts'
import type {Actor} from './actor.ts'
import type {Clause} from './clause.ts'
import type {Range, Sentence} from './sentence.ts'
import {isWord} from '../text/words.ts'
import {isHuman} from './actor.ts'
import {isSupposed} from './negation.ts'
import {areAll, findAhead, findBehind, isCapitalised, isIn, isMark} from './sentence.ts'
import {kindOf} from './subject-kind.ts'
import {earlierSubject, phraseBefore, reach} from './subject-phrase.ts'

/** Words before a verb that belong to it: *would not have simply*. */
type VerbGroup = Pick<Clause, 'group' | 'negated' | 'passive' | 'possible'>

/** How far before a verb a denial counts. */
const denialScope = 4

/**
 * Find the clause of a verb; each is read once.
 *
 * @param verb
 *   Index of the verb, or of an adverb before it.
 * @param word
 *   The verb in lower case, if it is another: software boots, people forget (optional).
 * @returns
 *   Clause; its subject is of the kind `other` if it is not known.
 */
export function clauseAt(sentence: Sentence, verb: number, word?: string): Clause {
  const {clauses, lower} = sentence
  let clause = clauses.get(verb)
  if (!clause) clauses.set(verb, (clause = readClause(sentence, verb)))
  const isSame = word === undefined || word === lower[verb]
  return isSame ? clause : clauseOf(sentence, verb, clause, clause.supposed, word)
}

function readClause(sentence: Sentence, verb: number): Clause {
  const words = verbGroupOf(sentence, verb)
  const supposed = isSupposed(sentence, words.group)
  return clauseOf(sentence, verb, words, supposed, sentence.lower[verb]!)
}

function clauseOf(
  sentence: Sentence,
  verb: number,
  {group, negated, passive, possible}: VerbGroup,
  supposed: boolean,
  word: string
): Clause {
  const {isElided, kind, range} = subjectOf(sentence, {group, passive, verb}, word)
  return {verb, group, negated, passive, possible, supposed, kind, range, isElided}
}

/**
 * Check whether what a clause says is no possibility or supposition, and describes nothing.
 *
 * @param last
 *   Index of the last word of what it says (optional).
 */
export function isReal(sentence: Sentence, clause: Clause, last: number = clause.verb): boolean {
  return !clause.possible && !clause.supposed && !isObjectRelative(sentence, clause, last)
}

/**
 * Check whether a clause says that somebody did something.
 *
 * @param last
 *   Index of the last word of what it says (optional).
 */
export function isDeed(sentence: Sentence, clause: Clause, last?: number): boolean {
  const {kind, negated, passive} = clause
  return isHuman(kind) && !passive && !negated && isReal(sentence, clause, last)
}

/** Find the subject of a verb group. */
function subjectOf(
  sentence: Sentence,
  {group, passive, verb}: Pick<Clause, 'group' | 'passive' | 'verb'>,
  word: string
): Actor {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  const index = beforeAdverb(sentence, group - 1)
  const subject = (range: Range, kind = kindOf(sentence, range, word)): Actor => ({kind, range})
  const nothing: Range = {start: verb, end: verb}
  const isFirst = areAll(lower, 0, index + 1, (word) => isMark(word, '-*'))
  if (isFirst && !passive && isElided(sentence, group, verb))
    return {kind: 'person', range: nothing, isElided: true}
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

/** *Forgot to set it*, *did not test*, *left the valve open*, but not *missed pages* and no order. */
function isElided(
  {inAccount, inRemedy, isQuestion, lexicon, lower}: Sentence,
  group: number,
  verb: number
): boolean {
  const {
    auxiliaries,
    boundaries,
    determiners,
    infinitive,
    isAdverb,
    isGerund,
    isParticiple,
    isPast,
    prepositions
  } = lexicon.grammar
  if (inRemedy || inAccount || isQuestion) return false
  const first = lower[group]!
  if (auxiliaries.has(first)) return !isGerund(first) && !infinitive.has(first)
  // *Ran*, *forgot* are nothing else.
  if (isPast(first) && !isParticiple(first)) return true
  const next = findAhead(lower, verb + 1, 2, (word) => !isAdverb(word))
  const isVerb = isPast(first) || isAdverb(first)
  return (
    isVerb &&
    isWord(lower[next]) &&
    [auxiliaries, boundaries, determiners, prepositions, lexicon.subjects.things].some((list) =>
      isIn(lower[next], list)
    )
  )
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
      : grammar.auxiliaries.has(word) && !isName(sentence, index)
    if (isAuxiliary) {
      passive ||= grammar.beForms.has(word) && !isPossessive
      possible ||= grammar.modals.has(word) || grammar.infinitive.has(word)
    } else if (subjects.needs.has(word) && isIn(lower[index + 1], grammar.infinitive))
      possible = true
    else if (!grammar.isAdverb(word) && !grammar.negative.has(word)) break
  }
  const isDenial = (word: string) => grammar.negations.has(word)
  const negated = findBehind(lower, verb - 1, denialScope, isDenial) !== -1
  return {group: index + 1, negated, passive, possible}
}

/** The *Will* of *Will should have asked*. */
function isName({lexicon, lower, words}: Sentence, index: number): boolean {
  const {grammar, subjects} = lexicon
  const isFollowed = [grammar.modals, grammar.pastAuxiliary].some((list) =>
    isIn(lower[index + 1], list)
  )
  return isFollowed && subjects.wordNames.has(lower[index]!) && isCapitalised(words[index]!.text)
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
/** *The rows the operator did not select were kept*: a clause that describes its object. */
function isObjectRelative({lexicon, lower}: Sentence, {range}: Actor, verb: number): boolean {
  const {grammar, subjects} = lexicon
  const before = lower[range.start - 1]
  if (before === undefined) return false
  const isNoun =
    isWord(before) &&
    !grammar.isPast(before) &&
    !grammar.prepositions.has(before) &&
    !grammar.auxiliaries.has(before) &&
    !subjects.clauseConjunctions.has(before)
  const next = lower[verb + 1]
  return (
    (isNoun || subjects.relatives.has(before)) &&
    (next === undefined || isMark(next, '.,;?!)') || grammar.auxiliaries.has(next))
  )
}

/**
 * Check whether a word is a verb in the past, and no adjective: *deleted*, but not *the deleted
 * table* or *of deleted tables*.
 */
export function isPastVerb({lexicon, lower}: Sentence, index: number): boolean {
  const {determiners, isPast, prepositions} = lexicon.grammar
  const before = lower[index - 1]
  if (!isPast(lower[index]!) || isIn(before, determiners)) return false
  return !(isWord(lower[index + 1]) && isIn(before, prepositions))
}

/**
 * Check whether an error is only one that software shows or counts: *user error message*.
 *
 * @param index
 *   Index of its last word.
 */
export function isShown({lexicon, lower}: Sentence, index: number): boolean {
  return isIn(lower[index + 1], lexicon.verdicts.displays)
}
