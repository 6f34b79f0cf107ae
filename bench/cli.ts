/**
 * Measure the command line beside remark’s, on the same documents in one run.
 *
 *     pnpm bench:cli
 *     pnpm bench:cli NUMBER
 *
 * The documents are the fixtures again and again, each with another title.
 */
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

interface Cost {
  seconds: number
  /** Most memory of the process. */
  megabytes: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const count = Number(process.argv[2] ?? 5000)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-bench-'))
const program = path.join(root, 'packages/postmortem-cli/bin/postmortem.mjs')
const remark = path.join(root, 'bench/node_modules/remark-cli/cli.js')
const use = ['--use', path.join(root, 'packages/remark-preset-postmortem/dist/index.js')]
const quietly = ['--quiet', '--no-stdout', '--no-color', ...use]

try {
  writeDocuments()
  const runs: Record<string, Cost> = {
    'remark, one file': await fastest([remark, 'docs/0.md', ...quietly]),
    'postmortem, one file': await fastest([program, 'lint', 'docs/0.md']),
    [`remark, ${count} files`]: await measure([remark, 'docs', ...quietly]),
    [`postmortem, ${count} files`]: await measure([program, 'lint', 'docs']),
    'the same, one thread': await measure([program, 'lint', '--threads', '1', 'docs']),
    'the same, cold cache': await measure([program, 'lint', '--cache', 'docs']),
    'the same, warm cache': await measure([program, 'lint', '--cache', 'docs'])
  }
  console.table(runs)
  const [oneRemark, one, manyRemark, many] = Object.values(runs)
  console.log(`one file: ${ratio(one!, oneRemark!)} of the time of remark`)
  console.log(`${count} files: ${ratio(many!, manyRemark!)} of the time of remark`)
} finally {
  fs.rmSync(folder, {recursive: true})
}

function writeDocuments(): void {
  const sources = ['clean', 'broken'].flatMap((name) => {
    const from = path.join(root, 'fixtures', name)
    return fs
      .readdirSync(from)
      .filter((file) => file.endsWith('.md'))
      .map((file) => fs.readFileSync(path.join(from, file), 'utf8'))
  })
  fs.mkdirSync(path.join(folder, 'docs'))
  for (let index = 0; index < count; index++) {
    const text = sources[index % sources.length]!.replace(/^# .*/m, (title) => `${title} ${index}`)
    fs.writeFileSync(path.join(folder, 'docs', `${index}.md`), text)
  }
}

async function fastest(parameters: ReadonlyArray<string>): Promise<Cost> {
  let best = await measure(parameters)
  for (let round = 0; round < 4; round++) {
    const cost = await measure(parameters)
    if (cost.seconds < best.seconds) best = cost
  }
  return best
}

/** Run a program of Node.js and look at its memory now and then. */
function measure(parameters: ReadonlyArray<string>): Promise<Cost> {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(process.execPath, parameters, {cwd: folder, stdio: 'ignore'})
    let kilobytes = 0
    const look = setInterval(() => {
      kilobytes = Math.max(kilobytes, peakOf(child.pid))
    }, 50)
    child.on('exit', () => {
      clearInterval(look)
      resolve({
        seconds: Number(((performance.now() - start) / 1000).toFixed(2)),
        megabytes: Math.round(kilobytes / 1024)
      })
    })
  })
}

/** Peak of the memory so far, where the system tells it; 0 elsewhere. */
function peakOf(pid: number | undefined): number {
  try {
    const status = fs.readFileSync(`/proc/${pid ?? ''}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}

function ratio(a: Cost, b: Cost): string {
  return (a.seconds / b.seconds).toFixed(2)
}
