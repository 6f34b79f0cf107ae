import type {TimeWords} from '../languages/language.ts'
import type {Zone} from '../model.ts'
import type {InText, Span} from '../text/span.ts'
import {allMatches} from '../text/all-matches.ts'
import {defaultLanguage} from '../languages/index.ts'
import {perLanguage} from '../text/per-language.ts'
import {anyOf} from '../text/any-of.ts'
import {ambiguousZones, fixedZones, seasonlessZones, wordZones} from './zone-letters.ts'

type Meaning = Omit<Zone<InText>, 'span'>
type Place = string

const shift = String.raw`[+\u2212-]\d{1,2}(?::?\d{2})?`
const universal = new RegExp(
  String.raw`(?<utc>(?:Etc\/)?(?:UTC|GMT|utc|gmt)|Z(?![A-Za-z]))(?:(?:\s?(?<shift>${shift})|\s?(?<wide>\+\s\d{1,2}(?::?\d{2})?)(?=\s*[),.;\]]|$))(?!\d|:\d))?(?![A-Za-z\d_])`,
  'y'
)
const iana =
  /(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?(?![A-Za-z\d_])/y
const letters = /[A-Z]{2,5}(?![A-Za-z\d_])/y
/** `PST/PDT`. */
const otherLetters = /\/(?<other>[A-Z]{2,5})(?![A-Za-z\d_])/y
const numericOffset = /[+\u2212-]\d{2}:?\d{2}(?!\d|:\d)/y

interface NamedZones {
  pattern: RegExp
  /** Places by names in lower case. */
  places: ReadonlyMap<string, Place>
}

const namedZones = perLanguage(({zones: {alone, full, seasons, time}}: TimeWords): NamedZones => {
  const names = [...Object.keys(alone), ...Object.keys(full)]
  const [end, season] = [anyOf(time), anyOf(seasons)]
  return {
    pattern: new RegExp(
      String.raw`(?<name>${anyOf(names)})(?<time>(?:\s${season})?\s${end})?(?:\s${season})?(?!\p{L})`,
      'iuy'
    ),
    places: new Map(
      Object.entries({...alone, ...full}).map(([name, place]) => [name.toLowerCase(), place])
    )
  }
})

/**
 * Read a time zone.
 *
 * @returns
 *   Zone; `undefined` if there is none: letters that are not known are no zone.
 */
export function readZone(text: string, at: number, words: TimeWords): Zone<InText> | undefined {
  return readUniversal(text, at) ?? readPlace(text, at) ?? readNamedZone(text, at, words) ?? readLetters(text, at) // prettier-ignore
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** `UTC`, `UTC+2`; `UTC-14:20` is the start of a range, `UTC+25` is no zone. */
function readUniversal(text: string, at: number): Zone<InText> | undefined {
  const match = matchAt(universal, text, at)
  if (!match) return undefined
  const {shift, utc, wide} = match.groups!
  const span = {start: at, end: at + match[0].length}
  const plain = {offset: 0, place: undefined, ambiguous: false}
  const given = shift ?? wide
  if (!given) return {span, ...plain}
  const offset = minutesOf(given)
  if (offset !== undefined) return {span, ...plain, offset}
  const isRange = /^[\u2212-]\d{2}:\d{2}$/.test(given)
  return isRange ? {span: {start: at, end: at + utc!.length}, ...plain} : undefined
}

function readPlace(text: string, at: number): Zone<InText> | undefined {
  const match = matchAt(iana, text, at)
  if (!match || !isPlace(match[0])) return undefined
  return placed({start: at, end: at + match[0].length}, match[0])
}

/**
 * Read the name of a time zone: `Pacific`, `Central European Summer Time`.
 *
 * @param isDeclared
 *   A zone is certainly meant: elsewhere `pacific` in lower case is a word.
 */
export function readNamedZone(
  text: string,
  at: number,
  words: TimeWords,
  isDeclared = false
): Zone<InText> | undefined {
  const {pattern, places} = namedZones(words)
  const match = matchAt(pattern, text, at)
  const isName = isDeclared || /\p{Lu}/u.test(text.charAt(at))
  if (!match || (!isName && !match.groups!.time)) return undefined
  const name = match.groups!.name!.replaceAll(/\s/g, ' ').toLowerCase()
  const needsTime = !Object.keys(words.zones.alone).some((other) => other.toLowerCase() === name)
  if (needsTime && !match.groups!.time) return undefined
  return placed({start: at, end: at + match[0].length}, places.get(name)!)
}

/** Where the names of zones have their cities. */
const areas = ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific', 'Atlantic', 'Indian']
/** `Melbourne`, `New York`, not the end of a path. */
const capitalised = /(?<![\p{L}\d_/])\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2}/gu

const behindCity = perLanguage(
  ({zones: {time}}: TimeWords) => new RegExp(String.raw`^\s${anyOf(time)}(?!\p{L})`, 'iu')
)

/**
 * Find a city that stands for its time zone, in a sentence that declares one: `London time`,
 * `Times: London`.
 */
export function zoneOfCity(text: string, words: TimeWords): Zone<InText> | undefined {
  const behind = behindCity(words)
  for (const {0: name, index} of allMatches(text, capitalised)) {
    const end = index + name.length
    const isValue = /:\s*$/.test(text.slice(0, index)) && /^\W*$/.test(text.slice(end))
    if (!isValue && !behind.test(text.slice(end))) continue
    const place = placeOfCity(name)
    if (place !== undefined) return placed({start: index, end}, place)
  }
  return undefined
}

function placeOfCity(name: string): Place | undefined {
  return areas.map((area) => `${area}/${name.replaceAll(' ', '_')}`).find(isPlace)
}

/** `14:05 Denver – the queue grows`, not `14:05 Denver grows`. */
const cityAtStart =
  /\s{1,2}(?<name>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2})(?=\s?[:|)\]–—]|\s-|\s*$)/uy

/**
 * Read a city that stands for its time zone behind a time. One that stands behind a single time can
 * be the name of somebody.
 */
export function cityAfterTime(text: string, at: number): Zone<InText> | undefined {
  const match = matchAt(cityAtStart, text, at)
  const name = match?.groups!.name
  const place = name === undefined ? undefined : placeOfCity(name)
  if (!match || place === undefined) return undefined
  const end = at + match[0].length
  return placed({start: end - name!.length, end}, place)
}

function readLetters(text: string, at: number): Zone<InText> | undefined {
  const match = matchAt(letters, text, at)
  if (!match) return undefined
  const end = at + match[0].length
  // `14:05 ICT team restarts the queue`.
  if (wordZones.has(match[0]) && /^\s\p{Ll}/u.test(text.slice(end, end + 2))) return undefined
  const meaning = meaningOf(match[0])
  const other = matchAt(otherLetters, text, end)
  // Letters of both seasons name the place.
  if (meaning?.place && other && meaningOf(other.groups!.other!)?.place === meaning.place)
    return placed({start: at, end: end + other[0].length}, meaning.place)
  return meaning && {span: {start: at, end}, ...meaning}
}

function meaningOf(letters: string): Meaning | undefined {
  const fixed = ownValue(fixedZones, letters)
  if (fixed) return {offset: fixed[0], place: fixed[1], ambiguous: false}
  const place = ownValue(seasonlessZones, letters)
  if (place !== undefined) return {offset: undefined, place, ambiguous: false}
  if (!ownValue(ambiguousZones, letters)) return undefined
  return {offset: undefined, place: undefined, ambiguous: true}
}

function ownValue<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function placed(span: Span, place: Place): Zone<InText> {
  return {span, offset: undefined, place, ambiguous: false}
}

/** Read a numeric offset: `+05:30`, `-0700`. */
export function readOffset(text: string, at: number): Zone<InText> | undefined {
  const match = matchAt(numericOffset, text, at)
  const minutes = match ? minutesOf(match[0]) : undefined
  if (!match || minutes === undefined) return undefined
  const span = {start: at, end: at + match[0].length}
  return {span, offset: minutes, place: undefined, ambiguous: false}
}

/**
 * Zones that letters with several meanings stand for.
 *
 * @param letters
 *   `IST`.
 * @returns
 *   IANA names, the most frequent first; empty if the letters have one meaning or none.
 */
export function meaningsOf(letters: string): ReadonlyArray<string> {
  return ownValue(ambiguousZones, letters.toUpperCase()) ?? []
}

/**
 * Read a text that is a time zone and nothing else.
 *
 * @param text
 *   `UTC`, `+05:30`, `Europe/Berlin`, `PST`.
 * @returns
 *   Zone; `undefined` if the text is none.
 */
export function zoneOfText(text: string): Zone<InText> | undefined {
  const zone = readZone(text, 0, defaultLanguage.time) ?? readOffset(text, 0)
  return zone?.span.end === text.length ? zone : undefined
}

/**
 * Find the letters that a place uses for an offset: `PDT` for Los Angeles in summer.
 *
 * @param place
 *   IANA name, as `readZone` gives it for letters.
 * @param offset
 *   Minutes ahead of UTC.
 * @returns
 *   Letters; `undefined` if none are known.
 */
export function seasonOf(place: string, offset: number): string | undefined {
  return Object.entries(fixedZones).find(([, zone]) => zone[0] === offset && zone[1] === place)?.[0]
}

/** Hours and minutes ahead of UTC, in quarters of an hour; nothing is further than 14 hours. */
function minutesOf(written: string): number | undefined {
  const match = /([+\u2212-])\s?(\d{1,2}):?(\d{2})?/.exec(written)!
  const past = Number(match[3] ?? 0)
  const minutes = Number(match[2]) * 60 + past
  if (minutes > 14 * 60 || past % 15 !== 0 || past > 45) return undefined
  return match[1] === '+' ? minutes : -minutes
}

const places = new Map<string, boolean>()

function isPlace(name: string): boolean {
  const known = places.get(name)
  if (known !== undefined) return known
  let exists = true
  try {
    Intl.DateTimeFormat('en', {timeZone: name})
  } catch {
    exists = false
  }
  places.set(name, exists)
  return exists
}
