import fs from 'node:fs/promises'
import path from 'node:path'
import {parse} from 'jsonc-parser'

/** A configuration file that can be changed. */
export interface ConfigurationFile {
  path: string
  /** Its text; `undefined` if it is not there yet. */
  text: string | undefined
  format: 'json' | 'yaml'
  /** Where the configuration is in it. */
  root: ReadonlyArray<string>
}

/** Names in the order in which remark looks for them; those without a format are programs. */
const names: ReadonlyArray<readonly [name: string, format?: ConfigurationFile['format']]> = [
  ['.remarkrc', 'json'],
  ['.remarkrc.json', 'json'],
  ['.remarkrc.cjs'],
  ['.remarkrc.mjs'],
  ['.remarkrc.js'],
  ['.remarkrc.yaml', 'yaml'],
  ['.remarkrc.yml', 'yaml'],
  ['package.json', 'json']
]

/**
 * Find the configuration file that holds for a document.
 *
 * @param document
 *   Absolute path.
 * @param cwd
 *   Folder of its project.
 * @returns
 *   The nearest one; a new one in the project if there is none; `undefined` if it is a program.
 */
export async function findConfiguration(
  document: string,
  cwd: string
): Promise<ConfigurationFile | undefined> {
  for (let folder = path.dirname(document); ; folder = path.dirname(folder)) {
    for (const [name, format] of names) {
      const file = path.join(folder, name)
      const text = await readIfThere(file)
      if (text === undefined) continue
      if (!format) return undefined
      const isPackage = name === 'package.json'
      if (isPackage && !hasConfiguration(text)) continue
      return {path: file, text, format, root: isPackage ? ['remarkConfig'] : []}
    }
    if (folder === path.dirname(folder)) break
  }
  return {path: path.join(cwd, '.remarkrc.json'), text: undefined, format: 'json', root: []}
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch {
    return undefined
  }
}

function hasConfiguration(text: string): boolean {
  const manifest = parse(text) as {remarkConfig?: unknown} | undefined
  return manifest?.remarkConfig !== undefined
}
