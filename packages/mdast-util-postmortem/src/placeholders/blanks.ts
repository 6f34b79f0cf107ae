import type {Language} from '../languages/index.ts'
import type {Span} from '../text/flat-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {clocksIn, isAlphanumeric, isBlank, isDigits} from './unfilled-clocks.ts'
import {startsWithWord} from '../text/whole-words.ts'
import {spanOfMatch} from '../text/span.ts'
import {allMatches} from '../text/all-matches.ts'

/** Letters, digits, and what joins them to a date or an id: `2026-XX-XX`, `OPS-XXXX`. */
const compound = /[A-Za-z\d]+(?:[-./][A-Za-z\d]+)*/g

/** What stands for the digits of a day. */
const dayNames: ReadonlySet<string> = new Set(['DD', 'MM'])
const yearNames: ReadonlySet<string> = new Set(['YY', 'YYYY'])

/** Letters that stand for digits, for a number that is looked up, and for one that is counted. */
const digitLetters: ReadonlySet<string> = new Set(['X', 'N'])
const figureLetters: ReadonlySet<string> = new Set(['X', 'N', 'Y', 'Z'])

/** Units that follow a number at once, besides those of time: `XX%`, `XXk`. */
const signs: ReadonlySet<string> = new Set(['%', 'k', 'K', 'M'])

const unitsOf: (language: Language) => ReadonlySet<string> = perLanguage(
  ({time}: Language) => new Set(Object.values(time.units).flat())
)
const everyOneOf: (language: Language) => ReadonlySet<string> = perLanguage(
  ({placeholders}: Language) => new Set(placeholders.everyOne)
)

/**
 * Find letters and marks that stand for digits: `22:XX`, `YYYY-MM-DD`, `OPS-XXXX`, `#XXX`,
 * `XX customers`, `X%`, `____`, `???`.
 *
 * @param isMeasured
 *   It says how large something was, so that a single letter is a figure to be filled in.
 * @returns
 *   Spans in their order; a date and its time are one.
 */
export function blanksIn(value: string, language: Language, isMeasured: boolean): Array<Span> {
  const found = [...clocksIn(value, language), ...runsIn(value, language)]
  for (const match of allMatches(value, compound)) {
    const span = spanOfMatch(match)
    const end = endOfDay(match[0])
    if (end > 0 && isDayBetween(value, span)) found.push({start: span.start, end: span.start + end})
    else if (isId(match[0])) found.push(span)
    else {
      const figure = figureAt(value, span, language, isMeasured)
      if (figure) found.push(figure)
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return joined(found, value)
}

/** `2026-01-31 HH:MM` is one, as is `YYYY-MM-DDTHH:MM`. */
function joined(spans: ReadonlyArray<Span>, value: string): Array<Span> {
  const whole: Array<Span> = []
  for (const span of spans) {
    const last = whole.at(-1)
    const between = last && value.slice(last.end, span.start)
    if (last && (span.start <= last.end || between === ' ' || between === 'T')) {
      last.end = Math.max(last.end, span.end)
    } else whole.push({...span})
  }
  return whole
}

/** Where a day ends that has letters for digits, the year first or last; 0 where there is none. */
function endOfDay(text: string): number {
  const mark = ['-', '/', '.'].find((mark) => text.includes(mark))
  if (!mark) return 0
  const parts = text.split(mark)
  if (parts.length !== 3) return 0
  // `YYYY-MM-DDTHH:MM`.
  const last = parts[2]!.charAt(2) === 'T' ? parts[2]!.slice(0, 2) : parts[2]!
  const [first, middle] = parts as [string, string]
  const isDay = isYear(first)
    ? first.length > 2 && [middle, last].every((part) => isDayPart(part))
    : [first, middle].every((part) => isDayPart(part)) && isYear(last)
  if (!isDay || [first, middle, last].every((part) => isDigits(part))) return 0
  return text.length - parts[2]!.length + last.length
}

function isDayPart(part: string): boolean {
  return isDigits(part) ? part.length <= 2 : part.length === 2 && isBlank(part, dayNames)
}

function isYear(part: string): boolean {
  if (isDigits(part)) return part.length === 4 && /^(?:19|20)/.test(part)
  return yearNames.has(part.toUpperCase()) || (part.length === 4 && isBlank(part, yearNames))
}

/** A path and a longer id go on: `export-YYYY-MM-DD`, `YYYY-MM-DD.csv`. */
function isDayBetween(value: string, {end, start}: Span): boolean {
  return (
    !'/-_'.includes(value.charAt(start - 1) || ' ') && !'/-_'.includes(value.charAt(end) || ' ')
  )
}

/** `OPS-XXXX`, `PM-YYYY-NNN`: capitals, and a number to be looked up. */
function isId(text: string): boolean {
  const parts = text.split('-')
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (parts.length < 2 || first.length < 2 || isRepeated(first, figureLetters)) return false
  return isRepeated(last, digitLetters) && parts.slice(0, -1).every((part) => isIdPart(part))
}

function isIdPart(part: string): boolean {
  return isDigits(part) || (part === part.toUpperCase() && !part.includes('.'))
}

/** `XX`: one of some letters, more than once. */
function isRepeated(text: string, letters: ReadonlySet<string>): boolean {
  const [letter = ''] = text
  return text.length > 1 && letters.has(letter) && text === letter.repeat(text.length)
}

/** `XX customers`, `XXh`, `$XX`, and where something is measured `X%` and `Y minutes`. */
function figureAt(
  value: string,
  {end, start}: Span,
  language: Language,
  isMeasured: boolean
): Span | undefined {
  const before = value.charAt(start - 1)
  const text = value.slice(start, end)
  // `#XXXX`.
  if (before === '#' && isRepeated(text, digitLetters)) return {start: start - 1, end}
  if (before !== '' && !' \n(~$€£≈'.includes(before)) return undefined
  const letters = leadingLetters(text)
  if (letters === 0 || (letters === 1 && !isMeasured)) return undefined
  const units = unitsOf(language)
  const rest = text.slice(letters)
  if (rest !== '') {
    return letters > 1 && (units.has(rest) || signs.has(rest)) ? {start, end} : undefined
  }
  if (value.charAt(end) === '%') return {start, end: end + 1}
  if (before === '$' && letters > 1) return {start: start - 1, end}
  const next = wordAfter(value, end)
  if (everyOneOf(language).has(wordBefore(value, start).toLowerCase())) return undefined
  if (text === 'N' && isInCondition(value.slice(Math.max(0, start - 120), start), language))
    return undefined
  if (units.has(next)) return {start, end}
  const isCounted = letters > 1 && text.startsWith('X') && isNoun(next, language)
  return isCounted && !isCapitalized(wordBefore(value, start)) ? {start, end} : undefined
}

/** `The alert fires when a check has been failing for N minutes`; behind a comma it is over. */
function isInCondition(before: string, {placeholders}: Language): boolean {
  // Or the text of the alert is quoted.
  if ((before.split('"').length - 1) % 2 === 1) return true
  const clause = ` ${before.toLowerCase()}`.split(/[,;:.!?]\s/).at(-1)!
  return placeholders.conditions.some((word) => clause.includes(` ${word} `))
}

/** How many letters of a kind there are at the start, as in `XXh`. */
function leadingLetters(text: string): number {
  const [letter = ''] = text
  if (!figureLetters.has(letter)) return 0
  let count = 1
  while (text.charAt(count) === letter) count++
  return count
}

/** Prepositions and verbs follow names: `version XX of`, `the class XX was`. */
function isNoun(word: string, {frequentWords, ownWords, prompts}: Language): boolean {
  const others = [frequentWords, ownWords, prompts.verbs]
  return word.length > 2 && !isCapitalized(word) && !others.some((words) => words.includes(word))
}

function isCapitalized(word: string): boolean {
  return word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase()
}

function wordAfter(value: string, end: number): string {
  return /^[ \u00A0](\p{L}{1,20})/u.exec(value.slice(end, end + 22))?.[1] ?? ''
}

function wordBefore(value: string, start: number): string {
  return /(\p{L}{1,20})[ \u00A0]$/u.exec(value.slice(Math.max(0, start - 22), start))?.[1] ?? ''
}

/** `____`, `???` as a word of its own or as the number of an id; `__` between spaces. */
function* runsIn(value: string, {placeholders}: Language): Generator<Span> {
  for (const mark of ['_', '?']) {
    let start = value.indexOf(mark + mark)
    while (start !== -1) {
      let end = start
      while (value.charAt(end) === mark) end++
      const [before, after] = [value.charAt(start - 1), value.charAt(end)]
      const isLong = end - start > 2 && !isAlphanumeric(before) && !isAlphanumeric(after)
      const isAlone = mark === '_' && before.trim() === '' && after.trim() === ''
      const isFree = isAlone || (isLong && !closing.includes(before || ' '))
      if (isFree && !isSignature(value, start, placeholders.signatures)) yield {start, end}
      start = value.indexOf(mark + mark, end)
    }
  }
}

/** `Approved by: ____` on a form is signed on paper. */
function isSignature(value: string, start: number, signatures: ReadonlyArray<string>): boolean {
  const line = value.slice(value.lastIndexOf('\n', start) + 1, start).toLowerCase()
  return startsWithWord(line, signatures)
}

/** Behind these, marks belong to what somebody asked. */
const closing = '!"”)\']'
