import type {Parameters} from './options/commands.ts'
import {UsageError} from './exit-code.ts'

/**
 * Refuse the run of a hook in which a file name could be taken for an option: hooks put the names
 * of a repository’s files after the arguments of the user, and a folder can be called
 * `--output-file=docs`.
 *
 * @param parameters
 *   What the user wrote.
 * @throws
 *   If it is run by a hook, and file names do not all come after `--`.
 */
export function requireTerminator({isTerminated, values}: Parameters<'hook'>): void {
  if (!values.hook || isTerminated) return
  throw new UsageError(
    'Unexpected `--hook` without `--` before all files, expected options that end with `--`: in `.pre-commit-config.yaml`, for example `args: [--fail-on, warning, --]`'
  )
}
