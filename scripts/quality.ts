/**
 * Score the reader against the labels of a corpus, where there is one beside the project.
 *
 *     pnpm quality
 *     pnpm quality --misses section
 *     pnpm quality --json
 *     pnpm quality --corpus FOLDER
 *
 * A corpus is a folder with `docs/`, `gold/`, and `score.mjs`. Labelled sentences of blame are in
 * `../data/blame.jsonl` beside it.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {factsOf} from './facts/facts-of.ts'
import {scoreBlame} from './quality/blame.ts'

const {values} = parseArgs({
  options: {corpus: {type: 'string'}, json: {type: 'boolean'}, misses: {type: 'string'}},
  allowPositionals: true
})
const beside = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const corpus = values.corpus ? path.resolve(process.env.INIT_CWD ?? '', values.corpus) : beside
const scorer = [corpus, beside]
  .map((folder) => path.join(folder, 'score.mjs'))
  .find((file) => fs.existsSync(file))

if (!fs.existsSync(path.join(corpus, 'docs')) || !scorer) {
  console.log('quality: skipped, there is no corpus beside the project')
} else {
  const predicted = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-facts-'))
  for (const name of fs.readdirSync(path.join(corpus, 'docs'))) {
    const facts = factsOf(fs.readFileSync(path.join(corpus, 'docs', name), 'utf8'), name)
    const lines = facts.map((fact) => JSON.stringify(fact) + '\n')
    fs.writeFileSync(path.join(predicted, name.slice(0, 3) + '.jsonl'), lines.join(''))
  }
  const extra = [
    ...(values.misses ? ['--misses', values.misses] : []),
    ...(values.json ? ['--json'] : [])
  ]
  const {status} = spawnSync(
    process.execPath,
    [scorer, predicted, path.join(corpus, 'gold'), ...extra],
    {stdio: 'inherit'}
  )
  fs.rmSync(predicted, {recursive: true})
  process.exitCode = status ?? 1
}

const sentences = path.join(beside, '../data/blame.jsonl')
if (!fs.existsSync(sentences)) {
  console.log('quality: skipped blame, there are no labelled sentences beside the project')
} else if (!values.json) scoreBlame(sentences, values.misses === 'blame')
