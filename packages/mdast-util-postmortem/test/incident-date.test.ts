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
    ['Bypassing the queue on 14 March 2026 made it worse.', '2026-03-14']
  ])('%s', (opening, day) => {
    expect(dayOf(opening)).toBe(day)
  })
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
