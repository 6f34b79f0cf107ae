import type {CalendarDate, Postmortem, TextSpan} from 'mdast-util-postmortem'
import {daysBetween} from 'mdast-util-postmortem'
import {isStep, timedEntries} from '../timeline/entries.ts'

/** A day, and where it is written. */
interface DatedSpan extends TextSpan {
  date: CalendarDate
}

/** When a postmortem was published. */
export interface Publication {
  resolved: DatedSpan
  published: DatedSpan
  /** Days between the two. */
  days: number
}

/**
 * Find out how many days after the incident its postmortem was published.
 *
 * @param postmortem
 *   Document.
 * @returns
 *   Both days; `undefined` if one of them is not known.
 */
export function publicationOf({metadata, timeline}: Postmortem): Publication | undefined {
  const published = metadata.find(({name, date}) => name === 'published' && date)
  const resolved = resolutionOf({metadata, timeline})
  if (!resolved || !published?.date) return undefined
  const days = daysBetween(resolved.date, published.date)
  return {resolved, published: {...published.value, date: published.date}, days}
}

/** A field; without one the recovery in the timeline, or its last entry. */
function resolutionOf({
  metadata,
  timeline
}: Pick<Postmortem, 'metadata' | 'timeline'>): DatedSpan | undefined {
  const field = metadata.findLast(({date, name}) => name === 'ended' && date)
  if (field?.date) return {...field.value, date: field.date}
  const entries = timedEntries({timeline}).filter(({date}) => date)
  const entry = entries.findLast((entry) => isStep(entry, 'restored')) ?? entries.at(-1)
  return entry?.date && {...entry.timestamp, date: entry.date}
}
