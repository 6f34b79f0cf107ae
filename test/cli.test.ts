/** The command line as it is committed: it is run where nothing is installed. */
import {chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {execFileSync} from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import strict from 'remark-preset-postmortem/strict'
import {describe, expect, it} from 'vitest'
import {bad, good} from './documents.ts'
import type {Result} from './run-cli.ts'
import {makeFolder, program, run} from './run-cli.ts'

const cacheHome = makeFolder({})
const postmortem = (cwd: string, parameters: Array<string>, input?: string): Promise<Result> =>
  run(process.execPath, [program, ...parameters], {
    cwd,
    env: {XDG_CACHE_HOME: cacheHome, LOCALAPPDATA: cacheHome},
    ...(input !== undefined && {input})
  })

const warned = bad.replace('Huge', 'P1').replace('## Impact', '## Impact\n\n1,204 orders failed.')
const reported = `docs/bad.md:4:15: error: Unexpected severity \`Huge\`, expected \`P0\`, \`P1\`, \`P2\`, or \`P3\` (postmortem-severity, suggestion)
docs/bad.md:15:4: warning: Unexpected \`2\` words in \`Root cause\`, expected at least \`10\` (postmortem-root-cause-length)
docs/bad.md:19:4: error: Unexpected empty section \`Impact\`, expected content (postmortem-no-empty-section)
`

/** Names of rules, without places and messages. */
const rulesIn = (report: string): Array<string> =>
  Array.from(report.matchAll(/\(postmortem-([\w-]+)(?:, \w+)?\)$/gm), ([, name]) => name!)

describe('lint', () => {
  it.each([
    ['a good document', {'a.md': good}, ['a.md'], 0],
    ['other documents', {'README.md': '# Docs\n'}, ['.'], 0],
    ['an error', {'a.md': bad}, ['a.md'], 1],
    ['warnings', {'a.md': warned}, ['a.md'], 0],
    ['warnings that count', {'a.md': warned}, ['--fail-on', 'warning', 'a.md'], 1],
    ['no files', {}, [], 2],
    ['a file that is missing', {'a.md': good}, ['a.md', 'b.md'], 2],
    ['a glob that matches nothing', {'a.md': good}, ['docs/*.md'], 2],
    ['a folder without documents', {'docs/a.txt': good}, ['docs'], 2],
    ['an option that there is not', {'a.md': good}, ['--frail', 'a.md'], 2],
    ['a level that there is not', {'a.md': good}, ['--fail-on', 'info', 'a.md'], 2],
    ['a report that there is not', {'a.md': good}, ['--report', 'xml', 'a.md'], 2],
    [
      'two reports on standard output',
      {'a.md': good},
      ['--report', 'json', '--report', 'sarif', 'a.md'],
      2
    ]
  ] as const)('exits for %s', async (_, files, parameters, code) => {
    const result = await postmortem(makeFolder(files), ['lint', '--quiet', ...parameters])
    expect(result.code).toBe(code)
    if (code === 2) expect(result.stderr).toMatch(/^postmortem: .+\n$/)
    else expect(result.stderr).toBe('')
  })

  it.each([
    ['a file in a hidden folder', '.github/bad.md', 1],
    ['a hidden folder', '.github', 1],
    ['a glob with the name of a hidden folder', '{.github,docs}/*.md', 1],
    ['a glob for hidden folders', '*/.notes/*.md', 1],
    ['a glob for folders', '*/*.md', 0],
    ['the folder around', '.', 0]
  ] as const)('enters hidden folders that are written: %s', async (_, input, code) => {
    const cwd = makeFolder({'.github/bad.md': bad, 'docs/.notes/bad.md': bad, 'docs/a.md': good})
    expect((await postmortem(cwd, ['lint', '--quiet', input])).code).toBe(code)
  })

  it.each([
    ['a file', ['docs/bad.md'], ''],
    ['a folder', ['docs'], 'Checked 2 incident reports: 2 errors, 1 warning.\n'],
    ['a glob', ['docs/**/*.md'], 'Checked 2 incident reports: 2 errors, 1 warning.\n'],
    [
      'one file by several names',
      ['docs/bad.md', './docs/bad.md', 'docs/b*'],
      'Checked 1 incident report: 2 errors, 1 warning.\n'
    ],
    [
      'what is written behind `--`',
      ['--', 'docs'],
      'Checked 2 incident reports: 2 errors, 1 warning.\n'
    ]
  ])('takes %s', async (_, inputs, stderr) => {
    const cwd = makeFolder({
      'docs/bad.md': bad,
      'docs/good.md': good,
      'docs/node_modules/x.md': bad
    })
    expect(await postmortem(cwd, ['lint', ...inputs])).toEqual({code: 1, stdout: reported, stderr})
  })

  it('reads standard input', async () => {
    const cwd = makeFolder({'.remarkignore': 'other.md\n'})
    const named = ['lint', '--stdin-file-path', 'docs/bad.md']
    expect(await postmortem(cwd, named, bad)).toEqual({code: 1, stdout: reported, stderr: ''})
    expect(await postmortem(cwd, ['lint', '--stdin-file-path', 'other.md'], bad)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'other.md: not checked: ignored by .remarkignore\n'
    })
  })

  it.each([
    [
      'a preset',
      {plugins: ['preset-postmortem']},
      ['severity', 'root-cause-length', 'no-empty-section']
    ],
    [
      'a preset by its full name',
      {plugins: ['remark-preset-postmortem']},
      ['severity', 'root-cause-length', 'no-empty-section']
    ],
    ['a rule', {plugins: ['preset-postmortem/severity']}, ['severity', 'table']],
    [
      'a rule of the other package',
      {plugins: ['remark-lint-postmortem/severity']},
      ['severity', 'table']
    ],
    [
      'a rule that is off',
      {plugins: ['preset-postmortem', ['preset-postmortem/severity', ['off']]]},
      ['root-cause-length', 'no-empty-section']
    ],
    [
      'plugins as an object',
      {plugins: {'preset-postmortem': {rules: {severity: 'off', 'no-empty-section': 'off'}}}},
      ['root-cause-length']
    ],
    [
      'settings only',
      {settings: {postmortem: {rules: {severity: 'off', 'root-cause-length': 'off'}}}},
      ['no-empty-section']
    ]
  ])('honours a configuration with %s, where nothing is installed', async (_, config, rules) => {
    const cwd = makeFolder({'.remarkrc.json': JSON.stringify(config), 'a.md': bad})
    expect(rulesIn((await postmortem(cwd, ['lint', 'a.md'])).stdout)).toEqual(rules)
  })

  it.each([recommended, strict, all])('knows $name of an installed preset', async ({name}) => {
    const cwd = makeFolder({
      '.remarkrc.mjs': `export default {plugins: [function ${name}() {}]}\n`,
      'a.md': bad
    })
    expect(await postmortem(cwd, ['lint', 'a.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.md: not checked: no rule is turned on in its configuration\n'
    })
  })

  it('uses a preset where no configuration names one', async () => {
    const cwd = makeFolder({'a.md': bad})
    const {stdout} = await postmortem(cwd, ['lint', '--preset', 'all', 'a.md'])
    expect(rulesIn(stdout)).toContain('no-root-cause-term')
  })

  it.each([
    [
      'is not JSON',
      '{"plugins": [',
      /^docs\/a\.md: error: Cannot process file: Cannot parse file `docs\/\.remarkrc\.json`: .+ \(and in 1 other file\)$/m
    ],
    [
      'names a plugin that is not there',
      '{"plugins": ["not-there"]}',
      /^docs\/a\.md: error: Cannot process file: Cannot find module `not-there`: .+ \(and in 1 other file\)$/m
    ],
    [
      'has a wrong setting',
      '{"settings": {"postmortem": {"locael": "en"}}}',
      /error: Unexpected unknown key `locael` in `settings\.postmortem`, expected `locale`/
    ]
  ])('reports once that a configuration %s', async (_, text, line) => {
    const cwd = makeFolder({
      'docs/.remarkrc.json': text,
      'docs/a.md': bad,
      'docs/b.md': bad,
      'bad.md': bad
    })
    const {code, stdout} = await postmortem(cwd, ['lint', '.'])
    expect(code).toBe(2)
    expect(stdout.match(new RegExp(line, 'gm'))).toHaveLength(1)
    // The others are checked.
    expect(stdout).toMatch(/^bad\.md:4:15: /m)
    expect(rulesIn(stdout)).toContain('severity')
  })

  it('reports files that cannot be checked, and checks the others', async () => {
    const cwd = makeFolder({
      'docs/bad.md': bad,
      'docs/binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]),
      'docs/latin1.md': Buffer.from('# Störung\n', 'latin1'),
      'docs/large.md': '# Outage\n\n' + 'word '.repeat(4_000_000)
    })
    const {code, stdout} = await postmortem(cwd, ['lint', 'docs'])
    expect(code).toBe(2)
    expect(stdout).toContain('Unexpected severity `Huge`')
    const failures = Array.from(stdout.matchAll(/^[^:]+: error: (.+)$/gm), ([, reason]) => reason)
    expect(failures).toEqual([
      'Cannot read file: it is not UTF-8 text (and in 1 other file)',
      'Cannot check file: it has more than 2 MB'
    ])
  })

  it.skipIf(process.getuid?.() === 0 && !existsSync('/usr/bin/setpriv'))(
    'reports files and folders that may not be read',
    async () => {
      const cwd = makeFolder({'docs/bad.md': bad, 'docs/file.md': bad, 'docs/folder/a.md': bad})
      chmodSync(cwd, 0o755)
      chmodSync(path.join(cwd, 'docs/file.md'), 0)
      chmodSync(path.join(cwd, 'docs/folder'), 0)
      const command = [process.execPath, program, 'lint', '--quiet', 'docs']
      const asUser =
        process.getuid?.() === 0
          ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...command]
          : command
      const {code, stderr, stdout} = await run(asUser[0]!, asUser.slice(1), {cwd})
      expect(stderr).toBe('')
      expect(code).toBe(2)
      expect(
        Array.from(stdout.matchAll(/^[^:]+: error: (Cannot.+?):/gm), ([, reason]) => reason)
      ).toEqual(['Cannot read file', 'Cannot read folder'])
      expect(stdout).toContain('Unexpected severity `Huge`')
    }
  )

  it('writes several reports', async () => {
    const cwd = makeFolder({'docs/bad.md': bad, 'docs/good.md': good})
    const files = ['json', 'sarif', 'github', 'gitlab', 'junit']
    const {code, stdout} = await postmortem(cwd, [
      'lint',
      'docs',
      '--report',
      'compact',
      ...files.flatMap((name) => ['--report', name, '--output-file', `${name}.out`])
    ])
    expect({code, stdout}).toEqual({code: 1, stdout: reported})
    const read = (name: string) => readFileSync(path.join(cwd, `${name}.out`), 'utf8')
    const [file] = JSON.parse(read('json')) as [{messages: Array<{ruleId: string}>}]
    expect(file.messages).toHaveLength(3)
    expect(
      (JSON.parse(read('sarif')) as {runs: [{results: Array<unknown>}]}).runs[0].results
    ).toHaveLength(3)
    expect(JSON.parse(read('gitlab'))).toHaveLength(3)
    expect(read('github').split('\n')[0]).toBe(
      '::error file=docs/bad.md,line=4,endLine=4,col=15,endColumn=19,title=postmortem-severity::Unexpected severity `Huge`, expected `P0`, `P1`, `P2`, or `P3`%0AOnly levels of one scale can be counted and compared. Set `severity.levels` and `severity.aliases` to allow no other scale than yours.'
    )
    expect(read('junit')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites>\n {2}<testsuite name="docs\/bad.md" tests="3" failures="3" errors="0" skipped="0">\n/
    )
    expect(read('junit')).toContain('<testcase classname="docs/good.md" name="postmortem"/>')
  })

  it('finds the same in several threads', async () => {
    const cwd = makeFolder(
      Object.fromEntries(
        Array.from({length: 120}, (_, index) => [`${index}.md`, index % 3 ? good : bad])
      )
    )
    const [one, many] = await Promise.all(
      ['1', '3'].map((threads) => postmortem(cwd, ['lint', '--threads', threads, '.']))
    )
    expect(one!.stdout.match(/Huge/g)).toHaveLength(40)
    expect(many).toEqual(one)
  })

  it('remembers what it found, as long as nothing changes', async () => {
    const cwd = makeFolder({'docs/bad.md': bad, 'docs/good.md': good})
    const lint = () => postmortem(cwd, ['lint', '--cache', 'docs'])
    const cache = path.join(cwd, '.postmortemcache')
    expect((await lint()).stdout).toBe(reported)
    const written = statSync(cache).mtimeMs
    expect((await lint()).stdout).toBe(reported)
    expect(statSync(cache).mtimeMs).toBe(written)

    writeFileSync(path.join(cwd, 'docs/good.md'), bad)
    expect(rulesIn((await lint()).stdout)).toHaveLength(6)
    writeFileSync(path.join(cwd, '.remarkrc.json'), '{"plugins": ["preset-postmortem/severity"]}')
    expect(rulesIn((await lint()).stdout)).toHaveLength(4)
    writeFileSync(cache, 'broken')
    expect(rulesIn((await lint()).stdout)).toHaveLength(4)
  })

  it('checks what git says changed', async () => {
    const cwd = makeFolder({'docs/a.md': bad, 'docs/b.md': bad, 'docs/c.md': bad})
    const git = (...parameters: Array<string>) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...parameters], {
        cwd
      })
    git('init', '--quiet', '--initial-branch=main')
    git('add', '.')
    git('commit', '--quiet', '-m', 'one')
    const lint = async (...parameters: Array<string>) => {
      const {code, stdout} = await postmortem(cwd, ['lint', ...parameters, 'docs'])
      return [code, ...new Set(stdout.match(/^docs\/.+?(?=:)/gm) ?? [])]
    }
    expect(await lint('--changed')).toEqual([0])
    git('switch', '--quiet', '-c', 'branch')
    writeFileSync(path.join(cwd, 'docs/a.md'), bad + '\n')
    git('commit', '--quiet', '-am', 'two')
    writeFileSync(path.join(cwd, 'docs/b.md'), bad + '\n')
    writeFileSync(path.join(cwd, 'docs/d.md'), bad)
    expect(await lint('--changed')).toEqual([1, 'docs/b.md', 'docs/d.md'])
    expect(await lint('--changed=main')).toEqual([1, 'docs/a.md', 'docs/b.md', 'docs/d.md'])
    expect(await lint('--changed=nowhere')).toEqual([2])
    expect(await lint('--changed=--output=x')).toEqual([2])
    // From a folder further down, of files that are not in it.
    mkdirSync(path.join(cwd, 'src'))
    const below = await postmortem(path.join(cwd, 'src'), ['lint', '--changed', '../docs'])
    expect(new Set(below.stdout.match(/^\.\..+?(?=:)/gm))).toEqual(
      new Set(['../docs/b.md', '../docs/d.md'])
    )
  })

  it('says that there is no repository to ask', async () => {
    const cwd = makeFolder({'a.md': bad})
    expect(await postmortem(cwd, ['lint', '--changed', '.'])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^postmortem: Cannot ask git what changed since `HEAD`: fatal: not a git repository .+\n$/
      ) as string
    })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe in a folder', async () => {
    const cwd = makeFolder({'docs/bad.md': bad})
    execFileSync('mkfifo', [path.join(cwd, 'docs/pipe.md')])
    expect(await postmortem(cwd, ['lint', 'docs'])).toEqual({
      code: 1,
      stdout: reported,
      stderr: 'Checked 1 incident report: 2 errors, 1 warning.\n'
    })
  })
})

describe('help', () => {
  it.each([
    [
      '',
      /lint .*\n.*fix .*\n.*rules .*\n.*explain .*\n.*config .*\n.*init .*\n.*new .*\n.*export .*\n.*report /
    ],
    ['lint', /--fail-on LEVEL/],
    ['fix', /--dry-run/],
    ['rules', /--json/],
    ['explain', /explain \[OPTION…\] RULE/],
    ['config', /where it is set/],
    ['export', /model\.schema\.json/]
  ])('of `%s` has examples', async (command, text) => {
    const parameters = command === '' ? ['--help'] : [command, '--help']
    const {code, stdout} = await postmortem(makeFolder({}), parameters)
    expect(code).toBe(0)
    expect(stdout).toMatch(text)
    expect(stdout).toMatch(/^Examples\n {2}postmortem /m)
  })

  it.each([
    [[], 'Missing command.'],
    [['lintt'], 'Unknown command `lintt`: did you mean `lint`?'],
    [['toString'], 'Unknown command `toString`.']
  ])('is named for %j', async (parameters, problem) => {
    expect(await postmortem(makeFolder({}), parameters)).toEqual({
      code: 2,
      stdout: '',
      stderr: `postmortem: ${problem} Expected one of \`lint\`, \`fix\`, \`rules\`, \`explain\`, \`config\`, \`init\`, \`new\`, \`export\`, \`report\`; see \`postmortem --help\`\n`
    })
  })
})

it('can be run as a program', () => {
  expect(statSync(program).mode & 0o111).toBe(0o111)
})
