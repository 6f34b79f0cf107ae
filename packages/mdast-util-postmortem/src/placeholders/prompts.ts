import type {Language} from '../languages/index.ts'
import type {Word} from '../text/words.ts'
import {perLanguage} from '../text/per-language.ts'
import {isWord, wordsIn} from '../text/words.ts'
import {hasDigit, isAsciiLetter} from '../text/characters.ts'
import {startsWithWord} from '../text/whole-words.ts'

const longest = 500

/** How a block is written. */
export interface Form {
  /** It is an item of a list: there an instruction is a task, and only a question a prompt. */
  isItem: boolean
  /** All of it is in emphasis, in parentheses, or in a quote, as prompts often are. */
  isMarked: boolean
}

const plain: Form = {isItem: false, isMarked: false}

/** Parts of its words that have to be words of prompts. */
const shares = {marked: 0.5, markedQuestion: 0.7, plain: 0.8}

interface Words {
  questions: ReadonlySet<string>
  starts: ReadonlySet<string>
  /** First words of these. */
  startWords: ReadonlySet<string>
  weakStarts: ReadonlySet<string>
  descriptors: ReadonlySet<string>
  descriptorStarts: ReadonlySet<string>
  /** First words of what a template says of itself. */
  ownStarts: ReadonlySet<string>
  sizes: ReadonlySet<string>
  verbs: ReadonlySet<string>
  /** Words after a word of a question that is asked: `did` in `what did`. */
  auxiliaries: ReadonlySet<string>
  relatives: ReadonlySet<string>
  options: ReadonlySet<string>
  topics: ReadonlySet<string>
  all: ReadonlySet<string>
}

/**
 * Check whether a text is a prompt of a template: a question about incidents, an instruction to
 * write something, or a description of what is to be written, with nothing in particular in it. A
 * label such as *What went well:* is none.
 *
 * In plain text nearly all words have to be those of prompts, since sentences can start in the same
 * way; what is marked as a prompt, by emphasis and the like, can have others as well.
 */
export function isPrompt(text: string, language: Language, form: Form = plain): boolean {
  if (text.length > longest) return false
  const known = wordsOf(language)
  const label = form.isMarked ? labelIn(text) : ''
  if (label) return isOfTemplate(text.slice(label.length), known, language)
  const start = plainStart(text)
  const isPlain = start !== undefined && !known.options.has(start)
  const value = isPlain ? text : withoutOption(text, known)
  if (!couldStart(isPlain ? start : firstWord(value), value, known)) return false
  const request = withoutExample(value, language)
  const all = wordsIn(request, language.spelling)
  const words = all.filter(({lower}) => isWord(lower))
  const hasExample = request !== value
  if (words.length < (form.isMarked ? 3 : 4) || isParticular(all)) return false
  const lower = words.map(({lower}) => lower)
  const isLabelled = all[1]?.text === ':'
  if (isLabelled || startsWithWord(lower.join(' '), language.prompts.remarks)) return false
  const asked = {known, language, lower, request, hasExample, ...form}
  if (isOwnWords(asked)) return true
  if (/:\s*$/.test(request) && !hasExample) return false
  return [isQuestion, isEmbedded, isInstruction, isDescription].some((test) => test(asked))
}

/** `Guidelines: …`: behind a label stand remarks as well. */
function labelIn(text: string): string {
  return /^\p{L}{3,14}:\s/u.exec(text)?.[0] ?? ''
}

/** *Fill in each section. Delete this line.* */
function isOfTemplate(text: string, known: Words, language: Language): boolean {
  const lower = wordsIn(text, language.spelling).flatMap((word) =>
    isWord(word.lower) ? word.lower : []
  )
  return isOwnWords({known, language, lower})
}

/** The word that a text starts with, if it is of ASCII, as most are; a pattern knows the others. */
function plainStart(text: string): string | undefined {
  let end = 0
  while (isAsciiLetter(text.charCodeAt(end))) end++
  const next = text.charAt(end)
  return end > 0 && (next === ' ' || next === ',') ? text.slice(0, end).toLowerCase() : undefined
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}'’-]+/u.exec(text.slice(0, 60))?.[0].toLowerCase() ?? ''
}

/** What the tests look at. */
interface Request extends Form {
  request: string
  hasExample: boolean
  lower: ReadonlyArray<string>
  known: Words
  language: Language
}

/** A quick look: most texts start in another way. */
function couldStart(first: string, text: string, known: Words): boolean {
  const {descriptors, descriptorStarts, ownStarts, questions, startWords, weakStarts} = known
  const isStart =
    ownStarts.has(first) || questions.has(first) || startWords.has(first) || weakStarts.has(first)
  if (isStart) return true
  if (!descriptorStarts.has(first)) return false
  const start = text.slice(0, 80).toLowerCase().split(' ')
  return start.some((word) => descriptors.has(word))
}

/** *(Optional) Describe …* */
function withoutOption(text: string, {options}: Words): string {
  const match = /^[^\p{L}\s]{0,3}(\p{L}{1,12})[\])]?[:.]?\s/u.exec(text.slice(0, 40))
  return match && options.has(match[1]!.toLowerCase()) ? text.slice(match[0].length) : text
}

/** An example is about something in particular. */
function withoutExample(text: string, {prompts}: Language): string {
  const lower = text.toLowerCase()
  const starts = prompts.examples.map((start) => lower.indexOf(start)).filter((at) => at > 0)
  return starts.length > 0 ? text.slice(0, Math.min(...starts)) : text
}

/** A name, or a figure that is more than the length of a text: `2-3 sentences`. */
function isParticular(words: ReadonlyArray<Word>): boolean {
  return words.some(({text}, index) => {
    if (hasDigit(text)) return !/^\d(?:[-–]\d)?$/.test(text)
    const before = words[index - 1]
    const isStart = before === undefined || !/[\p{L}\p{N},;]/u.test(before.text.at(-1)!)
    return !isStart && text.length > 1 && /^\p{Lu}.*\p{Ll}/u.test(text)
  })
}

/** *Delete this section if …*: the template speaks of itself. */
function isOwnWords({
  known,
  language,
  lower
}: Pick<Request, 'known' | 'language' | 'lower'>): boolean {
  const [first] = lower
  const text = lower.join(' ')
  const isStart = known.starts.has(first!) || known.weakStarts.has(first!)
  return language.prompts.ownWords.some((words) => {
    const at = text.indexOf(words)
    return at === 0 || (at > 0 && isStart)
  })
}

function isQuestion({isMarked, known, lower, request}: Request): boolean {
  const asks = isMarked ? request.includes('?') : /\?[\s)*_"”]*$/.test(request)
  if (!known.questions.has(lower[0]!) || !asks) return false
  return hasTopic(lower, known) && shareOf(lower, known) >= (isMarked ? shares.markedQuestion : 1)
}

/** *How the problem was noticed, e.g. by an alert* */
function isEmbedded({hasExample, isMarked, known, lower}: Request): boolean {
  if (!(hasExample || isMarked) || !known.questions.has(lower[0]!)) return false
  const isAsked = known.verbs.has(lower[0]!) || known.auxiliaries.has(lower[1]!)
  return !isAsked && hasTopic(lower, known) && shareOf(lower, known) >= shares.plain
}

function isInstruction({isItem, isMarked, known, lower}: Request): boolean {
  const isStrong = [1, 2].some((count) => known.starts.has(lower.slice(0, count).join(' ')))
  if (!isStrong && !known.weakStarts.has(lower[0]!)) return false
  // `State of the system`.
  if (known.verbs.has(lower[1]!) || lower[1] === 'of') return false
  if (!isMarked)
    return isStrong && !isItem && hasTopic(lower, known) && shareOf(lower, known) >= shares.plain
  const isOfTexts = lower.some((word) => known.topics.has(word) || known.descriptors.has(word))
  return (isStrong || isOfTexts) && shareOf(lower, known) >= shares.marked
}

/** *Two or three sentences on what broke*, *A short summary of the incident* */
function isDescription({isItem, isMarked, known, lower, request}: Request): boolean {
  const head = lower.slice(0, 8).findIndex((word) => known.descriptors.has(word))
  if (head === -1 || head === lower.length - 1) return false
  const start = lower.slice(0, head + 1)
  const rest = lower.slice(head + 1)
  const isHead = start.every(
    (word) => known.descriptorStarts.has(word) || known.descriptors.has(word)
  )
  const asks = rest.some((word) => known.relatives.has(word))
  const isSized = start.some((word) => known.sizes.has(word))
  if (!isHead || !(asks || isSized)) return false
  // *A list of all customers was sent.* says something.
  const isFinished = !isMarked && request.trimEnd().endsWith('.')
  if ((!asks || isFinished) && lower.some((word) => known.verbs.has(word))) return false
  if (isMarked) return shareOf(lower, known) >= shares.marked
  return !isItem && hasTopic(lower, known) && shareOf(lower, known) >= shares.plain
}

function hasTopic(words: ReadonlyArray<string>, {topics}: Words): boolean {
  return words.some((word) => topics.has(word))
}

function shareOf(words: ReadonlyArray<string>, {all}: Words): number {
  return words.filter((word) => all.has(word)).length / words.length
}

const wordsOf: (language: Language) => Words = perLanguage(
  ({prompts, questionWords}: Language): Words => ({
    questions: new Set(questionWords),
    starts: new Set(prompts.starts),
    startWords: new Set(prompts.starts.map((start) => start.split(' ')[0]!)),
    weakStarts: new Set(prompts.weakStarts),
    descriptors: new Set(prompts.descriptors),
    descriptorStarts: new Set(prompts.descriptorStarts),
    ownStarts: new Set(prompts.ownWords.map((words) => words.split(' ')[0]!)),
    sizes: new Set(prompts.sizes),
    verbs: new Set(prompts.verbs),
    auxiliaries: new Set([...prompts.verbs, ...prompts.auxiliaries]),
    relatives: new Set(prompts.relatives),
    options: new Set(prompts.options),
    topics: new Set(prompts.topics),
    all: new Set([
      ...prompts.words,
      ...prompts.topics,
      ...prompts.starts,
      ...prompts.descriptors,
      ...questionWords
    ])
  })
)
