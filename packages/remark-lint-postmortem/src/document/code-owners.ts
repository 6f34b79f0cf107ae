import {absolutePath, lookAt, readUpTo} from './disk.ts'

/** Owners of code in a project. */
export interface CodeOwners {
  people: ReadonlyArray<string>
  teams: ReadonlyArray<string>
}

/** Paths at which forges look for the file. */
const places = ['CODEOWNERS', '.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS']

/** Bytes that GitHub reads at most. */
const maxBytes = 3_000_000

const none: CodeOwners = {people: [], teams: []}
const cache = new Map<string, {changed: string; owners: CodeOwners}>()

/**
 * List who owns code in a project, from its `CODEOWNERS`. It is read again only when it has
 * changed.
 *
 * @param cwd
 *   Working directory.
 * @returns
 *   Handles of people and of teams; empty without a readable file.
 */
export function codeOwners(cwd: string): CodeOwners {
  for (const place of places) {
    const owners = ownersAt(absolutePath(cwd, place))
    if (owners) return owners
  }
  return none
}

/** `undefined` if there is no file that can be read. */
function ownersAt(file: string): CodeOwners | undefined {
  try {
    const found = lookAt(file)
    if (typeof found === 'string' || found.size > maxBytes) return undefined
    const {changed} = found
    const known = cache.get(file)
    if (known?.changed === changed) return known.owners
    const text = readUpTo(file, maxBytes)
    if (text === undefined) return undefined
    const owners = ownersIn(text)
    cache.set(file, {changed, owners})
    return owners
  } catch {
    return undefined
  }
}

function ownersIn(text: string): CodeOwners {
  const people = new Set<string>()
  const teams = new Set<string>()
  for (const line of text.split(/\r?\n/)) {
    // The pattern comes first, and a comment ends the line.
    const [, ...owners] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    for (const owner of owners) {
      if (/^@[\w.-]+\/[\w./-]+$/.test(owner)) teams.add(owner)
      else if (/^@[\w.-]+$/.test(owner) || /^[\w.+-]+@[\w.-]+$/.test(owner)) people.add(owner)
    }
  }
  return {people: [...people], teams: [...teams]}
}
