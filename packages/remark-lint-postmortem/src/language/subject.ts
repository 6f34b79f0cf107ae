import {findAhead} from './sentence.ts'
import type {Person} from './person.ts'
import type {Range, Sentence} from './sentence.ts'
import {
  auxiliaries,
  beForms,
  boundaries,
  causatives,
  determiners,
  isAdverb,
  isGerund,
  isPast,
  modals,
  prepositions
} from './grammar.ts'
import {isWorker, personOf} from './person.ts'

/** Who does what a verb says. */
export interface Subject {
  person: Person
  /** Its words; empty where it is only understood. */
  range: Range
  /** The verb is passive, so the subject suffers it. */
  passive: boolean
  /** *Can*, *might*, *to*: it did not happen. */
  possible: boolean
  /** Index of the first word of the verb group. */
  group: number
}

/** Work that only people do: *while troubleshooting*. */
const work: ReadonlySet<string> = new Set(
  'troubleshooting debugging investigating deploying testing migrating working trying attempting fixing editing cleaning restoring rolling preparing performing setting upgrading configuring responding mitigating refactoring'.split(
    ' '
  )
)

/** Words that open an aside between a subject and its verb. */
const asides: ReadonlySet<string> = new Set(
  'who which while when after before however though although in at on during under without with as having then being not despite also'.split(
    ' '
  )
)

/** *Need to*, *have to*: what follows is still to be done. */
const needs: ReadonlySet<string> = new Set('need needs needed want wants going'.split(' '))

/** Longest way back to the start of an aside or a clause, so that the search stays linear. */
const reach = 30

/**
 * Find the subject of a verb.
 *
 * @param sentence
 *   Sentence.
 * @param verb
 *   Index of the verb, or of an adverb before it.
 * @param word
 *   The verb in lower case: software boots, people forget (optional).
 * @returns
 *   Subject; of what kind `other` if it is not known.
 */
export function subjectOf(
  sentence: Sentence,
  verb: number,
  word: string = sentence.lower[verb]!
): Subject {
  const {lower} = sentence
  let index = verb - 1
  let passive = false
  let possible = false
  for (; index >= 0; index--) {
    const before = lower[index]!
    if (before === "'s" ? isContracted(sentence, index) : auxiliaries.has(before)) {
      passive ||= beForms.has(before) && before !== "'s"
      possible ||= modals.has(before) || before === 'to'
    } else if (needs.has(before) && lower[index + 1] === 'to') possible = true
    else if (!isAdverb(before) && before !== 'not') break
  }
  const group = index + 1
  const found = (range: Range, person = personOf(sentence, range, word)): Subject => ({
    range,
    person,
    passive,
    possible,
    group
  })
  const nothing: Range = {start: verb, end: verb}
  if (index < 0) return found(nothing, 'other')
  const last = lower[index]!
  if (isGerund(last) && work.has(last) && isFronted(lower, index)) return found(nothing, 'person')
  if (last === ',') {
    const aside = startOfAside(sentence, index)
    if (aside > 0) return found(phraseBefore(sentence, aside))
    const worker = fronted(sentence, index)
    if (worker) return found(nothing, 'person')
    return found(earlierSubject(sentence, index))
  }
  if (last === 'and' || last === 'but' || last === 'or' || last === 'yet') {
    return found(earlierSubject(sentence, index))
  }
  if (last === 'who') return antecedent(sentence, index, word, found)
  if (last === 'that' || last === 'which') {
    const noun = lower[index - 1] === ',' ? index - 1 : index
    return found(phraseBefore(sentence, noun))
  }
  return found(phraseBefore(sentence, index + 1))
}

/**
 * The phrase that starts a clause.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the first word of the clause; what is fronted in it is passed over.
 * @returns
 *   Its words.
 */
export function phraseAt(sentence: Sentence, start: number): Range {
  const {lower} = sentence
  let from = start
  while (from < lower.length && isAdverb(lower[from]!)) from++
  let end = from
  while (end < lower.length && end - from < 12) {
    const word = lower[end]!
    const isName = end === from || /^\p{Lu}/u.test(sentence.words[end]!.text)
    if (end > from && (auxiliaries.has(word) || boundaries.has(word) || isAdverb(word))) break
    if (end > from && isPast(word) && !isName && !isModifier(sentence, end)) break
    end++
  }
  return {start: from, end}
}

/** *The failed node*: a participle between an article and its noun. */
function isModifier({lower}: Sentence, index: number): boolean {
  return determiners.has(lower[index - 1]!)
}

/** `'s` is a verb behind a pronoun: *he's forgotten*. */
function isContracted({lower}: Sentence, index: number): boolean {
  return /^(?:he|she|it|who|that|there|what)$/.test(lower[index - 1] ?? '')
}

function isFronted(lower: ReadonlyArray<string>, gerund: number): boolean {
  return /^(?:while|when|after|before|in|during|by|and|,)$/.test(lower[gerund - 1] ?? ',')
}

/** *While debugging the job, accidentally removed …* */
function fronted({lower}: Sentence, comma: number): boolean {
  for (let index = comma - 1; index >= 0 && index > comma - reach; index--) {
    if (boundaries.has(lower[index]!) && lower[index] !== 'while' && lower[index] !== 'when')
      return false
    if (work.has(lower[index]!) && isFronted(lower, index)) return true
  }
  return false
}

/**
 * Where the aside that a comma closes starts: *the engineer, who …, forgot*.
 *
 * @returns
 *   Index of its first comma; 0 if the comma closes none.
 */
function startOfAside({lower}: Sentence, comma: number): number {
  for (let index = comma - 1; index > 0 && index > comma - reach; index--) {
    if (lower[index] !== ',') continue
    const first = lower[index + 1]!
    const isAside =
      asides.has(first) || isGerund(first) || determiners.has(first) || isAdverb(first)
    return isAside ? index : 0
  }
  return 0
}

/** Subject of the clause before, which the verb shares. */
function earlierSubject(sentence: Sentence, index: number): Range {
  const {lower} = sentence
  let start = 0
  // *They answered the page — but missed …*
  const from = /^[,\u2014\u2013-]$/.test(lower[index - 1] ?? '') ? index - 2 : index - 1
  for (let at = from; at >= 0; at--) {
    if (/^(?:[;:(\u2014\u2013]|because|that|since|although|though|whereas)$/.test(lower[at]!)) {
      start = at + 1
      break
    }
  }
  return openingPhrase(sentence, start)
}

/**
 * The subject of the clause that starts somewhere.
 *
 * @param sentence
 *   Sentence.
 * @param start
 *   Index of the first word of the clause.
 * @returns
 *   Its words; what stands before them (*At 09:12*, *While on call,*) is left out.
 */
export function openingPhrase(sentence: Sentence, start: number): Range {
  const {lower} = sentence
  const first = lower[start] ?? ''
  const isFronted =
    (prepositions.has(first) && !(first === 'over' || first === 'within')) ||
    boundaries.has(first) ||
    isGerund(first) ||
    /^\d/.test(first)
  if (!isFronted) return phraseAt(sentence, start)
  for (let index = start + 1; index < lower.length && index < start + reach; index++) {
    if (lower[index] === ',') return phraseAt(sentence, index + 1)
    // *At 09:12 the engineer*, *On Friday Ravi*.
    const isPerson = isWorker(sentence, index) || /^(?:we|i|he|she|they)$/.test(lower[index]!)
    if (isPerson) return phraseBefore(sentence, index + 1)
  }
  return {start, end: start}
}

/** The phrase that ends before a word. */
function phraseBefore(sentence: Sentence, end: number): Range {
  const {lower} = sentence
  let from = end
  while (from > 0 && end - from < reach && !boundaries.has(lower[from - 1]!)) from--
  if (lower[from] === 'whoever') return {start: from, end: from + 1}
  // *The developer who wrote the job did not …*
  if (
    lower[from - 1] === 'who' &&
    findAhead(lower, from, end - from, (word) => isPast(word)) !== -1
  ) {
    return phraseBefore(sentence, from - 1)
  }
  // *After the engineer …*: the word is a boundary, unless a time follows: *after 09:12 the engineer*.
  let start = from
  for (let index = from + 1; index < end; index++) {
    if (startsPhrase(sentence, index)) start = index
  }
  // *In March we …* has been found; *on Friday Ravi* has no article.
  if (start === from && from < end && prepositions.has(lower[from]!)) {
    start = isWorker(sentence, end - 1) || end - from > 2 ? nameStart(sentence, end - 1) : from
  }
  if (start > 0 && causatives.has(lower[start - 1]!) && start === from) return {start: end, end}
  if (start > from && causatives.has(lower[start - 1]!)) return {start: end, end}
  return {start, end}
}

function nameStart({words}: Sentence, last: number): number {
  let start = last
  while (
    start > 0 &&
    /^\p{Lu}/u.test(words[start - 1]!.text) &&
    /^\p{Lu}/u.test(words[start]!.text)
  )
    start--
  return start
}

/** An article or a pronoun that no preposition, adjective, or article stands before. */
function startsPhrase(sentence: Sentence, index: number): boolean {
  const {lower, words} = sentence
  const word = lower[index]!
  const isPronoun = /^(?:i|we|he|she|they|someone|somebody|nobody|everyone)$/.test(word)
  if (!isPronoun && !determiners.has(word) && !words[index]!.text.startsWith('@')) return false
  const before = lower[index - 1]!
  // *The developer creating the request misjudged it.*
  if (isGerund(before) && isWorker(sentence, index - 2)) return false
  return !prepositions.has(before) && !determiners.has(before) && before !== "'s"
}

function antecedent(
  sentence: Sentence,
  who: number,
  verb: string,
  found: (range: Range, person?: Person) => Subject
): Subject {
  const noun = sentence.lower[who - 1] === ',' ? who - 1 : who
  const range = phraseBefore(sentence, noun)
  const last: Range = {start: Math.max(0, noun - 1), end: noun}
  const isUser = personOf(sentence, last, verb) === 'end-user'
  const person = isUser ? 'end-user' : personOf(sentence, range, verb)
  if (
    noun === who &&
    /^(?:ask|asking|asked|determine|find|out|about|of|know|knew|identify|identified|see|wonder)$/.test(
      sentence.lower[who - 1] ?? ''
    )
  ) {
    return found(range, 'other')
  }
  if (
    /^(?:people|those|anyone|anybody|everyone|everybody|folks)$/.test(
      sentence.lower[noun - 1] ?? ''
    )
  )
    return found(range, 'other')
  if (person === 'end-user' || person === 'self' || person === 'nobody') return found(range, person)
  return found({start: who, end: who + 1}, sentence.isQuestion ? 'other' : 'person')
}
