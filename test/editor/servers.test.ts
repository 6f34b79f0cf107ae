/**
 * Both language servers as editors use them: that of remark with this preset, and our own.
 */
import type {ClientOptions, Server} from './client.ts'
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {remark} from 'remark'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {bad, good} from '../documents.ts'
import {Client, ownServer, plainServer} from './client.ts'
import {draft, fixable, longDocument} from './documents.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-editor-'))
const uriOf = (name: string): string => pathToFileURL(path.join(temporary, name)).href

/** A project with the preset, one with another version of it, and a folder with nothing. */
const project = path.join(temporary, 'project')
const other = path.join(temporary, 'other')
const empty = path.join(temporary, 'empty')
const uri = uriOf('project/outage.md')
/** One with a preset that has fixes of each class, and one where a plugin never ends. */
const classes = path.join(temporary, 'classes')
const blocking = path.join(temporary, 'blocking')

const presetOfClasses = {
  'package.json': '{"name": "remark-preset-postmortem", "type": "module", "exports": "./index.js"}',
  'index.js': `
    const source = 'remark-lint'
    export default () => (tree, file) => {
      const lines = String(file).split('\\n')
      const placeOf = (word) => {
        const column = lines[2].indexOf(word) + 1
        return {start: {line: 3, column}, end: {line: 3, column: column + word.length}}
      }
      for (const actual of ['safe', 'suggestion', 'skeleton']) {
        const place = placeOf(actual)
        if (place.start.column === 0) continue
        const message = file.message('Unexpected', {place, source, ruleId: 'postmortem-' + actual})
        Object.assign(message, {actual, expected: ['done'], fixClass: actual})
      }
      const place = placeOf('left')
      if (place.start.column === 0) return
      file.info('Left alone', {place, source, ruleId: 'postmortem-not-checked'})
    }
  `
}

const blockingConfiguration = `
  const forever = new Int32Array(new SharedArrayBuffer(4))
  const block = () => (tree, file) => {
    if (file.basename === 'blocking.md') Atomics.wait(forever, 0, 0)
  }
  export default {plugins: [block, 'preset-postmortem']}
`

function write(name: string, text: string): undefined {
  const file = path.join(temporary, name)
  fs.mkdirSync(path.dirname(file), {recursive: true})
  fs.writeFileSync(file, text)
}

beforeAll(() => {
  execFileSync(process.execPath, [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    '-b',
    path.join(root, 'packages/postmortem-language-server')
  ])
  write('project/.remarkrc.json', '{"plugins": ["preset-postmortem"]}')
  write('project/.remarkignore', 'ignored.md\n')
  fs.mkdirSync(path.join(project, 'node_modules'))
  fs.symlinkSync(
    path.join(root, 'packages/remark-preset-postmortem'),
    path.join(project, 'node_modules/remark-preset-postmortem'),
    'junction'
  )
  const preset = 'other/node_modules/remark-preset-postmortem'
  write(
    `${preset}/package.json`,
    '{"name": "remark-preset-postmortem", "type": "module", "exports": "./index.js"}'
  )
  write(
    `${preset}/index.js`,
    "export default () => (tree, file) => { file.message('Reported by the other version', {ruleId: 'postmortem-other', source: 'remark-lint'}) }\n"
  )
  fs.mkdirSync(empty)
  for (const [name, text] of Object.entries(presetOfClasses)) {
    write(`classes/node_modules/remark-preset-postmortem/${name}`, text)
  }
  write('blocking/.remarkrc.mjs', blockingConfiguration)
})

let client: Client

afterEach(async () => {
  expect(client.isAlive).toBe(true)
  expect(await client.stop()).toBe(0)
})

afterAll(() => {
  fs.rmSync(temporary, {recursive: true, force: true})
})

const servers: Array<{server: Server; settings: unknown}> = [
  // It ends when a client answers `null`.
  {server: plainServer, settings: {}},
  {server: ownServer, settings: null}
]

const page = (name: string): string =>
  pathToFileURL(path.join(root, `packages/remark-lint-postmortem/docs/${name}.md`)).href

/** What a client shows, as `line:column-line:column level rule: first line of the message`. */
async function shown(from: Client, of: string): Promise<Array<string>> {
  const diagnostics = await from.diagnostics(of)
  return diagnostics
    .map(({code, message, range: {end, start}, severity}) => {
      const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`
      const level = ['error', 'warning', 'information'][severity! - 1]
      return `${place} ${level} ${String(code).replace('postmortem-', '')}: ${message.split('\n')[0]}`
    })
    .toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true}))
}

const ofBad = [
  '4:15-4:19 error severity: Unexpected severity `Huge`, expected `P0`, `P1`, `P2`, or `P3`',
  '15:4-15:14 warning root-cause-length: Unexpected `2` words in `Root cause`, expected at least `10`',
  '19:4-19:10 error no-empty-section: Unexpected empty section `Impact`, expected content'
]

describe.each(servers)('$server.name', ({server, settings}) => {
  const start = async (options: ClientOptions = {}): Promise<Client> => {
    client = await Client.start(server, {folder: project, settings, ...options})
    return client
  }

  it('shows findings on their spans', async () => {
    await start()
    await client.open(uri, bad)
    expect(await shown(client, uri)).toEqual(ofBad)
  })

  it('shows the page of the rule and its reason', async () => {
    await start()
    const severity = (await client.open(uri, bad)).find(({code}) => code === 'postmortem-severity')!
    expect(severity.codeDescription).toEqual({href: page('severity')})
    expect(severity.message.split('\n')).toHaveLength(2)
  })

  it('says nothing of good postmortems and of other documents', async () => {
    await start()
    expect(await client.open(uri, good)).toEqual([])
    expect(await client.open(uriOf('project/README.md'), '# Parcels\n\nHow to use it.\n')).toEqual(
      []
    )
    expect(await client.open(uriOf('project/ignored.md'), bad)).toEqual([])
  })

  it('is gentler with drafts', async () => {
    await start()
    await client.open(uri, draft)
    const levels = (await shown(client, uri)).map((line) => line.split(':', 3)[2]!.split(' ')[1])
    await client.change(uri, fixable)
    const finished = (await shown(client, uri)).filter((line) => line.includes(' error '))
    expect(finished.length).toBeGreaterThan(0)
    expect(levels.length).toBeGreaterThanOrEqual(finished.length)
    expect(levels).not.toContain('error')
  })

  it('fixes a document until nothing is left', async () => {
    await start()
    await client.open(uri, fixable)
    const titles: Array<string> = []
    for (let step = 0; step < 10; step++) {
      const [action] = await firstAction()
      if (!action) break
      titles.push(action.title)
      await client.apply(uri, action)
    }
    const left = await shown(client, uri)
    // What can be inserted elsewhere than where it is reported only our own server offers.
    const isOwn = server === ownServer
    expect(left.every((line) => !isOwn && line.includes('missing section'))).toBe(true)
    expect(titles).toHaveLength(isOwn ? 4 : 2)

    async function firstAction(): ReturnType<typeof client.actions> {
      for (const diagnostic of await client.diagnostics(uri)) {
        const actions = await client.actions(uri, [diagnostic], ['quickfix'])
        if (actions.length > 0) return actions
      }
      return []
    }
  })

  it('keeps places when lines end as on Windows and have wide characters', async () => {
    await start()
    const text = bad.replace('## Impact', '## 🔥 Impact').replaceAll('\n', '\r\n')
    await client.open(uri, text)
    const places = (lines: ReadonlyArray<string>): Array<string> => {
      return lines.map((line) => line.split(' ')[0]!)
    }
    expect(places(await shown(client, uri))).toEqual([...places(ofBad).slice(0, -1), '19:4-19:13'])
  })

  it('shows what holds for the last of a hundred changes in a second', async () => {
    await start()
    await client.open(uri, bad)
    const before = client.published.length
    for (let change = 0; change < 99; change++) {
      await client.change(uri, bad.replace('Huge', `Huge${change}`))
      await new Promise((resolve) => setTimeout(resolve, 8))
    }
    const last = await client.change(uri, good)
    expect(await client.diagnostics(uri)).toEqual([])
    // What would still be on its way comes before the answer to a change after it.
    await client.change(uri, bad)
    expect(await shown(client, uri)).toEqual(ofBad)
    // That of remark does not wait for one check to end before it starts the next one.
    if (server === plainServer) return
    const versions = client.published.slice(before).map(({version}) => version!)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(versions.slice(-2)).toEqual([last, last + 1])
    expect(versions.length).toBeLessThan(20)
  })

  it('shows findings in 2,500 lines', async () => {
    await start()
    await client.open(uri, longDocument(2500))
    expect((await shown(client, uri)).map((line) => line.split(' ')[2])).toContain('severity:')
  })
})

describe(plainServer.name, () => {
  it('formats as without the preset', async () => {
    client = await Client.start(plainServer, {folder: project, settings: {}})
    await client.open(uri, good)
    const options = {tabSize: 2, insertSpaces: true}
    const edits = await client.request<Array<{newText: string}>>('textDocument/formatting', {
      textDocument: {uri},
      options
    })
    expect(client.capabilities.documentFormattingProvider).toBe(true)
    const {default: remarkGfm} = await import('remark-gfm')
    expect(edits.map(({newText}) => newText)).toEqual([
      String(await remark().use(remarkGfm).process(good))
    ])
  })
})

describe(ownServer.name, () => {
  const bare = uriOf('empty/outage.md')
  const start = async (options: ClientOptions = {}): Promise<Client> => {
    client = await Client.start(ownServer, {folder: empty, ...options})
    return client
  }

  it.each([
    ['a client without settings', {}],
    ['`null` for settings', {settings: null}],
    ['a client that cannot watch', {settings: null, refuses: true}],
    ['no folder', {folder: undefined as never, settings: null}],
    ['settings that are none', {settings: {preset: 'x', settings: [], delay: -1, codeLens: 0}}]
  ])('needs no configuration with %s', async (_, options) => {
    await start(options)
    await client.open(bare, bad)
    expect(await shown(client, bare)).toEqual(ofBad)
  })

  it('checks documents that were never saved', async () => {
    await start()
    await client.open('untitled:Untitled-1', bad)
    expect(await shown(client, 'untitled:Untitled-1')).toEqual(ofBad)
  })

  it('completes what is typed', async () => {
    await start({initializationOptions: {settings: {severity: {levels: {SEV1: true}}}}})
    const labelsAt = async (text: string, line: number): Promise<Array<string>> => {
      await client.change(bare, text)
      const position = {line, character: text.split('\n')[line]!.length}
      const params = {textDocument: {uri: bare}, position}
      const items = await client.request<Array<{label: string}>>('textDocument/completion', params)
      return items.map(({label}) => label)
    }
    await client.open(bare, good)
    const lines = good.split('\n').length
    expect(await labelsAt(`${good}\n## Su`, lines)).toContain('Supporting Information')
    expect(await labelsAt(good.replace('Severity:** P1', 'Severity:** '), 2)).toEqual(['SEV1'])
    // No version has to be checked for it.
    expect(await labelsAt(`${good}\n<!--lint ignore postmortem-s`, lines)).toContain(
      'postmortem-severity'
    )
  })

  it('changes the configuration', async () => {
    const folder = path.join(temporary, 'settings')
    const outage = uriOf('settings/outage.md')
    fs.mkdirSync(folder)
    await start({folder})
    await client.open(outage, bad)
    const severity = (await client.diagnostics(outage)).find(({message}) =>
      message.includes('Huge')
    )!
    const titlesOf = async (): Promise<Array<string>> =>
      (await client.actions(outage, [severity], ['quickfix']))
        .map(({title}) => title)
        .filter((title) => title.startsWith('Setting: '))
    const titles = ['Setting: accept `Huge` in `severity.levels`', 'Setting: turn `severity` off']
    expect(await titlesOf()).toEqual(titles)
    const actions = await client.actions(outage, [severity], ['quickfix'])
    const [create, change] = actions.find(({title}) => title === titles[1])!.edit!.documentChanges!
    expect(create).toMatchObject({kind: 'create', uri: uriOf('settings/.remarkrc.json')})
    const {edits} = change as {edits: Array<{newText: string}>}
    expect(JSON.parse(edits[0]!.newText)).toEqual({
      settings: {postmortem: {rules: {severity: 'off'}}}
    })
    write('settings/.remarkrc.mjs', "export default {plugins: ['preset-postmortem']}\n")
    expect(await titlesOf()).toEqual([])
  })

  it('uses the preset that is installed', async () => {
    await start({folder: other})
    const [reported] = await client.open(uriOf('other/outage.md'), bad)
    expect(reported).toMatchObject({message: 'Reported by the other version', severity: 2})
  })

  it('reports nothing twice and nothing of other plugins', async () => {
    write('project/strict/.remarkrc.json', '{"plugins": ["preset-postmortem/strict"]}')
    write(
      'project/off/.remarkrc.json',
      '{"plugins": ["preset-postmortem", ["preset-postmortem/severity", ["off"]]]}'
    )
    await start({folder: project})
    await client.open(uriOf('project/strict/outage.md'), good)
    expect(await shown(client, uriOf('project/strict/outage.md'))).toEqual([])
    await client.open(uriOf('project/off/outage.md'), bad)
    expect(await shown(client, uriOf('project/off/outage.md'))).toEqual(
      ofBad.filter((line) => !line.includes(' severity:'))
    )
  })

  it('shows what is wrong with the configuration', async () => {
    write('project/broken/.remarkrc.json', '{"plugins": ["preset-nowhere"]}')
    await start({folder: project})
    const [reported, ...others] = await client.open(uriOf('project/broken/outage.md'), bad)
    expect(others).toEqual([])
    expect(reported).toMatchObject({severity: 1})
    expect(reported!.message).toContain('nowhere')
  })

  it('takes a rule that is off in the preset', async () => {
    const plugins = ['preset-postmortem', 'preset-postmortem/no-root-cause-term']
    write('project/term/.remarkrc.json', JSON.stringify({plugins}))
    await start({folder: project})
    await client.open(uriOf('project/term/outage.md'), bad)
    const lines = await shown(client, uriOf('project/term/outage.md'))
    expect(lines.filter((line) => !ofBad.includes(line)).join('\n')).toContain('no-root-cause-term')
  })

  it.each<[string, unknown, (lines: Array<string>) => Array<string>]>([
    ['the preset', ['preset-postmortem'], (lines) => lines],
    [
      'the preset and a rule',
      ['remark-preset-postmortem', ['preset-postmortem/severity', ['warn']]],
      (lines) => lines.map((line) => line.replace('error severity', 'warning severity'))
    ],
    [
      'a rule of the other package',
      [['remark-lint-postmortem/severity', ['off']]],
      (lines) => lines.filter((line) => !line.includes(' severity:'))
    ],
    [
      'plugins by name',
      {'preset-postmortem': {rules: {severity: 'off'}}},
      (lines) => lines.filter((line) => !line.includes(' severity:'))
    ]
  ])('knows %s where nothing is installed', async (_, plugins, change) => {
    write('named/.remarkrc.json', JSON.stringify({plugins}))
    await start({folder: path.join(temporary, 'named'), settings: null})
    await client.open(uriOf('named/outage.md'), bad)
    expect(await shown(client, uriOf('named/outage.md'))).toEqual(change(ofBad))
  })

  it('takes settings, and others later', async () => {
    await start({settings: {settings: {rules: {severity: 'off'}}}})
    await client.open(bare, bad)
    expect(await shown(client, bare)).toEqual(ofBad.filter((line) => !line.includes(' severity:')))
  })

  it.each(['recommended', 'strict'])(
    'reports once what is wrong with settings, in %s',
    async (preset) => {
      await start({settings: {preset, settings: {timezone: 'UTC', rules: {sevrity: 'off'}}}})
      const diagnostics = await client.open(bare, bad)
      const wrong = diagnostics.filter(({code}) => code === 'postmortem-settings')
      expect(wrong.map(({message}) => /`.+?`/.exec(message)![0])).toEqual([
        '`timezone`',
        '`rules.sevrity`'
      ])
    }
  )

  it('takes settings of clients that push them', async () => {
    await start({initializationOptions: {settings: {rules: {severity: 'warn'}}}})
    await client.open(bare, bad)
    expect((await shown(client, bare)).join('\n')).toContain('warning severity')
    const published = client.published.length
    await client.configure({postmortem: {settings: {rules: {severity: 'off'}}}})
    while (client.published.length === published) await client.next()
    expect(await shown(client, bare)).toEqual(ofBad.filter((line) => !line.includes(' severity:')))
  })

  it('applies all safe fixes at once, and others one by one', async () => {
    await start({folder: classes})
    const one = uriOf('classes/outage.md')
    const diagnostics = await client.open(one, '# Title\n\nsafe suggestion skeleton\n')
    const [fixAll, ...others] = await client.actions(one, [], ['source.fixAll'])
    expect({...fixAll, edit: undefined}).toEqual({
      title: 'Fix all auto-fixable problems (1)',
      kind: 'source.fixAll.postmortem'
    })
    expect(others).toEqual([])
    const all = {
      ...diagnostics[0]!,
      range: {...diagnostics[0]!.range, end: {line: 3, character: 0}}
    }
    const actions = await client.actions(one, [all], ['quickfix'])
    const fixes = actions.filter(({title}) => !title.startsWith('Suppress'))
    expect(fixes.map(({isPreferred, title}) => [title, isPreferred])).toEqual([
      ['Fix: replace `safe` with `done`', true],
      ['Suggestion: replace `suggestion` with `done`', undefined],
      ['Stub: replace `skeleton` with `done`', undefined]
    ])
    await client.apply(one, fixAll!)
    expect(client.text(one)).toBe('# Title\n\ndone suggestion skeleton\n')
    expect(await client.actions(one, [], ['source.fixAll'])).toEqual([])
  })

  it('shows why a document is left alone, as information', async () => {
    await start({folder: classes})
    const one = uriOf('classes/outage.md')
    await client.open(one, '# Title\n\nleft alone\n')
    expect(await shown(client, one)).toEqual(['3:1-3:5 information not-checked: Left alone'])
  })

  it('checks other documents while the check of one does not end', async () => {
    await start({folder: blocking, settings: {timeout: 300}})
    const [one, other] = [uriOf('blocking/blocking.md'), uriOf('blocking/outage.md')]
    void client.open(one, bad)
    await client.open(other, bad)
    expect(await shown(client, other)).toEqual(ofBad)
    await client.change(one, good)
    await client.change(other, good)
    expect(await shown(client, other)).toEqual([])
    expect(client.published.filter((params) => params.uri === one)).toEqual([])
  })

  it('ends a check that takes too long, and goes on', async () => {
    await start({folder: blocking, initializationOptions: {timeout: 0.1}})
    const [one, other] = [uriOf('blocking/blocking.md'), uriOf('blocking/outage.md')]
    await client.open(one, bad)
    expect(await shown(client, one)).toEqual([
      '1:1-1:1 warning undefined: Not checked: the check took more than 0.1 seconds and was ended. Shorten or split the document, or raise `postmortem.timeout`. It is checked again after a change.'
    ])
    expect(await client.actions(one, await client.diagnostics(one))).toEqual([])
    await client.configure({postmortem: {timeout: 300}})
    await client.open(other, bad)
    expect(await shown(client, other)).toEqual(ofBad)
  })

  it('does not check a document of more than 2 MB', async () => {
    await start()
    await client.open(bare, `${good}\n${'Labels were blank.\n'.repeat(120_000)}`)
    expect(await shown(client, bare)).toEqual([
      '1:1-1:1 information undefined: Not checked: the document has 2.3 MB, and at most 2 MB are checked. Split it into several documents.'
    ])
    await client.change(bare, bad)
    expect(await shown(client, bare)).toEqual(ofBad)
  })

  it('reads a configuration in JavaScript again when it changes', async () => {
    const configuration = (severity: string): string =>
      `export default {plugins: [['preset-postmortem', {rules: {severity: '${severity}'}}]]}\n`
    write('program/.remarkrc.mjs', configuration('off'))
    await start({folder: path.join(temporary, 'program')})
    const one = uriOf('program/outage.md')
    await client.open(one, bad)
    expect(await shown(client, one)).toEqual(ofBad.filter((line) => !line.includes(' severity:')))
    write('program/.remarkrc.mjs', configuration('error'))
    const published = client.published.length
    await client.fileChanged(uriOf('program/.remarkrc.mjs'))
    while (client.published.length === published) await client.next()
    expect(await shown(client, one)).toEqual(ofBad)
  })

  it('keeps what a plugin prints out of the protocol', async () => {
    write(
      'printing/.remarkrc.mjs',
      "export default {plugins: ['preset-postmortem', () => () => console.log('printed')]}\n"
    )
    await start({folder: path.join(temporary, 'printing')})
    await client.open(uriOf('printing/outage.md'), bad)
    expect(await shown(client, uriOf('printing/outage.md'))).toEqual(ofBad)
  })

  it('suppresses a rule where it is reported', async () => {
    await start()
    const diagnostics = await client.open(bare, bad)
    const severity = diagnostics.find(({code}) => code === 'postmortem-severity')!
    const actions = await client.actions(bare, [severity], ['quickfix'])
    const suppression = actions.find(({title}) => title.startsWith('Suppress'))!
    expect(suppression.title).toBe('Suppress `severity` for this paragraph')
    await client.apply(bare, suppression)
    expect(client.text(bare)).toContain(
      '\n\n<!--lint ignore postmortem-severity-->\n\n**Date:** 2025-05-05\n'
    )
    expect((await shown(client, bare)).join('\n')).not.toContain('postmortem-severity')
  })

  it('explains a rule where the pointer is on its message', async () => {
    await start()
    const diagnostics = await client.open(bare, bad)
    const {range} = diagnostics.find(({code}) => code === 'postmortem-no-empty-section')!
    const hover = (position: unknown): Promise<{contents: {value: string}} | null> =>
      client.request('textDocument/hover', {textDocument: {uri: bare}, position})
    const parts = (await hover(range.start))!.contents.value.split('\n\n')
    expect(parts[0]).toBe(`### [\`no-empty-section\`](${page('no-empty-section')})`)
    expect(parts.filter((part) => part.startsWith('#### '))).toEqual([
      '#### Why',
      '#### When to turn it off'
    ])
    expect(await hover({line: 2, character: 0})).toBeNull()
  })

  it('outlines the document and measures its timeline', async () => {
    await start()
    await client.open(bare, bad)
    const textDocument = {uri: bare}
    interface Symbol {
      name: string
      children: Array<Symbol>
    }
    const symbols = await client.request<Array<Symbol>>('textDocument/documentSymbol', {
      textDocument
    })
    expect(
      symbols.map(({children, name}) => [name, ...children.map((child) => child.name)])
    ).toEqual([
      ['Summary'],
      [
        'Timeline (UTC)',
        '14:05 The alert on the error rate fires.',
        '14:52 The error rate is back to normal.'
      ],
      ['Root cause'],
      ['Impact'],
      ['Action items']
    ])
    expect(await client.request('textDocument/codeLens', {textDocument})).toEqual([
      {
        range: {start: {line: 9, character: 0}, end: {line: 9, character: 17}},
        command: {title: 'detected → restored: 47 min', command: ''}
      }
    ])
  })

  it('measures the timeline while it hears of settings, and asks to get lenses again', async () => {
    await start({initializationOptions: {}})
    const opened = client.open(bare, bad)
    const lenses = client.request<Array<unknown>>('textDocument/codeLens', {
      textDocument: {uri: bare}
    })
    await client.configure({postmortem: {preset: 'strict'}})
    expect(await lenses).toHaveLength(1)
    await opened
    expect(client.refreshes).toBe(1)
  })

  it('does not format, and forgets closed documents', async () => {
    await start()
    expect(client.capabilities.documentFormattingProvider).toBeUndefined()
    await client.open(bare, bad)
    await client.close(bare)
    await client.next()
    expect(client.published.at(-1)).toEqual({uri: bare, diagnostics: []})
  })
})
