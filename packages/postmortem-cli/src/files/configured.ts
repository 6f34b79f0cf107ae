import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {UsageError} from '../exit-code.ts'
import {readFileUpTo} from './read-file.ts'

/** Files that decide about documents beside and below them. */
export const configurationNames = {
  data: ['.remarkrc', '.remarkrc.json', '.remarkrc.yaml', '.remarkrc.yml'],
  program: ['.remarkrc.js', '.remarkrc.cjs', '.remarkrc.mjs']
} as const

/** Bytes that a configuration, or a `package.json`, can have. */
export const maxConfigurationBytes = 1_000_000

/** Which configuration the user wants. */
export interface ConfigurationChoice {
  /** Folder that the program runs in. */
  cwd: string
  /** None: it can be a program, and name others. */
  noConfig?: boolean
  /** Absolute path of this one, and no other. */
  configFile?: string | undefined
}

/**
 * Read which configuration the user wants.
 *
 * @param values
 *   Options of the user.
 * @param cwd
 *   Folder that the program runs in.
 * @throws
 *   If the file cannot be read, or there is to be none as well.
 */
export async function configurationChoice(
  values: {config: string | undefined; 'no-config': boolean},
  cwd: string
): Promise<Required<ConfigurationChoice>> {
  const {config, 'no-config': noConfig} = values
  if (config === undefined) return {cwd, noConfig, configFile: undefined}
  if (noConfig) {
    throw new UsageError('Unexpected `--config` beside `--no-config`, expected one or the other')
  }
  const configFile = path.resolve(cwd, config)
  await refuseUnreadable(configFile).catch((error: Error) => {
    throw new UsageError(
      `Cannot read \`--config ${config}\`: ${error.message}; expected the path of a file such as \`.remarkrc.json\``
    )
  })
  return {cwd, noConfig, configFile}
}

/** Configuration of the documents of a folder. */
export interface Configured {
  /** Whether there is a configuration in the folder or above it. */
  isConfigured: boolean
  /** Why one of them cannot be read. */
  problem?: string
}

const names: ReadonlySet<string> = new Set([
  ...configurationNames.data,
  ...configurationNames.program
])

const known = new Map<string, Promise<Configured>>()

/**
 * Find out whether there is a configuration for a document.
 *
 * Files that are not regular, or too large, are a problem: whoever loads them would read for ever.
 *
 * @param file
 *   Path of the document.
 * @param choice
 *   Which configuration the user wants.
 * @returns
 *   Whether there is one: the one that the user names, or one in the folder of the document or
 *   above it; and what is wrong with it. It is looked up once.
 */
export async function configurationFor(
  file: string,
  {configFile, cwd, noConfig}: ConfigurationChoice
): Promise<Configured> {
  if (noConfig) return {isConfigured: false}
  if (configFile !== undefined) return {isConfigured: true}
  return ofFolder(path.dirname(path.resolve(cwd, file)))
}

function ofFolder(folder: string): Promise<Configured> {
  let found = known.get(folder)
  if (!found) known.set(folder, (found = lookUp(folder)))
  return found
}

async function lookUp(folder: string): Promise<Configured> {
  const parent = path.dirname(folder)
  const above: Configured = parent === folder ? {isConfigured: false} : await ofFolder(parent)
  if (above.problem !== undefined) return above
  // Whoever loads a configuration says what is wrong with the folder.
  const files = await readdir(folder).catch(() => undefined)
  if (!files) return {isConfigured: true}
  let {isConfigured} = above
  for (const file of files) {
    const full = path.join(folder, file)
    try {
      if (names.has(file)) {
        await refuseUnreadable(full)
        isConfigured = true
      } else if (file === 'package.json') {
        const text = await readFileUpTo(full, maxConfigurationBytes)
        if (text.length > maxConfigurationBytes) throw new Error(tooLarge)
        if (text.includes('remarkConfig')) isConfigured = true
      }
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException
      // A link that leads nowhere.
      if (code === 'ENOENT') continue
      return {isConfigured: true, problem: `Cannot read configuration \`${full}\`: ${message}`}
    }
  }
  return {isConfigured}
}

const tooLarge = `it has more than ${maxConfigurationBytes / 1e6} MB`

async function refuseUnreadable(file: string): Promise<void> {
  const found = await stat(file)
  if (!found.isFile()) throw new Error('it is not a regular file')
  if (found.size > maxConfigurationBytes) throw new Error(tooLarge)
}
