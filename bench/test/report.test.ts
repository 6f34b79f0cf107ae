import {describe, expect, it} from 'vitest'
import {explainMissed, tableOfAims} from '../report/aims.ts'
import {drawPlot} from '../report/plot.ts'
import {writeNumber, writeTable} from '../report/table.ts'

describe('a number', () => {
  it.each([
    [0, '0'],
    [0.012_34, '0.0123'],
    [0.5, '0.500'],
    [1, '1'],
    [2.71, '2.71'],
    [27.183, '27.2'],
    [271.83, '272'],
    [5000, '5,000']
  ])('%d is %s', (value, written) => {
    expect(writeNumber(value)).toBe(written)
  })
})

it('writes a table', () => {
  const table = {
    title: 'Speed',
    note: 'The best round.',
    columns: ['', 'ms'],
    rows: [
      ['parse', 1.5],
      ['a | b', '> 20 s']
    ]
  }
  expect(writeTable(table)).toBe(`## Speed

The best round.

|  | ms |
| --- | --: |
| parse | 1.50 |
| a \\| b | > 20 s |
`)
})

describe('aims', () => {
  const aims = [
    {what: 'reading', most: 0.5, measured: 0.5, why: 'Unknown.'},
    {what: 'judging', most: 0.1, measured: 0.2, why: 'It is new.'},
    {what: 'starting', most: 1, measured: 2},
    {what: 'ending', most: 1, measured: 3, why: 'It is new.'}
  ]

  it('are met or missed', () => {
    expect(tableOfAims(aims).rows).toEqual([
      ['reading', 0.5, 0.5, 'met'],
      ['judging', 0.1, 0.2, '**missed**'],
      ['starting', 1, 2, '**missed**'],
      ['ending', 1, 3, '**missed**']
    ])
  })

  it('are explained where they are missed', () => {
    expect(explainMissed(aims)).toBe('**judging; ending.** It is new.\n')
  })
})

describe('a plot', () => {
  const plot = drawPlot(
    [
      {
        kind: 'bars',
        title: 'Time & space',
        bars: [
          {name: 'parse', value: 1, isOurs: false},
          {name: 'all', value: 2, isOurs: true}
        ]
      },
      {
        kind: 'lines',
        title: 'Growth',
        x: 'files',
        lines: [{name: 'remark', points: [[1, 0.5], [100, 20]]}]
      }
    ],
    'Results'
  ) // prettier-ignore

  it('draws a bar twice as long for twice the value', () => {
    const widths = Array.from(plot.matchAll(/<rect x=[^>]* width="([\d.]+)" height="18"/g), ([, width]) => Number(width)) // prettier-ignore
    expect(widths).toHaveLength(2)
    expect(widths[1]! / widths[0]!).toBeCloseTo(2, 1)
  })

  it('marks powers of ten and places points between them', () => {
    expect(Array.from(plot.matchAll(/text-anchor="middle">([^<]*)</g), ([, mark]) => mark)).toEqual([
      '1', '10', '100', 'files'
    ]) // prettier-ignore
    expect(plot.match(/<circle/g)).toHaveLength(2)
    expect(plot).toContain('points="56,')
  })

  it('is well formed', () => {
    expect(plot).toContain('Time &amp; space')
    expect(plot).not.toMatch(/NaN|undefined/)
    expect(plot.match(/<text/g)!.length).toBe(plot.match(/<\/text>/g)!.length)
  })
})
