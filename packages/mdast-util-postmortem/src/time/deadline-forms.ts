import type {TimeWords} from '../languages/language.ts'
import type {CalendarDate, Deadline, DeadlineKind} from '../model.ts'
import type {TokenClasses} from '../text/token-pattern.ts'
import type {Tokens} from '../text/tokens.ts'
import {perLanguage} from '../text/per-language.ts'
import {ofDigits} from '../text/token-pattern.ts'

/** What some words say of a day. */
export type SaidDay = Pick<Deadline<object>, 'date' | 'interpretations' | 'kind'>

/** What a form is read from. */
export interface FormMatch {
  /** What is written for each class. */
  groups: Readonly<Record<string, string | undefined>>
  tokens: Tokens
  /** Index of the token behind it. */
  next: number
  /** Day of the document; `undefined` if unknown. */
  from: CalendarDate | undefined
  words: TimeWords
}

/** Classes in a row, and what they mean; `undefined` if it is something else all the same. */
export type Form = readonly [pattern: string, read: (match: FormMatch) => SaidDay | undefined]

/** Kinds of words, figures, and marks in deadlines. */
export const deadlineClasses: (words: TimeWords) => TokenClasses = perLanguage(
  (words: TimeWords): TokenClasses => {
    const {days, endLetters, halves, quarters, ...deadlines} = words.deadlines
    const {units} = words
    const parts = [units.day, units.week, units.month, units.quarter, units.year].flat()
    return {
      ...deadlines,
      several: words.several,
      of: words.of,
      dayName: Object.keys(days),
      month: words.months.flat(),
      weekday: words.weekdays.flat(),
      number: Object.keys(words.numbers),
      unit: [units.hour, units.day, units.week, units.month, units.quarter, units.iteration].flat(),
      part: parts.filter((form) => form.length > 2),
      iteration: units.iteration,
      endOfPart: (written) => written.length === 3 && written.startsWith(endLetters),
      quarter: [quarters],
      half: [halves],
      year: (written) => /^(?:19|20)\d\d$/.test(written),
      shortYear: ofDigits(2, 2),
      digits: ofDigits(1, 3),
      hyphen: ['-'],
      slash: ['/'],
      comma: [','],
      dot: ['.'],
      apostrophe: ["'", '’'],
      equals: ['=', ':']
    }
  }
)

/**
 * What some words say of a day.
 *
 * @param kind
 *   How exact it is.
 * @param date
 *   Day, as far as it is known.
 */
export function said(kind: DeadlineKind, date?: CalendarDate): SaidDay {
  return {kind, date, interpretations: []}
}
