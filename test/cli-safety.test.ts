/** The command line on a repository that somebody else made, to do harm or by accident. */
import {execFile, execFileSync, spawn} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Result} from './run-cli.ts'
import {bad, good} from './documents.ts'
import {failuresIn, postmortem} from './run-quietly.ts'
import {makeFolder, program, run} from './run-cli.ts'

const isPosix = process.platform !== 'win32'

/** What a shell makes of `postmortem …`, with redirections. */
const shell = (cwd: string, command: string): Promise<Result> =>
  run('bash', ['-c', command.replaceAll('postmortem', `"${process.execPath}" "${program}"`)], {cwd})

interface SarifRun {
  invocations: Array<{toolExecutionNotifications: Array<{message: {text: string}}>}>
  results: Array<{partialFingerprints?: object}>
}

describe('names of files', () => {
  it.each([
    ['no `--`', ['docs/a.md']],
    ['options without `--`', ['--fail-on', 'warning', 'docs/a.md']],
    ['an option after the first file', ['docs/a.md', '--verbose', '--', 'docs/a.md']]
  ])('are refused in the run of a hook with %s', async (_, parameters) => {
    const cwd = makeFolder({'docs/a.md': bad})
    for (const command of ['lint', 'fix']) {
      if (command === 'fix' && parameters.some((one) => one !== 'docs/a.md')) continue
      expect(await postmortem(cwd, [command, '--hook', ...parameters])).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'postmortem: Unexpected `--hook` without `--` before all files, expected options that end with `--`: in `.pre-commit-config.yaml`, for example `args: [--fail-on, warning, --]`\n'
      })
    }
  })

  it('after `--` are no options', async () => {
    const cwd = makeFolder({'--output-file=docs/a.md': bad, 'docs/b.md': good})
    const {code, stdout} = await postmortem(cwd, [
      'lint',
      '--hook',
      '--',
      '--output-file=docs/a.md'
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^--output-file=docs\/a\.md:4:15: /)
    expect(readdirSync(path.join(cwd, 'docs'))).toEqual(['b.md'])
  })
})

describe.skipIf(!isPosix)('files that are not regular', () => {
  let cwd: string

  beforeAll(() => {
    cwd = makeFolder({
      'docs/bad.md': bad,
      'docs/nested/good.md': good,
      'elsewhere/linked.txt': bad,
      'docs/large.md': ''
    })
    symlinkSync('/dev/zero', path.join(cwd, 'docs/zero.md'))
    symlinkSync('../elsewhere/linked.txt', path.join(cwd, 'docs/linked.md'))
    symlinkSync('nowhere', path.join(cwd, 'docs/dangling.md'))
    symlinkSync('circle.md', path.join(cwd, 'docs/circle.md'))
    symlinkSync('pipe.md', path.join(cwd, 'docs/linked-pipe.md'))
    symlinkSync('nested', path.join(cwd, 'docs/folder.md'))
    execFileSync('mkfifo', [path.join(cwd, 'docs/pipe.md')])
    truncateSync(path.join(cwd, 'docs/large.md'), 3e9)
  })

  const large = ['docs/large.md', 'error', 'Cannot check file: it has more than 2 MB'] as const
  const dangling = [
    'docs/dangling.md',
    'warning',
    `Cannot follow symbolic link: ENOENT: no such file or directory, stat 'DOCS/dangling.md'`
  ] as const
  const circle = [
    'docs/circle.md',
    'warning',
    `Cannot follow symbolic link: ELOOP: too many symbolic links encountered, stat 'DOCS/circle.md'`
  ] as const
  const inFolder = (
    failures: ReadonlyArray<readonly [string, string, string]>
  ): Array<Array<string>> =>
    failures.map((one) => one.map((text) => text.replace('DOCS', path.join(cwd, 'docs'))))

  it('are left out of folders, and the others are checked', async () => {
    const {stdout} = await postmortem(cwd, ['lint', 'docs'])
    expect(Array.from(new Set(stdout.match(/^docs\/.+?(?=:)/gm)))).toEqual([
      'docs/bad.md',
      'docs/circle.md',
      'docs/dangling.md',
      'docs/large.md',
      'docs/linked.md'
    ])
    expect(await failuresIn(cwd, ['docs'])).toEqual({
      code: 2,
      failures: inFolder([circle, dangling, large])
    })
  })

  it('are a failure when they are named', async () => {
    const reason = 'Cannot read file: it is not a regular file'
    const named = ['docs/zero.md', 'docs/linked-pipe.md', 'docs/pipe.md', 'docs/dangling.md']
    expect(await failuresIn(cwd, [...named, '/dev/zero', 'docs/linked.md'])).toEqual({
      code: 2,
      failures: [
        [path.relative(cwd, '/dev/zero'), 'error', `${reason} (and in 3 other files)`],
        [
          'docs/dangling.md',
          'error',
          `Cannot read file: ENOENT: no such file or directory, stat '${cwd}/docs/dangling.md'`
        ]
      ]
    })
  })

  it('are reported by `fix` and `export`, which exit with 0 for a link that leads nowhere', async () => {
    const line = `docs/dangling.md: Cannot follow symbolic link: ENOENT: no such file or directory, stat '${cwd}/docs/dangling.md'\n`
    const good = ['docs/dangling*.md', 'docs/nested']
    expect(await postmortem(cwd, ['fix', '--dry-run', ...good])).toEqual({
      code: 0,
      stdout: '',
      stderr: line
    })
    expect(await postmortem(cwd, ['export', ...good])).toMatchObject({code: 0, stderr: line})
    for (const command of ['fix', 'export']) {
      expect(await postmortem(cwd, [command, 'docs/zero.md', 'docs/large.md'])).toMatchObject({
        code: 2,
        stderr:
          'docs/large.md: Cannot check file: it has more than 2 MB\ndocs/zero.md: Cannot read file: it is not a regular file\n'
      })
    }
  })

  it('are not looked at where they are ignored', async () => {
    const folder = makeFolder({
      '.remarkignore': 'ignored/\n*.draft.md\n',
      'docs/good.md': good,
      'ignored/a.md': bad,
      'ignored/.remarkignore': '!a.md\n'
    })
    for (const name of ['ignored/lost.md', 'docs/lost.draft.md']) {
      symlinkSync('nowhere', path.join(folder, name))
    }
    expect(await postmortem(folder, ['lint', '.', 'ignored', 'docs/lost.draft.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: ''
    })
  })

  it('ends a text from a file whose size nobody knows before', async () => {
    // A file of the system that says it has no bytes.
    const name = '/proc/self/status'
    if (!existsSync(name)) return
    expect(statSync(name).size).toBe(0)
    expect(await postmortem(cwd, ['lint', name])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it.each([
    [
      '.remarkignore',
      '.remarkignore',
      `Cannot read list of ignored files: it is not a regular file`
    ],
    ['.remarkrc', 'a.md', 'Cannot read configuration `CWD/.remarkrc`: it is not a regular file'],
    [
      'package.json',
      'a.md',
      'Cannot read configuration `CWD/package.json`: it is not a regular file'
    ]
  ])('are not read as `%s`', async (name, file, reason) => {
    const folder = makeFolder({'a.md': bad})
    symlinkSync('/dev/zero', path.join(folder, name))
    expect(await failuresIn(folder, ['.'])).toEqual({
      code: 2,
      failures: [[file, 'error', reason.replace('CWD', folder)]]
    })
  })

  it.skipIf(!existsSync('/proc/self/pagemap'))(
    'are not read to their end as a template: one that says it has no bytes',
    async () => {
      const template = '/proc/self/pagemap'
      const folder = makeFolder({
        '.remarkrc.json': JSON.stringify({settings: {postmortem: {template}}}),
        'a.md': good
      })
      expect(await failuresIn(folder, ['a.md'])).toEqual({
        code: 2,
        failures: [
          [
            'a.md',
            'error',
            `Unexpected unreadable file \`${template}\` for \`template\` in \`settings.postmortem\`, expected the path of a Markdown file from \`${folder}\``
          ]
        ]
      })
    }
  )

  it('are not read again for a report', async () => {
    const {code, stdout} = await postmortem(cwd, [
      'lint',
      '--report',
      'sarif',
      'docs/pipe.md',
      'docs/zero.md',
      'docs/bad.md'
    ])
    expect(code).toBe(2)
    const {invocations, results} = (JSON.parse(stdout) as {runs: Array<SarifRun>}).runs[0]!
    expect(invocations[0]!.toolExecutionNotifications).toMatchObject([
      {message: {text: 'Cannot read file: it is not a regular file (and in 1 other file)'}}
    ])
    expect(results.map(({partialFingerprints}) => typeof partialFingerprints)).toEqual(
      Array.from({length: 3}, () => 'object')
    )
  })

  it.each([
    ['a link', 'link.json'],
    ['a link that leads nowhere', 'dangling.json'],
    ['a pipe', 'pipe'],
    ['a folder', 'folder']
  ])('get no report: %s', async (_, name) => {
    const folder = makeFolder({'a.md': good, target: 'kept', 'folder/b.md': good})
    symlinkSync('target', path.join(folder, 'link.json'))
    symlinkSync('new', path.join(folder, 'dangling.json'))
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    expect(
      await postmortem(folder, ['lint', '--report', 'json', '--output-file', name, 'a.md'])
    ).toEqual({
      code: 2,
      stdout: '',
      stderr: `postmortem: Cannot write report: \`${folder}/${name}\` is not a regular file; remove it, or name another file\n`
    })
    expect(readFileSync(path.join(folder, 'target'), 'utf8')).toBe('kept')
    expect(existsSync(path.join(folder, 'new'))).toBe(false)
  })

  it('get no report in a folder that a link leads out of the working directory', async () => {
    const [folder, outside] = [makeFolder({'a.md': good}), makeFolder({})]
    symlinkSync(outside, path.join(folder, 'out'))
    expect(await postmortem(folder, ['lint', '--output-file', 'out/a.txt', 'a.md'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `postmortem: Cannot write report: a link to the folder of \`${folder}/out/a.txt\` leaves the working directory\n`
    })
    expect(readdirSync(outside)).toEqual([])
  })

  it('can get a report as `/dev/stdout`', async () => {
    const folder = makeFolder({'a.md': bad})
    const {stdout} = await postmortem(folder, ['lint', '--quiet', 'a.md'])
    // Standard output of a program that Node.js starts is a socket, which has no path.
    expect(
      await shell(folder, 'postmortem lint --quiet --output-file /dev/stdout a.md | cat')
    ).toEqual({code: 0, stdout, stderr: ''})
  })

  it.each([
    ['/dev/zero', 'special file'],
    ['pipe', 'special file'],
    ['large.txt', 'file of more than 2 MB'],
    ['folder', 'folder'],
    ['missing.md', 'missing file']
  ])('are not read as a template: %s', async (template, found) => {
    const folder = makeFolder({
      '.remarkrc.json': JSON.stringify({settings: {postmortem: {template}}}),
      'a.md': good,
      'large.txt': '',
      'folder/a.md': ''
    })
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    truncateSync(path.join(folder, 'large.txt'), 3e9)
    expect(await failuresIn(folder, ['a.md'])).toEqual({
      code: 2,
      failures: [
        [
          'a.md',
          'error',
          `Unexpected ${found} \`${template}\` for \`template\` in \`settings.postmortem\`, expected the path of a Markdown file from \`${folder}\``
        ]
      ]
    })
  })
})

describe.skipIf(!isPosix)('links that cannot be followed', () => {
  const summary = (cwd: string): Promise<Result> => shell(cwd, 'postmortem lint --report junit .')

  it('are no incident reports where they lead nowhere', async () => {
    const cwd = makeFolder({'good.md': good})
    symlinkSync('nowhere', path.join(cwd, 'dangling.md'))
    symlinkSync('circle.md', path.join(cwd, 'circle.md'))
    expect(await summary(cwd)).toMatchObject({
      code: 0,
      stderr: 'Checked 1 incident report (of 3 files; 2 left alone): 2 warnings.\n'
    })
  })

  it('are a failure where they may lead to a document', async () => {
    const cwd = makeFolder({'good.md': good, file: ''})
    symlinkSync('file/a.md', path.join(cwd, 'a.md'))
    const failures = [
      ['a.md', 'error', `Cannot follow symbolic link: ENOTDIR: not a directory, stat '${cwd}/a.md'`]
    ]
    expect(await failuresIn(cwd, ['.'])).toEqual({code: 2, failures})
    for (const command of ['fix', 'export']) {
      expect(await postmortem(cwd, [command, '.'])).toMatchObject({code: 2})
    }
  })

  it.skipIf(process.platform !== 'linux')(
    'are a failure where their name is not UTF-8',
    async () => {
      const cwd = makeFolder({'good.md': good})
      const name = Buffer.concat([Buffer.from(`${cwd}/a`), Buffer.from([0xff]), Buffer.from('.md')])
      symlinkSync('good.md', name)
      expect(await failuresIn(cwd, ['.'])).toEqual({
        code: 2,
        failures: [
          [
            'a\uFFFD.md',
            'error',
            `Cannot follow symbolic link: ENOENT: no such file or directory, stat '${cwd}/a\uFFFD.md'`
          ]
        ]
      })
    }
  )
})

describe('ignore files', () => {
  it('are those above of a folder whose name is dots', async () => {
    const cwd = makeFolder({
      '.remarkignore': 'ignored.md\n',
      '.../a.md': bad,
      '.../ignored.md': bad
    })
    const {code, stderr, stdout} = await postmortem(cwd, ['lint', '...'])
    expect({code, stderr, files: Array.from(new Set(stdout.match(/^[^:]+(?=:)/gm)))}).toEqual({
      code: 1,
      stderr: '',
      files: ['.../a.md']
    })
  })
})

describe('commands for a CI system', () => {
  const name = '::error::##[group]a.md'
  const shown = String.raw`\u003a:error::\u0023#[group]a.md`

  it('are not printed by `lint` and `export`', async () => {
    const cwd = makeFolder({[name]: '# Notes\n'})
    expect(await shell(cwd, `postmortem lint '${name}'`)).toEqual({
      code: 0,
      stdout: '',
      stderr: `${shown}: not checked: not recognised as an incident report; see \`appliesTo\`\n`
    })
    writeFileSync(path.join(cwd, name), Buffer.from([0xff]))
    const failure = 'Cannot read file: it is not UTF-8 text'
    const {stdout} = await postmortem(cwd, ['lint', name])
    expect(stdout.startsWith(`${shown}:`)).toBe(true)
    expect(await postmortem(cwd, ['export', name])).toMatchObject({
      code: 2,
      stderr: `${shown}: ${failure}\n`
    })
    const json = (await postmortem(cwd, ['lint', '--report', 'json', name])).stdout
    expect(json).not.toContain('##[')
    expect(JSON.parse(json)).toMatchObject([{path: name}])
  })

  it('are not printed by `fix`', async () => {
    const text = good.replace(
      '- 14:31 The rollback starts.\n',
      '- 14:31 PM The rollback starts.\n\n  ::add-mask::a\n  ##vso[task.complete]\n'
    )
    const cwd = makeFolder({'a.md': text})
    const {stdout} = await postmortem(cwd, ['fix', '--dry-run', '.'])
    expect(stdout).toContain(
      String.raw`
+- 14:31 The rollback starts.
 
   \u003a:add-mask::a
   \u0023#vso[task.complete]
`
    )
  })
})

describe('folders', () => {
  const extensions =
    'files that end in `.md`, `.markdown`, `.mdown`, `.mkdn`, `.mkd`, `.mdwn`, or `.mkdown`'

  it('without Markdown are wrong usage where nothing else is checked', async () => {
    const cwd = makeFolder({'docs/a.mdx': good})
    expect(await postmortem(cwd, ['lint', 'docs'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `postmortem: Unexpected \`docs\`, expected files, or folders and globs with files in them; in folders, ${extensions} are looked for\n`
    })
  })

  it('without Markdown are a warning beside others', async () => {
    const cwd = makeFolder({'docs/a.mdx': good, 'more/a.md': good})
    expect(await failuresIn(cwd, ['docs', 'more'])).toEqual({
      code: 0,
      failures: [['docs', 'warning', `Unexpected folder without Markdown, expected ${extensions}`]]
    })
  })
})

describe('`--no-config`', () => {
  const configurations = {
    '.remarkrc.mjs':
      'import fs from "node:fs"\nfs.writeFileSync("loaded", "")\nexport default {}\n',
    '.remarkrc.json': '{"plugins": ["./plugin.mjs"]}',
    'package.json': '{"remarkConfig": {"plugins": ["./plugin.mjs"]}}',
    'plugin.mjs':
      'import fs from "node:fs"\nfs.writeFileSync("loaded", "")\nexport default () => {}\n'
  }

  it.each(Object.keys(configurations).slice(0, 3))('does not load %s', async (name) => {
    const files = {
      [name]: configurations[name as keyof typeof configurations],
      'plugin.mjs': configurations['plugin.mjs'],
      '.remarkignore': 'ignored.md\n',
      'ignored.md': bad,
      'a.md': bad
    }
    const cwd = makeFolder(files)
    const loaded = path.join(cwd, 'loaded')
    for (const [command, code] of [
      ['lint', 1],
      ['fix', 0],
      ['export', 0]
    ] as const) {
      const result = await postmortem(cwd, [command, '--no-config', '.'])
      expect({code: result.code, stderr: result.stderr}).toEqual({code, stderr: ''})
      expect(result.stdout).not.toContain('ignored.md')
    }
    await postmortem(cwd, ['lint', '--no-config', '--stdin-file-path', 'b.md'], {input: bad})
    expect(existsSync(loaded)).toBe(false)
    await postmortem(cwd, ['lint', '.'])
    expect(existsSync(loaded)).toBe(true)
  })
})

describe('cache', () => {
  const files = {'docs/bad.md': bad}
  const lint = (cwd: string, home: string, cache = '.postmortemcache'): Promise<Result> =>
    postmortem(cwd, ['lint', '--cache-file', cache, 'docs'], {
      env: {XDG_CACHE_HOME: home, LOCALAPPDATA: home}
    })

  it('is signed with a secret that only the user can read', async () => {
    const [cwd, home] = [makeFolder(files), makeFolder({})]
    const first = await lint(cwd, home)
    expect(first).toMatchObject({code: 1, stderr: ''})
    const secret = path.join(home, 'postmortem/secret')
    expect(readFileSync(secret)).toHaveLength(32)
    if (isPosix) expect(statSync(secret).mode & 0o777).toBe(0o600)
    const before = readFileSync(secret)
    expect(await lint(cwd, home)).toEqual(first)
    expect(readFileSync(secret)).toEqual(before)
  })

  it.each([
    ['from another machine', (content: string) => content],
    ['without messages', (content: string) => content.replace(/"messages":\[.*?\]\}/, '"a":1}')],
    [
      'with no findings',
      (content: string) => content.replace(/"messages":\[.*\]/, '"messages":[]')
    ],
    ['not of this program', () => '{"files": {}}'],
    ['empty', () => '']
  ])('counts for nothing: %s', async (name, change) => {
    const [cwd, home] = [makeFolder(files), makeFolder({})]
    const first = await lint(cwd, home)
    const cache = path.join(cwd, '.postmortemcache')
    const text = readFileSync(cache, 'utf8')
    const changed = change(text)
    expect(changed === text).toBe(name === 'from another machine')
    writeFileSync(cache, changed)
    const there = name === 'from another machine' ? makeFolder({}) : home
    expect(await lint(cwd, there)).toEqual(first)
    // It was written again.
    expect(readFileSync(cache, 'utf8') === text).toBe(there === home)
  })

  it('counts for nothing when who owns code has changed', async () => {
    const [cwd, home] = [
      makeFolder({'docs/a.md': good.replace('| Ada Lovelace |', '| @platform |')}),
      makeFolder({})
    ]
    const owner = 'postmortem-action-item-owner-individual'
    expect((await lint(cwd, home)).stdout).toContain(owner)
    writeFileSync(path.join(cwd, 'docs/CODEOWNERS'), '/a @platform\n')
    expect((await lint(cwd, home)).stdout).not.toContain(owner)
    // A place that is looked at first.
    writeFileSync(path.join(cwd, 'CODEOWNERS'), '/a @ada\n')
    expect((await lint(cwd, home)).stdout).toContain(owner)
  })

  it('that cannot be used is a warning', async () => {
    const [cwd, home] = [makeFolder({...files, target: 'kept'}), makeFolder({})]
    const {stdout} = await postmortem(cwd, ['lint', 'docs'])
    mkdirSync(path.join(cwd, 'folder'))
    const use = 'postmortem: Cannot use cache, files are checked without it: '
    expect(await lint(cwd, home, 'folder')).toEqual({
      code: 1,
      stdout,
      stderr: `${use}\`${cwd}/folder\` is not a regular file\n`
    })
    expect(await lint(cwd, home, 'missing/cache')).toMatchObject({
      code: 1,
      stdout,
      stderr: expect.stringMatching(
        /^postmortem: Cannot write cache: ENOENT: no such file or directory, .+\n$/
      ) as string
    })
    if (!isPosix) return
    for (const [name, target] of [
      ['link', 'target'],
      ['zero', '/dev/zero']
    ] as const) {
      symlinkSync(target, path.join(cwd, name))
      expect(await lint(cwd, home, name)).toEqual({
        code: 1,
        stdout,
        stderr: `${use}\`${cwd}/${name}\` is not a regular file\n`
      })
    }
    expect(readFileSync(path.join(cwd, 'target'), 'utf8')).toBe('kept')
  })

  it('is not used where its secret cannot be kept', async () => {
    const cwd = makeFolder({...files, home: 'a file'})
    const {code, stderr} = await lint(cwd, path.join(cwd, 'home'))
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^postmortem: Cannot use cache, files are checked without it: ENOTDIR: not a directory, .+\n$/
    )
    expect(existsSync(path.join(cwd, '.postmortemcache'))).toBe(false)
  })
})

describe.skipIf(!isPosix)('exit code', () => {
  const isFull = existsSync('/dev/full')

  it
    .skipIf(!isFull)
    .each([
      'lint --quiet docs',
      'lint --quiet --report json docs',
      'fix --quiet --dry-run docs',
      'export docs',
      '--help'
    ])('is 2 when the disk is full: `%s`', async (parameters) => {
    const cwd = makeFolder({'docs/bad.md': good.replace('14:31 The', '14:31 PM The')})
    expect(await shell(cwd, `postmortem ${parameters} > /dev/full`)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'postmortem: Cannot write to standard output: ENOSPC: no space left on device, write\n'
    })
  })

  it.skipIf(!isFull)('is 2 when a report cannot be written to its file', async () => {
    const cwd = makeFolder({'a.md': good})
    expect(
      await postmortem(cwd, ['lint', '--report', 'json', '--output-file', '/dev/full', 'a.md'])
    ).toEqual({
      code: 2,
      stdout: '',
      stderr: 'postmortem: Cannot write report: ENOSPC: no space left on device, write\n'
    })
  })

  it('is 2, without a message, when nobody reads standard output', async () => {
    const cwd = makeFolder({'a.md': bad})
    const child = spawn(process.execPath, [program, 'lint', 'a.md'], {cwd})
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
    const code = await new Promise((resolve) => child.once('exit', resolve))
    expect({code, stderr}).toEqual({code: 2, stderr: ''})
  })

  it.each(['<&-', '< /dev/null', '< /dev/zero'])(
    'is 2 when standard input is no document: `%s`',
    async (redirection) => {
      const {code, stdout} = await shell(
        makeFolder({}),
        `postmortem lint --stdin-file-path a.md ${redirection}`
      )
      expect(code).toBe(2)
      expect(stdout).toContain(
        'Cannot read standard input: it is closed or a device, expected a pipe or a file\n'
      )
    }
  )

  it('is 2 when standard input does not end', async () => {
    const child = execFile(process.execPath, [program, 'lint', '--stdin-file-path', 'a.md'])
    let stdout = ''
    child.stdout!.on('data', (data: string) => (stdout += data))
    const code = new Promise((resolve) => child.once('exit', resolve))
    // The program does not wait for more.
    child.stdin!.on('error', () => {})
    child.stdin!.write('a'.repeat(2_100_000))
    expect(await code).toBe(2)
    expect(stdout).toContain('Cannot check file: it has more than 2 MB\n')
  })
})
