import type {TimeWords} from '../languages/language.ts'
import type {Timeline, Zone} from '../model.ts'
import type {TimelineContext} from './timeline-context.ts'
import {anyOf} from '../text/any-of.ts'
import {usualZones} from '../time/zone-letters.ts'
import {meaningsOf, zoneOfText} from '../time/zones.ts'

/** What says which zone is meant: the team, and the text, as in `IST (UTC+05:30)`. */
type ZoneKeys = Pick<TimelineContext, 'abbreviations' | 'language' | 'source'>

type Meaning = Pick<Zone, 'offset' | 'place'>

/**
 * Find out what letters mean: those beside which the document has an offset mean just that, those
 * with several meanings the one that the team, the document, or the other zones in it say. Changes
 * the zones in place.
 */
export function resolveAmbiguousZones(timeline: Timeline, keys: ZoneKeys): void {
  const zones = [
    ...timeline.zones,
    ...timeline.entries.flatMap(({timestamp}) => [timestamp?.zone, timestamp?.otherZone?.zone])
  ].filter((zone): zone is Zone => zone !== undefined)
  const places = new Set(zones.map(({place}) => place))
  const known = new Map<string, Meaning | undefined>()
  for (const zone of zones) {
    const letters = zone.written.toUpperCase()
    if (!/^[A-Z]{2,5}$/.test(letters) || (!zone.ambiguous && zone.place === undefined)) continue
    if (!known.has(letters)) {
      const stated = statedIn(keys.source.text, letters)
      known.set(letters, zone.ambiguous ? meaningOf(letters, stated, places, keys) : stated)
    }
    const meaning = known.get(letters)
    if (!meaning) continue
    zone.ambiguous = false
    zone.offset = meaning.offset
    zone.place = meaning.place
  }
}

function meaningOf(
  letters: string,
  stated: Meaning | undefined,
  places: ReadonlySet<string | undefined>,
  {abbreviations, language, source}: ZoneKeys
): Meaning | undefined {
  const own = Object.entries(abbreviations).find(([name]) => name.toUpperCase() === letters)
  if (own) return zoneOfText(own[1])
  if (stated) return stated
  const meanings = meaningsOf(letters)
  const isAmerican = [...places].some((place) => place?.startsWith('America/'))
  const place =
    meanings.find((place) => places.has(place)) ??
    meanings.find((place) => isAmerican && place.startsWith('America/')) ??
    placeNamedIn(source.text, meanings, language.time) ??
    usualZones[letters]
  return place === undefined ? undefined : {offset: undefined, place}
}

/** The one place of which the document speaks: *our office in Bengaluru*. */
function placeNamedIn(
  text: string,
  places: ReadonlyArray<string>,
  {zones: {full}}: TimeWords
): string | undefined {
  const named = places.filter((place) => {
    const city = place.slice(place.lastIndexOf('/') + 1).replaceAll('_', ' ')
    const names = Object.keys(full).filter((name) => full[name] === place)
    return new RegExp(String.raw`(?<![\p{L}/_-])${anyOf([city, ...names])}(?![\p{L}_-])`, 'u').test(
      text
    )
  })
  return named.length === 1 ? named[0] : undefined
}

/** `IST (UTC+05:30)`, `UTC+10 (AEST)`, `GST is gulf standard time [UTC+04]`. */
function statedIn(text: string, letters: string): Meaning | undefined {
  const offset = String.raw`((?:UTC|GMT)\s?[+\u2212-]\d{1,2}(?::?\d{2})?)`
  const pattern = new RegExp(
    String.raw`(?<!\w)(?:${letters}(?:\s?[(/=:\u2013\u2014-]{1,2}|\s[\p{L} ]{0,40}[([])\s?${offset}(?!\d)|${offset}\s?[(/=,[]\s?${letters}(?!\w))`,
    'u'
  )
  const match = pattern.exec(text)
  return match ? zoneOfText((match[1] ?? match[2])!) : undefined
}
