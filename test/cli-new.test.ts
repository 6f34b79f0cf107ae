/** `postmortem new`: a draft with what is known. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import type {Result} from './run-cli.ts'
import {makeFolder, program, root, run} from './run-cli.ts'

const start = (cwd: string, ...parameters: Array<string>): Promise<Result> =>
  run(process.execPath, [program, 'new', '--date', '2026-05-06', ...parameters], {cwd})

const read = (cwd: string, file: string): string => readFileSync(path.join(cwd, file), 'utf8')

const usual = 'docs/postmortems/2026-05-06-checkout-fails.md'

describe('new', () => {
  it('writes a draft that the rules take for one', async () => {
    const cwd = makeFolder({})
    const result = await start(
      cwd,
      '--severity',
      'P1',
      '--owner',
      'Mei Tanaka',
      'Checkout',
      'fails'
    )
    expect(result).toEqual({
      code: 0,
      stdout: `${usual}\n`,
      stderr: 'Wrote a draft with 29 placeholders to fill in.\n'
    })
    expect(read(cwd, usual)).toContain(
      '# Incident postmortem: Checkout fails\n\n| Field | Value |\n| --- | --- |\n| Date | 2026-05-06 |\n| Severity | P1 |\n| Status | Draft |\n| Owner | Mei Tanaka |\n'
    )
    const {code, stderr} = await run(process.execPath, [program, 'lint', usual], {cwd})
    expect(code).toBe(0)
    expect(stderr).toContain('checked as a draft')
  })

  it('does not write over a file, a folder, or a link', async () => {
    const cwd = makeFolder({[usual]: 'mine\n'})
    mkdirSync(path.join(cwd, 'folder.md'))
    symlinkSync('nowhere', path.join(cwd, 'link.md'))
    const remedy = 'choose another title or date, or name another file with `--output`'
    for (const [file, parameters] of [
      [usual, []],
      ['folder.md', ['--output', 'folder.md']],
      ['link.md', ['--output', 'link.md']]
    ] as const) {
      expect(await start(cwd, ...parameters, 'Checkout fails')).toEqual({
        code: 2,
        stdout: '',
        stderr: `postmortem: Unexpected existing \`${file}\`, expected a new file; ${remedy}\n`
      })
    }
    expect(read(cwd, usual)).toBe('mine\n')
  })

  it('does not follow a link out of the working directory', async () => {
    const outside = makeFolder({})
    const cwd = makeFolder({})
    symlinkSync(outside, path.join(cwd, 'docs'))
    const {code, stderr} = await start(cwd, 'Checkout fails')
    expect(code).toBe(2)
    expect(stderr).toContain('leaves the working directory')
    expect(readdirSync(outside)).toEqual([])
  })

  it('prints the draft on request', async () => {
    const cwd = makeFolder({})
    const {code, stderr, stdout} = await start(cwd, '--dry-run', '--preset=gds', 'Checkout fails')
    expect({code, stderr}).toEqual({code: 0, stderr: `Would write \`${usual}\`.\n`})
    expect(stdout).toContain('# 2026-05-06: Checkout fails\n\n- **Date:** 2026-05-06\n')
    expect(readdirSync(cwd)).toEqual([])
  })

  it.each<[what: string, settings: object, parameters: Array<string>, text: string]>([
    ['the template of the settings', {template: 'team.md'}, [], '# Team: Checkout fails\n'],
    ['the form of the settings', {form: 'google-sre'}, [], '# Checkout fails Postmortem\n'],
    ['the preset before both', {template: 'team.md'}, ['--preset=gitlab'], '# Incident Review: Checkout fails\n'], // prettier-ignore
    ['a template before both', {template: 'team.md'}, ['--template=other.md'], '# Other: Checkout fails\n'], // prettier-ignore
    ['neither without a configuration', {template: 'team.md'}, ['--no-config'], '# Incident postmortem: Checkout fails\n'] // prettier-ignore
  ])('uses %s', async (_, postmortem, parameters, text) => {
    const cwd = makeFolder({
      '.remarkrc.json': JSON.stringify({plugins: ['preset-postmortem'], settings: {postmortem}}),
      'team.md': '# Team: [title]\n',
      'other.md': '# Other: [title]\n'
    })
    const {stderr, stdout} = await start(cwd, '--dry-run', ...parameters, 'Checkout fails')
    expect(stderr).toBe(`Would write \`${usual}\`.\n`)
    expect(stdout.startsWith(text) ? text : stdout).toBe(text)
  })

  it('uses the form of the preset of the configuration', async () => {
    const cwd = makeFolder({'.remarkrc.json': '{"plugins": ["preset-postmortem/pagerduty"]}'})
    const {stdout} = await start(cwd, '--dry-run', 'Checkout fails')
    expect(stdout).toContain('# Post-Mortem: Checkout fails\n')
  })

  it('writes one line of what hides more', async () => {
    const cwd = makeFolder({})
    const parameters = ['--owner', 'A\n# B', '--severity', 'P1\u001B[2J', 'a\n\n# b\u202E ../c']
    const {stdout} = await start(cwd, ...parameters)
    expect(stdout).toBe('docs/postmortems/2026-05-06-a-b-c.md\n')
    const text = read(cwd, stdout.trim())
    expect(text).toContain('# Incident postmortem: a # b ../c\n')
    expect(text).toContain(String.raw`| Severity | P1 \[2J |`)
    expect(text).toContain('| Owner | A # B |')
  })

  it('says why a draft is not checked', async () => {
    const cwd = makeFolder({})
    const {stderr} = await start(cwd, '--output', 'a/outage-template.md', 'Checkout fails')
    expect(stderr).toBe(
      'Wrote a draft, which is not checked: its path or title says that it is a template; see `appliesTo`\n'
    )
  })

  it.each<[parameters: Array<string>, message: string]>([
    [[], "Missing title, expected what happened, such as `postmortem new 'Checkout fails'`"],
    [
      ['\u200B \n'],
      "Missing title, expected what happened, such as `postmortem new 'Checkout fails'`"
    ],
    [
      ['--date=2026-02-30', 'x'],
      'Unexpected value `2026-02-30` of `--date`, expected a date such as `2026-01-31`'
    ],
    [
      ['--output=a.md', '--folder=b', 'x'],
      'Unexpected `--output` beside `--folder`, expected one or the other'
    ],
    [
      ['--template=a.md', '--preset=gds', 'x'],
      'Unexpected `--template` beside `--preset`, expected one or the other'
    ],
    [
      ['--template=a.md', 'x'],
      "Cannot use template `a.md`: Cannot read file: ENOENT: no such file or directory, stat 'a.md'"
    ]
  ])('refuses %j', async (parameters, message) => {
    const cwd = makeFolder({})
    const {code, stderr} = await start(cwd, ...parameters)
    expect({code, stderr: stderr.replaceAll(`${cwd}/`, '')}).toEqual({
      code: 2,
      stderr: `postmortem: ${message}\n`
    })
    expect(readdirSync(cwd)).toEqual([])
  })
})

/**
 * Run a command in a terminal, and answer each of its questions.
 *
 * @returns
 *   What the terminal shows, without moves of the cursor.
 */
async function inTerminal(
  cwd: string,
  command: string,
  answers: ReadonlyArray<string>
): Promise<string> {
  const child = spawn('script', ['-qec', command, '/dev/null'], {cwd})
  const rest = [...answers]
  let shown = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    // The cursor stands behind a question.
    if (/ \u001B\[\d+G$/.test(shown) && rest.length > 0) child.stdin.write(rest.shift()!)
  })
  await once(child, 'close')
  return shown.replaceAll(/\r+\n/g, '\n').replaceAll(/\u001B\[\d+[GJ]/g, '')
}

const today = /\(\d{4}-\d\d-\d\d\)/g

describe.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))('asking', () => {
  const create = path.join(root, 'packages/create-postmortem/bin/create-postmortem.mjs')
  const answers = [
    'Checkout fails with status 503',
    '2026-01-31',
    'P1',
    'Ada Byrne',
    'Ada Byrne, Jonas Weber',
    'google-sre'
  ]

  it('is as the readme of `create-postmortem` shows it', async () => {
    const cwd = makeFolder({})
    const readme = readFileSync(path.join(root, 'packages/create-postmortem/README.md'), 'utf8')
    const [, sample] = /^```text\n([\s\S]+?)^```$/m.exec(readme)!
    const command = `'${process.execPath}' '${create}'`
    const shown = await inTerminal(
      cwd,
      command,
      answers.map((answer) => `${answer}\n`)
    )
    expect(shown.replaceAll(today, '(2026-12-01)')).toBe(sample)
    const text = read(cwd, 'docs/postmortems/2026-01-31-checkout-fails-with-status-503.md')
    expect(text).toContain('**Authors:** Ada Byrne, Jonas Weber\n')
    expect(text).toMatch(/^# Checkout fails with status 503 Postmortem\n/)
  })

  it('repeats what it cannot use, and leaves out what is known', async () => {
    const cwd = makeFolder({
      '.remarkrc.json': JSON.stringify({
        plugins: ['preset-postmortem'],
        settings: {postmortem: {form: 'gitlab', severity: {levels: {SEV1: true, SEV2: true}}}}
      })
    })
    const command = `'${process.execPath}' '${program}' new --owner 'Mei Tanaka' --folder incidents`
    const typed = ['\n', 'Mail is late\n', '2026-02-30\n', '2026-02-28\n', '\n', '\n']
    const shown = await inTerminal(cwd, command, typed)
    expect(shown.replaceAll(today, '(2026-12-01)')).toBe(
      [
        'What happened? ',
        'Expected what happened in some words, such as `Checkout fails`',
        'What happened? Mail is late',
        'Date of the incident (2026-12-01): 2026-02-30',
        'Unexpected value `2026-02-30` of `--date`, expected a date such as `2026-01-31`',
        'Date of the incident (2026-12-01): 2026-02-28',
        'Severity, such as SEV1, SEV2: ',
        'Authors, separated by commas: ',
        'incidents/2026-02-28-mail-is-late.md',
        'Wrote a draft with 12 placeholders to fill in.',
        ''
      ].join('\n')
    )
  })

  it.each(['\u0003', '\u0004'])('writes nothing if it is ended with %j', async (end) => {
    const cwd = makeFolder({})
    const command = `'${process.execPath}' '${create}' || echo "code $?"`
    expect(await inTerminal(cwd, command, ['Mail is late\n', end])).toMatch(
      /nothing was written\ncode 2\n$/
    )
    expect(readdirSync(cwd)).toEqual([])
  })

  it('needs a title where nobody can be asked', async () => {
    const cwd = makeFolder({})
    const {code, stderr} = await run(process.execPath, [create, '--severity', 'P1'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('Missing title')
    const named = await run(process.execPath, [create, '--date=2026-05-06', 'Mail is late'], {cwd})
    expect(named.stdout).toBe('docs/postmortems/2026-05-06-mail-is-late.md\n')
  })
})
