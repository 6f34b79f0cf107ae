import type {Match} from './match.ts'
import type {Sentence} from './sentence.ts'
import {isHuman} from './actor.ts'
import {isDenied} from './negation.ts'
import {findAhead, isIn, isMark} from './sentence.ts'
import {openingPhrase} from './subject-phrase.ts'
import {actorIn} from './agent.ts'

/** Says why words that a matcher found blame nobody in their clause. */
type Guard = (sentence: Sentence, match: Match) => boolean

/** How far after an omission its reason is looked for. */
const reasonScope = 12

/** The same for all matchers. */
const guards: ReadonlyArray<Guard> = [
  (sentence, {end, isDeniable, start}) => isDeniable && isDenied(sentence, start, end),
  isAccount,
  isLuck,
  isVirtue,
  isAboutWording,
  isPraised,
  isRefuted,
  isOutcome,
  hasReason
]

/**
 * Check whether what surrounds words of blame takes the blame from them.
 *
 * @param sentence
 *   Sentence.
 * @param match
 *   Words in it that a matcher found.
 */
export function isGuarded(sentence: Sentence, match: Match): boolean {
  return guards.some((guard) => guard(sentence, match))
}

/**
 * Check whether words of blame are at most likely to be meant as blame.
 *
 * @param sentence
 *   Sentence.
 * @param match
 *   Words in it that a matcher found.
 */
export function isWeak(sentence: Sentence, found: Match): boolean {
  const {category, start, subject, subjectKind} = found
  const {inAccount, lexicon, lower} = sentence
  if (isOwnVerdict(sentence, found) || isUnintended(sentence, found)) return true
  // What somebody wrote at the time is a record of it.
  const isQuoted = isMark(lower[start - 1], '"\u201C')
  if (category === 'emotive' && (inAccount || isQuoted)) return true
  if (subjectKind === 'self' && inAccount) return true
  if (isDated(sentence, found) || isNobody(sentence, found)) return true
  // *Eight hours, when the operator was not watching*: it says when.
  return (
    category === 'counterfactual' &&
    subject !== undefined &&
    isIn(lower[subject.start - 1], lexicon.guards.times) &&
    !lexicon.counterfactuals.obligations.has(lower[start]!)
  )
}

/** *Did not start until 11:00* says when it was done. */
function isDated({lexicon, lower}: Sentence, {category, end}: Match): boolean {
  if (category !== 'counterfactual') return false
  const until = findAhead(lower, end, reasonScope, (word) => lexicon.guards.until.has(word))
  return until !== -1 && lower.slice(until + 1, until + 3).some(hasFigure)
}

function hasFigure(word: string): boolean {
  return /^\d/.test(word)
}

/** *A second administrator could have caught it*: there was none. */
function isNobody({lexicon, lower}: Sentence, {category, start, subject}: Match): boolean {
  const {counterfactuals, guards} = lexicon
  if (category !== 'counterfactual' || !counterfactuals.possibilities.has(lower[start]!)) return false // prettier-ignore
  // *The second administrator* was there.
  return subject !== undefined && lower.slice(Math.max(0, subject.start - 2), subject.end).some((word, at, all) => guards.further.has(word) && !isIn(all[at - 1], guards.known)) // prettier-ignore
}

/** *I changed it in an act of laziness*: what the author says of themselves. */
function isOwnVerdict(sentence: Sentence, {category, subjectKind}: Match): boolean {
  if (category !== 'judgement' || subjectKind === 'self') return false
  const {kind, range} = actorIn(sentence, openingPhrase(sentence, 0))
  return kind === 'self' && isIn(sentence.lower[range.start], sentence.lexicon.guards.author)
}

/** *An engineer unintentionally deleted it*: nobody is named, and it says that nobody meant it. */
function isUnintended({lexicon, lower}: Sentence, {category, end, start, subject}: Match): boolean {
  if (category !== 'agent' || !subject) return false
  const {determiners} = lexicon.grammar
  return (
    (isIn(lower[subject.start], determiners) || isIn(lower[subject.start - 1], determiners)) &&
    lower.slice(Math.max(0, start - 1), end).some((word) => lexicon.guards.unintended.has(word))
  )
}

/** What somebody did, where it is written what happened, or what went well. */
function isAccount({inAccount, inPraise}: Sentence, {category, degree}: Match): boolean {
  return category === 'agent' && (inPraise || (inAccount && degree === 'likely'))
}

/** *Nobody was watching the queue at nine* where it is written what went well: that was luck. */
function isLuck({inPraise, lexicon, lower}: Sentence, {category, start}: Match): boolean {
  if (!inPraise || category !== 'counterfactual') return false
  return !lexicon.counterfactuals.obligations.has(lower[start]!)
}

/** *Attention to detail*, *a sense of urgency* where it is written what went well: people had it. */
function isVirtue({inPraise, lexicon, lower}: Sentence, {category, start}: Match): boolean {
  if (!inPraise || (category !== 'judgement' && category !== 'vigilance')) return false
  return !lower.slice(0, start).some((word) => lexicon.negation.denials.has(word))
}

/** *Write “the alert was missed” instead of “Tom’s mistake”*: what is quoted is an example. */
function isAboutWording({lexicon, lower}: Sentence, {end, start}: Match): boolean {
  const {wordings} = lexicon.guards
  if (!lower.some((word) => wordings.has(word))) return false
  const isOpen = lower.slice(0, start).filter((word) => isMark(word, '"\u201C')).length
  const isClosed = findAhead(lower, end, lower.length, (word) => isMark(word, '"\u201D')) !== -1
  return isOpen > 0 && isClosed
}

/** *Kudos to the engineer who skipped the queue*. */
function isPraised({lexicon, lower}: Sentence, {category}: Match): boolean {
  return category === 'agent' && lower.some((word) => lexicon.guards.praise.has(word))
}

/** *We looked for human error and found none*, *it would be wrong to call this negligence*. */
function isRefuted({lexicon, lower}: Sentence, {end, start}: Match): boolean {
  const {denied, denying} = lexicon.guards
  const {infinitive, modals} = lexicon.grammar
  const none = findAhead(lower, end, 4, (word) => denied.has(word))
  if (none !== -1 && isIn(lower[none - 1], lexicon.agents.repairs)) return true
  const frame = findAhead(lower, 0, start, (word) => denying.has(word))
  return (
    frame > 0 &&
    infinitive.has(lower[frame + 1]!) &&
    lower.slice(0, frame).some((word) => modals.has(word))
  )
}

/** *No alert was set, so nobody noticed*, *so that they could have tested it*: what comes of something else. */
function isOutcome(sentence: Sentence, {category, start, subject, subjectKind}: Match): boolean {
  const {lexicon, lower} = sentence
  const {counterfactuals, subjects} = lexicon
  const first = Math.min(start, subject?.start ?? start)
  const so = isIn(lower[first - 1], subjects.relatives) ? first - 2 : first - 1
  if (category !== 'counterfactual' || !isIn(lower[so], counterfactuals.purposes)) return false
  // *We have no such page, so we did not notice.*
  const isState = lower.slice(0, so).some((word) => counterfactuals.having.has(word))
  if (subjectKind === 'self' && isState) return true
  return !isHuman(actorIn(sentence, openingPhrase(sentence, 0)).kind)
}

/** *Did not escalate, since the runbook says to wait*: what is not done for a reason is no omission. */
function hasReason(sentence: Sentence, {category, end, start, subjectKind}: Match): boolean {
  const {lexicon, lower} = sentence
  const isOmission = category === 'counterfactual'
  const isChoice = category === 'agent' && !lexicon.phrases.failAdverbs.has(lower[start]!)
  if (!(isOmission || isChoice) || !isHuman(subjectKind)) return false
  const {reasons, reasonsAfterComma} = lexicon.guards
  const reason = findAhead(
    lower,
    end,
    reasonScope,
    (word, at) =>
      reasons.has(word) || (isOmission && lower[at - 1] === ',' && reasonsAfterComma.has(word))
  )
  if (reason === -1) return false
  return !isHuman(actorIn(sentence, openingPhrase(sentence, reason + 1)).kind)
}
