/** A thread that does what the text of a document says, in place of one that checks. */
/* eslint-disable typescript/no-unsafe-assignment, typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-return, unicorn/require-post-message-target-origin -- a thread, in JavaScript without types. */
import process from 'node:process'
import {parentPort, threadId, workerData} from 'node:worker_threads'

const stale = new Int32Array(workerData.stale)
const forever = new Int32Array(new SharedArrayBuffer(4))

const scripts = {
  /** As a check that never ends. */
  block: () => Atomics.wait(forever, 0, 0),
  /** As a long check that stops when its result is not needed any more. */
  untilStale(number) {
    while (Atomics.load(stale, 0) !== number) Atomics.wait(forever, 0, 0, 1)
  },
  fail() {
    throw new Error('Cannot check')
  },
  crash: () => setImmediate(() => Promise.reject(new Error('Lost'))),
  exit: () => process.exit(),
  print: () => process.stdout.write('printed\n')
}

parentPort.on('message', ({forget, job, number}) => {
  if (forget) return
  try {
    scripts[job.text]?.(number)
    if (job.text === 'crash') return
    const message = `${job.text} in ${threadId}`
    const problems = [{diagnostic: {message}, fixes: []}]
    parentPort.postMessage({number, checked: {problems, outline: [], codeLenses: []}})
  } catch (error) {
    parentPort.postMessage({number, checked: undefined, error})
  }
})
parentPort.postMessage('ready')
