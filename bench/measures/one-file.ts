import type {Spent} from './rounds.ts'
import type {Extent, Result} from './measure.ts'
import {runChild} from '../processes/run-program.ts'
import {floor} from '../tools/tools.ts'

const plans = {
  quick: [1, 50],
  full: [1, 10, 100, 1024, 5 * 1024]
}
const presets = ['recommended', 'all']
const rounds = 3
/** Kilobytes to check in a round, at least: what is over too soon cannot be measured. */
const ofRound = 200
/** Seconds for a size and a preset. */
const limit = 180

/** What was measured of a preset on a document; `undefined` when it did not come to its end. */
type Measured = Record<string, Spent> | undefined

/** One made document, ever longer: parsing it and checking it. */
export async function measureOneFile(extent: Extent): Promise<Result> {
  const measured: Array<{kilobytes: number; ofPreset: ReadonlyArray<Measured>}> = []
  for (const kilobytes of plans[extent]) {
    const ofPreset: Array<Measured> = []
    for (const preset of presets) ofPreset.push(await measurePreset(preset, kilobytes))
    measured.push({kilobytes, ofPreset})
  }
  return {
    tables: [
      {
        title: 'One file',
        note: 'Milliseconds of CPU time for a made document of a size; parser and preset in turn in a process of their own, the best round and the median of the ratios. Small documents are many in a round.',
        columns: [
          'kB',
          floor,
          'parse, ms per kB',
          ...presets.flatMap((name) => [name, `${name} of parsing`])
        ],
        rows: measured.map(({kilobytes, ofPreset}) => {
          const parse = ofPreset[0]?.[floor]?.milliseconds
          return [
            kilobytes,
            parse ?? '',
            parse === undefined ? '' : parse / kilobytes,
            ...presets.flatMap((name, index): Array<number | string> => {
              const spent = ofPreset[index]?.[name]
              return spent ? [spent.milliseconds, spent.ratio] : [`> ${limit} s`, '']
            })
          ]
        })
      }
    ],
    charts: [
      {
        kind: 'lines',
        title: 'One file, ms',
        x: 'kB of the document',
        lines: [...presets, floor].map((name) => ({
          name,
          points: measured.flatMap(({kilobytes, ofPreset}): Array<[number, number]> => {
            const spent = ofPreset.find((measured) => measured?.[name])?.[name]
            return spent ? [[kilobytes, spent.milliseconds]] : []
          })
        }))
      }
    ]
  }
}

async function measurePreset(preset: string, kilobytes: number): Promise<Measured> {
  const documents = Math.ceil(ofRound / kilobytes)
  const parameters = [preset, `${kilobytes}`, `${documents}`, `${kilobytes > 1000 ? 1 : rounds}`]
  const {end, output} = await runChild('check-size.ts', parameters, {limit})
  if (end !== 'done') return undefined
  const spent = Object.entries(JSON.parse(output) as Record<string, Spent>)
  return Object.fromEntries(
    spent.map(([name, {milliseconds, ratio}]) => [
      name,
      {milliseconds: milliseconds / documents, ratio}
    ])
  )
}
