import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'

function impactOf(summary: string): ReturnType<typeof read>['impact'] {
  return read(`# Checkout outage, 2026-03-14\n\n## Summary\n\n${summary}\n`).impact
}

/** Lengths that are said of the incident as a whole; `?` behind those that are only a bound. */
function wholeIn(summary: string): Array<string> {
  return impactOf(summary)
    .facts.filter(({isWhole, metric}) => metric === 'duration' && isWhole)
    .flatMap(({figures}) => figures)
    .map(({isBound, withHedge}) => withHedge.written + (isBound ? '?' : ''))
}

describe('lengths of the incident as a whole', () => {
  it.each<[summary: string, lengths: Array<string>]>([
    ['The outage lasted 40 minutes.', ['40 minutes']],
    ['Downtime was 40 minutes.', ['40 minutes']],
    ['The outage lasted about 40 minutes.', ['about 40 minutes']],
    ['The outage lasted at least 40 minutes.', ['at least 40 minutes?']],
    ['Checkout was down for 40 minutes or more.', ['40 minutes or more?']],
    ['This was a 40-minute outage of the checkout.', ['40-minute']],
    ['A fault that hit 412 customers was found and fixed within 24 minutes.', ['24 minutes']],
    ['The issue was resolved in under an hour.', ['under an hour?']],
    ['For two hours nobody could pay.', ['two hours']],
    ['Pages could not be opened for 40 minutes.', ['40 minutes']],
    ['412 customers could not pay for 5 minutes.', []],
    ['The failure was not noticed for 34 hours.', []],
    ['The rollback took 20 minutes.', []],
    ['We rolled back after 20 minutes.', []],
    ['Requests that were not answered within 30 seconds failed.', []]
  ])('%s', (summary, lengths) => {
    expect(wholeIn(summary)).toEqual(lengths)
  })
})

describe('lengths beside a range', () => {
  it.each<[summary: string, pairs: Array<string>]>([
    ['Down from 13:20 till 15:50 (2 hours).', ['2 hours: from 13:20 till 15:50']],
    [
      'Down from 09h12 to 14h35, so 4 hours 23 minutes.',
      ['4 hours 23 minutes: from 09h12 to 14h35']
    ],
    ['Down for 45 minutes, from 10:05 to 11:20 UTC.', ['45 minutes: from 10:05 to 11:20 UTC']],
    ['Down for 45 minutes from 10:05 to 11:20 UTC.', ['45 minutes: from 10:05 to 11:20 UTC']],
    ['Down 10:05–11:20 UTC, i.e. 45 minutes in total.', ['45 minutes: 10:05–11:20 UTC']],
    ['Down from 10:05 to 11:20 UTC — 45 minutes.', ['45 minutes: from 10:05 to 11:20 UTC']],
    [
      'The web was down 10:00–11:30 UTC (90 minutes), mail 10:00–10:40 UTC (40 minutes).',
      ['90 minutes: 10:00–11:30 UTC', '40 minutes: 10:00–10:40 UTC']
    ],
    ['Between 10:00 and 12:00 UTC it was down for 20 minutes.', []],
    ['Down from 10:00 to 10:30 and from 14:00 to 14:40 UTC (70 minutes).', []],
    ['Down from 10:00 to 11:00 UTC, 20 minutes after the deploy.', []],
    ['From 10:00 to 12:00 UTC, for 5 minutes of each hour, it was down.', []],
    ['Restarted every 5 minutes, from 10:00 to 11:00 UTC.', []],
    ['Loads of 1h30 to 2h15 (45 minutes) are usual.', []]
  ])('%s', (summary, pairs) => {
    expect(
      impactOf(summary).stretches.map(
        ({duration, range}) => `${duration.written}: ${range.written}`
      )
    ).toEqual(pairs)
  })
})

describe('ranges that are said of the harm', () => {
  it.each<[summary: string, ranges: Array<string>]>([
    ['Search was down from 06:42 to 09:35 UTC.', ['from 06:42 to 09:35 UTC: search']],
    ['From 18:04 to 19:22 the feed was stale.', ['From 18:04 to 19:22: feed stale']],
    ['It was down from 06:42 to 09:35 UTC.', ['from 06:42 to 09:35 UTC: ']],
    ['The maintenance was planned from 06:00 to 06:30 UTC.', []],
    ['Orders were slow from 10:00 to 14:00 UTC.', []],
    ['The job runs from 02:00 to 03:00 UTC each night.', []]
  ])('%s', (summary, ranges) => {
    expect(
      impactOf(summary).ranges.map(({about, range}) => `${range.written}: ${about.join(' ')}`)
    ).toEqual(ranges)
  })
})

it('words that all objects know are no measures', () => {
  expect(impactOf('The constructor failed, and toString was lost.').facts).toEqual([])
})

describe('hours of which only some count', () => {
  it.each<[summary: string, hours: string | undefined]>([
    ['The outage lasted 9 hours (support hours).', 'support hours'],
    ['All lengths of time are counted in business hours.', 'business hours'],
    ['The on-call engineer is at work outside business hours.', undefined],
    ['The outage lasted 9 hours.', undefined]
  ])('%s', (summary, hours) => {
    expect(impactOf(summary).countedHours?.written).toBe(hours)
  })
})

describe('entries out of order on purpose', () => {
  const entries = '- 14:05 Deploy\n- 13:50 A customer writes (out of order)\n- 14:20 Rollback\n'

  it('say so themselves', () => {
    const {timeline} = read(`# Outage, 2026-03-14\n\n## Timeline\n\n${entries}`)
    expect(timeline.entries.map(({isOutOfOrder}) => isOutOfOrder)).toEqual([false, true, false])
    expect(timeline.isUnordered).toBe(false)
  })

  it.each([
    'Entries are grouped by team and not in chronological order.',
    'Read it from bottom to top.',
    'Newest first.'
  ])('are announced: %s', (intro) => {
    const {timeline} = read(`# Outage, 2026-03-14\n\n## Timeline\n\n${intro}\n\n${entries}`)
    expect(timeline.isUnordered).toBe(true)
  })
})
