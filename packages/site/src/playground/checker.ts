import type {Answer, Request} from './protocol.ts'

/** Name of the program of the worker, beside this one. */
declare const workerFile: string

type Listener = (answer: Answer) => void

/** Checks documents, one after the other, in a thread of its own. */
export interface Checker {
  /** Check a document; the answer comes unless a newer one is asked for before. */
  check(request: Omit<Request, 'id'>): void
  /** Say what to do with answers, and with failures; what came before is given at once. */
  onAnswer(show: Listener, fail: (reason: string) => void): void
}

/** Start the worker. */
export function startChecker(): Checker {
  const worker = new Worker(new URL(workerFile, import.meta.url))
  let last = 0
  let isBusy = false
  let next: Request | undefined
  let show: Listener | undefined
  let early: Answer | undefined

  worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
    isBusy = false
    if (next) send(next)
    if (data.id !== last) return
    if (show) show(data)
    else early = data
  })

  function send(request: Request): void {
    isBusy = true
    next = undefined
    // Only messages to other windows name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request)
  }

  return {
    check(given) {
      const request = {...given, id: ++last}
      // Of versions that come while one is checked only the last is.
      if (isBusy) next = request
      else send(request)
    },
    onAnswer(listener, fail) {
      show = listener
      worker.addEventListener('error', ({message}) => fail(message))
      if (early) listener(early)
    }
  }
}
