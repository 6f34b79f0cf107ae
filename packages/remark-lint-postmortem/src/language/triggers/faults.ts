import type {Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {beForms, determiners} from '../grammar.ts'
import {isDenied} from '../guards.ts'
import {isWorker, personOf} from '../person.ts'
import {findAhead} from '../sentence.ts'
import {phraseAt, subjectOf} from '../subject.ts'
import {isNegated} from './clause.ts'
import {hit, isHuman, people} from './hit.ts'
import {events} from './lookup.ts'
import {cutAt, ownerOf} from './doers.ts'

/** Who is at fault. */
export const faultTriggers: ReadonlyArray<TriggerEntry> = [
  [['fault'], fault],
  [['blame', 'blamed', 'responsibility'], blame],
  [['culprit', 'guilty'], culprit],
  [['responsible'], responsible]
]

function fault(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (isDenied(sentence, index, index + 1)) return undefined
  if (lower[index - 1] === 'at') {
    const subject = subjectOf(sentence, index - 1)
    return isHuman(subject.person) ? hit('fault', subject, index - 1, index + 1) : undefined
  }
  const owner = ownerOf(sentence, index)
  if (owner && isHuman(owner.person)) return hit('fault', owner, owner.range.start, index + 1)
  if (lower[index + 1] !== 'of' && lower[index + 1] !== 'lies') return undefined
  const range = phraseAt(sentence, lower[index + 1] === 'of' ? index + 2 : index + 3)
  const person = personOf(sentence, range, '')
  return isHuman(person) ? hit('fault', {person, range}, index, index + 1) : undefined
}

/** *The engineers are to blame*, *the blame lies with the vendor*, *blamed the contractor*. */
function blame(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (lower[index - 1] === 'to' && lower[index] === 'blame') {
    const subject = subjectOf(sentence, index - 1)
    const denied = isNegated(sentence, index) || sentence.isQuestion
    return isHuman(subject.person) && subject.passive && !denied
      ? hit('fault', subject, index - 1, index + 1)
      : undefined
  }
  if (isDenied(sentence, index, index + 1)) return undefined
  const verb = findAhead(lower, index + 1, 6, (word) =>
    /^(?:lies|lay|rests|falls|fell|is|was)$/.test(word)
  )
  const isNoun = verb !== -1 && (verb === index + 1 || lower[index + 1] === 'for')
  const on = isNoun
    ? findAhead(lower, verb + 1, 3, (word) => word === 'with' || word === 'on' || word === 'upon')
    : -1
  if (
    lower[index] === 'responsibility' &&
    (!isNoun || findAhead(lower, index + 2, 3, (word) => events.has(word)) === -1)
  )
    return undefined
  if (isNoun && on === -1) return undefined
  const phrase = phraseAt(sentence, isNoun ? on + 1 : index + 1)
  const range = {start: phrase.start, end: Math.min(phrase.end, cutAt(lower, phrase))}
  const person = personOf(sentence, range, '')
  return isHuman(person) ? hit('fault', {person, range}, index, index + 1) : undefined
}

/** *The culprit was a junior developer*, *the guilty party was the ops team*. */
function culprit(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (isDenied(sentence, index, index + 1)) return undefined
  const end = lower[index + 1] === 'party' ? index + 2 : index + 1
  if (lower[index] === 'guilty' && isWorker(sentence, end))
    return hit('fault', people, index, end + 1)
  if (beForms.has(lower[end] ?? '')) {
    const phrase = phraseAt(sentence, end + 1)
    const range = {start: phrase.start, end: cutAt(lower, phrase)}
    const person = personOf(sentence, range, '')
    return isHuman(person) ? hit('fault', {person, range}, index, end) : undefined
  }
  const subject = subjectOf(sentence, determiners.has(lower[index - 1] ?? '') ? index - 1 : index)
  return isHuman(subject.person) && subject.passive ? hit('fault', subject, index, end) : undefined
}

function responsible(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (lower[index + 1] !== 'for' || isDenied(sentence, index, index + 1)) return undefined
  const event = findAhead(lower, index + 2, 4, (word) => events.has(word) && word !== 'incident')
  const isIncident = lower[index + 3] === 'incident' && lower[index + 4] !== 'response'
  if (event === -1 && !isIncident) return undefined
  // *The engineer responsible for the outage*.
  const isWho = isWorker(sentence, index - 1)
  const subject = isWho
    ? {...subjectOf(sentence, index), passive: true}
    : subjectOf(sentence, index)
  if (!isHuman(subject.person) || !subject.passive) return undefined
  return hit('fault', subject, index, event === -1 ? index + 4 : event + 1)
}
