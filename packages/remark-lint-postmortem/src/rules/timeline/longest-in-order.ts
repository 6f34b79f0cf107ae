/**
 * Find the longest run of steps that are in order: the others are the fewest that have to move.
 *
 * @param steps
 *   Steps as they should follow each other.
 * @param isBackward
 *   Checks whether the second of two steps is before the first.
 * @returns
 *   Steps in order; of two that clash the first one stays.
 */
export function longestInOrder<Step>(
  steps: ReadonlyArray<Step>,
  isBackward: (a: Step, b: Step) => boolean
): ReadonlySet<Step> {
  // From the end, so that what comes later gives way.
  const tails: Array<number> = []
  const next: Array<number | undefined> = []
  for (let index = steps.length - 1; index >= 0; index--) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBackward(steps[index]!, steps[tails[middle]!]!)) high = middle
      else low = middle + 1
    }
    next[index] = low > 0 ? tails[low - 1] : undefined
    tails[low] = index
  }
  const kept = new Set<Step>()
  for (let index = tails.at(-1); index !== undefined; index = next[index]) kept.add(steps[index]!)
  return kept
}
