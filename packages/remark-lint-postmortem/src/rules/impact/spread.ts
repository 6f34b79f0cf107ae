import type {Quantity} from 'mdast-util-postmortem'

/** How far `about` can be off, as a share of the figure. */
export const vagueShare = 0.25

/** From the least to the most that a figure can mean. */
export interface Spread {
  least: number
  most: number
}

/**
 * Find out what a figure can mean: `over 1,200` is anything above, `about 1,200` a quarter more or
 * less, `1,200` what it was rounded from.
 *
 * @param figure
 *   Figure.
 * @param rounding
 *   What it was rounded to.
 */
export function spreadOf({hedge, high, limit, value}: Quantity, rounding: number): Spread {
  if (high !== undefined) return {least: value, most: high}
  const by = hedge && !limit ? vagueShare * value : 0
  const open = limit ? rounding / 2 : Math.max(by, rounding)
  return {
    least: limit === 'most' ? 0 : value - open,
    most: limit === 'least' ? Infinity : value + open
  }
}

/**
 * Check whether two figures can mean the same: the finer one is what the rounder one was rounded
 * from.
 *
 * @param a
 *   Figure.
 * @param b
 *   Figure of the same unit.
 */
export function canAgree(a: Quantity, b: Quantity): boolean {
  const [first, second] = [roundingOf(a), roundingOf(b)]
  const one = spreadOf(a, first > second ? 0.99 * first : 0)
  const other = spreadOf(b, second > first ? 0.99 * second : 0)
  return one.least <= other.most && other.least <= one.most
}

/** What its last digit but zeros is worth: 100 in `1,200`, 0.1 in `2.4`. */
function roundingOf({step, value}: Quantity): number {
  if (value === 0) return 0
  let rounding = step
  while (isWhole(value / (10 * rounding))) rounding *= 10
  return rounding
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9
}
