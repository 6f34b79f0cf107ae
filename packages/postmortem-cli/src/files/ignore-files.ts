import type {Ignore} from 'ignore'
import type {Failure} from '../lint/checked-file.ts'
import path from 'node:path'
import ignore from 'ignore'
import {runWithin} from '../lint/within-time.ts'
import {amount} from '../report/summary.ts'
import {readFileUpTo} from './read-file.ts'

const name = '.remarkignore'
/** Bytes. */
const maxBytes = 1_000_000

/** Patterns of the nearest ignore file. */
interface Patterns {
  /** Folder that they are relative to. */
  folder: string
  /** Unknown if the ignore file cannot be read. */
  list: Ignore | undefined
}

/** The `.remarkignore` files of a project. */
export interface IgnoreFiles {
  /**
   * Find out which paths are excluded by the nearest ignore file above them; all of them if that
   * one cannot be read, since nobody knows then what it excludes.
   *
   * @param folder
   *   Absolute path of a folder.
   * @param names
   *   Names in the folder; those of folders end with a slash.
   * @returns
   *   Names that are excluded.
   */
  excluded: (folder: string, names: ReadonlyArray<string>) => Promise<ReadonlySet<string>>
  /** Ignore files that could not be read. */
  failures: ReadonlyArray<Failure>
}

/**
 * Read ignore files when they are needed, each once.
 *
 * @param cwd
 *   Folder that the program runs in.
 * @param timeout
 *   Seconds that an ignore file may take with the names of a folder: patterns can be made to be
 *   hard.
 */
export function openIgnoreFiles(cwd: string, timeout: number): IgnoreFiles {
  const failures: Array<Failure> = []
  const tooSlow = `its patterns take more than ${amount(timeout, 'second')}, expected fewer \`*\` in a pattern`
  const known = new Map<string, Promise<Patterns | undefined>>()

  return {excluded, failures}

  async function excluded(
    folder: string,
    names: ReadonlyArray<string>
  ): Promise<ReadonlySet<string>> {
    const patterns = names.length > 0 ? await patternsFor(folder) : undefined
    if (!patterns) return new Set()
    const relative = path.relative(patterns.folder, folder)
    const {list} = patterns
    const found = list
      ? runWithin(timeout, () => names.filter((name) => list.ignores(path.join(relative, name))))
      : names
    if (found) return new Set(found)
    patterns.list = undefined
    fail(patterns.folder, tooSlow)
    return new Set(names)
  }

  function patternsFor(folder: string): Promise<Patterns | undefined> {
    let found = known.get(folder)
    if (!found) known.set(folder, (found = lookUp(folder)))
    return found
  }

  async function lookUp(folder: string): Promise<Patterns | undefined> {
    const file = path.join(folder, name)
    try {
      const bytes = await readFileUpTo(file, maxBytes)
      if (bytes.length > maxBytes) throw new Error(`it has more than ${maxBytes / 1e6} MB`)
      // A folder can be called `...`.
      const list = ignore.default({allowRelativePaths: true})
      if (!runWithin(timeout, () => list.add(bytes.toString('utf8')))) throw new Error(tooSlow)
      return {folder, list}
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') {
        const parent = path.dirname(folder)
        return parent === folder ? undefined : patternsFor(parent)
      }
      fail(folder, message)
      return {folder, list: undefined}
    }
  }

  function fail(folder: string, reason: string): void {
    failures.push({
      path: path.relative(cwd, path.join(folder, name)).split(path.sep).join('/'),
      reason: `Cannot read list of ignored files: ${reason}`
    })
  }
}
