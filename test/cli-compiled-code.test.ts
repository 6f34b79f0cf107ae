/** What V8 made of the program is kept for the next run. */
import {chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {bad} from './documents.ts'
import type {Result} from './run-cli.ts'
import {makeFolder, program, run} from './run-cli.ts'

const isPosix = process.platform !== 'win32'
const cwd = makeFolder({'bad.md': bad})
const lint = (home: string, env: Record<string, string> = {}): Promise<Result> =>
  run(process.execPath, [program, 'lint', 'bad.md'], {
    cwd,
    env: {XDG_CACHE_HOME: home, LOCALAPPDATA: home, ...env}
  })
const folderIn = (home: string): string => path.join(home, 'postmortem')
const filesIn = (home: string): Array<string> =>
  readdirSync(folderIn(home)).map((name) => path.join(folderIn(home), name))

/** A home in which the program ran, with the file that it kept. */
async function afterFirst(): Promise<{file: string; first: Result; home: string}> {
  const home = makeFolder({})
  const first = await lint(home)
  const [file, ...others] = filesIn(home)
  expect(others).toEqual([])
  return {file: file!, first, home}
}

describe('compiled code', () => {
  it('is kept where only the user can write, and used again', async () => {
    const {file, first, home} = await afterFirst()
    expect(first).toMatchObject({code: 1, stderr: ''})
    if (isPosix) expect(statSync(file).mode & 0o777).toBe(0o600)
    const {ino} = statSync(file)
    expect(await lint(home)).toEqual(first)
    expect(statSync(file).ino).toBe(ino)
  })

  it.each([
    ['damaged', (code: Buffer) => code.fill(1, 1000, 2000)],
    ['cut short', (code: Buffer) => code.subarray(0, 1000)],
    ['empty', () => Buffer.alloc(0)]
  ])('is made again if it is %s', async (_, change) => {
    const {file, first, home} = await afterFirst()
    writeFileSync(file, change(readFileSync(file)))
    expect(await lint(home)).toEqual(first)
    expect(readFileSync(file).length).toBeGreaterThan(100_000)
  })

  it.runIf(isPosix)('is not taken from a file that others can write', async () => {
    const {file, first, home} = await afterFirst()
    chmodSync(file, 0o666)
    expect(await lint(home)).toEqual(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is of a few versions at most', async () => {
    const home = makeFolder(
      Object.fromEntries(Array.from('abcdef', (one) => [`postmortem/code-${one}`, one]))
    )
    await lint(home)
    expect(filesIn(home)).toHaveLength(4)
  })

  it('is not kept on request, nor where it cannot be', async () => {
    const home = makeFolder({file: ''})
    const first = await lint(home, {NODE_DISABLE_COMPILE_CACHE: '1'})
    expect(existsSync(folderIn(home))).toBe(false)
    expect(await lint(path.join(home, 'file'))).toEqual(first)
  })
})
