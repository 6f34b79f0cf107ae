import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import {UsageError} from '../exit-code.ts'

const run = promisify(execFile)

/**
 * Ask git which files changed and are still there.
 *
 * @param base
 *   Changes count from where the branch left this revision, those that are not committed included.
 * @param cwd
 *   Folder to ask in; files outside of it are listed as well.
 * @returns
 *   Paths relative to `cwd`.
 * @throws
 *   If git does not know.
 */
export async function changedFiles(base: string, cwd: string): Promise<Set<string>> {
  // Outside a repository this fails with a clear message; that of `diff` is misleading.
  const prefix = (await git('rev-parse', '--show-prefix')).replace(/\n$/, '')
  const lists = await Promise.all([
    // A revision cannot be taken for an option.
    git('diff', '--name-only', '--no-relative', '-z', '--diff-filter=d', '--merge-base', '--end-of-options', base, '--'),
    git('ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--', ':/')
  ]) // prettier-ignore
  const names = lists.flatMap((list) => list.split('\0')).filter((name) => name !== '')
  // Names count from the root of the repository.
  return new Set(names.map((name) => path.posix.relative(prefix, name)))

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
