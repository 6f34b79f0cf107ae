import type {BlameCategory, BlameDegree} from '../../model.ts'
import type {Clause} from '../clause.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Actor} from '../actor.ts'
import type {Match} from '../match.ts'
import type {MatcherEntry, Sentence} from '../sentence.ts'
import type {Shape, ShapeMatch, ShapeRole} from '../shape.ts'
import {actorIn, humanIn, ownerOf} from '../agent.ts'
import {isHuman} from '../actor.ts'
import {match, people} from '../match.ts'
import {clauseAt, isReal} from '../read-clause.ts'
import {isDenied, isRemedyDenied, isSupposed} from '../negation.ts'
import {areAll, findAhead, isIn, isMark} from '../sentence.ts'
import {deedBefore} from './acts.ts'
import {shapeReader} from '../read-shape.ts'
import {findShape} from '../shape.ts'
import {earlierSubject, phraseAt} from '../subject-phrase.ts'

/** Finds who a shape is about; `undefined` if it is nobody who can be blamed, or did not happen. */
type RoleFinder = (sentence: Sentence, found: ShapeMatch, shape: Shape) => Actor | undefined

/** How far after what is fronted the comma before its subject is looked for. */
const frontScope = 25

/** Longest way from what was done to how. */
const verbScope = 12

/** Most commas of what is fronted. */
const mostCommas = 3

const roleFinders: Readonly<Record<ShapeRole, RoleFinder>> = {
  WHO: (sentence, {end, start}, {isNegative}) => {
    const {inRemedy, lexicon, lower} = sentence
    const clause = clauseAt(sentence, start)
    // *Notify owners and let it expire*: an order has no subject.
    const isOrder = inRemedy && isIn(lower[clause.group - 1], lexicon.grammar.coordinators)
    const isDone = !isOrder && !clause.passive && (isNegative || !clause.negated)
    return isDone && isReal(sentence, clause, end - 1) ? humanIn(sentence, clause) : undefined
  },
  KNOWN: (sentence, found, shape) =>
    isHuman(clauseAt(sentence, found.start).kind)
      ? roleFinders.WHO(sentence, found, shape)
      : undefined,
  ANYWHO: (sentence, {start}, {isNegative}) => {
    const clause = clauseAt(sentence, start)
    const isAsked = !isRemedyDenied(sentence, start) && (isNegative || !clause.negated)
    return isAsked ? humanIn(sentence, clause) : undefined
  },
  WHOSE: (sentence, {start}) => humanIn(sentence, ownerOf(sentence, start)),
  NOBODY: nobodyOf,
  DID: (sentence, {start}) => deedBefore(sentence, start),
  FRONT: subjectAfter,
  AFTER: (sentence, {start}) => {
    const isApart = isMark(sentence.lower[start - 1], ',\u2014\u2013')
    return humanIn(
      sentence,
      actorIn(sentence, earlierSubject(sentence, isApart ? start - 1 : start))
    )
  },
  START: ({inRemedy, lower}, {start}) =>
    !inRemedy && areAll(lower, 0, start, (word) => isMark(word, '-*')) ? people : undefined
}

/** Shapes in which people are blamed, whatever else is said. */
export const shapeMatchers = ({grammar, shapes, subjects}: Lexicon): Array<MatcherEntry> => {
  const {negative, negativeDeterminer} = grammar
  const nobodies = [subjects.nobodies, subjects.noneOf, negative, negativeDeterminer]
  const read = shapeReader(
    shapes,
    nobodies.flatMap((words) => [...words])
  )
  return shapes.tables.flatMap(({category, degree, rows}) =>
    rows.map(([pattern]): MatcherEntry => {
      const {gate, shape} = read(pattern)
      const look = (sentence: Sentence, index: number) =>
        matchIn(sentence, index, shape(), category, degree)
      return [gate, look, () => shape().needs]
    })
  )
}

function matchIn(
  sentence: Sentence,
  index: number,
  shape: Shape,
  category: BlameCategory,
  degree: BlameDegree
): Match | undefined {
  if (sentence.isQuestion && !shape.mayAsk) return undefined
  const found = findShape(sentence, index, shape)
  if (!found) return undefined
  const actor = actorOf(sentence, found, shape)
  // What is only likely to be blame the authors may say of themselves, or of anybody.
  if (degree === 'likely' && actor && (actor.kind === 'self' || isAnybody(sentence, actor)))
    return undefined
  // *Dana’s haste*, *nobody acted*: whose and who are a part of it.
  const isDeniable = shape.role === 'WHOSE'
  const isPart = isDeniable || shape.role === 'NOBODY'
  const start = actor && isPart ? actor.range.start : (verbOf(actor, found) ?? found.start)
  const whole = actor && match(category, actor, start, found.end)
  return whole && {...whole, degree: degree === 'sure' ? whole.degree : degree, isDeniable}
}

/** *Anyone with an account could have read it*: nobody is meant. */
function isAnybody({lexicon, lower}: Sentence, {range}: Actor): boolean {
  return range.start < range.end && lexicon.counterfactuals.anybody.has(lower[range.start]!)
}

/** Where what was done before starts, if it is near. */
function verbOf(actor: Actor | undefined, {start}: ShapeMatch): number | undefined {
  const verb = actor && 'verb' in actor ? (actor as Clause).verb : start
  return verb < start && start - verb < verbScope ? verb : undefined
}

/** Who is meant: the one with the role, or the one whom a part names, or people. */
function actorOf(sentence: Sentence, found: ShapeMatch, shape: Shape): Actor | undefined {
  if (shape.role) return roleFinders[shape.role](sentence, found, shape)
  const {actor, end, start} = found
  // *It is hard to see how the engineer could miss it.*
  const noun = actor?.range.end === end ? start + 1 : end
  const isDone =
    !isSupposed(sentence, start) &&
    (shape.isNegative || shape.mayAsk || !isDenied(sentence, start, noun))
  return isDone ? (actor ?? understoodIn(sentence, found)) : undefined
}

/** The authors in *this one is on me* and *we will keep an eye on it*; people, where nobody is named. */
function understoodIn(sentence: Sentence, {end, start}: ShapeMatch): Actor {
  const {lexicon, lower} = sentence
  const self: Actor = {kind: 'self', range: {start: end - 1, end}}
  if (lexicon.subjects.objectSelves.has(lower[end - 1]!)) return self
  const subject = clauseAt(sentence, start)
  return subject.kind === 'self' ? subject : people
}

/** *Nobody acted*, *not one engineer acted*; *a mailbox that nobody read* is only described. */
function nobodyOf(sentence: Sentence, {start}: ShapeMatch): Actor | undefined {
  const {lexicon, lower} = sentence
  const {kind, passive, possible, range, supposed} = clauseAt(sentence, start)
  const before = lower[range.start - 1]
  const isNobody =
    kind === 'nobody' ||
    (kind === 'self' && isIn(lower[range.start], lexicon.subjects.noneOf)) ||
    (kind === 'person' && isIn(before, lexicon.grammar.negative))
  // *No human was watching* speaks of a machine.
  const isSomebody = !lexicon.subjects.mankind.has(lower[range.end - 1]!)
  const isReal = !passive && !possible && !supposed && !isIn(before, lexicon.subjects.relatives)
  return isNobody && isSomebody && isReal
    ? {kind: kind === 'self' ? kind : 'person', range}
    : undefined
}

/** *Ignoring the banner, the engineer …*: the subject after a comma, where a verb follows. */
function subjectAfter(sentence: Sentence, {end, start}: ShapeMatch): Actor | undefined {
  const {lexicon, lower} = sentence
  const {auxiliaries, boundaries, isAdverb, isPast} = lexicon.grammar
  const isFirst = areAll(lower, 0, start, (word) => isAdverb(word) || !/^\p{L}/u.test(word))
  const isFronted = isFirst || (isIn(lower[start - 1], boundaries) && lower[start - 1] !== ',')
  if (!isFronted) return undefined
  let comma = end - 1
  for (let count = 0; count < mostCommas; count++) {
    comma = findAhead(lower, comma + 1, frontScope, (word) => word === ',')
    if (comma === -1) return undefined
    const range = phraseAt(sentence, comma + 1)
    const verb = findAhead(lower, range.end, 3, (word) => isPast(word) || auxiliaries.has(word))
    const actor = verb === -1 ? undefined : humanIn(sentence, actorIn(sentence, range, lower[verb]))
    if (actor) return actor
  }
  return undefined
}
