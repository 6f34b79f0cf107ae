import type {Failure} from '../lint/checked-file.ts'
import type {Dirent} from 'node:fs'
import {lstat, readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import {UsageError} from '../exit-code.ts'
import {openIgnoreFiles} from './ignore-files.ts'

/** Extensions of Markdown that are looked for in folders. */
const extensions = ['.md', '.markdown', '.mdown', '.mkdn', '.mkd', '.mdwn', '.mkdown']
const markdownFiles = `files that end in ${extensions
  .map((extension) => `\`${extension}\``)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ', or ')}`

/** Starts of names in a glob that begin with a dot: `{.github,docs}/*.md`. */
const hiddenNames = /(?<=^|[/{,(|])\.(?!\.?\/)[^/{},()|*?[\]]*/g

type Kind = 'file' | 'folder' | undefined

/** Documents that the user means. */
export interface Found {
  /** Paths relative to the folder it was looked from, sorted, each once. */
  files: Array<string>
  /** Files that the user named one by one. */
  named: ReadonlySet<string>
  /** Named files that a `.remarkignore` excludes; they are not in `files`. */
  ignored: Array<string>
  /** The user wrote a folder or a glob. */
  isSearch: boolean
  /** Folders and ignore files that could not be read. */
  failures: Array<Failure>
  /** Links that lead nowhere, and folders without Markdown: the user should know, no more. */
  warnings: Array<Failure>
}

/**
 * Find the documents that the user means.
 *
 * A file is taken whatever its extension; a folder means the Markdown in it; anything else is a
 * glob. `node_modules` and names that start with a dot are not entered, unless they are written.
 * Paths that a `.remarkignore` excludes are skipped. Links in folders are followed to
 * regular files only.
 *
 * @param inputs
 *   Files, folders, and globs.
 * @param options
 *   `cwd`: folder to look from; `timeout`: seconds that an ignore file may take with a folder.
 * @throws
 *   If there is no input, one that does not exist, or nothing but folders without Markdown: they
 *   may be mistyped, and to check nothing would look as if all were well.
 */
export async function findInputs(
  inputs: ReadonlyArray<string>,
  {cwd, timeout}: {cwd: string; timeout: number}
): Promise<Found> {
  if (inputs.length === 0) {
    throw new UsageError('Unexpected missing files, expected files, folders, or globs')
  }
  const ignoreFiles = openIgnoreFiles(cwd, timeout)
  const files = new Set<string>()
  const named = new Set<string>()
  let isSearch = false
  const failures: Array<Failure> = []
  const ignored: Array<string> = []
  const warnings: Array<Failure> = []
  const missing: Array<string> = []
  const empty: Array<string> = []
  /** Result of all inputs: files, excluded files, and failures. */
  let met = 0

  for (const input of inputs) {
    const before = met
    const full = path.resolve(cwd, input)
    const kind = await kindOf(full)
    if (kind === 'file') named.add(relative(full))
    else isSearch = true
    for await (const file of expand(input, full, kind)) {
      files.add(file)
      met++
    }
    if (met === before) (kind === 'folder' ? empty : missing).push(input)
  }
  if (missing.length > 0 || met === 0) {
    throw new UsageError(unmatched([...missing, ...empty], empty.length > 0))
  }
  warnings.push(
    ...empty.map((input) => ({
      path: relative(path.resolve(cwd, input)),
      reason: `Unexpected folder without Markdown, expected ${markdownFiles}`
    }))
  )
  failures.push(...ignoreFiles.failures)
  // By code units, so that the order is that of no locale.
  return {files: Array.from(files).toSorted(), named, ignored, isSearch, failures, warnings}

  async function* expand(input: string, full: string, kind: Kind): AsyncGenerator<string> {
    if (kind === undefined) {
      yield* matching(input)
    } else if (await excludes(full, kind)) {
      if (kind === 'file') ignored.push(relative(full))
    } else {
      if (kind === 'folder') yield* walk(full, isMarkdown)
      else yield relative(full)
    }
  }

  function matching(input: string): AsyncGenerator<string> {
    const pattern = input.replaceAll('\\', path.sep === '\\' ? '/' : '\\')
    const {base, glob} = picomatch.scan(pattern)
    if (glob === '') return walk(path.resolve(cwd, input), () => false, {canBeMissing: true})
    const matches = picomatch(glob)
    const start = path.resolve(cwd, base)
    const wants = (file: string): boolean => matches(slashes(path.relative(start, file)))
    return walk(start, wants, {canBeMissing: true, hidden: glob.match(hiddenNames) ?? []})
  }

  async function* walk(
    folder: string,
    wants: (file: string) => boolean,
    {
      canBeMissing = false,
      hidden = []
    }: {canBeMissing?: boolean; hidden?: ReadonlyArray<string>} = {}
  ): AsyncGenerator<string> {
    const entries = await readdir(folder, {withFileTypes: true}).catch(
      (error: NodeJS.ErrnoException) => {
        if (!canBeMissing || !['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) {
          met++
          failures.push({path: relative(folder), reason: `Cannot read folder: ${error.message}`})
        }
        return []
      }
    )
    const candidates = entries.filter(
      (entry) =>
        (!entry.name.startsWith('.') || hidden.some((start) => entry.name.startsWith(start))) &&
        entry.name !== 'node_modules' &&
        (entry.isDirectory() || wants(path.join(folder, entry.name)))
    )
    const excluded = await ignoreFiles.excluded(folder, candidates.map(nameOf))
    met += excluded.size
    for (const entry of candidates) {
      if (excluded.has(nameOf(entry))) continue
      const full = path.join(folder, entry.name)
      if (entry.isDirectory()) yield* walk(full, wants, {hidden})
      else if (await isReadable(entry, full)) yield relative(full)
    }
  }

  async function excludes(full: string, kind: Kind): Promise<boolean> {
    const name = kind === 'folder' ? `${path.basename(full)}/` : path.basename(full)
    const {size} = await ignoreFiles.excluded(path.dirname(full), [name])
    met += size
    return size > 0
  }

  /** A pipe or a device may never end. */
  async function isReadable(entry: Dirent, full: string): Promise<boolean> {
    if (!entry.isSymbolicLink()) return entry.isFile()
    try {
      return (await stat(full)).isFile()
    } catch (error) {
      met++
      const reason = `Cannot follow symbolic link: ${(error as Error).message}`
      const list = (await leadsNowhere(full, error)) ? warnings : failures
      list.push({path: relative(full), reason})
      return false
    }
  }

  function relative(full: string): string {
    return slashes(path.relative(cwd, full)) || '.'
  }
}

/** Look up a path that the user wrote; a link that leads nowhere counts as missing. */
async function kindOf(full: string): Promise<Kind> {
  const found = await stat(full).catch(() => lstat(full).catch(() => undefined))
  if (!found) return undefined
  return found.isDirectory() ? 'folder' : 'file'
}

/** Any other link may lead to a document; so may one whose name is not UTF-8 and cannot be written. */
async function leadsNowhere(link: string, error: unknown): Promise<boolean> {
  if (!['ELOOP', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
  return lstat(link).then(
    () => true,
    () => false
  )
}

/** As a pattern wants it: of a folder with a slash. */
function nameOf(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name
}

function unmatched(inputs: ReadonlyArray<string>, areFolders: boolean): string {
  const list = inputs.map((input) => `\`${input}\``).join(', ')
  const more = areFolders ? `; in folders, ${markdownFiles} are looked for` : ''
  return `Unexpected ${list}, expected files, or folders and globs with files in them${more}`
}

function isMarkdown(file: string): boolean {
  return extensions.includes(path.extname(file).toLowerCase())
}

function slashes(file: string): string {
  return file.split(path.sep).join('/')
}
