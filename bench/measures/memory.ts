import type {Batch} from '../processes/check-batch.ts'
import type {Extent, Result} from './measure.ts'
import {corpusDocuments} from '../documents/sets.ts'
import {runChild} from '../processes/run-program.ts'
import {isOurs, tools} from '../tools/tools.ts'

const plans = {
  quick: {counts: [20], seconds: 1},
  full: {counts: [100, 1000, 5000], seconds: 8}
}

/** Each tool in a process of its own, on ever more documents: most memory, and milliseconds. */
export async function measureMemory(extent: Extent): Promise<Result> {
  const {counts, seconds} = plans[extent]
  const names = ['none', ...tools.map(({name}) => name)]
  const batches = new Map<string, ReadonlyArray<Batch>>()
  for (const name of names) {
    const ofTool: Array<Batch> = []
    for (const count of counts) {
      const run = await runChild('check-batch.ts', [name, `${count}`, `${seconds}`])
      if (run.end !== 'done') throw new Error(`Cannot check ${count} documents with ${name}`)
      ofTool.push(JSON.parse(run.output) as Batch)
    }
    batches.set(name, ofTool)
  }
  const source = corpusDocuments(1) ? 'of the corpus' : 'that are made'
  return {
    tables: [
      {
        title: 'Most memory, and time, of a process of its own',
        note: `On documents ${source}, again and again with changes, for ${seconds} seconds of CPU time at most; in parentheses how many were done by then. \`none\` only reads the documents: the rest of its memory is that of Node.js and of the loader of TypeScript.`,
        columns: [
          '',
          ...counts.map((count) => `MB, ${count.toLocaleString('en')} documents`),
          ...counts.map((count) => `ms per document, ${count.toLocaleString('en')}`)
        ],
        rows: Array.from(batches, ([name, ofTool]) => [
          name,
          ...ofTool.map(({documents, megabytes}, index) =>
            documents < counts[index]!
              ? `${Math.round(megabytes)} (${documents})`
              : Math.round(megabytes)
          ),
          ...ofTool.map(({documents, milliseconds}) => milliseconds / documents)
        ])
      }
    ],
    charts: [
      {
        kind: 'bars',
        title: `Most memory on ${counts.at(-1)!.toLocaleString('en')} documents, MB`,
        bars: Array.from(batches, ([name, ofTool]) => ({
          name,
          value: ofTool.at(-1)!.megabytes,
          isOurs: isOurs(name)
        }))
      }
    ]
  }
}
