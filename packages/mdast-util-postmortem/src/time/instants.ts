import type {CalendarDate} from '../model.ts'
import {temporalPolyfill} from './temporal-polyfill.ts'

/** A local time. */
export interface LocalTime {
  date: CalendarDate
  hour: number
  minute: number
  second: number
}

/** Engines have it since 2025. */
interface Engine {
  Temporal?: ReturnType<typeof temporalPolyfill>
}

/**
 * Find the instants that a local time of a place can mean.
 *
 * @param time
 *   Local time; `24:00` is the next midnight.
 * @returns
 *   Seconds since 1970: none if daylight saving leaves the time out, two if it comes twice.
 */
function instantsIn({date, hour, minute, second}: LocalTime, place: string): Array<number> {
  const {year, month, day} = date
  const {Temporal = temporalPolyfill()} = globalThis as Engine
  const local = new Temporal.PlainDateTime(year, month, day).add({
    hours: hour,
    minutes: minute,
    seconds: second
  })
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(place, {disambiguation})
  )
  // In a gap both are moved to a time that exists.
  if (!earlier!.toPlainDateTime().equals(local)) return []
  const seconds = [earlier!, later!].map((zoned) => Math.round(zoned.epochMilliseconds / 1000))
  return [...new Set(seconds)]
}

/**
 * Seconds of a local time as if it were UTC.
 *
 * @param time
 *   Local time.
 */
export function toLocalSeconds({date, hour, minute, second}: LocalTime): number {
  return Date.UTC(date.year, date.month - 1, date.day, hour, minute, second) / 1000
}

/**
 * Minutes that the clocks of a place are ahead of UTC.
 *
 * @param time
 *   Local time there.
 * @param place
 *   IANA name.
 * @returns
 *   Minutes; none in a gap, two in a fold.
 */
export function offsetsIn(time: LocalTime, place: string): Array<number> {
  const steady = offsetOfDay(time.date, place)
  return steady === undefined ? exactOffsetsIn(time, place) : [steady]
}

function exactOffsetsIn(time: LocalTime, place: string): Array<number> {
  return instantsIn(time, place).map((seconds) => (toLocalSeconds(time) - seconds) / 60)
}

const offsetsOfDays = new Map<string, number | undefined>()
const mostDays = 1000

/** The offset of a whole day: clocks change twice a year, and timelines are of one day. */
function offsetOfDay(date: CalendarDate, place: string): number | undefined {
  const key = `${place} ${date.year}-${date.month}-${date.day}`
  if (offsetsOfDays.has(key)) return offsetsOfDays.get(key)
  const [first, last] = [0, 24].map((hour) =>
    exactOffsetsIn({date, hour, minute: 0, second: 0}, place)
  )
  const isSteady = first!.length === 1 && last!.length === 1 && first![0] === last![0]
  const offset = isSteady ? first![0] : undefined
  if (offsetsOfDays.size >= mostDays) offsetsOfDays.clear()
  offsetsOfDays.set(key, offset)
  return offset
}
