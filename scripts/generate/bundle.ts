import type {GeneratedFile} from './rule-index.ts'
import {build} from 'esbuild'
import {inAscii} from '../build/ascii-sources.ts'
import {onDemandInside} from '../build/on-demand.ts'
import {usualOptions} from '../build/usual-options.ts'
import {licensesOf} from './licenses.ts'

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
    ...usualOptions,
    entryPoints: [`${cli}/src/cli.ts`],
    outfile: `${cli}/bin/postmortem.mjs`,
    // Pages of rules stay with the package of the rules.
    define: {'import.meta.url': 'urlOfRules'},
    format: 'esm',
    banner: {js: banner},
    plugins: [onDemandInside()],
    write: false
  })
  return [
    {file: `${cli}/bin/postmortem.mjs`, text: inAscii(outputFiles[0]!.text)},
    {file: `${cli}/bin/licenses.txt`, text: licensesOf(Object.keys(metafile.inputs))}
  ]
}
