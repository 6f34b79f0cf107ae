import {describe, expect, test} from 'vitest'
import {spanOf} from './docs/apply-fix.ts'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {readFixture} from './fixtures/list-fixtures.ts'

/** A defect: the rule that reports it, words of the canonical postmortem, what stands there instead, the message. */
type Defect = [rule: string, words: string, instead: string, message: string]

const canonical = readFixture('fixtures/clean/canonical')

const defects: ReadonlyArray<Defect> = [
  [
    'required-sections',
    '## Root Cause\n',
    '## Notes\n',
    '“” Unexpected missing section `Root Cause`, expected a heading such as `Root Cause` or `Root Cause Analysis`'
  ],
  [
    'no-empty-section',
    '- A health check that does not touch what a service needs tells only that the process runs.\n- Failover has to be rehearsed with as many instances as production has: the fault needs at least two to show.',
    'TBD',
    '“Lessons Learned” Unexpected empty section `Lessons Learned`, expected content or `None.`'
  ],
  [
    'no-duplicate-section',
    '## Lessons Learned\n',
    '## What Went Well\n\n- Support was told early.\n\n## Lessons Learned\n',
    '“What Went Well” Unexpected second `What Went Well` section, expected one'
  ],
  [
    'no-placeholder',
    'the health check of the sign-in service (AI2)',
    '[link to issue] (AI2)',
    '“[link to issue]” Unexpected placeholder `[link to issue]`, expected content'
  ],
  [
    'metadata',
    '| Status | Final |\n',
    '',
    '“Incident postmortem: sign-in rejected after cache failover” Unexpected missing field `status`, expected it in front matter, a table, or a line `**Status:** final`'
  ],
  [
    'severity',
    '| Severity | P1 |',
    '| Severity | Huge |',
    '“Huge” Unexpected severity `Huge`, expected `P0`, `P1`, `P2`, or `P3`'
  ],
  [
    'promptness',
    '| Published | 2026-03-13 16:00 UTC |',
    '| Published | 2026-03-25 16:00 UTC |',
    '“2026-03-25 16:00 UTC” Unexpected `13` days between resolution and publication, expected at most `48` hours'
  ],
  [
    'review-record',
    '| Reviewed | 2026-03-16 |\n',
    '',
    '“Final” Unexpected final document without a review date, expected for example `Reviewed: 2026-01-31`'
  ],
  [
    'summary-length',
    'Users who were signed in already',
    '\n\nUsers who were signed in already',
    '“Incident Summary” Unexpected `2` paragraphs in `Incident Summary`, expected `1`'
  ],
  [
    'quantified-impact',
    '8,412 of 116,840 sign-in requests (7.2 %) |',
    '8.412 requests |',
    '“8.412 requests” Unexpected fraction `8.412 requests`, expected a whole number such as `8,412 requests`'
  ],
  [
    'no-vague-quantity',
    '3,906 accounts with at least one failed sign-in',
    'many accounts',
    '“many accounts” Unexpected vague quantity `many accounts`, expected a number'
  ],
  [
    'no-estimate',
    '| Users affected | 3,906 accounts',
    '| Users affected | about 3,906 accounts',
    '“about 3,906 accounts” Unexpected estimate `about 3,906 accounts`, expected a measured figure or its method'
  ],
  [
    'impact-metrics',
    '| Revenue | 0 EUR (orders were taken for users who were signed in; no order failed) |\n',
    '',
    '“” Unexpected missing impact metric `revenue lost`, expected a value, `0`, or `unknown` with the reason'
  ],
  [
    'impact-unknown',
    '0 EUR (orders were taken for users who were signed in; no order failed)',
    'unknown',
    '“unknown” Unexpected `unknown`, expected a reason, for example `N/A (no paid traffic)`'
  ],
  [
    'impact-arithmetic',
    '8,412 of 116,840 sign-in requests (7.2 %)',
    '8,412 of 116,840 sign-in requests (9.2 %)',
    '“9.2 %” Unexpected `9.2 %`, expected `7.2 %` for `8,412` of `116,840`'
  ],
  [
    'duration',
    '| Duration | 47 minutes |\n| Published',
    '| Duration | 57 minutes |\n| Published',
    '“57 minutes” Unexpected duration `57 minutes`, expected `47m` from `2026-03-12 13:42 UTC` to `2026-03-12 14:29 UTC`'
  ],
  [
    'timeline-entries',
    '- 14:06 Error graphs',
    '- Error graphs',
    '“Error graphs by instance show that two of six instances cause all errors ([graph](https://graphs.example.com/d/sign-in?t=1406)).” Unexpected timeline entry without a time, expected one such as `14:05 UTC`'
  ],
  [
    'timestamp-precision',
    '- 14:06 Error graphs',
    '- ~14:06 Error graphs',
    '“~14:06” Unexpected approximate time `~14:06`, expected a time exact to the minute'
  ],
  [
    'valid-time',
    '- 14:06 Error graphs',
    '- 14:66 Error graphs',
    '“14:66” Unexpected time `14:66`, expected a time that exists'
  ],
  [
    'timeline-order',
    '- 14:06 Error graphs',
    '- 13:56 Error graphs',
    '“13:56” Unexpected time `13:56` after `13:58`, expected entries in chronological order'
  ],
  [
    'timeline-time-zone',
    'All times are UTC, on 2026-03-12.',
    'All times are on 2026-03-12.',
    '“Timeline” Unexpected timeline without a time zone, expected for example `Timeline (UTC)`'
  ],
  [
    'timeline-one-time-zone',
    '- 14:06 Error graphs',
    '- 14:06 UTC (16:06 CET) Error graphs',
    '“16:06” Unexpected time `16:06` for `14:06` in the other zone, expected `15:06`'
  ],
  [
    'timeline-milestones',
    '- 13:51 The on-call engineer acknowledges the page and begins triage ([page](https://alerts.example.com/a/88121#ack)).\n- 13:58 The incident is declared as P1 and a channel is opened ([chat](https://chat.example.com/inc-312/1)).\n',
    '',
    '“Timeline” Unexpected timeline without triage, expected an entry such as `Investigation started`'
  ],
  [
    'timeline-evidence',
    ' ([graph](https://graphs.example.com/d/sign-in?t=1429)). Service',
    '. Service',
    '“14:29” Unexpected timeline entry without a source, expected a link to a log, alert, graph, or message'
  ],
  [
    'root-cause-length',
    'The client library of the session cache resolves the host name of the primary once, when a connection is opened, and keeps using the address for as long as the connection pool exists. After the failover the name pointed to the new primary, but pools that had an open connection at 13:42 went on to use the old address. The health check of the sign-in service only tests that the process answers, so the load balancer kept sending requests to instances that could not read sessions.',
    'The client library kept the old address.',
    '“Root Cause” Unexpected `7` words in `Root Cause`, expected at least `15`'
  ],
  [
    'no-human-cause',
    'After the failover the name',
    'Human error was the cause. After the failover the name',
    '“Human error” Unexpected cause `Human error`, expected the condition that made the action possible'
  ],
  [
    'blameless',
    'After the failover the name',
    'The on-call engineer carelessly restarted the wrong instance. After the failover the name',
    '“The on-call engineer carelessly restarted” Unexpected blame in `The on-call engineer carelessly restarted`, expected what made it possible'
  ],
  [
    'no-counterfactual',
    'After the failover the name',
    'The on-call engineer should have checked the pool. After the failover the name',
    '“should have checked” Unexpected counterfactual `should have checked`, expected what happened'
  ],
  [
    'no-emotive-language',
    '- The status page was updated 31 minutes after detection.',
    '- The status page was updated a ridiculous 31 minutes after detection.',
    '“ridiculous” Unexpected emotive word `ridiculous`, expected neutral wording'
  ],
  [
    'contributing-factors',
    '- CF2: The health check of the sign-in service does not include the session cache.\n- CF3: Failover of the session cache is rehearsed in staging only, where each service has a single instance.\n',
    '',
    '“Contributing Factors” Unexpected `1` contributing factor, expected at least `2`'
  ],
  [
    'action-item-owner',
    '| Rafael Souza |',
    '| TBD |',
    '“TBD” Unexpected owner `TBD`, expected a person'
  ],
  [
    'action-item-owner-individual',
    '| Rafael Souza |',
    '| SRE |',
    '“SRE” Unexpected team `SRE` as owner, expected a person'
  ],
  [
    'action-item-deadline',
    '| 2026-04-10 |',
    '| ASAP |',
    '“ASAP” Unexpected deadline `ASAP`, expected a date such as `2026-01-31`'
  ],
  [
    'action-item-deadline-range',
    '| 2026-04-10 |',
    '| 2025-04-10 |',
    '“2025-04-10” Unexpected deadline `2025-04-10` before the incident on `2026-03-12`, expected a later date'
  ],
  [
    'action-item-priority',
    '| 2026-04-10 | P1 |',
    '| 2026-04-10 | Soon |',
    '“Soon” Unexpected priority `Soon`, expected `P0`, `P1`, `P2`, or `P3`'
  ],
  [
    'action-item-wording',
    'Run the failover rehearsal every quarter in an environment with six instances | Mei',
    'Improve the failover rehearsal | Mei',
    '“Improve the failover rehearsal” Unexpected vague action `Improve the failover rehearsal`, expected a verifiable end state'
  ],
  [
    'action-items-table',
    '| ID | Action | Owner | Deadline | Priority | Ticket |',
    '| ID | Action | Owner | Deadline | Weight | Ticket |',
    '“| ID | Action | Owner | Deadline | Weight | Ticket |” Unexpected missing column `Priority` in the action-item table, expected columns `Action`, `Owner`, `Deadline`, and `Priority`'
  ],
  [
    'no-vigilance-action',
    '- A health check that does',
    '- Be more careful. A health check that does',
    '“Be more careful” Unexpected action `Be more careful`, expected a change to a system or a process'
  ],
  [
    'prevention-horizon',
    '### Long-term\n\n',
    '',
    '“Prevention Measures” Unexpected prevention measures without long-term improvements, expected `Short-term` and `Long-term`'
  ],
  [
    'prevention-coverage',
    '- CF3: Run the failover rehearsal every quarter in an environment with six instances (AI4).\n',
    '',
    '“CF3: Failover of the session cache is rehearsed in staging only, where each service has a single instance.” Unexpected contributing factor `CF3` without a prevention measure, expected one that names it'
  ],
  [
    'prevention-action-item',
    '(AI4).',
    '(AI4).\n- CF3: Buy chocolate.',
    '“CF3: Buy chocolate.” Unexpected prevention measure without an action item, expected a row in `Action Items`'
  ]
]

describe('one defect in the canonical postmortem', () => {
  test.each(defects)('%s', async (rule, words, instead, message) => {
    expect(canonical.document.split(words).length, 'the words stand there once').toBe(2)
    const document = canonical.document.replace(words, () => instead)
    const messages = await lintFixture(canonical, 'strict', {document})
    const shown = messages.map((message) => {
      const {start, end} = spanOf(message)
      return `${message.ruleId ?? ''} “${document.slice(start, end).split('\n', 1)[0]!}” ${message.reason}`
    })
    expect(shown).toEqual([`postmortem-${rule} ${message}`])
  })
})
