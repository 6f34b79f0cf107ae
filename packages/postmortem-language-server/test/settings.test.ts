import type {CodeAction, TextEdit} from 'vscode-languageserver'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {settingActions} from '../src/actions/change-settings.ts'
import {check} from '../src/check.ts'
import {defaultSettings} from '../src/client-settings.ts'
import {changeConfiguration} from '../src/configuration/change.ts'
import {findConfiguration} from '../src/configuration/find.ts'
import {problemsOf} from '../src/problems.ts'

const off = {path: ['rules'], values: {severity: 'off'}}
const team = {path: ['teams'], values: {Labels: true}}

describe('a change keeps comments and formatting', () => {
  it.each<[string, 'json' | 'yaml', string, typeof off | typeof team, string | undefined]>([
    [
      'a new file',
      'json',
      '{}\n',
      team,
      '{\n  "settings": {\n    "postmortem": {\n      "teams": {\n        "Labels": true\n      }\n    }\n  }\n}\n'
    ],
    [
      'one level further in',
      'json',
      '{\n\t"settings": {"postmortem": {\n\t\t"timeZone": "UTC"\n\t}}\n}\n',
      off,
      '{\n\t"settings": {"postmortem": {\n\t\t"timeZone": "UTC",\n\t\t"rules": {\n\t\t\t"severity": "off"\n\t\t}\n\t}}\n}\n'
    ],
    [
      'another name',
      'json',
      '{\n  "settings": {"postmortem": {"teams": {"Print":true}}}\n}\n',
      team,
      '{\n  "settings": {"postmortem": {"teams": {"Print":true, "Labels": true}}}\n}\n'
    ],
    [
      'lines as on Windows',
      'json',
      '{\r\n  "plugins": []\r\n}\r\n',
      off,
      '{\r\n  "plugins": [],\r\n  "settings": {\r\n    "postmortem": {\r\n      "rules": {\r\n        "severity": "off"\r\n      }\r\n    }\r\n  }\r\n}\r\n'
    ],
    [
      'options of a preset',
      'json',
      '{"plugins": [["preset-postmortem/gitlab", {"rules": {"severity": "warn"}}]]}',
      off,
      '{"plugins": [["preset-postmortem/gitlab", {"rules": {"severity": "off"}}]]}'
    ],
    [
      'a preset with options by name',
      'json',
      '{"plugins": {"remark-preset-postmortem": {"rules": {"severity": "warn"}}}}',
      off,
      '{"plugins": {"remark-preset-postmortem": {"rules": {"severity": "off"}}}}'
    ],
    [
      'a rule with options',
      'json',
      '{"settings": {"postmortem": {"rules": {"severity": ["error", {"scale": "own"}]}}}}',
      off,
      '{"settings": {"postmortem": {"rules": {"severity": ["off", {"scale": "own"}]}}}}'
    ],
    [
      'a rule that is used by its name',
      'json',
      '{"plugins": ["preset-postmortem", ["preset-postmortem/severity", ["error"]]]}',
      off,
      undefined
    ],
    ['what is no object', 'json', '{"settings": []}', team, undefined],
    ['what is no JSON', 'json', '{"settings": ', team, undefined],
    [
      'YAML',
      'yaml',
      '# Ours.\nplugins:\n- preset-postmortem # the usual\n\nsettings:\n  postmortem:\n    # Two teams.\n    teams: {Print: true}\n',
      team,
      '# Ours.\nplugins:\n- preset-postmortem # the usual\n\nsettings:\n  postmortem:\n    # Two teams.\n    teams: {Print: true, Labels: true}\n'
    ],
    [
      'YAML with nothing',
      'yaml',
      '# Ours.\nplugins:\n  - preset-postmortem\n',
      off,
      '# Ours.\nplugins:\n  - preset-postmortem\nsettings:\n  postmortem:\n    rules:\n      severity: off\n'
    ],
    [
      'YAML with lines as on Windows',
      'yaml',
      'plugins:\r\n  - preset-postmortem\r\nsettings:\r\n  postmortem:\r\n    teams:\r\n      Print: true\r\n',
      team,
      'plugins:\r\n  - preset-postmortem\r\nsettings:\r\n  postmortem:\r\n    teams:\r\n      Print: true\r\n      Labels: true\r\n'
    ],
    ['YAML that is no object', 'yaml', 'settings: none\n', team, undefined]
  ])('of %s', (_, format, text, setting, expected) => {
    expect(changeConfiguration({format, root: [], text}, setting)).toBe(expected)
  })
})

let project: string

beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-settings-'))
  fs.mkdirSync(path.join(project, 'docs'))
})

afterEach(() => {
  fs.rmSync(project, {recursive: true, force: true})
})

const write = (name: string, text: string): void => {
  fs.writeFileSync(path.join(project, name), text)
}

describe('the file', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['is the nearest', {'.remarkrc.json': '{}', 'docs/.remarkrc.yml': ''}, 'docs/.remarkrc.yml'],
    ['is the first of two', {'.remarkrc.json': '{}', '.remarkrc': '{}'}, '.remarkrc'],
    ['is a manifest', {'package.json': '{"remarkConfig": {}}'}, 'package.json'],
    [
      'is no manifest without a configuration',
      {'.remarkrc.yaml': '', 'docs/package.json': '{}'},
      '.remarkrc.yaml'
    ],
    ['is no program', {'.remarkrc.json': '{}', 'docs/.remarkrc.mjs': ''}, undefined]
  ])('%s', async (_, files, expected) => {
    for (const [name, text] of Object.entries(files)) write(name, text)
    const file = await findConfiguration(path.join(project, 'docs/outage.md'), project)
    expect(file && path.relative(project, file.path)).toBe(expected)
  })

  it('is a new one if there is none', async () => {
    const file = await findConfiguration(path.join(project, 'docs/outage.md'), project)
    expect(file).toMatchObject({path: path.join(project, '.remarkrc.json'), text: undefined})
  })
})

const outage = `# Outage of the parcel labels on 5 May 2025

**Severity:** Huge

## Summary

Labels were blank for 47 minutes on 5 May 2025, and 300 parcels waited.

## Stations on the way

- 14:05 UTC The alert on blank labels fires.
- 14:52 UTC Service is restored.

## Root Cause

The template of the label was empty after the change, because nothing compares it with the last one.

## Impact

300 parcels waited for 47 minutes.

## Action Items

| Action | Owner | Due |
| --- | --- | --- |
| Compare the template with the last one | Everybody | 2025-06-01 |
`

const reported = async (): Promise<Array<string>> => {
  const {messages} = await checked()
  return messages.map(({reason}) => reason)
}

function checked(): ReturnType<typeof check> {
  const file = {text: outage, path: path.join(project, 'docs/outage.md'), cwd: project}
  return check(file, defaultSettings, () => false)
}

/** Actions at some words. */
async function actionsAt(words: string, canCreate = true): Promise<Array<CodeAction>> {
  const version = await checked()
  const document = TextDocument.create('file:///outage.md', 'markdown', 1, outage)
  const start = document.positionAt(outage.indexOf(words))
  const file = await findConfiguration(path.join(project, 'docs/outage.md'), project)
  const problems = problemsOf(version, document.uri)
  return settingActions(problems, {start, end: start}, file!, canCreate)
}

/** Do what an editor does. */
function apply({edit}: CodeAction): void {
  const texts: Array<[string, Array<TextEdit>]> = Object.entries(edit!.changes ?? {})
  for (const change of edit!.documentChanges ?? []) {
    if ('edits' in change) texts.push([change.textDocument.uri, change.edits])
    else if (change.kind === 'create') fs.writeFileSync(fileURLToPath(change.uri), '')
  }
  for (const [uri, edits] of texts) {
    const file = fileURLToPath(uri)
    const before = TextDocument.create(uri, 'json', 1, fs.readFileSync(file, 'utf8'))
    fs.writeFileSync(file, TextDocument.applyEdits(before, edits))
  }
}

describe('after the change', () => {
  it.each([
    ['Huge', 'Setting: accept `Huge` in `severity.levels`', 'severity `Huge`'],
    ['Huge', 'Setting: turn `severity` off', 'severity `Huge`'],
    ['Stations', 'Setting: accept `Stations on the way` in `sections.timeline`', '`Timeline`'],
    ['Everybody', 'Setting: accept `Everybody` in `people`', 'group `Everybody`']
  ])('at %s, %s, nothing is reported', async (words, title, reason) => {
    for (const [name, text] of [
      [undefined, ''],
      ['.remarkrc.json', '{"plugins": ["preset-postmortem"]}\n'],
      ['package.json', '{"remarkConfig": {"plugins": [["preset-postmortem", {}]]}}\n'],
      ['docs/.remarkrc.yml', 'plugins:\n  - preset-postmortem\n']
    ] as const) {
      if (name) write(name, text)
      expect((await reported()).join('\n')).toContain(reason)
      const action = (await actionsAt(words)).find((one) => one.title === title)
      expect(action, `${name}: ${title}`).toBeDefined()
      apply(action!)
      expect((await reported()).join('\n')).not.toContain(reason)
      for (const file of ['.remarkrc.json', 'package.json', 'docs/.remarkrc.yml']) {
        fs.rmSync(path.join(project, file), {force: true})
      }
    }
  })
})

it('is not offered where no file can be made', async () => {
  expect(await actionsAt('Huge', false)).toEqual([])
})

it('leaves levels of the scale that was accepted before', async () => {
  apply((await actionsAt('Huge')).find(({title}) => title.includes('levels'))!)
  const {settings} = JSON.parse(fs.readFileSync(path.join(project, '.remarkrc.json'), 'utf8')) as {
    settings: {postmortem: {severity: {levels: object}}}
  }
  expect(Object.keys(settings.postmortem.severity.levels)).toEqual(['P0', 'P1', 'P2', 'P3', 'Huge'])
})
