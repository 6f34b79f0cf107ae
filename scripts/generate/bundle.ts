import type {GeneratedFile} from './rule-index.ts'
import fs from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {root} from './root.ts'

const cli = 'packages/postmortem-cli'

interface Manifest {
  license: string
  name: string
  version: string
}

/** What runs before the bundle. */
const banner = `#!/usr/bin/env node
// Made by \`pnpm generate\` of ${cli}/src. Licenses: licenses.txt.
import {createRequire as makeRequire} from 'node:module'
const require = makeRequire(import.meta.url)
const __filename = import.meta.filename
const urlOfRules = new URL('../../remark-lint-postmortem/dist/define-rule.js', import.meta.url).href`

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
    metafile: true,
    write: false
  })
  const packages = packagesOf(Object.keys(metafile.inputs))
  return [
    {file: `${cli}/bin/postmortem.mjs`, text: outputFiles[0]!.text},
    {file: `${cli}/bin/licenses.txt`, text: packages.map(licenseOf).join('\n')}
  ]
}

/** Folders of the packages that files are from, without those of this workspace. */
function packagesOf(files: ReadonlyArray<string>): Array<string> {
  const folders = files.flatMap((file) => {
    const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)
    return match ? [match[0]] : []
  })
  return Array.from(new Set(folders)).toSorted()
}

/** Name, version, and license of a package. */
function licenseOf(folder: string): string {
  const read = (name: string) => fs.readFileSync(path.join(root, folder, name), 'utf8')
  const {license, name, version} = JSON.parse(read('package.json')) as Manifest
  const file = fs
    .readdirSync(path.join(root, folder))
    .toSorted()
    .find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : read(file).replaceAll('\r\n', '\n').trim()
  return `${name} ${version} (${license})\n\n${text}\n\n${'-'.repeat(80)}\n`
}
