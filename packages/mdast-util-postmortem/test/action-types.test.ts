import type {ReadOptions} from 'mdast-util-postmortem'
import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

/** What items are for, how they are seen to be done, what they are tracked by; they start in line 5. */
function shown(lines: ReadonlyArray<string>, options?: ReadOptions): Array<string> {
  const text = ['# Ferry bookings lost', '', '## Action items', '', ...lines].join('\n')
  return read(text, options).actions.items.map(({action, criteria, tickets, type}) =>
    [
      action.written,
      type && `${type.written} ${short(type.position)}: ${type.purposes.join('+') || 'unknown'}`,
      criteria && `seen by ${criteria.written} ${short(criteria.position)}`,
      tickets.length > 0 && tickets.map(({written}) => written).join(' ')
    ]
      .filter(Boolean)
      .join(' | ')
  )
}

type Row = [cell: string, reading: string | undefined]

const types: ReadonlyArray<Row> = [
  ['prevent', 'prevent'],
  ['Prevention', 'prevent'],
  ['**Preventative**', 'prevent'],
  ['Prevent recurrence', 'prevent'],
  ['Prevent / Detect', 'prevent+detect'],
  ['detection and mitigation', 'detect+mitigate'],
  ['Mitigate (short term)', 'mitigate'],
  ['Detective', 'detect'],
  ['🔍 Investigate', 'investigate'],
  ['Process', 'process'],
  ['Corrective', 'repair'],
  ['repair', 'repair'],
  ['other', 'other'],
  ['improvement', 'other'],
  ['Bug', 'unknown'],
  ['Long-term', 'unknown']
]

describe('the type of an action', () => {
  it.each(types)('in a cell: %s', (cell, reading) => {
    const table = [
      '| Action | Type | Owner |',
      '| --- | --- | --- |',
      `| Add a lock | ${cell} | Ada |`
    ]
    expect(shown(table)[0]?.split(': ')[1]).toBe(reading)
  })

  it.each<[item: string, reading: string]>([
    ['Add a lock. Type: prevent', 'Add a lock. | prevent 5:21-5:28: prevent'],
    ['Add a lock (Type: Hardening, Owner: Ada)', 'Add a lock | Hardening 5:21-5:30: unknown'],
    ['Add a lock – detection – Ada', 'Add a lock – detection | detection 5:16-5:25: detect'],
    ['Send the Content-Type: text/html header', 'Send the Content-Type: text/html header'],
    [
      'Say which kind: a ferry that was cancelled or one that was late',
      'Say which kind: a ferry that was cancelled or one that was late'
    ]
  ])('in an item: %s', (item, reading) => {
    expect(shown([`- ${item}`])).toEqual([reading])
  })

  it('is that of the heading or the item above', () => {
    const text = [
      '### Prevention',
      '',
      '- Add a lock',
      '',
      '### Detection',
      '',
      '- Alert on lost bookings (type: mitigate)',
      '',
      '### Harbour',
      '',
      '- **Mitigation:**',
      '  - Print the bookings'
    ]
    expect(shown(text)).toEqual([
      'Add a lock | Prevention 5:5-5:15: prevent',
      'Alert on lost bookings | mitigate 11:33-11:41: mitigate',
      'Print the bookings | Mitigation: 15:5-15:16: mitigate'
    ])
  })

  it('is not that of the section', () => {
    const text = '# Ferry\n\n## Remediation\n\n- [ ] Add a lock\n- [ ] Print the bookings\n'
    expect(read(text).actions.items.map(({type}) => type)).toEqual([undefined, undefined])
  })

  it('stands below an item', () => {
    expect(shown(['- Add a lock', '  - Type: prevent', '  - Owner: Ada'])).toEqual([
      'Add a lock | prevent 6:11-6:18: prevent'
    ])
  })
})

describe('evaluation criteria', () => {
  it('stand in a column', () => {
    const table = [
      '| Action | Evaluation Criteria | Due |',
      '| --- | --- | --- |',
      '| Add a lock | two imports at once give one booking | 2026-03-31 |',
      '| Print the bookings | | 2026-03-31 |'
    ]
    expect(shown(table)).toEqual([
      'Add a lock | seen by two imports at once give one booking 7:16-7:52',
      'Print the bookings'
    ])
  })

  it('stand behind a label, with their commas', () => {
    const items = [
      '- Add a lock. Definition of done: two imports, a minute apart, give one booking. Owner: Ada',
      '- Print the bookings',
      '  - Success criteria: the harbour has the list by 6:00'
    ]
    expect(shown(items)).toEqual([
      'Add a lock. | seen by two imports, a minute apart, give one booking. 5:35-5:81',
      'Print the bookings | seen by the harbour has the list by 6:00 7:23-7:55'
    ])
  })
})

describe('tickets', () => {
  it.each<[cell: string, reading: string]>([
    ['b/12345', 'b/12345'],
    ['[the lock](https://harbour.example/x/lock)', 'https://harbour.example/x/lock'],
    ['https://harbour.example/x/lock', 'https://harbour.example/x/lock'],
    ['[Ada](mailto:ada@harbour.example)', ''],
    ['to be filed', '']
  ])('in their column: %s', (cell, reading) => {
    const table = [
      '| Action | Owner | Issue |',
      '| --- | --- | --- |',
      `| Add a lock | Ada | ${cell} |`
    ]
    expect(shown(table)).toEqual([['Add a lock', reading].filter(Boolean).join(' | ')])
  })

  it.each<[item: string, reading: string]>([
    ['Add a lock, as in 3f2a9c1', 'Add a lock, as in 3f2a9c1 | 3f2a9c1'],
    ['Add a lock of 1234567 bytes', 'Add a lock of 1234567 bytes'],
    ['Call the facade', 'Call the facade']
  ])('that are commits: %s', (item, reading) => {
    expect(shown([`- ${item}`])).toEqual([reading])
  })

  const options: ReadOptions = {tickets: [String.raw`HAR\d+`, 'harbour\\.example/x/', '(']}

  it.each<[item: string, reading: string]>([
    ['Add a lock (HAR77)', 'Add a lock (HAR77) | HAR77'],
    ['Add a lock HAR77 and OPS-12', 'Add a lock HAR77 and OPS-12 | OPS-12 HAR77'],
    ['Add a [lock](https://harbour.example/x/lock)', 'Add a lock | https://harbour.example/x/lock'],
    ['Add a [lock](https://harbour.example/y/lock)', 'Add a lock']
  ])('that the team has patterns for: %s', (item, reading) => {
    expect(shown([`- ${item}`], options)).toEqual([reading])
  })
})
