import {describe, expect, it} from 'vitest'
import {readDeadline} from '../src/time/deadline.ts'
import {showDeadline} from './show-deadline.ts'
import {english} from './parse.ts'

/** A Tuesday. */
const from = {year: 2026, month: 2, day: 10, minute: undefined}

/** The deadline in a text: kind, day, and the words if they are not the whole text. */
function shown(text: string, isDayFirst?: boolean): string {
  const found = readDeadline(text, english, from, isDayFirst)
  if (!found) return 'nothing'
  const {end, start} = found.span
  const isWhole = start === 0 && end === text.length
  return showDeadline(found) + (isWhole ? '' : ` in “${text.slice(start, end)}”`)
}

describe('a day with a letter right behind it', () => {
  it('is read as a text', () => {
    expect(shown('2026-03-1h')).toBe('text')
    expect(shown('2026-03-31T17:00Z')).toBe('exact 2026-03-31')
  })
})

describe('days', () => {
  it.each([
    ['2026-03-31', 'exact 2026-03-31'],
    ['2026/03/31', 'exact 2026-03-31'],
    ['20260331', 'exact 2026-03-31'],
    ['31.03.2026', 'exact 2026-03-31'],
    ['31/03/2026', 'exact 2026-03-31'],
    ['03/31/26', 'exact 2026-03-31'],
    ['31-03-2026', 'exact 2026-03-31'],
    ['March 31, 2026', 'exact 2026-03-31'],
    ['Mar 31st, 2026', 'exact 2026-03-31'],
    ['31 March 2026', 'exact 2026-03-31'],
    ['Tue 31 Mar 2026', 'exact 2026-03-31'],
    ['31-Mar-2026', 'exact 2026-03-31'],
    ['31-Mar-26', 'exact 2026-03-31'],
    ['31 Mar 26', 'exact 2026-03-31'],
    ["Mar 31 '26", 'exact 2026-03-31'],
    ['2026-Mar-31', 'exact 2026-03-31'],
    ['2026-03-31 17:00 UTC', 'exact 2026-03-31'],
    ['2026-03-31 (tentative)', 'exact 2026-03-31 in “2026-03-31”'],
    ['2026-03-31 → 2026-04-30', 'exact 2026-03-31'],
    ['2025-11-30', 'exact 2025-11-30']
  ])('%s', (text, reading) => {
    expect(shown(text)).toBe(reading)
  })

  it.each([
    ['due: 2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    ['due=2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    ['by 2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    ['Completed by 2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    ['no later than 31 March 2026', 'exact 2026-03-31 in “31 March 2026”'],
    ['EOD 2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    ['(2026-03-31)', 'exact 2026-03-31 in “2026-03-31”'],
    ['due:: 2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    [':: 2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    ['📅 2026-03-31', 'exact 2026-03-31 in “2026-03-31”'],
    ['ETA: Q2', 'quarter in “Q2”'],
    ['deadline TBD', 'placeholder in “TBD”']
  ])('behind words that say so: %s', (text, reading) => {
    expect(shown(text)).toBe(reading)
  })

  it.each([
    ['31 March', 'no-year 2026-03-31'],
    ['Mar 31', 'no-year 2026-03-31'],
    ['Tuesday, March 31', 'no-year 2026-03-31'],
    // Not before the document.
    ['January 15', 'no-year 2027-01-15'],
    ['May 1 10:00', 'no-year 2026-05-01'],
    ['May 1-24', 'no-year 2026-05-01 in “May 1”']
  ])('without a year: %s', (text, reading) => {
    expect(shown(text)).toBe(reading)
  })

  it.each([
    ['03/04/2026', undefined, 'ambiguous 2026-03-04 or 2026-04-03'],
    ['03-04-2026', undefined, 'ambiguous 2026-03-04 or 2026-04-03'],
    ['03/04/2026', false, 'exact 2026-03-04'],
    ['03/04/2026', true, 'exact 2026-04-03'],
    // A dot is written where the day comes first.
    ['03.04.2026', undefined, 'exact 2026-04-03']
  ])('day or month first: %s, %s', (text, isDayFirst, reading) => {
    expect(shown(text, isDayFirst)).toBe(reading)
  })

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-13',
    '20260230',
    '31 April 2026',
    'April 31',
    '32/01/2026',
    '2026-Apr-31',
    '22026-03-31',
    'Week 60'
  ])('that do not exist: %s', (text) => {
    expect(shown(text)).toBe('invalid')
  })
})

describe('spans of days', () => {
  it.each([
    ['2026-03', 'no-day 2026-03-31'],
    ['03/2026', 'no-day 2026-03-31'],
    ['March 2026', 'no-day 2026-03-31'],
    ['in March 2026', 'no-day 2026-03-31'],
    ['in Q2 2026', 'quarter 2026-06-30'],
    ['March-2026', 'no-day 2026-03-31'],
    ["March '26", 'no-day 2026-03-31'],
    ['2026 March', 'no-day 2026-03-31'],
    ['end of February 2028', 'no-day 2028-02-29'],
    ['March', 'no-day'],
    ['mid-March', 'no-day'],
    ['2026', 'no-day 2026-12-31'],
    ['end of 2026', 'no-day 2026-12-31'],
    ['mid-2026', 'no-day 2026-12-31'],
    ['Week 18', 'no-day'],
    ['CW18', 'no-day'],
    ['2026-W18', 'no-day 2026-05-01'],
    ['week 1, 2026', 'no-day 2026-01-02'],
    ['week of 2026-03-02', 'no-day 2026-03-06'],
    ['week of March 2', 'no-day 2026-03-06'],
    ['Q2', 'quarter'],
    ['end of Q2', 'quarter'],
    ['Q2 2026', 'quarter 2026-06-30'],
    ['2026-Q2', 'quarter 2026-06-30'],
    ["Q2'26", 'quarter 2026-06-30'],
    ['2Q26', 'quarter 2026-06-30'],
    ['H2 2026', 'quarter 2026-12-31'],
    // When a fiscal year starts only the company knows.
    ['Q2 FY26', 'quarter'],
    ['FY26 Q2', 'quarter']
  ])('%s', (text, reading) => {
    expect(shown(text)).toBe(reading)
  })
})

describe('words that count from the document', () => {
  it.each([
    ['tomorrow', 'relative 2026-02-11'],
    ['EOD', 'relative 2026-02-10'],
    ['EOD tomorrow', 'relative 2026-02-11 in “tomorrow”'],
    ['2 weeks', 'after 2026-02-24'],
    ['in two weeks', 'after 2026-02-24'],
    ['within 30 days', 'after 2026-03-12'],
    ['30d', 'after 2026-03-12'],
    ['48h', 'relative 2026-02-12'],
    ['3 business days', 'relative 2026-02-13'],
    ['5 business days', 'relative 2026-02-17'],
    ['a month', 'after 2026-03-10'],
    ['one quarter', 'after 2026-05-10'],
    ['a week from now', 'after 2026-02-17 in “a week”'],
    ['Friday', 'relative 2026-02-13'],
    ['COB Friday', 'relative 2026-02-13 in “Friday”'],
    ['this Friday', 'relative 2026-02-13'],
    ['next Friday', 'relative 2026-02-20'],
    ['next Monday', 'relative 2026-02-16'],
    ['this week', 'relative 2026-02-13'],
    ['EOW', 'relative 2026-02-13'],
    ['next week', 'relative 2026-02-20'],
    ['end of month', 'relative 2026-02-28'],
    ['end of the month', 'relative 2026-02-28'],
    ['month-end', 'relative 2026-02-28'],
    ['end of next month', 'relative 2026-03-31'],
    ['EOQ', 'relative 2026-03-31'],
    ['within the quarter', 'relative 2026-03-31'],
    ['next quarter', 'relative 2026-06-30'],
    ['end of year', 'relative 2026-12-31']
  ])('%s', (text, reading) => {
    expect(shown(text)).toBe(reading)
  })

  it.each([
    ['2 weeks after launch', 'relative in “2 weeks”'],
    ['30 days after the incident', 'relative in “30 days”'],
    ['two sprints', 'relative'],
    ['two iterations', 'relative'],
    ['this cycle', 'relative'],
    ['next sprint', 'relative'],
    ['before the next release', 'relative in “the next release”'],
    ['Sprint 42', 'relative'],
    ['Patch 4.1', 'relative'],
    ['release 2026.2', 'relative'],
    ['a few weeks', 'relative'],
    ['this summer', 'relative'],
    ['ASAP', 'relative'],
    ['immediately', 'relative'],
    ['Soon', 'relative'],
    ['Ongoing', 'relative'],
    ['long-term', 'relative']
  ])('to no day that is known: %s', (text, reading) => {
    expect(shown(text)).toBe(reading)
  })

  it('do not count from today', () => {
    for (const text of ['2 weeks', 'Friday', 'end of month', 'March 31', 'tomorrow']) {
      expect([text, readDeadline(text, english)?.date]).toEqual([text, undefined])
    }
  })

  it('keep to the last day of a shorter month', () => {
    const date = {year: 2026, month: 1, day: 31, minute: undefined}
    expect(showDeadline(readDeadline('a month', english, date)!)).toBe('after 2026-02-28')
  })
})

describe('words that are no deadline', () => {
  it.each([
    ['TBD', 'placeholder'],
    ['TBD (after planning)', 'placeholder in “TBD”'],
    ['tbc', 'placeholder'],
    ['TODO', 'placeholder'],
    ['N/A', 'placeholder'],
    ['-', 'placeholder'],
    ['—', 'placeholder'],
    ['???', 'placeholder'],
    ['not set', 'placeholder'],
    ['unknown', 'placeholder'],
    ['YYYY-MM-DD', 'placeholder'],
    ['[date]', 'placeholder'],
    [' <due date> ', 'placeholder in “<due date>”'],
    ['{{ date }}', 'placeholder'],
    ['Done', 'done'],
    ['✅', 'done'],
    ['✅ 2026-02-03', 'done in “✅”'],
    ['Completed 2026-02-03', 'done in “Completed”'],
    ['shipped in 4.2', 'done in “shipped”'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['**', 'nothing']
  ])('%s', (text, reading) => {
    expect(shown(text)).toBe(reading)
  })

  it.each([
    'when the vendor answers',
    'only after the audit',
    'v2.4.0',
    'releases 12 locks',
    'P0',
    'H3',
    'Q5',
    '14:05',
    '#123',
    'OPS-123',
    '10',
    '2 people',
    'HIGH',
    'Marching on',
    'Mayfair',
    '2026 03 31'
  ])('nor anything else: %s', (text) => {
    expect(shown(text)).toBe('text')
  })
})
