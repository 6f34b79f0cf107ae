import type {Person} from '../person.ts'
import type {Range, Sentence} from '../sentence.ts'
import type {Hit, TriggerEntry} from './hit.ts'
import {auxiliaries, determiners, isAdverb, isGerund, isParticiple, isPast} from '../grammar.ts'
import {isGlad, isSupposed} from '../guards.ts'
import {diligence, omissionVerbs, preventions, roles} from '../lexicon.ts'
import {isWorker, personOf} from '../person.ts'
import {findAhead, findBehind} from '../sentence.ts'
import {openingPhrase, phraseAt, subjectOf} from '../subject.ts'
import {isObjectRelative} from './clause.ts'
import {hit, isHuman} from './hit.ts'
import {between, isWord, wordsOf, wordsWith} from './lookup.ts'
import {ownerOf, passiveAgent} from './doers.ts'

/** What somebody should have done, or did not do. */
export const counterfactualTriggers: ReadonlyArray<TriggerEntry> = [
  [['should', 'ought', 'needed'], should],
  [['could', 'would', 'might'], could],
  [['if', 'had'], hadTheyDone],
  [wordsOf(omissionVerbs), omission],
  [['failing', 'failure', 'neglecting', 'forgetting'], failingTo],
  [['not', 'never'], omitted],
  [['nobody', 'no', 'no-one'], nobodyDid],
  [['why'], whyNot]
]

const diligent = wordsWith(diligence)

const prevents = wordsWith(preventions)

/** Participles that are adjectives as well: *should have limited access*. */
const adjectives: ReadonlySet<string> = new Set(
  'limited restricted dedicated increased improved reduced shared detailed advanced automated elevated defined designated fixed required had been got access'.split(
    ' '
  )
)

/** *The engineer should have checked*, *they ought to have waited*, *I needed to have run it*. */
function should(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (sentence.isQuestion) return undefined
  const have = findAhead(lower, index + 1, 4, (word) => word === 'have')
  if (
    have === -1 ||
    !between(
      lower,
      index + 1,
      have,
      (word) => word === 'to' || word === 'not' || word === 'probably' || isAdverb(word)
    )
  )
    return undefined
  const verb = participleAt(lower, have + 1)
  if (verb === -1) return shouldNot(sentence, index, have)
  if (
    adjectives.has(lower[verb]!) &&
    lower[verb] !== 'been' &&
    !determiners.has(lower[verb + 1] ?? '')
  )
    return undefined
  if (lower[verb] === 'had') return undefined
  const subject = subjectOf(sentence, index, lower[verb])
  let end = verb + 1
  if (lower[verb] === 'been') {
    const quality = findAhead(lower, verb + 1, 3, (word) => attitudes.has(word))
    if (quality === -1 || !isHuman(subject.person)) {
      const by = passiveAgent(sentence, verb + 1)
      if (by && isHuman(by.person)) return hit('counterfactual', by, index, verb + 2)
      return isSystem(subject.person)
        ? hit('counterfactual', {...subject, person: 'system'}, index, verb + 1)
        : undefined
    }
    end = quality + 1
  }
  if (isHuman(subject.person)) return hit('counterfactual', subject, index, end)
  return isSystem(subject.person)
    ? hit('counterfactual', {...subject, person: 'system'}, index, end)
    : undefined
}

/** *People who rolled back when they shouldn’t have.* */
function shouldNot(sentence: Sentence, index: number, have: number): Hit | undefined {
  const next = sentence.lower[have + 1]
  if (next !== undefined && !/^[.,;)!]$/.test(next)) return undefined
  const subject = subjectOf(sentence, index)
  return isHuman(subject.person) ? hit('counterfactual', subject, index, have + 1) : undefined
}

/** How people are asked to be. */
const attitudes: ReadonlySet<string> = new Set(
  'careful cautious aware attentive faster quicker proactive diligent vigilant clearer thorough mindful responsible better'.split(
    ' '
  )
)

function isSystem(person: Person): boolean {
  return person === 'system' || person === 'other'
}

function participleAt(lower: ReadonlyArray<string>, from: number): number {
  for (let index = from; index < lower.length && index < from + 4; index++) {
    const word = lower[index]!
    if (isParticiple(word)) return index
    if (!isAdverb(word) && word !== 'not' && word !== 'to') return -1
  }
  return -1
}

/** *The reviewer could have caught this.* */
function could(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (sentence.isQuestion || lower[index + 1] === 'not') return undefined
  const have = findAhead(lower, index + 1, 3, (word) => word === 'have')
  if (have === -1 || !between(lower, index + 1, have, isAdverb)) return undefined
  const verb = participleAt(lower, have + 1)
  if (verb === -1 || !prevents.has(lower[verb]!)) return undefined
  const subject = subjectOf(sentence, index, lower[verb])
  // *So that they could have tested it*: what it would have been good for.
  const isPurpose = /^(?:so|that)$/.test(lower[subject.range.start - 1] ?? '')
  // *We would have noticed it with an alert* speaks of the alert.
  const isWish = subject.person === 'self' && lower[index] === 'would'
  return isHuman(subject.person) && !isPurpose && !isWish
    ? hit('counterfactual', subject, index, verb + 1)
    : undefined
}

/** *If the operator had read it*, *had we tested it*. */
function hadTheyDone(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (isGlad(sentence)) return undefined
  if (
    lower[index] === 'had' &&
    index > 0 &&
    !/^[,;(]$/.test(lower[index - 1]!) &&
    !/^(?:avoided|prevented|caught|happened)$/.test(lower[index - 1]!)
  )
    return undefined
  const range = phraseAt(sentence, index + 1)
  if (range.end === range.start) return undefined
  const had = lower[index] === 'if' ? range.end : range.end - 1
  if (lower[index] === 'if' && lower[had] !== 'had') return undefined
  const verb = lower[index] === 'if' ? participleAt(lower, had + 1) : inverted(sentence, index)
  if (verb === -1 || lower[verb] === 'been' || lower[verb] === 'had') return undefined
  const noun = lower[index] === 'if' ? range : {start: index + 1, end: verb}
  const person = personOf(sentence, withoutAdverbs(lower, noun), lower[verb]!)
  if (!isHuman(person)) return undefined
  return hit('counterfactual', {person, range: noun}, index, verb + 1)
}

function withoutAdverbs(lower: ReadonlyArray<string>, {end, start}: Range): Range {
  while (end > start + 1 && (isAdverb(lower[end - 1]!) || lower[end - 1] === 'not')) end--
  return {start, end}
}

function inverted({lower}: Sentence, had: number): number {
  return findAhead(lower, had + 2, 5, (word) => isParticiple(word))
}

/** *The technician failed to copy*, *Dana forgot the flag*. */
function omission(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const word = lower[index]!
  const forgets = word === 'forgot' || word === 'forgotten'
  const to = findAhead(lower, index + 1, 2, (next) => !isAdverb(next))
  const hasTo = lower[to] === 'to'
  if (!forgets && !hasTo) return undefined
  const verb = forgets ? word : (lower[to + 1] ?? '')
  const subject = subjectOf(sentence, index, verb)
  if (!isHuman(subject.person) || subject.passive || isSupposed(sentence, subject.group))
    return undefined
  if (verb === 'reproduce' || verb === 'find' || verb === 'identify') return undefined
  const end = hasTo && isWord(lower[to + 1]) ? to + 2 : index + 1
  return hit('counterfactual', subject, index, end)
}

/** *By failing to rotate the key, the team …*, *the DBA’s failure to verify*. */
function failingTo(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (sentence.isQuestion) return undefined
  if (lower[index] === 'failure') return failureTo(sentence, index)
  const isBy = lower[index - 1] === 'by' || index === 0
  if (!isBy || (lower[index] === 'failing' && lower[index + 1] !== 'to')) return undefined
  const comma = findAhead(lower, index + 1, 20, (word) => word === ',')
  const isFronted = index < 2
  const range =
    isFronted && comma !== -1 ? phraseAt(sentence, comma + 1) : openingPhrase(sentence, 0)
  const person = personOf(sentence, range, lower[index + 2] ?? '')
  return isHuman(person)
    ? hit('counterfactual', {person, range}, index, Math.min(lower.length, index + 3))
    : undefined
}

function failureTo(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const owner = ownerOf(sentence, index)
  if (owner && lower[index + 1] === 'to' && isHuman(owner.person)) {
    return hit('counterfactual', owner, index, Math.min(lower.length, index + 3))
  }
  if (lower[index + 1] !== 'by' && lower[index + 1] !== 'of') return undefined
  const to = findAhead(lower, index + 2, 6, (word) => word === 'to')
  if (to === -1) return undefined
  const range = {start: index + 2, end: to}
  const person = personOf(sentence, range, lower[to + 1] ?? '')
  return isHuman(person) ? hit('counterfactual', {person, range}, index, to + 1) : undefined
}

/** Not doing these is no omission: nobody can feel, get, or find something by diligence. */
const results: ReadonlySet<string> = new Set(
  'have feel want need get receive see lose detect know intend expect experience believe think mean find identify observe encounter suffer work hear like agree succeed help seem appear exist happen manage recover impact affect hesitate own belong use mind exceed give fail crash stop break cause trigger expire time become find reach gain make come go return change require apply expose attempt wish trust access retain store share contain include steal obtain view modify download touch interact leave pay win wake sleep do deploy seek disclose'.split(
    ' '
  )
)

/** *The engineer did not follow the procedure*, *the team never checked it*. */
function omitted(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (sentence.isQuestion) return undefined
  const before = lower[index - 1] ?? ''
  const never = lower[index] === 'never'
  const perfect = before === 'had' || before === 'have'
  if (!never && before !== 'did' && !perfect) return undefined
  let verb = index + 1
  while (verb < lower.length && isAdverb(lower[verb]!)) verb++
  const word = lower[verb]
  if (!isWord(word) || lower[verb] === 'to') return undefined
  if (
    perfect || (never && before !== 'did')
      ? !isPast(word!) && !isParticiple(word!)
      : isGerund(word!)
  )
    return undefined
  const subject = subjectOf(sentence, index, word)
  if (!isHuman(subject.person) || subject.passive || subject.possible) return undefined
  if (isSupposed(sentence, subject.group) || isObjectRelative(sentence, subject, verb))
    return undefined
  const isListed = diligent.has(word!)
  if (
    /^they$/i.test(lower[subject.range.start] ?? '') &&
    !isListed &&
    !hasPeople(sentence, subject.range.start)
  )
    return undefined
  if (!isListed && generic.has(lower[subject.range.end - 1] ?? '')) return undefined
  if (perfect && subject.person !== 'self' && !isListed) return undefined
  if (subject.person === 'self' ? !isListed : results.has(word!) || word === 'been')
    return undefined
  // What was only partly done is a statement about the extent.
  if (
    subject.person === 'self' &&
    /^(?:all|every|any)$/.test(lower[verb + 1] ?? '') &&
    lower.includes('but')
  )
    return undefined
  return hit('counterfactual', subject, perfect || before === 'did' ? index - 1 : index, verb + 1)
}

/** Anybody: what they did not do is most often impact. */
const generic: ReadonlySet<string> = new Set(
  'people person persons individual individuals member members anyone anybody someone somebody everyone everybody partners who'.split(
    ' '
  )
)

/** Somebody whom *they* can stand for. */
function hasPeople(sentence: Sentence, end: number): boolean {
  const {before} = sentence
  const inSentence = findBehind(sentence.lower, end - 1, 40, (_, index) =>
    isWorker(sentence, index)
  )
  return (
    inSentence !== -1 ||
    (before !== undefined &&
      findBehind(before.lower, before.lower.length - 1, 40, (_, index) =>
        isWorker(before, index)
      ) !== -1)
  )
}

/** *Nobody noticed the warning.* */
function nobodyDid(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  if (sentence.isQuestion) return undefined
  const end = lower[index] === 'no' ? index + 2 : index + 1
  const isPhrase =
    lower[index] !== 'no' || lower[index + 1] === 'one' || roles.has(lower[index + 1] ?? '')
  if (!isPhrase) return undefined
  const verb = findAhead(
    lower,
    end,
    6,
    (word, at) =>
      (diligent.has(word) && isPast(word)) || (word === 'thought' && lower[at + 1] === 'to')
  )
  if (
    verb === -1 ||
    !between(
      lower,
      end,
      verb,
      (word) => isWord(word) && word !== 'who' && (word === 'had' || !auxiliaries.has(word))
    )
  )
    return undefined
  return hit('counterfactual', {person: 'person', range: {start: index, end}}, index, verb + 1)
}

/** *Why didn’t you test it?*, *Why did Ravi skip it?* */
function whyNot(sentence: Sentence, index: number): Hit | undefined {
  const {lower, words} = sentence
  if (lower[index + 1] !== 'did') return undefined
  const start = lower[index + 2] === 'not' ? index + 3 : index + 2
  const isYou = lower[start] === 'you'
  const isNamed =
    sentence.names.isPerson(words[start]?.text ?? '') ||
    (words[start]?.text.startsWith('@') ?? false)
  if (!isYou && !isNamed) return undefined
  return hit('counterfactual', {person: 'person', range: {start, end: start + 1}}, index, start + 1)
}
