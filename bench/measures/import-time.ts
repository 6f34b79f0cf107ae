import type {Extent, Result} from './measure.ts'
import {benchFolder, runProgram} from '../processes/run-program.ts'

const rounds = {quick: 2, full: 9}

const preset = 'remark-preset-postmortem'
const modules = [
  preset,
  'remark-preset-postmortem/strict',
  'remark-preset-postmortem/all',
  'remark-preset-lint-recommended',
  'markdownlint/sync',
  '@textlint/kernel',
  'alex',
  'write-good'
]

const why =
  'About half of it is `remark-gfm`, which most users have anyway, `yaml`, `toml-eslint-parser`, and `franc-min`; the other half are some 120 modules of this project, each of which Node.js has to find, read, and compile. Everything as one file took a third; but then each package would bring its own copy of the rules, and a rule that is used twice would be two. Packages that few documents need could be loaded when they do, but only by means that a browser does not have. `postmortem lint` is one file, and does so.'

/** What it takes to import a module with everything behind it, once remark is there. */
export async function measureImportTime(extent: Extent): Promise<Result> {
  const spent = new Map<string, Array<number>>([
    ['remark', []],
    ...modules.map((name): [string, Array<number>] => [name, []])
  ])
  for (let round = 0; round < rounds[extent]; round++) {
    for (const [name, all] of spent) {
      all.push(await importTime(name, name === 'remark' ? [] : ['remark']))
    }
  }
  return {
    tables: [
      {
        title: 'Import',
        note: `Milliseconds of CPU time to import a module with everything behind it beyond remark’s own, in a process of its own that has imported \`remark\` before; the fastest of ${rounds[extent]} rounds in turn. The first line is \`remark\` itself.`,
        columns: ['', 'ms'],
        rows: Array.from(spent, ([name, all]) => [`\`${name}\``, Math.min(...all)])
      }
    ],
    aims: [
      {
        what: 'milliseconds to import the preset',
        most: 60,
        measured: Math.min(...spent.get(preset)!),
        why
      }
    ]
  }
}

/** Milliseconds of CPU time, in a process that has imported other modules before. */
async function importTime(name: string, before: ReadonlyArray<string>): Promise<number> {
  const program = [
    ...before.map((name) => `await import('${name}')`),
    'const start = process.cpuUsage()',
    `await import('${name}')`,
    'const {system, user} = process.cpuUsage(start)',
    'console.log((system + user) / 1000)'
  ].join('\n')
  const {output} = await runProgram(['--input-type=module', '--eval', program], {cwd: benchFolder})
  return Number(output)
}
