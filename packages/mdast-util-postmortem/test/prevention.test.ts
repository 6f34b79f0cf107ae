import {describe, expect, it} from 'vitest'
import {factorId} from 'mdast-util-postmortem'
import {read, short} from './parse.ts'

/** The measures of a document, then what says when they help. */
function shown(...lines: Array<string>): Array<string> {
  const {horizons, measures} = read(['# Outage', '', ...lines].join('\n')).prevention
  return [
    ...measures.map(({horizon, isAction, position, references, written: text}) =>
      [
        `${text} ${short(position)}`,
        horizon,
        references
          .map((reference) => `${reference.written} ${short(reference.position)}`)
          .join(', '),
        isAction && 'action'
      ]
        .filter(Boolean)
        .join(' | ')
    ),
    ...horizons.map(
      ({horizon, position, written: text}) => `${horizon}: ${text} ${short(position)}`
    )
  ]
}

describe('measures', () => {
  it('stand in lists, with a horizon by the heading above them', () => {
    const text = [
      '## Prevention measures',
      '',
      '### Short term',
      '',
      '- Raise the limit (CF1)',
      '- Add an alert, AI-3',
      '',
      '### Long term',
      '',
      '1. Split the queue (OPS-12, #45)'
    ]
    expect(shown(...text)).toMatchInlineSnapshot(`
      [
        "Raise the limit (CF1) 7:3-7:24 | short | CF1 7:20-7:23",
        "Add an alert, AI-3 8:3-8:21 | short | AI-3 8:17-8:21",
        "Split the queue (OPS-12, #45) 12:4-12:33 | long | OPS-12 12:21-12:27, #45 12:29-12:32",
        "short: Short term 5:5-5:15",
        "long: Long term 10:5-10:14",
      ]
    `)
  })

  it('have a horizon by a line in bold, by a label, by the item around them', () => {
    const text = [
      '## Prevention',
      '',
      '**Short-term fixes:**',
      '',
      '- Raise the limit',
      '',
      '**Long-term improvements**',
      '',
      '- Split the queue',
      '- Short-term: add an alert',
      '- Immediate:',
      '  - Page somebody'
    ]
    expect(shown(...text)).toMatchInlineSnapshot(`
      [
        "Raise the limit 7:3-7:18 | short",
        "Split the queue 11:3-11:18 | long",
        "Short-term: add an alert 12:3-12:27 | short",
        "Page somebody 14:5-14:18 | short",
        "short: Short-term fixes 5:3-5:19",
        "long: Long-term improvements 9:3-9:25",
        "short: Immediate: 13:3-13:13",
      ]
    `)
  })

  it('stand in tables, with a horizon by a cell', () => {
    const text = [
      '## Prevention',
      '',
      '| Measure | Horizon | Factor |',
      '| --- | --- | --- |',
      '| Raise the limit of the queue | Short-term | CF1 |',
      '| Split the queue by region | Long-term | CF 2 |',
      '|  |  |  |'
    ]
    expect(shown(...text)).toMatchInlineSnapshot(`
      [
        "Raise the limit of the queue 7:3-7:31 | short | CF1 7:47-7:50",
        "Split the queue by region 8:3-8:28 | long | CF 2 8:43-8:47",
      ]
    `)
  })

  it('are the action items of a section that is about both', () => {
    const text = [
      '## Corrective and preventative measures',
      '',
      '- [ ] Raise the limit (CF1)',
      '- Add an alert'
    ]
    expect(shown(...text)).toMatchInlineSnapshot(`
      [
        "Raise the limit (CF1) 5:7-5:28 | action",
        "Add an alert 6:3-6:15 | action",
      ]
    `)
  })

  it('are the action items of a group of them, and no items beside a table of these', () => {
    const group = [
      '## Action items',
      '',
      '### 8.1 Prevent',
      '',
      '- Add an alert (Ada)',
      '- Add a pump'
    ]
    expect(shown(...group)).toEqual([
      'Add an alert 7:3-7:15 | action',
      'Add a pump 8:3-8:13 | action'
    ])
    const table = [
      '## Action items',
      '',
      '| Action | Owner |',
      '| - | - |',
      '| Add a pump | Ada |',
      ''
    ]
    expect(shown(...table, '### Prevention', '', '- A pump at each gate')).toEqual([
      'A pump at each gate 11:3-11:22'
    ])
  })

  it('are none in prose, in headings, in other sections', () => {
    expect(
      shown('## Prevention', '', 'We will split the queue.', '', '## Resolution', '', '- Restart')
    ).toEqual([])
  })
})

describe('the id of a contributing factor', () => {
  it.each([
    ['CF1: no alert', 'CF1'],
    ['[CF-2] no limit', 'CF2'],
    ['CF 3 – no test', 'CF3'],
    ['(RC1) one disk', 'RC1'],
    ['no alert (CF1)', undefined],
    ['CF1', undefined],
    ['CFO did not know', undefined]
  ])('%s', (text, id) => {
    expect(factorId(text)).toBe(id)
  })
})
