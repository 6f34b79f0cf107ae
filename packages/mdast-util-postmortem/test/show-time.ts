import type {Clock, Day, Zone} from 'mdast-util-postmortem'
import type {TimeInText} from '../src/time/time-in-text.ts'
import {readTime} from '../src/time/timestamp.ts'
import {english} from './parse.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** A day in short: `2026-01-31`; `--01-31` without a year, `2026-06-04?` with two interpretations. */
export function showDay({ambiguous, day, month, year}: Omit<Day, 'position' | 'written'>): string {
  return `${year ?? '-'}-${two(month)}-${two(day)}${ambiguous ? '?' : ''}`
}

/** A clock in short: `14:05`, `14:05:09`. */
export function showClock({hour, minute, second}: Omit<Clock, 'position' | 'written'>): string {
  return [hour, minute, second]
    .filter((value) => value !== undefined)
    .map(two)
    .join(':')
}

/** A zone in short: `+0`, `+330`, `Europe/Berlin`, `ambiguous`; letters of a place have both. */
export function showZone(zone: Omit<Zone, 'position' | 'written'>): string {
  if (zone.ambiguous) return 'ambiguous'
  const offset =
    zone.offset === undefined ? '' : `${zone.offset < 0 ? '-' : '+'}${Math.abs(zone.offset)}`
  return [offset, zone.place].filter(Boolean).join(' ')
}

const shiftBases = {
  before: 'that of the entry before',
  start: 'the first',
  written: 'the last written'
}

/**
 * A time in short: the words of it, then what they say, in a fixed order and as far as there is
 * any: `[14:05 UTC] 14:05 minute +0`.
 */
function showTime(text: string, time: TimeInText | undefined): string {
  if (!time) return 'no time'
  const at = ({start, end}: {start: number; end: number}) => text.slice(start, end)
  const {clock, day, end, faults, hedge, otherZone, relative, shift, weekday, zone} = time
  return [
    `[${at(time.span)}]`,
    day && showDay(day),
    weekday && `weekday ${weekday.number} [${at(weekday.span)}]`,
    clock && showClock(clock),
    time.precision,
    time.approximate && `~${hedge ? `[${at(hedge.span)}]` : ''}`,
    end &&
      `to ${[end.day && showDay(end.day), end.clock && showClock(end.clock)].filter(Boolean).join(' ')}`,
    zone && showZone(zone),
    otherZone && `= ${showClock(otherZone.clock)} ${showZone(otherZone.zone)}`,
    relative &&
      `${relative.seconds} s after ${relative.to === 'start' ? 'the start' : 'the entry before'}`,
    shift && `${shift.days} days after ${shiftBases[shift.from]}`,
    ...faults.map(({kind, interpretations, span}) =>
      [`${kind} [${at(span)}]`, interpretations.join(' or ')].filter(Boolean).join(': ')
    )
  ]
    .filter(Boolean)
    .join(' ')
}

/** Read a time and show it. */
export function shownTime(text: string): string {
  return showTime(text, readTime(text, english))
}
