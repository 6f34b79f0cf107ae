import type {Failure} from '../lint/checked-file.ts'
import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import {UsageError} from '../exit-code.ts'

/** Extensions of Markdown that are looked for in folders. */
const extensions = new Set(['.md', '.markdown', '.mdown', '.mkdn', '.mkd', '.mdwn', '.mkdown'])

/** Documents that the user means. */
export interface Found {
  /** Paths relative to the folder it was looked from, sorted, each once. */
  files: Array<string>
  /** Those that the user wrote as files. */
  named: ReadonlySet<string>
  /** The user wrote a folder or a glob. */
  isSearch: boolean
  /** Folders that could not be read. */
  failures: Array<Failure>
}

/**
 * Find the documents that the user means.
 *
 * A file is taken whatever its extension; a folder means the Markdown in it; anything else is a
 * glob. `node_modules` and names that start with a dot are not entered, unless they are written.
 *
 * @param inputs
 *   Files, folders, and globs.
 * @param cwd
 *   Folder to look from.
 * @throws
 *   If there is no input, or one that means no file: it is mistyped, and to check nothing would
 *   look as if all were well.
 */
export async function findInputs(inputs: ReadonlyArray<string>, cwd: string): Promise<Found> {
  if (inputs.length === 0) {
    throw new UsageError('Unexpected missing files, expected files, folders, or globs')
  }
  const files = new Set<string>()
  const named = new Set<string>()
  let isSearch = false
  const failures: Array<Failure> = []
  const unmatched: Array<string> = []
  for (const input of inputs) {
    const before = failures.length
    let matched = false
    for await (const file of expand(input)) {
      files.add(file)
      matched = true
    }
    if (!matched && failures.length === before) unmatched.push(input)
  }
  if (unmatched.length > 0) {
    const list = unmatched.map((input) => `\`${input}\``).join(', ')
    throw new UsageError(
      `Unexpected ${list}, expected files, or folders and globs with files in them`
    )
  }
  // By code units, so that the order is that of no locale.
  return {files: Array.from(files).toSorted(), named, isSearch, failures}

  async function* expand(input: string): AsyncGenerator<string> {
    const full = path.resolve(cwd, input)
    const known = await stat(full).catch(() => undefined)
    if (known && !known.isDirectory()) {
      named.add(relative(full))
      yield relative(full)
      return
    }
    isSearch = true
    yield* known ? walk(full, isMarkdown) : matching(input)
  }

  function matching(input: string): AsyncGenerator<string> {
    const pattern = input.replaceAll('\\', path.sep === '\\' ? '/' : '\\')
    const {base, glob} = picomatch.scan(pattern)
    if (glob === '') return walk(path.resolve(cwd, input), () => false, true)
    const matches = picomatch(glob)
    const start = path.resolve(cwd, base)
    return walk(start, (file) => matches(slashes(path.relative(start, file))), true)
  }

  async function* walk(
    folder: string,
    wants: (file: string) => boolean,
    canBeMissing = false
  ): AsyncGenerator<string> {
    const entries = await readdir(folder, {withFileTypes: true}).catch(
      (error: NodeJS.ErrnoException) => {
        if (!canBeMissing || !['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) {
          failures.push({path: relative(folder), reason: `Cannot read folder: ${error.message}`})
        }
        return []
      }
    )
    for (const entry of entries) {
      const full = path.join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) yield* walk(full, wants)
      // A pipe would never end.
      else if ((entry.isFile() || entry.isSymbolicLink()) && wants(full)) yield relative(full)
    }
  }

  function relative(full: string): string {
    return slashes(path.relative(cwd, full)) || '.'
  }
}

function isMarkdown(file: string): boolean {
  return extensions.has(path.extname(file).toLowerCase())
}

function slashes(file: string): string {
  return file.split(path.sep).join('/')
}
