import type {Block, Postmortem, Span, Word, TextSpan} from 'mdast-util-postmortem'
import type {Position} from 'unist'
import type {Names, KnownNames} from './names.ts'
import type {Person} from './person.ts'
import type {Range, Sentence} from './sentence.ts'
import type {Category, Hit, Trigger} from './triggers/hit.ts'
import {couldHaveAny, proseOf, sentencesIn, wordsIn, writtenIn} from 'mdast-util-postmortem'
import {interrogatives} from './grammar.ts'
import {knowNames} from './names.ts'
import {triggers} from './triggers/index.ts'

/** Words that put fault on somebody, or are no neutral account. */
export interface Remark {
  category: Category
  /** The words as written: from the first to the last one that matters. */
  words: string
  position: Position | undefined
  /** The words with their subject, where it stands beside them: `Ada misread`. */
  clause: TextSpan
  /**
   * Whom it is about. `self`: *we*, *I*; `system`: only counterfactuals, of everything that is no
   * person; `other`: nobody, as with emotive words.
   */
  person: Person
  /** Who that is, as written: *the on-call engineer*; `undefined` if it is only understood. */
  subject: string | undefined
  block: Block
}

/** A remark in a text. */
interface Found {
  category: Category
  person: Person
  start: number
  end: number
  subject: Span | undefined
}

const remarks = new WeakMap<Postmortem, Map<string, ReadonlyArray<Remark>>>()

/** What was found in texts, so that a keystroke costs the block that it changes. */
const texts = new Map<string, ReadonlyArray<Found>>()

const couldTrigger = couldHaveAny(triggers.keys())

const noTriggers: ReadonlyArray<Trigger> = []

/** Most texts to remember: some hundred documents. */
const mostTexts = 20_000

/** Most words to look at as one sentence, so that no text takes more than its share of time. */
const mostWords = 300

/** Longest text to remember. */
const longest = 4000

/**
 * Find the words of a postmortem that put fault on somebody, or are no neutral account.
 *
 * Computed once for all rules that ask with the same names. English only: in documents in other
 * languages nothing is found.
 *
 * @param postmortem
 *   Postmortem as `readPostmortem` gave it.
 * @param names
 *   Names of people and systems that are known, besides the people whom the document names.
 * @returns
 *   Remarks in the order of the document, about people, the authors themselves, and systems.
 */
export function analyse(postmortem: Postmortem, names: Names): ReadonlyArray<Remark> {
  // Of a text too short to tell its language the words are English or they are not found.
  if (postmortem.locale !== 'en' && postmortem.locale !== 'und') return []
  const key = JSON.stringify(names)
  let known = remarks.get(postmortem)
  if (!known) {
    known = new Map()
    remarks.set(postmortem, known)
  }
  const before = known.get(key)
  if (before) return before
  const people = [...names.people, ...peopleOf(postmortem)]
  const knownNames = knowNames({people, systems: names.systems, roles: names.roles})
  const found: Array<Remark> = []
  for (const block of postmortem.blocks) {
    for (const one of remarksIn(proseOf(block), knownNames)) found.push(placed(block, one))
  }
  known.set(key, found)
  return found
}

/** Those whom the document names as authors, owners, or by their handle. */
function peopleOf({people}: Postmortem): Array<string> {
  // A name in lower case is a word as well.
  return people.map(({text}) => text).filter((name) => /^(?:@|\p{Lu})/u.test(name))
}

function placed(block: Block, {category, end, person, start, subject}: Found): Remark {
  const {position, text} = writtenIn(block, {start, end})
  const clause = writtenIn(block, clauseOf({start, end}, subject))
  return {
    category,
    words: text.replaceAll(/\s+/g, ' '),
    position,
    clause: {...clause, text: clause.text.replaceAll(/\s+/g, ' ')},
    person,
    subject: subject && plain(block.text, subject),
    block
  }
}

/** Longest stretch between subject and words to take both for one: *was not*. */
const shortGap = 16

/** The words, with their subject where it stands beside them. */
function clauseOf(words: Span, subject: Span | undefined): Span {
  if (!subject) return words
  const gap = subject.start < words.start ? words.start - subject.end : subject.start - words.end
  if (gap > shortGap) return words
  return {
    start: Math.min(subject.start, words.start),
    end: Math.max(subject.end, words.end)
  }
}

function plain(text: string, {end, start}: Span): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ')
}

function remarksIn(text: string, names: KnownNames): ReadonlyArray<Found> {
  // Most texts have no word that anything waits for.
  if (!couldTrigger(text)) return []
  if (text.length > longest) return analyseText(text, names)
  const key = `${names.key}\n${text}`
  const known = texts.get(key)
  if (known) return known
  const found = analyseText(text, names)
  if (texts.size >= mostTexts) texts.clear()
  texts.set(key, found)
  return found
}

function analyseText(text: string, names: KnownNames): ReadonlyArray<Found> {
  const found: Array<Found> = []
  let last: Span | undefined
  for (const span of sentencesIn(text)) {
    if (couldTrigger(text.slice(span.start, span.end))) {
      const before = last && chunksOf(text, last, names, undefined).at(-1)
      for (const sentence of chunksOf(text, span, names, before)) {
        for (const hit of hitsIn(sentence)) found.push(inText(hit, sentence.words))
      }
    }
    last = span
  }
  return found
}

/** A sentence, or what it is taken for where it is too long, each with the one before it. */
function chunksOf(
  text: string,
  span: Span,
  names: KnownNames,
  before: Sentence | undefined
): Array<Sentence> {
  const all = wordsIn(text, span)
  const chunks: Array<Sentence> = []
  for (let start = 0; start < all.length; start += mostWords) {
    const words = all.length <= mostWords ? all : all.slice(start, start + mostWords)
    const lower = words.map((word) => word.lower)
    const isQuestion = lower.at(-1) === '?' || interrogatives.has(lower[0] ?? '')
    const previous = chunks.at(-1)
    chunks.push({
      words,
      lower,
      names,
      isQuestion,
      before: previous ? {...previous, before: undefined} : before
    })
  }
  return chunks
}

/** One defect is one remark: of those that overlap the first one stays. */
function hitsIn(sentence: Sentence): Array<Hit> {
  const hits: Array<Hit> = []
  const {lower} = sentence
  for (let index = 0; index < lower.length; index++) {
    for (const trigger of triggers.get(lower[index]!) ?? noTriggers) {
      const hit = trigger(sentence, index)
      if (hit && !hits.some((other) => hit.start < other.end && other.start < hit.end))
        hits.push(hit)
    }
  }
  return hits.toSorted((a, b) => a.start - b.start)
}

function inText(hit: Hit, words: ReadonlyArray<Word>): Found {
  const span = ({end, start}: Range) => ({
    start: words[start]!.start,
    end: words[Math.min(end, words.length) - 1]!.end
  })
  const {end, start} = span(hit)
  return {
    category: hit.category,
    person: hit.person,
    start,
    end,
    subject: hit.subject && span(hit.subject)
  }
}
