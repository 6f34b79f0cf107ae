import type {Entry, ReadOptions} from 'mdast-util-postmortem'
import {read, short} from './parse.ts'
import {showClock, showDay, showZone} from './show-time.ts'

/** An entry in short: `5:3-5:8 14:05 → 2026-03-10 14:05 document list 0 detected`. */
function showEntry({date, dateFrom, group, milestone, position, timestamp}: Entry): string {
  return [
    short(timestamp?.position ?? position),
    timestamp?.written ?? 'no time',
    '→',
    date ? showDay({...date, ambiguous: timestamp?.day?.ambiguous ?? false}) : 'no day',
    timestamp?.clock ? showClock(timestamp.clock) : timestamp?.precision,
    timestamp?.end?.clock && `to ${showClock(timestamp.end.clock)}`,
    dateFrom,
    group,
    milestone && `${milestone.name}${milestone.from === 'label' ? '!' : ''}`
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** The timeline of a document: layout, then entries; an exclamation mark is a label. */
export function shownTimeline(text: string, options?: ReadOptions): Array<string> {
  const {timeline} = read(text, options)
  return [timeline.layout ?? 'no timeline', ...timeline.entries.map((entry) => showEntry(entry))]
}

/** The zones of the timeline of a document, with their places. */
export function shownZones(text: string, options?: ReadOptions): Array<string> {
  return read(text, options).timeline.zones.map(
    (zone) => `${zone.from} ${short(zone.position)} ${zone.written} ${showZone(zone)}`
  )
}

/** When entries happened: from the first to the last second that the time can mean, offsets. */
export function shownInstants(text: string, options?: ReadOptions): Array<string> {
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19)
  return read(text, options).timeline.entries.map(({offsets, localSeconds}) =>
    [
      localSeconds ? `${iso(localSeconds.from)} – ${iso(localSeconds.to)}` : 'unknown',
      offsets ? `[${offsets.join(', ')}]` : 'no offset'
    ].join(' ')
  )
}
