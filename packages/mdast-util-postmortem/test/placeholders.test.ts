import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

/** Paragraphs with what is left over in them: `kind text place`. */
const paragraphs: Array<[paragraph: string, placeholders: Array<string>]> = [
  ['See [link to github issue].', ['placeholder [link to github issue] 3:5-3:27']],
  ['By <add name here>.', ['placeholder <add name here> 3:4-3:19']],
  ['{{ 12:33 }} The disk was full.', ['placeholder {{ 12:33 }} 3:1-3:12']],
  ['At 22:XX the alert fired.', ['placeholder 22:XX 3:4-3:9']],
  ['At 2026-01-31T11:3x:00Z it fired.', ['placeholder 11:3x:00 3:15-3:23']],
  ['Started YYYY-MM-DD.', ['placeholder YYYY-MM-DD 3:9-3:19']],
  ['Filed as #XXXX.', ['placeholder #XXXX 3:10-3:15']],
  ['Duration: ...', ['placeholder ... 3:11-3:14']],
  ['1. **Who was affected?**\n   - …', ['placeholder … 4:6-4:7']],
  ['…', ['placeholder … 3:1-3:2']],
  ['- The queue grew\n- …\n- The host ran out of memory', []],
  ['```\nboot\n```\n\n…\n\n```\nhalt\n```', []],
  ['> …', []],
  ['- 14:05: …', []],
  ['Reviewed by Ada. Approved: ____________', ['placeholder ____________ 3:28-3:40']],
  ['Approved: ____________', []],
  ['Signed off by: ____ Date: ____', []],
  ['Owner: ______', ['placeholder ______ 3:8-3:14']],
  ['**Severity:** P0 / P1 / P2', ['choice P0 / P1 / P2 3:15-3:27']],
  ['Low | Medium | High', ['choice Low | Medium | High 3:1-3:20']],
  ['Owner: TBD', ['placeholder TBD 3:8-3:11']],
  ['*How was the incident resolved?*', ['prompt How was the incident resolved? 3:1-3:33']],
  ['List any tasks that are needed.', []],
  ['Describe the impact on customers.', ['prompt Describe the impact on customers. 3:1-3:34']],
  ['See [link to issue]().', ['placeholder [link to issue]() 3:5-3:22']],
  ['{{< figure src="gate.png" >}}', []],
  ['The gate is open (the notice can be found [here](https://gate.example)).', []],
  ['It was full. TODO: ask the vendor.', ['placeholder TODO 3:14-3:18']],
  ['The disk was full. FIXME was it the old one?', ['placeholder FIXME 3:20-3:25']],
  ['It was full. Fixme: ask the vendor.', ['placeholder Fixme 3:14-3:19']],
  ['The pool shrank because ???', ['placeholder ??? 3:25-3:28']],
  [
    'Filed as OPS-XXXX and JIRA-????.',
    ['placeholder OPS-XXXX 3:10-3:18', 'placeholder ???? 3:28-3:32']
  ],
  [
    'At 2X:XX, 15:0x, and --:--.',
    ['placeholder 2X:XX 3:4-3:9', 'placeholder 15:0x 3:11-3:16', 'placeholder --:-- 3:22-3:27']
  ],
  ['At YYYY-MM-DDTHH:MM:SSZ.', ['placeholder YYYY-MM-DDTHH:MM:SS 3:4-3:23']],
  [
    'Until DD.MM.YYYY or 2026-04-xx.',
    ['placeholder DD.MM.YYYY 3:7-3:17', 'placeholder 2026-04-xx 3:21-3:31']
  ],
  ['XX customers waited for XXh.', ['placeholder XX 3:1-3:3', 'placeholder XXh 3:25-3:28']],
  ['Start: <UTC>', ['placeholder <UTC> 3:8-3:13']],
  ['Duration: <X minutes>', ['placeholder <X minutes> 3:11-3:22']],
  ['- <List>', ['placeholder <List> 3:3-3:9']],
  [
    '<names> of <number of affected users>',
    ['placeholder <names> 3:1-3:8', 'placeholder <number of affected users> 3:12-3:38']
  ],
  [
    'For [duration] at [Your Company].',
    ['placeholder [duration] 3:5-3:15', 'placeholder [Your Company] 3:19-3:33']
  ],
  [
    'Found by: [alert / customer / employee]',
    ['placeholder [alert / customer / employee] 3:11-3:40']
  ],
  [
    '[What kept the service from coming back]',
    ['placeholder [What kept the service from coming back] 3:1-3:41']
  ],
  ['It stopped (insert graph here).', ['placeholder (insert graph here) 3:12-3:31']],
  ['${SUMMARY}', ['placeholder ${SUMMARY} 3:1-3:11']],
  ['Stopped ${PUMP} for a day.', ['placeholder ${PUMP} 3:9-3:16']],
  ['A call of /pumps/${id}/state and of "pump-${pumpName}" failed.', []],
  ['_To be filled in after the review_', ['placeholder To be filled in after the review 3:2-3:34']],
  ['- 14:05 Event description here', ['placeholder Event description here 3:9-3:31']],
  ['- Factor 1', ['placeholder Factor 1 3:3-3:11']],
  ['🚧 Work in progress 🚧', ['placeholder Work in progress 3:4-3:20']],
  ['Certainly! Here is a draft of it:', ['assistant Certainly! Here is a draft of it: 3:1-3:34']],
  [
    '*Two or three sentences on what broke, and for whom.*',
    ['prompt Two or three sentences on what broke, and for whom. 3:1-3:54']
  ],
  [
    '_Note anything, technical or human, that nudged things the wrong way._',
    ['prompt Note anything, technical or human, that nudged things the wrong way. 3:1-3:71']
  ],
  [
    '> Sum up the incident for an executive reader.',
    ['prompt Sum up the incident for an executive reader. 3:3-3:47']
  ],
  [
    'Delete this section if it does not apply.',
    ['prompt Delete this section if it does not apply. 3:1-3:42']
  ],
  // What is none.
  ['The TODO list, a FIXME comment, and the TODO app', []],
  ['The valve driver was empty (TODO) when it was fitted.', []],
  ['- **TODO comments are unfinished work**: look for them before a merge.', []],
  ['The kernel logged "XXX: unexpected state".', []],
  ['She asked: "is it down???"', []],
  ['Map<String, List>, vector<int>, and Set<T>', []],
  ['<b>Disk</b> <details><summary>Log</summary></details> <time>14:05</time>', []],
  ['The <List> component rendered twice.', []],
  ['4111-XXXX-XXXX-1234, XXX-XX-6789, 10.0.x.x, 5xx, and 1.2.x', []],
  ['Every N minutes it is retried, after X seconds at most.', []],
  ['The pager rings when a pump has been off for N minutes.', []],
  ['No alert says "the pump has been off for N minutes", so nobody came.', []],
  ['When the pump stopped, N minutes were lost.', ['placeholder N 3:24-3:25']],
  ['- **Date (YYYY-MM-DD):** 2026-01-31', []],
  ['[Rolling back now, 10 minutes until we are back]', []],
  ['[Mira] restarts [HighErrorRate], see [PR #12].', []],
  ['The insert failed (insert errors rose).', []],
  ['Sure enough, here is where the alert fired.', []],
  ['*All times are in UTC.*', []],
  ['*Thanks to Noor and Ben, who stayed until two.*', []],
  ['*Slow is smooth, and smooth is fast.*', []],
  ['- Describe how to restore a backup in the runbook', []],
  ['- To be fair, nobody had tested this', []],
  ['[[wikilink to a page]] and [a link](https://example.com) and [^note].', []],
  ["{{ '/x.svg' | relative_url }} and {{ page.title }}", []],
  ['{% include links.md %}', []],
  ['Fixed in [the release]({{ site.docs_root }}/2026/notes-4-2-1.html).', []],
  ['[REDACTED], [Value redacted], and `[link to issue]`', []],
  ['At ??:?? somebody noticed.', []],
  ['- [x] Add an alert', []],
  ['N/A', []],
  ['Either P0 or P1.', []],
  ['`YYYY-MM-DD` is the format.', []],
  ['How was the certificate of the load balancer renewed?', []],
  ['<details>text</details>', []],
  ['The <private_ip> of the host.', []],
  ['Where we got lucky:', []]
]

describe('placeholders', () => {
  it.each(paragraphs)('%s', (paragraph, expected) => {
    const placeholders = read(`# Outage\n\n${paragraph}\n`).placeholders.map(
      ({kind, written: text, position}) => `${kind} ${text} ${short(position)}`
    )
    expect(placeholders).toEqual(expected)
  })
})

it('reads headings, items, cells, and quotes, and leaves code alone', () => {
  const {placeholders} = read(
    '# {{ title }}\n\n- TBD\n\n> TBD\n\n| a |\n| - |\n| TBD |\n\n```\nTBD\n```\n\n    TBD\n'
  )
  expect(placeholders.map(({position}) => short(position))).toEqual([
    '1:3-1:14',
    '3:3-3:6',
    '5:3-5:6',
    '9:3-9:6'
  ])
})

/** Sections with what is left in them: `text place`. */
const inSections: Array<[section: string, placeholders: Array<string>]> = [
  ['## Impact\n\n| | |\n| - | - |\n| Orders lost | ? |\n| Refunds | … |\n| Accounts | |', ['? 5:17-5:18', '… 6:13-6:14', ' 7:12-7:15']],
  ['## Impact\n\n| Metric | Before | After |\n| - | - | - |\n| Orders | | 12 |\n| | | 14 |', []],
  ['## Impact\n\n| | |\n| - | - |\n| | 12 |\n| | |', []],
  ['## Timeline\n\n| Time | Event |\n| - | - |\n| 14:05 | |\n| … | … |', []],
  ['## Action items\n\n- Add an alert\n\nOpen questions:\nTODO', ['TODO 6:1-6:5']],
  ['## Action items\n\n- TODO', ['TODO 3:3-3:7']],
  ['## Pump 3\n\n**Action items:**\n\n- [ ] **TODO**: grease the hinge', []],
  ['## Pump 3\n\n- [ ] TODO', ['TODO 3:7-3:11']],
  ['## Action items\n\nTODO\n\n- Add an alert', []],
  ['## Action items\n\n- TODO\n  - Add an alert', []],
  ['## Action items\n\n- TODO add an alert', []],
  ['## Summary\n\n> **Guidelines**: fill in each section. Delete this line.', ['Guidelines: fill in each section. Delete this line. 3:3-3:58']],
  ['## Summary\n\n> **Note**: fill in the form for a refund.', []]
] // prettier-ignore

it.each(inSections)('%s', (section, expected) => {
  const {placeholders} = read(section)
  expect(placeholders.map(({position, written}) => `${written} ${short(position)}`)).toEqual(
    expected
  )
})

it('leaves prompts in languages whose words are not known alone', () => {
  const text =
    '# Uitval\n\nOp maandag viel de dienst twee uur lang uit, omdat de schijf vol was. Niemand had gemerkt dat de oude logbestanden al weken niet meer werden verwijderd, en het alarm daarvoor ontbrak helemaal.\n\n*How was the incident resolved?*\n'
  expect(read(text).locale).toBe('nl')
  expect(read(text).placeholders).toEqual([])
})
