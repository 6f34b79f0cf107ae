/** How values are spread. There is no mean: one long incident would move it far. */
export interface Spread {
  /** How many values are known. */
  known: number
  /** How many are not. */
  unknown: number
  /** The value in the middle, or halfway between the two that are. */
  median?: number
  /** The least value that nine of ten do not exceed. */
  p90?: number
}

/**
 * Find out how values are spread.
 *
 * @param values
 *   Values; `undefined` stands for one that is not known.
 */
export function spreadOf(values: ReadonlyArray<number | undefined>): Spread {
  const known = values.filter((value) => value !== undefined).toSorted((a, b) => a - b)
  const counts = {known: known.length, unknown: values.length - known.length}
  if (known.length === 0) return counts
  const middle = (known.length - 1) / 2
  const median = (known[Math.floor(middle)]! + known[Math.ceil(middle)]!) / 2
  // In whole numbers: `0.9 * 10` need not be 9.
  return {...counts, median, p90: known[Math.ceil((known.length * 9) / 10) - 1]!}
}
