import type {CountedAs, QuantityKind} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import {durationAt, lengthWords} from '../time/duration.ts'
import {readTime} from '../time/timestamp.ts'
import type {WrittenNumber} from './number.ts'
import {numberAt, numberWords} from './number.ts'
import {windowOf} from './window.ts'

/** A noun that says what is counted. */
export interface WrittenNoun {
  span: Span
  as: CountedAs
}

/** A number with its unit. */
export interface WrittenQuantity {
  /** From the first digit to the last character of the unit. */
  span: Span
  kind: QuantityKind
  /** Seconds of durations and windows. */
  value: number
  /** The higher end of a range. */
  high: number | undefined
  /** `s`, `%`, `USD`, `GB`, the noun that is counted; empty for a bare number. */
  unit: string
  /** What the last stated digit is worth, in `unit`. */
  step: number
  /** What says that the figure is not exact: `~`, `at least`, `+`. */
  hedge: Span | undefined
  noun: WrittenNoun | undefined
  /** What it is a part of: `70,000` in `8,400 of 70,000`. */
  of: {span: Span; value: number; step: number} | undefined
}

/** Words that tell what is counted. */
export interface QuantityWords {
  counted: ReadonlyMap<string, CountedAs>
  /** Nouns whose number says nothing about impact, if it is a word: `four incidents`. */
  uncounted: ReadonlySet<string>
  /** Words whose number is a name: `ticket 4711`. */
  numbered: ReadonlySet<string>
  /** Words that end the search for a noun. */
  stops: ReadonlySet<string>
  /** Those of them that may stand between: `300 of our customers`. */
  joints: ReadonlySet<string>
}

type Reader = (
  text: string,
  at: number,
  number: WrittenNumber,
  words: QuantityWords
) => WrittenQuantity | undefined

/** What starts with a number; the first that reads something wins. */
const readers: ReadonlyArray<Reader> = [
  readAmount,
  readOdds,
  readRange,
  readDuration,
  readPercent,
  readBytes,
  readMultiple,
  readCount,
  readBare
]

/** What starts with something else. */
const others: ReadonlyArray<(text: string, at: number) => WrittenQuantity | undefined> = [
  readMoney,
  readDuration,
  readTwice
]

/** A quantity without a digit has one of these words. */
export const quantityWords: ReadonlyArray<string> = [...numberWords, ...lengthWords, 'twice']

/** Longest stretch of text that is looked at: a sentence is rarely longer. */
const longestText = 600

/** A figure, a word for a number, a currency, or a word before a time can start here. */
const start =
  /[\d$€£¥₹]|\b(?:US\$|PT?\d|(?:an?|half|only|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|twice|usd|eur|gbp|jpy|inr|chf|cad|aud|from|between|about|around|on|at|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\b)/gi

/** A clock, a date, or half of a day: no number, but perhaps a window. */
const timeHint =
  /\d{1,2}:\d{2}|\d{4}-\d{2}|\d{1,2}\s?[ap]m\b|\d{1,2}(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d|\d\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/**
 * Find numbers with their units.
 *
 * Times of day, dates, versions, ids, and status codes are no quantities; a stretch from one time
 * to another is a window.
 *
 * @param text
 *   A sentence or the text of a cell; what is after the first 600 characters is not read.
 * @param words
 *   Words for what is counted.
 * @returns
 *   Quantities in order; a bare number has the kind `number`.
 */
export function findQuantities(text: string, words: QuantityWords): Array<WrittenQuantity> {
  const value = text.slice(0, longestText)
  const found: Array<WrittenQuantity> = []
  const hasTimes = timeHint.test(value)
  let at = 0
  start.lastIndex = 0
  for (let match = start.exec(value); match; match = start.exec(value)) {
    const from = match.index
    if (from < at || isPartOfWord(value, from)) {
      start.lastIndex = Math.max(at, from + 1)
      continue
    }
    const time = hasTimes ? timeAt(value, from) : undefined
    if (time) {
      if (time.window) found.push(time.window)
      at = time.end
    } else {
      const quantity = quantityAt(value, from, words)
      if (quantity) found.push(quantity)
      at = quantity ? endOf(quantity) : from + 1
    }
    start.lastIndex = at
  }
  return found
}

/** What makes it approximate, or what it is a part of, can stand behind it. */
function endOf({hedge, of, span}: WrittenQuantity): number {
  return Math.max(span.end, hedge?.end ?? 0, of?.span.end ?? 0)
}

/** `v1`, `#12`, `p99`, `node-3`, `10.0.0.1`. */
function isPartOfWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (/[\p{L}\p{N}_#@/\\:=]/u.test(before)) return true
  return /[-.,]/.test(before) && /[\p{L}\p{N}]/u.test(text.charAt(at - 2))
}

function timeAt(
  text: string,
  at: number
): {end: number; window: WrittenQuantity | undefined} | undefined {
  if (!/[\dA-Za-z]/.test(text.charAt(at)) || !timeHint.test(text.slice(at, at + 14))) {
    return undefined
  }
  const time = readTime(text.slice(at, at + 120))
  if (!time || time.span.start > 0 || !(time.day || time.clock)) return undefined
  const range = windowOf(text, at, time)
  const end = range?.end ?? at + time.span.end
  if (!range) return {end, window: undefined}
  return {
    end,
    window: quantity('window', {start: at, end}, range.seconds, range.step, {
      unit: 's',
      hedge: range.hedge
    })
  }
}

function quantityAt(text: string, at: number, words: QuantityWords): WrittenQuantity | undefined {
  const number = numberAt(text, at)
  const found = number
    ? firstOf(readers, (read) => read(text, at, number, words))
    : firstOf(others, (read) => read(text, at))
  if (!found) return undefined
  const hedge = hedgeOf(found, text)
  // `with at least one failed sign-in` counts nothing.
  const isIdiom =
    hedge && found.value === 1 && found.unit !== '%' && /^one\b/i.test(text.slice(at, at + 4))
  return isIdiom ? undefined : {...found, hedge}
}

/** A range is not exact by itself; `~60-70 MB` says so twice. */
function hedgeOf({hedge, high, span}: WrittenQuantity, text: string): Span | undefined {
  if (hedge && high === undefined) return hedge
  const before = hedgeBefore(text, span.start)
  const after = hedgeAfter(text, span.end)
  if (!hedge) return before ?? after
  return {start: before?.start ?? hedge.start, end: after?.end ?? hedge.end}
}

function firstOf<Each, Found>(
  list: ReadonlyArray<Each>,
  read: (each: Each) => Found | undefined
): Found | undefined {
  for (const each of list) {
    const found = read(each)
    if (found) return found
  }
  return undefined
}

function quantity(
  kind: QuantityKind,
  span: Span,
  value: number,
  step: number,
  rest: Partial<WrittenQuantity>
): WrittenQuantity {
  return {span, kind, value, step, high: undefined, unit: '', hedge: undefined, noun: undefined, of: undefined, ...rest} // prettier-ignore
}

const currencies: Record<string, string> = {
  $: 'USD', us$: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP',
  gbp: 'GBP', pound: 'GBP', pounds: 'GBP', '¥': 'JPY', jpy: 'JPY', yen: 'JPY', '₹': 'INR', inr: 'INR', rupees: 'INR', chf: 'CHF', cad: 'CAD', aud: 'AUD'
} // prettier-ignore
const moneyBefore = /(US\$|[$€£¥₹]|(?:USD|EUR|GBP|JPY|INR|CHF|CAD|AUD)(?=\s?\d))\s?(?=\d)/y
const moneyAfter =
  /\s?(?:(USD|EUR|GBP|JPY|INR|CHF|CAD|AUD|US dollars?|dollars?|euros?|pounds?(?! of)|yen|rupees)(?![\p{L}\d])|([€£¥$]))/iuy
const moneyJoint = /\s?[-–—]\s?(?:US\$|[$€£¥₹])?(?=\d)|\sto\s(?:US\$|[$€£¥₹])(?=\d)/y
/** `$1.2m`: beside a currency small letters are millions. */
const moneyScale = /([mb])(?![\p{L}\d])/iuy

/** `$12k`. */
function readMoney(text: string, at: number): WrittenQuantity | undefined {
  moneyBefore.lastIndex = at
  const sign = moneyBefore.exec(text)
  const number = sign && numberAt(text, at + sign[0].length)
  return number ? moneyRange(text, at, sign[1]!, amountFrom(text, number)) : undefined
}

/** `12k dollars`. */
function readAmount(text: string, at: number, number: WrittenNumber): WrittenQuantity | undefined {
  let {end} = number.span
  moneyAfter.lastIndex = end
  const unit = moneyAfter.exec(text)
  if (!unit) return undefined
  end += unit[0].length
  const name = (unit[1] ?? unit[2]!).toLowerCase().replace(/^us /, '')
  return quantity('money', {start: at, end}, number.value, number.step, {unit: currencies[name]!})
}

/** `1.2m` behind a sign. */
function amountFrom(text: string, number: WrittenNumber): WrittenNumber {
  const {end, start} = number.span
  moneyScale.lastIndex = end
  const scale = moneyScale.exec(text)?.[1]?.toLowerCase()
  return scale ? scaledBy(number, scale === 'm' ? 1e6 : 1e9, {start, end: end + 1}) : number
}

/** `$12k`, `$5-10k`, `$5,000 to $10,000`. */
function moneyRange(text: string, at: number, sign: string, low: WrittenNumber): WrittenQuantity {
  const unit = currencies[sign.toLowerCase()]!
  const {end} = low.span
  moneyJoint.lastIndex = end
  const joint = isChange(text, at) ? null : moneyJoint.exec(text)
  const number = joint && numberAt(text, end + joint[0].length)
  const high = number && amountFrom(text, number)
  const from = high && lowEnd(low, high)
  if (!from) return quantity('money', {start: at, end}, low.value, low.step, {unit})
  const span = {start: at, end: high.span.end}
  return quantity('money', span, from.value, high.step, {unit, high: high.value, hedge: span})
}

/** The number before that in a range: `5` of `5-10k` is five thousand. */
function lowEnd(low: WrittenNumber, high: WrittenNumber): WrittenNumber | undefined {
  if (high.value <= low.value) return undefined
  const scale = [1e9, 1e6, 1000].find((scale) => low.step < 1000 && high.step * 10 >= scale) ?? 1
  return low.value * scale < high.value && low.value < 1000 ? scaledBy(low, scale, low.span) : low
}

function scaledBy(number: WrittenNumber, factor: number, span: Span): WrittenNumber {
  return {...number, span, value: number.value * factor, step: number.step * factor}
}

const odds = /\s(?:in|out of)(?:\severy)?\s(?=[\dtfs])/y

/** `1 in 5 requests` is a share. */
function readOdds(
  text: string,
  at: number,
  number: WrittenNumber,
  words: QuantityWords
): WrittenQuantity | undefined {
  if (number.value > 100) return undefined
  odds.lastIndex = number.span.end
  const joint = odds.exec(text)
  const whole = joint && !joint[0].includes('out of') && numberAt(text, odds.lastIndex)
  if (!whole || whole.value <= number.value) return undefined
  const noun = nounAfter(text, whole.span.end, words)
  if (!noun) return undefined
  return quantity(
    'percent',
    {start: at, end: whole.span.end},
    (100 * number.value) / whole.value,
    1,
    {unit: '%', noun}
  )
}

const rangeJoint = /\s?[-–—]\s?(?=\d)|\sto\s(?=\w)/y
const betweenJoint = /\sand\s(?=\w)/y

/** `from 3 to 12 pods` says what was before and after, `ranging from 3 to 12` does not. */
function isChange(text: string, at: number): boolean {
  return /(?<!(?:ranging|ranged|ranges|anywhere|varying|varied|somewhere)\s)\bfrom\s$/i.test(
    text.slice(Math.max(0, at - 20), at)
  )
}

/** `2-3 hours`, `30 to 40 nodes`: one unit for both ends, so neither of them is exact. */
function readRange(
  text: string,
  at: number,
  low: WrittenNumber,
  words: QuantityWords
): WrittenQuantity | undefined {
  const isBetween = /\bbetween\s$/i.test(text.slice(Math.max(0, at - 8), at))
  const joints = isBetween ? betweenJoint : rangeJoint
  joints.lastIndex = low.span.end
  const joint = joints.exec(text)
  if (!joint || isChange(text, at)) return undefined
  const from = low.span.end + joint[0].length
  const high = numberAt(text, from)
  const lower = high && lowEnd(low, high)
  if (!lower) return undefined
  // The duration grammar does not read what follows a dash.
  const unit = unitAt(text, from, words)
  if (!unit) return undefined
  const factor = unit.value / high.value
  return {
    ...unit,
    span: {start: at, end: unit.span.end},
    value: lower.value * factor,
    high: unit.value,
    hedge: {start: at, end: high.span.end}
  }
}

const durationUnits: ReadonlyArray<[pattern: RegExp, seconds: number]> = [
  [/\s?(?:ms|msecs?|milliseconds?)(?![\p{L}\d])/uy, 0.001],
  [/\s?(?:s|secs?|seconds?)(?![\p{L}\d])/iuy, 1],
  [/\s?(?:m|mins?|minutes?)(?![\p{L}\d])/uy, 60],
  [/\s?(?:h|hrs?|hours?)(?![\p{L}\d])/iuy, 3600],
  [/\s?(?:d|days?)(?![\p{L}\d])/iuy, 86_400],
  [/\s?(?:w|wks?|weeks?)(?![\p{L}\d])/iuy, 604_800]
]

/** The end of a range with its unit. */
function unitAt(text: string, at: number, words: QuantityWords): WrittenQuantity | undefined {
  const number = numberAt(text, at)!
  for (const [pattern, seconds] of durationUnits) {
    pattern.lastIndex = number.span.end
    const match = pattern.exec(text)
    if (!match) continue
    const span = {start: at, end: number.span.end + match[0].length}
    return quantity('duration', span, number.value * seconds, number.step * seconds, {unit: 's'})
  }
  return (
    readPercent(text, at, number, words) ??
    readBytes(text, at, number) ??
    readCount(text, at, number, words)
  )
}

function readDuration(text: string, at: number): WrittenQuantity | undefined {
  // `10+ seconds`.
  const plus = /\d{1,4}\+(?=\s?\p{L})/uy
  plus.lastIndex = at
  const open = plus.exec(text)
  if (open) {
    const sign = at + open[0].length - 1
    const duration = durationAt(text.slice(at, sign) + text.slice(sign + 1, sign + 40), 0)
    if (!duration) return undefined
    return quantity(
      'duration',
      {start: at, end: at + duration.span.end + 1},
      duration.seconds,
      duration.step,
      {unit: 's', hedge: {start: sign, end: sign + 1}}
    )
  }
  const duration = durationAt(text, at)
  // `404s` are answers.
  if (!duration || /^[1-5]\d{2}s$/.test(text.slice(at, duration.span.end))) return undefined
  return quantity('duration', duration.span, duration.seconds, duration.step, {unit: 's'})
}

const percentUnit =
  /\s?(?:%|percent(?:age points?)?(?!\p{L})|per cent(?!\p{L})|pct(?!\p{L})|pp(?!\p{L}))/iuy

function readPercent(
  text: string,
  at: number,
  number: WrittenNumber,
  words: QuantityWords
): WrittenQuantity | undefined {
  percentUnit.lastIndex = number.span.end
  const unit = percentUnit.exec(text)
  if (!unit) return undefined
  const end = number.span.end + unit[0].length
  const of = /\s(?:of|from)\s/y
  of.lastIndex = end
  const joint = of.exec(text)
  const whole = joint ? numberAt(text, end + joint[0].length) : undefined
  const from = whole?.span.end ?? end + (joint?.[0].length ?? 0) - 1
  const noun = joint ? nounAfter(text, from, words) : undefined
  return quantity('percent', {start: at, end}, number.value, number.step, {
    unit: '%',
    noun,
    of: whole
  })
}

const byteUnit = /\s?(?:([KMGTPk]i?B)|(bytes?)|([KMGTk]?bps|[KMGTk]?bit\/s))(?![\p{L}\d])(\/s)?/uy

function readBytes(text: string, at: number, number: WrittenNumber): WrittenQuantity | undefined {
  byteUnit.lastIndex = number.span.end
  const unit = byteUnit.exec(text)
  if (!unit) return undefined
  const kind = (unit[3] ?? unit[4]) ? 'rate' : 'bytes'
  const span = {start: at, end: number.span.end + unit[0].length}
  return quantity(kind, span, number.value, number.step, {
    unit: unit[3] ?? (unit[1] ?? 'B') + (unit[4] ?? '')
  })
}

const multipleUnit =
  /\s?[x×](?![\p{L}\d])|-?fold(?!\p{L})|\stimes(?=\s(?:the|more|higher|longer|slower|as|its|our|normal|larger|greater)\b)/iuy

const twice = /twice(?=\s(?:the|as|its|our|normal)\b)/iy

/** `10x`, `3 times the normal load`: there is no telling how much that is. */
function readMultiple(
  text: string,
  at: number,
  number: WrittenNumber
): WrittenQuantity | undefined {
  multipleUnit.lastIndex = number.span.end
  const unit = multipleUnit.exec(text)
  if (!unit) return undefined
  return quantity(
    'multiple',
    {start: at, end: number.span.end + unit[0].length},
    number.value,
    number.step,
    {unit: 'x'}
  )
}

function readTwice(text: string, at: number): WrittenQuantity | undefined {
  twice.lastIndex = at
  const word = twice.exec(text)
  if (!word) return undefined
  return quantity('multiple', {start: at, end: at + word[0].length}, 2, 1, {unit: 'x'})
}

/** `1000+ users`, `300 or so users`, `30-odd users`. */
const openEnd =
  /\+|\s(?:or so|or more|or less|plus|odd)(?=\s\p{L})|-?(?:ish|odd|plus)(?=\s\p{L})/iuy
const partOf = /\s?(?:(?:out\s)?of(?:\s(?:the|our|a total of|all))?\s|\/\s?)(?=\d)/y
const perTime =
  /\s?(?:\/\s?(?:s|sec|min|h|hr|hour|d|day)|per\s(?:second|minute|hour|day|sec|min)|a\s(?:second|minute|day))(?![\p{L}\d])/iuy
/** Answers of a server that an error is called by: `500 errors` are not five hundred. */
const isStatus = /^[1-5]\d{2}$/
const statusNoun =
  /^\s(?:s\b|errors?|responses?|status|http|gateway|bad|internal|service|pages?\b|not found|forbidden|too many)/i
const wereCounted =
  /^\s\p{L}+(?:\s(?:were|was|got))?\s(?:logged|returned|counted|recorded|served|thrown|raised)/iu

function readCount(
  text: string,
  at: number,
  number: WrittenNumber,
  words: QuantityWords
): WrittenQuantity | undefined {
  let {end} = number.span
  if (isStatusCode(text, at, end)) return undefined
  openEnd.lastIndex = end
  const open = openEnd.exec(text)?.[0]
  const hedge = open ? {start: end + open.length - open.trimStart().length, end: end + open.length} : undefined // prettier-ignore
  if (hedge) ({end} = hedge)
  partOf.lastIndex = end
  const joint = partOf.exec(text)
  const whole = joint ? numberAt(text, end + joint[0].length) : undefined
  const part = whole && whole.value >= number.value && !/\d\s?\/\s?\d{4}/.test(text.slice(at, whole.span.end)) ? whole : undefined // prettier-ignore
  const noun = nounAfter(text, part ? part.span.end : end, words)
  if ((!noun && !part) || isName(text, at, words, noun)) return undefined
  // A word that counts something else than what was hit: `two phases`.
  if (number.isWord && noun?.as === 'other' && words.uncounted.has(lastWord(text, noun.span)))
    return undefined
  let last = noun?.span.end ?? end
  perTime.lastIndex = last
  const per = noun && !part ? perTime.exec(text) : null
  last += per?.[0].length ?? 0
  const isRate = per || (noun && /^[rqt]p[sm]$/i.test(lastWord(text, noun.span)))
  return quantity(
    isRate ? 'rate' : 'count',
    {start: at, end: part || !noun ? end : last},
    number.value,
    number.step,
    {
      unit: noun ? text.slice(noun.span.start, noun.span.end) : '',
      noun,
      of: part,
      hedge
    }
  )
}

function isStatusCode(text: string, at: number, end: number): boolean {
  if (!isStatus.test(text.slice(at, end))) return false
  const after = text.slice(end, end + 40)
  if (wereCounted.test(after)) return false
  return (
    (/^[45]/.test(text.slice(at, end)) && statusNoun.test(after)) ||
    /(?:\bhttp\S{0,4}|\bstatus|\bcodes?|\b[45](?:\d{2}|xx)s?(?:,|\sand|\sor|\/)?)\s?$/i.test(
      text.slice(Math.max(0, at - 20), at)
    )
  )
}

/** `ticket 4711`, `the phase 3 job`, but not `during the incident 300 users`. */
function isName(
  text: string,
  at: number,
  {counted, numbered}: QuantityWords,
  noun?: WrittenNoun
): boolean {
  const [, article, word] =
    /(?:\b(the|this|that|our|an?|each|same)\s)?(?<!\p{L})(\p{L}+)\s$/iu.exec(
      text.slice(Math.max(0, at - 24), at)
    ) ?? []
  if (!word || !numbered.has(word.toLowerCase())) return false
  const isOne = noun !== undefined && counted.has(`${lastWord(text, noun.span)}s`)
  return !article || !noun || isOne
}

const answered =
  /\b(?:return(?:s|ed|ing)?|respond(?:s|ed|ing)? with|serv(?:ed|ing)|throw(?:s|ing)?|threw|gave)\s(?:an?\s)?$/i
const otherTime = /\s(?:\p{L}+\s)?(?:minutes|hours|days|weeks|months|years)(?!\p{L})/iuy

/** `returned 500`, `40 engineering hours`, `two phases`: no number of what was hit. */
function countsNothing(text: string, {isWord, span}: WrittenNumber, words: QuantityWords): boolean {
  const written = text.slice(span.start, span.end)
  otherTime.lastIndex = span.end
  if (otherTime.test(text)) return true
  if (isStatus.test(written)) return answered.test(text.slice(Math.max(0, span.start - 30), span.start)) // prettier-ignore
  const noun = isWord ? nounAfter(text, span.end, words) : undefined
  return noun !== undefined && words.uncounted.has(lastWord(text, noun.span))
}

function readBare(
  text: string,
  at: number,
  number: WrittenNumber,
  words: QuantityWords
): WrittenQuantity | undefined {
  if (isStatusCode(text, at, number.span.end) || isName(text, at, words)) return undefined
  if (countsNothing(text, number, words)) return undefined
  const after = text.slice(number.span.end, number.span.end + 2)
  // `2FA`, `3rd`, `1.2.3`, `12:`.
  if (/^(?:[\p{L}_@/:\\]|[.,-][\p{L}\p{N}])/u.test(after)) return undefined
  const plus = after.startsWith('+')
  const end = number.span.end + (plus ? 1 : 0)
  return quantity('number', {start: at, end}, number.value, number.step, {
    hedge: plus ? {start: end - 1, end} : undefined
  })
}

const nextWord = /\s([\p{L}][\p{L}\p{M}\p{N}'’./]{0,60}(?:-[\p{L}\p{N}]+)*)/uy

/** Most words between a number and its noun: `300 active paying enterprise customers`. */
const mostModifiers = 4

/**
 * Find the noun that a number or a word such as `some` counts: `active users`,
 * `of our customers`.
 *
 * @param text
 *   Text.
 * @param at
 *   End of the number.
 * @param words
 *   Words for what is counted.
 * @returns
 *   A noun that is known, else the first plural; `undefined` if there is none.
 */
export function nounAfter(text: string, at: number, words: QuantityWords): WrittenNoun | undefined {
  nextWord.lastIndex = at
  let first = true
  let plural: WrittenNoun | undefined
  for (let count = 0; count <= mostModifiers; count++) {
    const from = nextWord.lastIndex
    const match = nextWord.exec(text)
    if (!match) break
    const end = from + match[0].length
    const span = {start: end - match[1]!.length, end}
    const written = match[1]!.replace(
      /[.,'’]+$|\/(?:s|sec|second|min|minute|h|hr|hour|d|day)[.,]?$/,
      ''
    )
    const word = written.toLowerCase()
    const last = word.split('-').at(-1)!
    const as = words.counted.get(word) ?? (last.endsWith('s') ? words.counted.get(last) : undefined)
    span.end = span.start + written.length
    if (as) {
      return longerNoun(text, {span, as}, words)
    }
    if (words.stops.has(word) && !(first && words.joints.has(word))) break
    if (!plural && /[^s]s$|PRs$/.test(match[1]!) && !words.stops.has(word))
      plural = {span, as: 'other'}
    if (/[.,]$/.test(match[1]!)) break
    first = false
  }
  return plural
}

/** `service accounts` are accounts, `job cycles` no jobs. */
function longerNoun(text: string, noun: WrittenNoun, words: QuantityWords): WrittenNoun {
  nextWord.lastIndex = noun.span.end
  const match = nextWord.exec(text)
  const word = match?.[1]!.toLowerCase()
  if (!match || !word || words.stops.has(word)) return noun
  const as = words.counted.get(word)
  const isSingular = !text.slice(noun.span.start, noun.span.end).endsWith('s')
  if (!as && !(isSingular && /[^s]s$/.test(word))) return noun
  const end = noun.span.end + match[0].length
  return {span: {start: noun.span.start, end}, as: as ?? 'other'}
}

function lastWord(text: string, {start, end}: Span): string {
  return text.slice(start, end).toLowerCase()
}

const hedges =
  /(?:[~≈∼±≤≥]|(?<![-=])[<>]=?|\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|at least|at most|up to|upwards of|in excess of|north of|over|(?:no |not )?more than|(?:no |not )?less than|(?:no |not )?fewer than|under|above|below|circa|ca\.|estimated(?: at)?|an estimated|some|close to|just (?:over|under)|well over|maximum of|minimum of|in the order of|somewhere between)\s)\s*(?:an?\s(?:additional|further|average of|total of)\s|additional\s)?$/i

/** What stands before a figure and says that it is not exact. */
function hedgeBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - 40)
  const match = hedges.exec(text.slice(from, at))
  if (!match) return undefined
  const written = match[0].trimEnd()
  return {start: from + match.index, end: from + match.index + written.length}
}

const hedgeBehind =
  /\s?(?:\(?(?:estimated|est\.|approx\.?|approximately|approximation|roughly|or so|or two|or three|ish|-ish|or more|or less|at least|max\.?|at most)\)?(?!\p{L}))/iuy

function hedgeAfter(text: string, at: number): Span | undefined {
  hedgeBehind.lastIndex = at
  const match = hedgeBehind.exec(text)
  if (!match) return undefined
  return {start: at + match[0].length - match[0].trimStart().length, end: at + match[0].length}
}
