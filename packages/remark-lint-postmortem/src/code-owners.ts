import fs from 'node:fs'
import path from 'node:path'

/** Those who own code in a project. */
export interface CodeOwners {
  people: ReadonlyArray<string>
  teams: ReadonlyArray<string>
}

/** Where forges look for the file. */
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
 *   Handles of people and of teams; nobody if there is no such file, or none that can be read.
 */
export function codeOwners(cwd: string): CodeOwners {
  for (const place of places) {
    const file = path.join(cwd, place)
    const stat = fs.statSync(file, {throwIfNoEntry: false})
    if (!stat?.isFile() || stat.size > maxBytes) continue
    const changed = `${stat.mtimeMs} ${stat.size}`
    const known = cache.get(file)
    if (known?.changed === changed) return known.owners
    const owners = ownersIn(file)
    cache.set(file, {changed, owners})
    return owners
  }
  return none
}

function ownersIn(file: string): CodeOwners {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch {
    return none
  }
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
