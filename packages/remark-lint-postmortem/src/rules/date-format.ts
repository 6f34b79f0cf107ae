import type {Day, Postmortem} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'
import {safe, suggestion} from '../edits.ts'
import {list} from '../options.ts'
import {isoDay, timedEntries} from '../times.ts'

export interface Options {
  iso: boolean
}

const isoForm = /^\d{4}-\d{2}-\d{2}$/

/** Dates can be read in one way; each way to write one is told once. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'date-format',
  description: 'dates have one meaning',
  note: 'The date `06/04/2023` is in April for half of the readers and in June for the others.',
  presets: {recommended: 'warn', strict: ['warn', {iso: true}]},
  options: {
    iso: {type: 'boolean', default: false, description: 'Whether dates must be as in `2026-01-31`.'}
  },
  *check(postmortem, {iso}, {settings}) {
    const days = daysIn(postmortem)
    const told = new Set<string>()
    for (const day of days) {
      const {month, position, written, year} = day
      const isOpen = day.ambiguous && settings.dayFirst === undefined
      if (year === undefined || (!isOpen && (!iso || isoForm.test(written)))) continue
      if (told.has(written)) continue
      told.add(written)
      const isAlone = days.filter((other) => other.written === written).length === 1
      const read = {year, month, day: day.day, minute: undefined}
      const other = {...read, month: day.day, day: month}
      const readings = isOpen ? [isoDay(read), isoDay(other)] : [isoDay(read)]
      yield {
        reason: `Unexpected ${isOpen ? 'ambiguous ' : ''}date \`${written}\`, expected ${list(readings)}`,
        place: position,
        ...(isAlone && {fix: isOpen ? suggestion(...readings) : safe(readings[0]!)})
      }
    }
  }
})

export default rule

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
