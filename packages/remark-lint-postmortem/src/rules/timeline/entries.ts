import type {
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
export function timedEntries({timeline}: Pick<Postmortem, 'timeline'>): Array<TimedEntry> {
  return timeline.entries.filter((entry): entry is TimedEntry => entry.timestamp !== undefined)
}

/**
 * Check whether a time is as exact as anybody can be: `~01:5x`.
 *
 * @param time
 *   Time.
 */
export function isHedged({faults, written: text}: Timestamp): boolean {
  return text.startsWith('~') && faults.some(({kind}) => kind === 'unfilled')
}

/**
 * Check whether an entry can be a step of the incident. One entry can be several: *Alert fires,
 * the on-call engineer looks into it.*
 *
 * @param entry
 *   Entry.
 * @param name
 *   Step.
 */
export function isStep({milestone, steps}: Entry, name: MilestoneName): boolean {
  // A deployment later on is not the start.
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
