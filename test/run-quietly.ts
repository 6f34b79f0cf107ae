import process from 'node:process'
import {expect} from 'vitest'
import type {Result} from './run-cli.ts'
import {program, run} from './run-cli.ts'

interface Options {
  input?: string
  env?: Record<string, string>
}

/** Run the command line without reasons and summary, which other tests are about. */
export const postmortem = (
  cwd: string,
  [command = '', ...parameters]: ReadonlyArray<string>,
  options: Options = {}
): Promise<Result> => {
  const quiet = command === 'export' ? [] : ['--quiet']
  return run(process.execPath, [program, command, ...quiet, ...parameters], {cwd, ...options})
}

interface Message {
  line?: number | null
  reason: string
  fatal: boolean | null
}

/** What is reported of each file, without messages of rules. */
export async function failuresIn(
  cwd: string,
  parameters: ReadonlyArray<string>,
  options: Options = {}
): Promise<{code: number; failures: Array<[file: string, level: string, reason: string]>}> {
  const {code, stderr, stdout} = await postmortem(
    cwd,
    ['lint', '--report', 'json', ...parameters],
    options
  )
  expect(stderr).toBe('')
  const files = JSON.parse(stdout) as Array<{path: string; messages: Array<Message>}>
  const failures = files.flatMap(({messages, path}) =>
    messages
      .filter(({line}) => line === undefined || line === null)
      .map(({fatal, reason}): [string, string, string] => [
        path,
        fatal ? 'error' : 'warning',
        reason
      ])
  )
  return {code, failures}
}
