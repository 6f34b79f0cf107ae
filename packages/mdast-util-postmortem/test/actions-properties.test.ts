import {describe, expect, it} from 'vitest'
import fc from './fast-check.ts'
import {readDeadline} from '../src/time/deadline.ts'
import {english, read, textAt} from './parse.ts'

/** Pieces that sections on actions are made of, put together in any order. */
const pieces = fc.constantFrom(
  '## Action items', '## Prevention', '### Short term', '**Ada**', 'JG:', 'No action items.',
  '- [ ] Add an alert (@ada, due 2026-03-31)', '- [x] ~~Fix the query~~ - done in #12', '- ✅ Add a test — Ada Lovelace',
  '- Owner: TBD; Deadline: next Friday; Priority: P1', '  - Owner: @org/team', '1. AI-3: Rotate the keys by Q2 2026',
  '- **Ada** to write the runbook', '- [Search] Cache the index', '- Short-term: alert on lag (CF1)', '\\[ ] &amp; (due: 31\\.03\\.2026)',
  '| Action | Owner | Due | P |\n| --- | :-: | --: | --- |\n| Add an alert | Ada, Bob |  | P1 |\n| | | | |\n| x | \\| | `~` |',
  '| Owner |\n| --- |', '| ID | Work |\n| --- | --- |\n| AI-1 | **Add** [#12](https://e.com/issues/12) |', '> - quoted', '```', '', '\r\n', '&#x26;', '🚨 ',
  '- TODO(ada): add a limit → @bob; by 31 Oct', '- Ada and Grace to add a limit (P1 | OPS-7 / Q3)', '- **Action:** Add a limit **Owner:** Ada **Due:** [tomorrow](x)',
  '- Owner: Ada, Grace\n  Due: March 3, 2026', '- Add a limit [due:: 2026-03-31] 📅', '- (((', '- ) - ] ; : = @'
) // prettier-ignore
const document = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: pieces},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 30})}
    ),
    {maxLength: 25}
  )
  .chain((parts) => fc.constantFrom('\n', '\n\n', '\r\n').map((joint) => parts.join(joint)))
  .map((text) => `# Outage\n\n## Action items\n\n${text}`)

describe('any section on actions', () => {
  it('is read with owners, deadlines, and tickets that stand in the text', () => {
    fc.assert(
      fc.property(document, (text) => {
        const {actions, people, prevention} = read(text)
        const found = [
          ...actions.items.flatMap(({deadline, owners, priority, status}) => [
            ...owners,
            deadline,
            priority,
            status
          ]),
          ...people,
          ...prevention.measures
        ]
        for (const words of found) {
          const source = words && textAt(text, words.position)
          // Escapes, references, and marks are in the source only.
          if (words && source && !/[\\&*`~[\r\n>\0]/.test(source)) {
            expect(source).toBe(words.written)
          }
        }
      }),
      {numRuns: 400}
    )
  })

  it('has no item that belongs to a table or list that is not there', () => {
    fc.assert(
      fc.property(document, (text) => {
        const {items, lists, none, tables} = read(text).actions
        for (const {from, list, table} of items) {
          expect(table === undefined).toBe(from !== 'table')
          if (table !== undefined) expect(tables[table]).toBeDefined()
          if (list !== undefined) expect(lists[list]).toBeDefined()
        }
        if (none) expect(items).toEqual([])
      })
    )
  })
})

describe('any deadline', () => {
  it('has its words in the text, and a day that exists', () => {
    const word = fc.constantFrom(
      'due', 'by', ':', ' ', '2026', '-', '31', '02', 'Feb', '/', 'Q2', 'FY', 'next', 'week', 'of', 'end', 'in', '2', 'business', 'days', 'EOD', 'Friday', 'TBD', '[', ']', '✅', "'26", '\n'
    ) // prettier-ignore
    const from = {year: 2026, month: 2, day: 10, minute: undefined}
    fc.assert(
      fc.property(fc.array(word, {maxLength: 8}), fc.boolean(), (words, isDayFirst) => {
        const text = words.join('')
        const found = readDeadline(text, english, from, isDayFirst)
        if (!found) return
        expect(found.span.start).toBeGreaterThanOrEqual(0)
        expect(found.span.end).toBeGreaterThan(found.span.start)
        expect(found.span.end).toBeLessThanOrEqual(text.length)
        for (const {day, month, year} of [found.date, ...found.interpretations].filter(
          Boolean
        ) as Array<typeof from>) {
          const date = new Date(Date.UTC(year, month - 1, day))
          expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day])
        }
      }),
      {numRuns: 2000}
    )
  })

  it('that is written in full is read back', () => {
    const date = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true
    })
    const forms: ReadonlyArray<(date: Date) => string> = [
      (date) => date.toISOString().slice(0, 10),
      (date) => date.toUTCString().slice(0, 16),
      (date) => `due: ${date.toUTCString().slice(5, 16).replaceAll(' ', '-')}`,
      (date) => date.toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'})
    ]
    fc.assert(
      fc.property(date, fc.constantFrom(...forms), (date, write) => {
        expect(readDeadline(write(date), english)).toMatchObject({
          kind: 'exact',
          date: {
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate()
          }
        })
      })
    )
  })
})

const size = 40_000
const fillers: Array<[what: string, text: string]> = [
  ['spaces', `a${' '.repeat(size)}b`],
  ['handles', '@a '.repeat(size / 4)],
  ['names', 'Ada Lovelace '.repeat(size / 13)],
  ['names with commas', 'Ada, '.repeat(size / 5)],
  ['slashes', '@a/'.repeat(size / 4)],
  ['keys', 'Owner: '.repeat(size / 7)],
  ['open brackets', '(a '.repeat(size / 4)],
  ['brackets', '(Ada) '.repeat(size / 8)],
  ['dashes', `a${' - '.repeat(size / 4)}`],
  ['dashes in a row', `a ${'-'.repeat(size)} b`],
  ['digits', '1'.repeat(size)],
  ['tickets', 'OPS-1 '.repeat(size / 8)],
  ['capitals', 'A'.repeat(size)],
  ['deadlines', 'by Q2 '.repeat(size / 8)],
  ['marks', '✅ '.repeat(size / 4)],
  ['brackets in brackets', '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['a bracket with commas', `(${'Ada, '.repeat(size / 5)})`],
  ['keys in a sentence', 'x owner: '.repeat(size / 9)],
  ['keys in bold', '**Due:** '.repeat(size / 9)],
  ['handles that are joined', 'x and @a and @b '.repeat(size / 16)],
  ['words before deadlines', 'by '.repeat(size / 3)],
  ['colons', 'a: '.repeat(size / 3)],
  ['sentences', 'A. '.repeat(size / 3)],
  ['code', '`a` - '.repeat(size / 6)]
]
const places: Array<[where: string, write: (text: string) => string]> = [
  ['an item', (text) => `- Add an alert ${text}`],
  ['the start of an item', (text) => `- ${text}`],
  ['a cell', (text) => `| Action | Owner | Due |\n| --- | --- | --- |\n| x | ${text} | ${text} |`],
  ['a line above a list', (text) => `${text}:\n\n- Add an alert`]
]

// A pattern that is not linear takes minutes here, and runs into the limit of the test.
describe.each(places)('hostile text in %s', (_, write) => {
  it.each(fillers)('%s', (_, text) => {
    expect(read(`# Outage\n\n## Action items\n\n${write(text)}\n`).sections).toHaveLength(1)
  })
})
