import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

/**
 * Forms in which labelled parts are written, each below a title, with what is read:
 * sections `name style title body`, fields `name=value source key value`, items
 * `item text source text whole`, and entries of the timeline.
 */
const forms: ReadonlyArray<[what: string, text: string, found: ReadonlyArray<string>]> = [
  ['numbering and emoji', '## 🔥 1. Impact\n\nx\n\n## 2) Root cause(s)\n\ny\n\n## 3 Resolution\n\nz', [
    'impact heading 3:4-3:16 5:1-5:2',
    'root-cause heading 7:4-7:20 9:1-9:2',
    'resolution heading 11:4-11:16 13:1-13:2'
  ]],
  ['a middle dot', '## Timeline · UTC\n\n- 10:00 Alert\n\n## Checkout · Impact\n\nx', [
    'timeline heading 3:4-3:18 5:1-5:14',
    'impact heading 7:4-7:21 9:1-9:2',
    'entry Alert 5:3-5:14'
  ]],
  ['a middle dot behind a question and a tail', '## What went well? · checkout\n\nx\n\n## Remediation (action items) · checkout\n\n- Add a test', [
    'went-well heading 3:4-3:30 5:1-5:2',
    'action-items heading 7:4-7:41 9:1-9:13',
    'item Add a test list 9:3-9:13 9:3-9:13'
  ]],
  ['a tail in parentheses', '## Timeline (all times UTC)\n\n- 10:00 Alert\n\n## Remediation (action items)\n\n- Add a test', [
    'timeline heading 3:4-3:28 5:1-5:14',
    'action-items heading 7:4-7:30 9:1-9:13',
    'item Add a test list 9:3-9:13 9:3-9:13',
    'entry Alert 5:3-5:14'
  ]],
  ['a phase before', '## Phase 3: Improvement plan\n\n- Add a test\n\n## Step 4. Impact\n\nx', [
    'action-items heading 3:4-3:29 5:1-5:13',
    'impact heading 7:4-7:18 9:1-9:2',
    'item Add a test list 5:3-5:13 5:3-5:13'
  ]],
  ['names that are joined', '## Root cause and resolution\n\nx\n\n**Resolution:** reverted.\n\nDetection and response:\n\ny', [
    'root-cause+resolution heading 3:4-3:29 5:1-11:2',
    'resolution bold 7:3-7:13 7:17-7:26',
    'detection+resolution plain 9:1-9:23 11:1-11:2'
  ]],
  ['a value behind a colon', '## Severity: High\n\nx\n\n## Root cause: the disk of the database was full', [
    'root-cause heading 7:4-7:49 7:16-7:49',
    'severity=High heading 3:4-3:12 3:14-3:18'
  ]],
  ['below any parent', '## Recovery\n\nx\n\n### Timeline\n\n- 10:00 Alert\n\n## Root cause\n\ny\n\n### Lessons learned\n\nz\n\n#### What went well\n\nw', [
    'resolution heading 3:4-3:12 5:1-9:14',
    'timeline heading 7:5-7:13 9:1-9:14',
    'root-cause heading 11:4-11:14 13:1-21:2',
    'lessons-learned heading 15:5-15:20 17:1-21:2',
    'went-well heading 19:6-19:20 21:1-21:2',
    'entry Alert 9:3-9:14'
  ]],
  ['a severity below the impact', '## Impact\n\nx\n\n### Severity: Medium\n\ny', [
    'impact heading 3:4-3:10 5:1-9:2',
    'severity=Medium heading 7:5-7:13 7:15-7:21'
  ]],
  ['closing signs, setext, and HTML inside', '## Impact ##\n\nx\n\nRoot cause\n----------\n\ny\n\n## Resolution <a id="r"></a>\n\nz', [
    'impact heading 3:4-3:10 5:1-5:2',
    'root-cause heading 7:1-7:11 10:1-10:2',
    'resolution heading 12:4-12:14 14:1-14:2'
  ]],
  ['bold lines', '**Impact**\n\nx\n\n**Root cause:**\n\ny\n\n**Resolution**:\n\nz', [
    'impact bold 3:3-3:9 5:1-5:2',
    'root-cause bold 7:3-7:13 9:1-9:2',
    'resolution bold 11:3-11:13 13:1-13:2'
  ]],
  ['bold lines behind a mark of how things stand, which are no titles', '**Impact**\n\nx\n\n✅ **Resolution**\n\n⏳ **Action items**', [
    'impact bold 3:3-3:9 5:1-9:17'
  ]],
  ['bold labels with text behind', '**Impact:** 40 users.\n\n**Root cause** – a typo.\n\n**Resolution (EU):** reverted.', [
    'impact bold 3:3-3:9 3:13-3:22',
    'root-cause bold 5:3-5:13 5:18-5:25',
    'resolution bold 7:3-7:18 7:22-7:31'
  ]],
  ['bold all through', '**Impact: 40 users**\n\n**Contributing factor 1: no alert**\n\nx', [
    'impact bold 3:3-3:9 3:11-3:19',
    'contributing-factors bold 5:3-5:24 5:26-7:2'
  ]],
  ['bold labels with hard breaks', '**Impact:** 40 users.  \n**Root cause:** a typo.\\\n**Resolution:** reverted.', [
    'impact bold 3:3-3:9 3:13-3:22',
    'root-cause bold 4:3-4:13 4:17-4:24',
    'resolution bold 5:3-5:13 5:17-5:26'
  ]],
  ['bold labels with soft breaks', '**Impact:** 40 users.\n**Root cause:** a typo.\nMore of it.\n**Severity:** SEV1', [
    'impact bold 3:3-3:9 3:13-3:22',
    'root-cause bold 4:3-4:13 4:17-5:12',
    'severity=SEV1 line 6:3-6:11 6:15-6:19'
  ]],
  ['bold labels without breaks', '**Impact:** 40 users. **Root cause:** a typo. **Severity:** SEV1', [
    'impact bold 3:3-3:9 3:13-3:22',
    'root-cause bold 3:25-3:35 3:39-3:46',
    'severity=SEV1 line 3:49-3:57 3:61-3:65'
  ]],
  ['a remark behind a bold label', '**Timeline** (UTC):\n\n- 10:00 Alert\n\n****Impact:**** 40 users', [
    'timeline bold 3:3-3:19 5:1-5:14',
    'impact bold 7:5-7:11 7:17-7:25',
    'entry Alert 5:3-5:14'
  ]],
  ['bold labels between bars', '**Date:** 2026-03-01 | **Severity:** SEV1 · **Status:** Resolved', [
    'date=2026-03-01 line 3:3-3:7 3:11-3:21',
    'severity=SEV1 line 3:26-3:34 3:38-3:42',
    'status=Resolved line 3:47-3:53 3:57-3:65'
  ]],
  ['an unknown bold line below a known one', '**Action items**\n\n**Ada**\n\n- Add a test\n\n**Grace**\n\n- Add an alert', [
    'action-items bold 3:3-3:15 5:3-11:15',
    'item Add a test list 7:3-7:13 7:3-7:13',
    'item Add an alert list 11:3-11:15 11:3-11:15'
  ]],
  ['a bold label in a sentence above a list', '## Detection\n\nx\n\n**Action items:**\n\n- Add a test', [
    'detection heading 3:4-3:13 5:1-9:13',
    'action-items bold 7:3-7:15 9:1-9:13',
    'item Add a test list 9:3-9:13 9:3-9:13'
  ]],
  ['list labels with text on the line', '- **Impact**: 40 users\n- **Root cause:** a typo\n- Severity: SEV1\n- Duration: 40 min', [
    'impact list 3:5-3:11 3:15-3:23',
    'root-cause list 4:5-4:15 4:19-4:25',
    'severity=SEV1 list 5:3-5:11 5:13-5:17',
    'duration=40 min list 6:3-6:11 6:13-6:19'
  ]],
  ['a list label with text in the next paragraph', '- **Impact**\n\n  40 users.\n\n- **Root cause**:\n\n  A typo.', [
    'impact list 3:5-3:11 5:3-5:12',
    'root-cause list 7:5-7:15 9:3-9:10'
  ]],
  ['list labels with nested lists', '- **Impact**:\n  - 40 users\n- **Action items**:\n  - Add a test\n  - Add an alert', [
    'impact list 3:5-3:11 4:3-4:13',
    'action-items list 5:5-5:17 6:3-7:17',
    'item Add a test list 6:5-6:15 6:5-6:15',
    'item Add an alert list 7:5-7:17 7:5-7:17'
  ]],
  ['list labels with text below the list', '- **Impact**:\n\nForty users could not pay.\n\n- **Root cause**:\n\nA typo.', [
    'impact list 3:5-3:11 5:1-5:27',
    'root-cause list 7:5-7:15 9:1-9:8'
  ]],
  ['list labels with the list below unindented', '- **Impact**:\n- 40 users\n- **Action items**:\n- Add a test\n- Add an alert\n- **Severity**: SEV1', [
    'impact list 3:5-3:11 4:1-4:11',
    'action-items list 5:5-5:17 6:1-7:15',
    'severity=SEV1 list 8:5-8:13 8:17-8:21',
    'item Add a test list 6:3-6:13 6:3-6:13',
    'item Add an alert list 7:3-7:15 7:3-7:15'
  ]],
  ['list labels merged with a list before', '- **Impact**:\n\nx\n\n- 40 users\n- 3 shops\n\n- **Timeline**:\n\n- 10:00 Alert\n- 10:40 Fix', [
    'impact list 3:5-3:11 5:1-8:10',
    'timeline list 10:5-10:13 12:1-13:12',
    'entry Alert 12:3-12:14',
    'entry Fix 13:3-13:12'
  ]],
  ['a list label with further words', '- **Analysis of the root causes**:\n\nA typo.\n\n- **References**:\n\nSee the log.', [
    'root-cause list 3:5-3:32 5:1-5:8',
    'supporting list 7:5-7:15 9:1-9:13'
  ]],
  ['empty list labels', '- **Impact**:\n- **Root cause**:\n- **Notes**:', [
    'impact list 3:5-3:11 nowhere',
    'root-cause list 4:5-4:15 nowhere'
  ]],
  ['a list label on another marker', '1. **Impact:** 40 users\n2. **Root cause:** a typo', [
    'impact list 3:6-3:12 3:16-3:24',
    'root-cause list 4:6-4:16 4:20-4:26'
  ]],
  ['a label for each item', '## Action items\n\n- **Action item**: Add an alert\n- **Action item**: Add a test', [
    'action-items heading 3:4-3:16 5:1-6:30',
    'item Add an alert list 5:20-5:32 5:3-5:32',
    'item Add a test list 6:20-6:30 6:3-6:30'
  ]],
  ['plain labels with text behind', 'Impact: 40 users.\nRoot cause: a typo.\nSeverity: SEV1\nTimeline: see below.', [
    'impact plain 3:1-3:7 3:9-3:18',
    'root-cause plain 4:1-4:11 4:13-4:20',
    'timeline plain 6:1-6:9 6:11-6:21',
    'severity=SEV1 line 5:1-5:9 5:11-5:15'
  ]],
  ['plain labels over lists', 'Impact:\n- 40 users\n\nAction items:\n\n- Add a test', [
    'impact plain 3:1-3:7 4:1-4:11',
    'action-items plain 6:1-6:13 8:1-8:13',
    'item Add a test list 8:3-8:13 8:3-8:13'
  ]],
  ['a plain line of its own', '## Detection\n\nx\n\nAction Items\n\n- Add a test', [
    'detection heading 3:4-3:13 5:1-9:13',
    'action-items plain 7:1-7:13 9:1-9:13',
    'item Add a test list 9:3-9:13 9:3-9:13'
  ]],
  ['plain labels over text', 'Impact:\n\n40 users.\n\nRoot cause:\n\nA typo.', [
    'impact plain 3:1-3:7 5:1-5:10',
    'root-cause plain 7:1-7:11 9:1-9:8'
  ]],
  ['a table of keys and values', '| Field | Value |\n| - | - |\n| Date | 2026-03-01 |\n| **Severity** | SEV1 |\n| Colour | red |', [
    'date=2026-03-01 table 5:3-5:7 5:10-5:20',
    'severity=SEV1 table 6:5-6:13 6:18-6:22'
  ]],
  ['a table of keys and values whose header is one', '| Date | 2026-03-01 |\n| - | - |\n| Severity | SEV1 |', [
    'date=2026-03-01 table 3:3-3:7 3:10-3:20',
    'severity=SEV1 table 5:3-5:11 5:14-5:18'
  ]],
  ['a table of one row', '| Date | Severity | Duration |\n| - | - | - |\n| 2026-03-01 | SEV1 | 40 min |', [
    'date=2026-03-01 table 3:3-3:7 5:3-5:13',
    'severity=SEV1 table 3:10-3:18 5:16-5:20',
    'duration=40 min table 3:21-3:29 5:23-5:29'
  ]],
  ['a table of action items anywhere', '## Impact\n\nx\n\n| Action item | Type | Owner |\n| - | - | - |\n| Add a test | prevent | Ada |', [
    'impact heading 3:4-3:10 5:1-9:31',
    'item Add a test table 9:3-9:13 9:1-9:31'
  ]],
  ['labels in a quote', '> **Severity:** SEV1\n> **Date:** 2026-03-01\n>\n> - **Status**: final', [
    'severity=SEV1 line 3:5-3:13 3:17-3:21',
    'date=2026-03-01 line 4:5-4:9 4:13-4:23',
    'status=final list 6:7-6:13 6:17-6:22'
  ]],
  ['headings in a quote', '> ## Impact\n>\n> 40 users.\n>\n> ## Timeline\n>\n> - 10:00 Alert', [
    'impact heading 3:6-3:12 5:3-5:12',
    'timeline heading 7:6-7:14 9:3-9:16',
    'entry Alert 9:5-9:16'
  ]],
  ['details', '<details>\n<summary>Timeline</summary>\n\n- 10:00 Alert\n\n</details>\n\n## Impact\n\nx', [
    'timeline summary 4:10-4:18 6:1-8:11',
    'impact heading 10:4-10:10 12:1-12:2',
    'entry Alert 6:3-6:14'
  ]],
  ['details with the summary on the same line', '<details><summary><b>Action items</b></summary>\n\n- Add a test\n\n</details>\n\nNot in it.', [
    'action-items summary 3:22-3:34 5:1-7:11',
    'item Add a test list 5:3-5:13 5:3-5:13'
  ]],
  ['headings in HTML', '<h2>Impact</h2>\n\nx\n\n<h3 align="center"><b>Root cause</b></h3>\n\ny', [
    'impact heading 3:5-3:11 5:1-9:2',
    'root-cause heading 7:23-7:33 9:1-9:2'
  ]],
  ['fields in a table in HTML', '<table>\n<tr><th>Date</th><td>2026-03-01</td></tr>\n<tr><th>Severity</th><td>SEV1</td></tr>\n</table>', [
    'date=2026-03-01 table 4:9-4:13 4:22-4:32',
    'severity=SEV1 table 5:9-5:17 5:26-5:30'
  ]],
  ['action items in a table in HTML', '## Action items\n\n<table>\n<tr><th>Action</th><th>Owner</th></tr>\n<tr><td>Add a test</td><td>Ada</td></tr>\n</table>', [
    'action-items heading 3:4-3:16 5:1-8:9',
    'item Add a test table 7:9-7:19 7:1-7:41'
  ]],
  ['a timeline in a table in HTML', '## Timeline\n\n<table>\n<tr><th>Time</th><th>Event</th></tr>\n<tr><td>10:00</td><td>Alert</td></tr>\n<tr><td>10:40</td><td>Fix</td></tr>\n</table>', [
    'timeline heading 3:4-3:12 5:1-9:9',
    'entry Alert 7:1-7:38',
    'entry Fix 8:1-8:36'
  ]],
  ['HTML in a quote, of one line and of several', '> <h2>Impact</h2>\n>\n> x\n>\n> <table>\n> <tr><td>Severity</td><td>SEV1</td></tr>\n> </table>', [
    'impact heading 3:7-3:13 5:3-9:11',
    'severity=SEV1 table nowhere nowhere'
  ]],
  ['a table in HTML without end tags', '## Timeline\n\n<table>\n<tr><th>Time<th>Event\n<tr><td>10:00<td>Alert\n<tr><td>10:40\n<td>Fix\n</table>', [
    'timeline heading 3:4-3:12 5:1-10:9',
    'entry Alert 7:1-7:23',
    'entry Fix 8:1-9:8'
  ]],
  ['headings as items', '## Action items\n\n### 1) Alert on sockets\n\nOwner: @mira, 2026-02-01\n\n### 2) Test the pool\n\nOwner: @ada', [
    'action-items heading 3:4-3:16 5:1-11:12',
    'item Alert on sockets heading 5:8-5:24 5:1-5:24',
    'item Test the pool heading 9:8-9:21 9:1-9:21'
  ]],
  ['definitions', 'Impact\n: 40 users\n\nRoot cause\n: A typo.', [
    'impact plain 3:1-3:7 4:3-4:11',
    'root-cause plain 6:1-6:11 7:3-7:10'
  ]],
  ['definitions of several lines, texts, and terms, without space between', 'Impact\nReach\n:   40 users\n:   3 shops,\nall of them\nRoot cause\n: A typo.\nSeverity\n: SEV2', [
    'impact plain 3:1-3:7 4:1-7:12',
    'root-cause plain 8:1-8:11 9:3-9:10',
    'severity=SEV2 line 10:1-10:9 11:3-11:7'
  ]],
  ['definitions in a section', '## Good and bad\n\nGood\n: The stop button.\n\nBad\n: The voice box.\n\n## Impact\n\nx', [
    'went-well+went-poorly heading 3:4-3:16 5:1-9:17',
    'impact heading 11:4-11:10 13:1-13:2'
  ]],
  ['numbered titles over a line of signs', '1. Impact\n===\n\n40 users\n\n2. Root cause\n-------------\n\nA typo.\n\n2.1 Trigger\n-----------\n\nx\n\n3) Timeline\n======\n\n- 10:00 Alert\n- 10:40 Fix', [
    'impact heading 3:4-3:10 6:1-16:2',
    'root-cause heading 8:4-8:14 11:1-11:8',
    'trigger heading 13:1-13:12 16:1-16:2',
    'timeline heading 18:4-18:12 21:1-22:12',
    'entry Alert 21:3-21:14',
    'entry Fix 22:3-22:12'
  ]],
  ['paragraphs with check marks', '## Action items\n\n✅ Add an alert\n\n✅ Add a test', [
    'action-items heading 3:4-3:16 5:1-7:13',
    'item Add an alert paragraph 5:3-5:15 5:1-5:15',
    'item Add a test paragraph 7:3-7:13 7:1-7:13'
  ]]
] // prettier-ignore

/** Prose, and other things, that look like labelled parts. */
const prose: typeof forms = [
  ['bold in a sentence', '## Root cause\n\nThe **impact** was small.\n\n**Impact analysis** took an hour.\n\n**Resolution** of names failed.', [
    'root-cause heading 3:4-3:14 5:1-9:32'
  ]],
  ['a note, a reference, and a commit', '## Impact\n\nNote: nobody was hurt.\n\nImpact: see above.\n\nfix: revert the change', [
    'impact heading 3:4-3:10 5:1-9:23'
  ]],
  ['labels in a timeline', '## Timeline\n\n- **Detection**: 10:00 alert\n- **Resolution**: 10:40 fixed\n- **Impact**: began 9:50', [
    'timeline heading 3:4-3:12 5:1-7:25',
    'entry alert 5:3-5:29',
    'entry fixed 6:3-6:30',
    'entry Impact: began 9:50 7:3-7:25'
  ]],
  ['phases of a timeline', '## Timeline\n\n### Detection\n\n- 10:00 Alert\n\n### Recovery (16:40-17:00)\n\n- 16:40 Fix', [
    'timeline heading 3:4-3:12 5:1-11:12',
    'entry Alert 7:3-7:14',
    'entry Fix 11:3-11:12'
  ]],
  ['kinds of action items', '## Action items\n\n### Detection\n\n- Add an alert\n\n### Resolution\n\n- Add a test', [
    'action-items heading 3:4-3:16 5:1-11:13',
    'item Add an alert list 7:3-7:15 7:3-7:15',
    'item Add a test list 11:3-11:13 11:3-11:13'
  ]],
  ['a plain word with a full stop', '## Detection\n\nAn alert.\n\nTimeline.\n\nSummary of it all', [
    'detection heading 3:4-3:13 5:1-9:18'
  ]],
  ['labels in the items of a list of points', '## What went well\n\n- **Impact**: it was small\n- The **resolution**: nobody had to wait', [
    'went-well heading 3:4-3:18 5:1-6:41'
  ]],
  ['what a lease lasts', '## Lessons learned\n\n- **Duration**: how long a lease lasts\n- Time: it flies', [
    'lessons-learned heading 3:4-3:19 5:1-6:17'
  ]],
  ['a table of words', '| Word | Meaning |\n| - | - |\n| Impact | what users see |\n| Detection | how it is seen |', [
    'detected=how it is seen table 6:3-6:12 6:15-6:29'
  ]],
  ['code', '```\n## Impact\n\n**Root cause:** a typo\n```\n\n    ## Resolution', []],
  ['definitions of other words, and a line that starts with a colon', '## Lessons learned\n\nCanary\n: A bird.\n\n: no term above it\n\n## Impact\n\nx', [
    'lessons-learned heading 3:4-3:19 5:1-8:19',
    'impact heading 10:4-10:10 12:1-12:2'
  ]],
  ['a list over a rule', '## Lessons learned\n\n1. Impact\n2. Timeline\n\n---\n\n1. Trigger\n\n---\n\n- Impact\n---\n\nx', [
    'lessons-learned heading 3:4-3:19 5:1-17:2'
  ]],
  ['a link to a section', '- [Impact](#impact)\n- [Timeline](#timeline)\n\n## Impact\n\nx', [
    'impact heading 6:4-6:10 8:1-8:2'
  ]]
] // prettier-ignore

describe('forms of labelled parts', () => {
  it.each(forms)('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

describe('what only looks like a labelled part', () => {
  it.each(prose)('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })
})

function foundIn(text: string): Array<string> {
  const {actions, metadata, sections, timeline} = read(`# Outage of checkout\n\n${text}\n`)
  return [
    ...sections.map(({body, heading, headingStyle, names}) =>
      [names.join('+'), headingStyle, short(heading.position), short(body)].join(' ')
    ),
    ...metadata.map(({key, name, source, value}) =>
      [`${name}=${value.written}`, source, short(key.position), short(value.position)].join(' ')
    ),
    ...actions.items.map(({action, from, position}) =>
      ['item', action.written, from, short(action.position), short(position)].join(' ')
    ),
    ...timeline.entries.map(({position, text}) => `entry ${text} ${short(position)}`)
  ]
}
