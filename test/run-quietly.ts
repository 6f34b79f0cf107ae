import process from 'node:process'
import {expect} from 'vitest'
import type {Result} from './run-cli.ts'
import {program, run} from './run-cli.ts'

interface Options {
  input?: string
  env?: Record<string, string>
}

/** Why files are left alone, which are drafts, and what was found in all. */
const asides =
  /^(?:.+: (?:not checked: |checked as a draft: ).+|(?:Checked|Nothing was checked|Fixed|Would fix) .+)\n/gm

/** Run the command line without reasons and summary, which other tests are about. */
export async function postmortem(
  cwd: string,
  parameters: ReadonlyArray<string>,
  options: Options = {}
): Promise<Result> {
  const result = await run(process.execPath, [program, ...parameters], {cwd, ...options})
  return {...result, stderr: result.stderr.replaceAll(asides, '')}
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
