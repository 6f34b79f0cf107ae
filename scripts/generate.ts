/**
 * Write everything that follows from the definitions of the rules.
 *
 *     pnpm generate
 *     pnpm generate --check
 *
 * With `--check` nothing is written; files that differ are listed and the exit code is 1.
 */
import type {GeneratedFile} from './generate/rule-index.ts'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {bundle} from './generate/bundle.ts'
import {generatedFiles} from './generate/generated-files.ts'
import {root} from './generate/root.ts'

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const stale: Array<string> = []

const made = await generatedFiles()
made.forEach(writeFile)
// The bundle is made of files that were just written.
const bundled = await bundle()
bundled.forEach(writeFile)
if (values.check && stale.length > 0) {
  console.error(
    `generate: these files are not up to date, run \`pnpm generate\`:\n  ${stale.join('\n  ')}`
  )
  process.exitCode = 1
} else {
  console.log(
    `generate: ${stale.length === 0 ? 'all files are up to date' : `wrote ${stale.join(', ')}`}`
  )
}

function writeFile({file, text}: GeneratedFile): void {
  const full = path.join(root, file)
  const old = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined
  if (old === text) return
  stale.push(file)
  if (!values.check) {
    fs.mkdirSync(path.dirname(full), {recursive: true})
    fs.writeFileSync(full, text)
  }
}
