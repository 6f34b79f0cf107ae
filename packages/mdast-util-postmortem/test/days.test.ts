import {describe, expect, it} from 'vitest'
import {findDate} from '../src/time/find-date.ts'
import {readDeadline} from '../src/time/deadline.ts'
import {readTime} from '../src/time/timestamp.ts'
import {defaultLanguage} from '../src/languages/index.ts'
import {dayAt} from '../src/time/days.ts'
import {english} from './parse.ts'

/** Ways to write 14 March 2026. */
const forms = [
  '2026-03-14', '2026-3-14', '2026/03/14', '2026_03_14', '2026.03.14', '2026.3.14', '20260314',
  '2026年3月14日', '2026-Mar-14', '2026 Mar 14', '14-Mar-2026', '14 Mar 2026', '14. March 2026',
  '14th of March, 2026', '14/Mar/2026', "14 Mar '26", '14-Mar-26', 'March 14, 2026',
  'March 14th 2026', "March 14, '26", 'Mar. 14, 2026', '14/03/2026', '03/14/2026', '14.03.2026',
  '14-03-2026', '03/14/26'
] // prettier-ignore

const day = {year: 2026, month: 3, day: 14}

describe('a day is read by the same grammar wherever it stands', () => {
  it.each(forms)('%s', (form) => {
    expect(findDate(form)?.date, 'field').toMatchObject(day)
    expect(findDate(`The outage of ${form} 14:05`)?.date, 'title').toMatchObject(day)
    expect(readTime(`${form} 14:05 UTC Alert`, english), 'entry').toMatchObject({
      day,
      clock: {hour: 14, minute: 5}
    })
    expect(readDeadline(form, english), 'deadline').toMatchObject({kind: 'exact', date: day})
  })
})

describe('other figures are no days', () => {
  it.each([
    'release 2026.3.14 failed',
    '10.0.0.1 and 1.2.3',
    '20261399',
    'order 20260314x',
    'Marching on 14',
    '14 Mar 15 users were affected'
  ])('%s', (text) => {
    expect(findDate(text)?.date).toBeUndefined()
  })

  it('where the year has too many digits, what was meant is said', () => {
    expect(dayAt('22026-03-14', 0, defaultLanguage.time)).toMatchObject({
      exists: false,
      interpretations: ['2026-03-14']
    })
  })
})
