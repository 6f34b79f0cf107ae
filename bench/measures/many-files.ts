import type {Run} from '../processes/run-program.ts'
import type {Extent, Result} from './measure.ts'
import fs from 'node:fs'
import path from 'node:path'
import {madeDocuments} from '../documents/sets.ts'
import {withFolder} from '../documents/temporary-folder.ts'
import {postmortem, remarkWithOurs} from '../processes/programs.ts'
import {runProgram} from '../processes/run-program.ts'

const plans = {
  quick: {counts: [1, 20], variants: 20},
  full: {counts: [1, 10, 100, 1000, 5000], variants: 5000}
}

const programs = {
  remark: remarkWithOurs('docs'),
  postmortem: [postmortem, 'lint', 'docs']
}

/** Other ways to run our command line, in an order in which the cache is cold, then warm. */
const variants = {
  'one thread': [postmortem, 'lint', '--threads', '1', 'docs'],
  'cold cache': [postmortem, 'lint', '--cache', 'docs'],
  'warm cache': [postmortem, 'lint', '--cache', 'docs']
}

/** The command line on ever more documents, beside that of remark with the same preset. */
export async function measureManyFiles(extent: Extent): Promise<Result> {
  const {counts, variants: variantCount} = plans[extent]
  const measured: Array<{count: number; runs: Record<keyof typeof programs, Run>}> = []
  for (const count of counts) measured.push({count, runs: await runAll(programs, count)})
  const ofVariant = await runAll(variants, variantCount)
  const most = measured.at(-1)!
  const files = `${most.count.toLocaleString('en')} files`
  return {
    tables: [
      {
        title: 'Many files',
        note: 'Seconds from the start of the program to its end on made documents, with `recommended`: remark’s command line, and `postmortem lint`; and most memory.',
        columns: ['files', 'remark', 'postmortem', 'ratio', 'MB, remark', 'MB, postmortem'],
        rows: measured.map(({count, runs: {postmortem, remark}}) => [
          count,
          remark.seconds,
          postmortem.seconds,
          postmortem.seconds / remark.seconds,
          Math.round(remark.megabytes),
          Math.round(postmortem.megabytes)
        ])
      },
      {
        title: 'Threads and cache',
        note: `\`postmortem lint\` on ${variantCount.toLocaleString('en')} made documents.`,
        columns: ['', 'seconds', 'MB'],
        rows: Object.entries(ofVariant).map(([name, {megabytes, seconds}]) => [
          name,
          seconds,
          Math.round(megabytes)
        ])
      }
    ],
    aims: [
      {
        what: `\`postmortem lint\` on ${files}, of remark with the same preset`,
        most: 1 / 3,
        measured: most.runs.postmortem.seconds / most.runs.remark.seconds
      },
      {
        what: `megabytes of \`postmortem lint\` on ${files}`,
        most: 400,
        measured: Math.round(most.runs.postmortem.megabytes)
      },
      {
        what: `seconds with a warm cache on ${variantCount.toLocaleString('en')} files`,
        most: 3,
        measured: ofVariant['warm cache'].seconds
      }
    ],
    charts: [
      {
        kind: 'lines',
        title: 'Many files, seconds',
        x: 'files',
        lines: (['postmortem', 'remark'] as const).map((name) => ({
          name,
          points: measured.map(({count, runs}) => [count, runs[name].seconds])
        }))
      }
    ]
  }
}

function runAll<Name extends string>(
  programs: Readonly<Record<Name, ReadonlyArray<string>>>,
  count: number
): Promise<Record<Name, Run>> {
  return withFolder(async (folder) => {
    fs.mkdirSync(path.join(folder, 'docs'))
    for (const [index, text] of madeDocuments(count).texts.entries()) {
      fs.writeFileSync(path.join(folder, 'docs', `${index}.md`), text)
    }
    const runs: Array<[Name, Run]> = []
    for (const [name, parameters] of Object.entries<ReadonlyArray<string>>(programs)) {
      runs.push([name as Name, await runProgram(parameters, {cwd: folder, codes: [0, 1]})])
    }
    return Object.fromEntries(runs) as Record<Name, Run>
  })
}
