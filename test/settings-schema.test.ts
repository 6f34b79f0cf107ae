/** The schema of `.remarkrc.json`, in editors and beside what the linter itself says of settings. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import {remark} from 'remark'
import preset from 'remark-preset-postmortem'
import {getLanguageService, TextDocument} from 'vscode-json-languageservice'
import {describe, expect, it} from 'vitest'
import {good} from './documents.ts'
import {root} from './run-cli.ts'

const file = path.join(root, 'packages/remark-preset-postmortem/remarkrc.schema.json')
const schema = JSON.parse(readFileSync(file, 'utf8')) as {$id: string}
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

describe('an editor', () => {
  const service = getLanguageService({})
  service.configure({
    schemas: [{uri: schema.$id, fileMatch: ['*'], schema}]
  })

  /** What is completed at `|`. */
  async function completionsAt(text: string): Promise<Array<string>> {
    const at = text.indexOf('|')
    const document = TextDocument.create('file:///a.json', 'json', 1, text.replace('|', ''))
    const list = await service.doComplete(
      document,
      document.positionAt(at),
      service.parseJSONDocument(document)
    )
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

  it('marks a name that there is not', async () => {
    const text = '{"settings": {"postmortem": {"rules": {"severety": "off"}}}}'
    const document = TextDocument.create('file:///a.json', 'json', 1, text)
    const found = await service.doValidation(document, service.parseJSONDocument(document))
    expect(found.map(({message, range}) => [document.getText(range), message])).toEqual([
      ['"severety"', 'Property severety is not allowed.']
    ])
  })
})
