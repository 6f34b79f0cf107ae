import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** Files that are at the top of a project. */
const tops: ReadonlyArray<string> = ['package.json', '.git']

/**
 * Find the folder that paths of a document’s configuration count from.
 *
 * @param file
 *   Absolute path of the document.
 * @param folders
 *   Absolute paths of the folders that the client has open.
 * @returns
 *   The innermost open folder around the document, or else the project that it is in, or else its
 *   own folder.
 */
export function folderOf(file: string, folders: ReadonlyArray<string>): string {
  const [open] = folders
    .filter((folder) => isWithin(file, folder))
    .toSorted((a, b) => b.length - a.length)
  if (open !== undefined) return open
  const own = path.dirname(file)
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (tops.some((name) => existsSync(path.join(folder, name)))) return folder
    if (folder === path.dirname(folder)) return own
  }
}

/**
 * Turn the address of a document into a path.
 *
 * @param uri
 *   Address.
 * @param folders
 *   Absolute paths of the folders that the client has open.
 * @returns
 *   Its path; for one that was never saved one in the first folder; `undefined` for what is not
 *   on this disk.
 */
export function pathOf(uri: string, folders: ReadonlyArray<string>): string | undefined {
  if (uri.startsWith('untitled:')) return path.join(folders[0] ?? path.resolve(), 'untitled.md')
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    // A host, or an escaped slash.
    return undefined
  }
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}
