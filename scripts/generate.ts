/**
 * Write everything that follows from the definitions of the rules.
 *
 *     pnpm generate
 *     pnpm generate --check
 *
 * With `--check` nothing is written; files that differ are listed and the exit code is 1.
 */
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {generatedFiles} from './generate/generated-files.ts'
import {root} from './generate/root.ts'

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const stale: Array<string> = []

for (const {file, text} of await generatedFiles()) {
  const full = path.join(root, file)
  const old = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined
  if (old === text) continue
  stale.push(file)
  if (!values.check) {
    fs.mkdirSync(path.dirname(full), {recursive: true})
    fs.writeFileSync(full, text)
  }
}

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
