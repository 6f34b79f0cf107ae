/**
 * Lint an example postmortem, or files of one's own, with what was just built.
 *
 *     pnpm try
 *     pnpm try FILE…
 *
 * Exits with 0 whatever it finds: it is for looking. With 1 if a file cannot be read.
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {remark} from 'remark'
import preset from 'remark-preset-postmortem'
import {engine} from 'unified-engine'
import {root} from './generate/root.ts'

const from = process.env.INIT_CWD ?? process.cwd()
const given = process.argv.slice(2)
const files = given.length > 0 ? given : [path.join(root, 'fixtures/broken/checkout-outage.md')]
const missing = files.filter((file) => !existsSync(path.resolve(from, file)))

if (missing.length > 0) {
  console.error(`try: expected files that exist, not ${missing.join(', ')}`)
  process.exitCode = 1
} else {
  const at = given.length > 0 ? from : root
  engine(
    {
      processor: remark().use(preset),
      cwd: at,
      files: files.map((file) => path.relative(at, path.resolve(from, file))),
      extensions: ['md', 'markdown'],
      rcName: '.remarkrc',
      packageField: 'remarkConfig',
      pluginPrefix: 'remark',
      out: false,
      color: process.stderr.isTTY
    },
    (error) => {
      if (error) throw error
    }
  )
}
