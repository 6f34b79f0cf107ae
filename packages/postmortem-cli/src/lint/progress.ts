import process from 'node:process'

/** Milliseconds before there is anything to show: most runs are over by then. */
const patience = 2000
/** Milliseconds between two changes. */
const pace = 100

/**
 * Show on a terminal how far a long run is, in one line that goes away at the end.
 *
 * @param total
 *   How many files there are.
 * @returns
 *   Callbacks for the number of files that are done, and for the end.
 */
export function showProgress(total: number): {update: (done: number) => void; end: () => void} {
  const {stderr} = process
  let next = performance.now() + patience
  let isShown = false
  return {
    update(done) {
      if (!stderr.isTTY || performance.now() < next) return
      next = performance.now() + pace
      isShown = true
      stderr.write(`\r\u001B[K${done} of ${total} files checked`)
    },
    end() {
      if (isShown) stderr.write('\r\u001B[K')
    }
  }
}
