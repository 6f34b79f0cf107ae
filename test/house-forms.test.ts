import {describe, expect, test} from 'vitest'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {readFixture} from './fixtures/list-fixtures.ts'

/** What each form asks for: a change that leaves it out, and the rule that reports it. */
const broken: Record<string, ReadonlyArray<[written: string, instead: string, rule: string]>> = {
  'house-atlassian': [
    ['Responsible: Lock service team, due 2026-02-19, ', 'Due 2026-02-19, ', 'action-item-owner'],
    [', due 2026-02-19', ', due soon', 'action-item-deadline'],
    ['## Corrective actions', '## Thanks', 'required-sections']
  ],
  'house-aws-coe': [
    ['| Currency Data team | High |', '| | High |', 'action-item-owner'],
    ['| High | 2026-03-10 |', '| High | soon |', 'action-item-deadline'],
    ['| Due date |', '| Created |', 'action-items-table'],
    ['Sev2', 'bad', 'severity']
  ],
  'house-azure-pir': [
    ['(Estimated completion: April 2026)', '(Estimated completion: soon)', 'action-item-deadline'],
    ['## What went wrong and why?', '## Tapes', 'required-sections'],
    [
      '## How are we making incidents like this less likely or less impactful?',
      '## Other',
      'required-sections'
    ]
  ],
  'house-ccadb': [
    ['| 2026-03-13 | Ongoing |', '| soon | Ongoing |', 'action-item-deadline'],
    ['### Impact', '### Remarks', 'required-sections']
  ],
  'house-gds': [
    ['| Licences team | P4 |', '| | P4 |', 'action-item-owner'],
    ['## User impact', '## Remarks', 'required-sections'],
    ['All times are local time (GMT).\n\n', '', 'timeline-time-zone']
  ],
  'house-gitlab': [
    ['~severity::2', 'rather bad', 'severity'],
    ['1. https://tracker.example.com/infra/issues/51902 Count', '1. Count', 'action-item-owner'],
    ['1. https://tracker.example.com/infra/issues/51902 Count', '1. Count', 'action-item-deadline'],
    ['1 hour 35 minutes', '1 hour 55 minutes', 'duration'],
    ['### What was difficult?', '### Other', 'recommended-sections']
  ],
  'house-google-sre': [
    ['prevent | mlindqvist |', 'prevent | |', 'action-item-owner'],
    ['2026-02-11 (*all times UTC*)\n\n', '', 'timeline-time-zone'],
    ['### What went wrong', '### Other', 'recommended-sections'],
    ['**Impact:**', '**Remark:**', 'required-sections']
  ],
  'house-incident-io': [
    [
      '| [MTR-656](https://tracker.example.com/MTR-656) Hold readings that differ from the last one by more than 50% | High | Metering team |',
      '| Hold readings that differ from the last one by more than 50% | High | |',
      'action-item-owner'
    ],
    ['| Severity | Major |', '| Severity | Ouch |', 'severity'],
    ['## Contributors', '## Other', 'required-sections']
  ],
  'house-pagerduty': [
    [
      '- [SLOT-1190](https://tracker.example.com/SLOT-1190) Reject',
      '- Reject',
      'action-item-owner'
    ],
    [
      '- [SLOT-1190](https://tracker.example.com/SLOT-1190) Reject',
      '- Reject',
      'action-item-deadline'
    ],
    ['| Time (UTC) |', '| Time |', 'timeline-time-zone'],
    ["### What Didn't Go So Well?", '### Other', 'recommended-sections']
  ]
}

describe.each(Object.entries(broken))('%s', (name, changes) => {
  const fixture = readFixture(`fixtures/clean/${name}`)

  test.each(changes)('asks for %j: without it, %j, there is %s', async (written, instead, rule) => {
    const document = fixture.document.replace(written, () => instead)
    expect(document).not.toBe(fixture.document)
    const messages = await lintFixture(fixture, 'recommended', {document})
    expect(messages.map(({ruleId}) => ruleId)).toContain(`postmortem-${rule}`)
    expect(await lintFixture(fixture, fixture.form!, {document})).not.toEqual([])
  })

  test.each(['none', 'auto'])('is one among others in %s with strict', async (form) => {
    const settings = {...fixture.settings, form}
    const messages = await lintFixture({...fixture, settings}, 'strict')
    expect(messages.map(({ruleId}) => ruleId)).toContain('postmortem-required-sections')
  })
})

test.each<[what: string, preset: 'recommended' | 'strict', settings: object, isReported: boolean]>([
  ['followed', 'recommended', {}, false],
  ['not asked for', 'recommended', {form: 'none'}, true],
  ['another one', 'recommended', {form: 'google-sre'}, true],
  ['followed, in strict', 'strict', {}, true],
  ['named, in strict', 'strict', {form: 'gitlab'}, false],
  [
    'followed, while another rule has options',
    'recommended',
    {rules: {promptness: {within: {default: '9d'}}}},
    false
  ],
  [
    'followed, but the rule has options',
    'recommended',
    {rules: {'required-sections': {sections: {timeline: true}}}},
    true
  ]
])('a form that is %s', async (_, preset, settings, isReported) => {
  const fixture = {...readFixture('fixtures/clean/house-gitlab'), settings: {...settings}}
  const messages = await lintFixture(fixture, preset)
  const reasons = messages.map(({reason}) => reason)
  expect(reasons.some((reason) => reason.includes('missing section `Timeline`'))).toBe(isReported)
})

test.each<[what: string, settings: object, isReported: boolean]>([
  ['nothing', {}, false],
  ['that a part is there', {rules: {'required-sections': {sections: {timeline: true}}}}, true],
  ['that another is not', {rules: {'required-sections': {sections: {summary: false}}}}, false]
])('the preset of a form, and settings that say %s', async (_, settings, isReported) => {
  const fixture = {...readFixture('fixtures/clean/house-gitlab'), settings: {...settings}}
  const messages = await lintFixture(fixture, 'gitlab')
  const reasons = messages.map(({reason}) => reason)
  expect(reasons.some((reason) => reason.includes('missing section `Timeline`'))).toBe(isReported)
})
