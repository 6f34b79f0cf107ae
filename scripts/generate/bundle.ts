import type {Plugin} from 'esbuild'
import type {GeneratedFile} from './rule-index.ts'
import {build} from 'esbuild'
import {licensesOf} from './licenses.ts'
import {root} from './root.ts'

const cli = 'packages/postmortem-cli'

/** What runs before the bundle. */
const banner = `#!/usr/bin/env node
// Made by \`pnpm generate\` of ${cli}/src. Licenses: licenses.txt.
import {createRequire as makeRequire} from 'node:module'
const require = makeRequire(import.meta.url)
const __filename = import.meta.filename
const urlOfRules = new URL('../../remark-lint-postmortem/dist/documentation.js', import.meta.url).href`

/**
 * Make the command line one file that needs nothing else: pre-commit and the action run it from a
 * clone, where nothing is installed.
 *
 * @returns
 *   The program, and the licenses of what is in it.
 */
export async function bundle(): Promise<Array<GeneratedFile>> {
  const {metafile, outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [`${cli}/src/cli.ts`],
    outfile: `${cli}/bin/postmortem.mjs`,
    bundle: true,
    conditions: ['postmortem-source'],
    // Pages of rules stay with the package of the rules.
    define: {'import.meta.url': 'urlOfRules'},
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    banner: {js: banner},
    plugins: [whenUsed('franc-min', 'francAll')],
    metafile: true,
    write: false
  })
  return [
    {file: `${cli}/bin/postmortem.mjs`, text: inAscii(outputFiles[0]!.text)},
    {file: `${cli}/bin/licenses.txt`, text: licensesOf(Object.keys(metafile.inputs))}
  ]
}

/**
 * Load a package when its function is used, not when the program starts: what it makes ready takes
 * longer than most runs need it.
 */
function whenUsed(name: string, used: string): Plugin {
  const namespace = 'when-used'
  return {
    name: namespace,
    setup(bundler) {
      bundler.onResolve({filter: new RegExp(`^${name}$`)}, ({kind, path, resolveDir}) =>
        kind === 'import-statement' ? {path, namespace, pluginData: resolveDir} : undefined
      )
      bundler.onLoad({filter: /./, namespace}, ({pluginData}) => ({
        contents: `export const ${used} = (...values) => require('${name}').${used}(...values)`,
        resolveDir: pluginData as string
      }))
    }
  }
}

/**
 * Write other characters as escapes: Node reads, and V8 scans, a file in ASCII faster. The bundler
 * does so in strings; what is left is in patterns, where escapes mean the same.
 */
function inAscii(text: string): string {
  return text.replaceAll(
    /[^\0-\x7F]/g,
    (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0')
  )
}
