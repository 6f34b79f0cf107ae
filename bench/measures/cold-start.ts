import type {Run} from '../processes/run-program.ts'
import type {Extent, Result} from './measure.ts'
import fs from 'node:fs'
import path from 'node:path'
import {makePostmortem} from '../documents/postmortem.ts'
import {withFolder} from '../documents/temporary-folder.ts'
import {
  markdownlint,
  postmortem,
  remarkWithOurs,
  remarkWithRecommended,
  rumdl
} from '../processes/programs.ts'
import {runProgram} from '../processes/run-program.ts'

const rounds = {quick: 2, full: 9}
const file = 'outage.md'
const ownProgram = 'postmortem lint'
const remarkProgram = 'remark-cli, our preset'

/** What comes first is what the others are compared with. */
const programs: Readonly<Record<string, ReadonlyArray<string>>> = {
  'node, without a program': ['--eval', ''],
  [ownProgram]: [postmortem, 'lint', file],
  [remarkProgram]: remarkWithOurs(file),
  'remark-cli, remark-lint': remarkWithRecommended(file),
  'markdownlint-cli2': [markdownlint, file],
  // Native, started by the program that npm installs.
  rumdl: [rumdl, 'check', file]
}

/** From the start of a program to its end, on one document of 4 kB. */
export async function measureColdStart(extent: Extent): Promise<Result> {
  const runs = await withFolder((folder) => runAll(folder, rounds[extent]))
  const bare = fastest(Object.values(runs)[0]!)
  const rows = Object.entries(runs).map(([name, ofProgram]) => {
    const seconds = fastest(ofProgram)
    return {
      name,
      milliseconds: 1000 * seconds,
      ratio: seconds / bare,
      megabytes: Math.round(Math.max(...ofProgram.map((run) => run.megabytes)))
    }
  })
  return {
    tables: [
      {
        title: 'Cold start on one document',
        note: `From the start of the program to its end, the fastest of ${rounds[extent]} rounds in turn, and most memory.`,
        columns: ['', 'ms', 'of bare node', 'MB'],
        rows: rows.map(({megabytes, milliseconds, name, ratio}) => [
          name,
          milliseconds,
          ratio,
          megabytes
        ])
      }
    ],
    aims: [
      {
        what: 'cold start of `postmortem lint` on one document, of that of remark with the same preset',
        most: 0.5,
        measured: fastest(runs[ownProgram]!) / fastest(runs[remarkProgram]!)
      }
    ],
    charts: [
      {
        kind: 'bars',
        title: 'Cold start on one document, ms',
        bars: rows.map(({milliseconds, name}) => ({
          name,
          value: milliseconds,
          isOurs: name === ownProgram
        }))
      }
    ]
  }
}

async function runAll(folder: string, rounds: number): Promise<Record<string, Array<Run>>> {
  fs.writeFileSync(path.join(folder, file), makePostmortem(1, 4))
  const runs: Record<string, Array<Run>> = {}
  for (let round = 0; round < rounds; round++) {
    for (const [name, parameters] of Object.entries(programs)) {
      const run = await runProgram(parameters, {cwd: folder, codes: [0, 1]})
      runs[name] = [...(runs[name] ?? []), run]
    }
  }
  return runs
}

function fastest(runs: ReadonlyArray<Run>): number {
  return Math.min(...runs.map(({seconds}) => seconds))
}
