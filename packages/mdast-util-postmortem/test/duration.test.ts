import {describe, expect, it} from 'vitest'
import {findDuration} from '../src/quantity/duration.ts'
import {languageFor} from '../src/languages/index.ts'

/** Texts with the length in them: `written seconds step`, `~` if it is hedged. */
const durations: Array<[text: string, expected: string]> = [
  ['47 minutes', '47 minutes 2820 60'],
  ['47 min', '47 min 2820 60'],
  ['47min', '47min 2820 60'],
  ['8m', '8m 480 60'],
  ['90s', '90s 90 1'],
  ['250 ms', '250 ms 0.25 0.001'],
  ['2 hours', '2 hours 7200 3600'],
  ['1 hour and 32 minutes', '1 hour and 32 minutes 5520 60'],
  ['1 hour, 32 minutes', '1 hour, 32 minutes 5520 60'],
  ['1 h 32 min', '1 h 32 min 5520 60'],
  ['1h32m', '1h32m 5520 60'],
  ['1h32', '1h32 5520 60'],
  ['1h 32m 5s', '1h 32m 5s 5525 1'],
  ['2d 4h', '2d 4h 187200 3600'],
  ['2 days and 4 hours', '2 days and 4 hours 187200 3600'],
  ['1 week', '1 week 604800 604800'],
  ['1.5 hours', '1.5 hours 5400 360'],
  ['1,5 hours', '1,5 hours 5400 360'],
  ['0.25 days', '0.25 days 21600 864'],
  ['2½ hours', '2½ hours 9000 3600'],
  ['three hours', 'three hours 10800 3600'],
  ['an hour', 'an hour 3600 3600'],
  ['half an hour', 'half an hour 1800 3600'],
  ['PT1H32M', 'PT1H32M 5520 60'],
  ['P1DT2H', 'P1DT2H 93600 3600'],
  ['01:32:00', '01:32:00 5520 1'],
  ['The outage lasted 47 minutes.', '47 minutes 2820 60'],
  ['47 minutes (14:05 to 14:52)', '47 minutes 2820 60'],
  ['a 47-minute outage', '47-minute 2820 60'],
  ['~47 minutes', '47 minutes 2820 60 ~'],
  ['about 2 hours', '2 hours 7200 3600 ~'],
  ['at least seven hours', 'seven hours 25200 3600 ~'],
  ['over 14 hours', '14 hours 50400 3600 ~'],
  ['almost an hour', 'an hour 3600 3600 ~'],
  ['ninety minutes', 'ninety minutes 5400 60'],
  ['seventeen hours', 'seventeen hours 61200 3600'],
  ['twenty-four hours', 'twenty-four hours 86400 3600'],
  ['two hundred hours', 'two hundred hours 720000 360000'],
  ['a two-hour outage', 'two-hour 7200 3600'],
  ['half-hour gaps', 'half-hour 1800 3600'],
  ['an hour and a half', 'an hour and a half 5400 1800'],
  ['two and a half hours', 'two and a half hours 9000 1800'],
  ['a quarter of an hour', 'a quarter of an hour 900 3600'],
  ['three quarters of an hour', 'three quarters of an hour 2700 3600'],
  ['one day, two hours, and five minutes', 'one day, two hours, and five minutes 93900 60'],
  ['1,240 minutes', '1,240 minutes 74400 60'],
  ['10+ minutes', '10+ minutes 600 60 ~'],
  ['no more than 5 minutes', '5 minutes 300 60 ~'],
  ['14:05 – 47 minutes', '47 minutes 2820 60'],
  ['after 5 minutes 12 nodes failed', '5 minutes 300 60'],
  ['two to three hours', 'none'],
  ['5 min - 10 min', 'none'],
  ['three million minutes', 'none'],
  ['the third hour', 'none'],
  ['T+5m', 'none'],
  ['2-3 hours', 'none'],
  ['2 to 3 hours', 'none'],
  ['several minutes', 'none'],
  ['minutes', 'none'],
  ['47', 'none'],
  ['1 month', 'none'],
  ['1 year', 'none'],
  ['3 business days', 'none'],
  ['1 hour 32', 'none'],
  ['5 minutes per day', 'none'],
  ['5 minutes a day', 'none'],
  ['once an hour', 'none'],
  ['3 times a day', 'none'],
  ['It was an hour', 'an hour 3600 3600'],
  ['12 MB/s', 'none'],
  ['14:05', 'none'],
  ['2026-03-10', 'none'],
  ['v1.2h', 'none'],
  ['', 'none']
]

describe('lengths of time', () => {
  it.each(durations)('%s', (text, expected) => {
    const found = findDuration(text, languageFor('en'))
    const shown =
      found &&
      [
        text.slice(found.span.start, found.span.end),
        found.seconds,
        found.step,
        ...(found.hedge ? ['~'] : [])
      ].join(' ')
    expect(shown ?? 'none').toBe(expected)
  })

  it('gives the first', () => {
    const text = 'found after 5 minutes, gone after 2 hours'
    expect(findDuration(text, languageFor('en'))?.seconds).toBe(300)
  })
})
