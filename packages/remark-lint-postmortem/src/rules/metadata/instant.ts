import type {CalendarDate, Timestamp} from 'mdast-util-postmortem'
import {offsetsIn, toLocalSeconds} from 'mdast-util-postmortem'

/** A time on a clock, and where that clock is. */
export interface Instant {
  /** Seconds since 1970 on its clock, as if that were UTC. */
  seconds: number
  /** Minutes that the clock is ahead of UTC; `undefined` of a day, and if nobody knows. */
  offset: number | undefined
}

type Zone = Pick<NonNullable<Timestamp['zone']>, 'offset' | 'place'>

/**
 * Compute the instant of a time that is written in a field or an entry.
 *
 * @param date
 *   Its day.
 * @param time
 *   The time; `undefined` if only the day is known.
 * @param declared
 *   Zone of times without one.
 */
export function instantOf(
  date: CalendarDate,
  time: Timestamp | undefined,
  declared: Zone | undefined
): Instant {
  const {hour = 0, minute = 0, second = 0} = time?.clock ?? {}
  const local = {date, hour, minute, second}
  const zone = time?.clock && (time.zone ?? declared)
  return {seconds: toLocalSeconds(local), offset: zone && offsetIn(local, zone)}
}

/** None in a gap of daylight saving, and none when clocks go back. */
function offsetIn(
  local: Parameters<typeof toLocalSeconds>[0],
  {offset, place}: Zone
): number | undefined {
  if (offset !== undefined || place === undefined) return offset
  const offsets = offsetsIn(local, place)
  return offsets.length === 1 ? offsets[0] : undefined
}
