import {execFile} from 'node:child_process'
import process from 'node:process'

/**
 * Run a tool.
 *
 * @param command
 *   Its name.
 * @param parameters
 *   What it is given.
 * @param cwd
 *   Folder to run it in.
 * @returns
 *   What it prints; if it fails, also on standard error, and why.
 */
export function run(
  command: string,
  parameters: ReadonlyArray<string>,
  cwd: string
): Promise<{ok: boolean; text: string}> {
  return new Promise((resolve) => {
    // The tools are scripts (`.cmd`) on Windows, which only a shell runs.
    const options = {cwd, shell: process.platform === 'win32', maxBuffer: 2 ** 26}
    execFile(command, parameters, options, (error, stdout, stderr) => {
      resolve({ok: !error, text: error ? `${stdout}${stderr}${error.message}` : stdout})
    })
  })
}
