import fc from './fast-check.ts'
import {describe, expect, it} from 'vitest'
import {findDuration} from '../src/quantity/duration.ts'
import {languageFor} from '../src/languages/index.ts'
import {readTime} from '../src/time/timestamp.ts'
import {english, read} from './parse.ts'
import {showClock, showDay, shownTime, showZone} from './show-time.ts'

interface Moment {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const two = (value: number) => String(value).padStart(2, '0')
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const longMonths = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
] // prettier-ignore

const moments: fc.Arbitrary<Moment> = fc.record({
  year: fc.integer({min: 2000, max: 2099}),
  month: fc.integer({min: 1, max: 12}),
  day: fc.integer({min: 1, max: 28}),
  hour: fc.nat({max: 23}),
  minute: fc.nat({max: 59}),
  second: fc.nat({max: 59})
})

const twelve = ({hour, minute}: Moment, half: (isMorning: boolean) => string) =>
  `${hour % 12 || 12}:${two(minute)}${half(hour < 12)}`

/** Ways to write a clock, with whether they have the second. */
const clocks: Array<[print: (moment: Moment) => string, seconds: boolean]> = [
  [({hour, minute}) => `${two(hour)}:${two(minute)}`, false],
  [({hour, minute}) => `${hour}:${two(minute)}`, false],
  [({hour, minute, second}) => `${two(hour)}:${two(minute)}:${two(second)}`, true],
  [({hour, minute, second}) => `${two(hour)}:${two(minute)}:${two(second)}.250`, true],
  [({hour, minute}) => `${two(hour)}h${two(minute)}`, false],
  [(moment) => twelve(moment, (isMorning) => (isMorning ? ' AM' : ' PM')), false],
  [(moment) => twelve(moment, (isMorning) => (isMorning ? 'am' : 'pm')), false],
  [(moment) => twelve(moment, (isMorning) => (isMorning ? ' a.m.' : ' p.m.')), false]
]

/** Ways to write a day, with what is missing or open in them. */
const days: Array<[print: (moment: Moment) => string, expected: (moment: Moment) => string]> = [
  [(moment) => `${moment.year}-${two(moment.month)}-${two(moment.day)}`, whole],
  [(moment) => `${moment.year}/${two(moment.month)}/${two(moment.day)}`, whole],
  [(moment) => `${moment.year}.${two(moment.month)}.${two(moment.day)}`, whole],
  [(moment) => `${months[moment.month - 1]} ${moment.day}, ${moment.year}`, whole],
  [(moment) => `${longMonths[moment.month - 1]} ${moment.day}, ${moment.year}`, whole],
  [(moment) => `${moment.day} ${longMonths[moment.month - 1]} ${moment.year}`, whole],
  [(moment) => `${two(moment.day)}-${months[moment.month - 1]}-${moment.year}`, whole],
  [(moment) => `${two(moment.day)}.${two(moment.month)}.${moment.year}`, whole],
  [({day, month, year}) => `${two(month)}/${two(day)}/${year}`, open],
  [(moment) => `${months[moment.month - 1]} ${moment.day}`, yearless],
  [(moment) => `${moment.day} ${months[moment.month - 1]}`, yearless]
]

function whole(moment: Moment): string {
  return showDay({...moment, ambiguous: false})
}

function open({day, month, year}: Moment): string {
  return showDay({year, month, day, ambiguous: day <= 12 && day !== month})
}

function yearless({day, month}: Moment): string {
  return showDay({year: undefined, month, day, ambiguous: false})
}

const separators = [' ', ', ', ' at ', ' - ', ' | ', '  ']

/** Zones as written, with what they are. */
const zones: Array<[written: string, expected: string | undefined]> = [
  ['', undefined],
  [' UTC', '+0'],
  [' (UTC)', '+0'],
  [' Z', '+0'],
  [' UTC+5:30', '+330'],
  [' +0200', '+120'],
  [' -07:00', '-420'],
  [' PDT', '-420 America/Los_Angeles'],
  [' ET', 'America/New_York'],
  [' Asia/Tokyo', 'Asia/Tokyo'],
  [' IST', 'ambiguous']
]

const openings = ['', '[', '(', '"', '• ', '- ', '  ']
const tails = [
  '',
  ' The alert fires',
  ': the alert fires',
  ' - the alert fires',
  ' – done',
  '\nmore'
]
const hedges = ['', '~', 'around ', 'ca. ', 'Shortly after ']

describe('a moment', () => {
  it('is read back from any way to write it', () => {
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...clocks),
        fc.constantFrom(undefined, ...days),
        fc.constantFrom(...separators),
        fc.constantFrom(...zones),
        fc.constantFrom(...openings),
        fc.constantFrom(...tails),
        fc.constantFrom(...hedges),
        (
          moment,
          [print, hasSeconds],
          day,
          separator,
          [zone, expectedZone],
          opening,
          tail,
          hedge
        ) => {
          const written = `${hedge}${day ? day[0](moment) + separator : ''}${print(moment)}${zone}`
          const text = opening + written + tail
          const time = readTime(text, english)
          const {hour, minute, second} = moment
          expect([
            text,
            time && text.slice(time.span.start, time.span.end),
            time?.day && showDay(time.day),
            time?.clock && showClock(time.clock),
            time?.zone && showZone(time.zone),
            time?.precision,
            time?.approximate,
            time?.end,
            time?.otherZone,
            time?.faults
          ]).toEqual([
            text,
            written,
            day?.[1](moment),
            showClock({hour, minute, second: hasSeconds ? second : undefined}),
            expectedZone,
            hasSeconds ? 'second' : 'minute',
            hedge !== '',
            undefined,
            undefined,
            []
          ])
        }
      ),
      {numRuns: 5000}
    )
  })

  it('is read back from the form for machines', () => {
    const offsets = [['Z', '+0'], ['+00:00', '+0'], ['+0530', '+330'], ['-07:00', '-420']] as const // prettier-ignore
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom('', '.5', '.123456'),
        fc.constantFrom(...offsets),
        fc.boolean(),
        (moment, fraction, [offset, zone], isCompact) => {
          const {day, hour, minute, month, second, year} = moment
          const text = isCompact
            ? `${year}${two(month)}${two(day)}T${two(hour)}${two(minute)}${two(second)}Z`
            : `${whole(moment)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}${offset}`
          const clock = showClock({hour, minute, second})
          const expected = `[${text}] ${whole(moment)} ${clock} second ${isCompact ? '+0' : zone}`
          expect(shownTime(text)).toBe(expected)
        }
      ),
      {numRuns: 1000}
    )
  })

  it('is read back from a range, with its end', () => {
    fc.assert(
      fc.property(
        moments,
        moments,
        fc.constantFrom('-', ' - ', '–', ' – ', ' to ', ' → ', ' until '),
        fc.constantFrom('', ' UTC', ' (UTC)'),
        (from, to, joint, zone) => {
          const [start, end] = [from, to].map(({hour, minute}) => `${two(hour)}:${two(minute)}`)
          const text = `${whole(from)} ${start}${joint}${end}${zone}`
          const expected = `[${text}] ${whole(from)} ${start} minute to ${end}${zone && ' +0'}`
          expect(shownTime(text)).toBe(expected)
        }
      ),
      {numRuns: 1000}
    )
  })
})

const pieces = fc.constantFrom(
  '14:05', '2026-03-10', '2:05 PM', 'Mar', 'May 5', '10', 'T', 'Z', 'UTC', '+', '-', '–', ':', '.', ',', '|', ' ', '(', ')', '[', ']', '~', 'ca. ', 'XX', '?', 'Day 2', 'to', 'and', 'between',
  'PT1H', 'h', 'm', 'an hour', '1h32', '½', '\n', '🚨', '\u2212', '\u0000', '99', '0', 'IST', 'Europe/Berlin', '1773151509', 'later', 'minutes', '\uD800'
) // prettier-ignore
const anyText = fc.oneof(
  fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
  fc.array(pieces, {maxLength: 12}).map((parts) => parts.join(' ')),
  fc.string({unit: 'binary', maxLength: 60})
)

/** All ranges in what was read. */
function spansIn(value: unknown): Array<{start: number; end: number}> {
  if (typeof value !== 'object' || value === null) return []
  const {start, end} = value as {start?: unknown; end?: unknown}
  const own =
    typeof start === 'number' && typeof end === 'number'
      ? [value as {start: number; end: number}]
      : []
  return [...own, ...Object.values(value).flatMap((inner) => spansIn(inner))]
}

describe('any text', () => {
  it('is read without an exception, with all ranges in it, and possible values', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const time = readTime(text, english)
        const duration = findDuration(text, languageFor('en'))
        for (const {start, end} of [...spansIn(time), ...spansIn(duration)]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const clock of [time?.clock, time?.end?.clock, time?.otherZone?.clock]) {
          if (!clock) continue
          expect(clock.hour * 60 + clock.minute).toBeLessThanOrEqual(24 * 60)
          expect(clock.minute).toBeLessThanOrEqual(59)
        }
        if (duration) expect(duration.seconds).not.toBeLessThan(0)
      }),
      {numRuns: 5000}
    )
  })
})

/** Texts that make careless patterns take forever. */
const hostile: Array<[what: string, text: string]> = [
  ['digits', '1'.repeat(200_000)],
  ['zeros and colons', '0:'.repeat(100_000)],
  ['digits and dashes', '1-'.repeat(100_000)],
  ['digits and dots', '1.'.repeat(100_000)],
  ['times', '14:05 '.repeat(33_000)],
  ['ranges', '14:05-'.repeat(33_000)],
  ['dashes', '-'.repeat(200_000)],
  ['long dashes', ' – '.repeat(66_000)],
  ['very', 'very '.repeat(40_000)],
  ['hedges', 'about '.repeat(33_000)],
  ['T+', 'T+'.repeat(100_000)],
  ['1:', `14:05 ${'1:'.repeat(100_000)}`],
  ['months', 'march '.repeat(33_000)],
  ['months and days', 'Mar 1 '.repeat(33_000)],
  ['parentheses', '('.repeat(200_000)],
  ['a time and parentheses', `14:05 ${'('.repeat(200_000)}`],
  ['spaces', `14:05${' '.repeat(200_000)}UTC`],
  ['capitals', `14:05 ${'A'.repeat(200_000)}`],
  ['zones', '14:05 UTC ('.repeat(18_000)],
  ['hours', '1h '.repeat(66_000)]
]

// A pattern that is not linear takes minutes here, and runs into the limit of the test.
describe('hostile text', () => {
  it.each(hostile)('%s', (_, text) => {
    expect(spansIn(readTime(text, english)).every(({end}) => end <= text.length)).toBe(true)
    expect(
      spansIn(findDuration(text, languageFor('en'))).every(({end}) => end <= text.length)
    ).toBe(true)
    const {timeline} = read(`# Outage\n\n## Timeline\n\n${text.slice(0, 60_000)}\n`)
    expect(timeline.entries.length).toBeLessThan(10)
  })

  it.each([
    ['lines', '**14:05** Alert\n'],
    ['items', '- 14:05 Alert\n'],
    ['rows', '| 14:05 | Alert |\n'],
    ['headings', '### 14:05\n\nAlert\n\n']
  ])('%s', (_, line) => {
    const head = line.startsWith('|') ? '| Time | Event |\n| - | - |\n' : ''
    const {timeline} = read(`# Outage\n\n## Timeline\n\n${head}${line.repeat(3000)}`)
    expect(timeline.entries.length).toBe(3000)
  })
})
