import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import type {Language, TimeWords} from '../languages/index.ts'
import type {Timeline} from '../model.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {TimeText} from '../time/resolve-positions.ts'
import type {TimeInText} from '../time/time-in-text.ts'
import {labelsIn} from '../outline/labels.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyWordOf} from '../text/any-of.ts'
import {lengthOfNumbering} from '../time/timestamp.ts'
import {readZone} from '../time/zones.ts'
import {hasWord} from '../text/characters.ts'
import {wholeWords} from '../text/whole-words.ts'

/** How entries are written. */
export type Layout = NonNullable<Timeline['layout']>

/** Something in a timeline that could be an entry, or say the day of those that follow. */
export interface Candidate {
  layout: Layout
  /** Depth of a heading; nesting of a list. */
  rank: number
  /** The list or table that it is in. */
  container: Nodes | undefined
  position: Position | undefined
  /** Time; from a table a day and a clock can come from two cells. */
  time: TimeText | undefined
  day: TimeText | undefined
  /** What happened, without the time. */
  text: string
  /** All words, to look for days in. */
  whole: FlatText
  /** Words in bold before what happened: `Detected`. */
  label: string | undefined
  links: Array<string>
  /** Whether there is nothing but the time. */
  bare: boolean
  /** The time stands first: in a table, in its first column. */
  leads: boolean
}

/**
 * Whether something has a time of day, or one that is not right.
 *
 * @param candidate
 *   What could be an entry.
 */
export function hasClock({time}: Candidate): boolean {
  return time?.time.clock !== undefined || Boolean(time?.time.faults.length)
}

/** Whether it says more of when it was than *later*. */
export function isClear({time}: Candidate): boolean {
  return Boolean(
    time && (time.time.clock || time.time.day || time.time.relative || time.time.faults.length > 0)
  )
}

const bridge = /^(?:\.{2}|…|\([^()]*\)\.?$|\[[^[\]]*\]\.?$)/

/** What goes on between two entries: `.. a long search ..`, `(all quiet)`. */
export function isBridge({text}: Candidate): boolean {
  return bridge.test(text)
}

/** Words in bold at the start of a line: `Detected`. */
export function labelOf(text: FlatText, line: Span | undefined): string | undefined {
  const [label] = line ? labelsIn(text, line, () => undefined) : []
  return label && text.value.slice(label.title.start, label.title.end)
}

/** Whether no words are before a time. */
export function isAtStart(line: string, time: TimeInText): boolean {
  const from = Math.min(lengthOfNumbering(line), time.span.start)
  return !hasWord(line.slice(from, time.span.start))
}

/** What is left of a text without its time. */
export function without(value: string, {span}: TimeInText): string {
  const from = lengthOfNumbering(value) === span.start ? span.start : 0
  return (value.slice(from, span.start) + value.slice(span.end))
    .replace(/^[\s\])*_`:;,.|>–—-]+|^[\s[(*_`]+$/g, '')
    .trim()
}

/** What can be a zone: `BST`, `UTC+2`, `Europe/Rome`. */
const letters = /(?<![\p{L}\p{N}])[A-Z][\w/+:-]*/gu

/** Words that only say the day once more. */
const dayWordsOf = perLanguage(({declaringAll, months, weekdays}: TimeWords) => ({
  /** `(all times in UTC)`. */
  remark: wholeWords(declaringAll),
  pattern: new RegExp(
    String.raw`${anyWordOf([...months, ...weekdays].map(([name]) => name!))}|\b(?:19|20)\d{2}\b`,
    'gi'
  )
}))

/**
 * Whether a text is nothing but its time, and perhaps the day once more, a zone, or a remark on all times.
 */
export function isBare(value: string, {span}: TimeInText, {time: words}: Language): boolean {
  const {pattern, remark} = dayWordsOf(words)
  const rest = (value.slice(0, span.start) + value.slice(span.end))
    .replaceAll(/\([^()]*\)/g, (bracket) => (remark.test(bracket) ? '' : bracket))
    .replaceAll(pattern, '')
    .replaceAll(letters, (word) => (readZone(word, 0, words) ? '' : word))
  return !hasWord(rest)
}
