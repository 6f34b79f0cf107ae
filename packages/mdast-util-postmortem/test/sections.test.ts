import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

/** Headings with what they announce when nothing else is in the document. */
const headings: Array<[heading: string, names: string]> = [
  ['Timeline', 'timeline'],
  ['Timeline (all times PST)', 'timeline'],
  ['Timeline of events', 'timeline'],
  ['Timeline Discovery', 'timeline detection'],
  ['Timeline & Discovery', 'timeline detection'],
  ['Incident Timeline and Response', 'timeline resolution'],
  ['Looking forward', 'prevention'],
  ['Fallout', 'impact'],
  ['Aftermath', 'impact'],
  ['Who was hit', 'impact'],
  ['Outcomes / downtimes', 'impact'],
  ['Origin of the outage', 'root-cause'],
  ['Source of the failure', 'root-cause'],
  ['Security Improvements Roadmap', 'action-items'],
  ['Roadmap', ''],
  ['Leftover tasks', 'action-items'],
  ['What’s left?', 'action-items'],
  ['Open', 'action-items'],
  ['Steps we are taking', 'prevention'],
  ['Incident timeline', 'timeline'],
  ['Detailed Incident Timeline (UTC)', 'timeline'],
  ['⏱️ Timeline', 'timeline'],
  [':clock1: Timeline', 'timeline'],
  ['3. Timeline', 'timeline'],
  ['III. Timeline:', 'timeline'],
  ['Timeline {#timeline}', 'timeline'],
  ['**Timeline**', 'timeline'],
  ['[Timeline](#timeline)', 'timeline'],
  ['Timeline <a href="#timeline" id="timeline"></a>', 'timeline'],
  ['Timelines', 'timeline'],
  ['What was tried that did not work', 'resolution'],
  ['What allowed this to happen?', 'root-cause'],
  ['Details of the exploit', 'root-cause'],
  ['Details of fix', 'resolution'],
  ['Why detection took so long', 'went-poorly'],
  ['Problems during the response', 'went-poorly'],
  ['Resolving actions', 'resolution'],
  ['Assets affected', 'impact'],
  ['What happened?', 'summary'],
  ['TL;DR', 'summary'],
  ['Summary & impact', 'summary impact'],
  ['Root cause and resolution', 'root-cause resolution'],
  ['Root-cause analysis', 'root-cause'],
  ['Possible causes', 'root-cause'],
  ['Why this broke', 'root-cause'],
  ['Why it hit the night shift', 'root-cause'],
  ['Why this matters', ''],
  ['Cleanup plan (recommended)', 'action-items'],
  ['Six distinct root causes of the outage', 'root-cause'],
  ['Root Causes / Trigger', 'root-cause trigger'],
  ['What went wrong and why?', 'root-cause'],
  ['Corrective and Preventative Measures', 'action-items prevention'],
  ['What didn’t go well', 'went-poorly'],
  ["What didn't go so well?", 'went-poorly'],
  ['What went well', 'went-well'],
  ['Where we got lucky', 'lucky'],
  ['Lessons learnt', 'lessons-learned'],
  ['Remaining risks / Follow-ups', 'action-items'],
  ['Remediation (action items)', 'action-items'],
  [
    'How are we making incidents like this less likely or less impactful?',
    'action-items prevention'
  ],
  ['Resolution and Recovery', 'resolution'],
  ['Detection and response', 'detection resolution'],
  ['User impact', 'impact'],
  ['Severity', 'severity'],
  ['Lead-up', 'background'],
  ['References / Artifacts', 'supporting'],
  ['2 Summary', 'summary'],
  ['D7 Prevent recurrence', 'prevention'],
  ['Phase 3: Improvement plan', 'action-items'],
  ['Timeline · UTC', 'timeline'],
  ['Sumary', 'summary'],
  ['Summary of impact', 'impact'],
  ['Impacted depots', 'impact'],
  ['Patient impact', 'impact'],
  ['Guest and crew impact', 'impact'],
  ['Who saw the impact', ''],
  ['What was the timeline?', 'timeline'],
  ['What exactly happened?', 'summary'],
  ['What riders noticed', ''],
  ['What passengers noticed', 'impact'],
  ['What drivers could not do', 'went-poorly'],
  ['What we would like to change', 'action-items'],
  ["What we've changed since", 'action-items'],
  ["What I'd do differently", 'lessons-learned'],
  ['What caused the delay', 'root-cause'],
  ['Why were the ferries late?', 'root-cause'],
  ['How the evening went', 'timeline'],
  ['How do we stop it from happening again?', 'prevention'],
  ['Phase 3: Contributing Factor #1: Nobody reads the log', 'contributing-factors'],
  ['Outcomes/Corrective Actions', 'action-items'],
  ['What we take away', 'lessons-learned'],
  ['Things we took home from this night', 'lessons-learned'],
  ['What would we do otherwise next time', 'lessons-learned'],
  ['Not so good', 'went-poorly'],
  ['What was hard to see', 'went-poorly'],
  ['What Did Not Help', 'went-poorly'],
  ['Required action', 'action-items'],
  ['Prevention Rules', 'prevention'],
  ['How we make sure it is not happening again', 'prevention'],
  ['Executive overview', 'summary'],
  ['Impact of the power cut', 'impact'],
  ['Impact of the failed migration on clinics', 'impact'],
  ['What we took down', ''],
  ['How we keep trains on time', ''],
  ['Impact of the migration plan', ''],
  ['Impact of the new design on readers', ''],
  ['Timeline for the project', ''],
  // Counters of several parts.
  ['D5-D7 Actions', 'action-items'],
  ['D1-D2 Problem description', 'summary'],
  ['D4/D5: Root cause', 'root-cause'],
  ['D7 – D8 Prevention', 'prevention'],
  ['Steps 3-5: Mitigation', 'resolution'],
  ['2, 3: Timeline', 'timeline'],
  ['8.1 Prevent', 'prevention'],
  // Questions, and what is no noun.
  ['In two sentences', 'summary'],
  ['In a few words', 'summary'],
  ['In plain English', 'summary'],
  ['Contributing', 'contributing-factors'],
  ['What made it worse', 'contributing-factors went-poorly'],
  ['What also contributed', ''],
  ['What contributed too', 'contributing-factors'],
  ['What made it last longer', 'contributing-factors'],
  ['Why it took so long', 'contributing-factors'],
  ['What made it possible?', 'contributing-factors'],
  ['How bad was it?', 'impact'],
  ['How big did it get', 'impact'],
  ['How many travellers were affected?', 'impact'],
  ['How far it reached', 'impact'],
  ['What it cost us', 'impact'],
  ['What this meant for schools', 'impact'],
  ['Who suffered?', 'impact'],
  ['How we noticed', 'detection'],
  ['Who spotted it?', 'detection'],
  ['How could this happen?', 'root-cause'],
  ['How could it happen', 'root-cause'],
  ['How we got the trams back', 'resolution'],
  ['What brought it back', 'resolution'],
  ['How the leak was stopped', 'resolution'],
  ['Hour by hour', 'timeline'],
  ['Blow by blow', 'timeline'],
  ['Where luck helped', 'lucky'],
  ['How lucky were we?', 'lucky'],
  ['What we take with us', 'lessons-learned'],
  ['What we took along', 'lessons-learned'],
  ['What this taught us', 'lessons-learned'],
  ['What stays with us', 'lessons-learned'],
  ['What we know now', 'lessons-learned'],
  ['What we keep in mind', 'lessons-learned'],
  ['So that it never happens again', 'prevention'],
  ['How we keep it from coming back', 'prevention'],
  ['What now?', 'action-items'],
  ['Who does what', 'action-items'],
  ['Agreed measures', 'prevention'],
  // The same words in other headings.
  ['In two weeks', ''],
  ['How bad weather is measured', ''],
  ['What we take for granted', ''],
  ['Who felt the need for a second pump', 'impact'],
  ['What cost is', ''],
  ['24/7 desk', ''],
  ['Hours by region', ''],
  ['What makes a good pump', ''],
  ['How the pump works', ''],
  // Known words further inside do not count.
  ['Why the timeline was wrong', ''],
  ['Security Related', ''],
  ['Impactful work', ''],
  ['Conclusion', ''],
  ['Attendees', '']
]

describe('headings', () => {
  it.each(headings)('%s', (heading, names) => {
    const {sections} = read(`# The night of the leap second\n\n## ${heading}\n\nText.\n`)
    expect(sections.flatMap((section) => section.names).join(' ')).toBe(names)
  })
})

/** Documents with the sections that are in them: `line:role:how`. */
const documents: Array<[what: string, text: string, sections: Array<string>]> = [
  [
    'setext headings and several of the first rank',
    'Summary\n=======\n\nText.\n\nImpact\n======\n\nText.\n',
    ['1:summary:heading', '6:impact:heading']
  ],
  [
    'a title that is a word for a section',
    '# Incident\n\n## Summary\n\nText.\n\n## Impact\n\nText.\n',
    ['3:summary:heading', '7:impact:heading']
  ],
  [
    'a first heading under a title in front matter',
    '---\ntitle: Outage\n---\n\n# Impact\n\nText.\n\n## Details\n\nText.\n',
    ['5:impact:heading']
  ],
  [
    'bold lines',
    '# Outage\n\n**What went wrong?**\n\nText.\n\n**Impact**\n\nText.\n',
    ['3:went-poorly:bold', '7:impact:bold']
  ],
  [
    'bold labels before text',
    '# Outage\n\n**Impact:** Nobody could pay.\n\n**Root cause**: A full disk.\n',
    ['3:impact:bold', '5:root-cause:bold']
  ],
  [
    'bold labels line by line',
    '# Outage\n\n**Summary:** Down.\n**Impact:** Nobody could pay.\n',
    ['3:summary:bold', '4:impact:bold']
  ],
  [
    'a bold line with label and value in one',
    '# Outage\n\n**Impact: nobody could pay**\n',
    ['3:impact:bold']
  ],
  [
    'bold labels of list items',
    '# Outage\n\n- **Summary**: Down.\n- **Impact**: Nobody could pay.\n- **Note**: Text.\n',
    ['3:summary:list', '4:impact:list']
  ],
  [
    'labels that are not in bold, if there are several and no headings',
    '# Outage\n\nSummary: Down.\n\nImpact: Nobody could pay.\n\nRoot Causes: A full disk.\n\nNote: Text.\n',
    ['3:summary:plain', '5:impact:plain', '7:root-cause:plain']
  ],
  [
    'a label that is not in bold beside headings is text',
    '# Outage\n\n## Summary\n\nImpact: nobody could pay.\n\nTrigger: a release.\n\nDetection: an alert.\n',
    ['3:summary:heading']
  ],
  [
    'the header of a table of names and figures',
    '# Outage\n\n## Summary\n\nText.\n\n## Numbers\n\n| Impact | Number |\n| --- | --- |\n| Bookings lost | 412 |\n| Guests | 390 |\n',
    ['3:summary:heading', '9:impact:table']
  ],
  [
    'not of a table of ratings, of two known columns, of fields, of more columns',
    '# Outage\n\n| Impact | Likelihood |\n| --- | --- |\n| 3 | 5 |\n| 2 | 1 |\n\n| Cause | Resolution |\n| --- | --- |\n| Disk | 3 files |\n| Fan | Off |\n\n| Impact | Number |\n| --- | --- |\n| Severity | P1 |\n| Duration | 47 min |\n\n| Impact | Number | Note |\n| --- | --- | --- |\n| Guests | 390 | A |\n| Rooms | 12 | B |\n',
    []
  ],
  [
    'a severity in bold is a field',
    '# Outage\n\n**Severity:** P1\n\n## Impact\n\n- **Severity:** P1\n',
    ['5:impact:heading']
  ],
  [
    'what went well inside lessons learned',
    '# Outage\n\n## Lessons learned\n\n### What went well\n\nText.\n\n### What went wrong\n\nText.\n',
    ['3:lessons-learned:heading', '5:went-well:heading', '9:went-poorly:heading']
  ],
  [
    'exact words count inside other sections, but not inside a timeline',
    '# Outage\n\n## Root cause\n\n### Impact\n\nText.\n\n## Timeline\n\n**Detection**\n\nText.\n',
    ['3:root-cause:heading', '5:impact:heading', '9:timeline:heading']
  ],
  [
    'titles as first lines of paragraphs',
    '# Outage\n\nSummary\nThe ferry stopped.\n\nTimeline\n10:00 Stop\n\nThe summary\nof it all.\n',
    ['3:summary:plain', '6:timeline:plain']
  ],
  [
    'factors inside the root cause',
    '# Outage\n\n## Root cause\n\nText.\n\n**Contributing factors**\n\n- One\n- Two\n',
    ['3:root-cause:heading', '7:contributing-factors:bold']
  ],
  [
    'sections under a heading that is none',
    '# Outage\n\n## After-action report\n\n### What went wrong\n\nText.\n',
    ['5:went-poorly:heading']
  ],
  [
    'weak words count where no strong one takes the role',
    '# Outage\n\n## What happened\n\nText.\n\n## Technical details\n\nText.\n',
    ['3:summary:heading', '7:root-cause:heading', '7:supporting:heading']
  ],
  [
    'what stands below weak words that yield to strong ones',
    '# Orders were lost\n\n## Root cause\n\nText.\n\n# Why\n\n## Impact\n\nText.\n\n## Trigger\n\nText.\n',
    ['3:root-cause:heading', '9:impact:heading', '13:trigger:heading']
  ],
  [
    'weak labels where a strong one is, and others',
    '# Stream\n\n**What happened:** It froze.\n\n**Who was affected:** 40 people.\n\n**Why:** The disk was full.\n',
    ['3:summary:bold', '5:impact:bold', '7:root-cause:bold']
  ],
  [
    'no weak labels in prose',
    '# Stream\n\n**Problem:** It froze.\n\n**Why:** The disk was full.\n',
    []
  ],
  [
    'a weak label on two sentences',
    '# Stream\n\n**In two sentences:** It froze. It is back.\n\n**Impact:** 40 people.\n\n**Root cause:** A full disk.\n',
    ['3:summary:bold', '5:impact:bold', '7:root-cause:bold']
  ],
  [
    'measures with people and dates',
    '# Outage\n\n## 5. Measures\n\n| Measure | Responsible | Due |\n| - | - | - |\n| A second pump | Ada | 2026-01-31 |\n',
    ['3:action-items:heading', '3:prevention:heading']
  ],
  [
    'measures in a list with people and dates',
    '# Outage\n\n**Planned measures**\n\n- A longer hose\n- A second pump (Ada, 31.01.2026)\n',
    ['3:action-items:bold', '3:prevention:bold']
  ],
  [
    'measures of which nobody says by whom',
    '# Outage\n\n## Measures\n\n- A second pump\n- A longer hose\n',
    ['3:action-items:heading', '3:prevention:heading']
  ],
  [
    'a title in bold that ends with a period',
    '# Outage\n\n**Who was affected.** 40 users.\n\n**Root cause.** The disk was full.\n\n**Do not panic.** It works.\n',
    ['3:impact:bold', '5:root-cause:bold']
  ],
  [
    'a label with a remark in parentheses at the end of its line',
    '# Outage\n\n**Timeline** (UTC)\n\n- 14:05 Alert\n',
    ['3:timeline:bold']
  ],
  [
    'measures that were taken',
    '# Outage\n\n## Measures\n\n- A second pump\n- 31.01.2026: a longer hose was bought\n',
    ['3:prevention:heading']
  ],
  [
    'measures that prevent',
    '# Outage\n\n## Preventive measures\n\n- A second pump (Ada, 2026-01-31)\n',
    ['3:prevention:heading']
  ],
  [
    'measures beside action items',
    '# Outage\n\n## Measures\n\n- A second pump (Ada, 2026-01-31)\n\n## Action items\n\n- A hose\n',
    ['3:prevention:heading', '7:action-items:heading']
  ],
  [
    'numbered titles with lists below them',
    '# Outage\n\n1. Incident summary\n   - Pumps stopped\n2. Timeline\n   - 14:05 Alarm\n3. Harbour office\n   - Ada\n4. Root cause\n   - A worn belt\n',
    ['3:summary:bold', '5:timeline:bold', '9:root-cause:bold']
  ],
  [
    'a numbered list of words that are titles',
    '# Outage\n\nPrepare:\n\n1. Summary\n2. Timeline\n3. Root cause\n',
    []
  ],
  [
    'recommendations before what happened',
    '# Outage\n\n## Recommendations\n\n- Change your password\n\n## Root cause\n\nText.\n',
    ['7:root-cause:heading']
  ],
  [
    'recommendations behind it',
    '# Outage\n\n## Root cause\n\nText.\n\n## Recommendations\n\n- Add a limit\n',
    ['3:root-cause:heading', '7:action-items:heading']
  ],
  [
    'states of tasks',
    '# Outage\n\n## Pump 3\n\n- [ ] **TODO**: grease the hinge\n- [ ] **TODO**: paint it\n',
    []
  ],
  [
    'labels of each of several incidents',
    '# Pumps\n\n## Incident 1\n\nImpact: no water.\nResolution: OPS-8 swapped the seal.\n\n## Incident 2\n\nImpact: no heat.\nResolution: OPS-9 filled the tank.\n\n## Incident 3\n\nImpact: no light.\n',
    ['5:impact:plain', '6:resolution:plain', '10:impact:plain', '11:resolution:plain', '15:impact:plain'] // prettier-ignore
  ],
  [
    'tickets by their names',
    '# Outage\n\n**Tickets:** OPS-4, OPS-5\n\n## Tickets\n\n- OPS-6: add a limit\n',
    ['5:action-items:heading']
  ],
  [
    'weak words in each of several incidents',
    '# Pumps\n\n## Incident 1\n\n### What happened\n\nNo water.\n\n## Incident 2\n\n### What happened\n\nNo heat.\n',
    ['5:summary:heading', '11:summary:heading']
  ],
  [
    'weak words yield to strong ones',
    '# Outage\n\n## Summary\n\nText.\n\n## What happened\n\nText.\n',
    ['3:summary:heading']
  ]
]

describe('documents', () => {
  it.each(documents)('%s', (_, text, expected) => {
    const {sections} = read(text)
    const found = sections.flatMap(({names, heading, headingStyle: announcedBy}) =>
      names.map((name) => `${heading.position?.start.line}:${name}:${announcedBy}`)
    )
    expect(found).toEqual(expected)
  })
})

it('takes further headings from options', () => {
  const text = '# Outage\n\n## Was ist passiert\n\nText.\n'
  expect(read(text).sections).toEqual([])
  const {sections} = read(text, {sections: {timeline: ['Was ist passiert?']}})
  expect(sections.map(({names}) => names)).toEqual([['timeline']])
})

it('keeps the places of a heading, its block, its body, and its last block', () => {
  const {sections} = read('# Outage\n\n## Impact ##\n\nOne.\n\n- Two\n- Three\n\n## Timeline\n')
  expect(
    sections.map(({heading, headingBlock: opening, body, insertAfter: last}) =>
      [heading.position, opening, body, last].map(short)
    )
  ).toEqual([
    ['3:4-3:10', '3:1-3:13', '5:1-8:8', '7:1-8:8'],
    ['10:4-10:12', '10:1-10:12', 'nowhere', '10:1-10:12']
  ])
})

/** Bodies of a section with what they amount to. */
const bodies: Array<[body: string, content: string]> = [
  ['', 'empty'],
  ['<!-- What was learned? -->', 'empty'],
  ['-', 'empty'],
  ['- \n- ', 'empty'],
  ['TBD', 'empty'],
  ['_To be written._', 'empty'],
  ['---', 'empty'],
  ['| Action | Owner |\n| --- | --- |', 'empty'],
  ['| Action | Owner |\n| --- | --- |\n|  |  |', 'empty'],
  ['None.', 'none'],
  ['N/A', 'skipped'],
  ['(see above)', 'skipped'],
  ['See above: the disk was full.', 'text'],
  ['*How was the incident resolved?*', 'prompt'],
  ['Describe the impact on customers and their data.', 'prompt'],
  ['How was the certificate renewed?', 'text'],
  ['Text.', 'text'],
  ['```\nlog\n```', 'text'],
  ['![graph](graph.png)', 'text'],
  ['<details>text</details>', 'text'],
  ['| Action | Owner |\n| --- | --- |\n| Add an alert | Ada |', 'text']
]

describe('content', () => {
  it.each(bodies)('%j', (body, content) => {
    const {sections} = read(`# Outage\n\n## Lessons learned\n\n${body}\n\n## Impact\n\nText.\n`)
    expect(sections[0]?.content).toBe(content)
  })
})

it('counts words of prose, without code, tables, and sections further down', () => {
  const {sections} = read(
    '# Outage\n\n## Summary\n\nOne two.\n\n- three `four`\n\n```\nfive\n```\n\n### Timeline\n\nSix seven eight.\n'
  )
  expect(sections.map(({words}) => words)).toEqual([4, 3])
})

it('counts two characters as a word in scripts without spaces', () => {
  expect(read('# Outage\n\n## Summary\n\n障害が発生した。\n').sections[0]?.words).toBe(4)
})

it('reads the text of a heading that says it all', () => {
  const {sections} = read(
    '# Outage\n\n## Root cause: the certificate of the load balancer had expired\n\n## Timeline: UTC\n'
  )
  expect(sections.map(({content, words}) => [content, words])).toEqual([
    ['text', 8],
    ['empty', 0]
  ])
})

/** Sections with the points that they make. */
const points: Array<[body: string, points: Array<string>]> = [
  ['- One\n- Two\n  - Three', ['One', 'Two']],
  ['### One\n\nText.\n\n#### Half\n\n### Two\n\nText.', ['One', 'Two']],
  ['| Factor | Note |\n| --- | --- |\n| One | a |\n| Two | b |', ['One', 'Two']],
  ['One.\n\nTwo.', []],
  ['', []]
]

describe('points', () => {
  it.each(points)('%j', (body, expected) => {
    const {sections} = read(`# Outage\n\n## Contributing factors\n\n${body}\n`)
    expect(sections[0]?.points.map(({written: text}) => text)).toEqual(expected)
  })
})
