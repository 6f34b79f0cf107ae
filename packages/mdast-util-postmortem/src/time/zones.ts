import type {Zone} from '../model.ts'
import type {InText, Span} from '../text/span.ts'

/**
 * Abbreviations that mean one offset, with a place that uses it, from which its season follows.
 * The others in use (`IST`, `CST`, `BST`, …) have several current offsets in the tz database or
 * in practice.
 */
const fixed: Record<string, [offset: number, place: string]> = {
  PST: [-480, 'America/Los_Angeles'],
  PDT: [-420, 'America/Los_Angeles'],
  MST: [-420, 'America/Denver'],
  MDT: [-360, 'America/Denver'],
  EST: [-300, 'America/New_York'],
  EDT: [-240, 'America/New_York'],
  AKST: [-540, 'America/Anchorage'],
  AKDT: [-480, 'America/Anchorage'],
  HST: [-600, 'Pacific/Honolulu'],
  BRT: [-180, 'America/Sao_Paulo'],
  ART: [-180, 'America/Argentina/Buenos_Aires'],
  CLT: [-240, 'America/Santiago'],
  WET: [0, 'Europe/Lisbon'],
  WEST: [60, 'Europe/Lisbon'],
  CET: [60, 'Europe/Paris'],
  CEST: [120, 'Europe/Paris'],
  MEZ: [60, 'Europe/Berlin'],
  MESZ: [120, 'Europe/Berlin'],
  EET: [120, 'Europe/Helsinki'],
  EEST: [180, 'Europe/Helsinki'],
  MSK: [180, 'Europe/Moscow'],
  TRT: [180, 'Europe/Istanbul'],
  SAST: [120, 'Africa/Johannesburg'],
  EAT: [180, 'Africa/Nairobi'],
  WAT: [60, 'Africa/Lagos'],
  PKT: [300, 'Asia/Karachi'],
  ICT: [420, 'Asia/Bangkok'],
  WIB: [420, 'Asia/Jakarta'],
  SGT: [480, 'Asia/Singapore'],
  HKT: [480, 'Asia/Hong_Kong'],
  PHT: [480, 'Asia/Manila'],
  AWST: [480, 'Australia/Perth'],
  JST: [540, 'Asia/Tokyo'],
  KST: [540, 'Asia/Seoul'],
  ACST: [570, 'Australia/Adelaide'],
  ACDT: [630, 'Australia/Adelaide'],
  AEST: [600, 'Australia/Sydney'],
  AEDT: [660, 'Australia/Sydney'],
  NZST: [720, 'Pacific/Auckland'],
  NZDT: [780, 'Pacific/Auckland']
}

/** Abbreviations with several meanings, and the zones that they stand for. */
const ambiguous: Record<string, ReadonlyArray<string>> = {
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  CST: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
  CDT: ['America/Chicago', 'America/Havana'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  GST: ['Asia/Dubai', 'Atlantic/South_Georgia'],
  AST: ['America/Halifax', 'Asia/Riyadh'],
  ADT: ['America/Halifax'],
  AMT: ['America/Manaus', 'Asia/Yerevan'],
  ECT: ['America/Guayaquil', 'Europe/Paris'],
  SST: ['Pacific/Pago_Pago', 'Asia/Singapore']
}

/** Names of American zones without season. */
const american: Record<string, string> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
  PACIFIC: 'America/Los_Angeles',
  MOUNTAIN: 'America/Denver',
  CENTRAL: 'America/Chicago',
  EASTERN: 'America/New_York'
}

const zone =
  /(?:(?<utc>(?:Etc\/)?(?:UTC|GMT|utc|gmt)|Z(?![A-Za-z]))(?:(?:\s?(?<shift>[+\u2212-]\d{1,2}(?::?\d{2})?)|\s?(?<wide>\+\s\d{1,2}(?::?\d{2})?)(?=\s*[),.;]|$))(?!\d|:\d))?|(?<iana>(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)|(?<name>Pacific|Mountain|Central|Eastern)(?:\s(?:Standard|Daylight))?(?:\sTime)?|(?<letters>[A-Z]{2,5}))(?![A-Za-z\d_])/y

const offset = /(?<sign>[+\u2212-])(?<hours>\d{2}):?(?<minutes>\d{2})(?!\d|:\d)/y

/**
 * Read a time zone.
 *
 * @param text
 *   Text.
 * @param at
 *   Where it has to start.
 * @returns
 *   Zone; `undefined` if there is none: letters that are not known are no zone.
 */
export function readZone(text: string, at: number): Zone<InText> | undefined {
  zone.lastIndex = at
  const match = zone.exec(text)
  if (!match) return undefined
  const {utc, iana, name, letters} = match.groups!
  const span = {start: at, end: at + match[0].length}
  if (utc) return shifted(span, utc, match.groups!.shift ?? match.groups!.wide)
  if (iana) {
    return isPlace(iana) ? {span, offset: undefined, place: iana, ambiguous: false} : undefined
  }
  const key = (name ?? letters!).toUpperCase()
  const own = (table: object) => Object.hasOwn(table, key)
  if (own(fixed)) return {span, offset: fixed[key]![0], place: fixed[key]![1], ambiguous: false}
  if (own(american)) return {span, offset: undefined, place: american[key], ambiguous: false}
  if (own(ambiguous)) return {span, offset: undefined, place: undefined, ambiguous: true}
  return undefined
}

/** `UTC`, `UTC+2`; `UTC-14:20` is the start of a range, `UTC+25` is no zone. */
function shifted(span: Span, utc: string, shift: string | undefined): Zone<InText> | undefined {
  const plain = {offset: 0, place: undefined, ambiguous: false}
  if (!shift) return {span, ...plain}
  const offset = minutesOf(shift)
  if (offset !== undefined) return {span, ...plain, offset}
  const isRange = /^[\u2212-]\d{2}:\d{2}$/.test(shift)
  return isRange ? {span: {start: span.start, end: span.start + utc.length}, ...plain} : undefined
}

/**
 * Read a numeric offset: `+05:30`, `-0700`.
 *
 * @param text
 *   Text.
 * @param at
 *   Where it has to start.
 */
export function readOffset(text: string, at: number): Zone<InText> | undefined {
  offset.lastIndex = at
  const match = offset.exec(text)
  if (!match) return undefined
  const minutes = minutesOf(match[0])
  if (minutes === undefined) return undefined
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
  return Object.hasOwn(ambiguous, letters.toUpperCase()) ? ambiguous[letters.toUpperCase()]! : []
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
  const zone = readZone(text, 0) ?? readOffset(text, 0)
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
  return Object.entries(fixed).find(([, zone]) => zone[0] === offset && zone[1] === place)?.[0]
}

/** Hours and minutes ahead of UTC, in quarters of an hour; nothing is further than 14 hours. */
function minutesOf(written: string): number | undefined {
  const match = /([+\u2212-])\s?(\d{1,2}):?(\d{2})?/.exec(written)!
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  if (minutes > 14 * 60 || Number(match[3] ?? 0) % 15 !== 0 || Number(match[3] ?? 0) > 45)
    return undefined
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
