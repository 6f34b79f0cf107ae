import type {Document} from '../files/read-document.ts'
import type {CheckedFile} from './checked-file.ts'
import type {CheckingThread} from './checking-thread.ts'
import type {LintOptions} from './lint-documents.ts'
import {configurationFor} from '../files/configured.ts'
import {failedFile} from './checked-file.ts'
import {startThread, takesTooLong} from './checking-thread.ts'
import {nativeParser} from './native-parser.ts'
import {runWithin} from './within-time.ts'

/** UTF-16 units from which on a text may need more memory than can be taken for granted. */
const large = 100_000

/** How to check, and for how long. */
export interface CheckerOptions extends LintOptions {
  /** Seconds for each file. A long report takes one; texts made to be hard can take hours. */
  timeout: number
  /** Check in a thread what could be checked here as well. */
  alwaysInThread?: boolean
}

/** Checks documents, and ends what takes too long. */
export interface Checker {
  /**
   * Check a batch of documents with different paths.
   *
   * @returns
   *   Results, failures included, as JSON: objects take several times the memory.
   *   In no order.
   */
  check: (documents: ReadonlyArray<Document>) => Promise<Array<string>>
  /** Check a document. */
  checkOne: (document: Document) => Promise<CheckedFile>
  /** End its thread, without which the program does not end. */
  close: () => Promise<void>
}

/**
 * Make a checker.
 *
 * A document that is small and has no configuration is checked in this thread, which starts much
 * faster: its check waits for nothing, so the engine can end it. Plugins of a configuration may
 * wait, and large texts may need too much memory: they are checked in a thread of their own.
 *
 * @param options
 *   How to check.
 */
export function openChecker(options: CheckerOptions): Checker {
  const {alwaysInThread = false, timeout} = options
  let thread: Promise<CheckingThread> | undefined
  let isThreadNeeded = alwaysInThread

  return {check, checkOne, close}

  async function check(documents: ReadonlyArray<Document>): Promise<Array<string>> {
    isThreadNeeded ||= await isAnyHard(documents)
    return isThreadNeeded ? checkInThread(documents) : checkHere(documents)
  }

  async function checkOne(document: Document): Promise<CheckedFile> {
    const [found] = await check([document])
    return JSON.parse(found!) as CheckedFile
  }

  async function close(): Promise<void> {
    await (await thread)?.end()
  }

  async function isAnyHard(documents: ReadonlyArray<Document>): Promise<boolean> {
    if (documents.some(({value}) => value.length > large)) return true
    const found = await Promise.all(documents.map((one) => configurationFor(one.path, options)))
    return found.some(({isConfigured}) => isConfigured)
  }

  async function checkHere(documents: ReadonlyArray<Document>): Promise<Array<string>> {
    const {lintPlain} = await import('./lint-documents.ts')
    const parse = await nativeParser(options.parser)
    const results: Array<string> = []
    for (const [index, document] of documents.entries()) {
      const found = runWithin(timeout, () => JSON.stringify(lintPlain(document, options, parse)))
      results.push(found ?? failed(document, takesTooLong(timeout)))
      if (found === undefined) {
        // The thread that was ended may have left things half done.
        isThreadNeeded = true
        return [...results, ...(await checkInThread(documents.slice(index + 1)))]
      }
    }
    return results
  }

  async function checkInThread(documents: ReadonlyArray<Document>): Promise<Array<string>> {
    if (documents.length === 0) return []
    if (thread && !(await thread).isAlive()) thread = undefined
    thread ??= startThread(options)
    const found = await (await thread).check(documents, timeout)
    if (Array.isArray(found)) return found
    if (documents.length === 1) return [failed(documents[0]!, found.reason)]
    // One of them is to blame: each gets another chance, alone.
    const results: Array<string> = []
    for (const document of documents) results.push(...(await checkInThread([document])))
    return results
  }
}

/**
 * Check one document.
 *
 * @param document
 *   Document.
 * @param options
 *   How to check.
 */
export async function checkOnce(document: Document, options: CheckerOptions): Promise<CheckedFile> {
  const checker = openChecker(options)
  try {
    return await checker.checkOne(document)
  } finally {
    await checker.close()
  }
}

function failed({path}: Document, reason: string): string {
  return JSON.stringify(failedFile({path, reason}))
}
