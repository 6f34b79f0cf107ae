import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

/** Documents with their fields: `name=value key-place value-place source`. */
const documents: Array<[what: string, text: string, fields: Array<string>]> = [
  [
    'YAML front matter',
    '---\ndate: 2026-01-31\nseverity: "P1"\nauthors:\n  - Ada\n  - Bo\n---\n\nText.\n',
    [
      'date=2026-01-31 2:1-2:5 2:7-2:17 front-matter',
      'severity=P1 3:1-3:9 3:11-3:15 front-matter',
      'authors=Ada, Bo 4:1-4:8 5:5-5:8 front-matter'
    ]
  ],
  [
    'TOML front matter',
    '+++\ndate = 2026-01-31\nseverity = "P1"\nauthors = ["Ada", "Bo"]\n+++\n\nText.\n',
    [
      'date=2026-01-31 2:1-2:5 2:8-2:18 front-matter',
      'severity=P1 3:1-3:9 3:12-3:16 front-matter',
      'authors=Ada, Bo 4:1-4:8 4:12-4:17 front-matter'
    ]
  ],
  [
    'a table of keys and values',
    '# Outage\n\n| Date | 2026-01-31 |\n| --- | --- |\n| **Severity** | P1 |\n| Colour | red |\n',
    ['date=2026-01-31 3:3-3:7 3:10-3:20 table', 'severity=P1 5:5-5:13 5:18-5:20 table']
  ],
  [
    'a table with a header and one row',
    '# Outage\n\n| Downtime | Severity | Users |\n| --- | --- | --- |\n| 9 h | P1 | 20 |\n',
    ['duration=9 h 3:3-3:11 5:3-5:6 table', 'severity=P1 3:14-3:22 5:9-5:11 table']
  ],
  [
    'bold lines',
    '# Outage\n\n**Date:** 2026-01-31\n**Severity**: P1 (payments)\n\n**Status**: Resolved\n',
    [
      'date=2026-01-31 3:3-3:7 3:11-3:21 line',
      'severity=P1 (payments) 4:3-4:11 4:15-4:28 line',
      'status=Resolved 6:3-6:9 6:13-6:21 line'
    ]
  ],
  [
    'how long it took under the name of when it was over',
    '# Outage\n\n**Resolution time:** 3 hours\n',
    ['duration=3 hours 3:3-3:18 3:22-3:29 line']
  ],
  [
    'several in one line',
    '# Outage\n\n**Date:** 2026-01-31 | **Severity:** P1 · **Status:** final\n',
    [
      'date=2026-01-31 3:3-3:7 3:11-3:21 line',
      'severity=P1 3:26-3:34 3:38-3:40 line',
      'status=final 3:45-3:51 3:55-3:60 line'
    ]
  ],
  [
    'several in one plain line',
    '# Outage\n\nDate: 2026-01-31 · Start: 14:05 UTC · Colour: red | Severity: P1\n',
    [
      'date=2026-01-31 3:1-3:5 3:7-3:17 line',
      'started=14:05 UTC · Colour: red 3:20-3:25 3:27-3:50 line',
      'severity=P1 3:53-3:61 3:63-3:65 line'
    ]
  ],
  [
    'several in one plain line, as sentences and with commas',
    '# Outage\n\nAuthors: Ada N. Status: final. Date: 2026-01-31, Severity: P1; ask the owner: Bo\n',
    [
      'authors=Ada N. 3:1-3:8 3:10-3:16 line',
      'status=final. 3:17-3:23 3:25-3:31 line',
      'date=2026-01-31 3:32-3:36 3:38-3:48 line',
      'severity=P1; ask the owner: Bo 3:50-3:58 3:60-3:81 line'
    ]
  ],
  [
    'a quote below the title',
    '# Outage\n\n> [!NOTE]\n> **Status:** Draft\n> **Severity:** P1\n>\n> - Date: 2026-01-31\n',
    [
      'status=Draft 4:5-4:11 4:15-4:20 line',
      'severity=P1 5:5-5:13 5:17-5:19 line',
      'date=2026-01-31 7:5-7:9 7:11-7:21 list'
    ]
  ],
  [
    'no quote further down',
    '# Outage\n\n## Impact\n\n> **Status:** Draft\n\n## Details\n\n> **Duration:** 2 h\n',
    []
  ],
  ['no quote below a first section', '## Impact\n\n> **Duration:** 2 h\n', []],
  [
    'lines without bold',
    '# Outage\n\nDate: 2026-01-31\nAuthors: Ada\n',
    ['date=2026-01-31 3:1-3:5 3:7-3:17 line', 'authors=Ada 4:1-4:8 4:10-4:13 line']
  ],
  [
    'a list, also nested under a label',
    '# Outage\n\n- Severity: P1\n- **Start (UTC)**: 14:05\n- Owner: Ada\n\n**Duration:**\n- End: 14:52\n',
    [
      'severity=P1 3:3-3:11 3:13-3:15 list',
      'started=14:05 4:5-4:16 4:20-4:25 list',
      'owner=Ada 5:3-5:8 5:10-5:13 list',
      'ended=14:52 8:3-8:6 8:8-8:13 list'
    ]
  ],
  [
    'start and end of what happened',
    '# Outage\n\n- **Event start:** 06:20\n- **Event end:** 07:05\n- End of the disruption: 07:10\n- Disruption: trains stood still\n',
    [
      'started=06:20 3:5-3:16 3:20-3:25 list',
      'ended=07:05 4:5-4:14 4:18-4:23 list',
      'ended=07:10 5:3-5:24 5:26-5:31 list'
    ]
  ],
  [
    'headings',
    '# Outage\n\n## Date: 31 January 2026\n\n## Authors\n\nAda\n\n## State\n\n![Resolved](green.png)\n',
    [
      'date=31 January 2026 3:4-3:8 3:10-3:25 heading',
      'authors=Ada 5:4-5:11 7:1-7:4 heading',
      'status=Resolved 9:4-9:9 11:3-11:11 heading'
    ]
  ],
  [
    'times that are days as well',
    '# Outage\n\n- Date/time started: 2026-01-31 14:05\n- **End date and time**: 2026-01-31 15:05\n',
    [
      'started=2026-01-31 14:05 3:3-3:20 3:22-3:38 list',
      'ended=2026-01-31 15:05 4:5-4:22 4:26-4:42 list'
    ]
  ],
  [
    'a section on severity',
    '# Outage\n\n## Severity\n\n**High** – nobody could pay.\n',
    ['severity=High 3:4-3:12 5:3-5:7 section']
  ],
  [
    'a classification in a table',
    '# Outage\n\n| Field | Value |\n| --- | --- |\n| Classification | Major, priority 2 |\n',
    ['severity=Major, priority 2 5:3-5:17 5:20-5:37 table']
  ],
  [
    'a date in the title, when no field has one',
    '# 2026-01-31 – Checkout outage\n\nText.\n',
    ['date=2026-01-31 1:3-1:31 1:3-1:13 title']
  ],
  [
    'none in sections where such words are about something else',
    '# Outage\n\n## Timeline\n\n- Start: 14:05\n\n## Action items\n\n- Owner: Ada\n- Status: open\n',
    []
  ],
  [
    'measures in the impact',
    '# Outage\n\n## Impact\n\n- Duration: 47 minutes\n- Status: fine\n',
    ['duration=47 minutes 5:3-5:11 5:13-5:23 list']
  ]
]

describe('fields', () => {
  it.each(documents)('%s', (_, text, expected) => {
    const fields = read(text).metadata.map(
      ({name, key, value, source}) =>
        `${name}=${value.written} ${short(key.position)} ${short(value.position)} ${source}`
    )
    expect(fields).toEqual(expected)
  })
})

/** Values of a severity with the words that are the level, its scale, and where it is. */
const levels: Array<
  [value: string, level: string | undefined, scale: string | undefined, place: string]
> = [
  ['P1', 'P1', 'p', '3:15-3:17'],
  ['Priority 1', 'Priority 1', 'p', '3:15-3:25'],
  ['P7', 'P7', undefined, '3:15-3:17'],
  ['SEV-2 (payments)', 'SEV-2', 'sev', '3:15-3:20'],
  ['sev 3', 'sev 3', 'sev', '3:15-3:20'],
  ['S4, one tenant', 'S4', 's', '3:15-3:17'],
  ['Level 2 — two wards', 'Level 2', 'level', '3:15-3:22'],
  ['3', '3', 'number', '3:15-3:16'],
  ['0 - all sites', '0', 'number', '3:15-3:16'],
  ['3 sites without water', '3 sites without water', undefined, '3:15-3:36'],
  ['High, all regions', 'High', 'word', '3:15-3:19'],
  ['Major outage', 'Major', 'word', '3:15-3:20'],
  ['High water in the cellar', 'High water in the cellar', undefined, '3:15-3:39'],
  ['Blackout (north), then brownout', 'Blackout', undefined, '3:15-3:23'],
  ['🔴 Critical', 'Critical', 'word', '3:18-3:26'],
  ['(P2)', 'P2', 'p', '3:16-3:18'],
  ['Three regions without service (P0)', 'P0', 'p', '3:46-3:48'],
  ['All sites dark (3 of 3)', 'All sites dark', undefined, '3:15-3:29'],
  ['severity::2', 'severity::2', 'sev', '3:15-3:26'],
  ['Partial outage', 'Partial outage', 'word', '3:15-3:29'],
  ['Partial outage of the shop', 'Partial outage', 'word', '3:15-3:29'],
  ['Outage of the login page', 'Outage of the login page', undefined, '3:15-3:39'],
  ['`P0`', 'P0', 'p', '3:16-3:18'],
  ['unknown, still measured', undefined, undefined, 'nowhere'],
  ['N/A', undefined, undefined, 'nowhere'],
  ['(open)', undefined, undefined, 'nowhere']
]

describe('level of a severity', () => {
  it.each(levels)('%s', (value, level, scale, place) => {
    const [field] = read(`# Outage\n\n**Severity:** ${value}\n`).metadata
    expect([field?.level?.written, field?.level?.scale, short(field?.level?.position)]).toEqual([level, scale, place]) // prettier-ignore
  })
})

/** Documents with the date of their incident. */
const dates: Array<[text: string, path: string, date: string]> = [
  ['# Outage\n\nDate: 31 January 2026, 14:05\n', '', '2026-1-31 845'],
  ['# Outage on January 31st, 2026\n', '', '2026-1-31 undefined'],
  ['# Outage\n', 'docs/2026-01-31-outage.md', '2026-1-31 undefined'],
  ['# Outage\n', 'docs/20260131-1405-outage.md', '2026-1-31 undefined'],
  ['# Outage\n', 'docs/ops-20260131_outage.md', '2026-1-31 undefined'],
  ['# Outage\n', 'docs/20261331-outage.md', 'none'],
  ['# Outage\n\nOn 2026-01-31 payments failed.\n', '', '2026-1-31 undefined'],
  ['# Outage\n\n## Timeline\n\n- 2026-01-31 14:05 Alert\n', '', '2026-1-31 845'],
  ['# Outage\n\n## Action items\n\n- By 2026-02-28\n', '', 'none'],
  ['# Outage\n\nDate: 06/04/2026\n', '', 'none']
]

describe('date of the incident', () => {
  it.each(dates)('%j %s', (text, path, expected) => {
    const {date} = read(text, {path})
    expect(date ? `${date.year}-${date.month}-${date.day} ${date.minute}` : 'none').toBe(expected)
  })
})

/** States with what they say of the document. */
const states: Array<[state: string, status: string | undefined]> = [
  ['Draft', 'draft'],
  ['In review', 'draft'],
  ['DRAFT - numbers to be checked', 'draft'],
  ['Draft. Numbers to be checked', 'draft'],
  ['follow-up', undefined],
  ['final', 'final'],
  ['Complete, action items in progress', 'final'],
  ['Resolved', undefined],
  ['Monitoring', undefined]
]

/** Words of a status with what they say, and of what. */
const statuses: Array<[status: string, state: string | undefined]> = [
  ['Ongoing', 'ongoing'],
  ['**Active** (EU)', 'ongoing'],
  ['Ongoing review of all keys', 'incident'],
  ['Draft', 'draft'],
  ['In Review ✍️', 'draft'],
  ['Final v2', 'final'],
  ['Complete, action items in progress', 'final'],
  ['Resolved 14:05 UTC', 'incident'],
  ['Signed by the harbour master', 'final'],
  ['Almost there', undefined],
  ['Finale', undefined]
]

describe('what a status says', () => {
  it.each(statuses)('%s', (status, state) => {
    const text = `# Outage\n\n**Status:** ${status}\n`
    const {metadata} = read(text, {status: {final: ['signed']}})
    expect(metadata[0]?.state).toBe(state)
  })
})

/** Fields with those whom they name. */
const named: Array<[field: string, people: string]> = [
  ['**Owner:** Ada Lind', 'person Ada Lind 3:12-3:20'],
  ['**Owner:** Ada Lind and Bo', 'person Ada Lind 3:12-3:20, person Bo 3:25-3:27'],
  ['**Authors:** @ada, SRE team', 'person @ada 3:14-3:18, team SRE team 3:20-3:28'],
  ['**Owner:** TBD', 'none TBD 3:12-3:15'],
  ['**Reviewed by:** Ada Lind', 'person Ada Lind 3:18-3:26'],
  ['**Reviewed:** 2026-02-03, Ada Lind', 'person Ada Lind 3:27-3:35'],
  ['**Reviewed:** 3 February 2026', ''],
  ['**Shared with:** Boat crew', 'team Boat crew 3:18-3:27'],
  ['**Date:** 2026-02-03', 'nobody']
]

describe('people in fields', () => {
  it.each(named)('%s', (field, people) => {
    const {owners} = read(`# Outage\n\n${field}\n`).metadata[0]!
    const shown = owners?.map(
      ({kind, position, written}) => `${kind} ${written} ${short(position)}`
    )
    expect(shown?.join(', ') ?? 'nobody').toBe(people)
  })

  it('are not the addresses of links in front matter', () => {
    const text = '---\nauthor: Ada Lind ([@ada](https://harbour.example/@ada))\n---\n\n# Outage\n'
    const {owners} = read(text).metadata[0]!
    expect(owners).toMatchObject([{kind: 'person', written: 'Ada Lind'}])
  })

  it('are those of the settings', () => {
    const {owners} = read('# Outage\n\n**Owner:** Quay\n', {people: ['Quay']}).metadata[0]!
    expect(owners).toMatchObject([{kind: 'person', written: 'Quay'}])
  })
})

describe('state of the document', () => {
  it.each(states)('%s', (state, expected) => {
    expect(read(`# Outage\n\n**Status:** ${state}\n`).documentStatus).toBe(expected)
  })

  it('takes further words, and the switch of static site generators', () => {
    const text = '# Outage\n\n**Status:** Published to all\n'
    expect(read(text, {status: {final: ['published to all']}}).documentStatus).toBe('final')
    expect(read('---\ndraft: true\n---\n\n# Outage\n').documentStatus).toBe('draft')
  })
})

describe('keys of a team', () => {
  const text =
    '---\nday-of-outage: 2026-01-31\nscribe: Mako\n---\n\n# Outage\n\nThreat: red\nZone: Asia/Tokyo\n\n| Line | Vik |\n| --- | --- |\n| Class | B |\n\n- Crew: Dock\n\n## Timeline\n\n- Note: 14:05\n'

  it('are those of fields when it says so', () => {
    const fields = {date: ['Day of outage'], severity: ['threat', 'class'], 'time-zone': ['zone']}
    const {metadata, timeline} = read(text, {fields})
    expect(
      metadata.map(({key, name, source, value}) => [name, key.written, value.written, source])
    ).toEqual([
      ['date', 'day-of-outage', '2026-01-31', 'front-matter'],
      ['severity', 'Threat', 'red', 'line'],
      ['time-zone', 'Zone', 'Asia/Tokyo', 'line'],
      ['severity', 'Class', 'B', 'table']
    ])
    expect(timeline.zones.map(({from, place}) => [from, place])).toEqual([['intro', 'Asia/Tokyo']])
  })

  it('are other fields when it does not', () => {
    expect(
      read(text).otherFields.map(({key, value}) => `${key.written} ${short(key.position)} ${value.written} ${short(value.position)}`) // prettier-ignore
    ).toEqual([
      'day-of-outage 2:1-2:14 2026-01-31 2:16-2:26',
      'scribe 3:1-3:7 Mako 3:9-3:13',
      'Threat 8:1-8:7 red 8:9-8:12',
      'Zone 9:1-9:5 Asia/Tokyo 9:7-9:17',
      'Line 11:3-11:7 Vik 11:10-11:13',
      'Class 13:3-13:8 B 13:11-13:12',
      'Crew 15:3-15:7 Dock 15:9-15:13'
    ])
  })
})

/** Front matter that cannot be read, with the reason and the place. */
const problems: Array<[text: string, place: string, reason: RegExp]> = [
  ['---\ntitle: [open\ndate: 2026-01-31\n---\n\nText.\n', '3:1-3:2', /Flow sequence/],
  ['---\r\ntitle: [open\r\ndate: 2026-01-31\r\n---\r\n\r\nText.\r\n', '3:1-3:2', /Flow sequence/],
  ['+++\ntitle = open\n+++\n\nText.\n', '2:9-2:10', /./]
]

describe('front matter that cannot be read', () => {
  it.each(problems)('%j', (text, place, reason) => {
    const {frontMatterProblem} = read(text)
    expect(frontMatterProblem?.reason).toMatch(reason)
    expect(short(frontMatterProblem?.position)).toBe(place)
  })

  it('is no problem where it can', () => {
    expect(read('---\ntitle: Outage\n---\n').frontMatterProblem).toBeUndefined()
    expect(read('Text.\n').frontMatterProblem).toBeUndefined()
  })
})
