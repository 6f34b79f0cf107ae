import fs from 'node:fs'
import path from 'node:path'

// Where the package runs in a browser, `no-disk.ts` stands for this module (`#disk` in
// `package.json`).

/** A regular file. */
export interface FoundFile {
  /** Another text when it has changed. */
  changed: string
  /** Bytes, as its metadata has them. */
  size: number
}

/**
 * Look for a file.
 *
 * @param file
 *   Absolute path.
 * @returns
 *   What is known of it; words for what is there instead.
 * @throws
 *   If nobody may look.
 */
export function lookAt(file: string): FoundFile | string {
  const stat = statOf(file)
  if (!stat) return 'missing file'
  if (stat.isDirectory()) return 'folder'
  // A device or a pipe may never end.
  if (!stat.isFile()) return 'special file'
  return {changed: `${stat.mtimeMs} ${stat.size}`, size: stat.size}
}

/** `undefined` if there is nothing; also where a folder on the way to it is a file. */
function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, {throwIfNoEntry: false})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * Read a text file, unless it is larger than a limit. The size in its metadata is not trusted:
 * special files report no bytes and never end.
 *
 * @param file
 *   Path of a regular file.
 * @param limit
 *   Bytes.
 * @returns
 *   Text; `undefined` if it has more bytes.
 * @throws
 *   If it cannot be read.
 */
export function readUpTo(file: string, limit: number): string | undefined {
  // A pipe may have replaced the file since it was checked: do not wait for it.
  const descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0))
  try {
    const buffer = Buffer.allocUnsafe(limit + 1)
    let length = 0
    let last: number
    do {
      last = fs.readSync(descriptor, buffer, length, buffer.length - length, null)
      length += last
    } while (last > 0)
    return length > limit ? undefined : buffer.toString('utf8', 0, length)
  } finally {
    fs.closeSync(descriptor)
  }
}

/** Absolute path of a file whose path is from a folder. */
export function absolutePath(folder: string, file: string): string {
  return path.resolve(folder, file)
}

/** Path from a folder to a file, with slashes. */
export function pathFrom(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll(path.sep, '/')
}
