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
 * Settle what letters mean: those beside which the document has an offset mean just that, those
 * with several meanings the one that the team, the document, or the other zones in it say. Changes
 * the zones in place.
 *
 * @param timeline
 *   Timeline.
 * @param keys
 *   What settles them.
 */
export function settleZones(timeline: Timeline, keys: ZoneKeys): void {
  const zones = [
    ...timeline.zones,
    ...timeline.entries.flatMap(({timestamp}) => [timestamp?.zone, timestamp?.otherZone?.zone])
  ].filter((zone): zone is Zone => zone !== undefined)
  const isAmerican = zones.some(({place}) => place?.startsWith('America/'))
  const known = new Map<string, Meaning | undefined>()
  for (const zone of zones) {
    const letters = zone.text.toUpperCase()
    if (!/^[A-Z]{2,5}$/.test(letters) || (!zone.ambiguous && zone.place === undefined)) continue
    if (!known.has(letters)) {
      const said = saidOf(letters, keys.text)
      known.set(letters, zone.ambiguous ? meaningOf(letters, said, isAmerican, keys) : said)
    }
    const meaning = known.get(letters)
    if (!meaning) continue
    zone.ambiguous = false
    zone.offset = meaning.offset
    zone.place = meaning.place
  }
}

type Meaning = Pick<Zone, 'offset' | 'place'>

function meaningOf(
  letters: string,
  said: Meaning | undefined,
  isAmerican: boolean,
  {abbreviations}: ZoneKeys
): Meaning | undefined {
  const own = Object.entries(abbreviations).find(([name]) => name.toUpperCase() === letters)
  if (own) return zoneOfText(own[1])
  if (said) return said
  const place = isAmerican
    ? meaningsOf(letters).find((place) => place.startsWith('America/'))
    : undefined
  return place === undefined ? undefined : {offset: undefined, place}
}

/** `IST (UTC+05:30)`, `UTC+10 (AEST)`. */
function saidOf(letters: string, text: string): Meaning | undefined {
  const offset = String.raw`((?:UTC|GMT)\s?[+\u2212-]\d{1,2}(?::?\d{2})?)`
  const said = new RegExp(
    String.raw`(?<!\w)(?:${letters}\s?[(/=:\u2013\u2014-]{1,2}\s?${offset}(?!\d)|${offset}\s?[(/=,]\s?${letters}(?!\w))`
  ).exec(text)
  return said ? zoneOfText((said[1] ?? said[2])!) : undefined
}
