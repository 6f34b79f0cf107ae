import type {FileHandle} from 'node:fs/promises'
import {constants, lstat, open} from 'node:fs/promises'
import path from 'node:path'
import {UsageError} from '../exit-code.ts'
import {refuseLinks} from './inside.ts'

/**
 * Write a file that the user names for output.
 *
 * @param what
 *   What it is, for messages: `report`.
 * @param file
 *   Absolute path.
 * @param text
 *   Its text.
 * @param cwd
 *   Folder that the program runs in.
 * @throws
 *   If it cannot be written.
 */
export async function writeOutput(
  what: string,
  file: string,
  text: string,
  cwd: string
): Promise<void> {
  try {
    const handle = await openOutput(file, cwd)
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new UsageError(`Cannot write ${what}: ${(error as Error).message}`)
  }
}

/** `/dev/stdout`, `/dev/null`, `/dev/fd/63`: whatever they are, no repository brought them along. */
const devices = /^\/dev\/(?:fd\/)?[^/]+$/

/** A repository can bring links and pipes along. */
async function openOutput(file: string, cwd: string): Promise<FileHandle> {
  if (devices.test(file)) return open(file, 'w')
  const found = await lstat(file).catch(() => undefined)
  if (found && !found.isFile()) {
    throw new Error(`\`${file}\` is not a regular file; remove it, or name another file`)
  }
  await refuseLinks(path.dirname(file), file, cwd)
  return open(file, outputFlags)
}

/** A link or pipe that replaced the file meanwhile is neither followed nor waited for. */
const outputFlags =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_TRUNC |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0)
