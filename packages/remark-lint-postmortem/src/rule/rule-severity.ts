import {isRecord} from '../options/is-record.ts'

/** How findings of a rule are reported: not at all, as warnings, as errors. */
export type Level = 'error' | 'off' | 'warn'

/** A level as remark-lint takes it; `on` and `true` are the usual level of the rule. */
export type Severity = Level | 'on' | boolean | 0 | 1 | 2

/** How a rule is set in one place: a level, options, or both; what is not given stays as it was. */
export interface ParsedRuleSetting {
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

/** What `parseRuleSetting` understands, for messages. */
export const ruleSettingForms = '`off`, `warn`, `error`, options, or both as in `["error", {…}]`'

/**
 * Parse how a rule is set: `'off'`, `'error'`, `{option: 1}`, `['error', {option: 1}]`,
 * `['off']`, and the numbers and booleans that remark-lint takes.
 *
 * @param value
 *   What the user gave.
 * @returns
 *   Level and options; `undefined` if it is none of these.
 */
export function parseRuleSetting(value: unknown): ParsedRuleSetting | undefined {
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
 * Find the level that a rule has by all its settings.
 *
 * @param initial
 *   Level in the preset.
 * @param settings
 *   Settings of the rule, the strongest last.
 * @returns
 *   Level.
 */
export function resolveLevel(initial: Level, settings: ReadonlyArray<ParsedRuleSetting>): Level {
  let level = initial
  for (const setting of settings) {
    if (setting.level !== 'on') level = setting.level ?? level
    else if (level === 'off') level = initial === 'off' ? 'warn' : initial
  }
  return level
}

/**
 * Downgrade a level, for drafts.
 *
 * @param level
 *   Level for a finished document.
 * @returns
 *   `warn` for errors, `off` for warnings.
 */
export function downgrade(level: Level): Level {
  return level === 'error' ? 'warn' : 'off'
}
