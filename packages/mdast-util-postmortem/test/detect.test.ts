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

/** Nothing in it is a date. */
const undated = report.replace('On 2026-01-31 checkout', 'Checkout')

const form = `# Checkout

Owner:

## Summary

Impact on customers:

## Timeline

| Time | Event |
| --- | --- |
| | |

## Action items

- [ ]
`

const game = `# Postmortem

## What went well

We finished the game in 48 hours and the art came out great.

## What went wrong

We ran out of time for sound.

## Lessons learned

Start with the sound.
`

const empty = `# Postmortem: checkout outage

## Summary

## Impact

## Timeline

## Root cause
`

/** The report under another title. */
function named(title: string): string {
  return report.replace('Checkout outage', title)
}

const told = `# Newsletter sent twice

**Date:** 2026-04-21

Everybody got the newsletter again at 07:30, after the first one had gone out at 07:00 UTC. Nobody
looked at the alert.

## What we did

We stopped the third run at 07:41 and rolled back the scheduler.

## Cause

The new version repeated a job when it did not report its end within 30 minutes.
`

const breach = `# Notice of unauthorized access to addresses of customers

On 3 March 2026 we found that an attacker had downloaded the addresses of 2,140 customers. The key
that was used had been leaked in a public repository in January. We revoked it on the same day, and
notified everybody who was affected on 5 March.
`

const plan = `# Moving the orders to another cluster

**Date:** 2026-06-15

## Timeline

- 02:00 We set the database to read-only; if you see errors, stop
- 02:12 We open writes; the shop should be up

## Impact

You cannot order while we switch. Customers will see a page, and must wait. If it fails, we will roll
back, and you will get a message.
`

const alert = `# Checkout is down

## Impact

Customers cannot pay. You may see errors of the gateway.

## Mitigation

If the pool is full, you should restart the service. If this does not help, please page the team. You
can find its log on the dashboard, and should keep it.
`

const audit = `# Access to the warehouse

We looked at 412 accounts and found three faults. Nothing was changed.

${['Old accounts', 'Shared password', 'Open port']
  .map(
    (finding) => `## ${finding}

### Root cause

It was not removed when people left, because nobody had been asked.

### Impact

None was found; the log showed no login.
`
  )
  .join('\n')}`

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
  ['an empty file', '', 'postmortem.md', false],
  ['an empty report in a folder of reports', empty, 'docs/postmortems/a.md', true],
  ['an empty report in a folder spelt another way', empty, 'post-mortem/a.md', true],
  ['an empty report in a folder of Windows', empty, 'docs\\postmortems\\a.md', true],
  ['an empty report that says what it is', `---\ntype: postmortem\n---\n\n${empty}`, 'a.md', true],
  ['an empty report that names its incident', empty, 'docs/incidents/a.md', true],
  [
    'an empty form in a folder of all kinds',
    empty.replace('Postmortem: checkout outage', 'Incident report'),
    'docs/incidents/a.md',
    false
  ],
  [
    'an empty form that asks for a name',
    empty.replace('checkout outage', 'incident title'),
    'docs/incidents/a.md',
    false
  ],
  ['the index of a dated folder', report, 'incidents/2026-01-31-checkout/index.md', true],
  ['the index of a folder with no day', report, 'checkout/index.md', false],
  ['a readme in a folder of reports', empty, 'docs/postmortems/README.md', false],
  ['an index in a folder of reports', empty, 'docs/postmortems/index.md', false],
  ['a template in a folder of reports', empty, 'docs/postmortems/template.md', false],
  [
    'a template that says what its copies are',
    `---\ntype: postmortem\n---\n\n${empty}`,
    'docs/postmortems/template.md',
    false
  ],
  [
    'a form without a name in a folder of reports',
    '# [Title]\n\n## Summary\n\n## Timeline\n\n## Root cause\n',
    'docs/postmortems/0000.md',
    false
  ],
  [
    'prompts in a folder of reports',
    '# Incident report\n\n## Summary\n\nDescribe what happened.\n\n## Root cause\n',
    'docs/postmortems/0000.md',
    false
  ],
  [
    'a policy in a folder of reports',
    '# Postmortem policy\n\nWrite one within five days of each incident or outage.\n',
    'docs/postmortems/policy.md',
    false
  ],
  ['a game in a folder of reports', game, 'docs/postmortems/a.md', false],
  [
    'the readme of an incident without times',
    named('Incident report: checkout').replaceAll(/\d\d:\d\d UTC /g, ''),
    'incidents/0012-checkout/README.md',
    true
  ],
  ['the readme of a folder of incidents', named('Incidents'), 'incidents/2026/README.md', false],
  ['a readme that is called a report', named('Postmortem: checkout'), 'checkout/README.md', true],
  ['a day in a folder of templates of a site', report, 'web/templates/2026-01-31-outage.md', true],
  ['a title about reports', named('Sample postmortem'), 'docs/a.md', false],
  ['a report on a policy server', named('Postmortem: policy server'), 'docs/a.md', true],
  ['an essay on many', named('What 500 postmortems taught us'), 'blog/2026-01-31-a.md', false],
  ['lessons from many', named('Lessons from 40 outages'), 'blog/a.md', false],
  ['a report on many', named('Postmortem: 12 outages in a week'), 'blog/a.md', true],
  ['a day before the plural', named('Checkout'), 'docs/2026-01-31-postmortems.md', true],
  ['a glossary', named('Glossary'), 'wiki/incident-glossary.md', false],
  ['a walk-through', named('Walkthrough of our form'), 'notes/a.md', false],
  ['a report in a folder of plans', named('Incident report: checkout'), 'docs/plans/a.md', true],
  ['a cause and a fix without times', told.replaceAll(/ at \d\d:\d\d/g, ''), 'notes/a.md', false],
  [
    'a summary, a cause, and a fix without times',
    told
      .replaceAll(/ at \d\d:\d\d/g, '')
      .replace('## ', '## Summary\n\nThe newsletter went out twice.\n\n## '),
    'notes/a.md',
    true
  ],
  ['a cause and a fix with times', told, 'notes/a.md', true],
  [
    'the same in a hand-over',
    told.replace('Newsletter sent twice', 'Handover of week 20'),
    'notes/a.md',
    false
  ],
  [
    'a look back on a game',
    '# Moss Garden: post mortem\n\n## What went right\n\n- We had a style on the first day.\n\n## What went wrong\n\n- We planned six levels and shipped three.\n\n## Timeline\n\n- Friday 9 PM: theme announced\n- Saturday 2 AM: first prototype\n- Sunday 11 PM: submission\n\n## Lessons learned\n\nSleep more.\n',
    'games/POSTMORTEM.md',
    false
  ],
  ['a breach without sections', breach, 'notices/a.md', true],
  ['a timeline of a plan', plan, 'notes/a.md', false],
  ['an alert and what to do', alert, 'docs/checkout-is-down.md', false],
  ['findings of an audit', audit, 'notes/2026-01-31-access.md', false]
]

describe('incident reports', () => {
  it.each(documents)('%s', (_, text, path, expected) => {
    expect(read(text, {path}).isIncidentReport).toBe(expected)
  })
})

/** Documents with what makes them templates. */
const templates: Array<
  [what: string, text: string, path: string, expected: 'name' | 'text' | undefined]
> = [
  ['a name', report, 'docs/postmortem-template.md', 'name'],
  ['a title', report.replace('Checkout outage', 'Postmortem Template'), 'a.md', 'name'],
  ['empty sections', '# Title\n\n## Summary\n\n## Timeline\n\n## Impact\n', 'a.md', 'text'],
  [
    'prompts',
    '# Incident\n\n## Summary\n\n*What happened in this incident?*\n\n## Impact\n\nDescribe the impact on users.\n\n## Timeline\n\nText.\n',
    'a.md',
    'text'
  ],
  [
    'placeholders under a title that is one',
    '# [Title]\n\n## Summary\n\nText [link to issue].\n\n## Timeline\n\n- HH:MM Alert\n',
    'a.md',
    'text'
  ],
  ['labels and an empty table', form, 'a.md', 'text'],
  [
    'a date and a severity that are asked for, and times',
    '---\ndate: YYYY-MM-DD\nseverity: minor | moderate | major\n---\n\n# Outage\n\n## Timeline\n\n- HH:MM First sign\n- HH:MM Resolved\n\n## Root cause\n\nThe narrative goes here, with all that was known at each stage and what was decided.\n',
    'a.md',
    'text'
  ],
  [
    'requests in brackets in most lines',
    '# Postmortem: [Incident Title]\n\n## Summary\n\n[What broke, and for how long]\n\n## Impact\n\n- Users: [number]\n- Duration: <X minutes>\n\n## Timeline\n\n- **[Time] UTC** Alert fires in 2 regions\n\n## Root cause\n\nThe technical failure.\n',
    'a.md',
    'text'
  ],
  [
    'descriptions with examples in most sections',
    '# Name of the postmortem\n\n## Summary\n\nA one-sentence summary of the incident, e.g. “X was down for 5 minutes”\n\n## Trigger\n\nWhat triggered the outage? e.g. “A deploy at 09:40”\n\n## Detection\n\nHow the problem was noticed, e.g. “On 2026-01-31 by an alert”\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| 14:51 | Start |\n',
    'a.md',
    'text'
  ],
  [
    'a report with a date in which much is still to be filled in',
    '# Printers unavailable\n\nDate: 2026-01-31\n\n## Summary\n\n[what broke, and for whom]\n\n## Timeline\n\n- 05:40 Printers stop\n- HH:MM <add event here>\n\n## Impact\n\n- Revenue: TBD\n- Parcels: ____\n\n## Root cause\n\nTBD\n',
    'a.md',
    undefined
  ],
  [
    'a report that waits for its date and severity',
    '# Printers unavailable\n\nDate: TBD\nSeverity: TBD\n\n## Summary\n\nPrinters stopped because the spooler ran out of memory; a restart helped.\n\n## Impact\n\n- Revenue: TBD\n- Parcels: TBD\n- All printers of the warehouse stood still for most of the morning\n- Drivers waited\n- Shops got their parcels a day late\n\n## Timeline\n\n- 05:40 Printers stop\n- 07:25 Resolved\n',
    'a.md',
    undefined
  ],
  [
    'empty sections with a date',
    '# Outage 2026-01-31\n\n## Summary\n\n## Timeline\n\n## Impact\n',
    'a.md',
    undefined
  ],
  [
    'a form of something else',
    '# Minutes of [date]\n\n## Present\n\n[names]\n\n## Topics\n\n- [topic]\n- [topic]\n- [topic]\n',
    'a.md',
    undefined
  ],
  ['a report', report, 'a.md', undefined],
  ['a report without a date', undated, 'a.md', undefined]
]

describe('templates', () => {
  it.each(templates)('%s', (_, text, path, expected) => {
    const {isTemplate, templateBy} = read(text, {path})
    expect({isTemplate, templateBy}).toEqual({
      isTemplate: expected !== undefined,
      templateBy: expected
    })
  })
})

const emptyHeadings = [
  'Impact',
  'Detection',
  'Resolution',
  'Contributing factors',
  'What went well',
  'What went poorly',
  'Action items',
  'Lessons learned'
]
  .map((heading) => `\n## ${heading}\n`)
  .join('')

describe('a report with empty headings added', () => {
  it.each([
    ['a timeline and a root cause', undated],
    ['one sentence', '# Payments down\n\n## Summary\n\nPayments failed for 40 minutes.\n'],
    [
      'few words',
      '# Outage\n\n## Root cause\n\nThe disk was full.\n\n## Timeline\n\n- Alert fired\n'
    ],
    ['prose', prose],
    ['bold labels', undated.replaceAll(/^## (.*)$/gm, '**$1**')],
    ['a prompt that was kept', undated.replace('A full', 'Describe the root cause.\n\nA full')]
  ])('is no template: %s', (_, text) => {
    expect(read(text).isTemplate).toBe(false)
    expect(read(text + emptyHeadings).isTemplate).toBe(false)
    expect(read(text.replace('\n\n', `\n${emptyHeadings}\n`)).isTemplate).toBe(false)
  })

  it.each([undated, prose])('is still a report', (text) => {
    expect(read(text).isIncidentReport).toBe(true)
    expect(read(text + emptyHeadings).isIncidentReport).toBe(true)
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
  [
    'O deploy do backend e do frontend não interrompe os usuários; o alert no dashboard e o monitoring do error rate mostram falhas, e o time on-call recebe o alerta. Recovery e failover são testados para o serviço.',
    'pt'
  ],
  [
    'api gateway の mTLS server certificate が期限切れとなり、mobile app backend から order service への gRPC request が全て失敗した。',
    'ja'
  ],
  [
    'Gateway 的 TLS certificate 过期,导致 mobile app backend 到 order service 的 gRPC request 全部失败,团队在控制台手动续期并重启了所有实例,随后服务恢复正常。',
    'zh'
  ],
  [
    'The gateway of 決済サービス was down for two hours because the certificate of 注文サービス had expired, and nobody was told of it.',
    'en'
  ],
  ['Down.', 'und']
]

/** Short documents that are recognised by their headings as well. */
const shortTexts: Array<[text: string, locale: string]> = [
  ['# Ausfall der Kasse\n\n## Ursache\n\nPlatte voll.\n\n## Auswirkungen\n\n40 Kunden.\n', 'de'],
  ['# Panne de la caisse\n\n## Résumé\n\nLe disque était plein.\n\n## Durée\n\n2 h\n', 'fr'],
  [
    '# Panne de la caisse\n\n## Résumé\n\nLes clients.\n\n## Impact\n\n## Chronologie\n\n- 14:05 Alerte\n',
    'fr'
  ],
  ['# Caída del pago\n\n## Resumen\n\nDisco lleno.\n\n## Causa raíz\n\nEl disco.\n', 'es'],
  ['# Queda do pagamento\n\n## Resumo\n\nDisco cheio.\n\n## Ações\n\n- Alerta em 80%\n', 'pt'],
  ['# Disservizio\n\n## Riepilogo\n\nDisco pieno.\n\n## Impatto\n\n40 clienti.\n', 'it'],
  ['# Storing kassa\n\n## Oorzaak\n\nSchijf vol.\n\n## Gevolgen\n\n40 klanten.\n', 'nl'],
  ['# Awaria kasy\n\n## Przyczyna\n\nPełny dysk.\n\n## Skutki\n\n40 klientów.\n', 'pl'],
  ['# Avbrott\n\n## Orsak\n\nDisken full.\n\n## Påverkan\n\n40 kunder.\n', 'sv'],
  ['# Výpadek\n\n## Příčina\n\nPlný disk.\n\n## Dopad\n\n40 lidí.\n', 'cs'],
  ['# Kesinti\n\n## Özet\n\nDisk doldu.\n\n## Etki\n\n40 kişi.\n', 'tr'],
  ['# Gangguan\n\n## Ringkasan\n\nDisk penuh.\n\n## Dampak\n\n40 orang.\n', 'id'],
  ['# Sự cố\n\n## Tóm tắt\n\nĐầy đĩa.\n\n## Nguyên nhân\n\nKhông có cảnh báo.\n', 'vi'],
  ['# Сбой оплаты\n\n## Причина\n\nДиск заполнен.\n', 'ru'],
  ['# Збій оплати\n\n## Причина\n\nДиск був заповнений.\n\n## Наслідки\n', 'uk'],
  ['# 決済の停止\n\n## 原因\n\nディスクがいっぱい。\n', 'ja'],
  ['# 결제 장애\n\n## 원인\n\n디스크가 가득 찼습니다.\n', 'ko'],
  // English headings, with names and zones that are words elsewhere.
  ['# Los Angeles del Rey outage\n\n## Impact\n\nPara users.\n\n## Root cause\n\nDisk.\n', 'und'],
  ['# Outage of Das Keyboard shop in El Paso\n\n## Details\n\nDes Moines, 14:05 EST.\n', 'und'],
  ['# Ursache\n\nAuswirkungen of the outage, and Kunden with it.\n', 'und'],
  ['# Сбой\n\nDisk full on the database.\n', 'und']
]

describe('language', () => {
  it.each(languages)('%s', (text, locale) => {
    expect(read(text).locale).toBe(locale)
  })

  it.each(shortTexts)('of a short document: %j', (text, locale) => {
    expect(read(text).locale).toBe(locale)
  })

  it('is what front matter or an option says', () => {
    expect(read('---\nlang: de-AT\n---\n\nDown.\n').locale).toBe('de')
    expect(read('Down.\n', {locale: 'fr'}).locale).toBe('fr')
  })
})
