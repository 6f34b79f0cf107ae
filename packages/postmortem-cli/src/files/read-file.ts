import {constants} from 'node:fs'
import {open, stat} from 'node:fs/promises'

/**
 * Read a regular file up to a limit.
 *
 * Devices, pipes, and sockets are refused before they are opened: they may never end, and opening
 * some has effects.
 *
 * @param file
 *   Absolute path; a symbolic link to a regular file is followed.
 * @param limit
 *   Bytes.
 * @returns
 *   Bytes of the file, one more than the limit if it is larger.
 * @throws
 *   If it is not a regular file, or cannot be read.
 */
export async function readFileUpTo(file: string, limit: number): Promise<Buffer> {
  if (!(await stat(file)).isFile()) throw new Error('it is not a regular file')
  // A pipe may have replaced the file since it was checked: do not wait for it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const buffer = Buffer.allocUnsafe(limit + 1)
    let length = 0
    let last: number
    do {
      last = (await handle.read(buffer, length, buffer.length - length)).bytesRead
      length += last
    } while (last > 0)
    return Buffer.from(buffer.subarray(0, length))
  } finally {
    await handle.close()
  }
}

/**
 * Read a stream up to a limit.
 *
 * @param stream
 *   Stream of bytes.
 * @param limit
 *   Bytes.
 * @returns
 *   Bytes; more than the limit if the file is larger.
 */
export async function readStreamUpTo(
  stream: NodeJS.ReadableStream,
  limit: number
): Promise<Buffer> {
  const chunks: Array<Buffer> = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    length += bytes.length
    if (length > limit) break
  }
  return Buffer.concat(chunks)
}
