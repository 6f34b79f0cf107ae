import type {Block, Conversion} from '../model.ts'
import type {FigureSentence} from './figure-sentences.ts'
import {bytesIn} from '../quantity/units.ts'
import {figureIn} from './figure-sentences.ts'

const beside = /^\s?[(=]\s?$/

/**
 * Find sizes that are stated a second time in another unit: `847424Ki (828 MiB)`, `2048 MB = 2 GB`.
 *
 * @param block
 *   Prose.
 * @param sentence
 *   A sentence of it with its quantities.
 * @returns
 *   Both figures; none that is not exact.
 */
export function conversionsIn(
  block: Block,
  {offset, quantities, tokens}: FigureSentence
): Array<Conversion> {
  return quantities.slice(1).flatMap((second, index) => {
    const first = quantities[index]!
    const isSize = [first, second].every(({hedge, high, kind}) => kind === 'bytes' && !hedge && high === undefined) // prettier-ignore
    const between = tokens.text.slice(first.span.end, second.span.start)
    const isAlone = /^\s?(?:[),;.]|$)/.test(tokens.text.slice(second.span.end))
    if (!isSize || first.unit === second.unit || !beside.test(between) || !isAlone) return []
    const units = bytesIn(second.unit)
    const converted = bytesIn(first.unit).flatMap((bytes) => units.map((unit) => (first.value * bytes) / unit)) // prettier-ignore
    return {
      first: figureIn(block, offset, first, 1),
      second: figureIn(block, offset, second, 1),
      converted
    }
  })
}
