import type {Metafile} from 'esbuild'
import {build} from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import {licensesOf} from '../generate/licenses.ts'
import {root} from '../generate/root.ts'
import {buildOnDemand, onDemand} from './on-demand.ts'
import {asciiSources} from './ascii-sources.ts'
import {buildByPlatform, byPlatform} from './by-platform.ts'
import {usualOptions} from './usual-options.ts'
import {withoutSentences} from './without-sentences.ts'

interface Manifest {
  exports: Record<string, string | {'postmortem-source': string; default: string}>
  imports?: Record<string, unknown>
}

/** What users of remark have anyway, or what has to be the same for all packages. */
const shared = [
  'mdast-util-from-markdown',
  'mdast-util-postmortem',
  'remark-lint-postmortem',
  'unified',
  'vfile-message'
]

/** A module that only hands on a module of another package. */
const handsOn = /^(?:\/\/.*\n)*export \{default\} from '[^.'][^']*'\n$/

/**
 * Make one module of a package and of the packages that it uses, in `dist/chunk.js`. What the
 * package exports are stubs that export parts of it: whatever way a rule is imported, it is the same.
 *
 * @param name
 *   Folder of the package.
 */
export async function buildChunk(name: string): Promise<void> {
  const folder = path.join(root, 'packages', name)
  const manifest = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8')
  ) as Manifest
  const dist = path.join(folder, 'dist')
  removeStale(folder)
  const stubs = new Map<string, string>()
  const lines: Array<string> = []
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry === 'string') continue
    const {default: built, 'postmortem-source': source} = entry
    const text = fs.readFileSync(path.join(folder, source), 'utf8')
    if (handsOn.test(text)) stubs.set(built, text)
    else {
      const names = await namesIn(path.join(folder, source))
      const prefix = source.replaceAll(/^\.\/src\/|\.ts$/g, '').replaceAll(/[^a-z]+/g, '_')
      const renamed = names.map((name) => [name, `${prefix}_${name}`] as const)
      lines.push(exportsOf(renamed, source))
      const chunk = path.posix.relative(path.posix.dirname(built), './dist/chunk.js')
      const own = renamed.map(([name, other]) => [other, name] as const)
      stubs.set(built, exportsOf(own, chunk.startsWith('.') ? chunk : `./${chunk}`))
    }
  }
  const {metafile} = await build({
    ...usualOptions,
    stdin: {contents: lines.join(''), resolveDir: folder, sourcefile: 'chunk.ts'},
    outfile: path.join(dist, 'chunk.js'),
    external: shared,
    format: 'esm',
    sourcemap: true,
    plugins: [onDemand(), byPlatform(), withoutSentences(), asciiSources()]
  })
  for (const [file, text] of stubs) write(path.join(folder, file), text)
  const {imports = {}} = manifest
  const others = [
    ...(await buildOnDemand(folder, imports)),
    ...(await buildByPlatform(folder, imports))
  ]
  write(path.join(dist, 'licenses.txt'), licensesOf([metafile, ...others].flatMap(filesIn)))
}

/** Modules of earlier builds, and types of sources that are gone: `tsc -b` leaves them. */
function removeStale(folder: string): void {
  const dist = path.join(folder, 'dist')
  for (const file of fs.readdirSync(dist, {recursive: true, encoding: 'utf8'})) {
    const source = /^(.+)\.d\.ts$/.exec(file)?.[1]
    const isGone = source !== undefined && !fs.existsSync(path.join(folder, 'src', `${source}.ts`))
    if (isGone || /\.c?js(?:\.map)?$/.test(file)) fs.rmSync(path.join(dist, file))
  }
}

/** What a module exports. */
async function namesIn(file: string): Promise<Array<string>> {
  const {metafile} = await build({
    ...usualOptions,
    entryPoints: [file],
    packages: 'external',
    format: 'esm',
    write: false
  })
  const [output] = Object.values(metafile.outputs)
  return output!.exports.toSorted()
}

function exportsOf(names: ReadonlyArray<readonly [string, string]>, from: string): string {
  const list = names.map(([name, other]) => (name === other ? name : `${name} as ${other}`))
  return `export {${list.join(', ')}} from '${from}'\n`
}

function filesIn({inputs}: Metafile): Array<string> {
  return Object.keys(inputs)
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true})
  fs.writeFileSync(file, text)
}
