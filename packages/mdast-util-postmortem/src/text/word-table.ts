/** Numbers by the hashes of words, with open addressing: it is asked for each word of a document. */
export interface WordTable {
  hashes: Int32Array
  values: Int32Array
  mask: number
}

// FNV-1a.
const prime = 0x01000193

/** The hash of no letters. */
export const seed: number = 0x811c9dc5 | 0

/**
 * The hash of some letters and one more.
 *
 * @param hash
 *   Hash of the letters before.
 */
export function extend(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime)
}

/**
 * The hash of a word.
 *
 * @param word
 *   Word in lower case.
 */
export function hashOf(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = extend(hash, word.charCodeAt(at))
  return hash
}

/**
 * Make a table.
 *
 * @param values
 *   Numbers by hashes; none is 0.
 */
export function wordTable(values: ReadonlyMap<number, number>): WordTable {
  let size = 64
  while (size < values.size * 4) size *= 2
  const table = {hashes: new Int32Array(size), values: new Int32Array(size), mask: size - 1}
  for (const [hash, value] of values) {
    let slot = slotOf(hash, table)
    while (table.values[slot] !== 0) slot = (slot + 1) & table.mask
    table.hashes[slot] = hash
    table.values[slot] = value
  }
  return table
}

function slotOf(hash: number, {mask}: WordTable): number {
  return (hash ^ (hash >>> 15)) & mask
}

/**
 * Look a word up.
 *
 * @returns
 *   Its number; 0 if there is none.
 */
export function lookUp(hash: number, table: WordTable): number {
  let slot = slotOf(hash, table)
  while (table.values[slot] !== 0) {
    if (table.hashes[slot] === hash) return table.values[slot]!
    slot = (slot + 1) & table.mask
  }
  return 0
}

/**
 * The code of a Latin letter, in lower case, or of a digit: what words are made of here.
 *
 * @returns
 *   Code; 0 for other characters.
 */
export function wordCode(code: number): number {
  return code < 128 ? wordCodes[code]! : 0
}

const wordCodes = Uint8Array.from({length: 128}, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return /[a-z\d]/.test(lower) ? lower.charCodeAt(0) : 0
})
