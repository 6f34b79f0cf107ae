/**
 * Lints the packages as they would be published: each is packed, and the
 * archive is checked by publint, by attw, and for what only this workspace can
 * know.
 */
import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readdir, readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

interface Packed {
  /** Path of the archive. */
  filename: string
  files: readonly {path: string}[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const archives = path.join(root, '.cache', 'packed')

await rm(archives, {recursive: true, force: true})
await mkdir(archives, {recursive: true})

const folders: string[] = []

for (const name of await readdir(path.join(root, 'packages'))) {
  const folder = path.join(root, 'packages', name)
  const file = path.join(folder, 'package.json')
  if (!existsSync(file)) continue
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {private?: boolean}
  if (manifest.private !== true) folders.push(folder)
}

const problems = (await Promise.all(folders.map(lintPackage))).flat()

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}

async function lintPackage(folder: string): Promise<string[]> {
  const name = path.basename(folder)
  const output = await run('pnpm', ['pack', '--json', '--pack-destination', archives], folder)
  if (!output.ok) return [`${name}: cannot be packed\n${output.text}`]
  const {filename, files} = JSON.parse(output.text) as Packed
  const archive = path.resolve(folder, filename)
  const problems: string[] = []

  const manifest = await run('tar', ['-xzOf', archive, 'package/package.json'], folder)

  for (const phrase of ['postmortem-source', 'workspace:', 'catalog:']) {
    if (manifest.text.includes(phrase)) problems.push(`${name}: package.json has \`${phrase}\``)
  }

  // `tsc -b` leaves what it made of a source that is gone.
  for (const file of files) {
    const source = /^dist\/(?!chunk\.|on-demand\/)(.+?)(?:\.d)?\.[jt]s$/.exec(file.path)
    if (source && !existsSync(path.join(folder, 'src', source[1] + '.ts'))) {
      problems.push(`${name}: ${file.path} has no source, remove it`)
    }
  }

  const publint = await run('publint', [archive, '--strict'], root)
  if (!publint.ok) problems.push(`${name}: publint\n${publint.text}`)

  const attw = await run('attw', [archive, '--profile', 'esm-only', '--format', 'ascii'], root)
  if (!attw.ok) problems.push(`${name}: attw\n${attw.text}`)

  return problems
}

function run(
  command: string,
  parameters: readonly string[],
  cwd: string
): Promise<{ok: boolean; text: string}> {
  return new Promise((resolve) => {
    // The tools are scripts (`.cmd`) on Windows, which only a shell runs.
    const options = {cwd, shell: process.platform === 'win32', maxBuffer: 2 ** 26}
    execFile(command, parameters, options, (error, stdout, stderr) => {
      resolve({ok: !error, text: error ? `${stdout}${stderr}${error.message}` : stdout})
    })
  })
}
