import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'
import {shownActions, shownTables} from './show-actions.ts'

/** A document with a section on actions; its content starts in line 7. */
function document(...lines: Array<string>): string {
  return [
    '# Checkout outage',
    '',
    '**Date:** 2026-02-10',
    '',
    '## Action items',
    '',
    ...lines
  ].join('\n')
}

describe('tables', () => {
  const table = document(
    '| Action | Owner | Deadline | Priority |',
    '| :--- | --- | :---: | ---: |',
    '| Add an alert on queue age | Ada | 2026-03-31 | P1 |',
    '| Rehearse the failover |  | TBD |  |',
    '| ~~Move the cache~~ | Platform team, Bob | next Friday | P2 |',
    '|  |  |  |  |'
  )

  it('have items, with the places of empty cells', () => {
    expect(shownActions(table)).toMatchInlineSnapshot(`
      [
        "Add an alert on queue age 9:3-9:28 | person Ada 9:31-9:34 | due 2026-03-31 9:37-9:47 exact 2026-03-31 | priority P1 9:50-9:52 | table 0",
        "Rehearse the failover 10:3-10:24 | no owner 10:25-10:28 | due TBD 10:30-10:33 placeholder | table 0",
        "Move the cache 11:5-11:19 | team Platform team 11:24-11:37 and person Bob 11:39-11:42 | due next Friday 11:45-11:56 relative 2026-02-20 | priority P2 11:59-11:61 | done | table 0",
      ]
    `)
  })

  it('have columns and alignment', () => {
    expect(shownTables(table)).toMatchInlineSnapshot(`
      [
        "7:1-12:14 | action Action 7:3-7:9 left | owner Owner 7:12-7:17 plain | deadline Deadline 7:20-7:28 center | priority Priority 7:31-7:39 right",
      ]
    `)
  })

  it('have columns in any order, by other names, among others', () => {
    const text = document(
      '| # | DRI | Notes | Follow-up | Status | ETA | Issue |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| AI-1 | @grace | after the audit | **Rotate** the keys | in progress | Q2 2026 | [OPS-12](https://e.com/browse/OPS-12) |',
      '| AI-2 | @org/search | | Drop the old index | Done | | #45 |'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Rotate the keys 9:39-9:56 | person @grace 9:10-9:16 | due Q2 2026 9:73-9:80 quarter 2026-06-30 | open | tickets https://e.com/browse/OPS-12 OPS-12 | id AI-1 | table 0",
        "Drop the old index 10:26-10:44 | team @org/search 10:10-10:21 | no deadline 10:52-10:54 | done | tickets #45 | id AI-2 | table 0",
      ]
    `)
    expect(shownTables(text)).toMatchInlineSnapshot(`
      [
        "7:1-10:61 | number # 7:3-7:4 plain | owner DRI 7:7-7:10 plain | unknown Notes 7:13-7:18 plain | action Follow-up 7:21-7:30 plain | status Status 7:33-7:39 plain | deadline ETA 7:42-7:45 plain | ticket Issue 7:48-7:53 plain",
      ]
    `)
  })

  it('have columns that the team names', () => {
    const text = document(
      '| Aufgabe | Wer | Bis |',
      '| --- | --- | --- |',
      '| Alarm bauen | Ada | 31.03.2026 |'
    )
    const columns = {action: ['Aufgabe'], owner: ['Wer'], deadline: ['bis']}
    expect(shownActions(text, {locale: 'en', columns})).toMatchInlineSnapshot(`
      [
        "Alarm bauen 9:3-9:14 | person Ada 9:17-9:20 | due 31.03.2026 9:23-9:33 exact 2026-03-31 | table 0",
      ]
    `)
  })

  it.each([
    ['`pool.yaml`', 'checkout-api', 'no deadline'],
    ['2026-03-31', 'checkout-api', 'deadline'],
    ['TBD', 'checkout-api', 'deadline'],
    ['next', 'later', 'deadline'],
    ['next door', 'checkout-api', 'no deadline'],
    ['', '', 'deadline']
  ])('have targets %s and %s: %s', (first, second, expected) => {
    const text = document(
      '| Action | Target | Owner |',
      '| --- | --- | --- |',
      `| Add a limit | ${first} | Ada |`,
      `| Watch the queue | ${second} | Bob |`
    )
    const [table] = shownTables(text)
    expect(table!.includes('deadline Target') ? 'deadline' : 'no deadline').toBe(expected)
  })

  it('are one list when there are several', () => {
    const text = document(
      '### Process',
      '',
      '| Action | Owner |',
      '| --- | --- |',
      '| Write the runbook | Ada |',
      '',
      '### Technical',
      '',
      '| Owner | Task | Due |',
      '| --- | --- | --- |',
      '| Bob | Add a limit | 2026-04-01 |'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Write the runbook 11:3-11:20 | person Ada 11:23-11:26 | table 0",
        "Add a limit 17:9-17:20 | person Bob 17:3-17:6 | due 2026-04-01 17:23-17:33 exact 2026-04-01 | table 1",
      ]
    `)
  })
})

describe('lists', () => {
  it.each([
    [
      '- Add an alert (@ada, due: 2026-03-31)',
      'Add an alert 7:3-7:15 | person @ada 7:17-7:21 | due 2026-03-31 7:28-7:38 exact 2026-03-31 | list 0'
    ],
    ['- Add an alert — @ada', 'Add an alert 7:3-7:15 | person @ada 7:18-7:22 | list 0'],
    [
      '- Add an alert – Ada Lovelace',
      'Add an alert 7:3-7:15 | person Ada Lovelace 7:18-7:30 | list 0'
    ],
    [
      '- DONE: add an alert (Ada Lovelace, 2026-03-31)',
      'add an alert 7:9-7:21 | person Ada Lovelace 7:23-7:35 | due 2026-03-31 7:37-7:47 exact 2026-03-31 | done | list 0'
    ],
    ['- DONE - add an alert', 'add an alert 7:10-7:22 | done | list 0'],
    ['- [Done] add an alert', 'add an alert 7:10-7:22 | done | list 0'],
    ['- Open source: add an alert', 'Open source: add an alert 7:3-7:28 | list 0'],
    ['- @ada: add an alert', 'add an alert 7:9-7:21 | person @ada 7:3-7:7 | list 0'],
    [
      '- [@ada] Add an alert by 2026-03-31',
      'Add an alert 7:10-7:22 | person @ada 7:4-7:8 | due 2026-03-31 7:26-7:36 exact 2026-03-31 | list 0'
    ],
    ['- **Ada** to add an alert', 'add an alert 7:14-7:26 | person Ada 7:5-7:8 | list 0'],
    [
      '- Platform team: add an alert',
      'add an alert 7:18-7:30 | team Platform team 7:3-7:16 | list 0'
    ],
    [
      '- Add an alert. Owner: Ada Lovelace. Deadline: 31 March 2026. Priority: P1',
      'Add an alert. 7:3-7:16 | person Ada Lovelace 7:24-7:36 | due 31 March 2026 7:48-7:61 exact 2026-03-31 | priority P1 7:73-7:75 | list 0'
    ],
    [
      '- Add an alert (owner: TBD, due=2026-03-31)',
      'Add an alert 7:3-7:15 | none TBD 7:24-7:27 | due 2026-03-31 7:33-7:43 exact 2026-03-31 | list 0'
    ],
    ['- Add an alert (unassigned)', 'Add an alert 7:3-7:15 | none unassigned 7:17-7:27 | list 0'],
    ['- Add an alert (#123)', 'Add an alert (#123) 7:3-7:22 | tickets #123 | list 0'],
    [
      '- Add an alert [OPS-7](https://e.com/browse/OPS-7) (Ada Lovelace)',
      'Add an alert OPS-7 7:3-7:22 | person Ada Lovelace 7:53-7:65 | tickets https://e.com/browse/OPS-7 OPS-7 | list 0'
    ],
    [
      '- Add an alert @ada @bob',
      'Add an alert 7:3-7:15 | person @ada 7:16-7:20 and person @bob 7:21-7:25 | list 0'
    ],
    ['- Add an alert (@org/team)', 'Add an alert 7:3-7:15 | team @org/team 7:17-7:26 | list 0'],
    ['- **HIGH** Add an alert', 'Add an alert 7:12-7:24 | priority HIGH 7:5-7:9 | list 0'],
    ['- AI-3: Add an alert', 'Add an alert 7:9-7:21 | id AI-3 | list 0'],
    ['- [ ] Add an alert', 'Add an alert 7:7-7:19 | box 7:3-7:6 | open | list 0'],
    ['- [x] Add an alert', 'Add an alert 7:7-7:19 | box 7:3-7:6 | done | list 0'],
    ['- [ ]\nAdd an alert', 'Add an alert 8:1-8:13 | box 7:3-7:6 | open | list 0'],
    ['- [ ] \n  Add an alert', 'Add an alert 8:3-8:15 | box 7:3-7:6 | open | list 0'],
    ['- [ ]\r\nAdd an alert', 'Add an alert 8:1-8:13 | box 7:3-7:6 | open | list 0'],
    ['- [ ] \r\n  Add an alert', 'Add an alert 8:3-8:15 | box 7:3-7:6 | open | list 0'],
    ['- ~~Add an alert~~', 'Add an alert 7:5-7:17 | done | list 0'],
    ['- Add an alert - DONE', 'Add an alert 7:3-7:15 | done | list 0'],
    ['- Add an alert - done in #12', 'Add an alert 7:3-7:15 | done | tickets #12 | list 0'],
    ['- ✅ Add an alert', 'Add an alert 7:5-7:17 | done | list 0'],
    ["- Add an alert - won't do", 'Add an alert 7:3-7:15 | cancelled | list 0'],
    [
      '1. Add an alert\n   - Owner: @ada\n   - Due: EOQ',
      'Add an alert 7:4-7:16 | person @ada 8:13-8:17 | due EOQ 9:11-9:14 relative 2026-03-31 | list 0'
    ],
    ['- Monitoring: add an alert', 'Monitoring: add an alert 7:3-7:27 | list 0'],
    [
      '- Compress logs on the queue (by 40 %)',
      'Compress logs on the queue (by 40 %) 7:3-7:39 | list 0'
    ],
    ['- Talk to the provider about limits', 'Talk to the provider about limits 7:3-7:36 | list 0'],
    [
      '- Add a\\_n &amp; alert (due: 2026\\-03-31)',
      'Add a_n & alert 7:3-7:23 | due 2026-03-31 7:30-7:41 exact 2026-03-31 | list 0'
    ]
  ])('%s', (line, reading) => {
    expect(shownActions(document(line))).toEqual([reading])
  })

  it('have groups, whose items are the items', () => {
    const text = document(
      '- **Short term:**',
      '  - Raise the limit',
      '  - Add an alert',
      '- Long-term',
      '  improvements:',
      '  - Split the queue',
      '- Write the runbook',
      '  - with the command for each region'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Raise the limit 8:5-8:20 | short term",
        "Add an alert 9:5-9:17 | short term",
        "Split the queue 12:5-12:20 | long term",
        "Write the runbook 13:3-13:20 | list 0",
      ]
    `)
  })

  it('belong to the name above them', () => {
    const text = document(
      '**Ada**',
      '',
      '- Add an alert',
      '- Raise the limit (@bob)',
      '',
      'JG & MK:',
      '',
      '- Split the queue',
      '',
      '**Team**',
      '',
      '- Talk about limits'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert 9:3-9:15 | person Ada 7:3-7:6 | list 0",
        "Raise the limit 10:3-10:18 | person @bob 10:20-10:24 | list 0",
        "Split the queue 14:3-14:18 | person JG 12:1-12:3 and person MK 12:6-12:8 | list 1",
        "Talk about limits 18:3-18:20 | team Team 16:3-16:7 | list 2",
      ]
    `)
  })

  it('do not belong to the topic above them', () => {
    const text = document(
      '**Hardware**',
      '',
      '- Add a disk',
      '',
      '**Grace**',
      '',
      '- Raise the limit'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add a disk 9:3-9:13 | list 0",
        "Raise the limit 13:3-13:18 | list 1",
      ]
    `)
  })

  it('belong to a name with a remark, whatever stands above other lists', () => {
    const text = document(
      '**RG – for planning**',
      '',
      '- Add an alert',
      '',
      '**Northwind via TJ**',
      '',
      '- Raise the limit',
      '',
      'Changes of the index:',
      '',
      '- Split the queue'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert 9:3-9:15 | person RG 7:3-7:5 | list 0",
        "Raise the limit 13:3-13:18 | person Northwind 11:3-11:12 and person TJ 11:17-11:19 | list 1",
        "Split the queue 17:3-17:18 | list 2",
      ]
    `)
  })

  it('have the deadline of the heading above them, also of one that is a section', () => {
    const text = document('### Long-term improvements (target: Q3 2026)', '', '- Add an alert')
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert 9:3-9:15 | due Q3 2026 7:37-7:44 quarter 2026-09-30 | long term | list 0",
      ]
    `)
  })

  it('are not notes of the author elsewhere', () => {
    expect(
      shownActions(
        '## Root cause\n\nTODO: ask Ada\n\n## Action items\n\nTODO: Add an alert (Ada)\n'
      )
    ).toEqual(['Add an alert 7:7-7:19 | person Ada 7:21-7:24'])
  })

  it('are not options, whatever introduces them', () => {
    const text =
      '## Summary\n\nA second gate is needed to prevent this:\n\n- One option: a gate of steel\n- Better option: a gate of oak\n'
    expect(shownActions(text)).toEqual(['nothing'])
  })

  it.each([
    ['Keep the tank from running over by one of:', ['Keep the tank from running over by one of']],
    ['The night shift will:', ['Add a valve', 'Move the pipe']],
    ['Night shift:', ['Add a valve', 'Move the pipe']]
  ])('below %s', (line, actions) => {
    const {items} = read(document(line, '', '- Add a valve', '- Move the pipe')).actions
    expect(items.map(({action}) => action.written)).toEqual(actions)
  })

  it.each([
    ['[ada]', '[grace?]', 'ada grace none'],
    ['[ada]', '[high]', ' none'],
    ['[docs]', '[monitoring]', ' none']
  ])('have names in lower case in brackets: %s, %s', (first, second, owners) => {
    const text = document(`- ${first} add a valve`, `- ${second} move the pipe`, '- paint the door')
    const {items} = read(text).actions
    expect(items.map(({owners: [owner]}) => owner?.written ?? 'none').join(' ')).toContain(
      owners.trim()
    )
    expect(read(text).placeholders).toEqual([])
  })

  it('have tickets that are defined further down', () => {
    const text = document(
      '- Paint the gate ([issue][one])',
      '- Grease the hinge ([notes][])',
      '',
      '[one]: https://example.com/harbour/issues/12',
      '[notes]: https://example.com/notes'
    )
    const {items} = read(text).actions
    expect(items.map(({tickets}) => tickets.map(({written}) => written))).toEqual([
      ['https://example.com/harbour/issues/12'],
      []
    ])
  })

  it('are not steps that were taken', () => {
    expect(
      shownActions('## Resolution\n\nThen these steps were taken:\n\n- The pool was moved\n')
    ).toEqual(['nothing'])
  })

  it('are the lines of a paragraph that say what to do', () => {
    const text = document(
      'Add an alert when the queue grows,',
      'and page the person on call.',
      'Raise the limit.',
      '',
      'Document who may pause the queue.',
      '',
      'Have a second queue? It is not needed.'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert when the queue grows,
      and page the person on call. 7:1-8:29",
        "Raise the limit. 9:1-9:17",
        "Document who may pause the queue. 11:1-11:34",
      ]
    `)
  })

  it('have names in brackets when several items have', () => {
    const text = document(
      '- [Hopper] Add an alert',
      '- [Hopper] Raise the limit',
      '- [Prevent] Split the queue',
      '- [Prevent] Add a test'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert 7:12-7:24 | person Hopper 7:4-7:10 | list 0",
        "Raise the limit 8:12-8:27 | person Hopper 8:4-8:10 | list 0",
        "Split the queue 9:13-9:28 | list 0",
        "Add a test 10:13-10:23 | list 0",
      ]
    `)
  })

  it('have a horizon by the heading above them', () => {
    const text = document(
      '### Short term',
      '',
      '- Raise the limit',
      '',
      '### Long-term improvements',
      '',
      '- Split the queue',
      '',
      '### Immediate (this week)',
      '',
      '| Action | Owner |',
      '| --- | --- |',
      '| Add an alert | Ada |'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Raise the limit 9:3-9:18 | short term | list 0",
        "Split the queue 13:3-13:18 | long term | list 1",
        "Add an alert 19:3-19:15 | person Ada 19:18-19:21 | short term | table 0",
      ]
    `)
  })
})

describe('the date of the document', () => {
  it('is what relative deadlines count from, when it was published', () => {
    const text = document('- Add an alert (due: Friday)').replace(
      '2026-02-10',
      '2026-02-10\n**Published:** 2026-02-16'
    )
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert 8:3-8:15 | due Friday 8:22-8:28 relative 2026-02-20 | list 0",
      ]
    `)
  })
})

describe('no items', () => {
  it.each([
    ['No action items.', 'none: No action items. 7:1-7:17'],
    [
      'None required: the provider has fixed it.',
      'none: None required: the provider has fixed it. 7:1-7:42'
    ],
    ['We will think about it.', 'nothing'],
    ['', 'nothing'],
    ['| Action | Owner |\n| --- | --- |', 'nothing']
  ])('%s', (line, reading) => {
    expect(shownActions(document(line))).toEqual([reading])
  })
})

describe('sections', () => {
  it('announced by a label in a list, are read once, also inside another one', () => {
    const text = ['# Outage', '', '- **Action items**:', '  - Add an alert (@ada)'].join('\n')
    const inside = document('- **Tasks**:', '  - Add an alert (@ada)', '- Raise the limit')
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert 4:5-4:17 | person @ada 4:19-4:23 | list 0",
      ]
    `)
    expect(shownActions(inside)).toMatchInlineSnapshot(`
      [
        "Add an alert 8:5-8:17 | person @ada 8:19-8:23",
        "Raise the limit 9:3-9:18 | list 0",
      ]
    `)
  })

  it('on prevention hold action items only where they are planned', () => {
    const text = [
      '# Outage',
      '',
      '## Prevention',
      '',
      '- Keep two spare nodes',
      '- Add an alert (@ada, due: 2026-03-31)'
    ].join('\n')
    expect(shownActions(text)).toMatchInlineSnapshot(`
      [
        "Add an alert 6:3-6:15 | person @ada 6:17-6:21 | due 2026-03-31 6:28-6:38 exact 2026-03-31 | list 0",
      ]
    `)
  })
})

describe('changes that the head of a document links to', () => {
  const pull = 'https://code.example.com/relay/pull/7'

  it.each([
    [[`- Tracking PRs:`, `  [#7](${pull})`], [pull]],
    [[`**Fix:** ${pull}`], [pull]],
    [['---', `commit: ${pull}`, '---'], [pull]],
    [[`**Caused by:** ${pull}`], []],
    [['**Fix:** https://code.example.com/relay/issues/7'], []],
    [[`The relay was deployed with ${pull}.`], []],
    [['## Summary', '', `Fix: ${pull}`], []]
  ])('%j', (lines, expected) => {
    const text = [...lines, '', '## Action items', '', '- [x] Add an alert'].join('\n')
    expect(read(text).actions.changes).toEqual(expected)
  })
})

it.each<[item: string, links: Array<string>]>([
  ['Wrote `docs/runbooks/2026-01-08-relay-restart-after-a-flood-of-messages-and-what-to-check.md`', ['docs/runbooks/2026-01-08-relay-restart-after-a-flood-of-messages-and-what-to-check.md']],
  ['Raised the limit in `alerts.yaml`', ['alerts.yaml']],
  ['Called `relay.restart` and `systemctl status relay`', []]
])('files in code are links of an item: %j', (item, links) => {
  const {actions} = read(`# Outage\n\n## Action items\n\n- [x] ${item}\n`)
  expect(actions.items.map((each) => each.links)).toEqual([links])
}) // prettier-ignore
