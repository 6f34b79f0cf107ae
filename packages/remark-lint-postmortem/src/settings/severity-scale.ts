/** Severities of a team. */
export interface SeverityScale {
  /** Names of the levels, most severe first; `false` turns one off. */
  levels?: Record<string, boolean>
  /** Other words for them. */
  aliases?: Record<string, string>
  /** The least impact of each level. */
  impact?: Record<string, LeastImpact>
}

/** What an incident of a level does at least. */
export interface LeastImpact {
  /** Percent of all users. */
  users?: number
  minutes?: number
  /** Lost data are of this level, however few. */
  dataLoss?: boolean
}

/** The canonical scale, most severe first. */
const canonical: ReadonlyArray<string> = ['P0', 'P1', 'P2', 'P3']

/**
 * List the levels of severity of a team.
 *
 * @param scale
 *   Settings for severity.
 * @returns
 *   Names of the levels, most severe first; `P0`–`P3` if the team has no others.
 */
export function severityLevels({levels}: SeverityScale): ReadonlyArray<string> {
  const own = Object.entries(levels ?? {}).flatMap(([name, isOn]) => (isOn ? [name] : []))
  // Levels of the canonical scale can be turned off.
  return own.length > 0 ? own : canonical.filter((level) => levels?.[level] !== false)
}

/**
 * Check whether a team has said what its scale is.
 *
 * @param scale
 *   Settings for severity.
 */
export function isScaleDeclared({aliases, levels}: SeverityScale): boolean {
  return [aliases, levels].some((names) => Object.keys(names ?? {}).length > 0)
}

/**
 * Find the level of severity that a text names.
 *
 * @param text
 *   Text: `p1`, `P-1`, `Critical`; of several words that are no level the first one counts.
 * @param scale
 *   Settings for severity.
 * @returns
 *   Name of the level; `undefined` if the word names none.
 */
export function findSeverityLevel(text: string, scale: SeverityScale): string | undefined {
  const levels = severityLevels(scale)
  const aliases = Object.entries(scale.aliases ?? {})
  for (const words of [text, text.split(/\s/, 1)[0]!]) {
    const direct = levels.find((level) => isSameLevel(level, words))
    const level = direct ?? aliases.find(([alias]) => isSameLevel(alias, words))?.[1]
    if (level !== undefined) return level
  }
  return undefined
}

/**
 * Check whether two words name the same level: case and a space or hyphen do not count.
 *
 * @param a
 *   Word.
 * @param b
 *   Other word.
 */
export function isSameLevel(a: string, b: string): boolean {
  return normalize(a) === normalize(b)
}

function normalize(word: string): string {
  return word.toLowerCase().replaceAll(/[\s-]/g, '')
}
