import {createHash} from 'node:crypto'
import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs'
import {mkdir, readdir, rm, stat, unlink} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {cacheFolder} from '../files/cache-folder.ts'
import {writeWhole} from '../files/write-whole.ts'

/** Code of other versions of the program and of Node.js that is kept, two megabytes each. */
const kept = 4
/** Bytes. */
const hashLength = 32

/** What V8 made of the program in an earlier run. */
export interface CompiledCode {
  /** Code; it may be of another V8, which V8 notices. */
  known: Buffer | undefined
  /** Keep code for the next run. Where it cannot be written, the next run does without. */
  keep: (code: Buffer) => Promise<void>
}

/**
 * Look for compiled code, which saves a quarter of the time that a short run takes.
 *
 * It is run as it is, so it is taken only from the folder for caches of this user, from a file of
 * this user that nobody else can write; and V8 crashes on code that is damaged, so it is kept with
 * its hash. `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does for the cache of Node.js.
 *
 * @param source
 *   Source of the program.
 */
export function openCompiledCode(source: string): CompiledCode {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return {known: undefined, keep: async () => {}}
  const folder = cacheFolder()
  const name = `code-${hash(source).toString('hex', 0, 8)}-${process.version}-${process.arch}`
  return {known: readOwn(path.join(folder, name)), keep}

  async function keep(code: Buffer): Promise<void> {
    try {
      await mkdir(folder, {recursive: true, mode: 0o700})
      // A file that is replaced would keep its permissions.
      await rm(path.join(folder, name), {force: true})
      await writeWhole(path.join(folder, name), Buffer.concat([hash(code), code]), {mode: 0o600})
      await removeOldest(folder)
    } catch {
      // The folder is read-only, or the disk is full.
    }
  }
}

function readOwn(file: string): Buffer | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const {mode, uid} = fstatSync(descriptor)
    const isOwn = !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0)
    return isOwn ? whole(readFileSync(descriptor)) : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** The code of a file, if it is what was written. */
function whole(file: Buffer): Buffer | undefined {
  const code = file.subarray(hashLength)
  return hash(code).equals(file.subarray(0, hashLength)) ? code : undefined
}

function hash(of: Buffer | string): Buffer {
  return createHash('sha256').update(of).digest()
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('code-'))
  const files = names.map((name) => path.join(folder, name))
  const byAge = await Promise.all(
    files.map(async (file) => ({file, at: (await stat(file)).mtimeMs}))
  )
  byAge.sort((a, b) => b.at - a.at)
  for (const {file} of byAge.slice(kept)) await unlink(file)
}
