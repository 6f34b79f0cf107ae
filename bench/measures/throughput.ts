import type {DocumentSet} from '../documents/sets.ts'
import type {Check} from '../tools/tools.ts'
import type {Extent, Result} from './measure.ts'
import {corpusDocuments, kilobytesOf, madeDocuments} from '../documents/sets.ts'
import {isOurs, tools} from '../tools/tools.ts'
import {inTurn} from './rounds.ts'

const plans = {
  quick: {documents: 10, rounds: 2},
  full: {documents: 100, rounds: 3}
}

/** All tools in one process: milliseconds, and as a share of parsing. */
export async function measureThroughput(extent: Extent): Promise<Result> {
  const {documents, rounds} = plans[extent]
  const checks: Record<string, Check> = {}
  for (const tool of tools) checks[tool.name] = await tool.load()
  await inTurn(checks, madeDocuments(documents).texts, 1)
  const sets = [madeDocuments(documents), corpusDocuments(documents)].filter(
    (set) => set !== undefined
  )
  const results: Array<Result> = []
  for (const set of sets) results.push(await measureSet(checks, set, rounds))
  return {
    tables: results.flatMap(({tables}) => tables),
    charts: results.slice(0, 1).flatMap(({charts = []}) => charts)
  }
}

async function measureSet(
  checks: Readonly<Record<string, Check>>,
  {name, texts}: DocumentSet,
  rounds: number
): Promise<Result> {
  const spent = Object.entries(await inTurn(checks, texts, rounds))
  const kilobytes = kilobytesOf(texts)
  return {
    tables: [
      {
        title: `Speed on ${texts.length} ${name}, ${Math.round(kilobytes)} kB`,
        note: `All tools in one process, in ${rounds} rounds in turn: CPU time of the best round, and the median of the ratios in a round.`,
        columns: ['', 'ms per document', 'ms per kB', 'of parsing'],
        rows: spent.map(([tool, {milliseconds, ratio}]) => [
          tool,
          milliseconds / texts.length,
          milliseconds / kilobytes,
          ratio
        ])
      }
    ],
    charts: [
      {
        kind: 'bars',
        title: 'Time of a document, as a multiple of parsing it',
        bars: spent.map(([name, {ratio}]) => ({name, value: ratio, isOurs: isOurs(name)}))
      }
    ]
  }
}
