import type {Run} from '../processes/run-program.ts'
import type {Extent, Result} from './measure.ts'
import fs from 'node:fs'
import path from 'node:path'
import {madeDocuments} from '../documents/sets.ts'
import {withFolder} from '../documents/temporary-folder.ts'
import {postmortem, remarkWithOurs} from '../processes/programs.ts'
import {runProgram} from '../processes/run-program.ts'

const counts = {quick: [1, 100], full: [1, 10, 100, 1000, 5000]}

/** In this order: the cache is cold, then warm. */
const programs = {
  remark: remarkWithOurs('docs'),
  postmortem: [postmortem, 'lint', 'docs'],
  'one thread': [postmortem, 'lint', '--threads', '1', 'docs'],
  'cold cache': [postmortem, 'lint', '--cache', 'docs'],
  'warm cache': [postmortem, 'lint', '--cache', 'docs']
}

type Runs = Record<keyof typeof programs, Run>

/** The command line on ever more documents, beside that of remark with the same preset. */
export async function measureManyFiles(extent: Extent): Promise<Result> {
  const measured: Array<{count: number; runs: Runs}> = []
  for (const count of counts[extent]) {
    measured.push({count, runs: await withFolder((folder) => runAll(folder, count))})
  }
  return {
    tables: [
      {
        title: 'Many files',
        note: 'Seconds from the start of the program to its end on made documents, with `recommended`: remark’s command line, `postmortem lint`, the same in one thread, with a cold cache, and with a warm one.',
        columns: [
          'files',
          ...Object.keys(programs),
          'postmortem of remark',
          'MB, remark',
          'MB, postmortem'
        ],
        rows: measured.map(({count, runs}) => [
          count,
          ...Object.values(runs).map(({seconds}) => seconds),
          runs.postmortem.seconds / runs.remark.seconds,
          Math.round(runs.remark.megabytes),
          Math.round(runs.postmortem.megabytes)
        ])
      }
    ],
    charts: [
      {
        kind: 'lines',
        title: 'Many files, seconds',
        x: 'files',
        lines: (['remark', 'postmortem', 'warm cache'] as const).map((name) => ({
          name,
          points: measured.map(({count, runs}) => [count, runs[name].seconds])
        }))
      }
    ]
  }
}

async function runAll(folder: string, count: number): Promise<Runs> {
  fs.mkdirSync(path.join(folder, 'docs'))
  for (const [index, text] of madeDocuments(count).texts.entries()) {
    fs.writeFileSync(path.join(folder, 'docs', `${index}.md`), text)
  }
  const runs: Partial<Runs> = {}
  for (const [name, parameters] of Object.entries(programs)) {
    runs[name as keyof Runs] = await runProgram(parameters, {cwd: folder, codes: [0, 1]})
  }
  return runs as Runs
}
