import type {Timeline, Zone} from '../model.ts'
import {meaningsOf, zoneOfText} from '../time/zones.ts'

/** What settles letters with several meanings. */
export interface ZoneKeys {
  /** Meanings that the team gives: `{"IST": "Asia/Kolkata"}`. */
  abbreviations: Readonly<Record<string, string>>
  /** Text of the document: `IST (UTC+05:30)` says it once for all. */
  text: string
}

/**
 * Settle the zones whose letters have several meanings, as far as the team, the document, or the
 * other zones in it say which one is meant. Changes the zones in place.
 *
 * @param timeline
 *   Timeline.
 * @param keys
 *   What settles them.
 */
export function settleZones(timeline: Timeline, keys: ZoneKeys): void {
  const zones = [
    ...timeline.zones,
    ...timeline.entries.flatMap(({timestamp}) => [timestamp?.zone, timestamp?.twin?.zone])
  ].filter((zone): zone is Zone => zone !== undefined)
  const isAmerican = zones.some(({place}) => place?.startsWith('America/'))
  const known = new Map<string, ReturnType<typeof meaningOf>>()
  for (const zone of zones) {
    if (!zone.ambiguous) continue
    const letters = zone.written.toUpperCase()
    if (!known.has(letters)) known.set(letters, meaningOf(letters, isAmerican, keys))
    const meaning = known.get(letters)
    if (!meaning) continue
    zone.ambiguous = false
    zone.offset = meaning.offset
    zone.place = meaning.place
  }
}

function meaningOf(
  letters: string,
  isAmerican: boolean,
  {abbreviations, text}: ZoneKeys
): Pick<Zone, 'offset' | 'place'> | undefined {
  const own = Object.entries(abbreviations).find(([name]) => name.toUpperCase() === letters)
  if (own) return zoneOfText(own[1])
  const said = new RegExp(
    String.raw`(?<![\w])${letters}\s?[(/=:\u2013\u2014-]{1,2}\s?((?:UTC|GMT)\s?[+\u2212-]\d{1,2}(?::?\d{2})?)(?!\d)`
  ).exec(text)
  if (said) return zoneOfText(said[1]!)
  const place = isAmerican
    ? meaningsOf(letters).find((place) => place.startsWith('America/'))
    : undefined
  return place === undefined ? undefined : {offset: undefined, place}
}
