/** The schema of configurations, in editors and beside what the linter itself says of settings. */
import {readdirSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {Ajv} from 'ajv'
import {remark} from 'remark'
import preset from 'remark-preset-postmortem'
import {getLanguageService, TextDocument} from 'vscode-json-languageservice'
import {describe, expect, it} from 'vitest'
import {getLanguageService as getYamlService} from 'yaml-language-server'
import {good} from './documents.ts'
import {root} from './run-cli.ts'

const folder = path.join(root, 'packages/remark-preset-postmortem')
const schema = JSON.parse(readFileSync(path.join(folder, 'remarkrc.schema.json'), 'utf8')) as object
const isConfiguration = new Ajv({strictTuples: false}).compile(schema)

/** Configurations in the documentation. */
const documented = ['README.md', 'packages']
  .flatMap((name) =>
    name.endsWith('.md')
      ? [name]
      : readdirSync(path.join(root, name), {recursive: true, encoding: 'utf8'})
          .filter((one) => one.endsWith('.md') && !one.includes('node_modules'))
          .map((one) => path.join(name, one))
  )
  .flatMap((name) => {
    const text = readFileSync(path.join(root, name), 'utf8')
    return Array.from(text.matchAll(/^```json\n(\{[\s\S]*?)^```$/gm), ([, json]) => ({
      name,
      json: json!
    }))
  })
  .filter(({json}) => /^\{\s*"(?:plugins|settings)":/.test(json) && !json.includes('…'))

describe('settings', () => {
  it('are in the documentation', () => {
    expect(documented.length).toBeGreaterThan(20)
  })

  it.each(documented)('of $name are valid', ({json}) => {
    expect(isConfiguration(JSON.parse(json)) || isConfiguration.errors).toBe(true)
  })

  /** Settings that are right, and wrong ones. */
  it.each<[right: object, wrong: object]>([
    [{rules: {severity: 'off'}}, {rules: {severety: 'off'}}],
    [{rules: {severity: ['error', {}]}}, {rules: {severity: ['fatal', {}]}}],
    [
      {rules: {'action-item-deadline': {granularity: 'month'}}},
      {rules: {'action-item-deadline': {granularity: 'week'}}}
    ],
    [{severity: {levels: {SEV1: true}}}, {severity: {levels: ['SEV1']}}],
    [{form: 'google-sre'}, {form: 'google'}],
    [{sections: {timeline: {Log: true}}}, {sections: {time: {Log: true}}}],
    [{ignoreBefore: '2026-01-01'}, {ignoreBefore: 'January'}],
    [{foldAbove: 3}, {foldAbove: -1}]
  ])('%j and %j are judged as by the linter', async (right, wrong) => {
    for (const [settings, isRight] of [
      [right, true],
      [wrong, false]
    ] as const) {
      expect(isConfiguration({settings: {postmortem: settings}})).toBe(isRight)
      expect(isConfiguration({plugins: [['preset-postmortem', settings]]})).toBe(isRight)
      const {messages} = await remark().use(preset, settings).process(good)
      const wrongSettings = messages.filter(({reason}) => /setting|option/.test(reason))
      expect(wrongSettings.length === 0).toBe(isRight)
    }
  })

  it('can be of others', () => {
    expect(isConfiguration({plugins: ['a', ['b', {c: 1}]], settings: {bullet: '*'}})).toBe(true)
  })
})

const folderUri = pathToFileURL(`${folder}/`).href
const requestSchema = (uri: string): Promise<string> => readFile(new URL(uri), 'utf8')
const workspaceContext = {
  resolveRelativePath: (relative: string, resource: string) => new URL(relative, resource).href
}

/** How the language services of JSON and YAML are configured: by names of files. */
const schemas = Object.entries({
  'remarkrc.schema.json': ['.remarkrc.json', '.remarkrc.yml'],
  'package.schema.json': ['package.json']
}).map(([name, fileMatch]) => ({uri: `${folderUri}${name}`, fileMatch}))

const json = getLanguageService({schemaRequestService: requestSchema, workspaceContext})
json.configure({schemas})
const yaml = getYamlService({schemaRequestService: requestSchema, workspaceContext})
yaml.configure({schemas, completion: true, validate: true})

describe.each([
  {name: '.remarkrc.json', wrap: (text: string) => text},
  {name: 'package.json', wrap: (text: string) => `{"name": "parcels", "remarkConfig": ${text}}`}
])('an editor in $name', ({name, wrap}) => {
  const open = (text: string): TextDocument =>
    TextDocument.create(`file:///${name}`, 'json', 1, wrap(text))

  /** What is completed at `|`. */
  async function completionsAt(text: string): Promise<Array<string>> {
    const document = open(text.replace('|', ''))
    const position = document.positionAt(wrap(text).indexOf('|'))
    const list = await json.doComplete(document, position, json.parseJSONDocument(document))
    return list!.items.map(({label}) => label)
  }

  it('completes rules, their options, and values', async () => {
    expect(await completionsAt('{"settings": {"postmortem": {"rules": {"time|"}}}}')).toContain(
      'timeline-order'
    )
    expect(
      await completionsAt('{"settings": {"postmortem": {"rules": {"timeline-order": "|"}}}}')
    ).toContain('"error"')
    expect(await completionsAt('{"settings": {"postmortem": {"form": "|"}}}')).toContain(
      '"google-sre"'
    )
  })

  it.each([
    '{"settings": {"postmortem": {"rules": {"severety": "off"}}}}',
    '{"plugins": [["preset-postmortem/google-sre", {"rules": {"severety": "off"}}]]}'
  ])('marks a name that there is not in %s', async (text) => {
    const document = open(text)
    const found = await json.doValidation(document, json.parseJSONDocument(document))
    expect(found.map(({message, range}) => [document.getText(range), message])).toEqual([
      ['"severety"', 'Property severety is not allowed.']
    ])
  })
})

describe('an editor in .remarkrc.yml', () => {
  let version = 0
  // The service keeps what it has parsed of a version.
  const open = (text: string): TextDocument =>
    TextDocument.create('file:///.remarkrc.yml', 'yaml', ++version, text)
  const rules = 'settings:\n  postmortem:\n    rules:\n      severity: warn\n      '

  it.each([
    [`${rules}time`, 'timeline-order'],
    [`${rules}timeline-order: `, 'error'],
    ['settings:\n  postmortem:\n    form: ', 'google-sre']
  ])('completes %j with %s', async (text, expected) => {
    const document = open(text)
    const list = await yaml.doComplete(document, document.positionAt(text.length), false)
    expect(list.items.map(({label}) => label)).toContain(expected)
  })

  it('marks a name that there is not', async () => {
    const document = open(`${rules}severety: off\n`)
    const found = await yaml.doValidation(document, false)
    expect(found.map(({range}) => document.getText(range))).toEqual(['severety'])
  })
})
