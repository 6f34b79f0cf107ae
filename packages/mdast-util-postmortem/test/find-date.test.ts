import {describe, expect, it} from 'vitest'
import {daysBetween, findDate} from 'mdast-util-postmortem'

/** Texts with the date in them: `written year-month-day minute`. */
const texts: Array<[text: string, expected: string]> = [
  ['2026-01-31', '2026-01-31 2026-1-31 undefined'],
  ['2026/1/31', '2026/1/31 2026-1-31 undefined'],
  ['2026-01-31T14:05:00Z', '2026-01-31 2026-1-31 845'],
  ['2026-01-31, 2:05 PM', '2026-01-31 2026-1-31 845'],
  ['2026-01-31 12:05 am', '2026-01-31 2026-1-31 5'],
  ['31-01-2026', '31-01-2026 2026-1-31 undefined'],
  ['1/31/26', '1/31/26 2026-1-31 undefined'],
  ['06.04.2026', '06.04.2026 2026-4-6 undefined'],
  ['06/04/2026', '06/04/2026 none'],
  ['Outage on January 31st, 2026 at 14:05', 'January 31st, 2026 2026-1-31 845'],
  ['31 Jan. 2026', '31 Jan. 2026 2026-1-31 undefined'],
  ['the 31st of January 2026', '31st of January 2026 2026-1-31 undefined'],
  ['January 2026', 'January 2026 none'],
  ['March 16', 'March 16 none'],
  ['2026-02-30', '2026-02-30 none'],
  ['22026-01-31', 'no date'],
  ['10.0.0.1 and 1.2.3', 'no date'],
  ['Sprint 42', 'no date'],
  ['may 5 users', 'may 5 none']
]

describe('dates in texts', () => {
  it.each(texts)('%s', (text, expected) => {
    const found = findDate(text)
    const date = found?.date
    const shown = found
      ? `${text.slice(found.span.start, found.span.end)} ${date ? `${date.year}-${date.month}-${date.day} ${date.minute}` : 'none'}`
      : 'no date'
    expect(shown).toBe(expected)
  })
})

it('counts days between dates', () => {
  const day = (text: string) => findDate(text)!.date!
  expect(daysBetween(day('2026-02-27'), day('2026-03-02'))).toBe(3)
  expect(daysBetween(day('2026-03-02'), day('2026-02-27'))).toBe(-3)
})
