import type {Clock, Day, Postmortem} from 'mdast-util-postmortem'
import {findDate} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {replaceSpan, safe, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isoDay} from '../../text/format-time.ts'
import {list} from '../../text/list.ts'
import {timedEntries} from './entries.ts'

interface WrongDate {
  date: string
  expected: ReadonlyArray<string>
}

const isoForm = /^\d{4}-\d{2}-\d{2}$/

const messages = {
  ambiguous: ({date, expected}: WrongDate) =>
    `Unexpected ambiguous date \`${date}\`, expected ${list(expected)}`,
  notIso: ({date, expected}: WrongDate) =>
    `Unexpected date \`${date}\`, expected ${list(expected)}`,
  clocks: ({expected, other, time}: Record<'expected' | 'other' | 'time', string>) =>
    `Unexpected time \`${time}\` beside \`${other}\`, expected \`${expected}\``
}

/** Dates can be read in one way; each way to write one is reported once. */
export default defineRule({
  name: 'date-format',
  description: 'require dates to have one meaning, and times to be of one clock',
  note: 'The date `06/04/2023` is in April for half of the readers and in June for the others.',
  notes: {
    clocks:
      'Among times of 24 hours nobody knows whether `1:40` was in the night, and lists cannot be sorted.'
  },
  presets: {recommended: 'warn', strict: ['warn', {iso: true}]},
  options: {
    iso: {type: 'boolean', default: false, description: 'Whether dates must be as in `2026-01-31`.'}
  },
  messages,
  *check(postmortem, {iso}, {settings, text}) {
    yield* mixedClocks(postmortem)
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

/** Clocks of a half of the day among those of a whole one: the first of the fewer ones. */
function* mixedClocks(postmortem: Postmortem): Generator<Finding<typeof messages>> {
  // `timestamp-precision` reports `5 PM`.
  const clocks = timedEntries(postmortem).flatMap(({timestamp: {clock, faults, precision}}) =>
    faults.length > 0 || precision === 'hour' ? [] : (clock ?? [])
  )
  const halves = clocks.filter((clock) => isHalf(clock))
  const wholes = clocks.filter((clock) => !isHalf(clock))
  // `10:15` can be in the morning.
  const whole = wholes.find(({hour}) => hour > 12)
  const [half] = halves
  if (!half || !whole) return
  const [odd, other] = halves.length > wholes.length ? [whole, half] : [half, whole]
  // With one of several in the other form the next one is the odd one.
  const isAlone = (odd === half ? halves : wholes).length === 1
  const expected = odd === half ? ofWholeDay(half) : ofHalfDay(whole)
  yield {
    messageId: 'clocks',
    data: {expected, other: other.written, time: odd.written},
    related: {place: other.position, reason: 'Other clock here'},
    ...(isAlone ? replaceSpan(odd, suggestion(expected)) : {place: odd.position})
  }
}

function isHalf({written: text}: Clock): boolean {
  return /[ap]\.?\s?m\b/i.test(text)
}

function ofWholeDay({hour, minute}: Clock): string {
  return [hour, minute].map((figure) => String(figure).padStart(2, '0')).join(':')
}

function ofHalfDay({hour, minute}: Clock): string {
  return `${hour - 12}:${String(minute).padStart(2, '0')} PM`
}

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
