import fc from './fast-check.ts'
import {describe, expect, it} from 'vitest'
import type {Position} from 'unist'
import {read, textAt} from './parse.ts'
import {quantitiesIn} from './show-impact.ts'

const grouped = (value: number, separator: string) =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, separator)

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] // prettier-ignore

/** Ways to write a number of thousands. */
const forms: Array<(thousands: number) => string> = [
  (thousands) => String(thousands * 1000),
  (thousands) => grouped(thousands * 1000, ','),
  (thousands) => grouped(thousands * 1000, ' '),
  (thousands) => grouped(thousands * 1000, '\u00A0'),
  (thousands) => grouped(thousands * 1000, '\u202F'),
  (thousands) => `${thousands}k`,
  (thousands) => `${thousands} k`,
  (thousands) => `${thousands} thousand`,
  (thousands) => `${thousands / 1000}M`,
  (thousands) => `${thousands / 1000} million`,
  (thousands) => `${words[thousands] ?? thousands} thousand`
]

/** Units with the kind that they make, and what one of them is worth. */
const units: Array<[before: string, after: string, kind: string, worth: number]> = [
  ['', ' users', 'count', 1],
  ['', ' of our paying customers', 'count', 1],
  ['', ' requests per second', 'rate', 1],
  ['', ' GB', 'bytes', 1],
  ['$', '', 'money', 1],
  ['', ' USD', 'money', 1],
  ['€ ', '', 'money', 1],
  ['', '', 'number', 1]
]

const hedges = ['', '~', 'about ', 'up to ', 'more than ', '> ']
const openings = ['', 'We lost ', '(', 'In total, ', 'users: ']
const tails = ['', '.', ', then more', ')', '; done']

describe('a number', () => {
  it('is read back from any way to write it', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 999_999}),
        fc.constantFrom(...forms),
        fc.constantFrom(...units),
        fc.constantFrom(...hedges),
        fc.constantFrom(...openings),
        fc.constantFrom(...tails),
        (thousands, print, [before, after, kind, worth], hedge, opening, tail) => {
          const digits = print(thousands)
          // Nobody writes `$one thousand`.
          fc.pre(before === '' || /^\d/.test(digits))
          const written = before + digits + after
          const text = opening + hedge + written + tail
          const found = quantitiesIn(text).map((quantity) => [
            text,
            text.slice(quantity.span.start, quantity.span.end),
            quantity.kind,
            quantity.value,
            quantity.hedge && text.slice(quantity.hedge.start, quantity.hedge.end)
          ])
          const expected = [
            text,
            written,
            kind,
            thousands * 1000 * worth,
            hedge.trim() || undefined
          ]
          expect(found).toEqual([expected])
        }
      ),
      {numRuns: 3000}
    )
  })

  it('is read back from a length of time, and from a percentage', () => {
    fc.assert(
      fc.property(
        fc.nat({max: 999}),
        fc.nat({max: 9}),
        fc.constantFrom(
          [' seconds', 'duration', 1],
          [' min', 'duration', 60],
          ['h', 'duration', 3600],
          [' %', 'percent', 1],
          ['%', 'percent', 1],
          [' percent', 'percent', 1]
        ),
        (whole, tenth, [unit, kind, worth]) => {
          const [found] = quantitiesIn(`It was ${whole}.${tenth}${unit} then`)
          expect([found?.kind, found?.value.toFixed(4)]).toEqual([
            kind,
            (Number(`${whole}.${tenth}`) * worth).toFixed(4)
          ])
        }
      ),
      {numRuns: 1000}
    )
  })
})

const pieces = fc.constantFrom(
  '1,240', '1 240', '12k', '1.2M', '1.2 million', 'three', 'a single', 'half', 'twice', '%', ' % of', '$', 'US$', '€', 'EUR', 'GB', 'users', 'customers', 'requests', 'rows', 'errors', 'some', 'many', 'a few', 'a number of', 'all', 'everyone', 'no', 'none', 'unknown',
  'failed', 'lost', 'down for', 'were affected', 'impact', 'minimal', 'SLO', 'error budget', '30-day', 'per second', 'minutes', 'h', 'x', 'in', 'of', 'to', 'from', 'between', 'and', '~', 'about', 'up to', '+', '-', '–', '(', ')', ',', '.', ':', ';', '/', '|', '\n', ' ', '14:05', 'UTC', '2026-03-10', '500', '**', '`', '&amp;', '&nbsp;', '\\', '🚨', '\u00A0', '\uD800', '\u0000'
) // prettier-ignore
const anyText = fc.oneof(
  fc.array(pieces, {maxLength: 25}).map((parts) => parts.join(' ')),
  fc.array(pieces, {maxLength: 25}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 60})
)

/** All words with a position in a model. */
function writtenIn(value: unknown): Array<{written: string; position: Position}> {
  if (typeof value !== 'object' || value === null) return []
  const {position, written} = value as {position?: Position; written?: string}
  const own = position && written !== undefined ? [{position, written}] : []
  return [...own, ...Object.values(value).flatMap((inner) => writtenIn(inner))]
}

describe('any text', () => {
  it('is read without an exception, with quantities in order, in the text, and finite', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0
        for (const {hedge, high, noun, of, span, step, value} of quantitiesIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(before)
          for (const {start, end} of [span, hedge, noun?.span, of?.span].filter(
            (one) => one !== undefined
          )) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          expect(
            [value, step, high ?? 0].every((number) => Number.isFinite(number) && number >= 0)
          ).toBe(true)
          before = span.end
        }
      }),
      {numRuns: 3000}
    )
  })

  it('is read with all words at their places', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('', 'Users affected: ', '- ', '| a | b |\n| - | - |\n| Duration | '),
        (text, head) => {
          const document = `# Outage\n\n## Impact\n\n${head}${text}\n`
          for (const {position, written} of writtenIn(read(document, {locale: 'en'}).impact)) {
            const place = textAt(document, position)!
            expect(place.length).toBeGreaterThan(0)
            // Without markup the place holds the very words.
            if (!/[\\*`&|~_\n\u0000\uD800]/.test(document.slice(20) + written))
              expect(place).toBe(written)
          }
        }
      ),
      {numRuns: 400}
    )
  })
})

const repeated = (text: string) => text.repeat(Math.ceil(200_000 / text.length))

/** Texts that make careless patterns take forever. */
const hostile: Array<[what: string, text: string]> = [
  '1', '1,', '1 ', '1.', '1,240', '1,240 ', '1-', '1 to ', '$', '$1', '$1-', '~', '~ ', '(', ')', '(1', '1 % of ', '1 of ', '1/', 'some ', 'some users ', 'many ', 'many of ', 'a number of ', 'a ', 'one ', 'twenty-', 'users ', 'user-', 'no ', 'no users ', 'all ', 'impact was ', 'impact ',
  'significant ', 'elevated error ', 'about ', 'at least ', 'between ', 'from 1 to ', '14:05 ', '14:05-', 'SLO ', '99.9 % ', '30-day ', 'error budget ', 'for ', 'h', 'Users affected: ', 'unknown (', 'unknown: ', 'returned 500 ', '500 and ', 'phase 3 ', 'x', '-', ' ', '\u00A0', '. A', '.A'
].map((text) => [text, repeated(text)]) // prettier-ignore

// A pattern that is not linear takes minutes here, and runs into the limit of the test.
describe('hostile text', () => {
  it.each(hostile)('%j', (_, text) => {
    for (const {span} of quantitiesIn(text)) {
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
    const {impact} = read(`# Outage\n\n## Impact\n\nUsers were affected ${text}\n`, {locale: 'en'})
    expect(impact.serviceLevel?.downtime).toBeUndefined()
  })

  it.each(['**Users:** 12\n', 'Users: 12\n', '- Users: some\n', '### Users\n\nsome\n\n'])(
    'lines of %j',
    (line) => {
      const {impact} = read(`# Outage\n\n## Impact\n\n${line.repeat(4000)}`, {locale: 'en'})
      expect(impact.facts.length).toBeLessThanOrEqual(4000)
    }
  )
})
