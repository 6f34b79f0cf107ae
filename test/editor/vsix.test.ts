/** The extension of VS Code as it is packed: what is in it, and whether that is enough. */
import type {Schema} from '../../scripts/vsix/settings-schema.ts'
import fs from 'node:fs'
import {isBuiltin} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {Ajv} from 'ajv'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {
  clientSettings,
  defaultSettings
} from '../../packages/postmortem-language-server/src/client-settings.ts'
import {packExtension} from '../../scripts/vsix/pack-extension.ts'
import {bad} from '../documents.ts'
import {Client} from './client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-vsix-'))
const installed = path.join(temporary, 'installed')

interface Manifest extends Record<string, unknown> {
  main: string
  contributes: {
    configuration: {properties: Record<string, Schema>}
    jsonValidation: Array<{url: string}>
    snippets: Array<{path: string}>
  }
}

const files = new Map<string, string>()
let manifest: Manifest

beforeAll(async () => {
  // It prints what it packs.
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const vsix = await packExtension(temporary)
  for (const [name, content] of Object.entries(unzipSync(fs.readFileSync(vsix)))) {
    files.set(name, strFromU8(content))
    const file = path.join(installed, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, content)
  }
  manifest = JSON.parse(files.get('extension/package.json')!) as Manifest
})

afterAll(() => {
  vi.restoreAllMocks()
  fs.rmSync(temporary, {recursive: true, force: true})
})

describe('archive', () => {
  it('has what the extension needs, and nothing else', () => {
    const names = Array.from(files.keys(), (name) => name.replace(/(?<=^extension\/docs\/).*/, '*'))
    expect(Array.from(new Set(names)).toSorted()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/dist/check-thread.js',
      'extension/dist/extension.cjs',
      'extension/dist/licenses.txt',
      'extension/dist/server.js',
      'extension/docs/*',
      'extension/package.json',
      'extension/readme.md',
      'extension/schemas/package.schema.json',
      'extension/schemas/remarkrc.schema.json',
      'extension/snippets/postmortem.json'
    ])
  })

  it('has a manifest whose files are there', () => {
    expect(manifest).toMatchObject({
      name: 'vscode-postmortem',
      engines: {vscode: '^1.92.0'},
      activationEvents: ['onLanguage:markdown'],
      main: './dist/extension.cjs'
    })
    const {main, contributes} = manifest
    const addresses = contributes.jsonValidation.map(({url}) => url)
    for (const file of [main, ...addresses, ...contributes.snippets.map(({path}) => path)]) {
      expect(files.has(path.posix.join('extension', file)), file).toBe(true)
    }
    expect(JSON.stringify(manifest)).not.toMatch(/ependencies|workspace:|catalog:/)
  })

  it('needs no other package, and knows nothing of the folder that it was made in', () => {
    const client = files.get('extension/dist/extension.cjs')!
    const modules = ['server', 'check-thread'].map((name) =>
      files.get(`extension/dist/${name}.js`)!
    )
    const needed = [
      ...Array.from(client.matchAll(/\brequire\("([^"]+)"\)/g), ([, name]) => name!),
      ...modules.flatMap((text) =>
        Array.from(text.matchAll(/\bfrom"([\w@./:-]+)"/g), ([, name]) => name!)
      )
    ].filter((name) => !isBuiltin(name))
    expect(new Set(needed)).toEqual(new Set(['vscode']))
    for (const [name, text] of files) expect(text.includes(root), name).toBe(false)
  })

  it('brings the licenses of what is in it', () => {
    const licenses = files.get('extension/dist/licenses.txt')!
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'unified-engine']) {
      expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'))
    }
  })
})

describe('settings', () => {
  const properties = (): Record<string, Schema> => manifest.contributes.configuration.properties

  it('are those that the server understands, with its defaults', () => {
    const {'postmortem.trace.server': _, ...own} = properties()
    const defaults = Object.entries(own).map(([name, schema]) => [
      name.replace('postmortem.', ''),
      schema.default
    ])
    expect(Object.fromEntries(defaults)).toEqual(defaultSettings)
    for (const preset of own['postmortem.preset']!.enum as Array<string>) {
      expect(clientSettings({preset}).preset).toBe(preset)
    }
    for (const name of ['delay', 'timeout'] as const) {
      for (const limit of ['minimum', 'maximum']) {
        const value = own[`postmortem.${name}`]![limit]
        expect(clientSettings({[name]: value})[name]).toBe(value)
      }
    }
  })

  it('are in the readme of the extension', () => {
    const readme = files.get('extension/readme.md')!
    for (const name of Object.keys(properties())) expect(readme).toContain(`| \`${name}\` |`)
  })

  const problems = (settings: unknown): Array<string> => {
    const ajv = new Ajv({allErrors: true, strict: false, formats: {regex: true}})
    ajv.validate(properties()['postmortem.settings']!, settings)
    return Array.from(
      new Set(ajv.errors?.map(({instancePath, keyword}) => `${instancePath} ${keyword}`))
    )
  }

  it.each(
    fs
      .readdirSync(path.join(root, 'fixtures/broken'))
      .filter((name) => name.endsWith('.settings.json'))
  )('take %s', (name) => {
    const file = path.join(root, 'fixtures/broken', name)
    expect(problems(JSON.parse(fs.readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each<[unknown, Array<string>]>([
    [{}, []],
    [{rules: {severity: 'off', promptness: ['warn', {within: {default: '7d'}}]}}, []],
    [{rules: {'summary-length': {words: 150}}}, []],
    [{appliesTo: 'all', ignoreBefore: '2026-01-01', timeZone: 'Europe/Berlin'}, []],
    [{appliesTo: {'docs/**': true}}, []],
    [{teams: {SRE: true}, severity: {levels: {SEV1: true}, aliases: {High: 'SEV1'}}}, []],
    [{severity: {impact: {P0: {users: 50, minutes: 60, dataLoss: true}}}}, []],
    [{severity: {impact: {P0: {hours: 1}}}}, ['/severity/impact/P0 additionalProperties']],
    [{rules: {sevrity: 'off'}}, ['/rules additionalProperties']],
    [{rules: {severity: 'of'}}, expect.arrayContaining(['/rules/severity anyOf']) as never],
    [
      {rules: {'summary-length': {word: 1}}},
      expect.arrayContaining(['/rules/summary-length additionalProperties']) as never
    ],
    [{timezone: 'UTC'}, [' additionalProperties']],
    [{ignoreBefore: 'January'}, ['/ignoreBefore pattern']],
    [{sections: {timline: {}}}, ['/sections additionalProperties']]
  ])('%j', (settings, expected) => {
    expect(problems(settings)).toEqual(expected)
  })
})

describe('server', () => {
  it('answers from the archive alone', async () => {
    const folder = path.join(temporary, 'empty')
    fs.mkdirSync(folder)
    const client = await Client.start(
      {
        name: 'packed',
        parameters: [path.join(installed, 'extension/dist/server.js'), '--stdio']
      },
      {folder, settings: null}
    )
    const uri = pathToFileURL(path.join(folder, 'outage.md')).href
    const diagnostics = await client.open(uri, bad)
    expect(diagnostics.map(({code}) => code)).toEqual([
      'postmortem-severity',
      'postmortem-root-cause-length',
      'postmortem-no-empty-section'
    ])
    const severity = diagnostics[0]!
    expect(fileURLToPath(severity.codeDescription!.href)).toBe(
      path.join(installed, 'extension/docs/severity.md')
    )
    const hover = await client.request<{contents: {value: string}}>('textDocument/hover', {
      textDocument: {uri},
      position: severity.range.start
    })
    expect(hover.contents.value).toMatch(/^### \[`severity`\]/)
    const [first] = await client.actions(uri, [severity])
    expect(first!.title).toBe('Suggestion: replace `Huge` with `P0`')
    expect(await client.stop()).toBe(0)
  })
})
