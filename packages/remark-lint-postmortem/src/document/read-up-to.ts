import fs from 'node:fs'

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
