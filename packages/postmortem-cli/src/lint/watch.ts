import type {ExitCode} from '../exit-code.ts'
import type {LintRequest} from './request.ts'
import type {FSWatcher} from 'node:fs'
import {watch} from 'node:fs'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import picomatch from 'picomatch'
import {UsageError} from '../exit-code.ts'
import {configurationNames} from '../files/configured.ts'
import {amount} from '../report/summary.ts'

/** Milliseconds: editors write a file in several steps. */
const pause = 50

/** Names of files that decide about documents: when one changes, all are checked. */
const deciding: ReadonlySet<string> = new Set([
  ...configurationNames.data,
  ...configurationNames.program,
  '.remarkignore',
  'package.json'
])

/**
 * Check files again when they change, until the program is ended.
 *
 * @param request
 *   What `lint` is to do.
 * @param lint
 *   Checks some of the files that the user means, or all of them.
 * @returns
 *   Never, unless files cannot be watched.
 */
export async function watchInputs(
  {configFile, cwd, inputs}: LintRequest,
  lint: (changed?: ReadonlySet<string>) => Promise<unknown>
): Promise<ExitCode> {
  let changed = new Set<string>()
  let isAll = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  return new Promise((_, reject) => {
    void start().catch(reject)

    async function start(): Promise<void> {
      const folders = await foldersOf(inputs, cwd)
      for (const [folder, recursive] of folders) open(folder, recursive)
      if (!Array.from(folders.keys()).some((folder) => folder === cwd)) open(cwd, false)
      process.stderr.write(`Watching ${amount(folders.size, 'folder')} for changes; end with Ctrl+C.\n`) // prettier-ignore
    }

    function open(folder: string, recursive: boolean): void {
      let watcher: FSWatcher
      try {
        watcher = watch(folder, {recursive}, (_, name) => {
          if (name !== null) note(path.resolve(folder, name))
        })
      } catch (error) {
        throw new UsageError(`Cannot watch \`${folder}\`: ${(error as Error).message}`)
      }
      watcher.on('error', reject)
    }

    function note(file: string): void {
      if (file === configFile || deciding.has(path.basename(file))) isAll = true
      else changed.add(path.relative(cwd, file).split(path.sep).join('/'))
      clearTimeout(timer)
      timer = setTimeout(() => {
        running = running.then(run).catch(reject)
      }, pause)
    }

    async function run(): Promise<void> {
      const [files, all] = [changed, isAll]
      changed = new Set()
      isAll = false
      try {
        await lint(all ? undefined : files)
      } catch (error) {
        // A file that is gone may come back.
        if (!(error instanceof UsageError)) throw error
        process.stderr.write(`postmortem: ${error.message}\n`)
      }
    }
  })
}

/** Folders to watch, and whether with all that is in them. */
async function foldersOf(
  inputs: ReadonlyArray<string>,
  cwd: string
): Promise<ReadonlyMap<string, boolean>> {
  const folders = new Map<string, boolean>()
  for (const input of inputs) {
    const full = path.resolve(cwd, input)
    const found = await stat(full).catch(() => undefined)
    if (found?.isFile()) {
      const folder = path.dirname(full)
      folders.set(folder, folders.get(folder) ?? false)
    } else {
      folders.set(found ? full : path.resolve(cwd, picomatch.scan(input).base), true)
    }
  }
  return folders
}
