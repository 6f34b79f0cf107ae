import type {Manifest} from './manifest.ts'
import {mkdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {root} from '../generate/root.ts'
import {publicPackages} from './manifest.ts'
import {run} from './run.ts'

/** A package as it would be published. */
export interface PackedPackage {
  name: string
  /** Absolute path of its folder. */
  folder: string
  /** Absolute path of the archive. */
  archive: string
  /** Paths in the archive. */
  files: ReadonlyArray<string>
  /** Its `package.json`. */
  manifest: Manifest
  manifestText: string
}

const archives = path.join(root, '.cache', 'packed')

/**
 * Pack all packages that are published, as they were built.
 *
 * @throws
 *   If one cannot be packed.
 */
export async function packPackages(): Promise<ReadonlyArray<PackedPackage>> {
  await rm(archives, {recursive: true, force: true})
  await mkdir(archives, {recursive: true})
  return Promise.all(publicPackages().map((folder) => pack(path.join(root, folder))))
}

async function pack(folder: string): Promise<PackedPackage> {
  const name = path.basename(folder)
  const output = await run('pnpm', ['pack', '--json', '--pack-destination', archives], folder)
  if (!output.ok) throw new Error(`${name}: cannot be packed\n${output.text}`)
  const {filename} = JSON.parse(output.text) as {filename: string}
  const archive = path.resolve(folder, filename)
  // pnpm adds the license of the root, and does not list it.
  const list = await run('tar', ['-tzf', archive], folder)
  const {text} = await run('tar', ['-xzOf', archive, 'package/package.json'], folder)
  return {
    name,
    folder,
    archive,
    files: list.text.split('\n').map((file) => file.replace(/^package\//, '')),
    manifest: JSON.parse(text) as Manifest,
    manifestText: text
  }
}
