import type {
  CalendarDate,
  Entry,
  MilestoneName,
  Postmortem,
  Section,
  Timestamp,
  TextSpan
} from 'mdast-util-postmortem'

/** An entry with its time. */
export type TimedEntry = Entry & {timestamp: Timestamp}

/**
 * List the entries of a timeline that have a time of any kind.
 *
 * @param postmortem
 *   Document.
 */
export function timedEntries({timeline}: Postmortem): Array<TimedEntry> {
  return timeline.entries.filter((entry): entry is TimedEntry => entry.timestamp !== undefined)
}

/**
 * Tell whether an entry can be a step of the incident. One entry can be several: *Alert fires,
 * the on-call engineer looks into it.*
 *
 * @param entry
 *   Entry.
 * @param name
 *   Step.
 */
export function isStep({milestone, steps}: Entry, name: MilestoneName): boolean {
  // What is deployed later on starts nothing.
  return milestone?.name === name || (name !== 'started' && steps.includes(name))
}

/**
 * Find the sections that are timelines.
 *
 * @param postmortem
 *   Document.
 */
export function timelineSections({sections}: Postmortem): Array<Section> {
  return sections.filter(({names}) => names.includes('timeline'))
}

/**
 * Find the words that stand for a timeline as a whole: its heading, or its first time.
 *
 * @param postmortem
 *   Document.
 */
export function timelineHeading(postmortem: Postmortem): TextSpan | undefined {
  const [section] = timelineSections(postmortem)
  return section?.heading ?? timedEntries(postmortem)[0]?.timestamp
}

/**
 * Write a day as ISO 8601 has it.
 *
 * @param date
 *   Day.
 */
export function isoDay({year, month, day}: CalendarDate): string {
  return `${year}-${two(month)}-${two(day)}`
}

/**
 * Write a time of day.
 *
 * @param seconds
 *   Seconds from midnight; days before and after count round.
 * @param withSeconds
 *   Whether seconds are written.
 */
export function clock(seconds: number, withSeconds = false): string {
  const inDay = ((seconds % 86_400) + 86_400) % 86_400
  const time = `${two(Math.floor(inDay / 3600))}:${two(Math.floor((inDay % 3600) / 60))}`
  return withSeconds ? `${time}:${two(inDay % 60)}` : time
}

/**
 * Write a length of time in days, hours, minutes, and seconds, as far as there are some.
 *
 * @param seconds
 *   Length.
 */
export function lengthOfTime(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's']
  ] as const
  const written = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return written.length > 0 ? written.join(' ') : '0m'
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
