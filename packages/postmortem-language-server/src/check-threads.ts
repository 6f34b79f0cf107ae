import type {Checked} from './checked.ts'
import type {ClientSettings} from './client-settings.ts'
import {Worker} from 'node:worker_threads'
import {DiagnosticSeverity} from 'vscode-languageserver'
import {notChecked} from './checked.ts'

/** A version of a document to check. */
export interface Job {
  uri: string
  text: string
  /** Absolute path, real or made up. */
  path: string
  /** Folder that paths of the configuration count from. */
  cwd: string
  settings: ClientSettings
}

/** Message to a thread: check a document, or forget one that was closed. */
export type ThreadRequest = {number: number; job: Job} | {forget: string}

/** Answer of a thread: first that it is ready, then the result of each job in turn. */
export type ThreadAnswer = 'ready' | {number: number; checked: Checked | undefined; error?: unknown}

/** Data that a thread gets at its start. */
export interface ThreadData {
  /** One 32-bit number: of the last job whose result is not needed any more. */
  stale: SharedArrayBuffer
}

/** How to run the threads. */
export interface CheckThreadsOptions {
  /** Program of a thread (default: `check-thread.js` beside this file). */
  program?: URL
  /** Milliseconds that a job waits for a busy thread before another one is started (default: `500`). */
  patience?: number
  /** Called with what the program of a thread, or a plugin in it, prints. */
  onOutput: (text: string) => void
}

/** A job that waits or runs. */
interface Task {
  number: number
  job: Job
  timeout: number
  signal: AbortSignal
  resolve: (checked: Checked | undefined) => void
  reject: (error: unknown) => void
}

interface Thread {
  worker: Worker
  stale: Int32Array
  /** It has loaded the rules. */
  isReady: boolean
  /** The job that it runs. */
  task: Task | undefined
  timer: NodeJS.Timeout | undefined
  /** Documents whose trees it has. */
  documents: Set<string>
  /** The error that ended it. */
  failure: unknown
}

/** A document that blocks one thread leaves another one to all others; each takes about 100 MB. */
const maxThreads = 2

/** Megabytes of objects that a thread can have: the hardest texts of the largest size take a third. */
const memory = {maxOldGenerationSizeMb: 1000}

/**
 * Checks documents in threads, which can be ended.
 *
 * One thread does all the work as long as checks are short. When one takes longer, a second thread
 * is started for the other documents, and the one that is idle first ends. Only one thread at a
 * time is for documents whose last check was ended, so that two of them cannot block the rest.
 */
export class CheckThreads {
  readonly #program: URL
  readonly #patience: number
  readonly #onOutput: CheckThreadsOptions['onOutput']
  readonly #threads = new Set<Thread>()
  readonly #waiting = new Set<Task>()
  /** Documents whose last check was ended. */
  readonly #suspects = new Set<string>()
  #jobs = 0
  #startsAnother: NodeJS.Timeout | undefined

  /**
   * Start the first thread.
   *
   * @param options
   *   How to run the threads.
   */
  constructor({onOutput, patience = 500, program}: CheckThreadsOptions) {
    this.#program = program ?? new URL('check-thread.js', import.meta.url)
    this.#patience = patience
    this.#onOutput = onOutput
    this.#start()
  }

  /**
   * Check a document.
   *
   * @param job
   *   Document and settings.
   * @param signal
   *   Aborted when the result is not needed any more: the check stops as soon as it can.
   * @returns
   *   Result, or that the check was ended; `undefined` if it is not needed any more.
   * @throws
   *   The error of the check.
   */
  check(job: Job, signal: AbortSignal): Promise<Checked | undefined> {
    if (signal.aborted) return Promise.resolve(undefined)
    return new Promise((resolve, reject) => {
      const task = {
        number: ++this.#jobs,
        job,
        timeout: job.settings.timeout,
        signal,
        resolve,
        reject
      }
      signal.addEventListener('abort', () => this.#abort(task), {once: true})
      this.#waiting.add(task)
      this.#assign()
    })
  }

  /**
   * Forget what is known of a document.
   *
   * @param uri
   *   Its address.
   */
  forget(uri: string): undefined {
    this.#suspects.delete(uri)
    for (const thread of this.#threads) {
      if (thread.documents.delete(uri)) send(thread, {forget: uri})
    }
  }

  /** Start anew with what is in files now: a program in the configuration is read once by a thread. */
  renew(): undefined {
    const running = Array.from(this.#threads, ({task}) => task)
    for (const thread of this.#threads) this.#end(thread)
    for (const task of running) task?.resolve(undefined)
    this.#suspects.clear()
    this.#start()
  }

  /** End all threads; what still waits is never answered. */
  end(): undefined {
    clearTimeout(this.#startsAnother)
    this.#waiting.clear()
    for (const thread of this.#threads) this.#end(thread)
  }

  #abort(task: Task): undefined {
    if (this.#waiting.delete(task)) task.resolve(undefined)
    for (const thread of this.#threads) {
      if (thread.task === task) Atomics.store(thread.stale, 0, task.number)
    }
  }

  /** Give jobs that wait to threads that are idle. */
  #assign(): undefined {
    let isShort = false
    for (const task of this.#waiting) {
      if (!this.#canRun(task)) continue
      const thread = this.#idleFor(task.job.uri)
      if (thread) this.#run(thread, task)
      else isShort = true
    }
    if (isShort) this.#findAnother()
  }

  /** Versions of a document are checked one after the other, and so are documents that block. */
  #canRun({job: {uri}}: Task): boolean {
    const running = Array.from(this.#threads, ({task}) => task?.job.uri)
    return !running.some(
      (other) =>
        other === uri ||
        (other !== undefined && this.#suspects.has(other) && this.#suspects.has(uri))
    )
  }

  /** An idle thread, if possible one that has the tree of an earlier version. */
  #idleFor(uri: string): Thread | undefined {
    const idle = Array.from(this.#threads).filter(({isReady, task}) => isReady && !task)
    return idle.find(({documents}) => documents.has(uri)) ?? idle[0]
  }

  /** Start a thread for what waits: the first one now, a second one if the wait is long. */
  #findAnother(): undefined {
    if (this.#threads.size === 0) this.#start()
    if (this.#threads.size === maxThreads) return
    this.#startsAnother ??= setTimeout(() => {
      this.#startsAnother = undefined
      const areBusy = Array.from(this.#threads).every(({task}) => task)
      if (areBusy && Array.from(this.#waiting).some((task) => this.#canRun(task))) this.#start()
      this.#assign()
    }, this.#patience)
  }

  #start(): undefined {
    const stale = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    const worker = new Worker(this.#program, {
      workerData: {stale} satisfies ThreadData,
      resourceLimits: memory,
      // The output of this process can be the protocol.
      stdout: true
    })
    const thread: Thread = {
      worker,
      stale: new Int32Array(stale),
      isReady: false,
      task: undefined,
      timer: undefined,
      documents: new Set(),
      failure: undefined
    }
    this.#threads.add(thread)
    worker.stdout.on('data', (chunk: Buffer) => this.#onOutput(String(chunk)))
    worker.on('message', (answer: ThreadAnswer) => this.#hear(thread, answer))
    worker.on('error', (error) => {
      thread.failure = error
    })
    worker.on('exit', () => this.#lose(thread))
  }

  #run(thread: Thread, task: Task): undefined {
    const {job, number, timeout} = task
    this.#waiting.delete(task)
    thread.task = task
    thread.documents.add(job.uri)
    thread.timer = setTimeout(() => {
      this.#end(thread)
      this.#giveUp(task, tookTooLong(timeout))
    }, timeout * 1000)
    send(thread, {number, job})
  }

  #hear(thread: Thread, answer: ThreadAnswer): undefined {
    // A thread that is being ended may still have answered.
    if (!this.#threads.has(thread)) return
    if (answer === 'ready') thread.isReady = true
    else this.#finish(thread, answer)
    this.#assign()
    const isSpare = Array.from(this.#threads).some(
      (other) => other !== thread && other.isReady && !other.task
    )
    if (isSpare && !thread.task) this.#end(thread)
  }

  #finish(thread: Thread, answer: Exclude<ThreadAnswer, 'ready'>): undefined {
    const task = thread.task!
    clearTimeout(thread.timer)
    thread.task = undefined
    this.#suspects.delete(task.job.uri)
    if ('error' in answer) task.reject(answer.error)
    else task.resolve(answer.checked)
  }

  /** Hear that a thread is gone, for whatever reason. */
  #lose(thread: Thread): undefined {
    if (!this.#threads.has(thread)) return
    this.#end(thread)
    const {failure, isReady, task} = thread
    if (task) this.#giveUp(task, failed(failure))
    else if (isReady) this.#assign()
    // The next one would not start either.
    else if (this.#threads.size === 0) this.#rejectAll(failure)
  }

  #giveUp({job, resolve}: Task, reason: string): undefined {
    this.#suspects.add(job.uri)
    resolve(notChecked({reason, severity: DiagnosticSeverity.Warning, wasEnded: true}))
    // Whatever is checked next does not wait for a thread to start.
    if (this.#threads.size === 0) this.#start()
    this.#assign()
  }

  #rejectAll(failure: unknown): undefined {
    for (const {reject} of this.#waiting) {
      reject(new Error('Cannot start a thread that checks', {cause: failure}))
    }
    this.#waiting.clear()
  }

  #end(thread: Thread): undefined {
    clearTimeout(thread.timer)
    this.#threads.delete(thread)
    void thread.worker.terminate()
  }
}

function send({worker}: Thread, request: ThreadRequest): undefined {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window.
  worker.postMessage(request)
}

function tookTooLong(timeout: number): string {
  const seconds = timeout === 1 ? '1 second' : `${timeout} seconds`
  return `the check took more than ${seconds} and was ended. Shorten or split the document, or raise \`postmortem.timeout\`. It is checked again after a change.`
}

function failed(failure: unknown): string {
  if ((failure as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return 'the check needed too much memory and was ended. Shorten or split the document. It is checked again after a change.'
  }
  const cause = failure instanceof Error ? `: ${failure.message}` : ''
  return `the check failed${cause}. Look for a plugin in the configuration that causes it. It is checked again after a change.`
}
