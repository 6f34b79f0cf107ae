import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {UsageError} from '../exit-code.ts'

const run = promisify(execFile)

/**
 * Ask git which files changed and are still there.
 *
 * @param base
 *   Changes count from where the branch left this revision, those that are not committed included.
 * @param cwd
 *   Folder to ask in.
 * @returns
 *   Paths relative to `cwd`.
 * @throws
 *   If git does not know.
 */
export async function changedFiles(base: string, cwd: string): Promise<Set<string>> {
  const lists = await Promise.all([
    // A revision cannot be taken for an option.
    git('diff', '--name-only', '--relative', '-z', '--diff-filter=d', '--merge-base', '--end-of-options', base, '--'),
    git('ls-files', '-z', '--others', '--exclude-standard')
  ]) // prettier-ignore
  return new Set(lists.flatMap((list) => list.split('\0')).filter((name) => name !== ''))

  async function git(...parameters: Array<string>): Promise<string> {
    try {
      const {stdout} = await run('git', parameters, {cwd, maxBuffer: 2 ** 28})
      return stdout
    } catch (error) {
      const said = (error as {stderr?: string}).stderr?.trim().split('\n')[0]
      throw new UsageError(
        `Cannot ask git what changed since \`${base}\`: ${said || String(error)}`
      )
    }
  }
}
