import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import {readPostmortem} from 'mdast-util-postmortem'
import {describe, expect, it} from 'vitest'
import {parse, read} from './parse.ts'

const document = `# Checkout outage

**Severity:** TBD
**Status:** in review by [link to review]
**Duration:** 47 minutes

## Impact

1,120 of 9,880 orders failed (11.3 %), and 4 % of sign-ins. Searches were slow for 12 % of users.

- **Revenue:** TBD

## Action Items

| Action | Owner | Deadline |
| --- | --- | --- |
| Add an alert | TBD | 2026-02-01 |
| Add a limit | Ada Lovelace | TBD |

TBD

*How was the incident resolved?*
`

/** Placeholders by index, and the texts related to each. */
function relations({actions, blocks, impact, metadata, placeholders}: Postmortem) {
  const related: Array<[what: string, placeholder: number | undefined]> = [
    ...metadata.map(({name, placeholder}) => [name, placeholder] as [string, number | undefined]),
    ...impact.facts.map(
      ({metric, unknown}) => [metric, unknown?.placeholder] as [string, number | undefined]
    ),
    ...actions.items.flatMap(({deadline, owners}) => [
      ...owners.map(({placeholder}) => ['owner', placeholder] as [string, number | undefined]),
      ['deadline', deadline?.placeholder] as [string, number | undefined]
    ]),
    ...blocks.map(({kind, placeholder}) => [kind, placeholder] as [string, number | undefined])
  ]
  return placeholders.map(({written: text}, index) => [
    text,
    ...related.flatMap(([what, placeholder]) => (placeholder === index ? [what] : []))
  ])
}

describe('placeholders', () => {
  const expected = [
    ['TBD', 'severity'],
    ['[link to review]', 'status'],
    ['TBD', 'revenue'],
    ['TBD', 'owner', 'cell'],
    ['TBD', 'deadline', 'cell'],
    ['TBD', 'paragraph'],
    ['How was the incident resolved?', 'paragraph']
  ]

  it('are known to what they stand in or are', () => {
    expect(relations(read(document))).toEqual(expected)
  })

  it('are known without places where they are the whole text', () => {
    const tree = JSON.parse(
      JSON.stringify(parse(document), (key, value: unknown) =>
        key === 'position' ? undefined : value
      )
    ) as Root
    const [severity, , ...others] = expected
    expect(relations(readPostmortem(tree, document))).toEqual([
      severity,
      ['[link to review]'],
      ...others
    ])
  })

  it('are known on a copy', () => {
    expect(relations(structuredClone({...read(document)}))).toEqual(expected)
  })
})

describe('figures', () => {
  const {facts, shares} = read(document).impact

  it('know the share whose percentage they are', () => {
    expect(
      shares.map(({part, percent, whole}) => [part.written, whole.written, percent.written])
    ).toEqual([['1,120', '9,880', '11.3 %']])
    const figures = facts.flatMap(({figures}) => figures)
    expect(
      figures.flatMap(({share, written: text}) => (share === undefined ? [] : [[text, share]]))
    ).toEqual([['11.3 %', 0]])
  })

  it('of one sentence have its number', () => {
    expect(
      facts.map(({figures, statement}) => [statement, ...figures.map(({written: text}) => text)])
    ).toEqual([[2, '47 minutes'], [3, '1,120', '11.3 %'], [3, '4 %'], [4, '12 %'], [4], [5]])
    expect(shares.map(({statement}) => statement)).toEqual([3])
  })
})
