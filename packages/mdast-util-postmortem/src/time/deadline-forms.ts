import type {TimeWords} from '../languages/language.ts'
import type {CalendarDate, Deadline, DeadlineKind} from '../model.ts'
import type {TokenClasses, TokenPattern} from '../text/token-pattern.ts'
import type {Tokens} from '../text/tokens.ts'
import {perLanguage} from '../text/per-language.ts'
import {tokenPatterns} from '../text/token-pattern.ts'

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
      shortYear: {least: 2, most: 2},
      version: (written) => /^\d+(?:\.\d+)*$/.test(written),
      digits: {least: 1, most: 3},
      hyphen: ['-'],
      slash: ['/'],
      comma: [','],
      dot: ['.'],
      apostrophe: ["'", '’'],
      equals: ['=', ':']
    }
  }
)

const patterns = {
  /** `due date:`, `ETA =`, `by`. */
  lead: 'leads leadTails? comma? equals? equals?',
  /** `EOD`, before a day. */
  endOfDay: 'endOfDay comma?',
  done: 'done',
  open: 'open|undated',
  weekOf: 'weekOf',
  weekday: 'weekday',
  /** Behind a length of time that does not count from the document, and behind one that does. */
  elsewhere: 'elsewhere',
  fromHere: 'fromHere'
} as const

/** What is looked for in deadlines, besides their forms. */
export const deadlinePatterns: (words: TimeWords) => Record<keyof typeof patterns, TokenPattern> =
  perLanguage((words: TimeWords) => tokenPatterns(patterns, deadlineClasses(words)))

/**
 * What some words say of a day.
 *
 * @param date
 *   Day, as far as it is known.
 */
export function said(kind: DeadlineKind, date?: CalendarDate): SaidDay {
  return {kind, date, interpretations: []}
}
