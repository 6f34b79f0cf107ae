import fc from './fast-check.ts'
import {describe, expect, it} from 'vitest'
import {addBusinessDays, addDays, addMonths, daysBetween, existsInCalendar, lastOfMonth, weekdayOf} from '../src/time/calendar.ts' // prettier-ignore
import {showDay} from './show-time.ts'

const days = fc.record({
  year: fc.integer({min: 1900, max: 2099}),
  month: fc.integer({min: 1, max: 12}),
  day: fc.integer({min: 1, max: 28})
})
const show = (day: {year: number; month: number; day: number}) =>
  showDay({...day, ambiguous: false})

describe('the calendar', () => {
  it('goes on and back by days', () => {
    fc.assert(
      fc.property(days, fc.integer({min: -1000, max: 1000}), (day, count) => {
        const moved = addDays(day, count)
        expect(daysBetween(day, moved)).toBe(count)
        expect(show(addDays(moved, -count))).toBe(show(day))
        expect(weekdayOf(addDays(day, 7 * count))).toBe(weekdayOf(day))
        expect(existsInCalendar(moved)).toBe(true)
      })
    )
  })

  it.each([
    ['2026-03-10', 2],
    ['1969-12-28', 7],
    ['1970-01-01', 4],
    ['2024-02-29', 4]
  ])('%s is day %i of the week', (text, weekday) => {
    const [year, month, day] = text.split('-').map(Number)
    expect(weekdayOf({year: year!, month: month!, day: day!})).toBe(weekday)
  })

  it('keeps to the ends of months', () => {
    expect(show(lastOfMonth(2024, 2))).toBe('2024-02-29')
    expect(show(lastOfMonth(2025, 14))).toBe('2026-02-28')
    expect(show(addMonths({year: 2026, month: 12, day: 31}, 2))).toBe('2027-02-28')
  })

  it('leaves out the ends of weeks', () => {
    const friday = {year: 2026, month: 3, day: 13, minute: undefined}
    expect(show(addBusinessDays(friday, 1))).toBe('2026-03-16')
    expect(show(addBusinessDays(friday, 6))).toBe('2026-03-23')
  })

  it('has no other days', () => {
    expect(existsInCalendar({year: 2025, month: 2, day: 29})).toBe(false)
    expect(existsInCalendar({month: 2, day: 29})).toBe(true)
    expect(existsInCalendar({month: 13})).toBe(false)
    expect(existsInCalendar({month: 4, day: 31})).toBe(false)
    expect(existsInCalendar({month: 4, day: 0})).toBe(false)
  })
})
