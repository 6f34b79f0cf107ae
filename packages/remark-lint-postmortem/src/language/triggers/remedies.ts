import type {Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {isDenied} from '../guards.ts'
import {punishments} from '../lexicon.ts'
import {personOf} from '../person.ts'
import {findAhead, findBehind} from '../sentence.ts'
import {phraseAt, subjectOf} from '../subject.ts'
import {isNegated} from './clause.ts'
import {hit, isHuman, people} from './hit.ts'
import {between, wordsOf, wordsWith} from './lookup.ts'
import {cutAt} from './doers.ts'

/** Punishments, and remedies that ask people to pay attention. */
export const remedyTriggers: ReadonlyArray<TriggerEntry> = [
  [wordsOf(punishments), punished],
  [['warning', 'accountable'], warned],
  [['careful', 'cautious', 'mindful', 'vigilant', 'diligent', 'aware'], beCareful],
  [['care', 'attention', 'caution'], payAttention],
  [['remind', 'reminded', 'retrain', 'retrained', 'retraining', 'reminding'], remind]
]

const punishing = wordsWith(punishments)

function punished(sentence: Sentence, index: number): Hit | undefined {
  if (!punishing.get(sentence.lower[index]!)?.some((rest) => rest.length === 0)) return undefined
  const subject = subjectOf(sentence, index)
  if (!subject.passive || !isHuman(subject.person) || isNegated(sentence, index)) return undefined
  return hit('punitive', subject, index, index + 1)
}

/** *A written warning*, *held accountable*, *hold the team accountable*. */
function warned(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (isDenied(sentence, index, index + 1)) return undefined
  if (lower[index] === 'accountable') {
    const held = findBehind(
      lower,
      index - 1,
      5,
      (word) => word === 'held' || word === 'hold' || word === 'holding'
    )
    if (held === -1) return undefined
    const subject = subjectOf(sentence, held)
    if (subject.person === 'nobody' || (subject.person === 'self' && lower[held] !== 'held'))
      return undefined
    return hit('punitive', people, held, index + 1)
  }
  if (lower[index - 1] !== 'written' && lower[index - 1] !== 'final') return undefined
  const verb = findBehind(lower, index - 2, 4, (word) =>
    /^(?:received|got|given|issued|gave)$/.test(word)
  )
  if (verb === -1) return undefined
  const subject = subjectOf(sentence, verb)
  return isHuman(subject.person) ? hit('punitive', subject, index - 1, index + 1) : undefined
}

/** *Be more careful*, *engineers need to be vigilant*. */
function beCareful(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const word = lower[index]!
  const be = findBehind(lower, index - 1, 4, (word) => word === 'be')
  if (
    be === -1 ||
    !between(lower, be + 1, index, (word) =>
      /^(?:more|very|extra|extremely|especially|particularly|a|little|bit|much|even|so)$/.test(word)
    )
  )
    return undefined
  const isStrong = word === 'careful' || word === 'cautious' || word === 'vigilant'
  if (
    !isStrong &&
    !(lower[index - 1] === 'more' || (word === 'mindful' && isImperative(lower, be)))
  )
    return undefined
  if (word === 'aware' && !lower.includes('more')) return undefined
  return remedy(sentence, be, index + 1)
}

function isImperative(lower: ReadonlyArray<string>, index: number): boolean {
  const before = lower[index - 1]
  return (
    before === undefined ||
    /^[:;,.\u2014\u2013-]$/.test(before) ||
    before === 'and' ||
    before === 'to' ||
    before === 'please'
  )
}

/** *Pay more attention*, *take more care*. */
function payAttention(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const isCare = lower[index] !== 'attention'
  const verb = findBehind(lower, index - 1, 4, (word) =>
    isCare ? /^(?:take|exercise|taking|use)$/.test(word) : /^(?:pay|paying|paid)$/.test(word)
  )
  if (
    verb === -1 ||
    !between(lower, verb + 1, index, (word) =>
      /^(?:more|better|close|closer|greater|extra|special|careful|particular|enough|sufficient|much)$/.test(
        word
      )
    )
  )
    return undefined
  if (lower[index + 1] === 'of' || (isCare && index === verb + 1)) return undefined
  return remedy(sentence, verb, index + 1)
}

/** Whom people are reminded or trained: *everyone*, *the operators*. */
function remind(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const word = lower[index]!
  if (word === 'reminded' || word === 'retrained') {
    const subject = subjectOf(sentence, index)
    if (!subject.passive || !isHuman(subject.person) || isNegated(sentence, index)) return undefined
    return hit('vigilance', subject, subject.group < index ? index - 1 : index, index + 1)
  }
  if (word === 'retraining') {
    const isOf = lower[index + 1] === 'of' || lower[index + 1] === 'for'
    const range = phraseAt(sentence, index + (isOf ? 2 : 1))
    const person = personOf(sentence, range, '')
    return isHuman(person) && !isDenied(sentence, index, index + 1)
      ? hit('vigilance', {person, range}, index, index + 1)
      : undefined
  }
  const phrase = phraseAt(sentence, index + 1)
  const range = {start: phrase.start, end: cutAt(lower, phrase)}
  const to = findAhead(
    lower,
    range.start + 1,
    range.end - range.start - 1,
    (word) => word === 'to' || word === 'about'
  )
  const person = personOf(sentence, {start: range.start, end: to === -1 ? range.end : to}, '')
  const isAll = /^(?:everyone|everybody|all|people|folks|engineers|ourselves)$/.test(
    lower[index + 1] ?? ''
  )
  if (person === 'end-user' || (!isAll && person !== 'person')) return undefined
  return remedy(
    sentence,
    index,
    range.end > range.start ? Math.min(range.end, index + 3) : index + 1
  )
}

function remedy(sentence: Sentence, start: number, end: number): Hit | undefined {
  const {lower} = sentence
  // *We would like to remind everyone* is said here and now.
  if (findBehind(lower, start - 1, 4, (word) => word === 'like') !== -1) return undefined
  if (
    findBehind(lower, start - 1, 7, (word) =>
      /^(?:not|no|never|nobody|instead|than|longer|without|asking|cannot|telling|hard)$/.test(word)
    ) !== -1
  )
    return undefined
  const subject = subjectOf(sentence, start)
  if (subject.person === 'end-user' || subject.person === 'system' || subject.person === 'nobody')
    return undefined
  return hit('vigilance', isHuman(subject.person) ? subject : people, start, end)
}
