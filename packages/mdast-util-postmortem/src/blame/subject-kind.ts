import type {SubjectKind} from '../model.ts'
import type {Range, Sentence} from './sentence.ts'
import {masks} from '../text/prose.ts'
import {findAhead, isCapitalised, isHandle, isIn} from './sentence.ts'

/** Most words of a team after *from*. */
const longestTeam = 4

/**
 * Find what the words of a phrase stand for.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   A pronoun, or a noun with what stands around it.
 * @param verb
 *   Verb that it is the subject of, in lower case: software boots, people forget; `''` if none is
 *   known.
 * @returns
 *   What it is; `other` for what nothing is known about.
 */
export function kindOf(sentence: Sentence, phrase: Range, verb: string): SubjectKind {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  const {end, start} = phrase
  if (start >= end) return 'other'
  const first = lower[start]!
  const isNo = grammar.negativeDeterminer.has(first)
  if (isNo && isIn(lower[start + 1], subjects.one)) return 'nobody'
  if (subjects.they.has(first)) return kindOfThey(sentence, start, verb)
  if (grammar.negative.has(first)) return 'other'
  const pronoun = kindOfPronoun(sentence, first)
  if (pronoun && (end - start === 1 || isIn(lower[start + 1], grammar.prepositions))) return pronoun
  // *ada@* is a handle as well.
  if (lower[end - 1] === '@' && end - start > 1) return 'person'
  const head = headOf(sentence, phrase)
  // *One of our engineers*.
  if (
    grammar.partitives.has(lower[head]!) &&
    isIn(lower[head + 1], grammar.genitive) &&
    head + 2 < end
  ) {
    const kind = kindOf(sentence, {start: head + 2, end}, verb)
    return subjects.noneOf.has(lower[head]!) && kind !== 'self' ? 'nobody' : kind
  }
  const kind = kindOfHead(sentence, start, head, verb)
  return kind === 'person' && isNo ? 'nobody' : kind
}

function kindOfPronoun({lexicon}: Sentence, word: string): SubjectKind | undefined {
  const {nobodies, persons, selves, things} = lexicon.subjects
  if (selves.has(word)) return 'self'
  if (persons.has(word)) return 'person'
  if (nobodies.has(word)) return 'nobody'
  return things.has(word) ? 'system' : undefined
}

/**
 * Find the noun that a phrase is about: the last one before what is said of it.
 *
 * @param sentence
 *   Sentence.
 * @param phrase
 *   Words.
 * @returns
 *   Its index.
 */
export function headOf(sentence: Sentence, {end, start}: Range): number {
  const {lexicon, lower} = sentence
  const {grammar, subjects} = lexicon
  const {determiners, isGerund, isPast, prepositions} = grammar
  for (let index = start + 1; index < end; index++) {
    const word = lower[index]!
    if (subjects.on.has(word) && isIn(lower[index + 1], subjects.call)) {
      // *The on call engineer*; *the engineer on call*.
      if (index === start + 1 && determiners.has(lower[start]!)) {
        index++
        continue
      }
      return index - 1
    }
    const isCut =
      prepositions.has(word) ||
      subjects.afterthoughts.has(word) ||
      (isWorker(sentence, index - 1) &&
        (isGerund(word) || (isPast(word) && isIn(lower[index + 1], prepositions))))
    if (isCut && !determiners.has(lower[index - 1]!)) return index - 1
  }
  return end - 1
}

function kindOfHead(sentence: Sentence, start: number, head: number, verb: string): SubjectKind {
  const {glossary, lexicon, lower, words} = sentence
  const {subjects} = lexicon
  const {text} = words[head]!
  if (/^@\p{L}/u.test(text) || subjects.titles.has(lower[head]!)) return 'person'
  if (glossary.isPerson(text)) return isPartOfSystem(sentence, start, head) ? 'system' : 'person'
  if (glossary.isSystem(text)) return 'system'
  if (start === head && isNameHere(sentence, head)) return 'person'
  // *The admin VM* is no name.
  if (
    isCapitalised(text) &&
    !/^\p{Lu}{2}s?$/u.test(text) &&
    (isTitled(sentence, head) || (head > start && isIntroduced(sentence, head)))
  )
    return 'person'
  const word = singular(sentence, lower[head]!)
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (glossary.isRole(word) || glossary.isRole(lower[head]!)) return 'person'
  if (subjects.roles.has(word) && !subjects.clusterRoles.has(word)) return 'person'
  if (subjects.endUsers.has(last))
    return subjects.personVerbs.has(verb) && subjects.programs.has(last) ? 'other' : 'end-user'
  if (subjects.group.has(last) && isIn(lower[head - 1], subjects.groupsOfPeople)) return 'person'
  if (subjects.ambiguousPeople.has(last) || subjects.ambiguousSystems.has(last))
    return kindOfAmbiguous(sentence, start, head, last, verb)
  if (subjects.roles.has(last))
    return subjects.clusterRoles.has(word) && isPartOfSystem(sentence, start, head)
      ? 'system'
      : 'person'
  if (subjects.acronyms.has(text) || (start === head && subjects.departments.has(lower[head]!)))
    return 'person'
  return isUnknownName(sentence, start, head, verb) ? 'person' : 'other'
}

/** *Max from IT security*, *Mark should have*: a name that is a word as well, or that nobody has given. */
function isNameHere(sentence: Sentence, index: number): boolean {
  const {lexicon, lower, words} = sentence
  const {modals, never, pastAuxiliary, prepositions} = lexicon.grammar
  const {belonging, wordNames} = lexicon.subjects
  if (!/^\p{Lu}\p{Ll}/u.test(words[index]!.text)) return false
  const isListed = wordNames.has(lower[index]!)
  const next = lower[index + 1]
  if (isListed && [modals, never, pastAuxiliary].some((list) => isIn(next, list))) return true
  const isWithin = isIn(next, belonging) && (isListed || index > 0)
  const end = findAhead(lower, index + 2, longestTeam, (word) => prepositions.has(word))
  const count = end === -1 ? longestTeam : end - index - 2
  return isWithin && findAhead(lower, index + 2, count, (_, at) => isTeam(sentence, at)) !== -1
}

/** *Security*, *the network team*, *IT*. */
function isTeam(sentence: Sentence, index: number): boolean {
  const {acronyms, departments, groupsOfPeople} = sentence.lexicon.subjects
  const {lower, text} = sentence.words[index]!
  return (
    isWorker(sentence, index) ||
    acronyms.has(text) ||
    (isCapitalised(text) && (departments.has(lower) || groupsOfPeople.has(lower)))
  )
}

/** *John Smith*, *our SRE Xochitl*. */
function isIntroduced(sentence: Sentence, head: number): boolean {
  const before = sentence.words[head - 1]!.text
  return sentence.glossary.isPerson(before) || isWorker(sentence, head - 1)
}

/** *Dr Okafor*, *N. Okafor*. */
function isTitled({lexicon, lower, words}: Sentence, head: number): boolean {
  const before = lower[head - 1] === '.' ? head - 2 : head - 1
  if (before < 0) return false
  return lexicon.subjects.titles.has(lower[before]!) || /^\p{Lu}$/u.test(words[before]!.text)
}

/** A name that nobody has given, with a verb of people. */
function isUnknownName(
  {lexicon, lower, words}: Sentence,
  start: number,
  head: number,
  verb: string
): boolean {
  const {grammar, subjects} = lexicon
  const {text} = words[head]!
  const word = lower[head]!
  return (
    head === start &&
    subjects.personVerbs.has(verb) &&
    isCapitalised(text) &&
    text.length > 2 &&
    text !== text.toUpperCase() &&
    grammar.withoutPlural(text) === text &&
    !grammar.determiners.has(word) &&
    !grammar.isAdverb(word)
  )
}

function kindOfAmbiguous(
  sentence: Sentence,
  start: number,
  head: number,
  word: string,
  verb: string
): SubjectKind {
  const {grammar, subjects} = sentence.lexicon
  if (grammar.baseForms(verb).some((base) => subjects.systemVerbs.has(base))) return 'system'
  if (sentence.lower[head]!.includes('-') || isPartOfSystem(sentence, start, head)) return 'system'
  if (subjects.personVerbs.has(verb)) return 'person'
  return subjects.ambiguousPeople.has(word) ? 'person' : 'system'
}

/** *The Kubernetes operator*, *the package manager*, *the `jiva` operator*. */
function isPartOfSystem(
  {glossary, lexicon, lower, words}: Sentence,
  start: number,
  head: number
): boolean {
  const {grammar, subjects} = lexicon
  // Services have owners, but these are no software.
  if (subjects.owners.has(lower[head]!)) return false
  for (let index = start; index < head; index++) {
    const {text} = words[index]!
    if (subjects.softwareKinds.has(lower[index]!) || glossary.isSystem(text)) return true
    if (text === masks.code) return true
    const isOpening = index === 0 || grammar.determiners.has(lower[index]!)
    if (
      !isOpening &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !isIn(lower[index + 1], grammar.possessive) &&
      !glossary.isPerson(text)
    )
      return true
  }
  return false
}

/**
 * Check whether a word stands for somebody at work, or is a name.
 *
 * @param sentence
 *   Sentence.
 * @param index
 *   Index of the word; it can be beyond the end.
 */
export function isWorker(sentence: Sentence, index: number): boolean {
  const {glossary, lexicon, lower, words} = sentence
  const word = lower[index]
  if (word === undefined) return false
  if (glossary.isPerson(words[index]!.text)) return true
  const one = singular(sentence, word)
  const {ambiguousPeople, roles} = lexicon.subjects
  return roles.has(one) || ambiguousPeople.has(one) || glossary.isRole(word) || glossary.isRole(one)
}

/** People, users, or things: the nearest of those named before. */
function kindOfThey(sentence: Sentence, index: number, verb: string): SubjectKind {
  const {lexicon} = sentence
  const nearest = nearestBefore(sentence, index - 1)
  if (nearest) return nearest
  const {before} = sentence
  return (
    (before && nearestBefore(before, before.lower.length - 1)) ??
    (lexicon.subjects.systemVerbs.has(verb) ? 'system' : 'person')
  )
}

function nearestBefore(sentence: Sentence, from: number): SubjectKind | undefined {
  const {lexicon, lower, words} = sentence
  for (let index = from; index >= 0; index--) {
    if (isWorker(sentence, index) || isHandle(words[index]!.text)) return 'person'
    if (lexicon.subjects.endUsers.has(singular(sentence, lower[index]!))) return 'end-user'
    if (areThings(sentence, index)) return 'system'
  }
  return undefined
}

/** *The pods*: a plural with an article, or at the start, of what is not people. */
function areThings({lexicon, lower, words}: Sentence, index: number): boolean {
  const {grammar, subjects} = lexicon
  const word = lower[index]!
  const {text} = words[index]!
  if (word.length < 4 || !grammar.isPlural(word)) return false
  if (index === 0 && /^\p{Lu}\p{Ll}+$/u.test(text)) return !subjects.things.has(word)
  return /^\p{Ll}+$/u.test(text) && isIn(lower[index - 1], grammar.determiners)
}

function singular({lexicon}: Sentence, word: string): string {
  const {grammar, subjects} = lexicon
  return grammar.isPlural(word) && !subjects.notPlurals.has(word)
    ? grammar.withoutPlural(word)
    : word
}
