import type {Answer, Request} from './protocol.ts'

/** The page starts the worker before any module is loaded: its program is the largest. */
declare const checkerWorker: Worker

/** Checks documents, one after the other, in a thread of its own. */
export interface Checker {
  /** Check a document; the answer comes unless a newer one is asked for before. */
  check(request: Omit<Request, 'id'>): void
}

/**
 * Use the worker of the page.
 *
 * @param show
 *   Called with answers.
 * @param fail
 *   Called where there is none, with the reason.
 */
export function useChecker(
  show: (answer: Answer) => void,
  fail: (reason: string) => void
): Checker {
  let last = 0
  let isBusy = false
  let next: Request | undefined

  checkerWorker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
    isBusy = data.isPartial === true
    if (!isBusy && next) send(next)
    if (data.id === last) show(data)
  })
  checkerWorker.addEventListener('error', ({message}) => {
    isBusy = false
    if (next) send(next)
    fail(message)
  })

  function send(request: Request): void {
    isBusy = true
    next = undefined
    // Only messages to other windows name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    checkerWorker.postMessage(request)
  }

  return {
    check(given) {
      const request = {...given, id: ++last}
      // Of versions that come while one is checked only the last is.
      if (isBusy) next = request
      else send(request)
    }
  }
}
