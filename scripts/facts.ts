/**
 * Write what the reader sees in each document of a folder, one fact a line.
 *
 *     pnpm facts IN_DIR OUT_DIR
 *
 * Each `NNN-*.md` of IN_DIR becomes `NNN.jsonl` in OUT_DIR.
 */
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {factsOf} from './facts/facts-of.ts'

const [input, output] = process.argv
  .slice(2)
  .map((folder) => path.resolve(process.env.INIT_CWD ?? '', folder))

if (!input || !output || !fs.existsSync(input)) {
  console.error(
    'facts: expected a folder of documents and a folder to write to: `pnpm facts IN_DIR OUT_DIR`'
  )
  process.exitCode = 2
} else {
  fs.mkdirSync(output, {recursive: true})
  const names = fs.readdirSync(input).filter((name) => /^\d{3}-.*\.md$/.test(name))
  for (const name of names) {
    const facts = factsOf(fs.readFileSync(path.join(input, name), 'utf8'), name)
    const lines = facts.map((fact) => JSON.stringify(fact) + '\n')
    fs.writeFileSync(path.join(output, name.slice(0, 3) + '.jsonl'), lines.join(''))
  }
  console.log(`facts: read ${names.length} documents`)
}
