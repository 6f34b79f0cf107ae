import type {Stretch} from './incident-ends.ts'
import type {StatedLength} from './stated-lengths.ts'
import {vagueShare} from '../impact/spread.ts'

const fiveMinutes = 5 * 60
const halfHour = 30 * 60

/**
 * Check whether a length is a round figure for another one: `20 minutes` of 18 are what everybody
 * says; `22 minutes` were counted.
 *
 * @param rounding
 *   Share of the other one by which it may differ.
 */
export function isRoundFor(
  {high, seconds}: StatedLength,
  actual: Pick<Stretch, 'seconds'>,
  rounding: number
): boolean {
  const unit = seconds < 4 * halfHour ? fiveMinutes : halfHour
  const isRound = high === undefined && seconds % unit === 0
  return isRound && Math.abs(actual.seconds - seconds) <= rounding * actual.seconds
}

/** How far an approximate time can be off, in seconds. */
export const vagueness = 15 * 60

/**
 * Check whether a length can be another one: a minute at both ends, half of the unit that was
 * rounded to, or what a hedge leaves open. Beside an exact range nobody rounds by half a unit:
 * `13:20 till 15:50 (2 hours)`.
 *
 * @param tolerance
 *   Minutes by which they may differ.
 * @param isBeside
 *   Whether the other one is that of a range beside it.
 */
export function isNear(
  {high, isApproximate, seconds, step}: StatedLength,
  actual: Pick<Stretch, 'isApproximate' | 'seconds'>,
  tolerance: number,
  isBeside = false
): boolean {
  const rounded = step > 60 ? step / 2 : 0
  const vague = isApproximate && high === undefined ? vagueShare * seconds : 0
  const exact = isBeside && rounded > 0 ? -60 : tolerance * 60
  const open =
    Math.max(tolerance * 60, exact + Math.max(rounded, vague)) +
    (actual.isApproximate ? vagueness : 0)
  return actual.seconds >= seconds - open && actual.seconds <= (high ?? seconds) + open
}

/**
 * Check whether two lengths can be one: the finer one is what the rounder one was rounded from; one
 * of two bounds can be that of the other.
 *
 * @param tolerance
 *   Minutes by which they may differ.
 */
export function areNear(a: StatedLength, b: StatedLength, tolerance: number): boolean {
  if (a.high === Infinity && b.high === Infinity) return true
  const isRounder = b.high === Infinity || (a.high !== Infinity && b.step > a.step)
  return isRounder ? isNear(b, a, tolerance) : isNear(a, b, tolerance)
}
