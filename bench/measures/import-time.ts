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
  'Each package is one module, with what it uses inside and what `remark` brings anyway outside. YAML, TOML, time zones, and the statistics of languages are loaded when a document needs them.'

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
  const fastest = (name: string) => Math.min(...spent.get(name)!)
  return {
    tables: [
      {
        title: 'Import',
        note: `Milliseconds of CPU time to import a module with everything behind it beyond remark’s own, in a process of its own that has imported \`remark\` before; the fastest of ${rounds[extent]} rounds in turn. The first line is \`remark\` itself.`,
        columns: ['', 'ms'],
        rows: Array.from(spent.keys(), (name) => [`\`${name}\``, fastest(name)])
      }
    ],
    aims: [
      {what: 'milliseconds to import the preset', most: 80, measured: fastest(preset), why},
      {
        what: 'import of the preset, of that of `remark-preset-lint-recommended`',
        most: 1.3,
        measured: fastest(preset) / fastest('remark-preset-lint-recommended'),
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
