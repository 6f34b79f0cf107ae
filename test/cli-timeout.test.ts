/** Checks that do not end by themselves: each takes the seconds that `--timeout` allows. */
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {bad, good} from './documents.ts'
import {makeFolder, program} from './run-cli.ts'
import {failuresIn, postmortem} from './run-quietly.ts'

/** Underlined headings, less than 100 kB, that take the parser a minute. */
const hardHeadings = `# Outage\n\n${'a\n=\n'.repeat(23_700)}`
/** Runs of backticks of different lengths: the parser looks for the end of each. */
const hardBackticks = `# Outage\n\n${Array.from({length: 1500}, (_, length) => '`'.repeat(length)).join(' ')}\n`
/** The other parser, where it is installed, takes no time for these. */
const slowly = ['--parser', 'micromark']
const late = (seconds: string): string => `Cannot check file: it takes more than ${seconds} seconds`

/** Try with few seconds, then with more: a busy machine may need them for short documents. */
async function withPatience(attempt: (seconds: string) => Promise<void>): Promise<void> {
  try {
    await attempt('3')
  } catch {
    await attempt('30')
  }
}

describe('`--timeout`', () => {
  const hard = {'hard.md': hardHeadings, 'more.md': hardBackticks}

  it.each([
    ['without configuration', {}],
    ['with a configuration', {'.remarkrc.json': '{"plugins": ["preset-postmortem"]}'}]
  ])('holds for each file, %s', async (_, configuration) => {
    await withPatience(async (seconds) => {
      const cwd = makeFolder({...hard, ...configuration, 'bad.md': bad, 'z.md': bad})
      expect(hardHeadings.length).toBeLessThan(100_000)
      const {code, stdout} = await postmortem(cwd, ['lint', ...slowly, '--timeout', seconds, '.'])
      expect(code).toBe(2)
      expect(stdout.match(/Cannot .+/g)).toEqual([`${late(seconds)} (and in 1 other file)`])
      expect(stdout.match(/Unexpected severity `Huge`/g)).toHaveLength(2)
    })
  })

  it('holds for standard input', async () => {
    const cwd = makeFolder({})
    const input = {input: hardHeadings}
    expect(
      await failuresIn(cwd, [...slowly, '--timeout', '3', '--stdin-file-path', 'a.md'], input)
    ).toEqual({
      code: 2,
      failures: [['a.md', 'error', late('3')]]
    })
  })

  it('holds for reading standard input', async () => {
    const child = execFile(
      process.execPath,
      [program, 'lint', '--timeout', '1', '--stdin-file-path', 'a.md'],
      {cwd: makeFolder({})}
    )
    let stdout = ''
    child.stdout!.on('data', (data: string) => (stdout += data))
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect({code, stdout}).toEqual({
      code: 2,
      stdout: 'a.md: error: Cannot read standard input: it does not end within 1 second\n'
    })
  })

  it('holds for the check of a document with its fixes, which is not written then', async () => {
    await withPatience(async (seconds) => {
      const slip = good.replace('14:31 The', '14:31 PM The')
      const cwd = makeFolder({
        '.remarkrc.mjs':
          'export default {plugins: ["preset-postmortem", () => (_, file) => { if (!String(file).includes("PM")) for (;;); }]}\n',
        'a.md': slip
      })
      expect(await postmortem(cwd, ['fix', '--timeout', seconds, 'a.md'])).toEqual({
        code: 2,
        stdout: '',
        stderr: `a.md: Not fixed, since with its fixes it could not be checked: ${late(seconds)}\n`
      })
      expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(slip)
    })
  })

  it('holds for `fix` and `export`', async () => {
    await withPatience(async (seconds) => {
      const slip = good.replace('14:31 The', '14:31 PM The')
      const cwd = makeFolder({...hard, 'a.md': slip, 'z.md': slip})
      const stderr = `hard.md: ${late(seconds)}\nmore.md: ${late(seconds)}\n`
      const exported = await postmortem(cwd, ['export', ...slowly, '--timeout', seconds, '.'])
      expect(exported).toMatchObject({code: 2, stderr})
      expect((JSON.parse(exported.stdout) as Array<{path: string}>).map(({path}) => path)).toEqual([
        'a.md',
        'z.md'
      ])
      expect(await postmortem(cwd, ['fix', ...slowly, '--timeout', seconds, '.'])).toEqual({
        code: 2,
        stdout: 'a.md: fixed 1 problem\nz.md: fixed 1 problem\n',
        stderr
      })
    })
  })

  it.each([
    ['never ends', 'for (;;);', late],
    [
      'ends its thread',
      'process.exit(0)',
      () => 'Cannot check file: its check ended without a result'
    ]
  ])('a plugin that %s takes no other file with it', async (_, body, reason) => {
    await withPatience(async (seconds) => {
      const cwd = makeFolder({
        '.remarkrc.mjs': `export default {plugins: [() => (_, file) => { if (file.path === 'm.md') { ${body} } }]}\n`,
        'a.md': bad,
        'm.md': good,
        'z.md': bad
      })
      const {code, stdout} = await postmortem(cwd, ['lint', '--timeout', seconds, '.'])
      expect(code).toBe(2)
      expect(stdout.match(/Cannot .+/g)).toEqual([reason(seconds)])
      expect(stdout.match(/Unexpected severity `Huge`/g)).toHaveLength(2)
    })
  })

  it('holds for the patterns of ignored files', async () => {
    const cwd = makeFolder({
      '.remarkignore': `${'*a'.repeat(15)}b\n`,
      [`${'a'.repeat(200)}.md`]: good,
      'docs/good.md': good
    })
    const reason =
      'Cannot read list of ignored files: its patterns take more than 1 second, expected fewer `*` in a pattern'
    expect(await failuresIn(cwd, ['--timeout', '1', '.'])).toEqual({
      code: 2,
      failures: [['.remarkignore', 'error', reason]]
    })
    for (const command of ['fix', 'export']) {
      expect(await postmortem(cwd, [command, '--timeout', '1', '.'])).toMatchObject({
        code: 2,
        stderr: `.remarkignore: ${reason}\n`
      })
    }
  })
})
