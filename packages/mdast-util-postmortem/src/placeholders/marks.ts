import type {Language} from '../languages/index.ts'
import type {Span} from '../text/flat-text.ts'
import type {Word} from '../text/words.ts'
import {perLanguage} from '../text/per-language.ts'
import {isWord, wordsIn} from '../text/words.ts'

interface Words {
  marks: ReadonlySet<string>
  reminders: ReadonlySet<string>
  names: ReadonlySet<string>
  states: ReadonlySet<string>
  filler: ReadonlySet<string>
}

const wordsOf: (language: Language) => Words = perLanguage(
  ({actions, placeholders}: Language): Words => ({
    marks: new Set(placeholders.marks),
    reminders: new Set(placeholders.reminders),
    names: new Set(placeholders.names),
    states: new Set(actions.statusKeys),
    filler: new Set(placeholders.filler)
  })
)

/** What a note starts behind, besides the start of a text: a sentence, something in brackets. */
const starts = '.!?:;([{–—-*'

/** Where `TODO` counts as a note: elsewhere it is a state, or the name of one. */
export type Reminders = 'anywhere' | 'in brackets' | 'on own lines'

/** A time, a zone, and their marks can stand before it. */
const mostBefore = 8

/** Words of page filler that are enough. */
const enoughFiller = 2

/**
 * Find words that stand for what is still to be written: `TBD` anywhere, `TODO ask Ada` where a note
 * starts, and text that fills the page, as in `Lorem ipsum`.
 *
 * @param reminders
 *   Where `TODO` counts.
 */
export function marksIn(value: string, language: Language, reminders: Reminders): Array<Span> {
  const known = wordsOf(language)
  const words = wordsIn(value, language.spelling)
  const found: Array<Span> = []
  const filler: Array<Word> = []
  for (const [index, word] of words.entries()) {
    if (known.filler.has(word.lower)) filler.push(word)
    if (known.marks.has(word.text)) found.push(spanOf(word))
    else if (isReminder(words, index, known) && isNote(words, index, known, isFree(word))) {
      found.push(spanOf(word))
    }
  }
  if (filler.length >= enoughFiller) found.push(firstRun(filler))
  return found

  function isFree(word: Word): boolean {
    if (reminders !== 'on own lines') return reminders === 'anywhere'
    return isOwnLine(value, word)
  }
}

function spanOf({end, start}: Span): Span {
  return {start, end}
}

function isOwnLine(value: string, {end, start}: Span): boolean {
  const next = value.indexOf('\n', end)
  const before = value.slice(value.lastIndexOf('\n', start - 1) + 1, start)
  const after = value.slice(end, next === -1 ? value.length : next)
  return before.trim() === '' && ['', '.', '!'].includes(after.trim())
}

/** `TODO`, and in lower case with a colon: `Fixme: …`. */
function isReminder(words: ReadonlyArray<Word>, at: number, {reminders}: Words): boolean {
  const {text} = words[at]!
  return reminders.has(text) || (words[at + 1]?.text === ':' && reminders.has(text.toUpperCase()))
}

/** In `the TODO list` and `left a TODO in the code` it is the name of something. */
function isNote(
  words: ReadonlyArray<Word>,
  at: number,
  {names, states}: Words,
  isFree: boolean
): boolean {
  const before = words[at - 1]
  const isBracketed = before !== undefined && '[({<'.includes(before.text)
  if (!isFree && !isBracketed) return false
  // `14:50 UTC TODO ask who acknowledged it`.
  const isFirst =
    at < mostBefore &&
    words.slice(0, at).every(({text}) => !isWord(text) || /^\p{Lu}{1,4}$/u.test(text))
  if (before && !isFirst && !starts.includes(before.text)) return false
  if (before?.text === ':' && states.has(words[at - 2]?.lower ?? '')) return false
  return !names.has(words[at + 1]?.lower ?? '') && !(isBracketed && isAmid(words, at))
}

/** `The handler was empty (TODO) when it was merged` says what was in it. */
function isAmid(words: ReadonlyArray<Word>, at: number): boolean {
  const [next, behind] = [words[at + 1], words[at + 2]]
  return (
    next !== undefined && ')]}>'.includes(next.text) && behind !== undefined && isWord(behind.text)
  )
}

/** The first words of filler with at most one space between them. */
function firstRun(words: ReadonlyArray<Word>): Span {
  const span = spanOf(words[0]!)
  for (const {end, start} of words.slice(1)) {
    if (start > span.end + 1) break
    span.end = end
  }
  return span
}
