import type {Day, Timestamp, Zone} from '../model.ts'
import type {InText} from '../text/span.ts'
import type {ClockInText} from './clock.ts'

/**
 * A day that counts from another one: `Day 2` is 1 after the first, `(+1 day)` after the last one
 * that is written, `next day` after that of the entry before.
 */
export interface DayShift {
  days: number
  from: 'before' | 'start' | 'written'
}

/** A day in a text. */
export type DayInText = Day<InText> & {
  /** Order of a date in digits: `25/03/2024` has the day first. */
  order: 'day-first' | 'month-first' | undefined
}

/** A time at the start, or behind the label, of an entry of a timeline. */
export type TimeInText = Timestamp<InText> & {
  day: DayInText | undefined
  clock: ClockInText | undefined
  end:
    | {day: DayInText | undefined; clock: ClockInText | undefined; zone?: Zone<InText> | undefined}
    | undefined
  /** The other day that it is of: `Day 2`, `(+1 day)`. */
  shift: DayShift | undefined
}
