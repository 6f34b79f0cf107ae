import type {Language} from '../languages/language.ts'
import type {Block, Figure} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Tokens} from '../text/tokens.ts'
import {impactTables} from '../impact/tables.ts'
import {findQuantities} from '../quantity/quantities.ts'
import {textSpanIn} from '../text/find-text.ts'
import {lexiconOf} from '../text/lexicon.ts'
import {sentencesIn} from '../text/sentences.ts'
import {tokenize} from '../text/tokens.ts'

/** A sentence with its quantities. */
export interface FigureSentence {
  /** Where it starts in its block. */
  offset: number
  tokens: Tokens
  quantities: ReadonlyArray<WrittenQuantity>
}

/**
 * Divide a block into sentences and read the quantities in each.
 *
 * @param block
 *   Prose.
 * @param language
 *   Words of its language.
 * @returns
 *   Sentences with two quantities and more.
 */
export function figureSentencesIn(
  {code, written: text}: Block,
  language: Language
): Array<FigureSentence> {
  return sentencesIn(text, language.spelling).flatMap(({end, start: offset}) => {
    const tokens = tokenize(text.slice(offset, end), lexiconOf(language))
    const isProse = ({span}: WrittenQuantity) =>
      !code.some((each) => offset + span.start >= each.start && offset + span.start < each.end)
    const quantities = findQuantities(tokens, impactTables(language)).filter(isProse)
    return quantities.length > 1 ? [{offset, tokens, quantities}] : []
  })
}

/**
 * A quantity of a sentence with its place in the document.
 *
 * @param block
 *   Prose.
 * @param offset
 *   Where the sentence starts in it.
 * @param quantity
 *   Quantity.
 * @param by
 *   What its value is multiplied by to have another unit.
 */
export function figureIn(
  block: Block,
  offset: number,
  {span, step, value}: WrittenQuantity,
  by: number
): Figure {
  const own = {start: offset + span.start, end: offset + span.end}
  return {...textSpanIn(block, own), value: value * by, step: step * by}
}
