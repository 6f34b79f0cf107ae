import {realpath} from 'node:fs/promises'
import path from 'node:path'

/**
 * Check whether a path is that of a folder, or of something in it, without following links.
 *
 * @param file
 *   Absolute path.
 * @param folder
 *   Absolute path.
 */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}

/**
 * Check whether a folder seems to be in the working directory, but a link leads out of it.
 *
 * @param folder
 *   Absolute path of a folder that exists.
 * @param cwd
 *   Working directory.
 */
export async function leavesThroughLink(folder: string, cwd: string): Promise<boolean> {
  return isInside(folder, cwd) && !isInside(await realpath(folder), await realpath(cwd))
}

/**
 * Refuse to write where a link leads out of the working directory: a repository can bring links
 * along.
 *
 * @param folder
 *   Absolute path of a folder that exists.
 * @param file
 *   What is to be written, for the message.
 * @param cwd
 *   Working directory.
 * @throws
 *   If it does.
 */
export async function refuseLinks(folder: string, file: string, cwd: string): Promise<void> {
  if (await leavesThroughLink(folder, cwd)) {
    throw new Error(`a link to the folder of \`${file}\` leaves the working directory`)
  }
}
