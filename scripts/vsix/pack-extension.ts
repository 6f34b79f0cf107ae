import fs from 'node:fs'
import path from 'node:path'
import {createVSIX} from '@vscode/vsce'
import {build} from 'esbuild'
import {usualOptions} from '../build/usual-options.ts'
import {licensesOf} from '../generate/licenses.ts'
import {root} from '../generate/root.ts'
import {settingsSchema} from './settings-schema.ts'

const extension = 'packages/vscode-postmortem'
const server = 'packages/postmortem-language-server'

/** What is packed as it is, by its path in the extension. */
const copies: Record<string, string> = {
  LICENSE: 'LICENSE',
  'README.md': `${extension}/README.md`,
  // The server finds the pages of the rules beside its own folder.
  docs: 'packages/remark-lint-postmortem/docs',
  'schemas/package.schema.json': 'packages/remark-preset-postmortem/package.schema.json',
  'schemas/remarkrc.schema.json': 'packages/remark-preset-postmortem/remarkrc.schema.json',
  snippets: `${extension}/snippets`
}

/** The server is made of modules, in which packages that are none want to `require`. */
const serverBanner = `import {createRequire as makeRequire} from 'node:module'
const require = makeRequire(import.meta.url)`

interface Manifest {
  name: string
  version: string
  contributes: {configuration: {properties: Record<string, object>}}
  devDependencies?: unknown
}

/**
 * Pack the extension of VS Code, with the language server and all that both need.
 *
 * @param folder
 *   Absolute path of the folder to write to.
 * @returns
 *   Path of the `.vsix`.
 */
export async function packExtension(folder: string): Promise<string> {
  const stage = path.join(folder, 'extension')
  fs.rmSync(stage, {recursive: true, force: true})
  fs.mkdirSync(stage, {recursive: true})
  const manifest = packedManifest()
  fs.writeFileSync(path.join(stage, 'package.json'), JSON.stringify(manifest))
  for (const [to, from] of Object.entries(copies)) {
    fs.cpSync(path.join(root, from), path.join(stage, to), {recursive: true})
  }
  await bundle(stage)
  const packagePath = path.join(folder, `${manifest.name}-${manifest.version}.vsix`)
  await createVSIX({
    cwd: stage,
    packagePath,
    dependencies: false,
    // Its links are to files in it.
    allowMissingRepository: true,
    // Those on the pages of the rules are made up.
    allowPackageSecrets: ['github'],
    rewriteRelativeLinks: false
  })
  fs.rmSync(stage, {recursive: true})
  return packagePath
}

/** The manifest with all that can be set: it follows from the definitions of the rules. */
function packedManifest(): Manifest {
  const file = path.join(root, extension, 'package.json')
  const {devDependencies: _, ...manifest} = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest
  const {properties} = manifest.contributes.configuration
  properties['postmortem.settings'] = {...settingsSchema(), ...properties['postmortem.settings']}
  return manifest
}

/**
 * Make a file of the extension, one of the server, one of the threads that it starts, and one of
 * the licenses of what is in them.
 */
async function bundle(stage: string): Promise<void> {
  const bundles = await Promise.all([
    build({
      ...usualOptions,
      entryPoints: [`${extension}/src/extension.ts`],
      outfile: path.join(stage, 'dist/extension.cjs'),
      external: ['vscode'],
      format: 'cjs'
    }),
    build({
      ...usualOptions,
      entryPoints: {
        server: `${server}/src/bin.ts`,
        // Under the name by which the server starts it.
        'check-thread': `${server}/src/check-thread.ts`
      },
      outdir: path.join(stage, 'dist'),
      // `jsonc-parser` as `main` asks for its parts in a way that cannot be bundled.
      mainFields: ['module', 'main'],
      format: 'esm',
      banner: {js: serverBanner}
    })
  ])
  const files = bundles.flatMap(({metafile}) => Object.keys(metafile.inputs))
  fs.writeFileSync(path.join(stage, 'dist/licenses.txt'), licensesOf(files))
}
