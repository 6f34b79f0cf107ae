/** Commands and options of the command line besides checking: each as people use it. */
import {spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {rules} from 'remark-lint-postmortem'
import {describe, expect, it} from 'vitest'
import {bad, good} from './documents.ts'
import type {Result} from './run-cli.ts'
import {makeFolder, program, root, run} from './run-cli.ts'

const postmortem = (cwd: string, ...parameters: Array<string>): Promise<Result> =>
  run(process.execPath, [program, ...parameters], {cwd})

const slip = good.replace('14:31 The', '14:31 PM The')

it('says its version', async () => {
  const manifest = readFileSync(path.join(root, 'packages/postmortem-cli/package.json'), 'utf8')
  const {version} = JSON.parse(manifest) as {version: string}
  expect(await postmortem(makeFolder({}), '--version')).toEqual({
    code: 0,
    stdout: `${version}\n`,
    stderr: ''
  })
})

describe('lint', () => {
  it('reports errors only with `--quiet`, or what makes it fail', async () => {
    const cwd = makeFolder({'a.md': bad, 'b.md': '# Docs\n'})
    const levels = async (...parameters: Array<string>) => {
      const {code, stderr, stdout} = await postmortem(cwd, 'lint', '--quiet', ...parameters, '.')
      return [code, stderr, stdout.match(/(?:error|warning)(?=: )/g)?.join(' ')]
    }
    expect(await levels()).toEqual([1, '', 'error error'])
    expect(await levels('--fail-on', 'warning')).toEqual([1, '', 'error warning error'])
  })

  it('checks the files of one shard, on every machine the same', async () => {
    const names = ['docs/a.md', 'docs/b.md', 'docs/2026/c.md']
    const files = Object.fromEntries(names.map((name) => [name, bad]))
    const found = async (shard: string) => {
      const {code, stderr, stdout} = await postmortem(makeFolder(files), 'lint', '--shard', shard, 'docs') // prettier-ignore
      return [code, new Set(stdout.match(/^docs\/[^:]+/gm)), stderr.replace(/:.*\n/, '')]
    }
    const checked = (number: string) => `Checked ${number}`
    expect(await found('1/2')).toEqual([1, new Set(['docs/2026/c.md', 'docs/b.md']), checked('2 incident reports')]) // prettier-ignore
    expect(await found('2/2')).toEqual([1, new Set(['docs/a.md']), checked('1 incident report')])
    const {code, stderr} = await postmortem(makeFolder(files), 'lint', '--shard=4/4', 'docs')
    expect([code, stderr]).toEqual([0, 'Nothing was checked: no files are in shard 4/4.\n'])
  })

  it.each(['0/3', '4/3', 'a'])('has no shard %s', async (shard) => {
    const {code, stderr} = await postmortem(makeFolder({'a.md': good}), 'lint', '--shard', shard, '.') // prettier-ignore
    expect(code).toBe(2)
    expect(stderr).toMatch(/^postmortem: Unexpected value `[^`]+` of `--shard`, expected `I\/N`/)
  })

  it('fails for more warnings than `--max-warnings`', async () => {
    const warned = bad
      .replace('Huge', 'P1')
      .replace('## Impact', '## Impact\n\n1,204 orders failed.')
    const cwd = makeFolder({'a.md': warned})
    expect(await postmortem(cwd, 'lint', '--max-warnings', '1', 'a.md')).toMatchObject({code: 0})
    expect(await postmortem(cwd, 'lint', '--quiet', '--max-warnings', '0', 'a.md')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Too many warnings: 1, expected at most 0 (`--max-warnings`).\n'
    })
  })

  it('uses the configuration that `--config` names, and no other', async () => {
    const only = (rule: string) => JSON.stringify({plugins: [`preset-postmortem/${rule}`]})
    const cwd = makeFolder({
      'docs/.remarkrc': '{',
      'docs/a.md': bad,
      'ci/lint.json': only('no-empty-section'),
      'ci/lint.mjs': `export default ${only('severity')}\n`,
      'ci/lint.yml': 'plugins: [preset-postmortem/root-cause-length]\n'
    })
    const rulesOf = async (file: string) => {
      const {stdout} = await postmortem(cwd, 'lint', '--config', file, 'docs')
      const names = Array.from(stdout.matchAll(/\(postmortem-([\w-]+)/g), ([, name]) => name)
      // Rules alone bring no tables along, which is reported.
      return names.filter((name) => name !== 'table')
    }
    expect(await rulesOf('ci/lint.json')).toEqual(['no-empty-section'])
    expect(await rulesOf('ci/lint.mjs')).toEqual(['severity'])
    expect(await rulesOf('ci/lint.yml')).toEqual(['root-cause-length'])
  })

  it.each([
    [['--config', 'not-there.json', 'a.md'], /^postmortem: Cannot read `--config not-there\.json`: ENOENT.+; expected the path of a file such as `\.remarkrc\.json`\n$/],
    [['--config', 'a.md', '--no-config', 'a.md'], /^postmortem: Unexpected `--config` beside `--no-config`/],
    [['--fix', '--stdin-file-path', 'a.md'], /^postmortem: Unexpected `--fix` beside `--stdin-file-path`/],
    [['--baseline', 'b', '--write-baseline', 'b', 'a.md'], /^postmortem: Unexpected `--baseline` beside `--write-baseline`/],
    [['--watch', '--output-file', 'x', 'a.md'], /^postmortem: Unexpected `--output-file` beside `--watch`/],
    [['--baseline', 'b', 'a.md'], /^postmortem: Cannot read baseline `.+\/b`: ENOENT.+; expected a file that `--write-baseline` has written\n$/]
  ])('refuses %j', async (parameters, message) => {
    const {code, stderr} = await postmortem(makeFolder({'a.md': good}), 'lint', ...parameters)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  }) // prettier-ignore

  it('fixes first with `--fix`, and reports what is left', async () => {
    const cwd = makeFolder({'a.md': slip, 'b.md': bad})
    const {code, stderr, stdout} = await postmortem(cwd, 'lint', '--fix', '.')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^a\.md: fixed 1 problem\nChecked 2 incident reports: /)
    expect(stdout).not.toContain('a.md')
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(good)
    expect(readFileSync(path.join(cwd, 'b.md'), 'utf8')).toBe(bad)
  })

  it('counts by rule with `--statistics`', async () => {
    const cwd = makeFolder({'a.md': bad, 'b.md': bad, 'c.md': slip})
    const {code, stdout} = await postmortem(cwd, 'lint', '--statistics', '.')
    expect({code, stdout}).toEqual({
      code: 1,
      stdout: [
        '2  error    postmortem-no-empty-section',
        '2  warning  postmortem-root-cause-length',
        '2  error    postmortem-severity           2 with suggestions',
        '1  error    postmortem-valid-time         1 fixable',
        ''
      ].join('\n')
    })
  })

  it('counts as JSON with `--statistics --format json`', async () => {
    const cwd = makeFolder({'a.md': bad, 'b.md': bad, 'c.md': slip})
    const {stdout} = await postmortem(cwd, 'lint', '--statistics', '--format', 'json', '.')
    const count = {level: 'error', total: 2, fixable: 0, suggestions: 0}
    expect(JSON.parse(stdout)).toEqual([
      {...count, rule: 'postmortem-no-empty-section'},
      {...count, rule: 'postmortem-root-cause-length', level: 'warning'},
      {...count, rule: 'postmortem-severity', suggestions: 2},
      {...count, rule: 'postmortem-valid-time', total: 1, fixable: 1}
    ])
    const named = await postmortem(cwd, 'lint', '--format', 'statistics-json', '.')
    expect(named.stdout).toBe(stdout)
  })

  it('reports what is not in a baseline', async () => {
    const cwd = makeFolder({'docs/a.md': bad})
    expect(await postmortem(cwd, 'lint', '--write-baseline', 'base.json', 'docs')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote 3 problems into the baseline.\n'
    })
    const lint = () => postmortem(cwd, 'lint', '--baseline', 'base.json', 'docs')
    const moved = bad.replace('## Summary', 'More about it.\n\n## Summary')
    writeFileSync(path.join(cwd, 'docs/a.md'), moved)
    expect(await lint()).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Checked 1 incident report: no problems.\nNot reported: 3 problems of the baseline.\n'
    })
    writeFileSync(path.join(cwd, 'docs/a.md'), moved.replace('Huge', 'Vast'))
    expect(await lint()).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^docs\/a\.md:4:15: error: .+`Vast`.+\n$/) as string,
      stderr:
        'Checked 1 incident report: 1 error.\nNot reported: 2 problems of the baseline.\nNot found any more: 1 problem of the baseline; write it again with `--write-baseline`.\n'
    })
  })

  it('checks again what changes with `--watch`', async () => {
    const cwd = makeFolder({'docs/a.md': good, 'docs/b.md': good})
    const child = spawn(process.execPath, [program, 'lint', '--watch', 'docs'], {cwd})
    let printed = ''
    const waiting = new Set<() => void>()
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        printed += data.toString()
        for (const check of waiting) check()
      })
    }
    const until = (pattern: RegExp): Promise<void> =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!pattern.test(printed)) return
          waiting.delete(check)
          printed = ''
          resolve()
        }
        waiting.add(check)
        check()
      })
    try {
      await until(/Checked 2 incident reports: no problems\.\nWatching 1 folder for changes/)
      writeFileSync(path.join(cwd, 'docs/a.md'), bad)
      await until(/^docs\/a\.md:4:15: error: [\s\S]+^Checked 1 incident report: 2 errors/m)
      writeFileSync(path.join(cwd, 'docs/c.md'), bad)
      await until(/^docs\/c\.md:4:15: error: /m)
      const settings = {postmortem: {rules: {'no-empty-section': 'off'}}}
      writeFileSync(path.join(cwd, 'docs/.remarkrc'), JSON.stringify({settings}))
      await until(/^Checked 3 incident reports: 2 errors, 2 warnings/m)
    } finally {
      child.kill()
    }
  })
})

describe('rules', () => {
  it('lists all, with their levels, fixes, and what they check', async () => {
    const {code, stdout} = await postmortem(makeFolder({}), 'rules')
    expect(code).toBe(0)
    expect(stdout.match(/^[a-z]+(?:-[a-z]+)*(?= {2})/gm)).toEqual(['rule', ...Object.keys(rules)])
    expect(stdout).toMatch(/^rule +recommended {2}strict +all +fixes$/m)
    expect(stdout).toMatch(/^duration +warning +error +error +suggestion\n {2}\S/m)
    expect(stdout).toMatch(/^no-named-person +– +– +warning +skeleton\n/m)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('lists them as JSON', async () => {
    const {stdout} = await postmortem(makeFolder({}), 'rules', '--json')
    const listed = JSON.parse(stdout) as Array<{name: string}>
    expect(listed.map(({name}) => name)).toEqual(Object.keys(rules))
    expect(listed.find(({name}) => name === 'promptness')).toMatchObject({
      id: 'postmortem-promptness',
      presets: {recommended: 'warn', draft: 'off', strict: 'warn', all: 'warn'},
      fixes: [],
      options: {weekends: {type: 'boolean', default: true}}
    })
  })
})

describe('explain', () => {
  it('prints the page of a rule, by any of its names', async () => {
    const cwd = makeFolder({})
    const {stdout} = await postmortem(cwd, 'explain', 'promptness')
    expect(stdout).toMatch(/^# `promptness`\n\nRequire the postmortem to be published soon/)
    expect(stdout).toMatch(/^in `recommended` {2}in a draft {2}in `strict` {2}in messages$/m)
    expect(stdout).toMatch(/^- when the incident ended: /m)
    expect(stdout).not.toContain('<!-- ')
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    for (const name of ['remark-lint:postmortem-promptness', 'preset-postmortem/promptness']) {
      expect((await postmortem(cwd, 'explain', name)).stdout).toBe(stdout)
    }
  })

  it.each([
    [['promptnes'], 'Unknown rule `promptnes`: did you mean `promptness`? See `postmortem rules` for all'],
    [[], 'Unexpected 0 rules, expected one, such as `postmortem explain severity`; `postmortem rules` lists them']
  ])('refuses %j', async (names, message) => {
    expect(await postmortem(makeFolder({}), 'explain', ...names)).toEqual({
      code: 2,
      stdout: '',
      stderr: `postmortem: ${message}\n`
    })
  }) // prettier-ignore
})

describe('config', () => {
  const settings = {
    locale: 'en',
    rules: {severity: 'warn', promptness: {within: {P0: '24h'}}, 'summary-length': 'off'}
  }
  const files = {
    'docs/.remarkrc.json': JSON.stringify({
      plugins: ['preset-postmortem/strict', ['preset-postmortem/no-estimate', ['error']]],
      settings: {postmortem: settings}
    }),
    'docs/a.md': good.replace('**Status:** final', '**Status:** draft')
  }

  it('prints what holds for a file, and where it is set', async () => {
    const {code, stdout} = await postmortem(makeFolder(files), 'config', 'docs/a.md')
    expect(code).toBe(0)
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'file           docs/a.md',
      'configuration  docs/.remarkrc.json',
      'preset         strict',
      'checked        as a draft: errors are warnings, and warnings are not reported',
      ''
    ])
    expect(stdout).toMatch(/^locale +`settings\.postmortem` +"en"$/m)
    expect(stdout).toMatch(/^severity +warning +`settings\.postmortem`$/m)
    expect(stdout).toMatch(/^duration +error +the preset `strict`$/m)
    expect(stdout).toMatch(/^no-estimate +error +the configuration of\s+`postmortem-no-estimate`$/m)
    expect(stdout).toMatch(
      /^promptness\.within\n {2}set in: `settings\.postmortem`\n {2}value: \{"default": "48h", "P0": "24h"\}$/m
    )
    expect(stdout).toMatch(/^off: [\s\S]*summary-length/m)
  })

  it('prints it as JSON, and also without a configuration', async () => {
    const {stdout} = await postmortem(makeFolder({'a.md': '# Docs\n'}), 'config', '--json', 'a.md')
    const printed = JSON.parse(stdout) as {rules: Array<object>}
    expect(printed).toMatchObject({
      path: 'a.md',
      preset: 'recommended',
      notChecked: expect.stringContaining('not recognised') as string,
      settings: []
    })
    expect(printed).not.toHaveProperty('file')
    expect(printed.rules).toContainEqual({
      name: 'severity',
      severity: 'error',
      from: 'the preset `recommended`',
      options: []
    })
  })

  it('says what is wrong with a configuration', async () => {
    const cwd = makeFolder({
      '.remarkrc': '{"settings": {"postmortem": {"locael": "en"}}}',
      'a.md': good
    })
    const {code, stderr} = await postmortem(cwd, 'config', 'a.md')
    expect(code).toBe(2)
    expect(stderr).toContain('a.md: Unexpected unknown key `locael` in `settings.postmortem`')
  })
})
