import {isRecord} from '../options/is-record.ts'

/** How findings of a rule are reported: not at all, as warnings, as errors. */
export type RuleSeverity = 'error' | 'off' | 'warn'

/** A severity as users set it; `on` and `true` are the default of the rule. */
export type SeveritySetting = RuleSeverity | 'on' | boolean | 0 | 1 | 2

/** How a rule is set in one place: severity, options, or both; unset ones stay as they are. */
export interface ParsedRuleSetting {
  /** `on` is the default of the rule; a warning if that is off. */
  severity: RuleSeverity | 'on' | undefined
  options: Record<string, unknown> | undefined
}

/** How a rule is set in one place, with the words for it. */
export interface RuleLayer {
  where: string
  severity: ParsedRuleSetting['severity']
  options: object | undefined
}

const severities: ReadonlyMap<unknown, RuleSeverity | 'on'> = new Map<unknown, RuleSeverity | 'on'>(
  [
    [false, 'off'],
    [0, 'off'],
    ['off', 'off'],
    [true, 'on'],
    [1, 'warn'],
    ['on', 'on'],
    ['warn', 'warn'],
    [2, 'error'],
    ['error', 'error']
  ]
)

/** Valid rule settings, for messages. */
export const ruleSettingForms = '`off`, `warn`, `error`, options, or both as in `["error", {…}]`'

/**
 * Parse how a rule is set: `'off'`, `'error'`, `{option: 1}`, `['error', {option: 1}]`,
 * `['off']`, and the numbers and booleans that remark-lint takes.
 *
 * @param value
 *   Setting of the user.
 * @returns
 *   Severity and options; `undefined` if it is none of these.
 */
export function parseRuleSetting(value: unknown): ParsedRuleSetting | undefined {
  if (value === undefined || value === null) return {severity: undefined, options: undefined}
  if (severities.has(value)) return {severity: severities.get(value), options: undefined}
  if (isRecord(value)) return {severity: undefined, options: value}
  if (!Array.isArray(value) || value.length > 2 || !severities.has(value[0])) return undefined
  const options: unknown = value[1] ?? undefined
  return options === undefined || isRecord(options)
    ? {severity: severities.get(value[0]), options}
    : undefined
}

/**
 * Find the severity that a rule has by all its settings.
 *
 * @param initial
 *   Severity in the preset.
 * @param settings
 *   Settings of the rule, the strongest last.
 */
export function resolveSeverity(
  initial: RuleSeverity,
  settings: ReadonlyArray<ParsedRuleSetting>
): RuleSeverity {
  let severity = initial
  for (const setting of settings) {
    if (setting.severity !== 'on') severity = setting.severity ?? severity
    else if (severity === 'off') severity = initial === 'off' ? 'warn' : initial
  }
  return severity
}

/**
 * Downgrade a severity, for drafts.
 *
 * @param severity
 *   Severity for a final document.
 * @returns
 *   `warn` for errors, `off` for warnings.
 */
export function downgrade(severity: RuleSeverity): RuleSeverity {
  return severity === 'error' ? 'warn' : 'off'
}
