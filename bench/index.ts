/**
 * Measure speed and memory of this project beside other tools, in one run.
 *
 *     pnpm bench
 *     pnpm bench --quick
 *     pnpm bench MEASURE…
 *
 * Writes `RESULTS.md` and `results.svg`. With `--quick`, or with names of measures, prints tables
 * and writes nothing.
 */
import type {Measure, Result} from './measures/measure.ts'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {measureColdStart} from './measures/cold-start.ts'
import {measureHostile} from './measures/hostile.ts'
import {measureImportTime} from './measures/import-time.ts'
import {measureKeystroke} from './measures/keystroke.ts'
import {measureManyFiles} from './measures/many-files.ts'
import {measureMemory} from './measures/memory.ts'
import {measureOneFile} from './measures/one-file.ts'
import {measureParsing} from './measures/parsing.ts'
import {measureSteps} from './measures/steps.ts'
import {measureThroughput} from './measures/throughput.ts'
import {writeTable} from './report/table.ts'
import {writeResults} from './report/write-results.ts'

const measures: Readonly<Record<string, Measure>> = {
  throughput: measureThroughput,
  steps: measureSteps,
  parsing: measureParsing,
  'cold-start': measureColdStart,
  'import-time': measureImportTime,
  keystroke: measureKeystroke,
  'one-file': measureOneFile,
  memory: measureMemory,
  'many-files': measureManyFiles,
  hostile: measureHostile
}

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {quick: {type: 'boolean', default: false}}
})
const unknown = positionals.find((name) => !Object.hasOwn(measures, name))
if (unknown === undefined) {
  await run(positionals.length > 0 ? positionals : Object.keys(measures))
} else {
  console.error(`bench: expected one of ${Object.keys(measures).join(', ')}, not \`${unknown}\``)
  process.exitCode = 2
}

async function run(names: ReadonlyArray<string>): Promise<void> {
  const results: Array<Result> = []
  for (const name of names) {
    const result = await measures[name]!(values.quick ? 'quick' : 'full')
    results.push(result)
    console.log(result.tables.map((table) => writeTable(table)).join('\n'))
    // After each measure, so that a run that is ended leaves what it has.
    if (!values.quick && positionals.length === 0) writeResults(results)
  }
}
