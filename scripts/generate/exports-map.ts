import type {GeneratedFile} from './rule-index.ts'
import {readManifest} from '../packages/manifest.ts'
import {publishedManifest} from './published-manifest.ts'

/**
 * The manifest of a package with its exports.
 *
 * @param folder
 *   Folder of the package.
 * @param modules
 *   Modules by subpath: `{'.': 'index', './severity': 'rules/severity'}`.
 * @param files
 *   Names of other files in the package (optional).
 */
export function exportsMap(
  folder: string,
  modules: Record<string, string>,
  files: ReadonlyArray<string> = []
): GeneratedFile {
  const manifest = readManifest(folder)
  const others = Object.fromEntries(files.map((name) => [`./${name}`, `./${name}`]))
  const published = {...map(modules, (name) => built(name)), ...others}
  manifest.exports = {
    ...map(modules, (name) => ({'postmortem-source': `./src/${name}.ts`, ...built(name)})),
    ...others
  }
  manifest.publishConfig = {...manifest.publishConfig, exports: published}
  return publishedManifest(folder, manifest)
}

function built(name: string): Record<string, string> {
  return {types: `./dist/${name}.d.ts`, default: `./dist/${name}.js`}
}

function map(
  modules: Record<string, string>,
  make: (name: string) => Record<string, string>
): Record<string, Record<string, string>> {
  return Object.fromEntries(Object.entries(modules).map(([key, name]) => [key, make(name)]))
}
