import type {Range, Sentence} from './sentence.ts'
import {
  ambiguousRoles,
  endUsers,
  personVerbs,
  pluralRoles,
  roles,
  softwareKinds,
  systemVerbs
} from './lexicon.ts'
import {determiners, isAdverb, isGerund, isPast, partitives, prepositions} from './grammar.ts'

/** What the subject of a verb is. */
export type Person = 'end-user' | 'nobody' | 'other' | 'person' | 'self' | 'system'

const pronouns: ReadonlyMap<string, Person> = new Map([
  ['i', 'self'], ['we', 'self'], ['us', 'self'], ['he', 'person'], ['she', 'person'], ['someone', 'person'], ['somebody', 'person'],
  ['anyone', 'person'], ['anybody', 'person'], ['everyone', 'person'], ['everybody', 'person'], ['whoever', 'person'],
  ['nobody', 'nobody'], ['no-one', 'nobody'], ['it', 'system'], ['this', 'system'], ['which', 'system']
]) // prettier-ignore

/** What a group of people does; others are of machines or rules. */
const groups: ReadonlySet<string> = new Set(
  'engineering infrastructure it networking operations platform product research search support working'.split(
    ' '
  )
)

/** What follows a person without changing who it is: *the engineer involved*. */
const afterthoughts: ReadonlySet<string> = new Set(
  'involved responsible concerned present available alone who himself herself themselves'.split(' ')
)

/**
 * Tell what the words of a phrase stand for.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   A pronoun, or a noun with what stands around it.
 * @param verb
 *   Verb that it is the subject of, in lower case: software boots, people forget.
 * @returns
 *   What it is; `other` for what nothing is known about.
 */
export function personOf(sentence: Sentence, phrase: Range, verb: string): Person {
  const {lower} = sentence
  const {end, start} = phrase
  if (start >= end) return 'other'
  if (lower[start] === 'no' && lower[start + 1] === 'one') return 'nobody'
  if (lower[start] === 'they' || lower[start] === 'them') return theyAre(sentence, start, verb)
  if (lower[start] === 'not') return 'other'
  const pronoun = pronouns.get(lower[start]!)
  if (pronoun && (end - start === 1 || prepositions.has(lower[start + 1]!))) return pronoun
  const head = headOf(sentence, phrase)
  // *One of our engineers*.
  if (partitives.has(lower[head]!) && lower[head + 1] === 'of' && head + 2 < end) {
    const whole = personOf(sentence, {start: head + 2, end}, verb)
    return lower[head] === 'none' || lower[head] === 'neither' ? 'nobody' : whole
  }
  const person = headPerson(sentence, start, head, verb)
  return person === 'person' && lower[start] === 'no' ? 'nobody' : person
}

/** The noun that a phrase is about: the last one before what is told of it. */
function headOf(sentence: Sentence, {end, start}: Range): number {
  const {lower} = sentence
  for (let index = start + 1; index < end; index++) {
    const word = lower[index]!
    if (word === 'on' && lower[index + 1] === 'call') {
      // *The on call engineer*; *the engineer on call*.
      if (index === start + 1 && determiners.has(lower[start]!)) {
        index++
        continue
      }
      return index - 1
    }
    const isCut =
      prepositions.has(word) ||
      afterthoughts.has(word) ||
      (isWorker(sentence, index - 1) &&
        (isGerund(word) || (isPast(word) && prepositions.has(lower[index + 1] ?? ''))))
    if (isCut && !determiners.has(lower[index - 1]!)) return index - 1
  }
  return end - 1
}

function headPerson(sentence: Sentence, start: number, head: number, verb: string): Person {
  const {lower, names, words} = sentence
  const {text} = words[head]!
  if (/^@\p{L}/u.test(text)) return 'person'
  if (names.isPerson(text)) return isPartOfSystem(sentence, start, head) ? 'system' : 'person'
  if (names.isSystem(text)) return 'system'
  const isName = /^\p{Lu}/u.test(text)
  // *John Smith*, *our SRE Xochitl*.
  if (
    isName &&
    head > start &&
    (names.isPerson(words[head - 1]!.text) || isWorker(sentence, head - 1))
  ) {
    return 'person'
  }
  const word = singular(lower[head]!)
  const hyphen = word.lastIndexOf('-')
  const last = hyphen === -1 ? word : word.slice(hyphen + 1)
  if (names.isRole(lower[head]!)) return 'person'
  if (roles.has(word) && !isPart(word)) return 'person'
  if (endUsers.has(last)) return personVerbs.has(verb) && last === 'bot' ? 'other' : 'end-user'
  if (last === 'group' && groups.has(lower[head - 1] ?? '')) return 'person'
  if (ambiguousRoles.has(last)) return ambiguous(sentence, start, head, last, verb)
  if (roles.has(last))
    return isPart(word) && isPartOfSystem(sentence, start, head) ? 'system' : 'person'
  if (/^(?:SREs?|DBAs?|IC|QA|NOC|CTO|CEO|PM|EM|TL)$/.test(text)) return 'person'
  // A name that nobody has told us.
  const isLone =
    head === start &&
    !determiners.has(lower[head]!) &&
    !isAdverb(lower[head]!) &&
    isName &&
    text.length > 2 &&
    text !== text.toUpperCase()
  if (isLone && personVerbs.has(verb) && !text.endsWith('s')) return 'person'
  return 'other'
}

/** Roles that parts of a cluster have as well. */
function isPart(word: string): boolean {
  return word === 'member' || word === 'secondary' || word === 'leader' || word === 'individual'
}

function ambiguous(
  sentence: Sentence,
  start: number,
  head: number,
  word: string,
  verb: string
): Person {
  if (systemVerbs.has(verb) || systemVerbs.has(verb.replace(/(?:ed|s)$/, ''))) return 'system'
  if (sentence.lower[head]!.includes('-') || isPartOfSystem(sentence, start, head)) return 'system'
  if (personVerbs.has(verb)) return 'person'
  return ambiguousRoles.get(word)!
}

/** *The Kubernetes operator*, *the package manager*, *the `jiva` operator*. */
function isPartOfSystem({lower, names, words}: Sentence, start: number, head: number): boolean {
  // Services have owners, but these are no software.
  if (lower[head]!.startsWith('owner')) return false
  for (let index = start; index < head; index++) {
    const {text} = words[index]!
    if (softwareKinds.has(lower[index]!) || names.isSystem(text) || text === '\uE000') return true
    const isOpening = index === 0 || determiners.has(lower[index]!)
    if (
      !isOpening &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      lower[index + 1] !== "'s" &&
      !names.isPerson(text)
    )
      return true
  }
  return false
}

/** A word for somebody at work, or a name. */
export function isWorker({lower, names, words}: Sentence, index: number): boolean {
  const word = lower[index]
  if (word === undefined) return false
  if (names.isPerson(words[index]!.text)) return true
  const one = singular(word)
  return roles.has(one) || ambiguousRoles.get(one) === 'person' || names.isRole(word)
}

/** People, users, or things: the nearest of those named before. */
function theyAre(sentence: Sentence, index: number, verb: string): Person {
  const {before} = sentence
  return (
    nearestBefore(sentence, index - 1) ??
    (before && nearestBefore(before, before.lower.length - 1)) ??
    (systemVerbs.has(verb) ? 'system' : 'person')
  )
}

function nearestBefore(sentence: Sentence, from: number): Person | undefined {
  for (let index = from; index >= 0; index--) {
    if (isWorker(sentence, index) || sentence.words[index]!.text.startsWith('@')) return 'person'
    if (endUsers.has(singular(sentence.lower[index]!))) return 'end-user'
    if (areThings(sentence, index)) return 'system'
  }
  return undefined
}

/** *The pods*: a plural with an article, of what is not people. */
function areThings({lower, words}: Sentence, index: number): boolean {
  const isOpening = index === 0 && /^\p{Lu}\p{Ll}{2,}s$/u.test(words[index]!.text)
  if (isOpening) return !/(?:ss|ous)$|^this$/.test(lower[index]!)
  const isPlural = /^\p{Ll}{3,}s$/u.test(words[index]!.text) && !/(?:ss|ous)$/.test(lower[index]!)
  return isPlural && determiners.has(lower[index - 1] ?? '')
}

function singular(word: string): string {
  const known = pluralRoles.get(word)
  if (known) return known
  return word.endsWith('s') &&
    !word.endsWith('ss') &&
    word !== 'ops' &&
    word !== 'devops' &&
    word !== 'operations'
    ? word.slice(0, -1)
    : word
}
