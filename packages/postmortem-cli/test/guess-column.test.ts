import type {Report} from '../src/init/report.ts'
import {expect, it} from 'vitest'
import {guessColumn} from '../src/init/column-content.ts'

/** Cells of a column whose header means nothing, with what it seems to be. */
const columns: Array<[cells: ReadonlyArray<string>, name: string | undefined]> = [
  [['BOARD-1', '#12', 'https://example.com/3'], 'ticket'],
  [['2026-01-31', '3 March 2026'], 'deadline'],
  [['Sprint 6', 'Sprint 7'], 'deadline'],
  [['v. 6', 'v. 12'], 'deadline'],
  [['P1', 'P2', 'P1'], 'priority'],
  [['High', 'Low'], 'priority'],
  [['Done', 'In progress', 'Open', 'Open'], 'status'],
  [['Prevent', 'Detect', 'Prevent', 'Prevent'], 'type'],
  [['Dock', 'Rudder', 'Dock', 'Rudder'], 'owner'],
  [['Ada Byrne', 'Mei Tan', 'Data Platform', '@mako'], 'owner'],
  [['Checkout', 'Search', 'Login'], undefined],
  [['Alert on disk space', 'Rotate logs each night'], undefined],
  [['3 days', '2 weeks'], undefined],
  [['', ''], undefined]
]

it.each(columns)('takes a column of %j for %s', (cells, name) => {
  const table = {columns: [{written: 'Crew', name: undefined}], cells: [['Crew'], ...cells.map((cell) => [cell])]} // prettier-ignore
  const report = {postmortem: {actions: {tables: [table]}}} as unknown as Report
  expect(guessColumn([report], 'crew')).toBe(name)
})
