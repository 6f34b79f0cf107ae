import type {Language, TimeWords} from '../languages/language.ts'
import type {Fault, Precision, Zone} from '../model.ts'
import type {InText, Span} from '../text/span.ts'
import type {TokenMatch, TokenPattern} from '../text/token-pattern.ts'
import type {Tokens} from '../text/tokens.ts'
import type {ClockInText} from './clock.ts'
import type {DayInText, DayShift, TimeInText} from './time-in-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {Scanner} from '../text/scanner.ts'
import {anyOf} from '../text/any-of.ts'
import {hasDigit, isSpace} from '../text/characters.ts'
import {startsWithOne} from '../text/token-pattern.ts'
import {plainLexicon} from '../text/lexicon.ts'
import {indexFrom, isJoined, tokenize} from '../text/tokens.ts'
import {calendarNames, weekdayNamed} from './calendar-names.ts'
import {clockAt, setHalf, skipHourMark} from './clock.ts'
import {dayAt} from './days.ts'
import {timePatterns} from './time-patterns.ts'
import {zoneAfterClock} from './zone-after-clock.ts'

/** `14:05?`, `14:05~`. */
const doubtMark = /\s?(?:\?(?!\?)|~(?!\s?\d))(?=\W|$)/y

/** `14:40~ ` is from then on, where ranges are written so. */
const openEnd = /\s?~/y

/** `Sun Mar 10 14:02:00 UTC 2024`. */
const yearAfter = /\s+((?:19|20)\d{2})(?!\d|:\d)/y

const patternsOf = perLanguage((words: TimeWords) => {
  const {weekday} = calendarNames(words)
  const at = anyOf(words.at)
  const {halvesBefore} = words
  return {
    weekday: new RegExp(String.raw`(?<weekday>${weekday})(?!\p{L})\.?\s*[,|]?\s*`, 'iuy'),
    /** What can stand between a day and a clock: a weekday, a comma, a dash. */
    joint: new RegExp(
      String.raw`[T_](?=\d)|(?:\s*[([](?<inBrackets>${weekday})\.?[)\]]|(?:\s+|(?=[^\p{Script=Latin}]))(?<weekday>${weekday})(?!\p{L})\.?)?(?:\s*[,|]\s*|\s+)?(?:(?:${at}|@|–|—|-)\s+)?`,
      'iuy'
    ),
    weekdayAfter: new RegExp(
      String.raw`\s*[([](?<inBrackets>${weekday})\.?[)\]]|\s(?<weekday>${weekday})(?!\p{L})\.?(?=\s*(?:$|[|:;,–—]|-\s))`,
      'iuy'
    ),
    half:
      halvesBefore.morning.length > 0
        ? new RegExp(
            String.raw`(?:(?<morning>${anyOf(halvesBefore.morning)})|${anyOf(halvesBefore.afternoon)})\s*(?=\d)`,
            'iy'
          )
        : undefined,
    verbs: new RegExp(String.raw`${anyOf(words.verbs)}\s\d+$`, 'iy'),
    afterVerb: new RegExp(String.raw`\s(?!${at}\s\d)\p{Ll}{2}`, 'uy')
  }
})

/** Tokens of a text, once they are needed. */
interface Divided {
  tokens?: Tokens
}

/** Reads a time from left to right. */
export class TimeScanner extends Scanner {
  day: DayInText | undefined
  weekday: TimeInText['weekday']
  clock: ClockInText | undefined
  zone: Zone<InText> | undefined
  otherZone: TimeInText['otherZone']
  end: TimeInText['end']
  shift: DayShift | undefined
  hedge: InText | undefined
  approximate = false
  /** Behind the day it says that nobody knows when: `2026-03-10, sometime later`. */
  isUnknown = false
  /** Four digits are a clock. */
  isCompact = false
  /** *between* stands before it. */
  isBetween = false
  faults: Array<Fault<InText>> = []
  /** End of what belongs to the time. */
  last = 0
  readonly language: Language
  readonly #divided: Divided

  constructor(text: string, at: number, language: Language, divided: Divided = {}) {
    super(text, at)
    this.language = language
    this.#divided = divided
  }

  get words(): TimeWords {
    return this.language.time
  }

  /** Another one for the same text, at the current place or another one. */
  fork(at: number = this.at): TimeScanner {
    return new TimeScanner(this.text, at, this.language, this.#divided)
  }

  /** The text divided, once. */
  get tokens(): Tokens {
    return (this.#divided.tokens ??= tokenize(this.text, plainLexicon(this.language)))
  }

  /** Match words from the current place on and go to the end of the match. */
  takeWords(pattern: TokenPattern): TokenMatch | undefined {
    // Nearly always this is all, and the text has not to be divided.
    const word = this.nextWord()
    if (word !== undefined && pattern.firsts && !startsWithOne(pattern.firsts, word))
      return undefined
    const {tokens} = this
    const index = indexFrom(tokens, this.at)
    // Within a word.
    if (index > 0 && tokens.end[index - 1]! > this.at) return undefined
    const match = pattern(tokens, index)
    if (match && match.next > index) this.at = tokens.end[match.next - 1]!
    return match
  }

  /** Match words that nothing follows but a mark or a dash. */
  takeAtEnd(pattern: TokenPattern): TokenMatch | undefined {
    return this.attempt(() => {
      const match = this.takeWords(pattern)
      return match && isAtEnd(this.tokens, match.next) ? match : undefined
    })
  }

  /** Go to the next word. */
  skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.at))) this.at++
  }

  /** What was read so far belongs to the time, or what is before a place further on. */
  keep(end: number = this.at): void {
    this.at = end
    this.last = end
  }

  addHedge(span: Span): void {
    this.approximate = true
    this.hedge ??= {span}
  }

  get precision(): Precision {
    const {clock, day} = this
    if (clock) return clock.hourOnly ? 'hour' : clock.second === undefined ? 'minute' : 'second'
    return day ? 'day' : 'none'
  }
}

/** Whether what was said of a time ends: `14:05 approx. – the queue …`. */
function isAtEnd(tokens: Tokens, at: number): boolean {
  const mark = tokens.words[at]
  if (mark === '-') return !isJoined(tokens, at + 1)
  return mark === undefined || '|:;,–—)]`*_'.includes(mark)
}

/** What makes the time approximate before it: `~`, `around`, `early morning of`. */
export function takeHedge(r: TimeScanner): void {
  const start = r.at
  while (startsHedge(r) && r.takeWords(timePatterns(r.words).hedgeBefore)) r.skipSpace()
  if (r.at === start) return
  r.addHedge(r.spanFrom(start))
  r.hedge!.span.end = r.at
}

/** No figure: most times start with one. */
function startsHedge({at, text, words}: TimeScanner): boolean {
  const code = text.charCodeAt(at)
  if (code <= 57 && code >= 48) return false
  // `午後 2:05` is exact.
  const {half} = patternsOf(words)
  return !half || new Scanner(text, at).take(half) === undefined
}

/** What makes the time approximate behind it: `(approx.)`, `?`. */
export function takeHedgeAfter(r: TimeScanner): boolean {
  const {hedgeAfter, hedgeInBrackets} = timePatterns(r.words)
  if (r.words.to.includes('~') && r.take(openEnd)) return true
  const start = r.at
  const isTaken = r.takeWords(hedgeInBrackets) ?? r.take(doubtMark) ?? r.takeAtEnd(hedgeAfter)
  if (isTaken) r.addHedge(r.spanFrom(start))
  return isTaken !== undefined
}

/** A day, a clock, or both; each with what can stand between. */
export function takeDayAndClock(r: TimeScanner): void {
  takeWeekday(r)
  r.day = takeDay(r)
  if (r.day || r.faults.length > 0) {
    r.keep()
    takeClockAfterDay(r)
  } else {
    takeClock(r, r.isCompact)
  }
  if (r.clock) takeYear(r)
}

/** A clock behind a day, with what stands between. */
export function takeClockAfterDay(r: TimeScanner): void {
  const {weekday} = r
  const found = r.attempt(() => {
    takeNamed(r, patternsOf(r.words).joint)
    takeHedge(r)
    // `10/Apr/2025:10:00:00`.
    if (r.text.charAt(r.at) === ':' && hasDigit(r.text.charAt(r.at + 1))) r.at++
    return takeClock(r, true) || undefined
  })
  // `2026-03-10 sat in the queue`.
  if (!found) r.weekday = weekday
}

/** A day of the week, with what is around it. */
function takeNamed(r: TimeScanner, pattern: RegExp): boolean {
  const match = r.take(pattern)
  const name = match?.groups!.weekday ?? match?.groups!.inBrackets
  if (!match || name === undefined) return false
  const start = match.index + match[0].indexOf(name)
  const number = weekdayNamed(name, r.words)!
  r.weekday ??= {span: {start, end: start + name.length}, number}
  return true
}

/** `Sat, `. */
export function takeWeekday(r: TimeScanner): boolean {
  return takeNamed(r, patternsOf(r.words).weekday)
}

/** ` (Sat)`, behind a clock. */
export function takeWeekdayAfter(r: TimeScanner): boolean {
  return takeNamed(r, patternsOf(r.words).weekdayAfter)
}

/** A day, or what is wrong with it. */
export function takeDay(r: TimeScanner): DayInText | undefined {
  const start = r.at
  const found = dayAt(r.text, start, r.words)
  if (found?.interpretations === undefined && found?.day === undefined) return undefined
  if (isVerb(r, start, found.end)) return undefined
  r.at = found.end
  const span = r.spanFrom(start)
  if (found.day === undefined || !found.exists) {
    const kind = found.interpretations ? 'malformed-date' : 'impossible-date'
    r.faults.push({kind, span, interpretations: found.interpretations ?? []})
    return undefined
  }
  const {ambiguous, day, month, order, year} = found
  return {span, year, month, day, order, ambiguous}
}

/** `May 5 users see it?` */
function isVerb({text, words}: TimeScanner, start: number, end: number): boolean {
  const {afterVerb, verbs} = patternsOf(words)
  return (
    start === 0 &&
    new Scanner(text.slice(0, end), 0).take(verbs) !== undefined &&
    new Scanner(text, end).take(afterVerb) !== undefined
  )
}

/** A clock with its zone. */
function takeClock(r: TimeScanner, isAfterDay: boolean): boolean {
  const {at} = r
  const half = takeHalf(r)
  const found = clockAt(r.text, r.at, r.words, isAfterDay)
  if (!found) {
    r.at = at
    return false
  }
  if (half && found.clock) setHalf(found.clock, half)
  if (found.hedge) r.addHedge(found.hedge)
  r.approximate ||= found.approximate
  if (found.fault) r.faults.push(found.fault)
  r.clock = found.clock
  r.keep(found.end)
  if (!found.clock) return true
  const isIso = isAfterDay && r.text.charAt(found.clock.span.start - 1) === 'T'
  const zone = zoneAfterClock(r.text, skipHourMark(r.text, r.at, r.words), r.words, isIso)
  r.zone = zone.zone
  r.keep(zone.end)
  return true
}

/** `午後 ` before a clock. */
function takeHalf(r: TimeScanner): 'afternoon' | 'morning' | undefined {
  const {half} = patternsOf(r.words)
  const found = half && r.take(half)
  return found && (found.groups!.morning === undefined ? 'afternoon' : 'morning')
}

/** The year behind a clock. */
function takeYear(r: TimeScanner): void {
  if (!r.day || r.day.year !== undefined) return
  const match = r.take(yearAfter)
  if (!match) return
  r.day.year = Number(match[1])
  r.keep()
}
