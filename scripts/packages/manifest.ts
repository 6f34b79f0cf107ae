import fs from 'node:fs'
import path from 'node:path'
import {root} from '../generate/root.ts'

/** What the scripts read and write of a `package.json`. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  license?: string
  /** An address at the root, from which those of all packages follow. */
  repository?: string | {type: string; url: string; directory: string} | undefined
  bugs?: string | undefined
  homepage?: string | undefined
  exports?: unknown
  publishConfig?: Record<string, unknown>
  dependencies?: Readonly<Record<string, string>>
}

/**
 * Read the manifest of a package.
 *
 * @param folder
 *   Its folder, from the root of the project.
 */
export function readManifest(folder: string): Manifest {
  return JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest
}

/** List the folders of the packages that are published, from the root of the project. */
export function publicPackages(): ReadonlyArray<string> {
  return fs
    .readdirSync(path.join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => fs.existsSync(path.join(root, folder, 'package.json')))
    .filter((folder) => readManifest(folder).private !== true)
}
