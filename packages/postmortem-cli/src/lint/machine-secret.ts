import {randomBytes} from 'node:crypto'
import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {cacheFolder} from '../files/cache-folder.ts'
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
  const folder = cacheFolder()
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
