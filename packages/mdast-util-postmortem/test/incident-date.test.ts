import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'
import {showDay} from './show-time.ts'

/** Day of a report with some opening. */
function dayOf(opening: string): string | undefined {
  const {date} = read(`# Checkout outage\n\n${opening}\n\n## Timeline (UTC)\n\n- 14:05 Deploy\n- 14:45 Rollback\n`) // prettier-ignore
  return date && showDay({...date, ambiguous: false})
}

describe('the day of the incident', () => {
  it.each<[opening: string, day: string | undefined]>([
    ['On 14 March 2026 checkout was down for 40 minutes.', '2026-03-14'],
    ['By Ada Lind, 2 April 2026\n\nOn 14 March 2026 checkout was down.', '2026-03-14'],
    ['Published on April 2, 2026\n\nOn 14 March 2026 checkout was down.', '2026-03-14'],
    ['*Last updated: 2026-04-02*\n\nOn 14 March 2026 checkout was down.', '2026-03-14'],
    ['By Ada Lind, 2 April 2026', undefined],
    [
      'By 14 March 2026 at noon the queue had grown to 40,000 jobs, which was more than the workers could ever take on a day like that.',
      '2026-03-14'
    ],
    ['Bypassing the queue on 14 March 2026 made it worse.', '2026-03-14'],
    ['By noon on 14 March 2026 the queue had 40,000 jobs.', '2026-03-14'],
    [
      'Document state: agreed in the review of 2026-04-02\n\nOn 14 March 2026 it broke.',
      '2026-03-14'
    ],
    ['**Report date:** 2 April 2026 — **Author:** Ada\n\nOn 14 March 2026 it broke.', '2026-03-14'],
    ['Version 1.2, 3 May 2026\n\nOn 14 March 2026 it broke.', '2026-03-14'],
    ['Date of approval: 3 May 2026 · Ada\nDay of the fault: 14 March 2026', '2026-03-14'],
    ['*A note for sales, written by the web team, 2 April 2026*', undefined],
    ['This report was approved by the board on 3 May 2026.', undefined],
    ['The review was held on 3 May 2026.', undefined],
    ['Approved in the meeting of 3 May 2026.', undefined],
    ['Ops team — last updated 3 May 2026', undefined],
    ['Version 2.3 of the parser was deployed on 14 March 2026.', '2026-03-14'],
    ['The report service was down on 14 March 2026.', '2026-03-14'],
    ['The review queue stopped on 14 March 2026.', '2026-03-14'],
    ['The update of 14 March 2026 broke checkout.', '2026-03-14'],
    ['Updated rules went live on 14 March 2026.', '2026-03-14'],
    ['The plan was approved in May, and on 14 March 2026 it broke.', '2026-03-14'],
    ['Incident report: On 14 March 2026 checkout was down.', '2026-03-14'],
    ['City library · 14 March 2026 · minor', '2026-03-14']
  ])('%s', (opening, day) => {
    expect(dayOf(opening)).toBe(day)
  })
})

it.each([
  'docs/2026-03-14-gate.md',
  'docs/012-2026-03-14-gate.md',
  'docs/012-14-03-26.md',
  'docs/2026-03-14-gate/README.md',
  'docs/14-03-2026/gate.md'
])('is in %s', (path) => {
  expect(read('# Gate open\n', {path}).date).toMatchObject({year: 2026, month: 3, day: 14})
})

it('the day on which it was written decides the year of others', () => {
  const {actions, timeline} = read(
    '# Outage\n\nWritten by the web team, 10 January 2026\n\n## Timeline\n\n- 28 Dec, 14:05 Deploy\n- 28 Dec, 14:45 Rollback\n\n## Action items\n\n- Add a limit. Owner: Ada, due 28 Feb\n'
  )
  expect(timeline.entries[0]?.date).toMatchObject({year: 2025, month: 12, day: 28})
  expect(actions.items[0]?.deadline?.date).toMatchObject({year: 2026, month: 2, day: 28})
})

describe('numbers of paragraphs before a time', () => {
  const timesOf = (lines: ReadonlyArray<string>) =>
    read(`# Checkout outage\n\n## Timeline\n\n${lines.join('\n\n')}\n`).timeline.entries.map(
      ({text, timestamp}) => `${timestamp?.written}: ${text}`
    )

  it('are none of it', () => {
    expect(
      timesOf(['5.11 08 April 2026 07:05 – Deploy', '5.12 08 April 2026 07:12 – Alert'])
    ).toEqual(['08 April 2026 07:05: Deploy', '08 April 2026 07:12: Alert'])
  })

  it('are clocks where no other follows', () => {
    expect(timesOf(['10.30 Deploy of 8 April', '10.45 Alert'])).toEqual([
      '10.30: Deploy of 8 April',
      '10.45: Alert'
    ])
  })
})

describe('zones', () => {
  const zonesOf = (text: string) => read(text).timeline.zones.map(({written: zone}) => zone)
  const entries = '## Timeline\n\n- 14:05 Deploy\n- 14:45 Rollback\n'

  it('are declared by the label of a time', () => {
    expect(zonesOf(`# Outage\n\n**When (UTC):** 2026-03-14 14:05\n\n${entries}`)).toEqual(['UTC'])
    expect(zonesOf(`# Outage\n\n**When:** 2026-03-14 14:05\n\n${entries}`)).toEqual([])
  })

  it.each<[entry: string, zone: string | undefined]>([
    ['14:05 ICT Deploy', 'ICT'],
    ['14:05 ICT: the deploy starts', 'ICT'],
    ['14:05 ICT team starts the deploy', undefined]
  ])('and words: %s', (entry, zone) => {
    const {timeline} = read(`# Outage\n\n## Timeline\n\n- ${entry}\n- 14:45 Rollback\n`)
    expect(timeline.entries[0]?.timestamp?.zone?.written).toBe(zone)
  })
})
