import {randomBytes} from 'node:crypto'
import {mkdir} from 'node:fs/promises'
import {homedir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {readFileUpTo} from '../files/read-file.ts'
import {writeWhole} from '../files/write-whole.ts'

/** Bytes. */
const length = 32

/**
 * Read the secret of this user on this machine, which distinguishes what the program wrote from
 * what came with a repository. It is made when there is none.
 *
 * @returns
 *   32 random bytes, the same in each run.
 * @throws
 *   If it can be neither read nor kept.
 */
export async function machineSecret(): Promise<Buffer> {
  const folder = path.join(cacheFolder(), 'postmortem')
  const file = path.join(folder, 'secret')
  const known = await readFileUpTo(file, length).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (known?.length === length) return known
  const secret = randomBytes(length)
  await mkdir(folder, {recursive: true, mode: 0o700})
  await writeWhole(file, secret, {mode: 0o600})
  return secret
}

/** Folder for caches. */
function cacheFolder(): string {
  const {LOCALAPPDATA, XDG_CACHE_HOME = ''} = process.env
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  // A relative path is to be ignored, says the specification: it could be in the repository.
  return path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(homedir(), '.cache')
}
