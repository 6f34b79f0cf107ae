import type {CountedAs} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'

/** Three figures of one sentence that depend on each other. */
export interface WrittenShare {
  part: WrittenQuantity
  whole: {span: WrittenQuantity['span']; value: number; step: number}
  percent: WrittenQuantity
}

const aside = /^[^.;%]{0,40}\(\s?$/

/**
 * Find figures that depend on each other: `8,400 of 70,000 (12 %)`, `12 % of users (8,400 of
 * 70,000)`, `38,112 (2.4 % of 1,588,000)`.
 *
 * @param text
 *   A sentence, or the text of a cell.
 * @param joint
 *   All that stands between a part and its percentage.
 * @returns
 *   Shares; none with a figure that is not exact.
 */
export function findShares(
  text: string,
  quantities: ReadonlyArray<WrittenQuantity>,
  joint: RegExp
): Array<WrittenShare> {
  return quantities.slice(1).flatMap((second, index) => {
    const first = quantities[index]!
    if (first.hedge || second.hedge || first.high !== undefined || second.high !== undefined)
      return []
    const between = text.slice((first.of ?? first).span.end, second.span.start)
    const isCount = (quantity: WrittenQuantity) => quantity.kind === 'count' || quantity.kind === 'number' // prettier-ignore
    if (
      isCount(first) &&
      first.of &&
      second.kind === 'percent' &&
      !second.of &&
      isJoint(between, joint)
    ) {
      return [{part: first, whole: first.of, percent: second}]
    }
    if (
      first.kind === 'percent' &&
      !first.of &&
      isCount(second) &&
      second.of &&
      aside.test(between)
    ) {
      return [{part: second, whole: second.of, percent: first}]
    }
    if (second.kind !== 'percent' || !second.of || !/^[^.;%]{0,30}\(\s?$/.test(between)) return []
    // `18,240 requests of 1,377 users failed (4.1 % of 444,900 requests)` is about requests.
    const part = quantities.slice(0, index + 1).findLast((each) => isPartOf(each, second.noun?.as))
    return part ? [{part, whole: second.of, percent: second}] : []
  })
}

function isPartOf({hedge, kind, noun, of}: WrittenQuantity, as: CountedAs | undefined): boolean {
  if ((kind !== 'count' && kind !== 'number') || of || hedge) return false
  return !as || !noun || noun.as === as
}

/** A noun may stand before the joint: `8,400 of 70,000 users (12 %)`. */
function isJoint(between: string, joint: RegExp): boolean {
  return joint.test(between.replace(/^(?:\s[\p{L}-]{2,20}){1,3}(?=\s?[(=])/u, ''))
}
