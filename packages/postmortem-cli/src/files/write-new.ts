import {mkdir, open, stat, unlink} from 'node:fs/promises'
import path from 'node:path'
import {UsageError} from '../exit-code.ts'
import {refuseLinks} from './inside.ts'

/**
 * Write a file that must not be there yet, with the folders that it needs.
 *
 * @param file
 *   Path from the working directory.
 * @param text
 *   Its text.
 * @param cwd
 *   Folder that the program runs in.
 * @param remedy
 *   What to do where there is one already.
 * @throws
 *   If there is something at the path, a link that leads nowhere included, or it cannot be written.
 */
export async function writeNew(
  file: string,
  text: string,
  cwd: string,
  remedy: string
): Promise<void> {
  const full = path.resolve(cwd, file)
  const folder = path.dirname(full)
  try {
    await refuseLinks(await existingFolder(folder), file, cwd)
    await mkdir(folder, {recursive: true})
    const handle = await open(full, 'wx')
    try {
      await handle.writeFile(text)
    } catch (error) {
      await unlink(full)
      throw error
    } finally {
      await handle.close()
    }
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new UsageError(
      code === 'EEXIST'
        ? `Unexpected existing \`${file}\`, expected a new file; ${remedy}`
        : `Cannot write \`${file}\`: ${message}`
    )
  }
}

/** The folder, or the first one above it that there is. */
async function existingFolder(folder: string): Promise<string> {
  const parent = path.dirname(folder)
  if (parent === folder || (await stat(folder).catch(() => undefined))) return folder
  return existingFolder(parent)
}
