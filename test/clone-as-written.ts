import {copyFileSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {makeFolder, root, run} from './run-cli.ts'

/**
 * Clone this repository, with what is changed but not committed.
 *
 * @returns
 *   Absolute path of the clone.
 */
export async function cloneAsWritten(): Promise<string> {
  const folder = path.join(makeFolder({}), 'postmortem')
  const git = async (cwd: string, ...parameters: Array<string>): Promise<string> => {
    const {code, stderr, stdout} = await run('git', parameters, {cwd})
    if (code !== 0) throw new Error(stderr)
    return stdout
  }
  await git(root, 'clone', '--quiet', pathToFileURL(root).href, folder)
  const list = await git(root, 'ls-files', '-z', '--modified', '--others', '--exclude-standard')
  const gone = new Set((await git(root, 'ls-files', '-z', '--deleted')).split('\0'))
  for (const file of list.split('\0').filter((name) => name !== '' && !gone.has(name))) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
    copyFileSync(path.join(root, file), path.join(folder, file))
  }
  await git(folder, 'add', '.')
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  await git(folder, ...author, 'commit', '--quiet', '--allow-empty', '-m', 'as written')
  return folder
}
