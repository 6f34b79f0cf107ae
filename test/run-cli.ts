import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
/** The program as it is committed. */
export const program = path.join(root, 'packages/postmortem-cli/bin/postmortem.mjs')

export interface Result {
  code: number
  stdout: string
  stderr: string
}

/** Where programs keep what they need not make again, as a user of the tests. */
const caches = path.join(root, '.cache/user')
/** Without colors, and as if it were not in CI, where paths and summaries are others. */
const plain = {
  NO_COLOR: '1',
  CI_PROJECT_DIR: '',
  GITHUB_WORKSPACE: '',
  GITHUB_STEP_SUMMARY: '',
  XDG_CACHE_HOME: caches,
  LOCALAPPDATA: caches
}

/** Run a program; what it exits with is part of the result. */
export function run(
  command: string,
  parameters: ReadonlyArray<string>,
  {cwd, env, input}: {cwd: string; env?: Record<string, string>; input?: string}
): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      parameters,
      {cwd, env: {...process.env, ...plain, ...env}, maxBuffer: 2 ** 26},
      (error, stdout, stderr) => {
        resolve({code: error ? Number(error.code ?? 1) : 0, stdout, stderr})
      }
    )
    if (input !== undefined) child.stdin?.end(input)
  })
}

/** Make a folder with files, by name. */
export function makeFolder(files: Record<string, Buffer | string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-cli-'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  return folder
}
