import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Make an empty folder, use it, and remove it.
 *
 * @param use
 *   What is done with it.
 */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-bench-'))
  try {
    return await use(folder)
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}
