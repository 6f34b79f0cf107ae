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

  const repositories = columnOf(corpus, 'repo')
  const remainder = half === 'develop' ? 0 : 1
  return names.filter((name) => sumOf(ownerOf(name, repositories)) % 2 === remainder)
}

/**
 * Where a document stood in its repository: the names of its folders count for the detector.
 *
 * @param corpus - Folder as above.
 * @returns Path by the number of the document; none without a manifest.
 */
export function pathsOf(corpus: string): ReadonlyMap<string, string> {
  return columnOf(corpus, 'path')
}

function ownerOf(name: string, repositories: ReadonlyMap<string, string>): string {
  return repositories.get(name.slice(0, 3))?.split('/')[0]?.toLowerCase() ?? ''
}

/** A column of the manifest by the number of the document. */
function columnOf(corpus: string, column: string): Map<string, string> {
  const manifest = path.join(corpus, 'manifest.tsv')
  if (!fs.existsSync(manifest)) return new Map()
  const [header = [], ...rows] = fs
    .readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
  const [id, wanted] = ['id', column].map((name) => header.indexOf(name)) as [number, number]
  return new Map(rows.map((cells) => [cells[id] ?? '', cells[wanted] ?? '']))
}

function sumOf(owner: string): number {
  return Array.from(owner).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
}
