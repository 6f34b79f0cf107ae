import fs from 'node:fs'
import path from 'node:path'
import {root} from './root.ts'

interface Manifest {
  license: string
  name: string
  version: string
}

/**
 * Put together the licenses of what is in a bundle.
 *
 * @param files
 *   Files in the bundle, from the folder of the project.
 * @returns
 *   Name, version, and license of each package, without those of this workspace.
 */
export function licensesOf(files: ReadonlyArray<string>): string {
  return packagesOf(files).map(licenseOf).join('\n')
}

/** Folders of the packages that files are from, without those of this workspace. */
function packagesOf(files: ReadonlyArray<string>): Array<string> {
  const folders = files.flatMap((file) => {
    const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)
    return match ? [match[0]] : []
  })
  return Array.from(new Set(folders)).toSorted()
}

/** Name, version, and license of a package. */
function licenseOf(folder: string): string {
  const read = (name: string) => fs.readFileSync(path.join(root, folder, name), 'utf8')
  const {license, name, version} = JSON.parse(read('package.json')) as Manifest
  const file = fs
    .readdirSync(path.join(root, folder))
    .toSorted()
    .find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : read(file).replaceAll('\r\n', '\n').trim()
  return `${name} ${version} (${license})\n\n${text}\n\n${'-'.repeat(80)}\n`
}
