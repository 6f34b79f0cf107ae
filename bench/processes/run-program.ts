import {spawn} from 'node:child_process'
import fs from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

/** How a program of Node.js ran. */
export interface Run {
  /** From its start to its end. */
  seconds: number
  /** Most memory, where the system knows it; 0 elsewhere. */
  megabytes: number
  /** What it wrote to standard output. */
  output: string
  end: 'done' | 'crash' | 'late'
}

/** Where and how long a program may run. */
export interface RunOptions {
  cwd?: string
  /** Seconds without output after which it is ended. */
  limit?: number
  /** Exit codes that mean that all went well (default: 0). */
  codes?: ReadonlyArray<number>
}

/**
 * Run a program of Node.js in a process of its own.
 *
 * @param parameters
 *   Program and its parameters.
 */
export function runProgram(
  parameters: ReadonlyArray<string>,
  {codes = [0], cwd = process.cwd(), limit = 600}: RunOptions = {}
): Promise<Run> {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(process.execPath, parameters, {cwd, stdio: ['ignore', 'pipe', 'ignore']})
    let kilobytes = 0
    let output = ''
    let isLate = false
    const look = setInterval(() => {
      kilobytes = Math.max(kilobytes, peakOf(child.pid))
    }, 20)
    const end = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, 1000 * limit)
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (part: string) => {
      output += part
      end.refresh()
    })
    child.on('close', (code) => {
      clearInterval(look)
      clearTimeout(end)
      resolve({
        seconds: (performance.now() - start) / 1000,
        megabytes: kilobytes / 1024,
        output,
        end: isLate ? 'late' : code !== null && codes.includes(code) ? 'done' : 'crash'
      })
    })
  })
}

/**
 * Run a program of this folder, which is TypeScript.
 *
 * @param name
 *   File beside this one.
 * @param parameters
 *   What it is given.
 * @param options
 *   Where and how long it may run.
 */
export function runChild(
  name: string,
  parameters: ReadonlyArray<string>,
  options?: RunOptions
): Promise<Run> {
  const file = fileURLToPath(new URL(name, import.meta.url))
  return runProgram(['--expose-gc', '--import', 'tsx', file, ...parameters], {
    cwd: benchFolder,
    ...options
  })
}

/** The folder of the benchmark, from which its dependencies are found. */
export const benchFolder: string = fileURLToPath(new URL('..', import.meta.url))

function peakOf(pid: number | undefined): number {
  try {
    const status = fs.readFileSync(`/proc/${pid ?? ''}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}
