/** What the command line says besides its report, and that reports are right and safe anywhere. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {bad, good} from './documents.ts'
import type {Result} from './run-cli.ts'
import {makeFolder, program, run} from './run-cli.ts'

const lint = (
  cwd: string,
  parameters: Array<string>,
  options: {env?: Record<string, string>; input?: string} = {}
): Promise<Result> => run(process.execPath, [program, 'lint', ...parameters], {cwd, ...options})

const other = '# Docs\n'
const notRecognised = 'not checked: not recognised as an incident report; see `appliesTo`'

/** A configuration with a plugin that reports these messages in each file. */
const reporting = (messages: Array<Record<string, unknown>>): string => `
const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
function plugin() {
  return (tree, file) => {
    for (const fields of ${JSON.stringify(messages)}) {
      const message = file.message('Unexpected #', {place, ruleId: 'own', source: 'plugin'})
      Object.assign(message, {fatal: undefined}, fields)
    }
  }
}
export default {plugins: ['preset-postmortem', plugin]}
`

describe('a file that is left alone', () => {
  it('is named with the reason if it was named', async () => {
    const cwd = makeFolder({
      '.remarkignore': 'docs/ignored.md\n',
      'docs/x.md': other,
      'docs/ignored.md': bad,
      'docs/good.md': good
    })
    expect(await lint(cwd, ['docs/x.md', 'docs/good.md', './docs/ignored.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `docs/ignored.md: not checked: ignored by .remarkignore\ndocs/x.md: ${notRecognised}\n`
    })
  })

  it('is named with the reason if it comes from standard input', async () => {
    const cwd = makeFolder({})
    expect(await lint(cwd, ['--stdin-file-path', 'docs/x.md'], {input: other})).toEqual({
      code: 0,
      stdout: '',
      stderr: `docs/x.md: ${notRecognised}\n`
    })
  })

  it('is counted if it was found in a folder, and named with `--verbose`', async () => {
    const cwd = makeFolder({'.remarkignore': 'b.md\n', 'a.md': other, 'b.md': bad, 'c.md': good})
    const closing = 'Checked 1 incident report (of 2 files; 1 left alone): no problems.\n'
    expect(await lint(cwd, ['.'])).toEqual({code: 0, stdout: '', stderr: closing})
    expect((await lint(cwd, ['--verbose', '.'])).stderr).toBe(`a.md: ${notRecognised}\n${closing}`)
  })

  it('is named in a report on standard output of no kind but JUnit, which stays whole', async () => {
    const cwd = makeFolder({'x.md': other})
    const json = await lint(cwd, ['--report', 'json', 'x.md'])
    expect(JSON.parse(json.stdout)).toEqual([{path: 'x.md', cwd, history: ['x.md'], messages: []}])
    expect((await lint(cwd, ['--report', 'junit', 'x.md'])).stdout).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        '  <testsuite name="x.md" tests="1" failures="0" errors="0" skipped="1">',
        '    <testcase classname="x.md" name="postmortem">',
        '      <skipped message="not recognised as an incident report; see `appliesTo`"/>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        ''
      ].join('\n')
    )
  })

  it('has its reason from the cache and from threads, too', async () => {
    const cwd = makeFolder({'docs/x.md': other, 'docs/y.md': other})
    const expected = {
      code: 0,
      stdout: '',
      stderr: `docs/x.md: ${notRecognised}\nNothing was checked (of 2 files; 2 left alone).\n`
    }
    const parameters = ['--cache', 'docs/x.md', 'docs']
    expect(await lint(cwd, parameters)).toEqual(expected)
    expect(await lint(cwd, parameters)).toEqual(expected)
    const many = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [`docs/${index}.md`, other])
    )
    expect(await lint(makeFolder(many), ['--threads', '2', 'docs/7.md', 'docs'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `docs/7.md: ${notRecognised}\nNothing was checked (of 60 files; 60 left alone).\n`
    })
  })

  it('is not named with `--quiet`', async () => {
    const cwd = makeFolder({'docs/x.md': other})
    const nothing = {code: 0, stdout: '', stderr: ''}
    expect(await lint(cwd, ['--quiet', 'docs/x.md', 'docs'])).toEqual(nothing)
  })
})

describe('a draft', () => {
  const draft = good.replace('**Status:** final', '**Status:** In review')
  const line = 'checked as a draft: errors are warnings, and warnings are not reported'

  it('is named as one if it was named', async () => {
    const cwd = makeFolder({'docs/x.md': draft, 'docs/y.md': good})
    expect(await lint(cwd, ['docs/x.md', 'docs/y.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `docs/x.md: ${line}\n`
    })
    expect((await lint(cwd, ['--quiet', 'docs/x.md'])).stderr).toBe('')
    expect((await lint(cwd, ['--stdin-file-path', 'z.md'], {input: draft})).stderr).toBe(
      `z.md: ${line}\n`
    )
  })

  it('is counted if it was found in a folder, and named with `--verbose`', async () => {
    const cwd = makeFolder({'a.md': other, 'b.md': draft, 'c.md': good})
    const closing = `Checked 2 incident reports, 1 of them a draft (of 3 files; 1 left alone): no problems.\n`
    expect((await lint(cwd, ['.'])).stderr).toBe(closing)
    expect((await lint(cwd, ['--verbose', '.'])).stderr).toBe(
      `b.md: ${line}\na.md: ${notRecognised}\n${closing}`
    )
  })

  it.each([
    [[draft], '1 incident report, a draft'],
    [[draft, draft], '2 incident reports, all of them drafts'],
    [[draft, good, draft], '3 incident reports, 2 of them drafts']
  ])('is counted among %#', async (texts, expected) => {
    const cwd = makeFolder(Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])))
    expect((await lint(cwd, ['.'])).stderr).toBe(`Checked ${expected}: no problems.\n`)
  })

  it('is one in results of a cache, and of a configuration, too', async () => {
    const cwd = makeFolder({
      '.remarkrc.json': '{"plugins": ["preset-postmortem"]}',
      'docs/x.md': draft
    })
    const parameters = ['--cache', 'docs/x.md']
    expect((await lint(cwd, parameters)).stderr).toBe(`docs/x.md: ${line}\n`)
    expect((await lint(cwd, parameters)).stderr).toBe(`docs/x.md: ${line}\n`)
  })
})

describe('the closing line', () => {
  const error = {fatal: true}
  const warning = {fatal: false}
  const safe = {fatal: false, fixClass: 'safe', expected: ['']}
  const suggestion = {fatal: false, fixClass: 'suggestion', expected: ['']}

  it.each([
    ['one error', [error], '1 error'],
    [
      'several of each kind',
      [error, error, warning, {}, {}],
      '2 errors, 1 warning, 2 information messages'
    ],
    ['information only', [{}], '1 information message'],
    ['one finding that can be fixed', [safe], '1 warning, fixable with `postmortem fix`'],
    [
      'findings that can all be fixed',
      [safe, safe],
      '2 warnings, all fixable with `postmortem fix`'
    ],
    [
      'some findings that can be fixed',
      [error, safe, suggestion],
      '1 error, 2 warnings, 1 of them fixable with `postmortem fix`'
    ]
  ])('counts %s', async (_, messages, expected) => {
    const cwd = makeFolder({'.remarkrc.mjs': reporting(messages), 'a.md': good})
    expect((await lint(cwd, ['.'])).stderr).toBe(`Checked 1 incident report: ${expected}.\n`)
  })

  it('counts files that could not be checked', async () => {
    const cwd = makeFolder({'a.md': good, 'b.md': Buffer.from([0xff]), 'c.md': other})
    const {code, stderr} = await lint(cwd, ['.'])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr:
        'Checked 1 incident report (of 3 files; 1 left alone, 1 could not be checked): no problems.\n'
    })
  })

  it('counts each file of a configuration that is not understood, whose problem is reported once', async () => {
    const cwd = makeFolder({'.remarkrc.json': '{', 'a.md': bad, 'b.md': bad})
    const {code, stderr} = await lint(cwd, ['.'])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'Nothing was checked (of 2 files; 2 could not be checked).\n'
    })
  })

  it('says that nothing has changed', async () => {
    const cwd = makeFolder({'docs/a.md': bad})
    const git = (...parameters: Array<string>) => run('git', parameters, {cwd})
    await git('init', '--quiet')
    await git('add', '.')
    await git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-qm', 'one')
    expect(await lint(cwd, ['--changed', 'docs'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing was checked: no files have changed.\n'
    })
  })
})

describe('information', () => {
  const cwd = makeFolder({'.remarkrc.mjs': reporting([{note: 'Why.'}]), 'a.md': good})
  const report = async (name: string) =>
    (await lint(cwd, ['--report', name, '--fail-on', 'warning', 'a.md'])).stdout

  it('never changes the exit code', async () => {
    expect((await lint(cwd, ['--fail-on', 'warning', 'a.md'])).code).toBe(0)
  })

  it.each([
    ['compact', 'a.md:1:1: info: Unexpected # (plugin:own)\n'],
    [
      'pretty',
      [
        'a.md:1:1  info  plugin:own',
        '  Unexpected #',
        '  1 │ # Checkout outage on 5 May 2025',
        '    │ ^',
        '  Why.',
        '',
        ''
      ].join('\n')
    ],
    [
      'github',
      '::notice file=a.md,line=1,endLine=1,col=1,endColumn=2,title=own::Unexpected #%0AWhy.\n'
    ],
    [
      'junit',
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        '  <testsuite name="a.md" tests="1" failures="0" errors="0" skipped="0">',
        '    <testcase classname="a.md" name="1:1 own">',
        '      <system-out>1:1 Unexpected #&#10;Why.</system-out>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        ''
      ].join('\n')
    ]
  ])('is shown as such: %s', async (name, expected) => {
    expect(await report(name)).toBe(expected)
  })

  it('is shown as such in JSON, SARIF, and to GitLab', async () => {
    const json = JSON.parse(await report('json')) as [{messages: [Record<string, unknown>]}]
    expect(json[0].messages[0].fatal).toBeUndefined()
    const sarif = JSON.parse(await report('sarif')) as {runs: [{results: [{level: string}]}]}
    expect(sarif.runs[0].results.map(({level}) => level)).toEqual(['note'])
    const issues = JSON.parse(await report('gitlab')) as [{severity: string}]
    expect(issues.map(({severity}) => severity)).toEqual(['info'])
  })
})

/** From the first to the last of each range. */
const rangesOf = (...ranges: Array<[number, number]>): Array<string> =>
  ranges.flatMap(([first, last]) =>
    Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index))
  )

const escapeOf = (character: string): string =>
  character
    .split('')
    .map((unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')

/** Controls that can stand in a line of a document. */
const controls = rangesOf(
  [0x01, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
  // A tag, which is two units.
  [0xe0041, 0xe0041]
)
const raw = new RegExp(`[\\0\\r\\t${controls.join('')}]`, 'u')

describe('control characters', () => {
  const all = controls.join('')
  const row = (character: string) =>
    `| Compare | Check${character}out team | next${character} sprint | P${character}9 |`
  const document = bad
    .replace('## Root cause', `## Root cause of the ${all}outage`)
    .replace(/\| Compare .+ \|/, (line) => [line, ...controls.map(row)].join('\n'))
  const settings = {postmortem: {foldAbove: 1000}}
  const cwd = makeFolder({'a.md': document, '.remarkrc.json': JSON.stringify({settings})})
  const report = async (name: string) => (await lint(cwd, ['--report', name, 'a.md'])).stdout
  /** What is quoted of the cells for owner, deadline, and priority, and of the heading. */
  const quotes = [
    ...controls.flatMap((character) => [
      `Check${character}out team`,
      `next${character} sprint`,
      `P${character}9`
    ]),
    `Root cause of the ${all}outage`
  ]
  const visible = (text: string) =>
    text.replaceAll(new RegExp(`[${all}]`, 'gu'), (character) => escapeOf(character))

  it.each(['compact', 'github', 'junit'])('are visible in %s', async (name) => {
    const text = await report(name)
    expect(text.match(raw)).toBeNull()
    expect(quotes.filter((quote) => !text.includes(`\`${visible(quote)}\``))).toEqual([])
  })

  it.each(['json', 'sarif', 'gitlab'])('are escaped, and come back, in %s', async (name) => {
    const text = await report(name)
    expect(text.match(raw)).toBeNull()
    const back = JSON.stringify(JSON.parse(text))
    const inJson = (quote: string) => JSON.stringify(`\`${quote}\``).slice(1, -1)
    expect(quotes.filter((quote) => !back.includes(inJson(quote)))).toEqual([])
  })

  it('are visible in a diff, whose lines stay', async () => {
    const text = good
      .replace('14:31 The', '14:31 PM The \u001B]0;title\u0007\u202E')
      .replaceAll('\n', '\r\n')
    const folder = makeFolder({'a.md': text})
    const {stdout} = await run(process.execPath, [program, 'fix', '--dry-run', 'a.md'], {
      cwd: folder
    })
    expect(stdout).toContain(
      String.raw`+- 14:31 The \u001b]0;title\u0007\u202e rollback starts.` + '\r\n'
    )
    expect(stdout).not.toMatch(/[\u001B\u0007\u202E]/)
  })

  it('are visible in messages about what the user wrote', async () => {
    const {code, stderr} = await lint(makeFolder({}), ['a\u001B[31m\nb.md'])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr:
        String.raw`postmortem: Unexpected ${'`'}a\u001b[31m\u000ab.md${'`'}, expected files, or folders and globs with files in them` +
        '\n'
    })
  })

  it.skipIf(process.platform === 'win32')('are visible in names of files', async () => {
    const name = `${['\n', '\r', '\t', ...controls].join('')}.md`
    const shown = `${['\n', '\r', '\t', ...controls].map(escapeOf).join('')}.md`
    const folder = makeFolder({[`a/${name}`]: other, [`b/${name}`]: bad})
    expect((await lint(folder, [`a/${name}`])).stderr).toBe(`a/${shown}: ${notRecognised}\n`)
    for (const report of ['compact', 'github', 'junit']) {
      const {stdout} = await lint(folder, ['--report', report, `b/${name}`])
      expect(stdout).not.toMatch(raw)
      expect(stdout).toContain(`b/${shown}`)
    }
    for (const report of ['json', 'gitlab']) {
      const {stdout} = await lint(folder, ['--report', report, `b/${name}`])
      expect(stdout).not.toMatch(raw)
      expect((JSON.parse(stdout) as [{path?: string; location?: {path: string}}])[0]).toMatchObject(
        report === 'json' ? {path: `b/${name}`} : {location: {path: `b/${name}`}}
      )
    }
    const sarif = await lint(folder, ['--report', 'sarif', `b/${name}`])
    expect(sarif.stdout).toContain(`"uri": "b/${encodeURIComponent(name)}"`)
  })
})

describe('paths in reports for a repository', () => {
  const makeRepository = () => {
    const top = makeFolder({'sub/docs/a b.md': bad, 'outside.md': bad})
    mkdirSync(path.join(top, 'sub/.git'))
    return {top, cwd: path.join(top, 'sub/docs')}
  }

  /** Paths of the first message in each report. */
  async function pathsOf(cwd: string, file: string, env: Record<string, string> = {}) {
    const reports = ['sarif', 'github', 'gitlab', 'compact']
    const parameters = reports.flatMap((name) => ['--report', name, '--output-file', name])
    await lint(cwd, [...parameters, file], {env})
    const read = (name: string) => readFileSync(path.join(cwd, name), 'utf8')
    const sarif = JSON.parse(read('sarif')) as {
      runs: [{results: Array<{locations: [{physicalLocation: {artifactLocation: object}}]}>}]
    }
    return {
      sarif: sarif.runs[0].results[0]!.locations[0].physicalLocation.artifactLocation,
      github: /file=([^,]+),/.exec(read('github'))![1],
      gitlab: (JSON.parse(read('gitlab')) as [{location: {path: string}}])[0].location.path,
      compact: read('compact').split(':')[0]
    }
  }

  it('count from the top of a git repository', async () => {
    const {cwd} = makeRepository()
    expect(await pathsOf(cwd, 'a b.md')).toEqual({
      sarif: {uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%'},
      github: 'docs/a b.md',
      gitlab: 'docs/a b.md',
      compact: 'a b.md'
    })
  })

  it.each(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'])('count from %s', async (name) => {
    const {cwd, top} = makeRepository()
    expect(await pathsOf(cwd, 'a b.md', {[name]: top})).toEqual({
      sarif: {uri: 'sub/docs/a%20b.md', uriBaseId: '%SRCROOT%'},
      github: 'sub/docs/a b.md',
      gitlab: 'sub/docs/a b.md',
      compact: 'a b.md'
    })
  })

  it('count from the working directory outside of it', async () => {
    const {cwd} = makeRepository()
    expect(await pathsOf(cwd, '../../outside.md')).toEqual({
      sarif: {uri: expect.stringMatching(/^file:\/\/\/.+\/outside\.md$/) as string},
      github: '../../outside.md',
      gitlab: '../../outside.md',
      compact: '../../outside.md'
    })
  })

  it('name no place of the machine in SARIF', async () => {
    const {cwd, top} = makeRepository()
    writeFileSync(path.join(top, 'sub/.remarkrc.json'), '{"plugins": ["preset-postmortem/all"]}')
    const {stdout} = await lint(cwd, ['--report', 'sarif', '.'])
    expect(stdout).toContain('"help": {')
    expect(stdout).not.toContain('file:')
    expect(stdout).not.toContain(top)
  })
})
