import type {Zone} from '../model.ts'
import type {InText} from '../text/span.ts'
import {readOffset, readZone} from '../time/zones.ts'

/** A sentence on all times: `All times are in UTC.`, `Timestamps: CET`, `Time zone: Europe/Berlin`. */
const intro = /\b(?:times?|time[- ]?stamps?|timezone|time[- ]zone|timeline|hours|clock)\b/i
const longest = 300

/**
 * Find a time zone in a heading, a header of a column, a value.
 *
 * @param text
 *   Text.
 * @returns
 *   The first zone in it; known letters count wherever they stand.
 */
export function zoneInText(text: string): Zone<InText> | undefined {
  const value = text.slice(0, longest)
  for (const match of value.matchAll(/(?<![\w/])(?=[A-Z]|utc|gmt)/g)) {
    const zone = readZone(value, match.index)
    if (zone) return zone
  }
  for (const match of value.matchAll(/(?<=\s|\(|^)(?=[+\u2212-]\d{2}:?\d{2})/g)) {
    const zone = readOffset(value, match.index)
    if (zone) return zone
  }
  return undefined
}

/**
 * Find the time zone that a paragraph declares for a timeline.
 *
 * @param text
 *   Paragraph.
 * @returns
 *   Zone; `undefined` if it does not speak of times.
 */
export function zoneInIntro(text: string): Zone<InText> | undefined {
  const sentences = text.slice(0, 2 * longest).split(/(?<=[.!?])\s+/)
  let at = 0
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, at)
    at = start + sentence.length
    if (sentence.length > 160 || !intro.test(sentence)) continue
    const zone = zoneInText(sentence)
    if (zone) return {...zone, span: {start: zone.span.start + start, end: zone.span.end + start}}
  }
  return undefined
}
