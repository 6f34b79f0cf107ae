/**
 * Publish all packages, when nothing is missing.
 *
 *     pnpm release --dry-run
 *     pnpm release
 *
 * Packs each package and checks the archive. Whatever is missing is listed with its remedy, the
 * exit code is 1, and nothing is published; with `--dry-run` nothing ever is.
 */
import {spawnSync} from 'node:child_process'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {root} from './generate/root.ts'
import {lintPacked} from './packages/lint-packed.ts'
import {packPackages} from './packages/pack.ts'
import {missingForRelease} from './packages/readiness.ts'

const {values} = parseArgs({options: {'dry-run': {type: 'boolean', default: false}}})
const packages = await packPackages()
const problems = [...missingForRelease(packages)]
for (const packed of packages) {
  const {files, manifest, name} = packed
  console.log(`${name} ${manifest.version}: ${files.length} files`)
  problems.push(...(await lintPacked(packed)).map((text) => `${name}: ${text}`))
}
if (problems.length > 0) {
  console.error(`\nNot ready to be published:\n${problems.join('\n')}`)
  process.exitCode = 1
} else if (values['dry-run']) {
  console.log(`\n${packages.length} packages are ready to be published.`)
} else {
  const {status} = spawnSync('pnpm', ['publish', '-r'], {
    cwd: root,
    stdio: 'inherit',
    // The tool is a script (`.cmd`) on Windows, which only a shell runs.
    shell: process.platform === 'win32'
  })
  process.exitCode = status ?? 1
}
