import type {VFileMessage} from 'vfile-message'
import {remark} from 'remark'
import {unfolded} from 'remark-lint-postmortem'
import all from 'remark-preset-postmortem/all'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {applyFix} from './docs/apply-fix.ts'

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
      'an end of a range does not keep what says that it is a guess',
      'no-estimate',
      '# Incident review\n\n## Impact\n\n- Data lost: ~60-70 MB\n',
      ['60 MB', '70 MB']
    ],
    [
      'an end of a range that goes on is no end',
      'no-estimate',
      '# Incident review\n\n## Impact\n\n- Requests failed: 60-70+ requests\n',
      undefined
    ],
    [
      'a time in another zone is not behind the `T` of a machine',
      'timeline-one-time-zone',
      '# Incident review\n\n## Timeline\n\n- 2026-03-12 14:05 CET Alert\n- 2026-03-12 14:15 CET Fix\n- 2026-03-12T13:20:00Z Done\n',
      [' 14:20:00 CET']
    ],
    [
      'a deadline that ends in the middle of a word is not moved by a year',
      'action-item-deadline',
      '# Incident review\n\n**Date:** 2026-03-12\n\n## Action Items\n\n| Action | Owner | Deadline |\n| --- | --- | --- |\n| Alert on it | Ada Lovelace | 2025-12-1h |\n',
      undefined
    ],
    [
      'text of a template stays where it starts an item that goes on after an empty line',
      'no-template-text',
      '# Incident review\n\n## What Went Well\n\n- *How was the incident detected?*\n\n  > By an alert.\n',
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

describe('text of a template', () => {
  test.each<[what: string, others: string, fixClass: string]>([
    ['is removed by the author where nothing else is in its section', '', 'skeleton'],
    ['is removed by the author beside a placeholder', 'TBD\n\n', 'skeleton'],
    ['can be removed beside what the author wrote', 'An alert fired.\n\n', 'suggestion']
  ])('%s', (_, others, fixClass) => {
    const document = `# Incident review\n\n## Detection\n\n*How was the incident detected?*\n\n${others}## Impact\n\nAll users.\n`
    const [message] = messagesOf(document).filter(
      ({ruleId}) => ruleId === 'postmortem-no-template-text'
    )
    expect(message).toMatchObject({expected: [''], fixClass})
  })
})

describe('a deadline in words', () => {
  test.each<[words: string, fixClass: string | undefined]>([
    ['two weeks', 'safe'],
    ['in two weeks', 'safe'],
    ['**within 30 days**', 'safe'],
    ['next Friday', 'suggestion'],
    ['two weeks ago', undefined],
    ['two weeks from now', undefined],
    ['in two weeks’ time', undefined],
    ['2 weeks or so', undefined],
    ['2 weeks+', undefined],
    ['two weeks?', undefined],
    ['tomorrow at the latest', undefined]
  ])('%s', (words, fixClass) => {
    const [message] = messagesOf(
      `# Outage\n\n**Date:** 2026-03-14\n\n## Action Items\n\n| Action | Owner | Deadline |\n| --- | --- | --- |\n| Add a limit | Ada Lovelace | ${words} |\n`
    ).filter(({ruleId}) => ruleId === 'postmortem-action-item-deadline')
    expect(message?.reason).toMatch(/^Unexpected deadline /)
    expect(message?.fixClass).toBe(fixClass)
  })
})

describe('where a missing section is put', () => {
  test.each<[what: string, title: string, document: string, fixed: string]>([
    [
      'after the last section that comes before it in a document with an order of its own',
      'Action Items',
      '# Outage\n\n## Impact\n\nAll.\n\n## Timeline\n\n- 14:05 Alert\n\n## Root Cause\n\nA disk.\n\n## Thanks\n\nAda.\n',
      '# Outage\n\n## Impact\n\nAll.\n\n## Timeline\n\n- 14:05 Alert\n\n## Root Cause\n\nA disk.\n\n## Action Items\n\n## Thanks\n\nAda.\n'
    ],
    [
      'as a label between labels',
      'Contributing Factors',
      '# Outage\n\n**Impact:** All of it.\n\n**Root Cause:** A full disk.\n\n**Action Items:**\n\n- Alert on it.\n\n## Timeline\n\n- 14:05 Alert\n',
      '# Outage\n\n**Impact:** All of it.\n\n**Root Cause:** A full disk.\n\n**Contributing Factors:**\n\n**Action Items:**\n\n- Alert on it.\n\n## Timeline\n\n- 14:05 Alert\n'
    ],
    [
      'with the next number',
      'Action Items',
      '# Outage\n\n## 1. Impact\n\nAll.\n\n## 2. Root Cause\n\nA disk.\n\n## Thanks\n\nAda.\n',
      '# Outage\n\n## 1. Impact\n\nAll.\n\n## 2. Root Cause\n\nA disk.\n\n## 3. Action Items\n\n## Thanks\n\nAda.\n'
    ],
    [
      'with an emoji among emoji',
      'Action Items',
      '# Outage\n\n### 💥 Impact\n\nAll.\n\n### 🔬 Root Cause\n\nA disk.\n\n### Thanks\n\nAda.\n',
      '# Outage\n\n### 💥 Impact\n\nAll.\n\n### 🔬 Root Cause\n\nA disk.\n\n### 📌 Action Items\n\n### Thanks\n\nAda.\n'
    ],
    [
      'before what closes a document',
      'Action Items',
      '# Outage\n\n## Impact\n\nAll.\n\n## Root Cause\n\nA disk.\n\n---\n\nWritten by the platform team.\n',
      '# Outage\n\n## Impact\n\nAll.\n\n## Root Cause\n\nA disk.\n\n## Action Items\n\n---\n\nWritten by the platform team.\n'
    ]
  ])('%s', (_, title, document, fixed) => {
    const message = unfolded(messagesOf(document)).find(({reason}) =>
      reason.startsWith(`Unexpected missing section \`${title}\``)
    )!
    expect(applyFix(document, message, message.skeleton!.text).document).toBe(fixed)
  })
})

describe('where a missing field is put', () => {
  test.each<[what: string, document: string, fixed: string | undefined]>([
    [
      'apart from a paragraph right below the title',
      '# Outage\nAll of it.\n\n## Root Cause\n\nA disk.\n',
      '# Outage\n\n**Severity:** P0\n\nAll of it.\n\n## Root Cause\n\nA disk.\n'
    ],
    [
      'not below a heading that is a field itself',
      '## Authors\n\nAda Lovelace\n\n## Root Cause\n\nA disk.\n',
      undefined
    ]
  ])('%s', (_, document, fixed) => {
    const message = unfolded(messagesOf(document)).find(({reason}) =>
      reason.startsWith('Unexpected missing field `severity`')
    )!
    const [text] = message.expected ?? []
    expect(text === undefined ? undefined : applyFix(document, message, text).document).toBe(fixed)
  })
})

describe('a list becomes a table', () => {
  const list = (...items: Array<string>) =>
    `# Outage\n\n## Action Items\n\n${items.map((item) => `- ${item}\n`).join('')}\n## Thanks\n\nAda.\n`

  test.each<[what: string, items: Array<string>, fixClass: string | undefined]>([
    [
      'where all cells are filled',
      ['Add a limit (owner: Ada Lovelace, due: 2026-04-01, priority: P1)'],
      'suggestion'
    ],
    ['with empty cells to fill', ['Add a limit (@ada)'], 'skeleton'],
    ['not if a mark would be lost', ['**Reviews:** We review settings. (@ada)'], undefined],
    ['not if a state would be lost', ['DONE: Add a limit (Ada Lovelace, 2026-04-01)'], undefined],
    ['not if a strike would be lost', ['~~Add a test~~ (done)'], undefined],
    ['not if a word would be lost', ['Add a limit by 2026-04-01 (@ada)'], undefined],
    ['not if an emoji would be lost', ['✅ Add a limit (@ada)'], undefined]
  ])('%s', (_, items, fixClass) => {
    const [message] = messagesOf(list(...items)).filter(
      ({ruleId}) => ruleId === 'postmortem-action-items-table'
    )
    expect(message?.fixClass).toBe(fixClass)
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
