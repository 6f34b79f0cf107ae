import type {CompletionItem} from 'vscode-languageserver'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {check} from '../src/check.ts'
import {defaultSettings} from '../src/client-settings.ts'
import {completionsAt} from '../src/completion/complete.ts'
import {completionWords} from '../src/completion/words.ts'

const project = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-completion-'))

beforeAll(() => {
  fs.writeFileSync(path.join(project, 'CODEOWNERS'), '* @parcels/labels @mira\n')
})

afterAll(() => {
  fs.rmSync(project, {recursive: true, force: true})
})

/** Text before the cursor `‸` is completed; it is not there when the document is checked. */
async function itemsAt(
  marked: string,
  settings: Record<string, unknown> = {}
): Promise<{document: TextDocument; items: Array<CompletionItem>}> {
  const text = marked.replace('‸', '')
  const file = {text, path: path.join(project, 'outage.md'), cwd: project}
  const version = await check(file, {...defaultSettings, settings}, () => false)
  const document = TextDocument.create('file:///outage.md', 'markdown', 1, text)
  const position = document.positionAt(marked.indexOf('‸'))
  const words = completionWords(version, project)
  return {document, items: words ? completionsAt(document, position, words) : []}
}

const labelsOf = async (
  marked: string,
  settings?: Record<string, unknown>
): Promise<Array<string>> => {
  const {items} = await itemsAt(marked, settings)
  return items.map(({label}) => label)
}

/** A document in which a part is replaced by what is being typed. */
const document = ({
  actions = '| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on blank labels | Ada Lovelace | 2025-06-01 |',
  end = '',
  front = '',
  top = '**Severity:** P1\n**Date:** 2025-05-05'
}: Partial<Record<'actions' | 'end' | 'front' | 'top', string>>): string =>
  `${front}# Outage of the parcel labels\n\n${top}\n\n## Summary\n\nLabels were blank for 47 minutes on 5 May 2025.\n\n${end}## Timeline\n\n- 14:05 UTC The alert on blank labels fires.\n- 14:52 UTC Service is restored.\n\n## Action Items\n\n${actions}\n`

describe('front matter', () => {
  it('has keys that are not there yet', async () => {
    const keys = await labelsOf(document({front: '---\nseverity: P1\nsta‸\n---\n\n'}))
    expect(keys).toContain('status:')
    expect(keys).not.toContain('severity:')
    expect(await labelsOf(document({front: '+++\nsta‸\n+++\n\n'}))).toContain('status =')
  })

  it('has values of some', async () => {
    const levels = {severity: {levels: {SEV1: true, SEV2: true}}}
    expect(await labelsOf(document({front: '---\nseverity: ‸\n---\n\n'}))).toEqual([
      'P0',
      'P1',
      'P2',
      'P3'
    ])
    expect(await labelsOf(document({front: '---\nseverity: S‸\n---\n\n'}), levels)).toEqual([
      'SEV1',
      'SEV2'
    ])
    const statuses = await labelsOf(document({front: '---\nstatus: ‸\n---\n\n'}), {
      status: {draft: {brewing: true}}
    })
    expect(statuses[0]).toBe('brewing')
    expect(statuses).toContain('final')
    expect(await labelsOf(document({front: '---\ntags: ‸\n---\n\n'}))).toEqual([])
  })
})

describe('fields at the top', () => {
  it('are those that are missing, in the style of the others', async () => {
    expect(await labelsOf(document({top: '**Severity:** P1\n**St‸'}))).toContain('**Status:**')
    expect(await labelsOf(document({top: '- Severity: P1\n- St‸'}))).toContain('- Status:')
    expect(await labelsOf(document({top: '- Severity: P1\n- St‸'}))).not.toContain('- Severity:')
  })

  it('have values', async () => {
    expect(await labelsOf(document({top: '**Severity:** ‸'}))).toEqual(['P0', 'P1', 'P2', 'P3'])
    expect(await labelsOf(document({top: '**Status:** fi‸'}))).toContain('final')
    expect(
      await labelsOf(document({top: '| Field | Value |\n| - | - |\n| Severity | ‸ |'}))
    ).toEqual(['P0', 'P1', 'P2', 'P3'])
  })
})

describe('headings', () => {
  it('are those of missing sections, the ones that belong here first', async () => {
    const labels = await labelsOf(document({end: '## ‸\n\n'}))
    expect(labels).not.toContain('Timeline')
    expect(labels).toContain('Impact')
    const last = await labelsOf(`${document({})}\n## Les‸`)
    expect(last.indexOf('Lessons Learned')).toBeLessThan(last.indexOf('Severity'))
  })

  it.each([
    ['## 1. Summary', '## 2. Timeline', '## 3. Action Items', '## Imp‸', /^\d\. Impact$/],
    ['## 📋 Summary', '## 🕒 Timeline', '## 📌 Action Items', '## Imp‸', /^📉 Impact$/u],
    ['**Summary**', '**Timeline**', '**Action Items**', '**Imp‸', /^\*\*Impact\*\*$/],
    ['## Summary', '## Timeline', '## Action Items', '### Imp‸', /^Impact$/]
  ])('are written as %s', async (summary, timeline, actions, typed, expected) => {
    const text = document({end: `${typed}\n\n`})
      .replace('## Summary', summary)
      .replace('## Timeline', timeline)
      .replace('## Action Items', actions)
    expect(await labelsOf(text)).toContainEqual(expect.stringMatching(expected))
  })

  it.each([
    ['in code', '```sh\n## ‸\n```\n\n'],
    ['of the title', '# ‸\n\n']
  ])('are not offered %s', async (_, end) => {
    expect(await labelsOf(document({end}))).toEqual([])
  })
})

describe('owners', () => {
  const settings = {people: {'Grace Hopper': true}, teams: {Labels: true}}
  const owners = ['Grace Hopper', 'Ada Lovelace', 'Labels', '@mira', '@parcels/labels']
  const row = '| Alert on blank labels | Ada Lovelace | 2025-06-01 |'
  const table = (header: string, last: string): string =>
    `${header}\n| --- | --- | --- |\n${row}\n${last}`

  it.each([
    ['a cell', table('| Action | Owner | Due |', '| Test the printer | ‸')],
    ['a cell that starts', table('| Action | Owner | Due |', '| Test the printer | Gr‸ | |')],
    ['a column of the team', table('| Action | Driver | Due |', '| Test the printer | ‸')],
    ['a label', `- Alert on blank labels. Owner: Ada Lovelace\n- Test the printer. Owner: ‸`],
    ['a bold label', `- Alert on blank labels. **Owner:** Ada Lovelace\n- Test it. **Owner:** Gr‸`],
    ['a label in brackets', `- Alert on blank labels (owner: Ada Lovelace)\n- Test it (owner: ‸)`],
    ['the second of two', table('| Action | Owner | Due |', '| Test | Ada Lovelace, Gr‸')]
  ])('are people and teams in %s', async (_, actions) => {
    const all = {...settings, columns: {owner: {Driver: true}}}
    expect(await labelsOf(document({actions}), all)).toEqual(owners)
  })

  it('are not offered in other cells', async () => {
    const actions = table('| Action | Owner | Due |', '| Test the printer | Ada | ‸')
    expect(await labelsOf(document({actions}))).toEqual([])
  })
})

it('has names of rules in comments, each once', async () => {
  const end = '<!--lint ignore postmortem-severity postmortem-si‸-->\n\n'
  const labels = await labelsOf(document({end}))
  expect(labels).toContain('postmortem-status')
  expect(labels).not.toContain('postmortem-severity')
})

it('says nothing in prose and in other documents', async () => {
  expect(await labelsOf(document({end: 'It was late: the ‸\n\n'}))).toEqual([])
  expect(await labelsOf('# Parcels\n\nHow to use it.\n\n## ‸\n')).toEqual([])
})

it.each([
  ['after wide characters', document({actions: '- 🔥👩‍🚒 Test the printer. Owner: Ad‸'})],
  ['where lines end as on Windows', document({top: '**Severity:** P‸'}).replaceAll('\n', '\r\n')],
  ['after a byte order mark', `\uFEFF${document({front: '---\nstatus: dr‸\n---\n\n'})}`],
  ['in a heading', document({end: '## Imp‸\n\n'})]
])('takes the place of what is typed %s', async (_, marked) => {
  const {document: text, items} = await itemsAt(marked, {people: {'Ada Lovelace': true}})
  const {range} = items[0]!.textEdit as {range: Parameters<typeof text.getText>[0] & object}
  const typed = /[A-Za-z]+(?=‸)/.exec(marked)![0]
  expect(text.getText(range)).toBe(typed)
  expect(text.offsetAt(range.end)).toBe(marked.indexOf('‸'))
})
