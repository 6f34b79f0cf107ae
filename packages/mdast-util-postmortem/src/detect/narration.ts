import type {Language} from '../languages/index.ts'
import type {Block} from '../model.ts'
import type {WordTable} from '../text/word-table.ts'
import {hasWord} from '../text/characters.ts'
import {perLanguage} from '../text/per-language.ts'
import {extend, hashOf, lookUp, seed, wordCode, wordTable} from '../text/word-table.ts'

/** So many words are enough. */
const sampleWords = 700

/** Fewer say nothing. */
const fewestWords = 25

/**
 * Measure how much a document says what happened, and not what is, can be, or is to be done.
 *
 * @returns
 *   Verbs of the past without words of instructions, of a hundred words; `undefined` if there is too
 *   little prose.
 */
export function narrationOf(blocks: ReadonlyArray<Block>, language: Language): number | undefined {
  const counts = {words: 0, past: 0, instructions: 0}
  for (const {kind, written} of blocks) {
    if (counts.words >= sampleWords) break
    if (kind !== 'heading') count(written.toLowerCase(), wordsOf(language), counts)
  }
  const {instructions, past, words} = counts
  return words < fewestWords ? undefined : ((past - instructions) * 100) / words
}

interface Words {
  /** Members of `means` by the hashes of words. */
  table: WordTable
  pastEnding: string
}

/** What a word means here; bits, as some are in several lists. */
const means = {past: 1, instruction: 2, beforeAdjective: 4}

const wordsOf: (language: Language) => Words = perLanguage(({detection: {narration}}: Language) => {
  const values = new Map<number, number>()
  const lists: ReadonlyArray<[meaning: number, words: ReadonlyArray<string>]> = [
    [means.past, narration.past],
    [means.instruction, narration.instructions],
    [means.beforeAdjective, narration.adjectiveAfter]
  ]
  for (const [meaning, words] of lists) {
    for (const word of words) values.set(hashOf(word), (values.get(hashOf(word)) ?? 0) | meaning)
  }
  return {table: wordTable(values), pastEnding: narration.pastEnding}
})

/** Words are not cut out of the text: it is all prose of the document. */
function count(
  text: string,
  {pastEnding, table}: Words,
  counts: {words: number; past: number; instructions: number}
): void {
  let before = 0
  let hash = seed
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = partOfWord(text, at)
    if (code !== 0) {
      hash = extend(hash, code)
      continue
    }
    if (at > start) {
      const meaning = lookUp(hash, table)
      counts.words++
      if (meaning & means.instruction) counts.instructions++
      else if (meaning & means.past) counts.past++
      else if (
        at - start > 4 &&
        text.endsWith(pastEnding, at) &&
        !(before & means.beforeAdjective)
      ) {
        counts.past++
      }
      before = meaning
    }
    hash = seed
    start = at + 1
  }
}

/** Code of a letter, a digit, or an apostrophe, which is straight; 0 for what stands between words. */
function partOfWord(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return code === straight ? code : wordCode(code)
  if (code === curly) return straight
  return hasWord(text.charAt(at)) ? code : 0
}

const straight = 39
const curly = 0x2019
