import type {Metafile, Plugin} from 'esbuild'
import {build} from 'esbuild'
import path from 'node:path'
import {asciiSources} from './ascii-sources.ts'
import {usualOptions} from './usual-options.ts'

interface Module {
  /** How it is imported. */
  specifier: RegExp
  /** Where it is, from the folder of the package. */
  node: string
  browser: string
}

/** Modules that are others in browsers than in Node.js, by their names in `imports` of the package. */
const modules: Readonly<Record<string, Module>> = {
  '#disk': {
    specifier: /^\.\/disk\.ts$/,
    node: './src/document/disk.ts',
    browser: './src/document/no-disk.ts'
  }
}

/** Import them by these names. */
export function byPlatform(): Plugin {
  return {
    name: 'by-platform',
    setup(bundler) {
      for (const [name, {specifier}] of Object.entries(modules)) {
        bundler.onResolve({filter: specifier}, () => ({path: name, external: true}))
      }
    }
  }
}

/** Import those for browsers. */
export function forBrowsers(): Plugin {
  return {
    name: 'for-browsers',
    setup(bundler) {
      for (const {browser, specifier} of Object.values(modules)) {
        bundler.onResolve({filter: specifier}, ({resolveDir}) => ({
          path: path.join(resolveDir, path.basename(browser))
        }))
      }
    }
  }
}

/**
 * Write those that a package imports into `dist/by-platform`.
 *
 * @param folder
 *   Folder of the package.
 * @param imports
 *   `imports` of the package.
 * @returns
 *   What is in them.
 */
export async function buildByPlatform(
  folder: string,
  imports: Readonly<Record<string, unknown>>
): Promise<Array<Metafile>> {
  const metafiles: Array<Metafile> = []
  for (const [name, {browser, node}] of Object.entries(modules)) {
    if (!(name in imports)) continue
    for (const [source, ending] of [
      [browser, 'js'],
      [node, 'node.js']
    ] as const) {
      const {metafile} = await build({
        ...usualOptions,
        entryPoints: [path.join(folder, source)],
        outfile: path.join(folder, 'dist/by-platform', `${name.slice(1)}.${ending}`),
        format: 'esm',
        plugins: [asciiSources()]
      })
      metafiles.push(metafile)
    }
  }
  return metafiles
}
