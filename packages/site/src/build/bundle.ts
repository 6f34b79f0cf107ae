import type {BuildOptions, Plugin} from 'esbuild'
import {build} from 'esbuild'
import path from 'node:path'
import {onDemandFunctions} from '../../../../scripts/build/on-demand.ts'
import {root} from '../../../../scripts/generate/root.ts'

/** Addresses of scripts and styles, from the top of the site. */
export interface Assets {
  playground: string
  playgroundStyle: string
  site: string
  style: string
}

const own = 'packages/site/src'

/** A worker has no document. */
const forWorkers = ['worker', 'module']

const usual = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  legalComments: 'none',
  entryNames: '[name]-[hash]',
  metafile: true
} satisfies BuildOptions

/**
 * What few documents need, of the packages that the worker is made of (`imports` in their
 * `package.json`): scripts that it loads when it needs them, as Node.js does.
 */
const onDemand: Readonly<Record<string, ReadonlyArray<string>>> = {
  ...onDemandFunctions,
  // Names of characters such as `&nbsp;`; the reader brings its own.
  'decode-named-character-reference': ['decodeNamedCharacterReference']
}

/**
 * Bundle the programs and styles that pages load.
 *
 * @param outdir
 *   Folder to write them to.
 */
export async function bundle(outdir: string): Promise<Assets> {
  const lazy = await bundleOnDemand(outdir)
  const worker = await make(outdir, {
    entryPoints: {worker: `${own}/playground/worker.ts`},
    format: 'iife',
    conditions: forWorkers,
    // Pages of rules are not read here.
    define: {'import.meta.url': 'self.location.href'},
    plugins: [loadOnDemand(lazy)]
  })
  const playground = await make(outdir, {
    entryPoints: {playground: `${own}/playground/main.ts`},
    format: 'esm',
    // The editors come after what starts the worker.
    splitting: true,
    chunkNames: 'playground-[hash]',
    define: {workerFile: JSON.stringify(path.basename(worker))}
  })
  const site = await make(outdir, {entryPoints: {site: `${own}/client/site.ts`}, format: 'esm'})
  const style = await make(outdir, {entryPoints: {site: `${own}/styles/site.css`}})
  const playgroundStyle = await make(outdir, {
    entryPoints: {playground: `${own}/styles/playground.css`}
  })
  return {playground, playgroundStyle, site, style}
}

/** @returns Address of the entry point. */
async function make(outdir: string, options: Omit<BuildOptions, 'metafile'>): Promise<string> {
  const {metafile} = await build({...usual, ...options, outdir})
  const [file] = Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint) ?? ['']
  return `assets/${path.basename(file)}`
}

/** @returns Names of files, by the names under which packages import them. */
async function bundleOnDemand(outdir: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const [name, functions] of Object.entries(onDemand)) {
    const global = `onDemand[${JSON.stringify(name)}]`
    const address = await make(outdir, {
      stdin: {
        contents: `export {${functions.join(', ')}} from '${name}'`,
        // Its `imports` are those of the reader.
        resolveDir: path.join(root, 'packages/mdast-util-postmortem')
      },
      entryNames: `${name.replace('#', '')}-[hash]`,
      format: 'iife',
      conditions: forWorkers,
      globalName: global
    })
    files[name] = path.basename(address)
  }
  return files
}

function loadOnDemand(files: Readonly<Record<string, string>>): Plugin {
  const namespace = 'on-demand'
  return {
    name: namespace,
    setup(bundler) {
      bundler.onResolve({filter: /^(?:#.*|decode-named-character-reference)$/}, ({path}) =>
        path in onDemand ? {path, namespace} : undefined
      )
      bundler.onLoad({filter: /./, namespace}, ({path: name}) => ({
        contents: onDemand[name]!.map(
          (one) =>
            `export const ${one} = (...values) => self.loadOnDemand('${name}', '${files[name]!}').${one}(...values)\n`
        ).join('')
      }))
    }
  }
}
