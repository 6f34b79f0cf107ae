import type {GeneratedFile} from './rule-index.ts'
import type {BuildOptions, Plugin} from 'esbuild'
import {build} from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import {inAscii} from '../build/ascii-sources.ts'
import {onDemandInside} from '../build/on-demand.ts'
import {usualOptions} from '../build/usual-options.ts'
import {withoutSentences} from '../build/without-sentences.ts'
import {licensesOf} from './licenses.ts'
import {jsonOf, packWords, unpackWords} from './packed-words.ts'
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
  plugins: [languagesApart(), onDemandInside(), withoutSentences(), importedApart()]
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
    {file: `${cli}/bin/languages.txt`, text: await packedLanguages(`${cli}/bin/languages.txt`)},
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
      bundler.onLoad({filter: /import-satteri\.ts$/}, () => ({
        contents: `export const importSatteri = () => importModule('satteri')`
      }))
    }
  }
}

/** Read the words of languages beside English from their file when they are needed. */
function languagesApart(): Plugin {
  const namespace = 'languages-apart'
  return {
    name: namespace,
    setup(bundler) {
      bundler.onResolve({filter: /^\.\/further\.ts$/}, ({path}) => ({path, namespace}))
      bundler.onLoad({filter: /./, namespace}, () => ({
        resolveDir: root,
        contents: `import {readFileSync} from 'node:fs'
import path from 'node:path'
import {unpackWords} from './scripts/generate/packed-words.ts'

let languages
export function furtherLanguage(locale) {
  languages ??= unpackWords(readFileSync(path.join(programFolder, 'languages.txt'), 'utf8'))
  return languages[locale]
}`
      }))
    }
  }
}

/**
 * Pack the words of all languages beside English: as text they would be a sixth of the program.
 *
 * @param file
 *   Where they are kept: another version of Node.js packs the same words into other letters.
 */
async function packedLanguages(file: string): Promise<string> {
  const folder = path.join(root, 'packages/mdast-util-postmortem/src/languages')
  const {outputFiles} = await build({
    ...usualOptions,
    stdin: {
      contents: `export {furtherLanguage} from './further.ts'\nexport {furtherLocales} from './locales.ts'`,
      resolveDir: folder
    },
    format: 'cjs',
    write: false
  })
  const module = {exports: {} as {furtherLanguage: Languages; furtherLocales: Array<string>}}
  const run = vm.runInThisContext(`(function (module) {${outputFiles[0]!.text}\n})`) as (
    own: typeof module
  ) => void
  run(module)
  const {furtherLanguage, furtherLocales} = module.exports
  const words = Object.fromEntries(furtherLocales.map((name) => [name, furtherLanguage(name)]))
  const kept = path.join(root, file)
  const packed = fs.existsSync(kept) ? fs.readFileSync(kept, 'utf8') : ''
  return packed !== '' && unpacked(packed) === jsonOf(words) ? packed : packWords(words)
}

type Languages = (locale: string) => unknown

function unpacked(text: string): string | undefined {
  try {
    return jsonOf(unpackWords(text))
  } catch {
    return undefined
  }
}

function versionOf(manifest: string): string {
  const text = fs.readFileSync(path.join(root, manifest), 'utf8')
  return (JSON.parse(text) as {version: string}).version
}
