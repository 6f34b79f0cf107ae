import {describe, expect, it} from 'vitest'
import {offsetsIn, toLocalSeconds} from 'mdast-util-postmortem'

/** Local times with the minutes that the clocks of a place are ahead of UTC. */
const times: Array<[time: string, place: string, offsets: Array<number>]> = [
  ['2026-01-10 14:05', 'Europe/Berlin', [60]],
  ['2026-07-10 14:05', 'Europe/Berlin', [120]],
  ['2026-03-29 01:59', 'Europe/Berlin', [60]],
  ['2026-03-29 02:00', 'Europe/Berlin', []],
  ['2026-03-29 02:30', 'Europe/Berlin', []],
  ['2026-03-29 03:00', 'Europe/Berlin', [120]],
  ['2026-10-25 01:59', 'Europe/Berlin', [120]],
  ['2026-10-25 02:00', 'Europe/Berlin', [120, 60]],
  ['2026-10-25 02:30', 'Europe/Berlin', [120, 60]],
  ['2026-10-25 03:00', 'Europe/Berlin', [60]],
  ['2026-03-08 02:30', 'America/New_York', []],
  ['2026-03-08 03:00', 'America/New_York', [-240]],
  ['2026-11-01 01:30', 'America/New_York', [-240, -300]],
  ['2026-11-01 02:00', 'America/New_York', [-300]],
  ['2026-10-04 02:15', 'Australia/Lord_Howe', []],
  ['2026-10-04 02:30', 'Australia/Lord_Howe', [660]],
  ['2026-04-05 01:45', 'Australia/Lord_Howe', [660, 630]],
  ['2026-04-05 02:00', 'Australia/Lord_Howe', [630]],
  ['2026-07-10 14:05', 'Asia/Kolkata', [330]],
  ['2026-03-28 24:00', 'Europe/Berlin', [60]],
  ['2026-03-29 24:00', 'Europe/Berlin', [120]]
]

describe('clocks of a place', () => {
  it.each(times)('%s %s', (time, place, offsets) => {
    const [year, month, day, hour, minute] = time.split(/[- :]/).map(Number)
    const date = {year: year!, month: month!, day: day!, minute: undefined}
    expect(offsetsIn({date, hour: hour!, minute: minute!, second: 0}, place)).toEqual(offsets)
  })
})

it('counts the seconds of a clock', () => {
  const at = (day: number, hour: number) =>
    toLocalSeconds({
      date: {year: 2026, month: 3, day, minute: undefined},
      hour,
      minute: 0,
      second: 0
    })
  expect(at(10, 14)).toBe(Date.UTC(2026, 2, 10, 14) / 1000)
  expect(at(10, 24)).toBe(at(11, 0))
})
