import type {Extent, Result} from './measure.ts'
import {hostileInputs} from '../documents/hostile-inputs.ts'
import {runChild} from '../processes/run-program.ts'
import {floor, tools} from '../tools/tools.ts'

const plans = {
  quick: {size: 2000, names: [floor, 'all']},
  full: {size: 50_000, names: tools.map(({name}) => name).filter((name) => name !== 'strict')}
}

/** Seconds for one input. */
const limit = 20

/** Milliseconds, or how else it ended. */
type Outcome = number | string

/** Of what the parser takes, and milliseconds, that reading and checking may take. */
const share = 0.25
const constant = 20

const why =
  'Inputs that are made of nothing but what is read, such as entries, actions, and figures, cost what those cost in any document, see above. What is left grows with the length of the text: the tests count steps.'

/** Texts that are hard on parsers and rules, each tool in a process of its own. */
export async function measureHostile(extent: Extent): Promise<Result> {
  const {names, size} = plans[extent]
  const outcomes: Array<ReadonlyArray<Outcome>> = []
  for (const name of names) outcomes.push(await measureTool(name, size))
  return {
    tables: [
      {
        title: `Hostile inputs of ${size / 1000} kB`,
        note: `Milliseconds of CPU time, each tool in a process of its own that was warm before; \`> ${limit} s\` is what did not end within ${limit} seconds, \`crash\` what threw or ended the process.`,
        columns: ['', ...names],
        rows: hostileInputs.map(({name}, index) => [
          name,
          ...outcomes.map((ofTool) => ofTool[index]!)
        ])
      }
    ],
    aims: [
      {
        what: `hostile inputs on which \`all\` takes more than ${share} of parsing and ${constant} ms on top`,
        most: 0,
        measured: countDear(outcomes[names.indexOf(floor)]!, outcomes[names.indexOf('all')]!),
        why
      }
    ]
  }
}

function countDear(parsing: ReadonlyArray<Outcome>, checking: ReadonlyArray<Outcome>): number {
  return parsing.filter((parse, index) => {
    const all = checking[index]!
    if (typeof parse === 'string') return false
    return typeof all === 'string' || all - parse > share * parse + constant
  }).length
}

async function measureTool(name: string, size: number): Promise<ReadonlyArray<Outcome>> {
  const outcomes: Array<Outcome> = []
  // After an input that ends the process another one goes on with the next.
  while (outcomes.length < hostileInputs.length) {
    const parameters = [name, `${size}`, `${outcomes.length}`]
    const {end, output} = await runChild('check-hostile.ts', parameters, {limit})
    outcomes.push(...Array.from(output.matchAll(/^end (.*)$/gm), ([, spent]) => Number(spent)))
    if (end !== 'done') outcomes.push(end === 'late' ? `> ${limit} s` : 'crash')
  }
  return outcomes
}
