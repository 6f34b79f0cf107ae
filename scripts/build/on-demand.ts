import type {Metafile, Plugin} from 'esbuild'
import {build} from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import {asciiSources} from './ascii-sources.ts'
import {usualOptions} from './usual-options.ts'
import {withoutSentences} from './without-sentences.ts'

/** A module that is loaded when it is used. */
export interface OnDemandModule {
  /** How it is imported. */
  specifier: RegExp
  /** What it exports: functions. */
  functions: ReadonlyArray<string>
  /** Where it is, from the folder of the package; or the name of another package. */
  source: string
}

/**
 * Modules that few documents need, and that take longer to load than most documents take to read.
 */
export const onDemandModules: Readonly<Record<string, OnDemandModule>> = {
  '#blame': {
    specifier: /\/blame\/on-demand\.ts$/,
    functions: ['blameWords', 'findBlame'],
    source: './src/blame/on-demand.ts'
  },
  '#franc': {specifier: /^franc-min$/, functions: ['francAll'], source: 'franc-min'},
  '#globs': {
    specifier: /\/globs\.ts$/,
    functions: ['isGlob', 'matchesGlob'],
    source: './src/options/globs.ts'
  },
  '#languages': {
    specifier: /^\.\/further\.ts$/,
    functions: ['furtherLanguage'],
    source: './src/languages/further.ts'
  },
  '#read-toml': {
    specifier: /^\.\/read-toml\.ts$/,
    functions: ['readToml'],
    source: './src/metadata/read-toml.ts'
  },
  '#read-yaml': {
    specifier: /^\.\/read-yaml\.ts$/,
    functions: ['readYaml'],
    source: './src/metadata/read-yaml.ts'
  },
  '#temporal': {
    specifier: /^\.\/temporal-polyfill\.ts$/,
    functions: ['temporalPolyfill'],
    source: './src/time/temporal-polyfill.ts'
  }
}

/** Import them by their names in the `imports` of the package. */
export function onDemand(): Plugin {
  return {
    name: 'on-demand',
    setup(bundler) {
      for (const [name, {specifier}] of Object.entries(onDemandModules)) {
        bundler.onResolve({filter: specifier}, () => ({path: name, external: true}))
      }
    }
  }
}

/**
 * Import them in a bundle that is one file: they are run when they are used.
 */
export function onDemandInside(): Plugin {
  const namespace = 'on-demand'
  return {
    name: namespace,
    setup(bundler) {
      for (const {functions, specifier} of Object.values(onDemandModules)) {
        bundler.onResolve({filter: specifier}, ({kind, path, resolveDir}) =>
          kind === 'import-statement'
            ? {path, namespace, pluginData: {functions, resolveDir}}
            : undefined
        )
      }
      bundler.onLoad({filter: /./, namespace}, ({path, pluginData}) => {
        const {functions, resolveDir} = pluginData as {functions: Array<string>; resolveDir: string}
        return {
          contents: functions.map((name) => calling(name, `require('${path}')`)).join(''),
          resolveDir
        }
      })
    }
  }
}

/**
 * Write them into `dist/on-demand`: as modules for bundlers and browsers, which load them at once,
 * and for Node.js with a stub that loads them when they are used.
 *
 * @param folder
 *   Folder of the package.
 * @param imports
 *   `imports` of the package, which name the files.
 * @returns
 *   What is in them.
 */
export async function buildOnDemand(
  folder: string,
  imports: Readonly<Record<string, unknown>>
): Promise<Array<Metafile>> {
  const metafiles: Array<Metafile> = []
  for (const [name, {functions, source}] of Object.entries(onDemandModules)) {
    if (!(name in imports)) continue
    const file = path.join(folder, 'dist/on-demand', name.slice(1))
    const entry = {
      contents: `export {${functions.join(', ')}} from '${source}'`,
      resolveDir: folder
    }
    for (const format of ['esm', 'cjs'] as const) {
      const outfile = `${file}.${format === 'esm' ? 'js' : 'cjs'}`
      const {metafile} = await build({
        ...usualOptions,
        stdin: entry,
        outfile,
        format,
        plugins: [withoutSentences(), asciiSources()]
      })
      metafiles.push(metafile)
    }
    fs.writeFileSync(
      `${file}.node.js`,
      `import {createRequire} from 'node:module'\nconst require = createRequire(import.meta.url)\n` +
        functions.map((one) => calling(one, `require('./${name.slice(1)}.cjs')`)).join('')
    )
  }
  return metafiles
}

function calling(name: string, module: string): string {
  return `export const ${name} = (...values) => ${module}.${name}(...values)\n`
}
