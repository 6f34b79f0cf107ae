import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {isInside} from '../files/inside.ts'

/**
 * Shorten the address of a page that is installed in a project, so that it is the same on all
 * machines.
 *
 * @param url
 *   Address.
 * @param cwd
 *   Folder that the program runs in.
 * @returns
 *   Path from that folder, with slashes, of a page inside it; any other address as it is.
 */
export function relativeAddress(url: string, cwd: string): string {
  if (!url.startsWith('file:')) return url
  const file = fileURLToPath(url)
  return isInside(file, cwd) ? path.relative(cwd, file).split(path.sep).join('/') : url
}
