import type {CheckedFile} from './checked-file.ts'
import {createHash, createHmac, timingSafeEqual} from 'node:crypto'
import {lstat, readFile} from 'node:fs/promises'
import path from 'node:path'
import {codeOwners} from 'remark-lint-postmortem'
import type {ConfigurationChoice} from '../files/configured.ts'
import {configurationNames, maxConfigurationBytes} from '../files/configured.ts'
import {readDocument} from '../files/read-document.ts'
import {readFileUpTo} from '../files/read-file.ts'
import {writeWhole} from '../files/write-whole.ts'
import {machineSecret} from './machine-secret.ts'

/** A cached result. */
interface Entry extends Omit<CheckedFile, 'path'> {
  /** Hash of everything that the result depends on. */
  key: string
}

/** Results of a run. */
interface Content {
  /** Hash of what all results of the run depend on. */
  run: string
  files: Record<string, Entry>
}

/** A configuration that other files decide about; its results are not remembered. */
const unknowable = 'unknowable'
/** Bytes; results of some ten thousand files. */
const maxBytes = 200_000_000

/** Results of earlier runs. */
export interface Cache {
  /** Find out what was found in a file earlier, if it would be found again. */
  recall: (file: string) => Promise<CheckedFile | undefined>
  /** Write results, with those of this run. */
  store: (results: ReadonlyArray<CheckedFile>) => Promise<void>
}

/**
 * Open the results of earlier runs.
 *
 * A result depends on the text of the file, its path, the configurations and ignore files in the
 * folders above it, who owns code, the version of this program, and what is asked of it. Where a configuration is
 * a program, or names a template, no result is remembered.
 *
 * Results are signed with a secret of this machine: a file that came with a repository, or from
 * another machine, counts for nothing. A file that cannot be read or written, and a secret that
 * cannot be kept, are a warning, and then there are no results of earlier runs.
 *
 * @param file
 *   Folder of the cache.
 * @param asked
 *   Everything else that results depend on, among it the folder that the program runs in.
 * @param warn
 *   Called with what went wrong.
 */
export async function openCache(
  file: string,
  asked: ConfigurationChoice & {parser: string | undefined; preset: string},
  warn: (message: string) => void
): Promise<Cache> {
  const {configFile, cwd, noConfig} = asked
  const keys = new Map<string, string>()
  const configurations = new Map<string, Promise<string>>()
  let secret: Buffer
  let known: Record<string, Entry> = {}
  let run: string
  try {
    secret = await machineSecret()
    run = hash([...(await program()), JSON.stringify(asked), JSON.stringify(codeOwners(cwd))])
    known = await readEntries(file, run, secret)
  } catch (error) {
    warn(`Cannot use cache, files are checked without it: ${(error as Error).message}`)
    return {recall: async () => undefined, store: async () => {}}
  }

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
    const content = JSON.stringify({run, files} satisfies Content)
    try {
      await writeWhole(file, `${sign(content, secret)}\n${content}`)
    } catch (error) {
      warn(`Cannot write cache: ${(error as Error).message}`)
    }
  }

  async function keyOf(name: string): Promise<string | undefined> {
    const configuration = await configurationFor(path.dirname(path.resolve(cwd, name)))
    if (configuration.endsWith(unknowable)) return undefined
    const document = await readDocument(name, cwd)
    return 'value' in document ? hash([document.value, configuration]) : undefined
  }

  async function configurationFor(folder: string): Promise<string> {
    if (noConfig) return ''
    if (configFile === undefined) return configurationOf(folder)
    const text = await readFirst(path.dirname(configFile), [path.basename(configFile)])
    const isProgram = /\.[cm]?js$/.test(configFile)
    return isProgram || text === undefined || namesTemplate(text) ? unknowable : hash([text])
  }

  /** Configuration of a folder, as one text. */
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
      program !== undefined || texts.some((text) => text !== undefined && namesTemplate(text))
    if (above.endsWith(unknowable) || isUnknowable) return unknowable
    return hash([above, JSON.stringify(texts)])
  }
}

/** What results depend on of this program: all of it, the engine that reads configurations, and the words of languages. */
function program(): Promise<Array<Buffer>> {
  const names = ['program.cjs', 'engine.mjs', 'languages.txt']
  return Promise.all(names.map((name) => readFile(path.join(import.meta.dirname, name))))
}

function namesTemplate(text: string): boolean {
  return /\btemplate\b/.test(text)
}

/** Unreadable files are skipped: checking them reports the failure. */
async function readFirst(
  folder: string,
  names: ReadonlyArray<string>
): Promise<string | undefined> {
  const texts = await Promise.all(
    names.map((name) =>
      readFileUpTo(path.join(folder, name), maxConfigurationBytes).catch(() => undefined)
    )
  )
  return texts.find((text) => text !== undefined)?.toString('utf8')
}

/** A file that is not signed, or not of this program, holds nothing. */
async function readEntries(file: string, run: string, secret: Buffer): Promise<Content['files']> {
  const found = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!found) return {}
  // Writing would follow a link out of the repository.
  if (!found.isFile()) throw new Error(`\`${file}\` is not a regular file`)
  if (found.size > maxBytes) throw new Error(`\`${file}\` has more than ${maxBytes / 1e6} MB`)
  const text = (await readFileUpTo(file, found.size)).toString('utf8')
  const end = text.indexOf('\n')
  const content = text.slice(end + 1)
  if (!isSame(text.slice(0, Math.max(end, 0)), sign(content, secret))) return {}
  const {files, run: before} = JSON.parse(content) as Content
  return before === run ? files : {}
}

function sign(content: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(content).digest('hex')
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

function hash(parts: ReadonlyArray<Buffer | string>): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}
