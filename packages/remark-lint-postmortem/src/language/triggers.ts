import type {Person} from './person.ts'
import type {Range, Sentence} from './sentence.ts'
import type {Subject} from './subject.ts'
import type {Entry} from './lexicon.ts'
import {
  auxiliaries,
  beForms,
  determiners,
  isAdverb,
  isGerund,
  isParticiple,
  isPast,
  prepositions
} from './grammar.ts'
import {isDenied, isGlad, isSupposed} from './guards.ts'
import {
  badEvents,
  badQualities,
  diligence,
  emotiveWords,
  endUsers,
  failAdverbs,
  failVerbs,
  hindsight,
  humanErrors,
  judgementPhrases,
  judgements,
  mistakes,
  omissionVerbs,
  omittedSteps,
  preventions,
  punishments,
  roles
} from './lexicon.ts'
import {isWorker, personOf} from './person.ts'
import {findAhead, findBehind} from './sentence.ts'
import {openingPhrase, phraseAt, subjectOf} from './subject.ts'

/** What is wrong with some words. */
export type Category =
  | 'agent'
  | 'counterfactual'
  | 'emotive'
  | 'fault'
  | 'hindsight'
  | 'human-cause'
  | 'human-error'
  | 'judgement'
  | 'punitive'
  | 'vigilance'

/** Words in a sentence that were found. */
export interface Hit extends Range {
  category: Category
  person: Person
  subject: Range | undefined
}

/** Look for one kind of words at a word of a sentence. */
type Trigger = (sentence: Sentence, index: number) => Hit | undefined

/** Triggers by the word that they wait for. */
export const triggers: ReadonlyMap<string, ReadonlyArray<Trigger>> = indexTriggers([
  [hindsightWords(), inHindsight],
  [['should', 'ought', 'needed'], should],
  [['could', 'would', 'might'], could],
  [['if', 'had'], hadTheyDone],
  [wordsOf(omissionVerbs), omission],
  [['failing', 'failure', 'neglecting', 'forgetting'], failingTo],
  [['not', 'never'], omitted],
  [['nobody', 'no', 'no-one'], nobodyDid],
  [['why'], whyNot],
  [wordsOf(judgements), judgement],
  [firstWordsOf(judgementPhrases), phrase(judgementPhrases, 'judgement')],
  [['error', 'errors', 'mistake', 'mistakes', 'misunderstanding', 'oversight'], humanError],
  [wordsOf(mistakes), mistakeOf],
  [['fat-finger', 'fat-fingering', 'fat-fingered'], fatFinger],
  [firstWordsOf(failVerbs), failed],
  [wordsOf(failAdverbs), byAccident],
  [['accident', 'mistake', 'error'], byMistake],
  [wordsOf(badQualities), badObject],
  [['without', 'before'], withoutStep],
  [
    ['introduced', 'caused', 'triggered', 'created', 'causing', 'introducing', 'broke'],
    broughtAbout
  ],
  [['cause', 'trigger'], personAsCause],
  [['fault'], fault],
  [['blame', 'blamed', 'responsibility'], blame],
  [['culprit', 'guilty'], culprit],
  [['responsible'], responsible],
  [wordsOf(punishments), punished],
  [['warning', 'accountable'], warned],
  [['careful', 'cautious', 'mindful', 'vigilant', 'diligent', 'aware'], beCareful],
  [['care', 'attention', 'caution'], payAttention],
  [['remind', 'reminded', 'retrain', 'retrained', 'retraining', 'reminding'], remind],
  [['careless', 'reckless', ...wordsOf(emotiveWords)], emotive],
  [['!'], exclamation]
])

const pastFails = wordsWith(failVerbs)
const diligent = wordsWith(diligence)
const prevents = wordsWith(preventions)
const steps = wordsWith(omittedSteps)
const events = wordsWith(badEvents)
const punishing = wordsWith(punishments)

function wordsOf(entries: ReadonlyArray<Entry>): Array<string> {
  return entries.flatMap(([words]) => words.split('/'))
}

function firstWordsOf(entries: ReadonlyArray<Entry>): Array<string> {
  return wordsOf(entries).map((words) => words.split(' ', 1)[0]!)
}

/** First words with what follows each. */
function wordsWith(
  entries: ReadonlyArray<Entry>
): ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>> {
  const found = new Map<string, Array<ReadonlyArray<string>>>()
  for (const words of wordsOf(entries)) {
    const [first, ...rest] = words.split(' ')
    const known = found.get(first!)
    if (known) known.push(rest)
    else found.set(first!, [rest])
  }
  return found
}

function indexTriggers(
  list: ReadonlyArray<readonly [words: ReadonlyArray<string>, trigger: Trigger]>
): ReadonlyMap<string, ReadonlyArray<Trigger>> {
  const map = new Map<string, Array<Trigger>>()
  for (const [words, trigger] of list) {
    for (const word of new Set(words)) {
      const known = map.get(word)
      if (known) known.push(trigger)
      else map.set(word, [trigger])
    }
  }
  return map
}

/** Somebody who can be blamed. */
function isHuman(person: Person): boolean {
  return person === 'person' || person === 'self'
}

function hit(
  category: Category,
  {person, range}: Pick<Subject, 'person' | 'range'>,
  start: number,
  end: number
): Hit {
  return {category, person, start, end, subject: range.start < range.end ? range : undefined}
}

/** Words that are about no one in particular are about people all the same. */
const people: Pick<Subject, 'person' | 'range'> = {person: 'person', range: {start: 0, end: 0}}

// 1 Counterfactuals.

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

function between(
  lower: ReadonlyArray<string>,
  start: number,
  end: number,
  is: (word: string) => boolean
): boolean {
  for (let index = start; index < end; index++) if (!is(lower[index]!)) return false
  return true
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
  return isHuman(subject.person) && !isPurpose
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
  if (!forgets && lower[index + 1] !== 'to') return undefined
  const verb = forgets ? word : (lower[index + 2] ?? '')
  const subject = subjectOf(sentence, index, verb)
  if (!isHuman(subject.person) || subject.passive || isSupposed(sentence, subject.group))
    return undefined
  if (verb === 'reproduce' || verb === 'find' || verb === 'identify') return undefined
  const end = lower[index + 1] === 'to' && isWord(lower[index + 2]) ? index + 3 : index + 1
  return hit('counterfactual', subject, index, end)
}

function isWord(word: string | undefined): boolean {
  return word !== undefined && /^\p{L}/u.test(word)
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

const owners: ReadonlyMap<string, Person> = new Map([['my', 'self'], ['our', 'self'], ['his', 'person'], ['her', 'person'], ['their', 'person']]) // prettier-ignore

/** Whose something is: *Tom’s*, *the team’s*, *our*. */
function ownerOf(sentence: Sentence, index: number): Pick<Subject, 'person' | 'range'> | undefined {
  const {lower} = sentence
  let at = index - 1
  // *Tom’s simple mistake*.
  if (
    at > 0 &&
    !owners.has(lower[at]!) &&
    lower[at] !== "'s" &&
    lower[at] !== "'" &&
    isWord(lower[at]) &&
    (lower[at - 1] === "'s" || owners.has(lower[at - 1]!))
  )
    at--
  const pronoun = owners.get(lower[at] ?? '')
  if (pronoun) return {person: pronoun, range: {start: at, end: at + 1}}
  if (lower[at] !== "'s" && lower[at] !== "'" && lower[at] !== '\u2019') return undefined
  let start = at
  while (
    start > 0 &&
    at - start < 5 &&
    isWord(lower[start - 1]) &&
    !auxiliaries.has(lower[start - 1]!) &&
    !prepositions.has(lower[start - 1]!)
  ) {
    start--
    if (determiners.has(lower[start]!)) break
  }
  const range = {start, end: at}
  return {person: personOf(sentence, range, ''), range}
}

/** Not doing these is no omission: nobody can feel, get, or find something by diligence. */
const results: ReadonlySet<string> = new Set(
  'have feel want need get receive see lose detect know intend expect experience believe think mean find identify observe encounter suffer work hear like agree succeed help seem appear exist happen manage recover impact affect hesitate own belong use mind exceed give fail crash stop break cause trigger expire time become find reach gain make come go return change'.split(
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
  while (verb < lower.length && (isAdverb(lower[verb]!) || isPreparation(lower, verb))) verb++
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

/** *Did not bother to test*, *did not take into account*: the verb is still to come. */
function isPreparation(lower: ReadonlyArray<string>, index: number): boolean {
  return (
    lower[index] === 'explicitly' ||
    lower[index] === 'sufficiently' ||
    (lower[index] === 'even' && isWord(lower[index + 1]))
  )
}

/** *The rows the operator did not select were kept.* */
function isObjectRelative({lower}: Sentence, {range}: Subject, verb: number): boolean {
  const before = lower[range.start - 1]
  if (before === undefined) return false
  const isNoun =
    isWord(before) &&
    !prepositions.has(before) &&
    !auxiliaries.has(before) &&
    !/^(?:that|because|when|while|and|but|so|as|which|if|although|though)$/.test(before)
  const next = lower[verb + 1]
  return (
    (isNoun || before === 'that' || before === 'which') &&
    (next === undefined || /^[.,;?!)]$/.test(next) || auxiliaries.has(next))
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
  const verb = findAhead(lower, end, 6, (word) => diligent.has(word) && isPast(word))
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
  const isRole =
    start === index + 3 &&
    personOf(sentence, {start, end: Math.min(lower.length, start + 2)}, '') === 'person'
  if (!isYou && !isNamed && !isRole) return undefined
  return hit('counterfactual', {person: 'person', range: {start, end: start + 1}}, index, start + 1)
}

// 2 Judgements.

/** What people do, when it is called something. */
const doings: ReadonlySet<string> = new Set(
  'mistake error change deploy deployment workaround decision handling approach response behaviour behavior work testing review handover attitude oversight conduct omission act action practice shortcut edit merge reply'.split(
    ' '
  )
)

/** Judgements that mean things as often as people. */
const mild: ReadonlySet<string> = new Set(
  'lax lazy hasty rushed unacceptable cavalier inexperienced foolish sloppy clueless'.split(' ')
)

function judgement(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const word = lower[index]!
  if (isDenied(sentence, index, index + 1)) return undefined
  const subject = subjectOf(sentence, index)
  if (word === 'slow' && lower[index + 1] !== 'to') return undefined
  if (isHuman(subject.person) && subject.passive) return hit('judgement', subject, index, index + 1)
  const became = findBehind(lower, index - 1, 3, (word) =>
    /^(?:become|became|grown|seemed|too)$/.test(word)
  )
  if (became !== -1) {
    const who = subjectOf(sentence, became)
    if (isHuman(who.person)) return hit('judgement', who, index, index + 1)
  }
  // *The decision was inept.*
  const isDoing =
    subject.passive &&
    !mild.has(word) &&
    findAhead(lower, subject.range.start, subject.range.end - subject.range.start, (word) =>
      doings.has(word)
    ) !== -1
  if (isDoing) return hit('judgement', people, index, index + 1)
  // *It was reckless of the manager to go on.*
  if (lower[index + 1] === 'of' && subject.person === 'system') {
    const range = phraseAt(sentence, index + 2)
    const person = personOf(sentence, {start: range.start, end: cutAt(lower, range)}, '')
    if (isHuman(person)) return hit('judgement', {person, range}, index, index + 1)
  }
  if (word === 'slow') return undefined
  const noun = findAhead(
    lower,
    index + 1,
    2,
    (word, at) => doings.has(word) || isWorker(sentence, at)
  )
  if (noun === -1 || (noun > index + 1 && prepositions.has(lower[index + 1]!))) return undefined
  if (mild.has(word) && endUsers.has(lower[noun]!)) return undefined
  return hit('judgement', people, index, noun + 1)
}

function phrase(entries: ReadonlyArray<Entry>, category: Category): Trigger {
  const known = wordsWith(entries)
  return (sentence, index) => {
    const end = matchRest(sentence.lower, index, known)
    if (end === -1 || isDenied(sentence, index, end)) return undefined
    const subject = subjectOf(sentence, index)
    return hit(category, isHuman(subject.person) ? subject : people, index, end)
  }
}

/** End of the longest entry that starts at a word; -1 if there is none. */
function matchRest(
  lower: ReadonlyArray<string>,
  index: number,
  known: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>
): number {
  let end = -1
  for (const rest of known.get(lower[index]!) ?? []) {
    if (rest.every((word, at) => lower[index + 1 + at] === word))
      end = Math.max(end, index + 1 + rest.length)
  }
  return end
}

// 3 Human error.

const erring = new Set(wordsOf(humanErrors))

/** What an error of users is not: *user error message*. */
const displays: ReadonlySet<string> = new Set(
  'message messages rate rates code codes page pages budget log logs response responses report reports handling tickets'.split(
    ' '
  )
)

function humanError(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const whose = lower[index - 1] ?? ''
  const slash = whose === 'human' ? 'human' : whose
  if (!erring.has(slash) || displays.has(lower[index + 1] ?? '')) return undefined
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
    const range = phraseAt(sentence, by)
    const person = personOf(sentence, range, '')
    return isHuman(person) ? hit('human-error', {person, range}, index, by) : undefined
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

// 4 A person as the agent.

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
  if (word === 'missed' && findAhead(lower, index + 1, 5, (next) => goals.has(next)) !== -1)
    return undefined
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
  if (word === 'broke' && /^(?:down|up|out|into)$/.test(lower[index + 1] ?? '')) return undefined
  return hit('agent', subject, index, last)
}

function isNegated({lower}: Sentence, index: number): boolean {
  return findBehind(lower, index - 1, 4, (word) => word === 'not' || word === 'never') !== -1
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
    ) !== -1 ||
    findAhead(lower, from, 8, (word) => word === 'for') !== -1 ||
    lower.includes('intentionally') ||
    lower.includes('manually')
  )
}

/** *Was misconfigured by Bob.* */
function passiveAgent(
  sentence: Sentence,
  from: number
): Pick<Subject, 'person' | 'range'> | undefined {
  const {lower} = sentence
  const by = findAhead(lower, from, 7, (word) => word === 'by' || /^[,;.]$/.test(word))
  if (by === -1 || lower[by] !== 'by') return undefined
  const phrase = phraseAt(sentence, by + 1)
  const cut = findAhead(
    lower,
    phrase.start + 1,
    phrase.end - phrase.start - 1,
    (word) => prepositions.has(word) && word !== 'on'
  )
  const range = {start: phrase.start, end: cut === -1 ? phrase.end : cut}
  return {person: personOf(sentence, range, ''), range}
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

/** *Pushed a bad config*, *ran the wrong playbook*. */
function badObject(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const verb = findBehind(lower, index - 1, 5, (word) => changes.has(word))
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
  const subject = subjectOf(sentence, verb)
  if (subject.passive) {
    const agent = passiveAgent(sentence, index)
    return agent && isHuman(agent.person) ? hit('agent', agent, verb, index + 2) : undefined
  }
  if (
    !isHuman(subject.person) ||
    subject.possible ||
    isSupposed(sentence, subject.group) ||
    isNegated(sentence, verb)
  )
    return undefined
  return hit('agent', subject, verb, index + 2)
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
        /^(?:prior|proper|first|formal|explicit|code|peer|due|adequate|sufficient|full|further)$/.test(
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
  const subject = subjectOf(sentence, verb)
  if (subject.passive) {
    const agent = passiveAgent(sentence, verb + 1)
    return agent && isHuman(agent.person) ? hit('agent', agent, index, step + 1) : undefined
  }
  if (
    !isHuman(subject.person) ||
    subject.possible ||
    isSupposed(sentence, subject.group) ||
    isNegated(sentence, verb)
  )
    return undefined
  return hit('agent', subject, index, step + 1)
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
        (word, at) => events.has(word) && (word !== 'data' || lower[at + 1] === 'loss')
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
  if (isCaused && subject.passive) {
    return undefined
  }
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

// 5 Fault.

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

function cutAt(lower: ReadonlyArray<string>, {end, start}: Range): number {
  const cut = findAhead(lower, start + 1, end - start - 1, (word) => prepositions.has(word))
  return cut === -1 ? end : cut
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

// 6 Punishment and vigilance.

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
  if (!isAll && person !== 'person') return undefined
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

// 7 Hindsight, and feelings.

function hindsightWords(): Array<string> {
  return [...new Set(wordsOf(hindsight).flatMap((words) => words.split(' ')[0]!))]
}

const hindsights = wordsWith(hindsight)

function inHindsight(sentence: Sentence, index: number): Hit | undefined {
  const {lower} = sentence
  const word = lower[index]!
  if (sentence.isQuestion) return undefined
  if (word === 'obviously') {
    // At the start it speaks of the whole sentence.
    return index === 0 ? hit('hindsight', people, index, index + 1) : undefined
  }
  if (word === 'clearly' && index === 0 && lower[1] === ',')
    return hit('hindsight', people, index, index + 1)
  const end =
    word === 'clearly' && lower[index + 1] !== 'should' ? -1 : matchRest(lower, index, hindsights)
  if (end === -1 || isNegated(sentence, index) || (lower.includes('not') && word === 'it'))
    return undefined
  if (word === 'could' && lower[end] !== 'had' && lower[end] !== 'if') return undefined
  if (word === 'it' && !lower.includes('hindsight')) return undefined
  const isEasy = word === 'easily' && lower[index + 1] === 'have'
  if (
    isEasy &&
    !/^(?:avoided|prevented|caught|detected|spotted|noticed|fixed)$/.test(lower[end] ?? '')
  )
    return undefined
  return hit('hindsight', people, index, isEasy ? end + 1 : end)
}

/** Feelings about what somebody did. */
const accusing: ReadonlySet<string> = new Set(
  'careless reckless inexcusable unforgivable disgraceful shameful'.split(' ')
)

function emotive(sentence: Sentence, index: number): Hit | undefined {
  const word = sentence.lower[index]!
  if (isDenied(sentence, index, index + 1)) return undefined
  const who = accusing.has(word) || doings.has(sentence.lower[index + 1] ?? '') ? 'person' : 'other'
  return hit('emotive', {person: who, range: {start: 0, end: 0}}, index, index + 1)
}

function exclamation({lower, words}: Sentence, index: number): Hit | undefined {
  if (
    lower[index + 1] !== '!' ||
    lower[index - 1] === '!' ||
    words[index + 1]!.start !== words[index]!.end
  )
    return undefined
  let end = index + 1
  while (lower[end] === '!') end++
  return hit('emotive', {person: 'other', range: {start: 0, end: 0}}, index, end)
}
