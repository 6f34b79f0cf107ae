/**
 * Score what is read of blame on labelled sentences, and list what is found in real documents.
 *
 *     pnpm blame
 *     pnpm blame --misses
 *     pnpm blame --set diverse --misses
 *     pnpm blame --hits FOLDER [--half develop|measure]
 *     pnpm blame --judge right|arguable|wrong HASH…
 *
 * Sentences are those of `blame.jsonl` and `blame-diverse.jsonl` in `../shared/data` beside the
 * project, where there is one, and of `quality/blame-domains.tsv`. Misses are shown of the part to
 * develop on only (`quality/blame.ts`). Hits that are judged are kept by a hash, without their
 * text, in `quality/blame-verdicts.tsv`, so that a change shows only new ones.
 */
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {judge, listHits, verdictNames} from './quality/blame-hits.ts'
import {readSentences, scoreBlame} from './quality/blame.ts'

const {positionals, values} = parseArgs({
  options: {
    half: {type: 'string', default: 'all'},
    hits: {type: 'string'},
    judge: {type: 'string'},
    misses: {type: 'boolean', default: false},
    set: {type: 'string', default: ''}
  },
  allowPositionals: true
})

const beside = fileURLToPath(new URL('../../shared/data', import.meta.url))
const own = fileURLToPath(new URL('quality', import.meta.url))

const verdict = verdictNames.find((name) => name === values.judge)
if (verdict) judge(verdict, positionals)
else if (values.judge !== undefined) fail('expected `--judge right`, `arguable`, or `wrong`')
else if (values.hits !== undefined)
  listHits(path.resolve(process.env.INIT_CWD ?? '', values.hits), values.half)
else scoreAll()

function scoreAll(): void {
  const files = [
    path.join(beside, 'blame.jsonl'),
    path.join(beside, 'blame-diverse.jsonl'),
    path.join(own, 'blame-domains.tsv')
  ]
  const found = files.filter((file) => fs.existsSync(file) && file.includes(values.set))
  if (found.length < files.length && !values.set)
    console.log('blame: some sets are skipped, they are not beside the project')
  for (const file of found) scoreBlame(readSentences(file), values.misses)
}

function fail(message: string): void {
  console.error(`blame: ${message}`)
  process.exitCode = 2
}
