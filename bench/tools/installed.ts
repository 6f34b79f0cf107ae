import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

/** What a package says of itself. */
export interface Installed {
  version: string
  license: string
}

/**
 * Read the version and the license of a package that is installed.
 *
 * @param name
 *   Package.
 * @throws
 *   When it is not installed.
 */
export function installed(name: string): Installed {
  return JSON.parse(fs.readFileSync(path.join(folderOf(name), 'package.json'), 'utf8')) as Installed
}

/**
 * Find a package that is installed.
 *
 * @param name
 *   Package.
 * @throws
 *   When it is not installed.
 */
export function folderOf(name: string): string {
  const folder = require.resolve
    .paths(name)
    ?.map((modules) => path.join(modules, name))
    .find((folder) => fs.existsSync(path.join(folder, 'package.json')))
  if (folder === undefined) throw new Error(`Cannot find package \`${name}\``)
  return folder
}
