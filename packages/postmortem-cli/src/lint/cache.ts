import type {CheckedFile} from './checked-file.ts'
import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {configurationNames} from '../files/configured.ts'

/** What is remembered of a file. */
interface Entry extends Omit<CheckedFile, 'path'> {
  /** Hash of everything that the result depends on. */
  key: string
}

/** A configuration that other files decide about; its results are not remembered. */
const unknowable = 'unknowable'

/** Results of earlier runs. */
export interface Cache {
  /** Tell what was found in a file earlier, if it would be found again. */
  recall: (file: string) => Promise<CheckedFile | undefined>
  /** Write results, with those of this run. */
  store: (results: ReadonlyArray<CheckedFile>) => Promise<void>
}

/**
 * Open the results of earlier runs.
 *
 * A result depends on the text of the file, its path, the configurations and ignore files in the
 * folders above it, the version of this program, and what is asked of it. Where a configuration is
 * a program, or names a template, no result is remembered.
 *
 * @param file
 *   Where results are kept; one that cannot be read is as good as none.
 * @param asked
 *   Everything else that results depend on.
 * @param cwd
 *   Folder that the program runs in.
 */
export async function openCache(
  file: string,
  asked: ReadonlyArray<string>,
  cwd: string
): Promise<Cache> {
  const run = hash([await readFile(import.meta.filename, 'utf8'), cwd, ...asked])
  const known = await readEntries(file, run)
  const keys = new Map<string, string>()
  const configurations = new Map<string, Promise<string>>()

  return {recall, store}

  async function recall(path: string): Promise<CheckedFile | undefined> {
    const key = await keyOf(path)
    if (key === undefined) return undefined
    keys.set(path, key)
    const entry = Object.hasOwn(known, path) ? known[path] : undefined
    if (entry?.key !== key) return undefined
    const {key: _, ...found} = entry
    return {path, ...found}
  }

  async function store(results: ReadonlyArray<CheckedFile>): Promise<void> {
    const files: Record<string, Entry> = {...known}
    for (const {path, ...found} of results) {
      const key = keys.get(path)
      if (key !== undefined) files[path] = {key, ...found}
    }
    await writeFileAtomic(file, JSON.stringify({run, files}))
  }

  async function keyOf(name: string): Promise<string | undefined> {
    const full = path.resolve(cwd, name)
    const configuration = await configurationOf(path.dirname(full))
    if (configuration.endsWith(unknowable)) return undefined
    const bytes = await readFile(full).catch(() => undefined)
    return bytes && hash([bytes, configuration])
  }

  /** What decides in a folder, as one text. */
  function configurationOf(folder: string): Promise<string> {
    let found = configurations.get(folder)
    if (!found) configurations.set(folder, (found = readConfiguration(folder)))
    return found
  }

  async function readConfiguration(folder: string): Promise<string> {
    const parent = path.dirname(folder)
    const [above, program, ...texts] = await Promise.all([
      parent === folder ? '' : configurationOf(parent),
      readFirst(folder, configurationNames.program),
      readFirst(folder, ['package.json']).then((text) =>
        text?.includes('remarkConfig') ? text : undefined
      ),
      ...configurationNames.data.map((name) => readFirst(folder, [name]))
    ])
    const isUnknowable =
      program !== undefined || texts.some((text) => /\btemplate\b/.test(text ?? ''))
    if (above.endsWith(unknowable) || isUnknowable) return unknowable
    return hash([above, JSON.stringify(texts)])
  }
}

async function readFirst(
  folder: string,
  names: ReadonlyArray<string>
): Promise<string | undefined> {
  const texts = await Promise.all(
    names.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => undefined))
  )
  return texts.find((text) => text !== undefined)
}

async function readEntries(file: string, run: string): Promise<Record<string, Entry>> {
  try {
    const content = JSON.parse(await readFile(file, 'utf8')) as {
      run: string
      files: Record<string, Entry>
    }
    return content.run === run ? content.files : {}
  } catch {
    return {}
  }
}

function hash(parts: ReadonlyArray<Buffer | string>): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}
