/**
 * Score the reader against the labels of a corpus, where there is one beside the project.
 *
 *     pnpm quality
 *     pnpm quality --half measure
 *     pnpm quality --misses section
 *     pnpm quality --json
 *     pnpm quality --corpus FOLDER
 *
 * A corpus is a folder with `docs/`, `gold/`, and `score.mjs`. With a `manifest.tsv`, its documents are divided by the owners of
 * their repositories into a half to develop on and a half to measure on (`quality/halves.ts`); single
 * misses are shown of the first only.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {factsOf} from './facts/facts-of.ts'
import {documentsOf, pathsOf, type Half} from './quality/halves.ts'

const {values} = parseArgs({
  options: {
    corpus: {type: 'string'},
    half: {type: 'string'},
    json: {type: 'boolean'},
    misses: {type: 'string'}
  },
  allowPositionals: true
})
const beside = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const corpus = values.corpus ? path.resolve(process.env.INIT_CWD ?? '', values.corpus) : beside
const half = values.half ?? (values.misses ? 'develop' : 'all')
const scorer = [corpus, beside]
  .map((folder) => path.join(folder, 'score.mjs'))
  .find((file) => fs.existsSync(file))

if (!isHalf(half) || (values.misses && half !== 'develop')) {
  console.error(
    'quality: expected `--half` develop, measure, or all, and `--misses` of develop alone'
  )
  process.exitCode = 2
} else if (!fs.existsSync(path.join(corpus, 'docs')) || !scorer) {
  console.log('quality: skipped, there is no corpus beside the project')
} else {
  const predicted = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-facts-'))
  const gold = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-labels-'))
  const paths = pathsOf(corpus)
  const labelled = new Set(fs.readdirSync(path.join(corpus, 'gold')))
  for (const name of documentsOf(corpus, half)) {
    const labels = name.slice(0, 3) + '.jsonl'
    if (!labelled.has(labels)) continue
    fs.copyFileSync(path.join(corpus, 'gold', labels), path.join(gold, labels))
    const place = paths.get(name.slice(0, 3)) ?? name
    const facts = factsOf(fs.readFileSync(path.join(corpus, 'docs', name), 'utf8'), place)
    const lines = facts.map((fact) => JSON.stringify(fact) + '\n')
    fs.writeFileSync(path.join(predicted, labels), lines.join(''))
  }
  const extra = [
    ...(values.misses ? ['--misses', values.misses] : []),
    ...(values.json ? ['--json'] : [])
  ]
  const {status} = spawnSync(process.execPath, [scorer, predicted, gold, ...extra], {
    stdio: 'inherit'
  })
  for (const folder of [predicted, gold]) fs.rmSync(folder, {recursive: true})
  process.exitCode = status ?? 1
}

function isHalf(name: string): name is Half {
  return ['all', 'develop', 'measure'].includes(name)
}
