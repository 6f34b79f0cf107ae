import fs from 'node:fs'
import path from 'node:path'

/** Half of a corpus: single misses are looked at in `develop` only, so that `measure` stays unseen. */
export type Half = 'all' | 'develop' | 'measure'

/**
 * List the documents of a half of a corpus. All documents of one owner are in one half, since they
 * are written alike: it is `develop` where the character codes of the owner's name, in lower case,
 * have an even sum. Without a manifest there are no owners, and all documents are in both halves.
 *
 * @param corpus - Folder with `docs/` and, as a rule, `manifest.tsv`.
 * @param half - Which half.
 * @returns Names of files in `docs/`.
 */
export function documentsOf(corpus: string, half: Half): string[] {
  const names = fs.readdirSync(path.join(corpus, 'docs')).toSorted()
  const manifest = path.join(corpus, 'manifest.tsv')
  if (half === 'all' || !fs.existsSync(manifest)) return names

  const owners = ownersOf(fs.readFileSync(manifest, 'utf8'))
  const remainder = half === 'develop' ? 0 : 1
  return names.filter((name) => sumOf(owners.get(name.slice(0, 3)) ?? '') % 2 === remainder)
}

/** Owner of each document, by its number. */
function ownersOf(manifest: string): Map<string, string> {
  const [header = '', ...rows] = manifest.trim().split('\n')
  const columns = header.split('\t')
  const id = columns.indexOf('id')
  const repository = columns.indexOf('repo')
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t')
      return [cells[id] ?? '', cells[repository]?.split('/')[0]?.toLowerCase() ?? '']
    })
  )
}

function sumOf(owner: string): number {
  return Array.from(owner).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
}
