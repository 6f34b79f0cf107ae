import type {Language} from '../languages/index.ts'
import type {Block} from '../model.ts'
import {perLanguage} from '../text/per-language.ts'

/** So many words are enough. */
const sampleWords = 700

/** Fewer say nothing. */
const fewestWords = 25

/**
 * Measure how much a document says what happened, and not what is, can be, or is to be done.
 *
 * @param blocks
 *   Blocks of prose.
 * @param language
 *   Words of its language.
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
  past: ReadonlySet<string>
  pastEnding: string
  adjectiveAfter: ReadonlySet<string>
  instructions: ReadonlySet<string>
}

const wordsOf: (language: Language) => Words = perLanguage(
  ({detection: {narration}}: Language) => ({
    past: new Set(narration.past),
    pastEnding: narration.pastEnding,
    adjectiveAfter: new Set(narration.adjectiveAfter),
    instructions: new Set(narration.instructions)
  })
)

function count(
  text: string,
  {adjectiveAfter, instructions, past, pastEnding}: Words,
  counts: {words: number; past: number; instructions: number}
): void {
  let before = ''
  for (const word of text.match(/[\p{L}\p{N}'’]+/gu) ?? []) {
    counts.words++
    const plain = word.includes('’') ? word.replace('’', "'") : word
    if (instructions.has(plain)) counts.instructions++
    else if (past.has(plain)) counts.past++
    else if (plain.length > 4 && plain.endsWith(pastEnding) && !adjectiveAfter.has(before)) {
      counts.past++
    }
    before = plain
  }
}
