/** Front matter of all kinds. */
export const frontMatters: ReadonlyArray<string> = [
  '---\nlayout: post\n---',
  '---\ntitle: Checkout outage\ndate: 2026-03-12\nseverity: SEV2\nstatus: draft\n---',
  '---\nseverity: Huge\nauthors: [Ada Lovelace, "@bob"]\ntags:\n  - postmortem\n---',
  '---\nincident:\n  started: 2026-03-12T13:42:00Z\n  date: 12/03/2026\nowner: *nobody\n---',
  '---\ntitle: a: b\n---',
  '---\ndate: "2026-02-30"\ntimezone: CET\nduration: 2h\n---',
  '---\n---',
  '+++\ntitle = "Outage"\ndate = 2026-03-12T10:00:00+01:00\nseverity = "P1"\n+++',
  '+++\ntitle = \n+++'
]

/** Titles, with and without a day. */
export const titles: ReadonlyArray<string> = [
  '# Incident review: checkout outage',
  '# Postmortem: sign-in rejected on 2026-03-12',
  '# Incident report 03/04/2026',
  '# [DRAFT] Post-mortem &ndash; `api` **down** (March 12th, 2026)',
  'Outage of the mail gateway\n===',
  '# Timeline',
  '## Incident Summary',
  '**Incident review**',
  '#',
  'Incident review of the night of 12 March.'
]

/** Headings by what they announce, in canonical order. */
export const headings = {
  summary: ['Incident Summary', 'Summary', 'TL;DR', 'Overview', 'What happened?'],
  severity: ['Severity', 'Severity level'],
  timeline: ['Timeline', 'Timeline (UTC)', 'Timeline (all times CET)', 'Timeline of events', 'Chronology', 'Incident timeline: 2026-03-12'],
  detection: ['Detection', 'How we found out'],
  'root-cause': ['Root Cause', 'Root cause analysis', 'Cause', 'Root cause: the disk of the primary database was full again', '5 whys'],
  'contributing-factors': ['Contributing Factors', 'Causes and contributing factors', 'Why'],
  resolution: ['Resolution', 'Mitigation and recovery'],
  impact: ['Impact', 'Impact Metrics', 'Customer impact', 'Impact and severity'],
  'went-well': ['What Went Well', 'Good'],
  'went-poorly': ['What Went Poorly', 'What didn’t go well', "What didn't go well"],
  lucky: ['Where we got lucky'],
  'action-items': ['Action Items', 'Follow-ups', 'Next steps', 'Corrective actions', 'TODO'],
  prevention: ['Prevention Measures', 'Prevention', 'How do we prevent this from happening again?'],
  'lessons-learned': ['Lessons Learned', 'Lessons', 'Learnings'],
  other: ['Notes', 'Glossary', 'Zeitleiste', '', '…', 'Appendix: logs']
} satisfies Record<string, ReadonlyArray<string>> // prettier-ignore

/** Values of fields. */
export const fields: Readonly<Record<string, ReadonlyArray<string>>> = {
  Date: ['2026-03-12', '03/04/2026', '12.03.2026', 'March 12th', '2026-02-30', 'TBD', '12 Mar 2026 (Thursday)'],
  Severity: ['P1', 'SEV-2', 'Huge', 'P0 / P1 / P2', 'critical', '', 'p1 (high)', 'Sev 1'],
  Status: ['Final', 'draft', 'Resolved', 'In review', '<status>'],
  Authors: ['Ada Lovelace, Bob', '@ada', 'SRE team', 'TBD', '[Ada](https://example.com/ada)'],
  Started: ['2026-03-12 13:42 UTC', '13:42', '1:42 pm PST', '2026-03-12T13:42:00+01:00', '25:00'],
  Detected: ['2026-03-12 13:47', '~13:47', '14:00 IST'],
  Resolved: ['2026-03-12 14:29 UTC', '2026-03-12 12:29', '2026-03-14 02:00 CEST'],
  Duration: ['47 minutes', '1h 20m', 'about two hours', '00:47', '57min', '3 days', 'TBD'],
  Published: ['2026-03-13', '2026-03-25 16:00 UTC', '2027-01-01'],
  Reviewed: ['2026-03-16', 'no', ''],
  'Time zone': ['UTC', 'Europe/Berlin', 'IST', 'CET', 'PST/PDT']
} // prettier-ignore

/** Times of entries, in many forms. */
export const clocks: ReadonlyArray<string> = [
  '13:42', '14:05 UTC', '14:06:30', '1:42 pm', '2:05PM PST', '14h05', '1405', '25:00', '14:66', '~14:05', '14:05-14:20', '14:05 – 14:20 UTC', '14:XX', '2026-03-12 14:05', '2026-03-12T14:05:00Z', '2026-03-12T14:05:00.123+01:00', '03/04/2026 14:05', '12 March, 14:05', 'March 12th 2026 at 2:05 pm', 'Mar 13 00:10', '00:10 (+1 day)', 'T+5m', '+00:15', 'around noon', 'Day 2', '14:05 UTC (16:05 CET)', '14:05 UTC / 10:05 EDT', '02:30 CET', '2026-03-29 02:30 CET', '14:05 IST', '14:05 Europe/Berlin', '13:12', '23:59', '00:01', '[14:05]', '(14:05)', '14.05', '2026-02-30 10:00', 'Thursday 14:05', '~2 pm', '14:05:00 UTC+2', '9:05', '14:1'
] // prettier-ignore

/** What happens at a time. */
export const events: ReadonlyArray<string> = [
  'The change of the pool is deployed.',
  'The alert on the error rate fires ([alert](https://alerts.example.com/a/61)).',
  'The on-call engineer starts to investigate.',
  'Investigation started, nobody knew why',
  'Rollback starts; the error rate falls from 7 % to 0.4 %',
  'Service restored. Incident resolved at 14:40.',
  'The incident is formally closed.',
  'Bob forgot to restart the broker.',
  'see 14:12 for the second wave',
  '',
  'TBD',
  'Many users complain about the login | page',
  '2 of 6 instances are taken out'
]

/** Lines that say which zone times are in. */
export const zones: ReadonlyArray<string> = [
  'All times are UTC.',
  'All times are in CET, on 2026-03-12.',
  '*All times PST*',
  'Times are local (IST).',
  'All times are Europe/Berlin; UTC is given where it matters.',
  'On 2026-03-12:',
  '(times in UTC+2)'
]

/** Lines that say which day it is. */
export const days: ReadonlyArray<string> = ['### 2026-03-12', '**March 13th**', '2026-03-13', '#### Day 2', '## 03/04/2026', '*Friday, 13 March 2026*', '- 2026-03-14'] // prettier-ignore

/** Actions, clear and vague. */
export const actions: ReadonlyArray<string> = [
  'Compare pool limit and workers at start',
  'Improve the failover rehearsal',
  'Add an alert on replication lag',
  'Be more careful with deploys',
  'Investigate why the alert was late',
  'CF1: limit the age of connections to 60 seconds',
  'Ada to write the runbook by 2026-04-10',
  'TBD',
  'Fix the pipe `a \\| b`',
  'Train the engineers to double-check',
  'Consider a second region?',
  '<action>',
  'Done: rotate the keys (AI-3)'
]

/** Owners of actions. */
export const owners: ReadonlyArray<string> = ['Ada Lovelace', '@ada', 'SRE', 'TBD', '', 'Ada, Bob', '@org/platform', 'the platform team', 'ada@example.com', '[Ada](https://example.com/ada)', 'N/A', '?', 'SRE (Ada Lovelace)', 'Platform team: Bob Kahn'] // prettier-ignore

/** Deadlines of actions. */
export const deadlines: ReadonlyArray<string> = ['2026-04-10', '04/05/2026', '10.04.2026', 'ASAP', 'TBD', '', 'Q2', 'next Friday', 'end of April', '2025-04-10', '2026-02-30', 'in 2 weeks', 'next sprint', 'April 10', '2036-01-01', 'ongoing', '2026-04-10 – 2026-04-20', 'mid-May'] // prettier-ignore

/** Priorities of actions. */
export const priorities: ReadonlyArray<string> = ['P1', 'P0', 'High', 'Soon', '', 'p2', 'P7', 'TBD', 'medium', 'SEV1', '1'] // prettier-ignore

/** Columns of tables of actions. */
export const columns: ReadonlyArray<{
  key: 'action' | 'due' | 'id' | 'owner' | 'priority' | 'status' | 'ticket'
  names: ReadonlyArray<string>
}> = [
  {key: 'action', names: ['Action', 'Action item', 'What', '**Task**']},
  {key: 'owner', names: ['Owner', 'Assignee', 'Who', 'DRI']},
  {key: 'due', names: ['Deadline', 'Due', 'ETA', 'When', '']},
  {key: 'priority', names: ['Priority', 'P', 'Prio']},
  {key: 'ticket', names: ['Ticket', 'Issue', 'Link']},
  {key: 'status', names: ['Status', 'State']},
  {key: 'id', names: ['ID', '#']}
]

/** Figures of an impact. */
export const facts: Readonly<Record<string, ReadonlyArray<string>>> = {
  Duration: ['47 minutes', '47 min (13:42–14:29 UTC)', 'about an hour', '2 hours', '1.5h', 'unknown'],
  'Users affected': ['3,906 accounts', 'about 3.906 accounts', 'many users', '1,204 of 9,800 users (22.3 %)', '0', 'a few hundred', '~5k users', 'all', '3906.5 users', '10-20% of users'],
  'Requests failed': ['8,412 of 116,840 requests (7.2 %)', '8.412 requests', '12 % of requests', 'a handful of requests', '50% of 1,000 requests = 700', '1 in 5 requests'],
  Revenue: ['0 EUR', '$12,000', '~$12k-15k', 'unknown', 'significant', 'N/A', 'USD 1.2 million', '€10-20k', 'none'],
  SLA: ['99.9 % missed', 'no breach', '8,412 of 52,300 failures allowed in 30 days by the 99.9 % objective (26.1 %)', 'availability 99.95% (SLO 99.9%)', '43 minutes of the 43.2-minute error budget'],
  'Data loss': ['0 records', 'none', 'unknown', 'some records', '12 rows lost, 3 corrupted'],
  Support: ['17 tickets', 'several tickets', '120+ calls']
} // prettier-ignore

/** Sentences on harm. */
export const statements: ReadonlyArray<string> = [
  'Most users could not pay for a while.',
  '1,204 of 9,800 orders failed (12.3 %) within 47 minutes.',
  'A small number of customers lost some data.',
  'Roughly half of all requests failed, costing us approximately $10,000–$20,000.',
  'No revenue was lost, no data was lost, and there was no SLA breach.',
  'The impact is unknown.',
  'Around 100 users were affected between 13:42 and 14:29 UTC (57 minutes).',
  'Availability fell to 99.2% against an SLO of 99.9%.',
  'P1: no customer could pay.'
]

/** Sentences of all kinds. */
export const sentences: ReadonlyArray<string> = [
  'The checkout service was down for 47 minutes.',
  'The new limit of the connection pool was lower than the number of workers, so that requests waited until they timed out.',
  'Bob carelessly restarted the wrong instance.',
  'The on-call engineer should have checked the pool first.',
  'Human error was the root cause.',
  'The root cause was a full disk.',
  'It was a terrible, ridiculous mess!!!',
  'If only we had tested it, this could have been avoided.',
  'Ada Lovelace failed to notice the alert, and [Grace Hopper](https://example.com/g) did not escalate it.',
  'In hindsight it was obvious that nobody looked at “the graph of the queue”.',
  'Engineers must pay more attention.',
  'Limits that depend on each other belong in one place.',
  'On 03/04/2026 the database ran out of disk, and on 12.03.2026 it did again.',
  'TBD',
  'The alert fired at 14:05 UTC, 4 minutes after the first error.',
  'None.',
  '*How was the incident detected?*',
  'See [the runbook][ref] and ![graph](g.png) for `kubectl rollout undo`.',
  '他们忘记了重启服务。',
  'Die Datenbank war voll.'
]

/** What is still to be written. */
export const placeholders: ReadonlyArray<string> = ['TBD', 'TODO: fill this in', '<add the root cause here>', '[Describe what happened]', '{{ summary }}', '_Describe the impact in one or two sentences._', '<!-- Describe the impact. -->', 'N/A', 'None.', 'P0 / P1 / P2', '- [ ] TODO\n- [ ] @owner', 'Lorem ipsum dolor sit amet', 'YYYY-MM-DD HH:MM', '???', '- \n- ', 'What went well? Please describe.', 'FIXME', 'xx:xx'] // prettier-ignore

/** What can stand between blocks. */
export const noise: ReadonlyArray<string> = [
  '<!-- comment -->', '```text\n14:05 Alert TBD\n```', '    14:05 indented code', '***', '> quoted 14:05 TBD', '<details>\n<summary>More</summary>\n\n14:05 inside\n\n</details>', '[ref]: https://example.com "Title"', '[^1]: A footnote TBD', '| a |\n| - |', '| Time |\n| --- |\n|  |\n| 14:05 | x | y |', '- \n\n  14:05 deep\n\n  - - - 14:06 deeper', '1. one\n\n   | Action | Owner |\n   | --- | --- |\n   | Fix it | TBD |', '![](i.png)', '\u00A0', '&nbsp;', '\\', '#', '**', '<br>', '> ## Timeline\n>\n> - 14:05 quoted', '- ## Impact\n- ### 14:05', '<!--lint ignore postmortem-severity-->', '\u0000', '\uD800', '~~~', '<b', '[', '|'
] // prettier-ignore
