/** Exit codes of the program. */
export const exitCode = {
  /** Nothing found. */
  clean: 0,
  /** Findings at or above `--fail-on`, or files that `fix --dry-run` would change. */
  findings: 1,
  /**
   * Wrong usage, wrong configuration, a file that cannot be read or takes too long, a report that
   * cannot be written, or a crash.
   */
  failure: 2
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** The user asked for what cannot be; the message is all there is to say. */
export class UsageError extends Error {}
