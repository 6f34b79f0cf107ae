import type {Sentence} from '../sentence.ts'
import type {Subject} from '../subject.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  isGerund,
  isParticiple,
  isPast,
  prepositions
} from '../grammar.ts'
import {isOnPurpose, isSupposed} from '../guards.ts'
import {badQualities, failAdverbs, failVerbs, omittedSteps} from '../lexicon.ts'
import {personOf} from '../person.ts'
import {findAhead, findBehind} from '../sentence.ts'
import {openingPhrase, phraseAt, subjectOf} from '../subject.ts'
import {isNegated, isObjectRelative} from './clause.ts'
import {hit, isHuman} from './hit.ts'
import {
  between,
  displays,
  events,
  firstWordsOf,
  isWord,
  matchRest,
  wordsOf,
  wordsWith
} from './lookup.ts'
import {ownerOf, passiveAgent} from './doers.ts'

/** A person as the one who did the damage. */
export const agentTriggers: ReadonlyArray<TriggerEntry> = [
  [['caused', 'introduced'], causedBy],
  [firstWordsOf(failVerbs), failed],
  [wordsOf(failAdverbs), byAccident],
  [['accident', 'mistake', 'error'], byMistake],
  [wordsOf(badQualities), badObject],
  [['without', 'before'], withoutStep],
  [
    ['introduced', 'caused', 'triggered', 'created', 'causing', 'introducing', 'broke'],
    broughtAbout
  ]
]

const pastFails = wordsWith(failVerbs)

const steps = wordsWith(omittedSteps)

/** *Broke the work into parts*. */
const separations: ReadonlySet<string> = new Set('down out into apart'.split(' '))

/** Objects that are missed by nobody’s fault. */
const goals: ReadonlySet<string> = new Set(
  'slo slos sla slas deadline target objective goal meeting call window train release flight opportunity standup date page budget'.split(
    ' '
  )
)

function failed(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const end = matchRest(lower, index, pastFails)
  const apart = end === -1 ? particleApart(lower, index) : -1
  const last = end === -1 ? apart : end
  if (last === -1) return undefined
  const word = lower[index]!
  // *The broken tool*.
  if (determiners.has(lower[index - 1] ?? '')) return undefined
  if (word === 'missed' && findAhead(lower, index + 1, 5, (next) => goals.has(next)) !== -1)
    return undefined
  if (lower[last] === 'no') return undefined
  const subject = subjectOf(sentence, index, word)
  if (subject.passive) {
    const agent = passiveAgent(sentence, last)
    return agent && isHuman(agent.person) && !isNegated(sentence, index)
      ? hit('agent', agent, index, last + 1)
      : undefined
  }
  if (!isHuman(subject.person) || subject.possible || isSupposed(sentence, subject.group))
    return undefined
  if (isNegated(sentence, index) || isObjectRelative(sentence, subject, index)) return undefined
  if (
    lower[index - 1] === 'have' &&
    !/^(?:i|we|they)$/.test(lower[subject.range.end - 1] ?? '') &&
    subject.range.end !== index - 1
  )
    return undefined
  if (
    /^(?:took|brought|knocked)$/.test(word) &&
    isIntended(sentence, apart === -1 ? last : index + 1)
  )
    return undefined
  if (word === 'broke' && findAhead(lower, index + 1, 6, (next) => separations.has(next)) !== -1)
    return undefined
  if (isOnPurpose(sentence, last)) return undefined
  return hit('agent', subject, index, last)
}

/** *Took the site down*, *messed the entry up*. */
function particleApart(lower: ReadonlyArray<string>, index: number): number {
  const particle = (pastFails.get(lower[index]!) ?? []).find((rest) => rest.length === 1)?.[0]
  if (particle !== 'down' && particle !== 'up' && particle !== 'over') return -1
  const at = findAhead(
    lower,
    index + 1,
    6,
    (word) => word === particle || word === ',' || word === '.'
  )
  return at !== -1 && lower[at] === particle && determiners.has(lower[index + 1]!) ? at + 1 : -1
}

/** Nodes are taken down on purpose. */
function isIntended({lower}: Sentence, from: number): boolean {
  return (
    findAhead(lower, from, 3, (word) =>
      /^(?:affected|faulty|failing|bad|broken|suspect|unhealthy|old)$/.test(word)
    ) !== -1 || findAhead(lower, from, 8, (word) => word === 'for') !== -1
  )
}

/** *A developer accidentally deleted the table*, *the zone was accidentally deleted by Bob*. */
function byAccident(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const next = findAhead(lower, index + 1, 3, (word) => !isAdverb(word))
  const word = lower[next] ?? ''
  if (
    next !== -1 &&
    (isPast(word) || isParticiple(word) || isGerund(word) || isThird(sentence, next))
  ) {
    const end = next + 1
    const subject = subjectOf(sentence, index, word)
    const before = lower[subject.group - 1] ?? ''
    if (before === 'by' && isGerund(word)) {
      const range = openingPhrase(sentence, 0)
      return accident(
        sentence,
        {...subject, range, person: personOf(sentence, range, '')},
        index,
        end
      )
    }
    if (prepositions.has(before)) return undefined
    return accident(sentence, subject, index, end)
  }
  return accidentBehind(sentence, index, index + 1)
}

/** *Dave accidentally runs it*: told as it happens. */
function isThird({lower, words}: Sentence, index: number): boolean {
  return (
    /^\p{Ll}+[^s]s$/u.test(words[index]!.text) &&
    !determiners.has(lower[index]!) &&
    !prepositions.has(lower[index]!) &&
    lower[index] !== 'was'
  )
}

/** *Deleted the table by accident*, *labelled the cable incorrectly*. */
function accidentBehind(sentence: Sentence, index: number, end: number): Hit | undefined {
  const {lower} = sentence
  const stop = findBehind(lower, index - 1, 9, (word) => /^[,;:]$/.test(word))
  const count = stop === -1 ? 9 : index - 1 - stop
  const verb = findBehind(
    lower,
    index - 1,
    count,
    (word, at) =>
      isPast(word) && !determiners.has(lower[at - 1] ?? '') && !isAdjective(sentence, at)
  )
  if (verb === -1) return undefined
  return accident(sentence, subjectOf(sentence, verb), verb, end)
}

function isAdjective({lower}: Sentence, index: number): boolean {
  return isWord(lower[index + 1]) && isWord(lower[index - 1]) && prepositions.has(lower[index - 1]!)
}

function accident(
  sentence: Sentence,
  subject: Subject,
  start: number,
  end: number
): Hit | undefined {
  if (isSupposed(sentence, subject.group) || sentence.isQuestion) return undefined
  if (subject.passive && !isGerund(sentence.lower[end - 1]!)) {
    const agent = passiveAgent(sentence, end) ?? passiveAgent(sentence, start + 1)
    return agent && isHuman(agent.person) ? hit('agent', agent, start, end) : undefined
  }
  return isHuman(subject.person) && !subject.possible
    ? hit('agent', subject, start, end)
    : undefined
}

/** *By accident*, *by mistake*, *in error*. */
function byMistake(sentence: Sentence, index: number): Hit | undefined {
  const before = sentence.lower[index - 1]
  if (before !== 'by' && !(before === 'in' && sentence.lower[index] === 'error')) return undefined
  return accidentBehind(sentence, index - 1, index + 1)
}

/** Verbs that bring something about, for a bad object; none that repair. */
const changes: ReadonlySet<string> = new Set(
  'pushed deployed deleted dropped ran executed changed merged applied committed released shipped uploaded updated restarted configured set edited truncated wiped promoted issued typed entered sent used selected chose picked copied started left put labelled introduced published approved installed made wrote gave added provided specified passed unplugged pulled removed rebooted created built submitted'.split(
    ' '
  )
)

/** Verbs for noticing something wrong, and for putting it right. */
const repairs: ReadonlySet<string> = new Set(
  'fixed found noticed saw reverted corrected identified restored reported detected discovered replaced investigated spotted showed received got had disabled blocked rejected suspected rolled was were'.split(
    ' '
  )
)

/** *Pushed a bad config*, *ran the wrong playbook*. */
function badObject(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const verb = changeBefore(lower, index)
  if (verb === -1 && lower[index] === 'wrong') return wrongOne(sentence, index)
  if (
    verb === -1 ||
    !between(
      lower,
      verb + 1,
      index,
      (word) => determiners.has(word) || (isWord(word) && !auxiliaries.has(word))
    )
  )
    return undefined
  if (!isWord(lower[index + 1]) || prepositions.has(lower[index + 1]!)) return undefined
  if (lower[verb] === 'removed' && lower[index] !== 'wrong') return undefined
  if (
    !between(
      lower,
      verb + 1,
      index,
      (word) => !/^(?:from|because|for|that|which|and|when|where|after|before|due)$/.test(word)
    )
  )
    return undefined
  const doer = doerOf(sentence, verb, index)
  return doer && hit('agent', doer, verb, index + 2)
}

/**
 * The person who did what a verb says: its subject, or, if it is passive, who stands behind *by*
 * from `behind` on.
 */
function doerOf(
  sentence: Sentence,
  verb: number,
  behind: number
): Pick<Subject, 'person' | 'range'> | undefined {
  const subject = subjectOf(sentence, verb)
  if (subject.passive) {
    const agent = passiveAgent(sentence, behind)
    return agent && isHuman(agent.person) ? agent : undefined
  }
  if (
    !isHuman(subject.person) ||
    subject.possible ||
    isSupposed(sentence, subject.group) ||
    isNegated(sentence, verb)
  )
    return undefined
  return subject
}

/** The verb that a bad object belongs to; -1 if it is none that changes something. */
function changeBefore(lower: ReadonlyArray<string>, index: number): number {
  const change = findBehind(lower, index - 1, 5, (word) => changes.has(word))
  if (change !== -1 || lower[index] !== 'wrong') return change
  // What one does to *the wrong* thing is always bad, unless it is noticed or put right.
  return findBehind(lower, index - 1, 2, (word) => isPast(word) && !repairs.has(word))
}

/** *The wrong volume was detached by Ola.* */
function wrongOne(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const be = findAhead(lower, index + 2, 4, (word) => word === 'was' || word === 'were')
  if (be === -1 || !isParticiple(lower[be + 1] ?? '')) return undefined
  const agent = passiveAgent(sentence, be + 2)
  return agent && isHuman(agent.person) ? hit('agent', agent, index, be + 2) : undefined
}

/** *Shipped the change without testing it*, *Without checking the plan, the engineer …* */
function withoutStep(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (lower[index] === 'before') return undefined
  const step = findAhead(lower, index + 1, 4, (word) => steps.has(word))
  if (step === -1 || sentence.isQuestion) return undefined
  if (
    !between(
      lower,
      index + 1,
      step,
      (word) =>
        determiners.has(word) ||
        isAdverb(word) ||
        /^(?:prior|proper|second|closer|first|formal|explicit|code|peer|due|adequate|sufficient|full|further)$/.test(
          word
        )
    )
  )
    return undefined
  if (index === 0 || (lower[index - 1] === ',' && index < 3)) {
    const comma = findAhead(lower, step, 20, (word) => word === ',')
    if (comma === -1) return undefined
    const range = phraseAt(sentence, comma + 1)
    const person = personOf(sentence, range, '')
    const verb = findAhead(lower, range.end, 4, (word) => isPast(word))
    return isHuman(person) && verb !== -1
      ? hit('agent', {person, range}, index, step + 1)
      : undefined
  }
  const verb = findBehind(
    lower,
    index - 1,
    25,
    (word, at) =>
      isPast(word) && !determiners.has(lower[at - 1] ?? '') && !isAdjective(sentence, at)
  )
  if (verb === -1) return undefined
  const doer = doerOf(sentence, verb, verb + 1)
  return doer && hit('agent', doer, index, step + 1)
}

/** *The outage was caused by an engineer*, *the bug was introduced by the search team*. */
function causedBy(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const isEvent = lower[index] === 'caused' || events.has(lower[index - 2] ?? '')
  if (lower[index + 1] !== 'by' || !isEvent || isNegated(sentence, index)) return undefined
  const subject = subjectOf(sentence, index, '')
  const agent = passiveAgent(sentence, index + 1)
  if (!subject.passive || subject.possible || !agent || !isHuman(agent.person)) return undefined
  return lower[index] === 'caused'
    ? hit('human-cause', agent, agent.range.start, agent.range.end)
    : hit('agent', agent, index, agent.range.end)
}

/** *The team introduced a bug*, *Dana’s change caused the outage*. */
function broughtAbout(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const isCaused = lower[index] !== 'broke'
  const event = isCaused
    ? findAhead(
        lower,
        index + 1,
        6,
        (word, at) =>
          events.has(word) &&
          (word !== 'data' || lower[at + 1] === 'loss') &&
          !displays.has(lower[at + 1] ?? '')
      )
    : index
  if (event === -1 || isNegated(sentence, index) || sentence.isQuestion) return undefined
  if (
    !between(
      lower,
      index + 1,
      event,
      (word) => (isWord(word) && !prepositions.has(word)) || /^(?:of|\d+|\p{N}.*)$/u.test(word)
    )
  )
    return undefined
  const subject = subjectOf(sentence, index, '')
  if (subject.possible || isSupposed(sentence, subject.group)) return undefined
  if (isCaused && subject.passive) return undefined
  if (isOnPurpose(sentence, event)) return undefined
  if (isCaused && isHuman(subject.person)) return hit('agent', subject, index, event + 1)
  // *Dana’s change*.
  const head = subject.group - 1
  if (
    !/^(?:change|commit|edit|deploy|deployment|actions?|command|patch|migration|typo|script|config)$/.test(
      lower[head] ?? ''
    )
  )
    return undefined
  const owner = ownerOf(sentence, head)
  return owner?.person === 'person' && lower[owner.range.start] !== 'their'
    ? hit('agent', owner, index, event + 1)
    : undefined
}
