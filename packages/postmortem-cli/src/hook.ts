import {UsageError} from './exit-code.ts'

/**
 * Refuse the run of a hook in which a file name could be taken for an option: hooks put the names
 * of a repository’s files after the arguments of the user, and a folder can be called
 * `--output-file=docs`.
 *
 * @param tokens
 *   Arguments, as `parseArgs` returns them.
 * @throws
 *   If file names do not all come after `--`.
 */
export function requireTerminator(tokens: ReadonlyArray<{kind: string}>): void {
  const kinds = tokens.map(({kind}) => kind)
  const end = kinds.indexOf('option-terminator')
  if (end !== -1 && !kinds.slice(0, end).includes('positional')) return
  throw new UsageError(
    'Unexpected `--hook` without `--` before all files, expected options that end with `--`: in `.pre-commit-config.yaml`, for example `args: [--fail-on, warning, --]`'
  )
}
