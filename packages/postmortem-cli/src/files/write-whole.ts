import type {FileHandle} from 'node:fs/promises'
import {randomBytes} from 'node:crypto'
import {chmod, chown, open, rename, stat, unlink} from 'node:fs/promises'
import path from 'node:path'

/** How to write a file. */
export interface WriteOptions {
  /** Permissions of a file that is new; one that is replaced keeps its own. By default `0o666`. */
  mode?: number
  /**
   * Called when the new content is on the disk, directly before it takes the place of the old one;
   * what it throws keeps the old one. Somebody may have changed the file meanwhile: the moment
   * between this call and the change is short, but there is one.
   */
  confirm?: () => Promise<void>
}

/**
 * Replace a file in one step: whatever happens, it is the old one or the new one.
 *
 * The content is written to a file beside it first, under a name that nobody can know before, and
 * which must be new: a link that a repository brings along is not followed.
 *
 * @param file
 *   Absolute path; a symbolic link is replaced, not followed.
 * @param content
 *   All of the new content.
 * @param options
 *   Permissions, and the last check.
 * @throws
 *   If not all of it can be written; the file is as it was then.
 */
export async function writeWhole(
  file: string,
  content: Buffer | string,
  {confirm, mode}: WriteOptions = {}
): Promise<void> {
  const copy = await writeCopy(file, content, mode)
  await orRemove(copy, async () => {
    await confirm?.()
    await rename(copy, file)
  })
}

/**
 * Write a file in place, as one with several hard links has to be.
 *
 * A copy of the new content is written beside it first, which shows that there is room for it. If
 * writing fails all the same, the old content is put back.
 *
 * @param file
 *   Absolute path of a regular file.
 * @param content
 *   All of the new content.
 * @param options
 *   Current content, and the last check.
 * @throws
 *   If not all of it can be written; the file has its old content then, or the message names the
 *   copy that has the new one.
 */
export async function writeInPlace(
  file: string,
  content: Buffer | string,
  {before, confirm}: Pick<WriteOptions, 'confirm'> & {before: Buffer | string}
): Promise<void> {
  const copy = await writeCopy(file, content)
  if (confirm) await orRemove(copy, confirm)
  try {
    await overwrite(file, content)
  } catch (error) {
    await overwrite(file, before).catch(() => {
      const {message} = error as Error
      throw new Error(`${message}; the file is damaged, its new content is in \`${copy}\``, {
        cause: error
      })
    })
    await remove(copy)
    throw error
  }
  await remove(copy)
}

/** Write a new file in the same folder, with the owner and the permissions of the old one. */
async function writeCopy(file: string, content: Buffer | string, mode = 0o666): Promise<string> {
  const copy = path.join(path.dirname(file), `.postmortem-${randomBytes(8).toString('hex')}`)
  const old = await stat(file).catch(() => undefined)
  // `x`: the file must be new, so that no link is followed.
  const handle = await open(copy, 'wx', old ? 0o600 : mode)
  await orRemove(copy, async () => {
    await writeAndClose(handle, content)
    if (!old) return
    await chown(copy, old.uid, old.gid).catch(ignoreForbidden)
    await chmod(copy, old.mode & 0o7777)
  })
  return copy
}

/** The file is not emptied first: its blocks are needed if the old content has to come back. */
async function overwrite(file: string, content: Buffer | string): Promise<void> {
  const bytes = Buffer.from(content)
  await writeAndClose(await open(file, 'r+'), bytes, (handle) => handle.truncate(bytes.length))
}

async function writeAndClose(
  handle: FileHandle,
  content: Buffer | string,
  finish?: (handle: FileHandle) => Promise<void>
): Promise<void> {
  try {
    // Writes on when the system has taken only a part.
    await handle.writeFile(content)
    await finish?.(handle)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function orRemove(copy: string, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    await remove(copy)
    throw error
  }
}

async function remove(copy: string): Promise<void> {
  await unlink(copy).catch(() => {})
}

/** Only the superuser can give a file away, and some file systems know no owners. */
function ignoreForbidden(error: NodeJS.ErrnoException): void {
  if (!['EINVAL', 'ENOSYS', 'EPERM'].includes(error.code ?? '')) throw error
}
