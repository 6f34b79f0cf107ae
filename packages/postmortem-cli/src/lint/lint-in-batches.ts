import type {Document} from '../files/read-document.ts'
import type {CheckedFile} from './checked-file.ts'
import type {CheckerOptions} from './checker.ts'
import {availableParallelism} from 'node:os'
import {readDocument} from '../files/read-document.ts'
import {failedFile} from './checked-file.ts'
import {openChecker} from './checker.ts'
import {tuneEngine} from './tune-engine.ts'

/** Files that are in memory at once in each thread: more do not make it faster. */
const batchSize = 25
/** With fewer files, starting a second thread costs more than it saves. */
const fewFiles = 100
/** Each thread takes about 130 MB: more of them only if the user says so. */
const maxThreads = 4

/** How to spread work. */
export interface BatchOptions extends CheckerOptions {
  /** How many threads, if the user has a wish. */
  threads: number | undefined
  /** Called with how many files are done. */
  onProgress: (done: number) => void
}

/**
 * Read files and check them in batches, so that memory does not grow with their number; in several
 * threads if there are many.
 *
 * @param paths
 *   Paths of files.
 * @param options
 *   How to check and to spread work.
 * @returns
 *   Results, failures to read included; in no order.
 */
export async function lintInBatches(
  paths: ReadonlyArray<string>,
  {alwaysInThread = false, onProgress, threads, ...options}: BatchOptions
): Promise<Array<CheckedFile>> {
  const batches = batchesOf(paths)
  const usual = paths.length < fewFiles ? 1 : Math.min(availableParallelism(), maxThreads)
  const count = Math.min(threads ?? usual, batches.length)
  /** Results of the files as JSON. */
  const results: Array<string> = []

  if (paths.length >= fewFiles) tuneEngine()
  await Promise.all(Array.from({length: count}, work))
  return results.map((found) => shareTexts(JSON.parse(found) as CheckedFile))

  async function work(): Promise<void> {
    const checker = openChecker({...options, alwaysInThread: alwaysInThread || count > 1})
    try {
      for (let batch = batches.pop(); batch; batch = batches.pop()) {
        const documents: Array<Document> = []
        for (const read of await Promise.all(
          batch.map((file) => readDocument(file, options.cwd))
        )) {
          if ('reason' in read) results.push(JSON.stringify(failedFile(read)))
          else documents.push(read)
        }
        results.push(...(await checker.check(documents)))
        onProgress(results.length)
      }
    } finally {
      await checker.close()
    }
  }
}

const shared = new Map<string, string>()

/** Each message comes with texts of its own; there are few that differ. */
function shareTexts(checked: CheckedFile): CheckedFile {
  for (const message of checked.messages) {
    for (const field of ['note', 'ruleId', 'source', 'url'] as const) {
      const text = message[field]
      if (text === undefined) continue
      if (!shared.has(text)) shared.set(text, text)
      message[field] = shared.get(text)!
    }
  }
  return checked
}

function batchesOf(paths: ReadonlyArray<string>): Array<Array<string>> {
  return Array.from({length: Math.ceil(paths.length / batchSize)}, (_, index) =>
    paths.slice(index * batchSize, (index + 1) * batchSize)
  )
}
