import * as chrono from 'chrono-node'
import fc from './fast-check.ts'
import {describe, expect, it} from 'vitest'
import {readTime} from '../src/time/timestamp.ts'
import {showClock} from './show-time.ts'
import {english} from './parse.ts'

// Another reader of times, which was made for other texts. Where both give an hour and a minute
// they agree; where they do not, the reason why ours is right is written down.

const reference = new Date(Date.UTC(2026, 2, 10, 12))

/** Hour and minute that the other reader is certain of; from the first time in the text. */
function otherClock(text: string): string | undefined {
  const [found] = chrono.parse(text, reference)
  const start = found?.start
  if (!start?.isCertain('hour') || !start.isCertain('minute')) return undefined
  return showClock({hour: start.get('hour')!, minute: start.get('minute')!, second: undefined})
}

function ownClock(text: string): string | undefined {
  const clock = readTime(text, english)?.clock
  return clock && showClock({...clock, second: undefined})
}

const texts = [
  '14:05 Alert', '[14:05] Alert', '2:05 PM Alert', '2:05pm Alert', '2:05 p.m. Alert', '12:05 AM Alert', '12:05 PM Alert', '00:05 Alert', '13:05 PM Alert',
  '14:05:09 Alert', '2026-03-10 14:05 Alert', '2026-03-10, 2:05 PM Alert', '2026-03-10T14:05Z Alert', '2026-03-10T14:05:09.123Z Alert', '2026-03-10 14:05:09 +0200 Alert',
  'March 10, 2026, 2:05 PM Alert', 'March 10th, 2026 at 14:05 Alert', 'Mar 10 14:05 Alert', '10 March 2026 14:05 Alert', 'Tue, 10 Mar 2026 14:05:09 +0000 Alert', 'Tuesday 14:05 Alert',
  '25/03/2026 14:05 Alert', '03/04/2026 14:05 Alert', '~14:05 Alert', 'around 14:05 Alert', 'Shortly after 14:05 Alert', '14:05 (approx.) Alert',
  '14:05 - 14:20 Alert', '14:05 to 14:20 Alert', 'from 14:05 to 14:20 Alert', '1:15 - 1:45pm Alert', '10:15 - 10:45am Alert', '2026-03-10 23:50 - 00:10 Alert',
  '14:05 UTC Alert', '14:05 CET Alert', '14:05 UTC+2 Alert', '10:05 EDT (14:05 UTC) Alert', '1:05 PM on March 10 Alert', '14:05 (2026-03-10) Alert', 'ada  2:05 PM  restarting',
  'Queue stuck since 2026-03-10 14:05', '404 errors', '10.50 % of requests', '1.50 GB are left', '10.0.0.1 answers', 'May 5 users', '3:1 odds', 'v1.20 is out', '1405 requests', '24:01 Alert', '25:10 Alert', '13:06 AM'
] // prettier-ignore

/** Texts in which the other reader gives another time, and why it is not meant. */
const differences: Array<[text: string, own: string, other: string, reason: string]> = [
  ['10:15 - 1:45pm', '10:15', '22:15', 'the range would end before it starts'],
  ['11:30 - 12:15am', '23:30', '11:30', 'the range would be half a day long'],
  ['18. March, 14:05', '14:05', '18:00', 'the day is no hour'],
  ['14:05 - 20 minutes later', '14:05', '12:20', 'the clock comes first'],
  ['Day 1 - 03:11', '03:11', '01:00', 'the number of the day is no hour'],
  ['2026-03-10_14:05', '14:05', '03:00', 'the month is no hour'],
  ['12.30 a customer calls', '12:30', '00:30', 'an article is no half of a day']
]

/** Texts in which only the other reader gives a time, and why there is none. */
const inventions: Array<[text: string, reason: string]> = [
  ['T+00:05', 'counted from the start'],
  ['+5 min', 'counted from the start'],
  ['20 minutes later, Alert', 'counted from the entry before, not from today'],
  ['A few minutes later', 'nobody knows how many'],
  ['00:11:22:33:44:55', 'an address'],
  ['John 3:16', 'a verse'],
  ['2026-03-10 3.50 GB are left', 'a size'],
  ['2026-03-10 1.00 EUR', 'money'],
  ['00:30 PM', 'there is no such time, and two that could be meant'],
  ['14:05:9', 'seconds have two digits'],
  ['2026-03-10 22:XX', 'the minute was never filled in'],
  ['2026-13-01 10:00', 'there is no such day'],
  ['We restart it at 14:05', 'a time in a sentence is not that of the entry'],
  ['The restart of 2026-03-10 14:05 failed', 'a time in a sentence is not that of the entry']
]

describe('another reader of times', () => {
  it.each(texts)('agrees on %s', (text) => {
    const [own, other] = [ownClock(text), otherClock(text)]
    if (own !== undefined && other !== undefined) expect(own).toBe(other)
  })

  it('gives no time where ours gives none', () => {
    expect(texts.filter((text) => otherClock(text) && !ownClock(text))).toEqual([])
  })

  it.each(differences)('disagrees on %s: %s, not %s: %s', (text, own, other) => {
    expect([ownClock(text), otherClock(text)]).toEqual([own, other])
  })

  it.each(inventions)('invents a time in %s: %s', (text) => {
    expect(ownClock(text)).toBeUndefined()
    expect(otherClock(text)).toBeDefined()
  })

  it('agrees on any minute in usual forms', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    const clock = fc
      .record({hour: fc.nat({max: 23}), minute: fc.nat({max: 59}), half: fc.boolean()})
      .map(({half, hour, minute}) =>
        half
          ? `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`
          : `${two(hour)}:${two(minute)}`
      )
    const day = fc.constantFrom('', '2026-03-10 ', 'March 10, 2026 ', '10 Mar 2026 ', 'Mar 10, ')
    const tail = fc.constantFrom('', ' UTC', ' PST', ' +0200', ': Alert', ' - The alert fires')
    fc.assert(
      fc.property(day, clock, tail, (before, time, after) => {
        const text = before + time + after
        const [own, other] = [ownClock(text), otherClock(text)]
        expect(own).toBeDefined()
        if (other !== undefined) expect([text, own]).toEqual([text, other])
      }),
      {numRuns: 500}
    )
  })
})
