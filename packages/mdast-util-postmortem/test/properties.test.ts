import fc from './fast-check.ts'
import {describe, expect, it} from 'vitest'
import type {Position} from 'unist'
import {findText, readPostmortem} from 'mdast-util-postmortem'
import {parse, read} from './parse.ts'

/** Pieces that documents are made of, put together in any order. */
const pieces = fc.constantFrom(
  '# Checkout outage', '## Summary', '## Timeline (UTC)', '### What went well', '## Root cause: the disk of the database was full',
  '**Impact:** nobody could pay', '**Severity:** P1 | **Date:** 2026-01-31', '- **Status**: draft', '- [ ] Add an alert (@ada)', '> Quote &amp; more',
  '| Action | Owner |\n| --- | --- |\n| Add an alert | TBD |', '---', '+++', 'title: [open', 'severity: P1', '<!-- comment -->', '<add name here>', '[link to issue]', '{{ 12:33 }}',
  '22:XX', '- 14:05 Alert', '- **14:20 UTC** – fixed', '  - 00:10 (+1 day) [log](x)', '### 2026-03-10', '#### 23:50', '14:05 Alert\n14:10-14:20 more', '| Time (CET) | Event |\n| --- | --- |\n| ~14:05 | Alert |\n| Mar 10 | Fix |', 'All times are UTC.', '- 03/04/2026 14:05', '- T+5m', '```', '    code', '\\*', '&#x26;', '🚨', '\r\n', '\uFEFF', '\u0000', '\uD800', '- ', '1. ', '2026-01-31 14:05', 'P0 / P1 / P2', '*How was the incident resolved?*', 'Text with **bold** and `code`.'
) // prettier-ignore
const document = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: pieces},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 40})}
    ),
    {maxLength: 30}
  )
  .chain((parts) => fc.constantFrom('\n', '\n\n', '\r\n').map((joint) => parts.join(joint)))

/** All positions in a model. */
function positionsIn(value: unknown): Array<Position> {
  if (typeof value !== 'object' || value === null) return []
  const {start, end} = value as {start?: unknown; end?: unknown}
  if (start && typeof start === 'object' && end) return [value as Position]
  return Object.values(value).flatMap((inner) => positionsIn(inner))
}

describe('any document', () => {
  it('is read without an exception, with all places in the text', () => {
    fc.assert(
      fc.property(document, (text) => {
        const length = text.replace(/^\uFEFF/, '').length
        for (const {start, end} of positionsIn(read(text))) {
          expect(start.offset).toBeGreaterThanOrEqual(0)
          expect(end.offset).toBeGreaterThanOrEqual(start.offset!)
          expect(end.offset).toBeLessThanOrEqual(length)
        }
      }),
      {numRuns: 500}
    )
  })

  it('is plain data that survives being cloned and written as JSON', () => {
    fc.assert(
      fc.property(document, (text) => {
        const model = read(text)
        const json = JSON.stringify(model)
        expect(JSON.stringify(JSON.parse(json))).toBe(json)
        expect(JSON.stringify(structuredClone(model))).toBe(json)
      })
    )
  })

  it('reads the same without positions', () => {
    fc.assert(
      fc.property(document, (text) => {
        const tree = parse(text)
        const stripped = JSON.parse(
          JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
        ) as typeof tree
        const model = readPostmortem(stripped, text)
        expect(positionsIn(model)).toEqual([])
        const names = (read: typeof model) => read.sections.map((section) => section.names)
        expect(names(model)).toEqual(names(readPostmortem(tree, text)))
      })
    )
  })

  it('quotes words that stand in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('here', '\\*', '&amp;', '**b**', '`c`', ' ', '\n', '🚨', '&'), {
          maxLength: 30
        }),
        (parts) => {
          const text = parts.join('')
          for (const block of read(text).blocks) {
            for (const {position} of findText(block, /here/g)) {
              expect(text.slice(position?.start.offset, position?.end.offset)).toBe('here')
            }
          }
        }
      )
    )
  })
})

/** Texts that make careless patterns take forever; as long as the parser takes in its stride. */
const hostile: Array<[what: string, text: string]> = [
  ['digits', '1'.repeat(200_000)],
  ['digits and colons', '1:'.repeat(100_000)],
  ['dashes', '- '.repeat(100_000)],
  ['capitals', 'X'.repeat(200_000)],
  ['spaces', `a${' '.repeat(200_000)}b`],
  ['open braces', '{{ '.repeat(70_000)],
  ['open brackets', '[a '.repeat(70_000)],
  ['underscores', '_'.repeat(200_000)],
  ['slashes', 'P0 / '.repeat(40_000)],
  ['slashes with gaps', `a${`${' '.repeat(10)}/`.repeat(7)}z`],
  ['times in open braces', `{{ ${'1:1 '.repeat(40_000)}`],
  ['words', 'very '.repeat(40_000)],
  ['references', '&amp;'.repeat(40_000)],
  ['a heading', `## ${'timeline and '.repeat(20_000)}`],
  ['headings', '## Timeline\n\n'.repeat(20_000)],
  ['bold labels', '**Impact:** none\n'.repeat(6_000)],
  ['placeholders', '&amp; TBD '.repeat(5_000)],
  ['a list', '- **Impact**: none\n'.repeat(12_000)],
  ['a key', `${'a'.repeat(200_000)}: b`]
]

// A pattern that is not linear takes minutes here, and runs into the limit of the test.
describe('hostile text', () => {
  it.each(hostile)('%s', (_, text) => {
    // A copy has all parts read.
    expect({...read(text)}.isIncidentReport).toBe(false)
  })
})
