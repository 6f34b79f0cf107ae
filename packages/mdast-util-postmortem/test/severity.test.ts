import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

/** Documents with the severity that is read: `level scale source place`, or nothing. */
const documents: ReadonlyArray<[text: string, severity: string | undefined]> = [
  // Scales of a house.
  ['**Severity:** 2 of 4', '2 of 4 number line 3:15-3:21'],
  ['**Severity:** 3/5 (no data lost)', '3/5 number line 3:15-3:18'],
  ['**Severity:** 1 out of 5', '1 out of 5 number line 3:15-3:25'],
  ['**Severity:** Level B – public communication', 'Level B level line 3:15-3:22'],
  ['**Severity:** Class II', 'Class II level line 3:15-3:23'],
  ['**Severity:** Category C, no injuries', 'Category C level line 3:15-3:25'],
  ['**Severity:** B (two lines closed)', 'B number line 3:15-3:16'],
  ['**Severity:** Grade 1', 'Grade 1 level line 3:15-3:22'],
  ['**Severity:** A crowd at the doors', 'A crowd at the doors undefined line 3:15-3:35'],
  ['**Severity:** Class of 2012', 'Class of 2012 undefined line 3:15-3:28'],
  ['**Severity:** Level Bravo', 'Level Bravo undefined line 3:15-3:26'],
  // Keys with more words.
  ['- Severity by our own scale: 2 (no risk)', '2 number list 3:30-3:31'],
  ['**Severity according to the handbook:** Level 3', 'Level 3 level line 3:41-3:48'],
  ['**Final severity:** SEV2', 'SEV2 sev line 3:21-3:25'],
  ['| Field | Value |\n| - | - |\n| Our severity | 1 of 3 |', '1 of 3 number table 5:18-5:24'],
  ['**Severity of the storm:** orange', undefined],
  // Keys that mean something else as well.
  ['**Classification:** confidential', undefined],
  ['**Priority:** getting the trains back', undefined],
  ['**Classification:** Major', 'Major word line 3:21-3:26'],
  // Sections.
  ['## Severity\n\nSeverity 1', 'Severity 1 sev section 5:1-5:11'],
  ['## 2 Severity\n\nLevel 2 (no telemetry from more than a tenth of all stations).', 'Level 2 level section 5:1-5:8'],
  ['## Severity\n\nSEV3, since only one of the four ferries was late that day.', 'SEV3 sev section 5:1-5:5'],
  ['## 2.1 Classification\n\n- Category: payments\n- Reportable: yes', undefined],
  ['## Severity\n\nThe outage was felt in all of the northern districts of the city.', undefined],
  ['## Classification\n\nFor internal use', undefined],
  // The opening.
  ['Harbour office · 19 November 2024 · minor (level 3)', 'minor word prose 3:37-3:42'],
  ['19 May 2025 | P1', 'P1 p prose 3:15-3:17'],
  ['SEV2', 'SEV2 sev prose 3:1-3:5'],
  ['Trams stood still. We call this a severity 2 incident.', 'severity 2 sev prose 3:35-3:45'],
  ['## Summary\n\nTrams stood still, and a SEV-1 was declared.', 'SEV-1 sev prose 5:26-5:31'],
  ['## Summary\n\nTrams stood still. P1 declared at 10:40.', 'P1 p prose 5:20-5:22'],
  ['## Summary\n\nTrams stood still. Severity: P0. All are back.', 'P0 p prose 5:30-5:32'],
  ['Trams stood still (SEV2) for an hour.', 'SEV2 sev prose 3:20-3:24'],
  ['This was a level 3 incident.', 'level 3 level prose 3:12-3:19'],
  // Not about this incident, or not a severity.
  ['Unlike the last SEV1 incident, this one was short.', undefined],
  ['This was not a SEV1 incident.', undefined],
  ['With ferries at the pier it would have been a SEV1 incident.', undefined],
  ['This could have been rated severity 1 in summer.', undefined],
  ['Alerts of P1 page the whole team.', undefined],
  ['Trams of class 2 stood still.', undefined],
  ['The level 2 cache was empty.', undefined],
  ['Harbour office · 19 November 2024 · critical', undefined],
  ['## Root cause\n\nIt became a SEV1 incident.', undefined],
  ['**Severity:** P2\n\nA SEV1 incident.', 'P2 p line 3:15-3:17']
] // prettier-ignore

/** Values with the level beside theirs of which nobody chose one. */
const values: ReadonlyArray<[value: string, other: string | undefined]> = [
  ['SEV2 / SEV3', 'SEV3 3:22-3:26'],
  ['Sev 2/sev-3 (doors only)', 'sev-3 3:21-3:26'],
  ['Major / Minor', 'Minor 3:23-3:28'],
  ['SEV2 / sev-2', undefined],
  ['SEV2 / P2', undefined],
  ['SEV1 / SEV2 / SEV3', undefined],
  ['SEV2, later SEV3', undefined],
  ['2/5', undefined]
]

describe('severity', () => {
  it.each(values)('%s', (value, expected) => {
    const [field] = read(`# Trams\n\n**Severity:** ${value}\n`).metadata
    const {otherLevel} = field!
    expect(otherLevel && `${otherLevel.written} ${short(otherLevel.position)}`).toBe(expected)
  })

  it.each(documents)('%j', (text, expected) => {
    const field = read(`# Trams\n\n${text}\n`).metadata.find(({name}) => name === 'severity')
    const {level, source} = field ?? {}
    expect(level && `${level.written} ${level.scale} ${source} ${short(level.position)}`).toBe(
      expected
    )
  })
})

it.each([
  ['**Severity:** n/a', true],
  ['**Severity:** Not applicable.', true],
  ['---\nseverity: N/A\n---', true],
  ['**Severity:** none', undefined],
  ['**Severity:** unknown', undefined]
])('fills only a place: %j', (text, skipped) => {
  const [field] = read(text).metadata
  expect([field?.name, field?.skipped]).toEqual(['severity', skipped])
})
