/** What `bin/postmortem.mjs` is made of. A worker thread runs the same file. */
import process from 'node:process'
import {isMainThread} from 'node:worker_threads'
import {main} from './main.ts'
import {serveBatches} from './lint/workers.ts'

if (isMainThread) {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await main(process.argv.slice(2))
} else {
  await serveBatches()
}
