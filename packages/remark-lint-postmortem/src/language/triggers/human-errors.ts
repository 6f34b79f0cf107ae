import type {Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {determiners, isAdverb, isGerund, isPast, prepositions} from '../grammar.ts'
import {isDenied} from '../guards.ts'
import {humanErrors, mistakes} from '../lexicon.ts'
import {personOf} from '../person.ts'
import {findAhead, findBehind} from '../sentence.ts'
import {phraseAt, subjectOf} from '../subject.ts'
import {hit, isHuman, people} from './hit.ts'
import {displays, wordsOf} from './lookup.ts'
import {cutAt, ownerOf, passiveAgent} from './doers.ts'

/** A person, or an error of a person, as the cause. */
export const humanErrorTriggers: ReadonlyArray<TriggerEntry> = [
  [['error', 'errors', 'mistake', 'mistakes', 'misunderstanding', 'oversight'], humanError],
  [wordsOf(mistakes), mistakeOf],
  [['fat-finger', 'fat-fingering', 'fat-fingered'], fatFinger],
  [['cause', 'trigger'], personAsCause]
]

const erring = new Set(wordsOf(humanErrors))

function humanError(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const whose = lower[index - 1] ?? ''
  if (!erring.has(whose) || displays.has(lower[index + 1] ?? '')) return undefined
  if (lower[index] === 'errors' && whose === 'user') return undefined
  if (isDenied(sentence, index - 1, index + 1)) return undefined
  return hit('human-error', people, index - 1, index + 1)
}

/** *A mistake by the team*, *Tom’s mistake*, *the engineer made a mistake*. */
function mistakeOf(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (displays.has(lower[index + 1] ?? '') || isDenied(sentence, index, index + 1)) return undefined
  const by =
    lower[index + 1] === 'by' || lower[index + 1] === 'from'
      ? index + 2
      : lower[index + 1] === 'on' && lower[index + 3] === 'part'
        ? index + 5
        : -1
  if (by !== -1) {
    const phrase = phraseAt(sentence, by)
    const range = {start: phrase.start, end: cutAt(lower, phrase)}
    const person = personOf(sentence, range, '')
    return isHuman(person) ? hit('human-error', {person, range}, index, range.end) : undefined
  }
  const owner = ownerOf(sentence, index)
  if (owner && isHuman(owner.person) && lower[index] !== 'error')
    return hit('human-error', owner, owner.range.start, index + 1)
  const madeBy = findAhead(lower, index + 1, 4, (word) => word === 'made')
  if (madeBy !== -1) {
    const agent = passiveAgent(sentence, madeBy + 1)
    return agent && isHuman(agent.person) ? hit('human-error', agent, index, madeBy + 1) : undefined
  }
  const made = findBehind(lower, index - 1, 4, (word) => word === 'made')
  if (made === -1) return undefined
  const subject = subjectOf(sentence, made)
  if (subject.passive) {
    const agent = passiveAgent(sentence, index)
    return agent && isHuman(agent.person) ? hit('human-error', agent, made, index + 1) : undefined
  }
  return isHuman(subject.person) && !subject.possible
    ? hit('human-error', subject, made, index + 1)
    : undefined
}

function fatFinger(sentence: Sentence, index: number): Hit | undefined {
  if (isDenied(sentence, index, index + 1)) return undefined
  return hit('human-error', people, index, index + 1)
}

/** *The root cause was an engineer who …* */
function personAsCause(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const verb = findAhead(
    lower,
    index + 1,
    8,
    (word) => word === 'was' || word === 'is' || word === ':'
  )
  if (verb === -1 || lower[verb + 1] === 'not') return undefined
  const start = verb + 1
  const end = findAhead(
    lower,
    start,
    8,
    (word, at) =>
      at > start &&
      (/^(?:who|that|,|\.|to|:)$/.test(word) ||
        isGerund(word) ||
        prepositions.has(word) ||
        isAdverb(word) ||
        isPast(word))
  )
  const range = {start, end: end === -1 ? lower.length : end}
  if (
    !determiners.has(lower[start] ?? '') &&
    !sentence.names.isPerson(sentence.words[start]?.text ?? '')
  )
    return undefined
  const person = personOf(sentence, range, '')
  const next = lower[range.end] ?? ''
  if (person !== 'person' || next === 'to' || lower[start] === 'that') return undefined
  return hit('human-cause', {person, range}, range.start, range.end)
}
