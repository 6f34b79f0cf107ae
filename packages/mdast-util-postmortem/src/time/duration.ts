import type {Span} from '../text/flat-text.ts'

/** A length of time in a text. */
export interface WrittenDuration {
  span: Span
  seconds: number
  /** `about`, `~`, `at least`: the figure is not exact. */
  hedged: boolean
  /** Seconds of the smallest unit that is stated, or of its last decimal place. */
  step: number
}

const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|half an'
const wordValues: Record<string, number> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, 'half an': 0.5
} // prettier-ignore

const units: ReadonlyArray<[pattern: string, seconds: number]> = [
  ['milliseconds?|msecs?|ms', 0.001],
  ['seconds?|secs?|s', 1],
  ['minutes?|mins?|m', 60],
  ['hours?|hrs?|hr|h', 3600],
  ['days?|d', 86_400],
  ['weeks?|wks?|w', 604_800]
]

/** What stands behind `an` and `half an`. */
export const lengthWords: ReadonlyArray<string> = [
  'second',
  'sec',
  'minute',
  'min',
  'hour',
  'hr',
  'day',
  'week',
  'wk'
]

const number = String.raw`(?:\d{1,4}(?:[.,]\d{1,3})?[½¼¾]?|[½¼¾]|(?:${words})(?=\s))`
const part = new RegExp(
  String.raw`(?<number>${number})[\s-]?(?<unit>${units.map(([pattern]) => pattern).join('|')})(?![a-z])`,
  'iy'
)
const between = /(?:\s*,?\s*(?:and\s+)?)/y
/** `an hour and a half`. */
const andHalf = /\s+and\s+a\s+half(?![\p{L}\d-])/iuy
const bareMinutes = /(\d{1,2})(?![\d:.a-z])/iy
const iso = /P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?(?![A-Za-z\d])/y
const clock = /^\s*(\d{1,3}):(\d{2}):(\d{2})\s*$/
const hedge =
  /(?:~|≈|∼|(?:about|around|approximately|approx\.?|roughly|almost|nearly|at least|at most|up to|over|more than|less than|under|circa|ca\.|estimated|some)\s)\s*/iy
const fractions: Record<string, number> = {'½': 0.5, '¼': 0.25, '¾': 0.75}

/**
 * Read a length of time.
 *
 * `8m` is minutes. A month, a year, a range, a rate, and a number without a unit are no exact
 * length and are not read.
 *
 * @param text
 *   Text; what is after the first 600 characters is not read.
 * @param from
 *   Where to look from.
 * @returns
 *   First length in the text; `undefined` if there is none.
 */
export function findDuration(text: string, from = 0): WrittenDuration | undefined {
  const value = text.slice(0, 600)
  const whole = clock.exec(value)
  if (whole) {
    const seconds = Number(whole[1]) * 3600 + Number(whole[2]) * 60 + Number(whole[3])
    const start = value.search(/\d/)
    return {span: {start, end: value.trimEnd().length}, seconds, hedged: false, step: 1}
  }
  for (let at = from; at < value.length; at++) {
    const before = value.charAt(at - 1)
    if (/[\p{L}\p{N}.:+/-]/u.test(before) || !/[\dP½¼¾a-z]/i.test(value.charAt(at))) continue
    const found = durationAt(value, at)
    if (found) return found
  }
  return undefined
}

/**
 * Read a length of time that starts at a place.
 *
 * @param value
 *   Text.
 * @param at
 *   Where it starts.
 * @returns
 *   Length; `undefined` if there is none.
 */
export function durationAt(value: string, at: number): WrittenDuration | undefined {
  const duration = readIso(value, at) ?? readParts(value, at)
  if (!duration || isLoose(value, duration.span)) return undefined
  return {...duration, hedged: isHedged(value, at)}
}

function readIso(value: string, at: number): Omit<WrittenDuration, 'hedged'> | undefined {
  iso.lastIndex = at
  const match = iso.exec(value)
  if (!match || match[0].length < 3) return undefined
  const [days, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0))
  const total = days! * 86_400 + hours! * 3600 + minutes! * 60 + seconds!
  const step = match[4] ? 1 : match[3] ? 60 : match[2] ? 3600 : 86_400
  return {span: {start: at, end: at + match[0].length}, seconds: total, step}
}

function readParts(value: string, start: number): Omit<WrittenDuration, 'hedged'> | undefined {
  let at = start
  let end = start
  let seconds = 0
  let last = Infinity
  let step = 0
  for (;;) {
    part.lastIndex = at
    const match = part.exec(value)
    if (!match) break
    const unit = secondsOf(match.groups!.unit!)
    // From the largest unit to the smallest.
    if (!(unit < last)) break
    const written = match.groups!.number!
    seconds += numberOf(written) * unit
    step = unit / 10 ** (/[.,](\d+)/.exec(written)?.[1]!.length ?? 0)
    last = unit
    end = at + match[0].length
    between.lastIndex = end
    at = end + (between.exec(value)?.[0].length ?? 0)
  }
  if (end === start) return undefined
  andHalf.lastIndex = end
  const half = andHalf.exec(value)
  if (half) {
    return {span: {start, end: end + half[0].length}, seconds: seconds + last / 2, step: last / 2}
  }
  // `1h32`, but not `1 hour 32`.
  if (last === 3600 && /h$/i.test(value.slice(start, end)) && !/\s/.test(value.slice(start, end))) {
    bareMinutes.lastIndex = end
    const match = bareMinutes.exec(value)
    if (match) {
      return {
        span: {start, end: end + match[0].length},
        seconds: seconds + Number(match[1]) * 60,
        step: 60
      }
    }
  }
  return {span: {start, end}, seconds: Math.round(seconds * 1000) / 1000, step}
}

function secondsOf(unit: string): number {
  // A capital M alone is a million.
  if (unit === 'M') return Number.NaN
  return units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(unit))![1]
}

function numberOf(written: string): number {
  const word = wordValues[written.toLowerCase()]
  if (word !== undefined) return word
  const fraction = fractions[written.at(-1)!] ?? 0
  const digits = written.replace(/[½¼¾]$/, '').replace(',', '.')
  return Number(digits || 0) + fraction
}

/** The figure goes on: a rate, a range, a part that is not understood. */
function isLoose(value: string, {start, end}: Span): boolean {
  const after = value.slice(end, end + 12)
  const before = value.slice(Math.max(0, start - 6), start)
  return (
    /^\s*(?:per\b|\/\s*[a-z]|[-–—]\s*\d|a (?:day|week|month)\b|\s\d{1,2}(?![\d:]))/i.test(after) ||
    /\d\s*(?:[-–—]|to)\s*$/.test(before) ||
    // `once an hour`, `5 minutes a day`.
    (/^an?\s/i.test(value.slice(start, end)) &&
      /(?:\d|once|twice|times|onds?|utes?|mins?|ours?)\s$/i.test(before))
  )
}

function isHedged(value: string, at: number): boolean {
  for (let start = Math.max(0, at - 16); start < at; start++) {
    hedge.lastIndex = start
    const match = hedge.exec(value)
    if (match && start + match[0].length === at) return true
  }
  return false
}
