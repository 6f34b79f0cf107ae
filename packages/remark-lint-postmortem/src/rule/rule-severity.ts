import {isRecord} from '../options/check-options.ts'

/** How a finding is told: not at all, as a warning, as an error. */
export type Level = 'error' | 'off' | 'warn'

/** A level as remark-lint takes it; `on` and `true` are the usual level of the rule. */
export type Severity = Level | 'on' | boolean | 0 | 1 | 2

/** A level, options, or both; what is not given is left as it was. */
export interface Tuning {
  /** `on` is the usual level of the rule; a warning if that is off. */
  level: Level | 'on' | undefined
  options: Record<string, unknown> | undefined
}

const levels: ReadonlyMap<unknown, Level | 'on'> = new Map<unknown, Level | 'on'>([
  [false, 'off'],
  [0, 'off'],
  ['off', 'off'],
  [true, 'on'],
  [1, 'warn'],
  ['on', 'on'],
  ['warn', 'warn'],
  [2, 'error'],
  ['error', 'error']
])

/** What `asTuning` understands, for messages. */
export const tuningForms = '`off`, `warn`, `error`, options, or both as in `["error", {…}]`'

/**
 * Understand how a rule is tuned: `'off'`, `'error'`, `{option: 1}`, `['error', {option: 1}]`,
 * `['off']`, and the numbers and booleans that remark-lint takes.
 *
 * @param value
 *   What the user gave.
 * @returns
 *   Level and options; `undefined` if it is none of these.
 */
export function asTuning(value: unknown): Tuning | undefined {
  if (value === undefined || value === null) return {level: undefined, options: undefined}
  if (levels.has(value)) return {level: levels.get(value), options: undefined}
  if (isRecord(value)) return {level: undefined, options: value}
  if (!Array.isArray(value) || value.length > 2 || !levels.has(value[0])) return undefined
  const options: unknown = value[1] ?? undefined
  return options === undefined || isRecord(options)
    ? {level: levels.get(value[0]), options}
    : undefined
}

/**
 * Find the level that several tunings come to.
 *
 * @param usual
 *   Level of the rule itself.
 * @param tunings
 *   Tunings, the strongest last.
 * @returns
 *   Level.
 */
export function levelOf(usual: Level, tunings: ReadonlyArray<Tuning>): Level {
  let level = usual
  for (const tuning of tunings) {
    if (tuning.level !== 'on') level = tuning.level ?? level
    else if (level === 'off') level = usual === 'off' ? 'warn' : usual
  }
  return level
}

/**
 * Make a level gentler, for drafts.
 *
 * @param level
 *   Level for a finished document.
 * @returns
 *   Errors become warnings, warnings are not told.
 */
export function gentler(level: Level): Level {
  return level === 'error' ? 'warn' : 'off'
}
