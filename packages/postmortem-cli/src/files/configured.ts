import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

/** Files that decide about documents beside and below them. */
export const configurationNames = {
  data: ['.remarkrc', '.remarkrc.json', '.remarkrc.yaml', '.remarkrc.yml', '.remarkignore'],
  program: ['.remarkrc.js', '.remarkrc.cjs', '.remarkrc.mjs']
} as const

const names: ReadonlySet<string> = new Set([
  ...configurationNames.data,
  ...configurationNames.program
])

const known = new Map<string, Promise<boolean>>()

/**
 * Tell whether anything decides how the documents of a folder are checked, or whether they are.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Whether there is a configuration, or a list of what to ignore, in it or above it; also where
 *   that cannot be told. It is looked up once.
 */
export function isConfigured(folder: string): Promise<boolean> {
  let found = known.get(folder)
  if (!found) known.set(folder, (found = lookUp(folder)))
  return found
}

async function lookUp(folder: string): Promise<boolean> {
  try {
    const files = await readdir(folder)
    if (files.some((file) => names.has(file))) return true
    if (files.includes('package.json')) {
      const text = await readFile(path.join(folder, 'package.json'), 'utf8')
      if (text.includes('remarkConfig')) return true
    }
  } catch {
    // Whoever looks closer says what is wrong.
    return true
  }
  const parent = path.dirname(folder)
  return parent === folder ? false : isConfigured(parent)
}
