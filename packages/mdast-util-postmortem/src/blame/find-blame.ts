import type {BlameFinding, Block, Person, Section} from '../model.ts'
import type {Language, Spelling} from '../languages/language.ts'
import type {GivenNames, Glossary} from '../people/glossary.ts'
import type {Span} from '../text/flat-text.ts'
import type {Word} from '../text/words.ts'
import type {Found} from './finding.ts'
import type {Lexicon} from './lexicon.ts'
import type {Match} from './match.ts'
import type {Place} from './place.ts'
import type {Range, Sentence} from './sentence.ts'
import type {Sieve, Trace} from './sieve.ts'
import {blame} from '../languages/en/blame.ts'
import {glossaryOf} from '../people/glossary.ts'
import {proseOf} from '../text/prose.ts'
import {sentencesIn} from '../text/sentences.ts'
import {wordsIn} from '../text/words.ts'
import {findingIn} from './finding.ts'
import {isGuarded, isWeak} from './guards.ts'
import {lexiconOf} from './lexicon.ts'
import {isHuman} from './actor.ts'
import {actsIn} from './matchers/acts.ts'
import {matchersOf} from './matchers/index.ts'
import {placeOf} from './place.ts'
import {sieveOf} from './sieve.ts'

/** What blame is read from. */
export interface BlameContext {
  blocks: ReadonlyArray<Block>
  sections: ReadonlyArray<Section>
  /** People whom the document names. */
  people: ReadonlyArray<Person>
  /** Names that a team gives. */
  names: GivenNames
  language: Language
}

/** Where and with which words to look, and what was found in texts there. */
interface Setting {
  place: Place
  glossary: Glossary
  finder: Finder
  texts: Map<string, ReadonlyArray<Found>>
}

/** Matchers of a language. */
interface Finder {
  lexicon: Lexicon
  spelling: Spelling
  sieve: Sieve
  /** Words of what somebody did, and of who is new at work. */
  acts: Trace
  /** What was found in texts, by the names and the place, so that a keystroke costs its block. */
  known: Map<string, Map<string, ReadonlyArray<Found>>>
}

/** Most documents whose texts to remember, and most texts of them. */
const maxSettings = 500
const maxTexts = 20_000

/** Most words to look at as one sentence, so that no text takes more than its share of time. */
const maxWords = 300

/** Longest text to remember. */
const maxLength = 4000

const finders = new WeakMap<Language, Finder>()

/**
 * Find the words of a document that put fault on somebody, or are not a neutral account.
 *
 * @returns
 *   Findings in the order of the document, about people, the authors themselves, and systems.
 */
export function findBlame(context: BlameContext): Array<BlameFinding> {
  const {blocks, language, names, people, sections} = context
  const glossary = glossaryOf(
    {...names, people: [...names.people, ...namesOf(people)]},
    language.people
  )
  const finder = finderFor(language)
  const isBare = sections.length === 0 && blocks.every(({kind}) => kind !== 'heading')
  const settings = new Map<number | undefined, Setting>()
  return blocks.flatMap((block) => {
    const text = proseOf(block)
    let setting = settings.get(block.section)
    if (!setting) {
      setting = settingFor(placeOf(block, sections, isBare), glossary, finder)
      settings.set(block.section, setting)
    }
    if (!canBlame(text, {start: 0, end: text.length}, setting)) return []
    const {inRemedy} = setting.place
    return findInText(text, setting).map((found) => findingIn(block, found, inRemedy))
  })
}

/** A name in lower case is a word as well. */
function namesOf(people: ReadonlyArray<Person>): Array<string> {
  return people.map(({written: text}) => text).filter((name) => /^(?:@|\p{Lu})/u.test(name))
}

function finderFor(language: Language): Finder {
  let finder = finders.get(language)
  if (!finder) finders.set(language, (finder = makeFinder(language)))
  return finder
}

function makeFinder({spelling}: Language): Finder {
  const lexicon = lexiconOf(blame)
  const sieve = sieveOf(matchersOf(lexicon), spelling)
  const acts = sieve.traceOf([...lexicon.agents.changes, ...lexicon.subjects.juniors])
  return {lexicon, spelling, sieve, acts, known: new Map()}
}

function settingFor(place: Place, glossary: Glossary, finder: Finder): Setting {
  const {known} = finder
  const {inAccount, inCause, inPraise, inRemedy, isBare} = place
  const key = `${+inAccount}${+inCause}${+inPraise}${+inRemedy}${+isBare} ${glossary.key}`
  let texts = known.get(key)
  if (!texts || texts.size >= maxTexts) {
    if (known.size >= maxSettings) known.clear()
    known.set(key, (texts = new Map<string, ReadonlyArray<Found>>()))
  }
  return {place, glossary, finder, texts}
}

function findInText(text: string, setting: Setting): ReadonlyArray<Found> {
  if (text.length > maxLength) return findInSentences(text, setting)
  const {texts} = setting
  let found = texts.get(text)
  if (!found) texts.set(text, (found = findInSentences(text, setting)))
  return found
}

function findInSentences(text: string, setting: Setting): ReadonlyArray<Found> {
  const {lexicon, sieve, spelling} = setting.finder
  const found: Array<Found> = []
  const spans = sentencesIn(text, spelling)
  for (const [index, span] of spans.entries()) {
    // Of one sentence it is known.
    if (spans.length > 1 && !canBlame(text, span, setting)) continue
    const {they} = lexicon.subjects
    let before: Sentence | undefined
    for (const words of chunksOf(text, span, spelling)) {
      if (index > 0 && !before && words.some(({lower}) => they.has(lower)))
        before = sentenceOf(chunksOf(text, spans[index - 1]!, spelling).at(-1)!, undefined, setting)
      const sentence = sentenceOf(words, before, setting)
      for (const match of matchesIn(sentence, sieve)) found.push(inText(match, sentence))
      before = sentence
    }
  }
  return found
}

/** Rule out a text in which no matcher could find something; causes can be what somebody did. */
function canBlame(text: string, span: Span, {finder, place}: Setting): boolean {
  const {acts, sieve} = finder
  return sieve.walk(text, span) || place.isBare || (place.inCause && sieve.has(acts))
}

/** The words of a sentence, or of what it is taken for where it is too long. */
function chunksOf(text: string, span: Span, spelling: Spelling): Array<ReadonlyArray<Word>> {
  const all = wordsIn(text, spelling, span)
  if (all.length <= maxWords) return [all]
  const chunks: Array<ReadonlyArray<Word>> = []
  for (let start = 0; start < all.length; start += maxWords)
    chunks.push(all.slice(start, start + maxWords))
  return chunks
}

function sentenceOf(
  words: ReadonlyArray<Word>,
  before: Sentence | undefined,
  {finder: {lexicon}, glossary, place}: Setting
): Sentence {
  // `map` makes arrays of two kinds, for each of which what reads them is compiled again.
  const lower: Array<string> = []
  for (const word of words) lower.push(word.lower)
  const {inAccount, inCause, inPraise, inRemedy, isBare} = place
  return {
    words,
    lower,
    before,
    isQuestion: isQuestion(lower, lexicon),
    clauses: new Map(),
    glossary,
    lexicon,
    inAccount,
    inCause,
    inPraise,
    inRemedy,
    isBare
  }
}

/** A question, or a heading like one; *when the alarm came, he muted it* is neither. */
function isQuestion(lower: ReadonlyArray<string>, {grammar}: Lexicon): boolean {
  const last = lower.at(-1)
  if (last === '?') return true
  const isStatement = last === '.' || last === '!' || lower.includes(',')
  return !isStatement && grammar.interrogatives.has(lower[0]!)
}

/** One defect is one finding: of matches that overlap the first one about people stays, sure ones first. */
function matchesIn(sentence: Sentence, sieve: Sieve): Array<Match> {
  const {inCause, isBare, lower} = sentence
  const matches: Array<Match> = []
  for (let index = 0; index < lower.length; index++) {
    for (const matcher of sieve.matchersAt(lower[index]!))
      tryAdd(sentence, matcher(sentence, index), matches)
  }
  if (inCause && !(isBare && matches.length > 0))
    for (const act of actsIn(sentence)) tryAdd(sentence, act, matches)
  return matches.toSorted((a, b) => a.start - b.start)
}

function tryAdd(sentence: Sentence, match: Match | undefined, matches: Array<Match>): void {
  if (!match || isGuarded(sentence, match)) return
  add(matches, isWeak(sentence, match) ? {...match, degree: 'likely'} : match)
}

function add(matches: Array<Match>, match: Match): void {
  const other = matches.findIndex(({end, start}) => match.start < end && start < match.end)
  if (other === -1) matches.push(match)
  else if (weightOf(match) > weightOf(matches[other]!)) matches[other] = match
}

function weightOf({degree, subjectKind}: Match): number {
  return Number(isHuman(subjectKind)) * 2 + Number(degree === 'sure')
}

function inText(
  {category, degree, end, start, subject, subjectKind}: Match,
  {words}: Sentence
): Found {
  const spanOf = (range: Range): Span => ({
    start: words[range.start]!.start,
    end: words[Math.min(range.end, words.length) - 1]!.end
  })
  const who = subject && spanOf(subject)
  return {category, degree, subjectKind, span: spanOf({start, end}), subject: who}
}
