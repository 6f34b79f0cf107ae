import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'

const report = `# Checkout outage

## Summary

On 2026-01-31 checkout was unavailable for 47 minutes.

## Timeline

- 14:05 UTC Alert fired
- 14:52 UTC Service restored

## Root cause

A full disk on the database.
`

const prose = `# Post-mortem of the outage on Monday

Payments went down from 14:05 to 14:52 UTC. An expired certificate made the gateway unreachable;
the on-call engineer was paged, rolled back, and service was restored.
`

const game = `# Postmortem

## What went well

We finished the game in 48 hours and the art came out great.

## What went wrong

We ran out of time for sound.

## Lessons learned

Start with the sound.
`

/** Documents with whether they are a report. */
const documents: Array<[what: string, text: string, path: string, expected: boolean]> = [
  ['a report', report, 'docs/a.md', true],
  ['a report in prose', prose, 'a.md', true],
  ['front matter that says so', '---\ntype: postmortem\n---\n\nText.\n', 'a.md', true],
  ['a game, whatever the file is called', game, 'POSTMORTEM.md', false],
  ['a readme of reports', report, 'docs/README.md', false],
  ['a code of conduct', report, 'CODE_OF_CONDUCT.md', false],
  ['a template by name', report, 'docs/postmortem-template.md', false],
  ['a template by folder', report, 'templates/a.md', false],
  ['a template by title', report.replace('Checkout outage', 'Postmortem Template'), 'a.md', false],
  [
    'a runbook',
    '# Runbook: database outage\n\n## Impact\n\nText.\n\n## Mitigation\n\nText.\n',
    'a.md',
    false
  ],
  ['an empty file', '', 'postmortem.md', false]
]

describe('incident reports', () => {
  it.each(documents)('%s', (_, text, path, expected) => {
    expect(read(text, {path}).isIncidentReport).toBe(expected)
  })
})

/** Forms that nobody has filled in, and documents that are none. */
const forms: Array<[what: string, text: string, expected: boolean]> = [
  ['empty sections', '# Title\n\n## Summary\n\n## Timeline\n\n## Impact\n', true],
  [
    'prompts',
    '# Incident\n\n## Summary\n\n*What happened in this incident?*\n\n## Impact\n\nDescribe the impact on users.\n\n## Timeline\n\nText.\n',
    true
  ],
  [
    'placeholders under a title that is one',
    '# [Title]\n\n## Summary\n\nText [link to issue].\n\n## Timeline\n\n- HH:MM Alert\n',
    true
  ],
  [
    'empty sections with a date',
    '# Outage 2026-01-31\n\n## Summary\n\n## Timeline\n\n## Impact\n',
    false
  ],
  ['a report', report, false]
]

describe('templates', () => {
  it.each(forms)('%s', (_, text, expected) => {
    expect(read(text).isTemplate).toBe(expected)
  })
})

/** Texts with their language. */
const languages: Array<[text: string, locale: string]> = [
  [
    'The service was down for two hours because the disk was full. Nobody had noticed that the old logs were not deleted any more.',
    'en'
  ],
  [
    'Der Dienst war zwei Stunden lang nicht erreichbar, weil die Platte voll war. Niemand hatte bemerkt, dass die alten Protokolle seit Wochen nicht mehr gelöscht wurden, und der Alarm dafür fehlte ganz.',
    'de'
  ],
  [
    'Le service était indisponible pendant deux heures parce que le disque était plein. Personne n’avait remarqué que les anciens journaux n’étaient plus supprimés depuis des semaines, et il n’y avait pas d’alerte.',
    'fr'
  ],
  [
    'El servicio no estuvo disponible durante dos horas porque el disco estaba lleno. Nadie había notado que los registros antiguos ya no se borraban desde hacía semanas, y no había ninguna alerta para ello.',
    'es'
  ],
  ['1,204 webhooks were delivered late; queue empty at 09:31.', 'und'],
  [
    'ディスクがいっぱいになったため、サービスは二時間停止しました。原因を調査しています。対策を実施しました。',
    'ja'
  ],
  ['Down.', 'und']
]

describe('language', () => {
  it.each(languages)('%s', (text, locale) => {
    expect(read(text).locale).toBe(locale)
  })

  it('is what front matter or an option says', () => {
    expect(read('---\nlang: de-AT\n---\n\nDown.\n').locale).toBe('de')
    expect(read('Down.\n', {locale: 'fr'}).locale).toBe('fr')
  })
})
