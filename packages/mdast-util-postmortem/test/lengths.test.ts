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
    ['The outage lasted about 40 minutes.', ['about 40 minutes']],
    ['The outage lasted at least 40 minutes.', ['at least 40 minutes?']],
    ['Checkout was down for 40 minutes or more.', ['40 minutes or more?']],
    ['This was a 40-minute outage of the checkout.', ['40-minute']],
    ['A fault that hit 412 customers was found and fixed within 24 minutes.', ['24 minutes']],
    ['The issue was resolved in under an hour.', ['under an hour?']],
    ['412 customers could not pay for 5 minutes.', []],
    ['The rollback took 20 minutes.', []],
    ['We rolled back after 20 minutes.', []],
    ['Requests that were not answered within 30 seconds failed.', []]
  ])('%s', (summary, lengths) => {
    expect(wholeIn(summary)).toEqual(lengths)
  })
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

  it('are announced', () => {
    const intro = 'Entries are grouped by team and not in chronological order.'
    const {timeline} = read(`# Outage, 2026-03-14\n\n## Timeline\n\n${intro}\n\n${entries}`)
    expect(timeline.isUnordered).toBe(true)
  })
})
