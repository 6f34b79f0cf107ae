import type * as Crypto from 'node:crypto'
import type * as FileSystem from 'node:fs/promises'
import {randomBytes} from 'node:crypto'
import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {open} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {writeInPlace, writeWhole} from '../src/files/write-whole.ts'

vi.mock('node:crypto', async (original) => {
  const module = await original<typeof Crypto>()
  return {...module, randomBytes: vi.fn<typeof module.randomBytes>(module.randomBytes)}
})
vi.mock('node:fs/promises', async (original) => {
  const module = await original<typeof FileSystem>()
  return {...module, open: vi.fn<typeof module.open>(module.open)}
})

const {open: realOpen} = await vi.importActual<typeof FileSystem>('node:fs/promises')

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-write-'))
  file = path.join(folder, 'a.md')
  writeFileSync(file, 'old')
})

/** Let the disk be full after one byte, as often as `times` says, when a file is written in place. */
function fillDisk(times: number): void {
  let left = times
  vi.mocked(open).mockImplementation(async (name, flags, mode) => {
    const handle = await realOpen(name, flags, mode)
    if (flags !== 'r+' || left === 0) return handle
    left--
    return Object.assign(handle, {
      async writeFile(content: Buffer) {
        await handle.write(content, 0, 1)
        throw new Error('ENOSPC: no space left on device, write')
      }
    }) as FileSystem.FileHandle
  })
}

describe('writeWhole', () => {
  it('replaces a file, which keeps its permissions, and leaves no copy', async () => {
    chmodSync(file, 0o640)
    await writeWhole(file, 'new', {mode: 0o600})
    expect(readFileSync(file, 'utf8')).toBe('new')
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it('keeps the old file if it is not confirmed', async () => {
    const confirm = (): Promise<void> => Promise.reject(new Error('changed'))
    await expect(writeWhole(file, 'new', {confirm})).rejects.toThrow('changed')
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it.skipIf(process.platform === 'win32')('follows no link in place of its copy', async () => {
    const random = Buffer.alloc(8)
    vi.mocked(randomBytes).mockImplementationOnce(() => random)
    const link = path.join(folder, `.postmortem-${random.toString('hex')}`)
    writeFileSync(path.join(folder, 'target'), 'kept')
    symlinkSync('target', link)
    await expect(writeWhole(file, 'new')).rejects.toThrow(
      `EEXIST: file already exists, open '${link}'`
    )
    expect(readFileSync(path.join(folder, 'target'), 'utf8')).toBe('kept')
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readFileSync(link, 'utf8')).toBe('kept')
  })
})

describe('writeInPlace', () => {
  beforeEach(() => linkSync(file, path.join(folder, 'b.md')))

  it.each(['longer than before', 'new', ''])('writes all of `%s`', async (content) => {
    await writeInPlace(file, content, {before: 'old'})
    expect(readFileSync(path.join(folder, 'b.md'), 'utf8')).toBe(content)
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md'])
  })

  it('changes nothing if it is not confirmed', async () => {
    writeFileSync(file, 'of somebody else')
    const confirm = (): Promise<void> => Promise.reject(new Error('changed'))
    await expect(writeInPlace(file, 'new', {before: 'old', confirm})).rejects.toThrow('changed')
    expect(readFileSync(file, 'utf8')).toBe('of somebody else')
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md'])
  })

  it('puts the old content back', async () => {
    fillDisk(1)
    await expect(writeInPlace(file, 'new content', {before: 'old'})).rejects.toThrow(
      /^ENOSPC: no space left on device, write$/
    )
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md'])
  })

  it('leaves a copy of the new content where this fails as well', async () => {
    fillDisk(2)
    const error = await writeInPlace(file, 'new content', {before: 'old'}).catch(String)
    const [copy = ''] = readdirSync(folder)
    expect(copy).toMatch(/^\.postmortem-[\da-f]{16}$/)
    expect(error).toBe(
      `Error: ENOSPC: no space left on device, write; the file is damaged, its new content is in \`${path.join(folder, copy)}\``
    )
    expect(readFileSync(path.join(folder, copy), 'utf8')).toBe('new content')
  })
})
