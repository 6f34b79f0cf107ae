import type {FlatText, Span} from '../text/flat-text.ts'
import type {Language} from '../languages/index.ts'
import {allMatches} from '../text/all-matches.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf, escapeRegExp} from '../text/any-of.ts'
import {calendarNames} from '../time/calendar-names.ts'
import {trimSpan} from '../text/flat-text.ts'

/** What a chunk starts with: `word` is one such as `by`, `text` stands behind a bracket. */
export type Opener =
  'action' | 'bracket' | 'colon' | 'dash' | 'handle' | 'label' | 'start' | 'stop' | 'text' | 'word'

/** What a label can name. */
type KeyName =
  'action' | 'criteria' | 'deadline' | 'owner' | 'priority' | 'status' | 'ticket' | 'type'

/** A part of a chunk, between commas, slashes, and labels. */
export interface Piece {
  span: Span
  /** Its label, and what the label says that it is. */
  key: {name: KeyName; span: Span} | undefined
}

/** A part of the text of an item; `outer` has what sets it off as well. */
export interface Chunk {
  opener: Opener
  outer: Span
  pieces: Array<Piece>
}

/** Chunks whose commas are those of a sentence. */
export const prose: ReadonlySet<Opener> = new Set(['action', 'colon', 'start', 'stop', 'text'])

const marks = String.raw`[;|•·→⇒]|[-–—=]>|\s[-–—]{1,3}(?=\s)|[([\])]|::?|=|,|\s\/(?=\s)|\n|[.!?](?=\s)|(?<![\w/.@])@(?=\w)`
/** What a mark is by its last character; other marks are words. */
const kinds: ReadonlyMap<string, Mark> = new Map([
  ...signs(';|•·→⇒>-–—', 'dash'),
  ...signs('.!?', 'stop'),
  ...signs('([', 'open'),
  ...signs(')]', 'close'),
  ...signs(':=', 'colon'),
  ...signs(',/', 'comma'),
  ...signs('\n', 'line'),
  ...signs('@', 'handle')
])
type Mark = 'close' | 'colon' | 'comma' | 'dash' | 'handle' | 'line' | 'open' | 'stop' | 'word'

function signs(characters: string, mark: Mark): Array<[sign: string, mark: Mark]> {
  return Array.from(characters, (sign) => [sign, mark])
}

/** Before a year a comma is a part of a date: `March 3, 2026`. */
const yearAfter = /^,\s?(?:19|20)\d{2}(?![-/.]?\d)/

/** Where a word starts. */
const wordStart = /(?<![\p{L}\p{N}-])\p{L}/gu
const longestKey = 24
const longestLead = 60
const longestAbbreviation = 8

/**
 * Divide the text of an item once: brackets, what stands behind dashes, labelled values, handles,
 * what starts with a word such as `by`.
 *
 * @returns
 *   Chunks in order, without those that have no word.
 */
export function chunksOf(text: FlatText, language: Language): Array<Chunk> {
  const division = new Division(text, language)
  const isMasked = maskOf(text)
  const found = allMatches(text.value, marksOf(language)).filter(({index}) => !isMasked(index))
  const closings = closingsOf(found)
  const tail = emphasisAtEnd(text)
  const inTail = tail ? found.findIndex(({index}) => index >= tail.start) : -1
  const split = inTail === -1 ? found.length : inTail
  divideAt(found.slice(0, split))
  // `*Ada, 26 July*` behind a sentence is as good as brackets.
  if (tail) division.add('open', tail.start, tail.start, tail.end)
  divideAt(found.slice(split))
  return division.end()

  function divideAt(matches: ReadonlyArray<RegExpExecArray>): void {
    for (const {0: mark, index} of matches) {
      const kind = kinds.get(mark.at(-1)!) ?? 'word'
      division.add(kind, index, index + mark.length, closings.get(index))
    }
  }
}

class Division {
  readonly #text: FlatText
  readonly #language: Language
  readonly #chunks: Array<Chunk> = []
  #chunk: Chunk = {opener: 'start', outer: {start: 0, end: 0}, pieces: []}
  #key: Piece['key']
  /** Start of the piece, and end of the bracket that it is in. */
  #from = 0
  #closing: number | undefined

  constructor(text: FlatText, language: Language) {
    this.#text = text
    this.#language = language
  }

  add(mark: Mark, at: number, next: number, closing: number | undefined): void {
    const isInside = this.#closing !== undefined
    if (at === this.#closing) this.#close(at, next)
    else if (mark === 'open' && closing !== undefined && !isInside) {
      this.#start('bracket', at, next)
      this.#closing = closing
    } else if (mark === 'colon') this.#addColon(at, next, isInside)
    else if (mark === 'comma') this.#addComma(at, next)
    else if (mark === 'line' && this.#chunk.opener === 'label') this.#endPiece(at, next)
    else if (mark === 'handle' || mark === 'word') {
      if (this.#canStart(mark, at)) this.#divide(mark, at, at)
    } else if (mark === 'dash') this.#divide(mark, at, next)
    else if (mark === 'stop' && !isInside && !this.#isAbbreviated(at)) {
      this.#start(mark, at, next)
    }
  }

  end(): Array<Chunk> {
    this.#start('text', this.#text.value.length, this.#text.value.length)
    return this.#chunks
  }

  /** Of a label, or of what an item starts with: `Owner: …`, `Ada: …`. */
  #addColon(at: number, next: number, isInside: boolean): void {
    const key = this.#keyBefore(at)
    const isLead = !isInside && at - this.#from <= longestLead
    if (key) {
      this.#divide(key.name === 'action' ? key.name : 'label', key.span.start, next)
      if (key.name === 'action') this.#chunk.outer.start = next
      else this.#key = key
    } else if (isLead && /^:\s/.test(this.#text.value.slice(at, at + 2))) {
      this.#start('colon', at, next)
    }
  }

  #addComma(at: number, next: number): void {
    const {opener} = this.#chunk
    if (prose.has(opener) || yearAfter.test(this.#text.value.slice(at, at + 8))) return
    // `before the import, @ada`.
    if (opener === 'word') this.#start('text', at, next)
    else this.#endPiece(at, next)
  }

  /** A handle between others belongs to them. */
  #canStart(mark: Mark, at: number): boolean {
    const {opener} = this.#chunk
    const before = this.#text.value.slice(this.#from, at)
    if (!isWord(before)) return false
    if (mark === 'word') return true
    const last = this.#before(at, 6).trim().split(/\s/).at(-1)!.toLowerCase()
    const isJoined = /[&+]$/.test(last) || this.#language.people.joints.includes(last)
    return (prose.has(opener) || opener === 'word') && !isJoined && !/^\s?@/.test(before)
  }

  #keyBefore(colon: number): Piece['key'] {
    const before = this.#before(colon, longestKey).trimEnd()
    const start = Math.max(this.#from, colon - longestKey)
    for (const {index} of allMatches(before, wordStart)) {
      const name = keysOf(this.#language).get(before.slice(index).toLowerCase())
      const span = {start: start + index, end: start + before.length}
      if (name && this.#isLabel(span.start, name)) return {name, span}
    }
    return undefined
  }

  /** Inside a sentence only words in bold or with a capital are labels. */
  #isLabel(at: number, name: KeyName): boolean {
    const {strong, value} = this.#text
    if (!isWord(value.slice(this.#from, at)) || strong.some(({start}) => start === at)) return true
    const before = this.#before(at, 4)
    if (/[.,!?*_]\s{0,3}$|\n\s{0,3}$/.test(before)) return true
    return name !== 'action' && before.endsWith(' ') && /^\p{Lu}/u.test(value.slice(at, at + 2))
  }

  /** `J. Smith` is one name, and so is `Ms. Smith`. */
  #isAbbreviated(stop: number): boolean {
    const word = this.#before(stop, longestAbbreviation).split(/[\s(]/).at(-1)!
    const {abbreviations} = this.#language.spelling
    return /^\p{Lu}$/u.test(word) || abbreviations.includes(word.toLowerCase())
  }

  /** Up to so many characters of the piece. */
  #before(at: number, length: number): string {
    return this.#text.value.slice(Math.max(this.#from, at - length), at)
  }

  /** In a bracket there are only pieces. */
  #divide(opener: Opener, at: number, next: number): void {
    if (this.#closing === undefined) this.#start(opener, at, next)
    else this.#endPiece(at, next)
  }

  #close(at: number, next: number): void {
    this.#endPiece(at, next)
    this.#chunk.outer.end = next
    this.#closing = undefined
    this.#push('text', next)
  }

  #start(opener: Opener, at: number, next: number): void {
    this.#endPiece(at, next)
    this.#push(opener, at)
  }

  #endPiece(to: number, next: number): void {
    const {value} = this.#text
    const key = this.#key
    const blank = /^[\s,;:.]*/.exec(value.slice(this.#from, to))![0].length
    const span = trimSpan(value, this.#from + blank, to)
    if (key) this.#chunk.pieces.push({key, span: span ?? {start: key.span.start, end: this.#from}})
    else if (span && isWord(value.slice(span.start, span.end))) {
      this.#chunk.pieces.push({key, span})
    }
    this.#chunk.outer.end = to
    this.#key = undefined
    this.#from = next
  }

  #push(opener: Opener, at: number): void {
    if (this.#chunk.pieces.length > 0) this.#chunks.push(this.#chunk)
    this.#chunk = {opener, outer: {start: at, end: at}, pieces: []}
  }
}

/** Words in emphasis that are the end of the text, behind the end of a sentence. */
function emphasisAtEnd({emphasis, value}: FlatText): Span | undefined {
  const last = emphasis.at(-1)
  if (!last || isWord(value.slice(last.end))) return undefined
  return /[.!?:;)]\s{1,3}$/.test(value.slice(Math.max(0, last.start - 5), last.start))
    ? last
    : undefined
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
}

/** Places in code and within links, where no mark divides. */
function maskOf({code, links, value}: FlatText): (at: number) => boolean {
  // `@ada` in code is Ada.
  const isHandle = ({end, start}: Span) => /^@[\w.-]+$/.test(value.slice(start, end))
  const masks = [
    ...code.filter((span) => !isHandle(span)),
    ...links.map(({end, start}) => ({start: start + 1, end}))
  ].toSorted((a, b) => a.start - b.start)
  let index = 0
  return (at) => {
    while (index < masks.length && masks[index]!.end <= at) index++
    return index < masks.length && masks[index]!.start <= at
  }
}

/** Ends of brackets by their starts. */
function closingsOf(found: ReadonlyArray<RegExpExecArray>): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: Array<{at: number; closer: string}> = []
  for (const {0: mark, index} of found) {
    if (mark === '(' || mark === '[') open.push({at: index, closer: mark === '(' ? ')' : ']'})
    else if (mark === open.at(-1)?.closer) closings.set(open.pop()!.at, index)
  }
  return closings
}

const marksOf: (language: Language) => RegExp = perLanguage((language: Language) => {
  const {cancelled, deadlineStarts, done, open} = language.actions
  const signs = [...done, ...open, ...cancelled].filter((word) => /^\p{Extended_Pictographic}/u.test(word)) // prettier-ignore
  // One word is one of a sentence more often: `the owner of the pool`.
  const names = language.people.ownerStarts.filter((label) => !/^\p{L}+$/u.test(label))
  const words = [...deadlineStarts, ...names, ...signs]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escapeRegExp(word))
  const {month, weekday} = calendarNames(language.time)
  const on = String.raw`${anyOf(language.time.on)}(?=\s(?:(?:\d{1,2}\s)?${month}|${weekday})(?!\p{L}))`
  const word = String.raw`(?<![\p{L}\p{N}-])(?:${words.join('|')}|${on})(?![\p{L}\p{N}-])`
  return new RegExp(`${marks}|${word}`, 'giu')
})

const keysOf: (language: Language) => ReadonlyMap<string, KeyName> = perLanguage(
  ({actions}: Language) => {
    const names: ReadonlyArray<[KeyName, ReadonlyArray<string>]> = [
      ['owner', actions.ownerKeys],
      ['deadline', actions.deadlineKeys],
      ['priority', actions.priorityKeys],
      ['status', actions.statusKeys],
      ['ticket', actions.ticketKeys],
      ['type', actions.typeKeys],
      ['criteria', actions.criteriaKeys],
      ['action', actions.actionKeys]
    ]
    return new Map(names.flatMap(([name, words]) => words.map((word) => [word, name] as const)))
  }
)
