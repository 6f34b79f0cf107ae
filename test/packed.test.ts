/**
 * The packages as they are published: packed, installed into empty folders by npm and by pnpm, and
 * run by remark-cli.
 */
import {execFile} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {bad, good} from './documents.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['mdast-util-postmortem', 'remark-lint-postmortem', 'remark-preset-postmortem']
/** Versions that are in the store already. */
const tools = {
  'remark-cli': versionOf('remark-cli'),
  'remark-lint': versionOf('remark-lint')
}
const rules = readdirSync(path.join(root, 'packages/remark-lint-postmortem/docs')).map((name) =>
  name.replace(/\.md$/, '')
)

const temporary = mkdtempSync(path.join(tmpdir(), 'postmortem-packed-'))
const managers = ['npm', 'pnpm'] as const
type Manager = (typeof managers)[number]

const huge =
  '4:15-4:19 error Unexpected severity `Huge`, expected `P0`, `P1`, `P2`, or `P3` postmortem-severity remark-lint'
const short =
  '15:4-15:14 warning Unexpected `2` words in `Root cause`, expected at least `10` postmortem-root-cause-length remark-lint'
const unowned =
  '1:3-1:18 warning Unexpected postmortem without an owner, expected one in front matter, a table, or a line `**Owner:** Ada Lovelace` postmortem-document-owner remark-lint'
const unseen =
  '25:3-25:51 warning Unexpected action item without evaluation criteria, expected how it is seen that it is done postmortem-action-item-criteria remark-lint'
const shorter = short.replace('`10`', '`3`')
const empty =
  '19:4-19:10 error Unexpected empty section `Impact`, expected content postmortem-no-empty-section remark-lint'
const term =
  '15:4-15:14 warning Unexpected term `Root cause`, expected `contributing factors` postmortem-no-root-cause-term remark-lint'
const unsourced =
  '10:4-10:18 warning Unexpected timeline without sources, expected links to logs, alerts, graphs, or messages postmortem-timeline-evidence remark-lint'
const steps =
  '10:4-10:18 warning Unexpected missing steps `start`, `triage`, `mitigation`, and `closing` in the timeline, expected entries such as `Incident started`, `Investigation started`, `Rolled back to the release before`, and `Incident closed` postmortem-timeline-milestones remark-lint'
const usual = [huge, short, empty]
/** Of a rule that is used without the preset, and so without tables. */
const table =
  '23:1-25:86 warning Unexpected table that was parsed as text, expected `remark-gfm` among the plugins postmortem-table remark-lint'
/** A comment disables and enables a rule again that reports nothing in between. */
const unused = [
  '3:37-3:65 warning Unexpected name `postmortem-no-empty-section` in a comment that suppresses nothing of this rule, expected only names that it is needed for postmortem-no-unused-suppression remark-lint',
  '17:1-19:1 warning Unexpected comment for `postmortem-no-empty-section` that enables nothing, expected no comment postmortem-no-unused-suppression remark-lint'
]

function versionOf(name: string): string {
  const manifest = new URL(`node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as {version: string}).version
}

interface Case {
  /** Files besides the document; by name. */
  files: Record<string, unknown>
  document?: string
  /** Messages when remark is run without `--use`. */
  messages: ReadonlyArray<string>
  /** Messages with `--use preset-postmortem`, if they are others. */
  messagesWithUse?: ReadonlyArray<string>
  /** Only where rules can be used by their own name. */
  manager?: Manager
}

const rc = (plugins: Array<unknown>, postmortem?: unknown): Record<string, unknown> => ({
  '.remarkrc.json': {plugins, ...(postmortem !== undefined && {settings: {postmortem}})}
})
const preset = 'preset-postmortem'
const rule = (name: string): string => `preset-postmortem/${name}`
const asWarning = (message: string): string => message.replace(' error ', ' warning ')
const ignored = bad.replace('**Date', '<!--lint ignore postmortem-severity-->\n\n**Date')
const disabled = bad
  .replace(
    '**Date',
    '<!--lint disable postmortem-severity postmortem-no-empty-section-->\n\n**Date'
  )
  .replace('## Root', '<!--lint enable postmortem-no-empty-section-->\n\n## Root')
/** A message that stands some lines further down. */
const moved = (message: string, lines: number): string =>
  message.replaceAll(/(?<![\d:`])(\d+)(?=:\d+[- ])/g, (line) => String(Number(line) + lines))

/** Folders with a configuration and a document each. */
const cases: Record<string, Case> = {
  'rc-json': {files: rc([preset]), messages: usual},
  'rc-yaml': {files: {'.remarkrc.yaml': 'plugins:\n  - preset-postmortem\n'}, messages: usual},
  'rc-js': {
    files: {'.remarkrc.mjs': "export default {plugins: ['preset-postmortem']}\n"},
    messages: usual
  },
  'package-json': {files: {'package.json': {remarkConfig: {plugins: [preset]}}}, messages: usual},
  'full-name': {files: rc(['remark-preset-postmortem']), messages: usual},
  strict: {
    files: rc([
      'preset-postmortem/strict',
      [rule('metadata'), 'off'],
      [rule('required-sections'), 'off']
    ]),
    messages: [unowned, huge, unsourced, steps, short, empty],
    // The last preset decides.
    messagesWithUse: usual
  },
  'preset-of-a-form': {
    files: rc([
      'preset-postmortem/google-sre',
      [rule('action-items-table'), 'off'],
      [rule('form-parts'), 'off'],
      [rule('metadata'), 'off'],
      [rule('recommended-sections'), 'off'],
      [rule('required-sections'), 'off'],
      [rule('section-order'), 'off']
    ]),
    messages: [huge, short, empty]
  },
  all: {
    files: rc([
      'preset-postmortem/all',
      [rule('metadata'), 'off'],
      [rule('required-sections'), 'off']
    ]),
    messages: [unowned, huge, unsourced, steps, term, short, empty, unseen],
    messagesWithUse: usual
  },
  options: {
    files: rc([[preset, {rules: {severity: 'warn', 'no-empty-section': 'off'}}]]),
    messages: [asWarning(huge), short]
  },
  'settings-rules': {
    files: rc([preset], {
      rules: {
        severity: 'warn',
        'root-cause-length': ['warn', {words: 3}],
        'no-empty-section': 'off',
        'no-root-cause-term': 'on'
      }
    }),
    messages: [asWarning(huge), term, shorter]
  },
  'settings-yaml': {
    files: {
      '.remarkrc.yaml':
        'plugins:\n  - preset-postmortem\nsettings:\n  postmortem:\n    rules:\n      severity: off\n      no-empty-section: [warn]\n'
    },
    messages: [short, asWarning(empty)]
  },
  'rules-after': {
    files: rc([
      preset,
      [rule('severity'), ['warn']],
      [rule('no-empty-section'), ['off']],
      [rule('root-cause-length'), {words: 1}]
    ]),
    messages: [asWarning(huge)]
  },
  'rules-before': {
    files: rc([
      [rule('severity'), ['warn']],
      [rule('no-empty-section'), ['off']],
      [rule('root-cause-length'), {words: 1}],
      preset
    ]),
    messages: [asWarning(huge)]
  },
  'bare-severities': {
    files: rc([
      preset,
      [rule('severity'), 'warn'],
      [rule('no-empty-section'), 'off'],
      [rule('root-cause-length'), 2]
    ]),
    messages: [asWarning(huge), short.replace('warning', 'error')]
  },
  'rule-that-is-off': {
    files: rc([preset, rule('no-root-cause-term')]),
    messages: [huge, term, short, empty]
  },
  'rule-that-is-off-before': {
    files: rc([rule('no-root-cause-term'), preset]),
    messages: [huge, term, short, empty]
  },
  'one-rule': {files: rc([rule('severity')]), messages: [huge, table], messagesWithUse: usual},
  'every-rule-off': {
    files: rc(['preset-postmortem/all', ...rules.map((name) => [rule(name), ['off']])]),
    messages: []
  },
  'rules-package': {
    files: rc(['remark-lint-postmortem/severity', ['lint-postmortem/no-empty-section', ['warn']]]),
    messages: [huge, asWarning(empty), table],
    messagesWithUse: [huge, short, asWarning(empty)],
    manager: 'npm'
  },
  'rules-package-every-rule-off': {
    files: rc([
      'preset-postmortem/all',
      ...rules.map((name) => [`remark-lint-postmortem/${name}`, ['off']])
    ]),
    messages: [],
    manager: 'npm'
  },
  'wrong-settings': {
    files: rc([preset, [rule('root-cause-length'), {word: 1}]], {rules: {sevrity: 'off'}}),
    messages: [
      'error Unexpected unknown key `word` in the configuration of `postmortem-root-cause-length`, expected `words` postmortem-settings remark-lint-postmortem',
      'error Unexpected unknown rule `rules.sevrity` in `settings.postmortem`, expected `severity` postmortem-settings remark-lint-postmortem',
      ...usual
    ]
  },
  'ignore-comment': {
    files: rc([preset]),
    document: ignored,
    messages: [moved(short, 2), moved(empty, 2)]
  },
  'ignore-comment-lint-before': {
    files: rc(['remark-lint', preset]),
    document: ignored,
    messages: [moved(short, 2), moved(empty, 2)]
  },
  'ignore-comment-lint-after': {
    files: rc([preset, 'remark-lint']),
    document: ignored,
    messages: [moved(short, 2), moved(empty, 2)]
  },
  'disable-comment': {
    files: rc([preset]),
    document: disabled,
    messages: [...unused, moved(short, 4), moved(empty, 4)]
  },
  'disable-comment-lint-before': {
    files: rc(['remark-lint', preset]),
    document: disabled,
    messages: [...unused, moved(short, 4), moved(empty, 4)]
  },
  'disable-comment-lint-after': {
    files: rc([preset, 'remark-lint']),
    document: disabled,
    messages: [...unused, moved(short, 4), moved(empty, 4)]
  },
  'disable-comment-for-all': {
    files: rc([preset]),
    document: `<!--lint disable-->\n\n${bad}`,
    messages: []
  }
}

interface Result {
  code: number
  stderr: string
  stdout: string
}

/** Run a program; what it exits with is part of the result. */
function run(command: string, parameters: ReadonlyArray<string>, cwd: string): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      command,
      parameters,
      {cwd, maxBuffer: 2 ** 26, shell: process.platform === 'win32'},
      (error, stdout, stderr) => {
        resolve({code: error ? Number(error.code ?? 1) : 0, stdout, stderr})
      }
    )
  })
}

async function succeed(
  command: string,
  parameters: ReadonlyArray<string>,
  cwd: string
): Promise<string> {
  const {code, stderr, stdout} = await run(command, parameters, cwd)
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${code}\n${stdout}${stderr}`)
  return stdout
}

const pnpm = (...parameters: Array<string>): [string, Array<string>] => [
  'npx',
  ['--yes', 'pnpm@10.34.9', ...parameters]
]

/** Pack a package as it is published. */
async function pack(name: string): Promise<string> {
  const folder = path.join(root, 'packages', name)
  const output = await succeed(...pnpm('pack', '--json', '--pack-destination', temporary), folder)
  return path.basename((JSON.parse(output) as {filename: string}).filename)
}

/** Install the packed packages beside remark-cli in an empty folder. */
async function install(manager: Manager, archives: ReadonlyArray<string>): Promise<void> {
  const cwd = path.join(temporary, manager)
  const packed = archives.map((file, index) => [packages[index]!, `file:../${file}`] as const)
  mkdirSync(cwd)
  if (manager === 'npm') {
    write(cwd, 'package.json', {
      private: true,
      dependencies: {...tools, ...Object.fromEntries(packed)}
    })
    await succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], cwd)
  } else {
    // Only the preset: its dependencies cannot be found from here.
    const overrides = Object.fromEntries(packed.slice(0, -1))
    const dependencies = {...tools, ...Object.fromEntries(packed.slice(-1))}
    write(cwd, 'package.json', {private: true, dependencies, pnpm: {overrides}})
    await succeed(...pnpm('install', '--prefer-offline', '--ignore-workspace'), cwd)
  }
}

function write(folder: string, name: string, content: unknown): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

beforeAll(async () => {
  if (!packages.every((name) => existsSync(path.join(root, 'packages', name, 'dist/index.js')))) {
    await succeed(...pnpm('build'), root)
  }
  const archives = await Promise.all(packages.map(pack))
  await Promise.all(managers.map((manager) => install(manager, archives)))
  for (const manager of managers) {
    const folder = path.join(temporary, manager)
    write(folder, 'docs/bad.md', bad)
    write(folder, 'docs/good.md', good)
    write(folder, 'docs/README.md', bad)
    for (const [name, {document = bad, files}] of Object.entries(cases)) {
      write(folder, `cases/${name}/outage.md`, document)
      for (const [file, content] of Object.entries(files)) {
        write(folder, `cases/${name}/${file}`, content)
      }
    }
  }
})

afterAll(() => {
  rmSync(temporary, {recursive: true, force: true})
})

describe.each(managers)('installed by %s', (manager) => {
  const cwd = path.join(temporary, manager)
  const remark = (...parameters: Array<string>): Promise<Result> =>
    run(
      path.join(cwd, 'node_modules/.bin/remark'),
      ['--no-color', '--no-stdout', ...parameters],
      cwd
    )

  const badReport = `docs/bad.md
4:15-4:19  error   Unexpected severity \`Huge\`, expected \`P0\`, \`P1\`, \`P2\`, or \`P3\` postmortem-severity          remark-lint
15:4-15:14 warning Unexpected \`2\` words in \`Root cause\`, expected at least \`10\`   postmortem-root-cause-length remark-lint
19:4-19:10 error   Unexpected empty section \`Impact\`, expected content            postmortem-no-empty-section  remark-lint
`
  const summary = '3 messages (✖ 2 errors, ⚠ 1 warning)\n'

  test('reports all documents of a folder', async () => {
    expect(await remark('docs', '--use', preset, '--frail')).toEqual({
      code: 1,
      stdout: '',
      stderr: `${badReport}\ndocs/good.md: no issues found\ndocs/README.md: no issues found\n\n${summary}`
    })
  })

  test('reports a bad document, a good one, and a README', async () => {
    expect(await remark('docs/bad.md', '--use', preset, '--frail')).toEqual({
      code: 1,
      stdout: '',
      stderr: `${badReport}\n${summary}`
    })
    for (const file of ['docs/good.md', 'docs/README.md']) {
      expect(await remark(file, '--use', preset, '--frail')).toEqual({
        code: 0,
        stdout: '',
        stderr: `${file}: no issues found\n`
      })
    }
  })

  test('warnings fail only when remark is frail', async () => {
    const use = 'preset-postmortem=rules:{severity:"warn","no-empty-section":"off"}'
    expect(await remark('docs/bad.md', '--use', use)).toMatchObject({code: 0})
    expect(await remark('docs/bad.md', '--use', use, '--frail')).toMatchObject({code: 1})
  })

  test.each<[string, Array<string>, ReadonlyArray<string>]>([
    [
      'options on the command line',
      [
        'preset-postmortem=rules:{severity:"warn","root-cause-length":["warn",{words:3}],metadata:"off"},sections:{impact:{Harm:true}}'
      ],
      [asWarning(huge), shorter, empty]
    ],
    [
      'options of a rule on the command line',
      [preset, 'preset-postmortem/root-cause-length=words:3'],
      [huge, shorter, empty]
    ],
    [
      'a rule that is off in the preset',
      [preset, 'preset-postmortem/no-root-cause-term'],
      [huge, term, short, empty]
    ],
    [
      'strict',
      ['preset-postmortem/strict=rules:{metadata:"off","required-sections":"off"}'],
      [unowned, huge, unsourced, steps, short, empty]
    ],
    [
      'all',
      ['preset-postmortem/all=rules:{metadata:"off","required-sections":"off"}'],
      [unowned, huge, unsourced, steps, term, short, empty, unseen]
    ],
    ['all, then the usual preset', ['preset-postmortem/all', preset], usual]
  ])('takes %s', async (_, uses, messages) => {
    const {stderr} = await remark('docs/bad.md', ...uses.flatMap((use) => ['--use', use]))
    expect(messagesOf(stderr)['docs/bad.md']).toEqual(messages)
  })

  const own = Object.entries(cases).filter(([, one]) => (one.manager ?? manager) === manager)
  const files = own.map(([name]) => `cases/${name}/outage.md`)

  // One run for all: each folder has its own configuration.
  test.each([
    ['a configuration file', []],
    ['a configuration file and `--use`', ['--use', preset]]
  ])('takes %s', async (_, use) => {
    const {stderr} = await remark(...files, ...use)
    const messages = messagesOf(stderr)
    const found = Object.fromEntries(
      own.map(([name]) => [name, messages[`cases/${name}/outage.md`]])
    )
    const expected = own.map(([name, {messages, messagesWithUse}]) => [
      name,
      use.length > 0 ? (messagesWithUse ?? messages) : messages
    ])
    expect(found).toEqual(Object.fromEntries(expected))
  })

  test('reads front matter in YAML and TOML, a time zone, and another language', async () => {
    for (const fence of ['---', '+++']) {
      const severity = fence === '---' ? 'severity: Huge' : 'severity = "Huge"'
      const document = `${fence}\n${severity}\n${fence}\n\n${good.replace(/\*\*Severity.*/, '')}`
      write(cwd, 'matter/outage.md', document)
      const {stderr} = await remark('matter/outage.md', '--use', preset)
      expect(messagesOf(stderr)['matter/outage.md']!.join('\n')).toContain('severity `Huge`')
    }
  })

  test('a rule is the same however it is imported', async () => {
    const program = `
      const sources = ['remark-preset-postmortem', ${manager === 'npm' ? "'remark-lint-postmortem'" : ''}]
      const {presets, withOwnPlugins} = await import('remark-preset-postmortem/plugins')
      for (const name of ${JSON.stringify(rules)}) {
        const [own] = withOwnPlugins(['preset-postmortem/' + name])
        for (const source of sources) {
          const rule = (await import(source + '/' + name)).default
          if (rule !== own || typeof rule !== 'function') console.log(source, name)
        }
      }
      for (const [name, preset] of Object.entries(presets)) {
        const path = name === 'recommended' ? '' : '/' + name
        if (preset !== (await import(sources[0] + path)).default) console.log(name)
      }`
    write(cwd, 'identity.mjs', program)
    expect(await run(process.execPath, ['identity.mjs'], cwd)).toEqual({
      code: 0,
      stdout: '',
      stderr: ''
    })
  })

  if (manager === 'pnpm') {
    test('says that the package of the rules cannot be found', async () => {
      const {code, stderr} = await remark('docs/bad.md', '--use', 'remark-lint-postmortem/severity')
      expect(code).toBe(1)
      expect(stderr).toContain('Cannot find module `remark-lint-postmortem/severity`')
    })
  }
})

/** Messages of each file in a report, without the padding. */
function messagesOf(report: string): Record<string, Array<string>> {
  const messages: Record<string, Array<string>> = {}
  let file = ''
  for (const line of report.split('\n')) {
    const start = /^(\S+\.md)(: no issues found)?$/.exec(line)
    if (start) messages[(file = start[1]!)] = []
    else if (/^ *(?:\d|error|warning)/.test(line) && /(?:remark-lint\S*)$/.test(line)) {
      messages[file]!.push(line.trim().replaceAll(/ {2,}/g, ' '))
    }
  }
  return messages
}
