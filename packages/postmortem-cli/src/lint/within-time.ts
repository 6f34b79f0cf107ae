import vm from 'node:vm'

const call = new vm.Script('run()')
let context: {run?: () => unknown} | undefined

/**
 * Run a function that does not wait for anything, and end it when it takes too long.
 *
 * Code that is ended stops in the middle: neither `catch` nor `finally` in it run, so what it was about
 * to change may be half done.
 *
 * @param seconds
 *   How long it may take.
 * @param run
 *   Function.
 * @returns
 *   Its result; `undefined` if it was ended.
 * @throws
 *   Its error.
 */
export function runWithin<Result>(seconds: number, run: () => Result): Result | undefined {
  context ??= vm.createContext({})
  context.run = run
  try {
    return call.runInContext(context, {timeout: seconds * 1000}) as Result
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  } finally {
    delete context.run
  }
}
