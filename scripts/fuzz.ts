/**
 * Look for postmortems that the rules do not cope with.
 *
 *     pnpm fuzz
 *     pnpm fuzz NUMBER
 *     pnpm mutate NUMBER
 *     SEED=7 pnpm fuzz NUMBER
 *     pnpm fuzz --corpus
 *
 * Makes that many documents, by default 100,000, checks each, and fixes it as `postmortem fix`
 * does; with another seed, others. `mutate` makes them of the good fixtures, with some lines,
 * cells, words, or sections lost, twice, or in another place. The smallest document of each batch
 * that fails is printed and kept among those that the tests run. `--corpus` fixes the documents of
 * `../shared/corpus` in all ways. Exits with 1 if a document fails.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {checkDocument} from '../test/fuzz/check-document.ts'
import {checkFixes, fixWays} from '../test/fuzz/check-fix.ts'
import {mutated} from '../test/fuzz/mutations.ts'
import {postmortem} from '../test/fuzz/postmortems.ts'

const batch = 1000
const seeds = new URL('../test/fuzz/seeds.json', import.meta.url)
const corpus = new URL('../../shared/corpus/docs/', import.meta.url)

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    corpus: {type: 'boolean', default: false},
    mutate: {type: 'boolean', default: false}
  }
})
const documents = values.mutate ? mutated : postmortem
const count = Number(positionals[0] ?? 100_000)
const seed = Number(process.env.SEED ?? 1)
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error('fuzz: expected whole numbers: SEED=7 pnpm fuzz 1000')
  process.exitCode = 1
} else {
  await (values.corpus ? fixCorpus() : run(count))
}

async function fixCorpus(): Promise<void> {
  const names = readdirSync(corpus).toSorted()
  for (const name of names) {
    const text = readFileSync(new URL(name, corpus), 'utf8')
    for (let way = 0; way < fixWays; way++) {
      try {
        await checkFixes(text, way)
      } catch (error) {
        console.error(`${name}: ${(error as Error).message}`)
        process.exitCode = 1
      }
    }
  }
  console.log(`${names.length} documents, each fixed in ${fixWays} ways`)
}

async function run(count: number): Promise<void> {
  for (let done = 0; done < count; done += batch) {
    const {counterexample, counterexamplePath, errorInstance, failed, seed} = await runBatch(
      Math.min(batch, count - done),
      done / batch
    )
    if (failed && counterexample) {
      const [text, choice] = counterexample
      const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
      console.error(`\nseed ${seed}, path ${counterexamplePath ?? ''}\n${reason}\n\n${text}`)
      keep({seed, choice, text})
      process.exitCode = 1
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${done + batch} of ${count}`)
  }
  console.log(`${count} documents from seed ${seed}`)
}

async function runBatch(numRuns: number, index: number): Promise<fc.RunDetails<[string, number]>> {
  return fc.check(
    fc.asyncProperty(documents, fc.nat(), async (text, choice) => {
      checkDocument(text, choice)
      await checkFixes(text, choice)
    }),
    // Far from those of another seed.
    {numRuns, seed: seed * 1_000_000 + index}
  )
}

function keep(found: {seed: number; choice: number; text: string}): void {
  const known = JSON.parse(readFileSync(seeds, 'utf8')) as Array<typeof found>
  if (known.some(({choice, text}) => text === found.text && choice === found.choice)) return
  writeFileSync(seeds, `${JSON.stringify([...known, found], null, 2)}\n`)
}
