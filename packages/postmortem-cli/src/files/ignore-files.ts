import type {Ignore} from 'ignore'
import type {Failure} from '../lint/checked-file.ts'
import path from 'node:path'
import ignore from 'ignore'
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

/** What the `.remarkignore` files of a project exclude. */
export interface IgnoreFiles {
  /**
   * Whether a path is excluded by the nearest ignore file above it; also if that one cannot be
   * read, since nobody knows then what it excludes.
   *
   * @param full
   *   Absolute path; of a folder it ends with a slash.
   */
  excludes: (full: string) => Promise<boolean>
  /** Ignore files that could not be read. */
  failures: ReadonlyArray<Failure>
}

/**
 * Read ignore files when they are needed, each once.
 *
 * @param cwd
 *   Folder that the program runs in.
 */
export function openIgnoreFiles(cwd: string): IgnoreFiles {
  const failures: Array<Failure> = []
  const known = new Map<string, Promise<Patterns | undefined>>()

  return {excludes, failures}

  async function excludes(full: string): Promise<boolean> {
    const patterns = await patternsFor(path.dirname(full))
    if (!patterns) return false
    const {folder, list} = patterns
    const relative = path.relative(folder, full)
    if (relative === '') return false
    return list?.ignores(full.endsWith('/') ? `${relative}/` : relative) ?? true
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
      return {folder, list: ignore.default().add(bytes.toString('utf8'))}
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') {
        const parent = path.dirname(folder)
        return parent === folder ? undefined : patternsFor(parent)
      }
      failures.push({
        path: path.relative(cwd, file).split(path.sep).join('/'),
        reason: `Cannot read list of ignored files: ${message}`
      })
      return {folder, list: undefined}
    }
  }
}
