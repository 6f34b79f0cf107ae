import type {TimeWords} from '../languages/language.ts'
import type {Zone} from '../model.ts'
import type {InText} from '../text/span.ts'
import {Scanner} from '../text/scanner.ts'
import {readOffset, readZone} from './zones.ts'

const beforeLetters = /(?:\s?[([]|\s*\+?)(?=[A-Z]|utc|gmt)/y
const closing = /\s*[)\]]/y
const bracket = /\s?[([]/y

/**
 * Read the zone behind a clock: `14:02 UTC`, `T14:02-07:00`, `14:02 (CET)`, `14:02 CST (UTC+8)`.
 *
 * @param at
 *   Where it can start: the end of the clock.
 * @param isIso
 *   The clock stands behind the `T` of a day, where `-07:00` is no end of a range.
 * @returns
 *   Where it ends, and the zone if there is one.
 */
export function zoneAfterClock(
  text: string,
  at: number,
  words: TimeWords,
  isIso: boolean
): {end: number; zone: Zone<InText> | undefined} {
  const start = text.charAt(at) === ' ' ? at + 1 : at
  const isOffset = start > at || isIso || text.charAt(start) === '+'
  const offset = isOffset ? readOffset(text, start) : undefined
  if (offset) return {end: offset.span.end, zone: offset}
  const inBrackets = offsetInBrackets(new Scanner(text, at))
  if (inBrackets) return inBrackets
  const scanner = new Scanner(text, at)
  const opening = scanner.take(beforeLetters)
  const zone = opening && readZone(text, scanner.at, words)
  if (!zone) return {end: at, zone: undefined}
  scanner.at = zone.span.end
  if (/[([]/.test(opening[0])) {
    return scanner.take(closing) ? {end: scanner.at, zone} : {end: at, zone: undefined}
  }
  const meaning = zone.place || zone.ambiguous ? takeMeaning(scanner, words) : undefined
  const {offset: minutes} = meaning ?? {}
  if (minutes === undefined) return {end: scanner.at, zone}
  return {end: scanner.at, zone: {...zone, offset: minutes, ambiguous: false}}
}

/** `14:02 (+08:00)`. */
function offsetInBrackets(
  scanner: Scanner
): {end: number; zone: Zone<InText> | undefined} | undefined {
  const zone = scanner.take(bracket) && readOffset(scanner.text, scanner.at)
  if (!zone) return undefined
  scanner.at = zone.span.end
  return scanner.take(closing) ? {end: scanner.at, zone} : undefined
}

/** `(UTC+8)` behind letters says what they mean. */
function takeMeaning(scanner: Scanner, words: TimeWords): Zone<InText> | undefined {
  return scanner.attempt(() => {
    if (!scanner.take(bracket)) return undefined
    const zone = readZone(scanner.text, scanner.at, words)
    if (zone?.offset === undefined || zone.place) return undefined
    scanner.at = zone.span.end
    return scanner.take(closing) && zone
  })
}
