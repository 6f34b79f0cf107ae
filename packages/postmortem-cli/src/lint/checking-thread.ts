import type {Document} from '../files/read-document.ts'
import type {LintOptions} from './lint-documents.ts'
import {once} from 'node:events'
import path from 'node:path'
import {parentPort, Worker, workerData} from 'node:worker_threads'

/**
 * Megabytes of objects that a thread can have: new ones, as many as a few reports make, and old
 * ones. With a higher limit it would clean up later, and take twice the memory; the hardest texts
 * of the size that is checked take a third of it.
 */
const memory = {maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1000}

/** Message of a thread: the results of a batch as JSON, or only a sign of progress. */
type Answer = Array<string> | 'alive'

/** A thread that checks documents. */
export interface CheckingThread {
  /**
   * Check a batch of documents.
   *
   * @param documents
   *   Documents.
   * @param seconds
   *   How long each may take.
   * @returns
   *   Checked files as JSON, in no order; or why there are none, and then the thread has ended.
   */
  check: (
    documents: ReadonlyArray<Document>,
    seconds: number
  ) => Promise<Array<string> | {reason: string}>
  /** Whether it can check; plugins can end it between two batches. */
  isAlive: () => boolean
  end: () => Promise<void>
}

/**
 * Start a thread, and wait until it has loaded the rules: this counts for no file.
 *
 * @param options
 *   How to check.
 */
export async function startThread(options: LintOptions): Promise<CheckingThread> {
  const worker = new Worker(path.join(import.meta.dirname, 'postmortem.mjs'), {
    workerData: options,
    resourceLimits: memory
  })
  await once(worker, 'message')
  let hear: (answer: Answer | {reason: string}) => void = () => {}
  let isAlive = true
  let reason = 'Cannot check file: its check ended without a result'
  worker.on('message', (answer: Answer) => hear(answer))
  worker.on('error', (error) => (reason = reasonOf(error)))
  worker.on('exit', () => {
    isAlive = false
    hear({reason})
  })

  return {
    check(documents, seconds) {
      return new Promise((resolve) => {
        let timer = setTimeout(endLate, seconds * 1000)
        hear = (answer) => {
          clearTimeout(timer)
          if (answer === 'alive') timer = setTimeout(endLate, seconds * 1000)
          else resolve(answer)
        }
        // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window.
        worker.postMessage(documents)

        function endLate(): void {
          reason = takesTooLong(seconds)
          void worker.terminate()
        }
      })
    },
    isAlive: () => isAlive,
    async end() {
      await worker.terminate()
    }
  }
}

/** The failure of a document whose check was ended. */
export function takesTooLong(seconds: number): string {
  return `Cannot check file: it takes more than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
}

function reasonOf(error: Error): string {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return 'Cannot check file: it needs too much memory'
  }
  return `Cannot check file: ${error.message}`
}

/** Be such a thread. */
export async function serveChecks(): Promise<void> {
  const {lintDocuments} = await import('./lint-documents.ts')
  const options = workerData as LintOptions
  say('alive')
  parentPort?.on('message', (documents: Array<Document>) => {
    // An error ends this thread, which the main thread notices.
    void lintDocuments(documents, options, () => say('alive')).then((found) =>
      say(found.map((one) => JSON.stringify(one)))
    )
  })

  function say(answer: Answer): void {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window.
    parentPort?.postMessage(answer)
  }
}
