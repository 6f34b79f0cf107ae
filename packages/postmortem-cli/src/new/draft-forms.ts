import type {HouseFormName} from 'mdast-util-postmortem'

/** Values that a draft gets from whoever asks for it. */
export type FieldSlot = 'authors' | 'date' | 'owner' | 'severity' | 'status'

/** What stands behind the label of a field: a value that is given, or what is to be filled in. */
type FieldValue = {slot: FieldSlot} | string

/** A label, and what stands behind it. */
export type DraftField = readonly [label: string, value: FieldValue]

/** How a form writes its fields: `**Date:** …`, the same in a list, or rows of a table. */
export type FieldStyle = 'labels' | 'list' | 'table'

/** A heading, and the lines below it; none where only headings follow. */
type DraftPart = readonly [heading: string, body?: string]

/** What the draft of a form consists of. */
export interface DraftForm {
  /** What stands around the title of the incident. */
  title: {before?: string; after?: string; isDated?: true}
  style: FieldStyle
  /** Fields below the title; a part with fields of its own has them in its body. */
  fields: ReadonlyArray<DraftField>
  /** Heading above the fields. */
  fieldsIn?: string
  parts: ReadonlyArray<DraftPart>
}

const slot = (name: FieldSlot): {slot: FieldSlot} => ({slot: name})

/** Stands for the date of the incident in a body. */
export const dateMark = 'YYYY-MM-DD'

/** What a timeline has at least. */
const events = [
  '[How it started]',
  '[How it was detected]',
  '[What was done to end it]',
  '[How service was restored]'
]

/** What is to be filled in, in whatever form. */
const ask = {
  summary: '[What failed, for whom, from when until when, and how it ended]',
  impact: '[How many users, requests, or orders were affected, of how many, and for how long]',
  cause: '[Why it happened, down to something that can be changed]',
  factors: list('[What made it possible, more likely, longer, or worse]'),
  trigger: '[What set it off, and when]',
  detection: '[How it was noticed, and how that could be sooner]',
  resolution: '[What ended it, and what comes after that]',
  leadup: '[What came before it, such as a change that was made]',
  fault: '[What did not work as it should have]',
  well: list('[What we would like to see again]'),
  poorly: list('[What cost time or made it worse]'),
  lucky: list('[What could have made it worse but did not]'),
  lessons: list('[What other teams should know about it]'),
  whys: '1. [Why did it happen?]\n2. [Why was that so?]',
  timeline: `All times are UTC.\n\n${list(...events.map((event) => `${dateMark} HH:MM ${event}`))}`,
  link: '[link to the incident]',
  people: list('[Name and role in the response]')
} as const

/** Cells of the first row of a table, by the header of their column. */
const cells: Readonly<Record<string, string>> = {
  Action: '[What will be changed]',
  'Action Item': '[What will be changed]',
  'Action item': '[What will be changed]',
  Assignee: '[owner]',
  Bug: '[link to ticket]',
  'Corresponding Root Cause(s)': '[Root cause that it removes]',
  Date: dateMark,
  Deadline: '[due date]',
  Description: '[What they have in common]',
  'Due Date': '[due date]',
  'Due date': '[due date]',
  'Evaluation Criteria': '[How it will be shown to work]',
  'Follow-up': '[What will be changed]',
  Kind: 'Prevent / Mitigate / Detect',
  Owner: '[owner]',
  Priority: 'P0 / P1 / P2 / P3',
  Status: 'Ongoing',
  Ticket: '[link to ticket]',
  Type: '[type of action]',
  Who: '[name of team]'
}

/** What each form consists of, in its own words and order. */
// prettier-ignore
export const draftForms: Record<HouseFormName | 'canonical', DraftForm> = {
  canonical: {
    title: {before: 'Incident postmortem: '},
    style: 'table',
    fields: [
      ['Date', slot('date')],
      ['Severity', slot('severity')],
      ['Status', slot('status')],
      ['Owner', slot('owner')],
      ['Authors', slot('authors')],
      ['Started', `${dateMark} HH:MM UTC`],
      ['Detected', `${dateMark} HH:MM UTC`],
      ['Resolved', `${dateMark} HH:MM UTC`]
    ],
    parts: [
      ['## Incident Summary', ask.summary],
      ['## Timeline', ask.timeline],
      ['## Root Cause', ask.cause],
      ['## Contributing Factors', ask.factors],
      ['## Impact Metrics', measures(
        ['Duration', '[X minutes]'],
        ['Users affected', '[number of users]'],
        ['Requests failed', '[number of requests]'],
        ['Revenue', '[amount of revenue lost]'],
        ['SLA', '[X% of what may fail]'],
        ['Data loss', '[number of records]']
      )],
      ['## What Went Well', ask.well],
      ['## What Went Poorly', ask.poorly],
      ['## Action Items', table('Action', 'Owner', 'Deadline', 'Priority', 'Ticket')],
      ['## Prevention Measures'],
      ['### Short-term', list('[What prevents it this month]')],
      ['### Long-term', list('[What prevents all incidents of this kind]')],
      ['## Lessons Learned', ask.lessons]
    ]
  },
  atlassian: {
    title: {before: 'Incident postmortem: '},
    style: 'table',
    fields: [
      ['Postmortem owner', slot('owner')],
      ['Incident', ask.link],
      ['Incident date', slot('date')],
      ['Status', slot('status')]
    ],
    parts: [
      ['## Incident summary', ask.summary],
      ['## Leadup', ask.leadup],
      ['## Fault', ask.fault],
      ['## Impact', ask.impact],
      ['## Detection', ask.detection],
      ['## Response', '[Who responded when, and what got in the way]'],
      ['## Recovery', ask.resolution],
      ['## Timeline', ask.timeline],
      ['## Root cause identification: The Five Whys', ask.whys],
      ['## Root cause', ask.cause],
      ['## Backlog check', '[What in the backlog would have prevented it]'],
      ['## Recurrence', '[Which earlier incidents had the same root cause]'],
      ['## Lessons learned', ask.lessons],
      ['## Corrective actions', table('Action', 'Owner', 'Due date', 'Ticket')]
    ]
  },
  'aws-coe': {
    title: {before: 'Correction of Error: '},
    style: 'labels',
    fields: [['Date', slot('date')], ['Owner', slot('owner')], ['Status', slot('status')]],
    parts: [
      ['## Summary', ask.summary],
      ['## Impact', ask.impact],
      ['## Timeline', ask.timeline],
      ['## Metrics', list('[Which metric shows it, before and during the event]')],
      ['## Incident Questions'],
      ['### Detection', ask.detection],
      ['### Diagnosis', '[What the underlying cause was, and how it was found]'],
      ['### Mitigation', ask.resolution],
      ['## 5 Whys', ask.whys],
      ['## Action Items', table('Action item', 'Owner', 'Priority', 'Due date')],
      ['## Related items', list('[link to related incident]')]
    ]
  },
  'azure-pir': {
    title: {before: 'Post Incident Review (PIR) – '},
    style: 'labels',
    fields: [['Date', slot('date')], ['Status', slot('status')]],
    parts: [
      ['## What happened?', ask.summary],
      ['## What went wrong and why?', ask.cause],
      ['## How did we respond?', ask.timeline],
      ['## How are we making incidents like this less likely or less impactful?', list('[What the team will change] (Estimated completion: [due date])')],
      ['## How can customers make incidents like this less impactful?', list('[What customers can do, with a link]')],
      ['## How can we make our incident communications more useful?', '[Where readers can give feedback]']
    ]
  },
  ccadb: {
    title: {},
    style: 'list',
    fields: [['Date', slot('date')], ['Status', slot('status')]],
    parts: [
      ['## Full Incident Report'],
      ['### Summary', labels(
        ['CA Owner CCADB unique ID', '[unique ID of the CA]'],
        ['Incident description', ask.summary],
        ['Timeline summary', ''],
        ['  Non-compliance start date', dateMark],
        ['  Non-compliance identified date', dateMark],
        ['  Non-compliance end date', dateMark],
        ['Relevant policies', '[Sections of the policies that were violated]'],
        ['Source of incident disclosure', 'Self Reported / Third Party Reported / Audit']
      )],
      ['### Impact', labels(
        ['Total number of certificates', '[number of certificates]'],
        ['Total number of "remaining valid" certificates', '[number of certificates]'],
        ['Affected certificate types', '[type of certificates]'],
        ['Incident heuristic', '[How others can find the affected certificates]'],
        ['Was issuance stopped in response to this incident, and why or why not?', '[Whether it was stopped, and why]'],
        ['Analysis', ask.impact]
      )],
      ['### Timeline', ask.timeline],
      ['### Related Incidents', table('Bug', 'Date', 'Description')],
      ['### Root Cause Analysis'],
      ['#### Contributing Factor #1: [name of factor]', labels(
        ['Description', ask.cause],
        ['Timeline', '[From when until when it was there]'],
        ['Detection', ask.detection],
        ['Interaction with other factors', '[Which factors it needed, and which needed it]'],
        ['Root Cause Analysis methodology used', '[name of methodology]']
      )],
      ['### Lessons Learned', labels(
        ['What went well', '[What we would like to see again]'],
        ["What didn't go well", '[What cost time or made it worse]'],
        ['Where we got lucky', '[What could have made it worse but did not]']
      )],
      ['### Action Items', table('Action Item', 'Kind', 'Corresponding Root Cause(s)', 'Evaluation Criteria', 'Due Date', 'Status')],
      ['### Appendix', '[List of the affected certificates]']
    ]
  },
  gds: {
    title: {isDated: true},
    style: 'list',
    fields: [
      ['Date', slot('date')],
      ['Time', 'HH:MM – HH:MM'],
      ['Service/application', '[name of service]'],
      ['Priority', slot('severity')],
      ['Incident lead', slot('owner')],
      ['Comms lead', '[name of comms lead]'],
      ['Status', slot('status')]
    ],
    parts: [
      ['## Overview', ask.summary],
      ['## User impact', ask.impact],
      ['## Timeline', ask.timeline],
      ['## Root cause', ask.cause],
      ['## Lessons learned'],
      ['### What went well', ask.well],
      ['### What could be improved', ask.poorly],
      ['## Follow-up actions', table('Action', 'Who', 'Priority', 'Ticket')]
    ]
  },
  gitlab: {
    title: {before: 'Incident Review: '},
    style: 'table',
    fieldsIn: '## Key Information',
    fields: [
      ['Customers Affected', '[number of customers]'],
      ['Requests Affected', '[number of requests]'],
      ['Incident Severity', slot('severity')],
      ['Start Time', `${dateMark} HH:MM UTC`],
      ['End Time', `${dateMark} HH:MM UTC`],
      ['Total Duration', '[X minutes]'],
      ['Link to Incident Issue', ask.link],
      ['Status', slot('status')]
    ],
    parts: [
      ['## Summary', ask.summary],
      ['## Details', ask.cause],
      ['## Outcomes/Corrective Actions', '1. [link to issue] [What will be changed]'],
      ['## Learning Opportunities'],
      ['### What went well?', ask.well],
      ['### What was difficult?', ask.poorly]
    ]
  },
  'google-sre': {
    title: {after: ' Postmortem'},
    style: 'labels',
    fields: [['Date', slot('date')], ['Authors', slot('authors')], ['Status', slot('status')]],
    parts: [
      ['## Summary', ask.summary],
      ['## Impact', ask.impact],
      ['## Root Causes', ask.cause],
      ['## Trigger', ask.trigger],
      ['## Resolution', ask.resolution],
      ['## Detection', ask.detection],
      ['## Action Items', table('Action Item', 'Type', 'Owner', 'Bug')],
      ['## Lessons Learned'],
      ['### What went well', ask.well],
      ['### What went wrong', ask.poorly],
      ['### Where we got lucky', ask.lucky],
      ['## Timeline', ask.timeline],
      ['## Supporting information', list('[link to dashboard]')]
    ]
  },
  'incident-io': {
    title: {},
    style: 'table',
    fields: [
      ['Severity', slot('severity')],
      ['Status', slot('status')],
      ['Incident lead', slot('owner')],
      ['Reported at', `${dateMark} HH:MM UTC`],
      ['Resolved at', `${dateMark} HH:MM UTC`]
    ],
    parts: [
      ['## Summary', ask.summary],
      ['## Timeline', ask.timeline],
      ['## Contributors', ask.factors],
      ['## Mitigators', list('[What kept it from being worse]')],
      ['## Learnings and risks', ask.lessons],
      ['## Follow-ups', table('Follow-up', 'Priority', 'Assignee', 'Ticket')]
    ]
  },
  pagerduty: {
    title: {before: 'Post-Mortem: '},
    style: 'labels',
    fields: [
      ['Postmortem Owner', slot('owner')],
      ['Meeting Scheduled For', `${dateMark} HH:MM`],
      ['Call Recording', '[link to recording]'],
      ['Status', slot('status')]
    ],
    parts: [
      ['## Overview', ask.summary],
      ['## What Happened', ask.fault],
      ['## Contributing Factors', ask.factors],
      ['## Resolution', ask.resolution],
      ['## Impact', ask.impact],
      ['## Responders', ask.people],
      ['## Timeline', rowsOf([
        ['Time (UTC)', 'Event', 'Data Link'],
        ...events.map((event) => [`${dateMark} HH:MM`, event, '[link to evidence]'])
      ])],
      ["## How'd We Do?"],
      ['### What Went Well?', ask.well],
      ["### What Didn't Go So Well?", ask.poorly],
      ['## Action Items', list('[link to ticket] [What will be changed]')],
      ['## Messaging'],
      ['### Internal Email', '[What colleagues should know]'],
      ['### External Message', '[What customers should know]']
    ]
  }
}

function list(...items: ReadonlyArray<string>): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** Labels in a list; those that belong to the one before are indented. */
function labels(...rows: ReadonlyArray<readonly [label: string, value: string]>): string {
  return rows
    .map(([label, value]) => label.replace(/\S.*/, `- **$&:** ${value}`).trimEnd())
    .join('\n')
}

/** A table with one row to be filled in. */
function table(...headers: ReadonlyArray<string>): string {
  return rowsOf([headers, headers.map((header) => cells[header]!)])
}

/** A table of what was measured. */
function measures(...rows: ReadonlyArray<readonly [metric: string, value: string]>): string {
  return rowsOf([['Metric', 'Value'], ...rows])
}

/**
 * Write a table.
 *
 * @param rows
 *   Its rows, the header first.
 */
export function rowsOf([header = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>): string {
  const lines = [header, header.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
