import type {GeneratedFile} from './rule-index.ts'
import type {BuildOptions, Plugin} from 'esbuild'
import {build} from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import {inAscii} from '../build/ascii-sources.ts'
import {onDemandInside} from '../build/on-demand.ts'
import {usualOptions} from '../build/usual-options.ts'
import {withoutSentences} from '../build/without-sentences.ts'
import {licensesOf} from './licenses.ts'
import {root} from './root.ts'

const cli = 'packages/postmortem-cli'
const note = `// Made by \`pnpm generate\` of ${cli}/src. Licenses: licenses.txt.\n`

/** Starts the program. */
const launcher: BuildOptions = {
  entryPoints: [`${cli}/src/start/launcher.ts`],
  format: 'esm',
  banner: {js: `#!/usr/bin/env node\n${note}`}
}

/**
 * What each run needs, as a function of what a module has: only so its code can be kept compiled.
 * Pages of rules are beside it where it was packed, and with the package of the rules in a clone.
 */
const program: BuildOptions = {
  entryPoints: [`${cli}/src/start/program.ts`],
  format: 'cjs',
  define: {
    'import.meta.dirname': 'programFolder',
    'import.meta.filename': 'programFile',
    'import.meta.url': 'urlOfRules',
    versionOfProgram: JSON.stringify(versionOf(`${cli}/package.json`))
  },
  banner: {
    js: `${note}(function (require, programFile, importModule) {
const module = {exports: {}}
const programFolder = require('node:path').dirname(programFile)
const pages = require('node:path').join(programFolder, '../docs')
const urlOfRules = require('node:url').pathToFileURL(
  require('node:fs').existsSync(pages)
    ? programFile
    : require('node:path').join(programFolder, '../../remark-lint-postmortem/dist/documentation.js')
).href`
  },
  footer: {js: 'return module.exports})'},
  plugins: [onDemandInside(), withoutSentences(), importedApart()]
}

/** What only runs with a configuration need. */
const engine: BuildOptions = {
  entryPoints: ['unified-engine'],
  format: 'esm',
  banner: {
    js: `${note}import {createRequire as makeRequire} from 'node:module'
const require = makeRequire(import.meta.url)`
  }
}

/**
 * Make the command line files that need nothing else: pre-commit and the action run it from a
 * clone, where nothing is installed.
 *
 * @returns
 *   The program, and the licenses of what is in it.
 */
export async function bundle(): Promise<Array<GeneratedFile>> {
  const made = {
    'postmortem.mjs': await make(launcher),
    'program.cjs': await make(program),
    'engine.mjs': await make({...engine, nodePaths: [`${cli}/node_modules`]})
  }
  const inputs = Object.values(made).flatMap((one) => one.inputs)
  return [
    ...Object.entries(made).map(([name, {text}]) => ({file: `${cli}/bin/${name}`, text})),
    {file: `${cli}/bin/licenses.txt`, text: licensesOf([...new Set(inputs)])}
  ]
}

async function make(options: BuildOptions): Promise<{inputs: Array<string>; text: string}> {
  const {metafile, outputFiles} = await build({
    ...options,
    ...usualOptions,
    outdir: `${cli}/bin`,
    write: false
  })
  return {inputs: Object.keys(metafile.inputs), text: inAscii(outputFiles[0]!.text)}
}

/** Import what loads configurations, and the parser that may be installed, when they are needed. */
function importedApart(): Plugin {
  return {
    name: 'imported-apart',
    setup(bundler) {
      bundler.onLoad({filter: /load-engine\.ts$/}, () => ({
        contents: `export const loadEngine = () => importModule('./engine.mjs')`
      }))
      bundler.onLoad({filter: /load-satteri\.ts$/}, () => ({
        contents: `export const loadSatteri = () => importModule('satteri')`
      }))
    }
  }
}

function versionOf(manifest: string): string {
  const text = fs.readFileSync(path.join(root, manifest), 'utf8')
  return (JSON.parse(text) as {version: string}).version
}
