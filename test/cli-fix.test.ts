/** `postmortem fix`: what it changes, what it refuses to change, and how it writes. */
import {spawn} from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {bad, good} from './documents.ts'
import type {Result} from './run-cli.ts'
import {makeFolder, program, run} from './run-cli.ts'

const postmortem = (cwd: string, parameters: Array<string>): Promise<Result> =>
  run(process.execPath, [program, ...parameters], {cwd})

/** With a limit for the size of files, which ends a write as a full disk does: in its middle. */
const withLimit = (cwd: string, kilobytes: number, parameters: string): Promise<Result> =>
  run('bash', ['-c', `ulimit -f ${kilobytes}; "${process.execPath}" "${program}" ${parameters}`], {
    cwd
  })

const slip = good.replace('14:31 The', '14:31 PM The')

describe('fix', () => {
  it.each([
    ['Unix', slip],
    ['Windows', slip.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${slip}`]
  ])('fixes a document with line endings or marks of %s', async (_, text) => {
    const cwd = makeFolder({'docs/a.md': text, 'docs/good.md': good})
    const file = path.join(cwd, 'docs/a.md')
    chmodSync(file, 0o640)
    expect(await postmortem(cwd, ['fix', 'docs'])).toEqual({
      code: 0,
      stdout: 'docs/a.md: fixed 1 problem\n',
      stderr: 'Fixed 1 problem in 1 file (of 2 files).\n'
    })
    expect(readFileSync(file, 'utf8')).toBe(text.replace('14:31 PM', '14:31'))
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(path.join(cwd, 'docs'))).toEqual(['a.md', 'good.md'])
    expect(await postmortem(cwd, ['fix', 'docs'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Fixed no problems (of 2 files).\n'
    })
  })

  it('shows what it would do', async () => {
    const cwd = makeFolder({'a.md': slip, 'good.md': good})
    const {code, stdout} = await postmortem(cwd, ['fix', '--dry-run', '.'])
    expect(code).toBe(1)
    expect(stdout).toContain('-- 14:31 PM The rollback starts.\n+- 14:31 The rollback starts.\n')
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(slip)
    expect(await postmortem(cwd, ['fix', '--dry-run', 'good.md'])).toMatchObject({
      code: 0,
      stdout: ''
    })
  })

  it('says that a change is too large to show', async () => {
    const entries = '- 14:31 PM The rollback starts.\n'.repeat(1001)
    const cwd = makeFolder({'a.md': good.replace('- 14:31 The rollback starts.\n', entries)})
    expect(await postmortem(cwd, ['fix', '--dry-run', 'a.md'])).toEqual({
      code: 1,
      stdout: 'a.md: would fix 1001 problems; the change is too large to show\n',
      stderr: ''
    })
  })

  it('leaves alone what it cannot read back', async () => {
    const bytes = Buffer.concat([Buffer.from(slip), Buffer.from([0xff])])
    const cwd = makeFolder({'a.md': bytes, 'b.md': slip})
    const {code, stderr} = await postmortem(cwd, ['fix', '.'])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr:
        'a.md: Cannot read file: it is not UTF-8 text\nFixed 1 problem in 1 file (of 2 files; 1 failed).\n'
    })
    expect(readFileSync(path.join(cwd, 'a.md')).equals(bytes)).toBe(true)
    expect(readFileSync(path.join(cwd, 'b.md'), 'utf8')).toContain('14:31 The')
  })

  it('leaves each file whole when it is killed', async () => {
    const names = Array.from({length: 150}, (_, index) => `${index}.md`)
    const cwd = makeFolder(Object.fromEntries(names.map((name) => [name, slip])))
    const fixed = good
    const child = spawn(process.execPath, [program, 'fix', '.'], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    // In the middle of its work.
    let said = 0
    child.stdout.on('data', (data: Buffer) => {
      said += data.length
      if (said > 400) child.kill('SIGKILL')
    })
    await ended
    const texts = names.map((name) => readFileSync(path.join(cwd, name), 'utf8'))
    expect(texts.filter((text) => text !== slip && text !== fixed)).toEqual([])
    expect(new Set(texts)).toEqual(new Set([slip, fixed]))
  })
})

describe('what fix applies', () => {
  const contradicting = good.replace('(12.3 %)', '(15 %)')

  it('is no suggestion, unless the user asks for them', async () => {
    const cwd = makeFolder({'a.md': contradicting})
    expect(await postmortem(cwd, ['fix', 'a.md'])).toEqual({code: 0, stdout: '', stderr: ''})
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(contradicting)
    expect(await postmortem(cwd, ['fix', '--suggestions', 'a.md'])).toEqual({
      code: 0,
      stdout: 'a.md: fixed 1 problem\n',
      stderr: ''
    })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(
      contradicting.replace('(15 %)', '(12 %)')
    )
  })

  it.each([[[]], [['--suggestions']]])('is no heading and no `None.` (%j)', async (options) => {
    const hasty = bad.replace('## Impact\n', '## What went well\n')
    const cwd = makeFolder({'a.md': hasty})
    for (const preset of ['recommended', 'strict']) {
      await postmortem(cwd, ['fix', '--preset', preset, ...options, 'a.md'])
      const text = readFileSync(path.join(cwd, 'a.md'), 'utf8')
      expect(text.match(/^#.*/gm)).toEqual(hasty.match(/^#.*/gm))
      expect(text).not.toContain('None')
    }
  })

  it('is nothing that leads to a new problem', async () => {
    // With the year read, the end of the incident contradicts its duration.
    const text = good
      .replace('2025-05-05 14:52 UTC', '22025-05-05 14:52 UTC')
      .replace('**Status:**', '**Duration:** 3 h\n**Status:**')
    const cwd = makeFolder({'a.md': text})
    expect(await postmortem(cwd, ['fix', 'a.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'a.md:8:15: valid-time not fixed: its fix would lead to a new problem: Unexpected duration `3 h`, expected `47m` from `2025-05-05 14:05 UTC` to `2025-05-05 14:52 UTC`\n'
    })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(text)
  })

  it('is everything else where one fix is refused', async () => {
    const text = slip
      .replace('2025-05-05 14:52 UTC', '22025-05-05 14:52 UTC')
      .replace('**Status:**', '**Duration:** 3 h\n**Status:**')
    const cwd = makeFolder({'a.md': text})
    expect(await postmortem(cwd, ['fix', '.'])).toEqual({
      code: 0,
      stdout: 'a.md: fixed 1 problem\n',
      stderr:
        'a.md:8:15: valid-time not fixed: its fix would lead to a new problem: Unexpected duration `3 h`, expected `47m` from `2025-05-05 14:05 UTC` to `2025-05-05 14:52 UTC`\n' +
        'Fixed 1 problem in 1 file (of 1 file; 1 fix not applied).\n'
    })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(text.replace('14:31 PM', '14:31'))
  })

  it('is said not to be checked where a document is no incident report', async () => {
    const cwd = makeFolder({'a.md': '# Notes\n\n- 14:31 PM\n'})
    expect(await postmortem(cwd, ['fix', 'a.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.md: not checked: not recognised as an incident report; see `appliesTo`\n'
    })
    expect(await postmortem(cwd, ['fix', '.'])).toMatchObject({
      stderr: 'Fixed no problems (of 1 file; 1 left alone).\n'
    })
    expect(await postmortem(cwd, ['fix', '--quiet', '.'])).toEqual({
      code: 0,
      stdout: '',
      stderr: ''
    })
  })
})

describe.skipIf(process.platform === 'win32')('links', () => {
  it('with the same file keep it', async () => {
    const cwd = makeFolder({'docs/a.md': slip})
    linkSync(path.join(cwd, 'docs/a.md'), path.join(cwd, 'b.md'))
    await postmortem(cwd, ['fix', 'docs'])
    expect(readFileSync(path.join(cwd, 'b.md'), 'utf8')).toBe(good)
    expect(statSync(path.join(cwd, 'b.md')).nlink).toBe(2)
  })

  it.each([
    ['a file', false],
    ['a file with two hard links', true]
  ])('%s is as it was when not all of it can be written', async (_, isLinked) => {
    const text = `${slip}\n${'More words. '.repeat(1000)}\n`
    const cwd = makeFolder({'a.md': text})
    if (isLinked) linkSync(path.join(cwd, 'a.md'), path.join(cwd, 'b.txt'))
    const files = readdirSync(cwd)
    expect(await withLimit(cwd, 4, 'fix a.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'a.md: Cannot write file: EFBIG: file too large, write\n'
    })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(text)
    expect(readdirSync(cwd)).toEqual(files)
  })

  it('within the folder are followed, and stay links', async () => {
    const cwd = makeFolder({'docs/real/a.md': slip})
    symlinkSync('real/a.md', path.join(cwd, 'docs/link.md'))
    await postmortem(cwd, ['fix', 'docs'])
    expect(readFileSync(path.join(cwd, 'docs/real/a.md'), 'utf8')).toBe(good)
    expect(lstatSync(path.join(cwd, 'docs/link.md')).isSymbolicLink()).toBe(true)
  })

  it.each([
    ['a folder', ['docs']],
    ['a file', ['docs/link.md']],
    ['a glob', ['docs/*.md']]
  ])('that leave the folder are not written through, named by %s', async (_, inputs) => {
    const cwd = makeFolder({'secret/a.md': slip})
    mkdirSync(path.join(cwd, 'docs'))
    symlinkSync('../secret/a.md', path.join(cwd, 'docs/link.md'))
    const {code, stderr} = await postmortem(cwd, ['fix', '--quiet', ...inputs])
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'docs/link.md: Cannot write file: it is a link that leaves the folder\n'
    })
    expect(readFileSync(path.join(cwd, 'secret/a.md'), 'utf8')).toBe(slip)
  })

  it.each([
    ['the folder', 'docs'],
    ['a file in it', 'docs/a.md'],
    ['a glob', 'docs/*.md']
  ])('that lead out of the working directory are not followed, named by %s', async (_, input) => {
    const outside = makeFolder({'a.md': slip})
    const cwd = makeFolder({})
    symlinkSync(outside, path.join(cwd, 'docs'))
    expect(await postmortem(cwd, ['fix', '--quiet', input])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'docs/a.md: Cannot write file: a link to its folder leaves the working directory; name the folder itself\n'
    })
    expect(readFileSync(path.join(outside, 'a.md'), 'utf8')).toBe(slip)
    // Named by its own path it is what the user means.
    expect(await postmortem(cwd, ['fix', '--quiet', outside])).toMatchObject({code: 0})
    expect(readFileSync(path.join(outside, 'a.md'), 'utf8')).toBe(good)
  })
})

describe('fix writes', () => {
  it('a file whose name starts with two dots', async () => {
    const cwd = makeFolder({'..a.md': slip})
    expect(await postmortem(cwd, ['fix', '..a.md'])).toEqual({
      code: 0,
      stdout: '..a.md: fixed 1 problem\n',
      stderr: ''
    })
    expect(readFileSync(path.join(cwd, '..a.md'), 'utf8')).toBe(good)
  })

  it('no file that is read-only', async () => {
    const cwd = makeFolder({'a.md': slip})
    chmodSync(path.join(cwd, 'a.md'), 0o444)
    expect(await postmortem(cwd, ['fix', 'a.md'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'a.md: Cannot write file: it is read-only; make it writable first\n'
    })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(slip)
  })

  it('no file that somebody changes meanwhile', async () => {
    const cwd = makeFolder({
      '.remarkrc.mjs':
        'import fs from "node:fs"\nexport default {plugins: ["preset-postmortem", () => () => fs.appendFileSync("a.md", "\\nMore.\\n")]}\n',
      'a.md': slip
    })
    expect(await postmortem(cwd, ['fix', 'a.md'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'a.md: Cannot write file: it has changed meanwhile; run `fix` again\n'
    })
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(`${slip}${'\nMore.\n'.repeat(2)}`)
  })
})
