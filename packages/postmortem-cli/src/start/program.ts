/** Entry of `bin/program.cjs`, for the program and for its checking threads. */
import process from 'node:process'
import {isMainThread} from 'node:worker_threads'
import {exitCode} from '../exit-code.ts'
import {serveChecks} from '../lint/checking-thread.ts'
import {main} from '../main.ts'
import {escapeControlsInLines} from '../report/escape-controls.ts'

/**
 * Run the program, or one of its threads.
 *
 * @returns
 *   When the program has done its work.
 */
export async function run(): Promise<void> {
  if (!isMainThread) return serveChecks()
  // Node.js would exit with 1, which means findings.
  process.on('uncaughtException', (error) => fail(error.stack ?? error.message))
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever closes it has seen enough (`| head`) and needs no message.
    fail(error.code === 'EPIPE' ? undefined : `Cannot write to standard output: ${error.message}`)
  })
  process.stderr.on('error', () => process.exit(exitCode.failure))
  process.exitCode = await main(process.argv.slice(2))
}

function fail(message: string | undefined): never {
  if (message !== undefined) process.stderr.write(`postmortem: ${escapeControlsInLines(message)}\n`)
  process.exit(exitCode.failure)
}
