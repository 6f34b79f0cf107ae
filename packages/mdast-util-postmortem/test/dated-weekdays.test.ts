import {expect, test} from 'vitest'
import {read, short} from './parse.ts'

/** Prose with the days of the week that stand beside a date in it. */
const texts: ReadonlyArray<[text: string, found: ReadonlyArray<string>]> = [
  ['On Tuesday, April 13, 2027 it rained.', ['Tuesday 3:4-3:11 April 13, 2027 3:13-3:27']],
  ['It rained (Tue 13 April 2027).', ['Tue 3:12-3:15 13 April 2027 3:16-3:29']],
  ['It rained on 2027-04-13 (Tuesday).', ['Tuesday 3:26-3:33 2027-04-13 3:14-3:24']],
  ['It rained on Tue, 13 April and', ['Tue 3:14-3:17 13 April 3:19-3:27']],
  ['## Tuesday, 2027-04-13', ['Tuesday 3:4-3:11 2027-04-13 3:13-3:23']],
  [
    '- From **Tuesday** 2027-04-13 14:00 to Wed 2027-04-14 09:00',
    ['Tuesday 3:10-3:17 2027-04-13 3:20-3:30', 'Wed 3:40-3:43 2027-04-14 3:44-3:54']
  ],
  ['It rained each Tuesday in April 2027, as on 2027-04-13.', []],
  ['It rained on 2027-04-13, and the Tuesday after.', []],
  ['On Tuesday 13 barrels were full.', []],
  ['The job `Tue 2027-04-13` failed, and the sun was out.', []]
]

test.each(texts)('%s', (text, expected) => {
  const found = read(`# Rain\n\n${text}\n`).weekdays.map(
    ({day, weekday}) =>
      `${weekday.written} ${short(weekday.position)} ${day.written} ${short(day.position)}`
  )
  expect(found).toEqual(expected)
})
