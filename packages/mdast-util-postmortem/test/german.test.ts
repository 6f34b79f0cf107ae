import {describe, expect, it} from 'vitest'
import {readPostmortem} from '../src/read.ts'
import {parse, short} from './parse.ts'
import {showDeadline} from './show-deadline.ts'
import {shownFacts} from './show-impact.ts'

const text = `# Ausfall der Kasse

**Datum:** 10. März 2026, 14:05 Uhr
**Autorin:** Ada Lovelace
**Dauer:** 1,5 Stunden

## Zusammenfassung

Am 10. März 2026 war die Kasse nicht erreichbar.

## Auswirkungen

1.204 Kunden waren betroffen. Der Ausfall kostete etwa 4.000 €.

## Zeitleiste

- **10. März 2026, 14:05 Uhr:** Alarm
- 14:20 Uhr: Neustart
- 15:35 Uhr: Ende

## Ursache

Die Platte war voll.

## Maßnahmen

- [ ] Alarm ergänzen (Ada, bis 31. März 2026)
- [ ] Grenze prüfen (Grace und Ada, fällig am 15. April 2026)
`

describe('a language as data alone', () => {
  const postmortem = readPostmortem(parse(text), text, {locale: 'de'})

  it('has sections', () => {
    expect(postmortem.sections.flatMap(({names}) => names)).toEqual([
      'summary',
      'impact',
      'timeline',
      'root-cause',
      'action-items'
    ])
  })

  it('has fields', () => {
    expect(postmortem.date).toEqual({year: 2026, month: 3, day: 10, minute: 845})
    const duration = postmortem.metadata.find(({name}) => name === 'duration')?.duration
    expect([duration?.written, duration?.seconds, short(duration?.position)]).toEqual([
      '1,5 Stunden',
      5400,
      '5:12-5:23'
    ])
  })

  it('has figures with its own marks', () => {
    expect(shownFacts(postmortem.impact)).toEqual([
      'duration from label 5:3-5:8 Dauer: 5:12-5:23 1,5 Stunden = duration 5400 s',
      'users from sentence: 13:1-13:13 1.204 Kunden = count 1204 Kunden (users)',
      'revenue from sentence: 13:56-13:63 4.000 € = money 4000 EUR ~[13:51-13:55 etwa]'
    ])
  })

  it('has times', () => {
    const {entries} = postmortem.timeline
    const day = {year: 2026, month: 3, day: 10}
    expect(
      entries.map(({date, text, timestamp}) => [
        short(timestamp?.position),
        timestamp?.written,
        date,
        text
      ])
    ).toEqual([
      ['17:5-17:29', '10. März 2026, 14:05 Uhr', {...day, minute: 845}, 'Alarm'],
      ['18:3-18:12', '14:20 Uhr', {...day, minute: 860}, 'Neustart'],
      ['19:3-19:12', '15:35 Uhr', {...day, minute: 935}, 'Ende']
    ])
  })

  it('has action items', () => {
    const {items} = postmortem.actions
    expect(
      items.map(({action, deadline, owners}) => [
        action.written,
        owners.map((owner) => owner.written),
        deadline && showDeadline(deadline)
      ])
    ).toEqual([
      ['Alarm ergänzen', ['Ada'], 'exact 2026-03-31'],
      ['Grenze prüfen', ['Grace', 'Ada'], 'exact 2026-04-15']
    ])
  })
})
