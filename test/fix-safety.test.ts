import type {VFileMessage} from 'vfile-message'
import {remark} from 'remark'
import all from 'remark-preset-postmortem/all'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'

describe('fixes that would lead nowhere', () => {
  test.each<[what: string, rule: string, document: string, expected: Array<string> | undefined]>([
    [
      'a heading becomes another one',
      'no-root-cause-term',
      '# Incident review\n\n## Root Cause\n\nA full disk.\n',
      ['Contributing factors']
    ],
    [
      'a heading does not become a second one of that name',
      'no-root-cause-term',
      '# Incident review\n\n## Root Cause\n\nA full disk.\n\n## Contributing Factors\n\n- No alert.\n',
      undefined
    ],
    [
      'nothing is added to a code block that is not closed',
      'required-sections',
      '# Incident review\n\n## Timeline\n\n```\n14:05 Alert\n',
      undefined
    ],
    [
      'letters of a zone change where they are wrong for all times',
      'timeline-time-zone',
      '# Incident review\n\n## Timeline (CET)\n\n- 2026-03-30 14:05 Alert\n- 2026-03-31 14:05 Fix\n',
      ['CEST']
    ],
    [
      'letters of a zone stay where they are right for other times',
      'timeline-time-zone',
      '# Incident review\n\n## Timeline (CET)\n\n- 2026-03-12 14:05 Alert\n- 2026-03-31 14:05 Fix\n',
      undefined
    ],
    [
      'a measure is a label in bold under a heading',
      'impact-metrics',
      impactUnder('## Impact'),
      ['\n\n**Revenue lost:** none', '\n\n**Revenue lost:** unknown (nothing measures it yet)']
    ],
    [
      'a measure is no label in bold under another one',
      'impact-metrics',
      impactUnder('**Impact**'),
      ['\n\nRevenue lost: none', '\n\nRevenue lost: unknown (nothing measures it yet)']
    ],
    [
      'a measure is added before a section further in',
      'impact-metrics',
      impactUnder('## Impact').replace('## Lessons', '### Severity\n\nP1.\n\n## Lessons'),
      ['**Revenue lost:** none\n\n', '**Revenue lost:** unknown (nothing measures it yet)\n\n']
    ]
  ])('%s', (_, rule, document, expected) => {
    const message = messagesOf(document).findLast(({ruleId}) => ruleId === `postmortem-${rule}`)
    expect(message?.reason).toMatch(/^Unexpected /)
    expect(message?.expected).toEqual(expected)
  })
})

function impactUnder(heading: string): string {
  const metrics = [
    'Duration: 47 minutes',
    'Users affected: 3,906',
    'Requests failed: 8,412',
    'Data lost: none',
    'SLA: no breach'
  ]
  const list = metrics.map((metric) => `- ${metric}`).join('\n')
  return `# Incident review\n\n## Root Cause\n\nA full disk.\n\n${heading}\n\n${list}\n\n## Lessons Learned\n\n- One.\n`
}

function messagesOf(value: string): Array<VFileMessage> {
  const file = new VFile({value, path: 'docs/postmortems/checkout.md'})
  const processor = remark().use(all, {appliesTo: 'all'})
  processor.runSync(processor.parse(file), file)
  return file.messages
}
