/**
 * Do something that makes many messages. They are errors, and where the program made each of them
 * takes time and memory to find out, and helps nobody.
 *
 * @param run
 *   Function to call; nothing else may run meanwhile.
 */
export async function withoutStacks<Result>(run: () => Promise<Result>): Promise<Result> {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return await run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
