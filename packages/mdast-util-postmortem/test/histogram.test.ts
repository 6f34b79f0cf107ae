import {expect, it} from 'vitest'
import {read} from './parse.ts'

/** Hours outside of a timeline with how many entries they make. */
const hours: Array<[what: string, text: string, entries: number]> = [
  ['a table of counts', '| Hour | Errors |\n| - | - |\n| 14:00 | 12 |\n| 15:00 | 30 |', 0],
  [
    'two columns of counts',
    '| Hour | Errors | Share |\n| - | - | - |\n| 14:00 | 12 | 3% |\n| 15:00 | 30 | 9% |',
    0
  ],
  ['a list of counts', '- 14:00: 12 errors\n- 15:00: 30 errors', 0],
  ['what happened', '- 14:00: 12 pumps stopped\n- 15:00: 30 pumps ran again', 2]
]

it.each(hours)('%s', (_, text, entries) => {
  expect(read(`# Outage\n\n## Impact\n\n${text}\n`).timeline.entries).toHaveLength(entries)
})
