import type {Result} from '../measures/measure.ts'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {benchFolder} from '../processes/run-program.ts'
import {installed} from '../tools/installed.ts'
import {tools} from '../tools/tools.ts'
import {explainMissed, tableOfAims} from './aims.ts'
import {drawPlot} from './plot.ts'
import {writeTable} from './table.ts'

const lead = `# Results

<!-- Written by \`pnpm bench\`. -->

![Charts of the tables below: time beside parsing, memory, cold start, growth](results.svg)

`

/**
 * Write what was measured, as tables and as an image.
 *
 * @param results
 *   Results in order.
 */
export function writeResults(results: ReadonlyArray<Result>): void {
  const tables = results.flatMap(({tables}) => tables)
  const charts = results.flatMap(({charts = []}) => charts)
  const aims = results.flatMap(({aims = []}) => aims)
  fs.writeFileSync(
    path.join(benchFolder, 'RESULTS.md'),
    lead +
      [
        where(),
        writeTable(tableOfAims(aims)),
        explainMissed(aims),
        ...tables.map((table) => writeTable(table)),
        writeTable(tableOfTools())
      ].join('\n')
  )
  fs.writeFileSync(
    path.join(benchFolder, 'results.svg'),
    drawPlot(charts, 'Results of the benchmark')
  )
}

function where(): string {
  return `Node.js ${process.versions.node} on ${os.platform()}, ${os.arch()}, ${os.availableParallelism()} cores that are shared with others. Times are therefore noisy; ratios are those of one process, or of runs in turn.

\`recommended\`, \`strict\`, and \`all\` are the presets of this project with the parser of remark; \`parse\` is that parser alone with front matter and all of GFM. The presets parse less syntax, see *Parsing*. \`remark-lint\` is \`remark-preset-lint-recommended\` with the same parser as \`parse\`. All tools have their own defaults; they look for different things, so this tells what they cost and not what they find.
`
}

function tableOfTools() {
  const names = new Set([...tools.flatMap(({packages}) => packages), 'markdownlint-cli2', 'rumdl'])
  return {
    title: 'Versions',
    note: 'What was measured.',
    columns: ['package', 'version', 'license'],
    rows: Array.from(names, (name) => {
      const {license, version} = installed(name)
      return [`\`${name}\``, version, license]
    })
  }
}
