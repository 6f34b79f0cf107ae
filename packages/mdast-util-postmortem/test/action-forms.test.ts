import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'
import {shownActions} from './show-actions.ts'

/** A document of 1 July 2025 with a section on actions; its content starts in line 7. */
function document(lines: ReadonlyArray<string>, heading = 'Action items'): string {
  return [
    '# Flooded pump room',
    '',
    '**Date:** 2025-07-01',
    '',
    `## ${heading}`,
    '',
    ...lines
  ].join('\n')
}

type Row = [what: string, lines: ReadonlyArray<string>, items: ReadonlyArray<string>]

describe('short days', () => {
  it.each<Row>([
    [
      'one that cannot be a month',
      ['- Grease the valves — Quinn — 7/23'],
      [
        'Grease the valves 7:3-7:20 | person Quinn 7:23-7:28 | due 7/23 7:31-7:35 no-year 2025-07-23 | list 0'
      ]
    ],
    [
      'beside a label',
      ['1. Grease the valves. (Owner: Pat Delany, due 23/7)'],
      [
        'Grease the valves. 7:4-7:22 | person Pat Delany 7:31-7:41 | due 23/7 7:47-7:51 no-year 2025-07-23 | list 0'
      ]
    ],
    [
      'in either order',
      ['- Grease the valves (Theo, 2/9)'],
      [
        'Grease the valves 7:3-7:20 | person Theo 7:22-7:26 | due 2/9 7:28-7:31 ambiguous 2026-02-09 or 2025-09-02 | list 0'
      ]
    ],
    [
      'in the order of another',
      ['- Grease the valves (Theo, 2/9)', '- Paint the rails (Mia, 30/8)'],
      [
        'Grease the valves 7:3-7:20 | person Theo 7:22-7:26 | due 2/9 7:28-7:31 no-year 2025-09-02 | list 0',
        'Paint the rails 8:3-8:18 | person Mia 8:20-8:23 | due 30/8 8:25-8:29 no-year 2025-08-30 | list 0'
      ]
    ],
    [
      'no part of a series',
      ['- Grease the valves (1/2)'],
      ['Grease the valves (1/2) 7:3-7:26 | list 0']
    ],
    [
      'with a word before',
      ['- Mia: drain the sump on Sunday 6 July.', '- Paint the rails on 3 August'],
      [
        'drain the sump 7:8-7:22 | person Mia 7:3-7:6 | due Sunday 6 July 7:26-7:39 no-year 2025-07-06 | list 0',
        'Paint the rails 8:3-8:18 | due 3 August 8:22-8:30 no-year 2025-08-03 | list 0'
      ]
    ],
    [
      'no day that is past',
      ['- Look at the repair on 3 May', '- Look at the repair on 3 May 2025'],
      [
        'Look at the repair on 3 May 7:3-7:30 | list 0',
        'Look at the repair on 3 May 2025 8:3-8:35 | list 0'
      ]
    ],
    [
      'no day yet',
      ['- Paint the rails — Mia — no date yet'],
      [
        'Paint the rails 7:3-7:18 | person Mia 7:21-7:24 | due no date yet 7:27-7:38 placeholder | list 0'
      ]
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('names that items start with', () => {
  it.each<Row>([
    [
      'a word before a colon and a verb',
      ['- Sietske: order two floats', '- Dry the cabinets'],
      [
        'order two floats 7:12-7:28 | person Sietske 7:3-7:10 | list 0',
        'Dry the cabinets 8:3-8:19 | list 0'
      ]
    ],
    [
      'no topics',
      ['- Alarms: add a horn', '- Wiring: replace the fuse', '- Sump: two floats'],
      [
        'Alarms: add a horn 7:3-7:21 | list 0',
        'Wiring: replace the fuse 8:3-8:27 | list 0',
        'Sump: two floats 9:3-9:19 | list 0'
      ]
    ],
    [
      'a verb behind one that comes twice',
      [
        '- Tjeerd orders two floats',
        '- Tjeerd moves the cabinets',
        '- A key for the hut - Tjeerd, by 9 July'
      ],
      [
        'orders two floats 7:10-7:27 | person Tjeerd 7:3-7:9 | list 0',
        'moves the cabinets 8:10-8:28 | person Tjeerd 8:3-8:9 | list 0',
        'A key for the hut 9:3-9:20 | person Tjeerd 9:23-9:29 | due 9 July 9:34-9:40 no-year 2025-07-09 | list 0'
      ]
    ],
    [
      'a verb behind a thing',
      ['- Telemetry gets a second path', '- Paula gets a key'],
      [
        'Telemetry gets a second path 7:3-7:31 | list 0',
        'gets a key 8:9-8:19 | person Paula 8:3-8:8 | list 0'
      ]
    ],
    [
      'in bold, beside one that is known',
      ['- **Paula Reyes** — order two floats', '- **Field Operations** — decide on a horn'],
      [
        'order two floats 7:21-7:37 | person Paula Reyes 7:5-7:16 | list 0',
        'decide on a horn 8:26-8:42 | team Field Operations 8:5-8:21 | list 0'
      ]
    ],
    [
      'in bold, topics',
      ['- **Water Levels** — order two floats', '- **Field Operations** — decide on a horn'],
      [
        'Water Levels — order two floats 7:5-7:38 | list 0',
        'Field Operations — decide on a horn 8:5-8:42 | list 0'
      ]
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('owners with brackets', () => {
  it.each<Row>([
    [
      'a team in words, with a day',
      ['- Test the horn (night patrol crew, 2025-08-04)'],
      [
        'Test the horn 7:3-7:16 | team night patrol crew 7:18-7:35 | due 2025-08-04 7:37-7:47 exact 2025-08-04 | list 0'
      ]
    ],
    [
      'a team in words, alone',
      ['- Test the horn (ask the patrol crew)'],
      ['Test the horn (ask the patrol crew) 7:3-7:38 | list 0']
    ],
    [
      'the person behind a role',
      ['- Test the horn. Owner: Plant Manager (R. Osei)'],
      ['Test the horn. 7:3-7:17 | person R. Osei 7:40-7:47 | list 0']
    ],
    [
      'the person behind a place',
      ['- Test the horn. Owner: Waterworks (Paula Reyes)'],
      ['Test the horn. 7:3-7:17 | person Paula Reyes 7:37-7:48 | list 0']
    ],
    [
      'the team of a person',
      ['- Test the horn. Owner: Paula (Waterworks)'],
      ['Test the horn. 7:3-7:17 | person Paula 7:25-7:30 | list 0']
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('tables', () => {
  const lines = [
    '| What | Who | Until when |',
    '| --- | --- | --- |',
    '| Raise the sockets | Mia | Done 3 July 2025 |',
    '| Move the panel | Theo | Done (July 4) |',
    '| Buy a horn | Mia | 2025-08-01 |'
  ]
  const items = [
    'Raise the sockets 9:3-9:20 | person Mia 9:23-9:26 | due Done 9:29-9:33 done | done | table 0',
    'Move the panel 10:3-10:17 | person Theo 10:20-10:24 | due Done 10:27-10:31 done | done | table 0',
    'Buy a horn 11:3-11:13 | person Mia 11:16-11:19 | due 2025-08-01 11:22-11:32 exact 2025-08-01 | table 0'
  ]

  it.each([
    ['Action items', items],
    ['Prevention', items],
    ['Who was there', ['nothing']]
  ])('with owner and deadline below %s', (heading, found) => {
    expect(shownActions(document(lines, heading))).toEqual(found)
  })
})

/** Header and rows of a table among action items, and what its columns are. */
const byCells: Array<[header: string, rows: Array<string>, columns: string]> = [
  ['Action | Responsable | Échéance', ['Count places | Provider | -', 'Stop sales | M. Benoît Caron | 30/04/2026'], 'action owner deadline'],
  ['Maßnahme | Verantwortlich | Termin', ['Bau einen Alarm | Jürgen Müller | 31.03.2026', 'Prüfe ihn | TBD |'], 'action owner deadline'],
  ['Action | By | Target', ['Add an alert | Ada | 2026-03-31', 'Rehearse it | SRE | Q2 2026'], 'action owner deadline'],
  ['Action | R. | By', ['Add an alert | KL | Friday'], 'action owner deadline'],
  ['Action | Resp. | By when', ['Add an alert | Storage | -'], 'action owner deadline'],
  ['Action | By | Created', ['Add an alert | Ada | 2026-02-11', 'Rehearse it | Omar | 2026-02-12'], 'action owner ?'],
  ['Action | Notes | Seen', ['Add an alert | after the audit | 2025-01-05', 'Rehearse it | Ada asked | 2025-02-01'], 'action ? ?'],
  ['Action | Region | Component', ['Add an alert | Frankfurt | Redis', 'Rehearse it | Dublin | Kafka'], 'action ? ?']
] // prettier-ignore

describe('columns without a known header', () => {
  it.each(byCells)('%s', (header, rows, expected) => {
    const line = header.replaceAll(/[^|]+/g, '-')
    const {actions} = read(document([header, line, ...rows].map((row) => `| ${row} |`)))
    const names = actions.tables.flatMap(({columns}) => columns.map(({name}) => name ?? '?'))
    expect(names.join(' ')).toBe(expected)
  })

  it('are those of a list of people elsewhere', () => {
    const lines = ['| Team | Ansprechpartner |', '| --- | --- |', '| Netz | Jürgen |']
    expect(read(document(lines, 'Impact')).actions.tables).toEqual([])
  })
})

/** Items of a list, and whose each is until when. */
const shapes: Array<[what: string, items: Array<string>, found: Array<string>]> = [
  [
    'slashes',
    ['Guard all ports / Net team / before the next match', 'Lock the boxes / Stage / before the next match', 'Buy a switch / Krzysztof / 2025-09-01', 'Brief people better'],
    ['Guard all ports: Net team, the next match', 'Lock the boxes: Stage, the next match', 'Buy a switch: Krzysztof, 2025-09-01', 'Brief people better: , ']
  ],
  [
    'dashes',
    ['Raise the sockets – Mia – 2025-08-01', 'Move the panel – Stage – end of August', 'Buy a horn – Field service – 2025-09-01'],
    ['Raise the sockets: Mia, 2025-08-01', 'Move the panel: Stage, end of August', 'Buy a horn: Field service, 2025-09-01']
  ],
  [
    'semicolons',
    ['Raise the sockets; Omar; 2025-08-01', 'Move the panel; Stage; ?'],
    ['Raise the sockets: Omar, 2025-08-01', 'Move the panel: Stage, ?']
  ],
  ['who only', ['Raise the sockets / Omar', 'Move the panel / Facilities'], ['Raise the sockets: Omar, ', 'Move the panel: Facilities, ']],
  [
    'a team in lower case, and a ticket where others have a day',
    ['Raise the sockets – Omar – 2025-08-01', 'Move the panel – facilities – OPS-12'],
    ['Raise the sockets: Omar, 2025-08-01', 'Move the panel: facilities, ']
  ],
  ['things', ['Floats for pump 1 / pump 2 / Redis', 'Panels for Kafka / Redis / SRE'], ['Floats for pump 1 / pump 2 / Redis: , ', 'Panels for Kafka / Redis / SRE: , ']],
  ['one of several', ['Raise the sockets / Omar / 2025-08-01', 'Move the panel', 'Buy a horn'], ['Raise the sockets / Omar / 2025-08-01: , ', 'Move the panel: , ', 'Buy a horn: , ']],
  ['what was and what is to be', ['Sockets / 10 cm / 40 cm', 'Panel / cellar / roof'], ['Sockets / 10 cm / 40 cm: , ', 'Panel / cellar / roof: , ']]
] // prettier-ignore

describe('parts in the same place of most items', () => {
  it.each(shapes)('%s', (_, lines, found) => {
    const {items} = read(document(lines.map((line) => `- ${line}`))).actions
    const shown = items.map(({action, deadline, owners}) => {
      const names = owners.map(({written}) => written)
      return `${action.written}: ${names.join(' ')}, ${deadline?.written ?? ''}`
    })
    expect(shown).toEqual(found)
  })
})

describe('what stands above a list', () => {
  it.each<Row>([
    [
      'headings with names',
      [
        '### Paula Reyes',
        '',
        '- Order two floats',
        '',
        '### Tjeerd Bakema',
        '',
        '- Buy a horn (Mia)'
      ],
      [
        'Order two floats 9:3-9:19 | person Paula Reyes 7:5-7:16 | list 0',
        'Buy a horn 13:3-13:13 | person Mia 13:15-13:18 | list 1'
      ]
    ],
    [
      'headings with topics',
      ['### Homepage', '', '- Order two floats', '', '### Kiosk', '', '- Buy a horn'],
      ['Order two floats 9:3-9:19 | list 0', 'Buy a horn 13:3-13:13 | list 1']
    ],
    [
      'deadlines in brackets, and alone',
      [
        '**First (by July 31)**',
        '',
        '- Order two floats',
        '- Buy a horn (Mia, 2025-07-09)',
        '',
        '**Before 1 October 2025**',
        '',
        '- Move the panel'
      ],
      [
        'Order two floats 9:3-9:19 | due July 31 7:13-7:20 no-year 2025-07-31 | list 0',
        'Buy a horn 10:3-10:13 | person Mia 10:15-10:18 | due 2025-07-09 10:20-10:30 exact 2025-07-09 | list 0',
        'Move the panel 14:3-14:17 | due 1 October 2025 12:10-12:24 exact 2025-10-01 | list 1'
      ]
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('items below items', () => {
  it.each<Row>([
    [
      'values',
      [
        '1. **Order two floats.**',
        '   - Owner: Mia',
        '   - Due: 2025-07-09',
        '   - Status: Done',
        '2. **Buy a horn.**',
        '   - Priority: High'
      ],
      [
        'Order two floats. 7:6-7:23 | person Mia 8:13-8:16 | due 2025-07-09 9:11-9:21 exact 2025-07-09 | done | list 0',
        'Buy a horn. 11:6-11:17 | priority High 12:16-12:20 | list 0'
      ]
    ],
    [
      'a group',
      ['- **Floats**', '  - Order two', '  - Test them (Mia)'],
      ['Order two 8:5-8:14', 'Test them 9:5-9:14 | person Mia 9:16-9:19']
    ],
    [
      'items of their own',
      [
        '- Watch the water level',
        '  - Order two floats (Mia, 2025-07-09)',
        '  - Install a camera (Theo)',
        '  - Hut roof, north side (Theo, 2025-08-09)',
        '  - @paula'
      ],
      [
        'Watch the water level 7:3-7:24 | person @paula 11:5-11:11 | list 0',
        'Order two floats 8:5-8:21 | person Mia 8:23-8:26 | due 2025-07-09 8:28-8:38 exact 2025-07-09',
        'Install a camera 9:5-9:21 | person Theo 9:23-9:27',
        'Hut roof, north side 10:5-10:25 | person Theo 10:27-10:31 | due 2025-08-09 10:33-10:43 exact 2025-08-09'
      ]
    ],
    [
      'details',
      [
        '- Watch the water level',
        '  - with a camera on the mast (@mia)',
        '  - Rust was found by Theo',
        '  - Bought on 2025-06-20'
      ],
      ['Watch the water level 7:3-7:24 | list 0']
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('paragraphs', () => {
  it.each<Row>([
    [
      'lines with numbers and labels',
      [
        'M1: Order two floats. Owner: Mia Sorel. Due: 9 July 2025.',
        'M2: Buy a horn for the hut',
        'and test it. Assigned to: Theo.'
      ],
      [
        'Order two floats. 7:5-7:22 | person Mia Sorel 7:30-7:39 | due 9 July 2025 7:46-7:57 exact 2025-07-09 | id M1',
        'Buy a horn for the hut\nand test it. 8:5-9:13 | person Theo 9:27-9:31 | id M2'
      ]
    ],
    [
      'numbers in bold, with values below',
      [
        '**REC-1** – Order two floats.',
        'Owner: Mia Sorel',
        'Due: 2025-07-09',
        '',
        '**REC-2** – Buy a horn.',
        'Owner: ?'
      ],
      [
        'Order two floats. 7:13-7:30 | person Mia Sorel 8:8-8:17 | due 2025-07-09 9:6-9:16 exact 2025-07-09 | id REC-1',
        'Buy a horn. 11:13-11:24 | none ? 12:8-12:9 | id REC-2'
      ]
    ],
    [
      'values in paragraphs of their own',
      [
        'Order two floats',
        '',
        'Owner: Mia Sorel',
        '',
        'Deadline: 2025-07-09',
        '',
        '**Buy a horn**',
        'Assigned to: Theo'
      ],
      [
        'Order two floats 7:1-7:17 | person Mia Sorel 9:8-9:17 | due 2025-07-09 11:11-11:21 exact 2025-07-09',
        'Buy a horn 13:3-13:13 | person Theo 14:14-14:18'
      ]
    ],
    [
      'prose',
      ['We are still thinking about it. See RFC-12 for more.', '', 'Pumps fail.'],
      ['nothing']
    ],
    [
      'prose beside a list',
      ['Note: Owner: the plant.', '', '- Order two floats (Mia)'],
      ['Order two floats 9:3-9:19 | person Mia 9:21-9:24 | list 0']
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('tables with an item in each column', () => {
  it.each<Row>([
    [
      'with numbers above',
      [
        '| | AI-1 | AI-2 |',
        '|---|---|---|',
        '| **What** | Order two floats | Buy a horn |',
        '| **Owner** | Mia | |',
        '| **Due** | 2025-07-02 (done) | 2025-08-01 |'
      ],
      [
        'Order two floats 9:14-9:30 | person Mia 10:15-10:18 | due 2025-07-02 11:13-11:23 exact 2025-07-02 | done | id AI-1',
        'Buy a horn 9:33-9:43 | no owner 10:19-10:22 | due 2025-08-01 11:33-11:43 exact 2025-08-01 | id AI-2'
      ]
    ],
    [
      'one item',
      [
        '| Action | Order two floats |',
        '|---|---|',
        '| Owner | Mia |',
        '| Deadline | 2025-08-01 |'
      ],
      [
        'Order two floats 7:12-7:28 | person Mia 9:11-9:14 | due 2025-08-01 10:14-10:24 exact 2025-08-01'
      ]
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('names for more than one item', () => {
  it.each<Row>([
    [
      'in lower case before a deadline, then in all lists',
      [
        '- Restart the pumps – sam, next week',
        '- Replace the float – sam',
        '',
        'Later:',
        '',
        '- Paint the horn – sam',
        '- Paint the horn – loud'
      ],
      [
        'Restart the pumps 7:3-7:20 | person sam 7:23-7:26 | due next week 7:28-7:37 relative 2025-07-11 | list 0',
        'Replace the float 8:3-8:20 | person sam 8:23-8:26 | list 0',
        'Paint the horn 12:3-12:17 | person sam 12:20-12:23 | list 1',
        'Paint the horn – loud 13:3-13:24 | list 1'
      ]
    ],
    [
      'in bold before a colon, beside one that is known',
      [
        '- **Priya**: buy a float',
        '- **Olu:** label the shelves',
        '- **Monitoring**: a second horn'
      ],
      [
        'buy a float 7:14-7:25 | person Priya 7:5-7:10 | list 0',
        'label the shelves 8:12-8:29 | person Olu 8:5-8:8 | list 0',
        'Monitoring: a second horn 9:5-9:32 | list 0'
      ]
    ],
    [
      'labelled above the list',
      [
        'Owner: Lena',
        '',
        '- Add a float',
        '- Add a key (Luis)',
        '',
        'Due: 2025-08-01',
        '',
        '- Add a horn'
      ],
      [
        'Add a float 9:3-9:14 | person Lena 7:8-7:12 | list 0',
        'Add a key 10:3-10:12 | person Luis 10:14-10:18 | list 0',
        'Add a horn 14:3-14:13 | due 2025-08-01 12:6-12:16 exact 2025-08-01 | list 1'
      ]
    ],
    [
      'a ticket of any form behind its label',
      ['### Buy a float', '', 'Owner: Luis', 'Ticket: INC0048213'],
      ['Buy a float 7:5-7:16 | person Luis 9:8-9:12 | tickets INC0048213']
    ],
    [
      'a list that readers are asked to read',
      ['Before you start, please read:', '', '- How we track', '', 'Then:', '', '- Add a float'],
      ['Add a float 13:3-13:14 | list 0']
    ],
    [
      'a state behind a bug, where there is no column for it',
      [
        '| Action item | Owner | Bug |',
        '| --- | --- | --- |',
        '| Plug the leak | Luis | Bug 5554825 DONE |',
        '| Add a horn | Luis | Bug 5554823 TODO |',
        '| Add a key | Luis | Bug 5554824 |',
        '| Add a bell | Luis | **DONE** |'
      ],
      [
        'Plug the leak 9:3-9:16 | person Luis 9:19-9:23 | done | tickets 5554825 | table 0',
        'Add a horn 10:3-10:13 | person Luis 10:16-10:20 | open | tickets 5554823 | table 0',
        'Add a key 11:3-11:12 | person Luis 11:15-11:19 | tickets 5554824 | table 0',
        'Add a bell 12:3-12:13 | person Luis 12:16-12:20 | done | table 0'
      ]
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines))).toEqual(items)
  })
})

describe('measures with marks', () => {
  it.each<Row>([
    [
      'are done, the others are still to be done',
      ['- ✅ Drained the hut', '- Write to all members'],
      ['Drained the hut 7:5-7:20 | done | list 0', 'Write to all members 8:3-8:23 | list 0']
    ],
    [
      'without marks were what was done',
      ['- Drained the hut', '- Wrote to all members'],
      ['nothing']
    ]
  ])('%s', (_, lines, items) => {
    expect(shownActions(document(lines, 'Remediation'))).toEqual(items)
  })
})

describe('lists that are no actions', () => {
  it.each<
    [what: string, heading: string, lines: ReadonlyArray<string>, items: ReadonlyArray<string>]
  >([
    [
      'what was done and when',
      'Follow-up',
      ['- 12 June: wrote to all members', '- 14 June: paid for 90 floats'],
      ['nothing']
    ],
    [
      'but what is to be done then',
      'Follow-up',
      ['- 12 August: add a float', '- 14 August: test the horn'],
      [
        'add a float 7:14-7:25 | due 12 August 7:3-7:12 no-year 2025-08-12 | list 0',
        'test the horn 8:14-8:27 | due 14 August 8:3-8:12 no-year 2025-08-14 | list 0'
      ]
    ],
    [
      'earlier incidents',
      'Action items',
      [
        'Similar incidents in the past:',
        '',
        '- Flood in 2023',
        '- Flood in 2024',
        '',
        'To do:',
        '',
        '- Add a float'
      ],
      ['Add a float 14:3-14:14 | list 0']
    ],
    [
      'pages',
      'Action items',
      ['- [Runbook](https://wiki.example.com/a)', '- [Plan](https://wiki.example.com/b)'],
      ['nothing']
    ],
    [
      'what readers can do',
      'Next steps',
      ['If you run a pump of your own:', '', '1. Fetch the patch', '2. Restart it'],
      ['nothing']
    ],
    [
      'but what follows a word to them',
      'Next steps',
      ['We are sorry for what you could not do. We are:', '', '- Adding a float'],
      ['Adding a float 9:3-9:17 | list 0']
    ],
    [
      'what already holds, with the change that made it so',
      'Prevention',
      [
        '- The level is read twice since June (#812)',
        '- Pumps are started by hand no longer (#820)'
      ],
      ['nothing']
    ],
    [
      'but what is to be changed',
      'Prevention',
      ['- Read the level twice (#812)', '- Levels should be read twice (#813)'],
      [
        'Read the level twice (#812) 7:3-7:30 | tickets #812 | list 0',
        'Levels should be read twice (#813) 8:3-8:37 | tickets #813 | list 0'
      ]
    ],
    [
      'what was hit',
      'Remediation',
      ['Affected huts:', '', '- North hut (Pump team)', '- South hut (Pump team)'],
      ['nothing']
    ]
  ])('%s', (_, heading, lines, items) => {
    expect(shownActions(document(lines, heading))).toEqual(items)
  })
})
