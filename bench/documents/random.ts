/** What is drawn from a seed: the same seed gives the same draws. */
export interface Random {
  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number
  /** One of these. */
  of<T>(choices: ReadonlyArray<T>): T
  /** Whether something that happens this often, from 0 to 1, happens. */
  chance(share: number): boolean
}

/**
 * Draw numbers that look like chance and are the same in each run (mulberry32).
 *
 * @param seed
 *   Whole number.
 */
export function seeded(seed: number): Random {
  let state = seed
  return {
    number: (least, most) => least + Math.floor(next() * (most - least + 1)),
    of: (choices) => choices[Math.floor(next() * choices.length)]!,
    chance: (share) => next() < share
  }

  function next(): number {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
