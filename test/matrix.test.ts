import {defaultSeverity, rules} from 'remark-lint-postmortem'
import {describe, expect, test} from 'vitest'
import {spanOf} from './docs/apply-fix.ts'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {readFixture} from './fixtures/list-fixtures.ts'

/**
 * A defect: the rule that reports it, words of the canonical postmortem, what stands there instead,
 * where it is, and settings that it needs.
 */
type Defect = [
  rule: string,
  words: string,
  instead: string,
  place: string,
  settings?: Record<string, unknown>
]

const canonical = readFixture('fixtures/clean/canonical')

const [actionTable = ''] = /^\| ID \|(?:.*\n)+?(?=\n)/m.exec(canonical.document) ?? []

function withColumn(table: string, header: string, cell: string): string {
  const cells = [header, '---']
  return table.replaceAll(/$/gm, () => ` ${cells.shift() ?? cell} |`).replace(/\n .*$/, '\n')
}

const defects: ReadonlyArray<Defect> = [
  [
    'required-sections',
    '## Root Cause\n',
    '## Notes\n',
    'Incident postmortem: sign-in rejected after cache failover'
  ],
  [
    'no-empty-section',
    '- A health check that does not touch what a service needs tells only that the process runs.\n- Failover has to be rehearsed with as many instances as production has: the fault needs at least two to show.',
    'TBD',
    'Lessons Learned'
  ],
  [
    'no-duplicate-section',
    '## Lessons Learned\n',
    '## What Went Well\n\n- Support was told early.\n\n## Lessons Learned\n',
    'What Went Well'
  ],
  [
    'no-placeholder',
    'the health check of the sign-in service (AI2)',
    '[link to issue] (AI2)',
    '[link to issue]'
  ],
  [
    'no-assistant-text',
    'the health check of the sign-in service (AI2)',
    'the health check of the sign-in service turn0search3 (AI2)',
    'turn0search3'
  ],
  [
    'metadata',
    '| Status | Final |\n',
    '',
    'Incident postmortem: sign-in rejected after cache failover'
  ],
  ['severity', '| Severity | P1 |', '| Severity | Huge |', 'Huge'],
  [
    'severity-fits-impact',
    '| Severity | P1 |',
    '| Severity | P1 (sign-in only) |',
    'P1',
    {severity: {impact: {P0: {minutes: 30}}}}
  ],
  [
    'promptness',
    '| Published | 2026-03-13 16:00 UTC |',
    '| Published | 2026-03-25 16:00 UTC |',
    '2026-03-25 16:00 UTC'
  ],
  [
    'time-order',
    '| Published | 2026-03-13 16:00 UTC |',
    '| Published | 2026-03-03 16:00 UTC |',
    '2026-03-03 16:00 UTC'
  ],
  ['review-record', '| Reviewed | 2026-03-16 |\n', '', 'Final'],
  [
    'summary-length',
    'Users who were signed in already',
    '\n\nUsers who were signed in already',
    'Incident Summary'
  ],
  [
    'quantified-impact',
    '8,412 of 116,840 sign-in requests (7.2 %) |',
    '8.412 requests |',
    '8.412 requests'
  ],
  [
    'no-vague-quantity',
    '3,906 accounts with at least one failed sign-in',
    'many accounts',
    'many accounts'
  ],
  [
    'no-estimate',
    '| Users affected | 3,906 accounts',
    '| Users affected | about 3,906 accounts',
    'about 3,906 accounts'
  ],
  [
    'impact-metrics',
    '| Revenue | 0 EUR (orders were taken for users who were signed in; no order failed) |\n',
    '',
    ''
  ],
  [
    'impact-unknown',
    '0 EUR (orders were taken for users who were signed in; no order failed)',
    'unknown',
    'unknown'
  ],
  [
    'impact-arithmetic',
    '8,412 of 116,840 sign-in requests (7.2 %)',
    '8,412 of 116,840 sign-in requests (9.2 %)',
    '9.2 %'
  ],
  [
    'consistent-figures',
    'rejected 8,412 of 116,840 sign-in requests with',
    'rejected 8,421 of 116,840 sign-in requests with',
    '8,412'
  ],
  [
    'duration',
    '| Duration | 47 minutes |\n| Published',
    '| Duration | 57 minutes |\n| Published',
    '57 minutes'
  ],
  [
    'timeline-entries',
    '- 14:06 Error graphs',
    '- Error graphs',
    'Error graphs by instance show that two of six instances cause all errors ([graph](https://graphs.example.com/d/sign-in?t=1406)).'
  ],
  ['timestamp-precision', '- 14:06 Error graphs', '- ~14:06 Error graphs', '~14:06'],
  ['valid-time', '- 14:06 Error graphs', '- 14:66 Error graphs', '14:66'],
  ['timeline-order', '- 14:06 Error graphs', '- 13:56 Error graphs', '13:56'],
  [
    'timeline-time-zone',
    'All times are UTC, on 2026-03-12.',
    'All times are IST, on 2026-03-12.',
    'IST'
  ],
  [
    'timeline-one-time-zone',
    '- 14:06 Error graphs',
    '- 14:06 UTC (16:06 CET) Error graphs',
    '16:06'
  ],
  [
    'timeline-milestones',
    '- 13:51 The on-call engineer acknowledges the page and begins triage ([page](https://alerts.example.com/a/88121#ack)).\n- 13:58 The incident is declared as P1 and a channel is opened ([chat](https://chat.example.com/inc-312/1)).\n',
    '',
    'Timeline'
  ],
  [
    'timeline-evidence',
    ' ([graph](https://graphs.example.com/d/sign-in?t=1429)). Service',
    '. Service',
    '14:29'
  ],
  [
    'root-cause-length',
    'The client library of the session cache resolves the host name of the primary once, when a connection is opened, and keeps using the address for as long as the connection pool exists. After the failover the name pointed to the new primary, but pools that had an open connection at 13:42 went on to use the old address. The health check of the sign-in service only tests that the process answers, so the load balancer kept sending requests to instances that could not read sessions.',
    'The client library kept the old address.',
    'Root Cause'
  ],
  [
    'no-human-cause',
    'After the failover the name',
    'Human error was the cause. After the failover the name',
    'Human error'
  ],
  [
    'blameless',
    'After the failover the name',
    'The on-call engineer carelessly restarted the wrong instance. After the failover the name',
    'The on-call engineer carelessly restarted'
  ],
  [
    'no-counterfactual',
    'After the failover the name',
    'The on-call engineer should have checked the pool. After the failover the name',
    'should have checked'
  ],
  [
    'no-emotive-language',
    '- The status page was updated 31 minutes after detection.',
    '- The status page was updated a ridiculous 31 minutes after detection.',
    'ridiculous'
  ],
  [
    'contributing-factors',
    '- CF2: The health check of the sign-in service does not include the session cache.\n- CF3: Failover of the session cache is rehearsed in staging only, where each service has a single instance.\n',
    '',
    'Contributing Factors'
  ],
  ['action-item-owner', '| Rafael Souza |', '| TBD |', 'TBD'],
  ['action-item-owner-individual', '| Rafael Souza |', '| SRE |', 'SRE'],
  ['action-item-deadline', '| 2026-04-10 |', '| ASAP |', 'ASAP'],
  ['action-item-deadline-range', '| 2026-04-10 |', '| 2025-04-10 |', '2025-04-10'],
  ['action-item-priority', '| 2026-04-10 | P1 |', '| 2026-04-10 | Soon |', 'Soon'],
  [
    'action-item-wording',
    'Run the failover rehearsal every quarter in an environment with six instances | Mei',
    'Improve the failover rehearsal | Mei',
    'Improve the failover rehearsal'
  ],
  [
    'action-items-table',
    '| ID | Action | Owner | Deadline | Priority | Ticket |',
    '| ID | Action | Owner | Deadline | Weight | Ticket |',
    '| ID | Action | Owner | Deadline | Weight | Ticket |'
  ],
  [
    'no-vigilance-action',
    '- A health check that does',
    '- Be more careful. A health check that does',
    'Be more careful'
  ],
  [
    'action-item-coverage',
    ' Accepted, as the failing function has to be known first.',
    '',
    'The status page was updated 31 minutes after detection.'
  ],
  [
    'action-item-evidence',
    '| 2026-05-29 | P2 | [PLAT-88](https://tickets.example.com/PLAT-88) |',
    '| done | P2 | |',
    'Run the failover rehearsal every quarter in an environment with six instances'
  ],
  ['action-item-type', actionTable, withColumn(actionTable, 'Type', 'Detect'), 'Action Items'],
  [
    'document-owner',
    '| Owner | Amara Okafor |',
    '| Owner | Amara Okafor, Jonas Weber |',
    'Jonas Weber'
  ],
  ['status', '| Status | Final |', '| Status | Nearly there |', 'Nearly there'],
  ['prevention-horizon', '### Long-term\n\n', '', 'Prevention Measures'],
  [
    'prevention-coverage',
    '- CF3: Run the failover rehearsal every quarter in an environment with six instances (AI4).\n',
    '',
    'CF3: Failover of the session cache is rehearsed in staging only, where each service has a single instance.'
  ],
  ['prevention-action-item', '(AI4).', '(AI4).\n- CF3: Buy chocolate.', 'CF3: Buy chocolate.'],
  ['action-items', actionTable, 'Nobody has written them down.\n', 'Action Items'],
  [
    'action-item-status',
    actionTable,
    withColumn(actionTable, 'Status', 'Done').replace('Done', 'Maybe'),
    'Maybe'
  ],
  [
    'consistent-dates',
    'All times are UTC, on 2026-03-12.',
    'All times are UTC, on Friday 2026-03-12.',
    'Friday'
  ],
  ['date-format', '| Reviewed | 2026-03-16 |', '| Reviewed | 16 March 2026 |', '16 March 2026'],
  ['timeline-date', '- 15:10 The incident', '- 01:10 The incident', '01:10'],
  [
    'no-template-text',
    '- A health check that does',
    '- *What did we learn from the incident?*\n- A health check that does',
    '*What did we learn from the incident?*'
  ],
  [
    'no-unknown-suppression',
    '## Root Cause\n',
    '<!--lint disable postmortem-nothing-->\n\n## Root Cause\n',
    'postmortem-nothing'
  ],
  [
    'no-unused-suppression',
    '## Root Cause\n',
    '<!--lint ignore postmortem-severity-->\n\n## Root Cause\n',
    '<!--lint ignore postmortem-severity-->'
  ],
  [
    'impact-arithmetic',
    'the error rate falls from 7.2 % to 0.4 % (',
    'the error rate falls from 7.2 % to 0.4 %, a drop of 84 % (',
    '84 %'
  ],
  [
    'consistent-figures',
    '- A health check that does',
    '- Four things helped: (1) the alert, (2) the graphs, and (3) the runbook.\n- A health check that does',
    'Four things'
  ]
]

test('each rule of strict has a defect', () => {
  const known = new Set(defects.map(([rule]) => rule))
  const strict = Object.values(rules).filter(({definition: {name, presets}}) => {
    const preset = {name: 'strict', enabledByName: [], layers: []} as const
    return defaultSeverity(name, presets, preset) !== 'off'
  })
  expect(strict.map(({definition}) => definition.name).filter((name) => !known.has(name))).toEqual(
    []
  )
})

describe('one defect in the canonical postmortem', () => {
  test.each(defects)('%s', async (rule, words, instead, place, settings = {}) => {
    expect(canonical.document.split(words).length, 'the words stand there once').toBe(2)
    const document = canonical.document.replace(words, () => instead)
    const messages = await lintFixture({...canonical, settings}, 'strict', {document})
    const found = messages.map((message) => {
      const {start, end} = spanOf(message)
      return [message.ruleId, document.slice(start, end).split('\n', 1)[0]]
    })
    expect(found).toEqual([[`postmortem-${rule}`, place]])
  })
})
