import type {BuildOptions, Plugin} from 'esbuild'
import {minify} from '@swc/core'
import {build} from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import {forBrowsers} from '../../../../scripts/build/by-platform.ts'
import {onDemandModules} from '../../../../scripts/build/on-demand.ts'
import {withoutSentences} from '../../../../scripts/build/without-sentences.ts'
import {listRuleFiles} from '../../../../scripts/generate/rule-index.ts'
import {root} from '../../../../scripts/generate/root.ts'
import {withoutDescriptions} from './without-descriptions.ts'

/** Addresses of scripts and styles, from the top of the site. */
export interface Assets {
  /** Starts the playground, and shows the first findings. */
  playground: string
  /** The rest of it, with the editors. */
  playgroundPage: string
  playgroundStyle: string
  site: string
  style: string
  worker: string
}

const own = 'packages/site/src'

const usual = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  target: 'es2022',
  legalComments: 'none',
  entryNames: '[name]-[hash]',
  // What is published is made of the sources as well.
  conditions: ['postmortem-source', 'module']
} satisfies BuildOptions

/**
 * A worker has no document. `decode-named-character-reference` asks one for names of characters
 * where a bundler takes it for a page.
 */
const forWorkers = ['worker', ...usual.conditions]

type OnDemand = Pick<(typeof onDemandModules)[string], 'functions' | 'specifier'>

/** What few documents need: scripts that the worker loads when one does, as Node.js does. */
const onDemand: Readonly<Record<string, OnDemand>> = {
  ...onDemandModules,
  // Names of characters such as `&nbsp;`.
  characters: {
    specifier: /^decode-named-character-reference$/,
    functions: ['decodeNamedCharacterReference']
  },
  // The playground parses with the light syntax.
  gfm: {specifier: /^remark-gfm$/, functions: ['default']}
}

/**
 * Rules that the worker runs only after the first findings are there: for those about blame it
 * loads thousands of words, and whether a comment suppresses anything is known after all others.
 */
const lateRules = listRuleFiles().flatMap(({name, part}) =>
  part === 'blame' || name === 'no-unused-suppression' ? [name] : []
)

/**
 * Bundle the programs and styles that pages load.
 *
 * @param outdir
 *   Folder to write them to.
 */
export async function bundle(outdir: string): Promise<Assets> {
  const worker = await make(outdir, {
    entryPoints: {worker: `${own}/playground/worker.ts`},
    format: 'iife',
    conditions: forWorkers,
    define: {
      // Pages of rules are not read here.
      'import.meta.url': 'self.location.href',
      lateRules: JSON.stringify(lateRules)
    },
    plugins: [loadOnDemand(outdir), forBrowsers(), withoutDescriptions()]
  })
  const {playground, page} = await makeAll(outdir, {
    entryPoints: {playground: `${own}/playground/main.ts`, page: `${own}/playground/page.ts`},
    format: 'esm',
    // The editors come after what shows the first findings.
    splitting: true,
    chunkNames: 'playground-[hash]'
  })
  const site = await make(outdir, {entryPoints: {site: `${own}/client/site.ts`}, format: 'esm'})
  const style = await make(outdir, {entryPoints: {site: `${own}/styles/site.css`}, minify: true})
  const playgroundStyle = await make(outdir, {
    entryPoints: {playground: `${own}/styles/playground.css`},
    minify: true
  })
  return {playground: playground!, playgroundPage: page!, playgroundStyle, site, style, worker}
}

/** @returns Address of the only entry point. */
async function make(outdir: string, options: BuildOptions): Promise<string> {
  return Object.values(await makeAll(outdir, options))[0]!
}

/** @returns Addresses of the entry points, by their names. */
async function makeAll(outdir: string, options: BuildOptions): Promise<Record<string, string>> {
  const {metafile, outputFiles} = await build({
    ...usual,
    ...options,
    outdir,
    metafile: true,
    write: false
  })
  fs.mkdirSync(outdir, {recursive: true})
  for (const {path: file, text} of outputFiles) {
    const isModule = options.format === 'esm'
    fs.writeFileSync(file, file.endsWith('.js') ? await minified(text, isModule) : text)
  }
  return Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([file, {entryPoint}]) => {
      const name = path.basename(file)
      return entryPoint === undefined ? [] : [[name.replace(/-.*/, ''), `assets/${name}`]]
    })
  )
}

/** The bundler minifies as well, but what it leaves is a twentieth longer when it is compressed. */
async function minified(program: string, isModule: boolean): Promise<string> {
  const {code} = await minify(program, {
    // A function that is put into its caller is shorter, but compresses worse.
    compress: {inline: 0, passes: 3, reduce_funcs: false},
    mangle: true,
    module: isModule
  })
  return code
}

function loadOnDemand(outdir: string): Plugin {
  const namespace = 'on-demand'
  return {
    name: namespace,
    setup(bundler) {
      for (const [name, {specifier}] of Object.entries(onDemand)) {
        bundler.onResolve({filter: specifier}, ({path: imported, resolveDir}) => ({
          path: name,
          namespace,
          pluginData: {imported, resolveDir}
        }))
      }
      bundler.onLoad({filter: /./, namespace}, async ({path: name, pluginData}) => {
        const {imported, resolveDir} = pluginData as {imported: string; resolveDir: string}
        const {functions} = onDemand[name]!
        const address = await make(outdir, {
          stdin: {contents: `export {${functions.join(', ')}} from '${imported}'`, resolveDir},
          entryNames: `${name.replace('#', '')}-[hash]`,
          format: 'iife',
          conditions: forWorkers,
          globalName: `onDemand[${JSON.stringify(name)}]`,
          plugins: [withoutSentences()]
        })
        const load = `self.loadOnDemand('${name}', '${path.basename(address)}')`
        return {
          contents: functions
            .map(
              (one, index) =>
                `const f${index} = function (...values) { return ${load}.${one}.apply(this, values) }\n` +
                `export {f${index} as ${one}}\n`
            )
            .join('')
        }
      })
    }
  }
}
