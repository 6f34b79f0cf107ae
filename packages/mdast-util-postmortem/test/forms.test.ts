import {expect, it} from 'vitest'
import {read} from './parse.ts'

/** Titles of documents with the published form that they follow. */
const documents: Array<[what: string, form: string | undefined, titles: Array<string>]> = [
  [
    'most of the parts of the SRE book, as headings',
    'google-sre',
    ['## Trigger', '## Detection', '## Resolution', '### Where we got lucky']
  ],
  [
    'labels in bold, and one part missing',
    'google-sre',
    ['**Trigger:** A release.', '**Detection:** An alert.', '**Resolution:** Rolled back.', '## Supporting information']
  ],
  [
    'three of these parts beside the columns of its actions',
    'google-sre',
    ['## Detection', '## Resolution', '## Where we got lucky', '| Action Item | Type | Owner | Bug |\n| - | - | - | - |\n']
  ],
  ['three of these parts, which many others have', undefined, ['## Trigger', '## Detection', '## Resolution']],
  [
    'fields of PagerDuty',
    'pagerduty',
    ['**Call Recording:** <https://example.com>', '## Responders', "## How'd We Do?"]
  ],
  ['responders and an e-mail', undefined, ['## Responders', '## Internal Email']],
  [
    'the questions of Azure, in two wordings',
    'azure-pir',
    ['**What went wrong and why?**', '**How did we respond?**', '## What happens next?']
  ],
  ['one question of Azure', undefined, ['## What happened?', '## What went wrong and why?']],
  [
    'a title before a colon',
    'gitlab',
    ['# Incident Review: registry down', '## Key Information', '## Learning Opportunities']
  ],
  ['contributors and follow-ups', undefined, ['## Contributors', '## Follow-ups', '## Learnings']],
  [
    'a word inside of other titles',
    undefined,
    ['## Metrics of the queue', '## More related items', '## Incident questions and answers']
  ],
  [
    'labels of a list',
    'ccadb',
    ['- **CA Owner CCADB unique ID:** A000001', '- **Incident heuristic:** All', '### Related Incidents']
  ],
  [
    'of two forms the one of which more is there',
    'incident-io',
    ['## Contributors', '## Mitigators', '## Learnings and risks', '## Follow-ups', '## Responders', '## Internal Email', '## External Message']
  ]
] // prettier-ignore

it.each(documents)('%s', (_, form, titles) => {
  const text = titles.map((title) => `${title}\n\n${title.startsWith('#') ? 'Text.\n\n' : ''}`)
  expect(read(text.join('')).form).toBe(form)
})

it('names the parts of the form, also headers of columns and of rows', () => {
  const titles = [
    '# Incident Review: registry down',
    '## Key information',
    '| Metric | Value |\n| --- | --- |\n| Requests affected | 40 |',
    '## Details',
    '## Learning Opportunities'
  ]
  const {formParts} = read(titles.join('\n\n'))
  expect(
    formParts.map(({name, position, written}) => [name, written, position?.start.line])
  ).toEqual([
    ['Incident Review', 'Incident Review: registry down', 1],
    ['Key Information', 'Key information', 3],
    ['Learning Opportunities', 'Learning Opportunities', 11],
    ['Requests Affected', 'Requests affected', 7],
    ['Details', 'Details', 9]
  ])
})

it('reads the parts of a form that is given, however few are there', () => {
  const {form, formParts} = read('# Outage\n\n## Fault\n\nA queue.', {form: 'atlassian'})
  expect(form).toBe('atlassian')
  expect(formParts.map(({name}) => name)).toEqual(['Fault'])
})
