/** Groups of words, made ready to find out which of them a text has. */
export interface Cues<Name extends string> {
  /** The bit of each group in what `in` returns. */
  bits: Readonly<Record<Name, number>>
  /**
   * Tell which groups a text has words of.
   *
   * @param text
   *   Text, in any case.
   * @param start
   *   Where to begin.
   * @param end
   *   Where to end.
   * @returns
   *   Bits of the groups, and `figure` if there is a digit.
   */
  in: (text: string, start?: number, end?: number) => number
}

/** The bit of a digit. */
export const figure: number = 1 << 30

/** Most groups that there are bits for. */
const mostGroups = 30

/**
 * Make a table of words. Patterns with hundreds of words are slow, and most sentences have none
 * of them: one walk over a text tells which patterns are worth a try.
 *
 * @param groups
 *   Words, phrases, and stems (`investigat*`) by group. The longest word of a phrase stands for
 *   all of it.
 * @returns
 *   Table. A group it tells of may have no match all the same, a group that it does not tell of
 *   has none.
 */
export function cuesOf<Name extends string>(
  groups: Readonly<Record<Name, ReadonlyArray<string>>>
): Cues<Name> {
  const names = Object.keys(groups) as Array<Name>
  if (names.length > mostGroups) throw new RangeError(`More than ${mostGroups} groups of words`)
  const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<
    Name,
    number
  >
  const words: Table = new Map()
  const stems: Table = new Map()
  for (const name of names) {
    for (const written of groups[name]) {
      const table = written.endsWith('*') ? stems : words
      const hash = hashOf(longestWord(written))
      table.set(hash, (table.get(hash) ?? 0) | bits[name])
    }
  }
  const wordTable = compact(words)
  const stemTable = stems.size > 0 ? compact(stems) : undefined
  return {
    bits,
    in: (text, start = 0, end = text.length) => scan(text, start, end, wordTable, stemTable)
  }
}

/** Words by their hashes. */
type Table = Map<number, number>

/** The same with open addressing: a look-up is made for each word of a document. */
interface CompactTable {
  hashes: Int32Array
  bits: Int32Array
  mask: number
}

function longestWord(written: string): string {
  const words = written.toLowerCase().match(/[a-z\d]+/g)
  if (!words) throw new RangeError(`No letters in \`${written}\``)
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest))
}

// FNV-1a.
const seed = 0x811c9dc5 | 0
const prime = 0x01000193

function hashOf(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}

function compact(table: Table): CompactTable {
  let size = 64
  while (size < table.size * 4) size *= 2
  const compacted: CompactTable = {
    hashes: new Int32Array(size),
    bits: new Int32Array(size),
    mask: size - 1
  }
  for (const [hash, bits] of table) {
    let slot = slotOf(hash, compacted)
    while (compacted.bits[slot] !== 0) slot = (slot + 1) & compacted.mask
    compacted.hashes[slot] = hash
    compacted.bits[slot] = bits
  }
  return compacted
}

function slotOf(hash: number, {mask}: CompactTable): number {
  return (hash ^ (hash >>> 15)) & mask
}

function lookUp(hash: number, table: CompactTable): number {
  let slot = slotOf(hash, table)
  while (table.bits[slot] !== 0) {
    if (table.hashes[slot] === hash) return table.bits[slot]!
    slot = (slot + 1) & table.mask
  }
  return 0
}

/** Words are runs of Latin letters and digits; others are in no vocabulary that is read so. */
function scan(
  text: string,
  start: number,
  end: number,
  words: CompactTable,
  stems: CompactTable | undefined
): number {
  let found = 0
  let hash = seed
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const isCapital = code >= 65 && code <= 90
    if (isCapital || (code >= 97 && code <= 122)) {
      hash = Math.imul(hash ^ (isCapital ? code | 32 : code), prime)
    } else if (code >= 48 && code <= 57) {
      found |= figure
      hash = Math.imul(hash ^ code, prime)
    } else {
      if (hash !== seed) found |= lookUp(hash, words)
      hash = seed
      continue
    }
    if (stems) found |= lookUp(hash, stems)
  }
  return hash === seed ? found : found | lookUp(hash, words)
}
