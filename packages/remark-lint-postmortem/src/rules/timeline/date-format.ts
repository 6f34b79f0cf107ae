import type {Day, Postmortem} from 'mdast-util-postmortem'
import {findDate} from 'mdast-util-postmortem'
import {safe, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isoDay} from '../../text/format-time.ts'
import {list} from '../../text/list.ts'
import {timedEntries} from './entries.ts'

interface WrongDate {
  date: string
  expected: ReadonlyArray<string>
}

const isoForm = /^\d{4}-\d{2}-\d{2}$/

/** Dates can be read in one way; each way to write one is reported once. */
export default defineRule({
  name: 'date-format',
  description: 'require dates to have one meaning',
  note: 'The date `06/04/2023` is in April for half of the readers and in June for the others.',
  presets: {recommended: 'warn', strict: ['warn', {iso: true}]},
  options: {
    iso: {type: 'boolean', default: false, description: 'Whether dates must be as in `2026-01-31`.'}
  },
  messages: {
    ambiguous: ({date, expected}: WrongDate) =>
      `Unexpected ambiguous date \`${date}\`, expected ${list(expected)}`,
    notIso: ({date, expected}: WrongDate) =>
      `Unexpected date \`${date}\`, expected ${list(expected)}`
  },
  *check(postmortem, {iso}, {settings, text}) {
    const days = daysIn(postmortem)
    const isOpen = ({ambiguous}: Day) => ambiguous && settings.dayFirst === undefined
    const wrong = days.filter(
      (day) => day.year !== undefined && (isOpen(day) || (iso && !isoForm.test(day.written)))
    )
    if (wrong.length === 0) return
    const counts = new Map<string, number>()
    for (const {written: text} of days) counts.set(text, (counts.get(text) ?? 0) + 1)
    const isAlone = ({written: text}: Day) => counts.get(text) === 1
    // A document with half of its dates in another form is worse than before.
    const isSafe =
      wrong.every(
        (day) =>
          isAlone(day) &&
          (settings.dayFirst !== undefined || hasOneReading(day)) &&
          !isAfterWord(day, text)
      ) && !hasOthers(postmortem, wrong)
    const reported = new Set<string>()
    for (const day of wrong) {
      const {month, position, written: text, year} = day
      if (reported.has(text)) continue
      reported.add(text)
      const read = {year: year!, month, day: day.day, minute: undefined}
      const swapped = {...read, month: day.day, day: month}
      const texts = isOpen(day) ? [isoDay(read), isoDay(swapped)] : [isoDay(read)]
      yield {
        messageId: isOpen(day) ? 'ambiguous' : 'notIso',
        data: {date: text, expected: texts},
        place: position,
        ...(isAlone(day) && {fix: isSafe ? safe(texts[0]!) : suggestion(...texts)})
      }
    }
  }
})

/** `06/04/2023` has two readings, even where the document shows which one is meant. */
function hasOneReading({day, month, written: text}: Day): boolean {
  return day > 12 || day === month || /\p{L}/u.test(text) || /^\d{4}/.test(text)
}

/** `Thursday, 16 May 2024`, `early on 16 May 2024`: words that another form does not go with. */
function isAfterWord({position}: Day, text: string): boolean {
  const start = position?.start.offset ?? 0
  return /\p{L}[\s,.]*$/u.test(text.slice(Math.max(0, start - 20), start))
}

/** Check whether there are dates in other forms elsewhere: in deadlines or in prose. */
function hasOthers({actions, blocks}: Postmortem, wrong: ReadonlyArray<Day>): boolean {
  const inFields = new Set(wrong.map(({written: text}) => text))
  const isOther = (text: string) => !isoForm.test(text) && !inFields.has(text)
  return (
    actions.items.some(({deadline}) => deadline?.kind === 'exact' && isOther(deadline.written)) ||
    blocks.some(({written: text}) => {
      const found = findDate(text)
      return found?.date !== undefined && isOther(text.slice(found.span.start, found.span.end))
    })
  )
}

/** Days in fields and entries. */
function daysIn(postmortem: Postmortem): Array<Day> {
  const times = [
    ...postmortem.metadata.flatMap(({source, time}) =>
      source === 'front-matter' ? [] : (time ?? [])
    ),
    ...timedEntries(postmortem).map(({timestamp}) => timestamp)
  ]
  return times.flatMap(({day, end}) => [day, end?.day].filter((value) => value !== undefined))
}
