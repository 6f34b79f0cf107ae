const hoursIn: Record<string, number> = {d: 24, h: 1, m: 1 / 60}

/**
 * Read a length of time in the configuration.
 *
 * @param value
 *   `48h`, `7d`, `90m`.
 * @returns
 *   Hours; `undefined` if it is nothing like it.
 */
export function hoursOf(value: unknown): number | undefined {
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*([dhm])$/.exec(value) : null
  return match ? Number(match[1]) * hoursIn[match[2]!]! : undefined
}
