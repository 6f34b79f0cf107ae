import type {Figure, StatedShare} from 'mdast-util-postmortem'

/**
 * Check whether a percentage is what its part is of its whole.
 *
 * @param share
 *   Three figures.
 */
export function shareFits({part, percent, whole}: StatedShare): boolean {
  if (whole.value === 0) return true
  const actual = (100 * part.value) / whole.value
  return isNear(percent, actual, (50 * part.step) / whole.value)
}

/**
 * Check whether a figure is another one to half of its last stated digit, and what was rounded in
 * the figures that it is made of.
 *
 * @param figure
 *   Figure.
 * @param actual
 *   What it should be.
 * @param slack
 *   What was rounded.
 */
export function isNear({step, value}: Figure, actual: number, slack: number): boolean {
  return Math.abs(value - actual) <= step / 2 + slack + 1e-9
}
