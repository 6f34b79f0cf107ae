import type {CheckedFile} from './checked-file.ts'
import type {LintOptions} from './lint-documents.ts'
import {once} from 'node:events'
import {stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {parentPort, Worker, workerData} from 'node:worker_threads'
import {failedFile} from './checked-file.ts'
import {tuneEngine} from './tune-engine.ts'

/** Files that are in memory at once in each thread: more do not make it faster. */
const batchSize = 25
/** With fewer files, starting a second thread costs more than it saves. */
const fewFiles = 100
/** Each thread takes about 130 MB: more of them only if the user says so. */
const mostThreads = 4
/** Bytes from which on a text can be so hard. */
const large = 100_000
/**
 * Megabytes of objects that a thread can have: new ones, as many as a few reports make, and old
 * ones. With a higher limit it would clean up later, and take twice the memory; the hardest texts
 * of the size that is checked take a third of it.
 */
const memory = {maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1000}

/** How to spread work. */
export interface WorkOptions extends LintOptions {
  /** How many threads, if the user has a wish. */
  threads: number | undefined
  /** Seconds for a file. A long report takes one; texts made to be hard can take hours. */
  timeout: number
  /** Called with how many files are done. */
  onProgress: (done: number) => void
}

/**
 * Check files in batches, so that memory does not grow with their number; in several threads if
 * there are many.
 *
 * @param paths
 *   Paths of files.
 * @param options
 *   How to check and to spread work.
 * @returns
 *   What was found, in no order.
 */
export async function lintInBatches(
  paths: ReadonlyArray<string>,
  options: WorkOptions
): Promise<Array<CheckedFile>> {
  const {cwd, onProgress, preset, timeout} = options
  const batches = batchesOf(paths)
  const usual = paths.length < fewFiles ? 1 : Math.min(availableParallelism(), mostThreads)
  const threads = Math.min(options.threads ?? usual, batches.length)
  // Only a thread can be ended when it takes too long.
  const isHere = threads === 1 && !(await anyLarge(paths, cwd))
  /** Of each batch as JSON: as objects they would take several times the memory. */
  const results: Array<string> = []
  let done = 0

  if (paths.length >= fewFiles) tuneEngine()
  if (isHere) await workHere()
  else await Promise.all(Array.from({length: threads}, workInThread))
  return results.flatMap((batch) => (JSON.parse(batch) as Array<CheckedFile>).map(shareTexts))

  /** Rules are loaded where they are used: not beside threads, not for what is in the cache. */
  async function workHere(): Promise<void> {
    const {lintFiles} = await import('./lint-files.ts')
    await work(async (batch) => JSON.stringify(await lintFiles(batch, {cwd, preset})))
  }

  async function workInThread(): Promise<void> {
    let worker = startWorker()
    try {
      await work(async (batch) => {
        const found = await answerOf(await worker, batch, timeout)
        if (typeof found === 'string') return found
        await (await worker).terminate()
        worker = startWorker()
        if (batch.length === 1) {
          return JSON.stringify([failedFile({path: batch[0]!, reason: found.reason})])
        }
        // One of them is to blame: each gets another chance, alone.
        batches.push(...batch.map((path) => [path]))
        return '[]'
      })
    } finally {
      await (await worker).terminate()
    }
  }

  /** Start a thread, and wait until it has loaded the rules: this counts for no file. */
  async function startWorker(): Promise<Worker> {
    const worker = new Worker(import.meta.filename, {
      workerData: {cwd, preset},
      resourceLimits: memory
    })
    await once(worker, 'message')
    return worker
  }

  async function work(lint: (batch: Array<string>) => Promise<string>): Promise<void> {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      results.push(await lint(batch))
      done += batch.length
      onProgress(Math.min(done, paths.length))
    }
  }
}

/** What a thread found in a batch, or why it found nothing. */
async function answerOf(
  worker: Worker,
  batch: ReadonlyArray<string>,
  timeout: number
): Promise<string | {reason: string}> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), timeout * batch.length * 1000)
  try {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window.
    worker.postMessage(batch)
    const [found] = (await once(worker, 'message', {signal: late.signal})) as [string]
    return found
  } catch (error) {
    if (late.signal.aborted)
      return {
        reason: `Cannot check file: it takes more than ${timeout} ${timeout === 1 ? 'second' : 'seconds'}`
      }
    const {code} = error as NodeJS.ErrnoException
    if (code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
    return {reason: 'Cannot check file: it needs too much memory'}
  } finally {
    clearTimeout(timer)
  }
}

async function anyLarge(paths: ReadonlyArray<string>, cwd: string): Promise<boolean> {
  const sizes = await Promise.all(
    paths.map(async (file) => {
      // Whoever reads it says why it cannot be read.
      const found = await stat(path.resolve(cwd, file)).catch(() => undefined)
      return found?.size ?? 0
    })
  )
  return sizes.some((size) => size > large)
}

const shared = new Map<string, string>()

/** Each message comes with texts of its own; there are few that differ. */
function shareTexts(file: CheckedFile): CheckedFile {
  for (const message of file.messages) {
    for (const field of ['note', 'ruleId', 'source', 'url'] as const) {
      const text = message[field]
      if (text === undefined) continue
      if (!shared.has(text)) shared.set(text, text)
      message[field] = shared.get(text)!
    }
  }
  return file
}

function batchesOf(paths: ReadonlyArray<string>): Array<Array<string>> {
  return Array.from({length: Math.ceil(paths.length / batchSize)}, (_, index) =>
    paths.slice(index * batchSize, (index + 1) * batchSize)
  )
}

/** Be a thread of `lintInBatches`. */
export async function serveBatches(): Promise<void> {
  const {lintFiles} = await import('./lint-files.ts')
  const options = workerData as LintOptions
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window.
  parentPort?.postMessage('ready')
  parentPort?.on('message', (batch: Array<string>) => {
    // What goes wrong ends this thread, which the other one hears of.
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window.
    void lintFiles(batch, options).then((found) => parentPort?.postMessage(JSON.stringify(found)))
  })
}
