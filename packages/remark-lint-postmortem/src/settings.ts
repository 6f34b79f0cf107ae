import type {SectionName} from 'mdast-util-postmortem'
import type {Level} from './levels.ts'
import type {OptionSpec, Problem} from './options.ts'
import {vocabularyOf} from 'mdast-util-postmortem'
import {asTuning} from './levels.ts'
import {checkOptions, isRecord, nearest} from './options.ts'
import {ruleNames} from './rule-names.ts'

/** Settings that all rules share: `settings.postmortem` of a configuration file. */
export interface Settings {
  /** Rules to turn on, off, or tune. */
  rules: Record<string, Level | boolean | [Level | boolean, object?] | object>
  /** Documents to check: `auto` those that look like incident reports, `all`, or globs. */
  appliesTo: 'all' | 'auto' | Record<string, boolean>
  /** Day before which incidents are left alone. */
  ignoreBefore: string | undefined
  /** Language of all documents. */
  locale: string | undefined
  /** Path of the team’s template. */
  template: string | undefined
  /** Further words for the state of a document. */
  status: Record<string, Record<string, boolean>>
  /** Further headings of sections. */
  sections: Record<string, Record<string, boolean>>
  /** Scale of severities. */
  severity: {levels?: Record<string, boolean>; aliases?: Record<string, string>}
}

/** Settings as a user gives them: `settings.postmortem`, or options of a preset. */
export type PresetOptions = {[Name in keyof Settings]?: Settings[Name] | null | undefined}

/** Settings of a document, checked and complete. */
export interface CheckedSettings {
  settings: Settings
  problems: Array<Problem>
}

/** Names of the sections. */
export const sectionNames: ReadonlyArray<SectionName> = Object.keys(
  vocabularyOf('en').sections
) as Array<SectionName>

/** Settings with simple values, with what they are for. */
export const settingSpecs: Record<
  Exclude<keyof Settings, 'appliesTo' | 'rules' | 'severity'>,
  OptionSpec
> = {
  ignoreBefore: {
    type: 'day',
    default: undefined,
    description: 'Day, such as `2026-01-01`; reports on incidents before it are left alone.'
  },
  locale: {
    type: 'text',
    default: undefined,
    description: 'Language of all documents, such as `en`; detected when not given.'
  },
  template: {
    type: 'text',
    default: undefined,
    description:
      'Path of the team’s template from the working directory; text that is still as in it is told.'
  },
  status: {
    type: 'groups',
    keys: ['draft', 'final'],
    default: {},
    description: 'Further words for the state of a document: `{"draft": {"wip": true}}`.'
  },
  sections: {
    type: 'groups',
    keys: sectionNames,
    default: {},
    description: 'Further headings of sections: `{"timeline": {"What happened when": true}}`.'
  }
}

const severitySpecs: Record<string, OptionSpec> = {
  levels: {type: 'switches', default: {}, description: 'Levels of the scale, most severe first.'},
  aliases: {type: 'texts', default: {}, description: 'Other words for a level.'}
}

const keys: ReadonlyArray<string> = [...Object.keys(settingSpecs), 'appliesTo', 'rules', 'severity']

const cache = new WeakMap<object, CheckedSettings>()
const none: CheckedSettings = checkAll({})

/**
 * Check settings and fill in what is not given.
 *
 * @param given
 *   What the user gave.
 * @returns
 *   Settings without what is wrong, and what is wrong; each rule checks its own options.
 */
export function checkSettings(given: unknown): CheckedSettings {
  if (given === undefined || given === null) return none
  if (!isRecord(given))
    return {settings: none.settings, problems: checkOptions(given, {}, 'postmortem')}
  const known = cache.get(given)
  if (known) return known
  const checked = checkAll(given)
  cache.set(given, checked)
  return checked
}

function checkAll(given: Record<string, unknown>): CheckedSettings {
  const checks: Record<string, () => Array<Problem>> = {
    appliesTo: () => checkAppliesTo(given.appliesTo),
    rules: () => checkRules(given.rules),
    severity: () => checkSeverity(given.severity)
  }
  const problems: Array<Problem> = []
  const valid: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    if (!keys.includes(key)) {
      problems.push({
        path: key,
        reason: `Unexpected unknown key \`${key}\`, expected ${nearest(key, keys)}`
      })
      continue
    }
    const spec = Object.hasOwn(settingSpecs, key) && settingSpecs[key as keyof typeof settingSpecs]
    const wrong = spec ? checkOptions({[key]: value}, {[key]: spec}, '') : []
    if (wrong.length === 0) wrong.push(...(checks[key]?.() ?? []))
    problems.push(...wrong)
    // One rule that is wrong must not turn off how the others are tuned.
    if (wrong.length === 0 && value !== null) valid[key] = value
    else if (key === 'rules' && isRecord(value)) valid.rules = withoutProblems(value, wrong)
  }
  return {
    problems,
    settings: {
      rules: {},
      appliesTo: 'auto',
      ignoreBefore: undefined,
      locale: undefined,
      template: undefined,
      status: {},
      sections: {},
      severity: {},
      ...valid
    }
  }
}

function withoutProblems(
  value: Record<string, unknown>,
  problems: ReadonlyArray<Problem>
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name]) =>
        !problems.some(({path}) => path === `rules.${name}` || path.startsWith(`rules.${name}.`))
    )
  )
}

function checkAppliesTo(value: unknown): Array<Problem> {
  if (value === 'auto' || value === 'all' || value === undefined) return []
  if (isRecord(value))
    return checkOptions({appliesTo: value}, {appliesTo: {type: 'switches', default: {}}}, '')
  return [
    {
      path: 'appliesTo',
      reason: `Unexpected value \`${JSON.stringify(value)}\` for \`appliesTo\`, expected \`auto\`, \`all\`, or globs such as \`{"docs/postmortems/**": true}\``
    }
  ]
}

function checkSeverity(value: unknown): Array<Problem> {
  const problems = checkOptions(value, severitySpecs, 'severity')
  if (
    problems.length > 0 ||
    !isRecord(value) ||
    !isRecord(value.levels) ||
    !isRecord(value.aliases)
  ) {
    return problems
  }
  const levels = Object.keys(value.levels)
  return Object.entries(value.aliases).flatMap(([alias, level]) =>
    levels.includes(String(level))
      ? []
      : [
          {
            path: `severity.aliases.${alias}`,
            reason: `Unexpected level \`${String(level)}\` for \`severity.aliases.${alias}\`, expected ${nearest(String(level), levels)}`
          }
        ]
  )
}

function checkRules(value: unknown): Array<Problem> {
  if (value === undefined || value === null) return []
  if (!isRecord(value))
    return checkOptions({rules: value}, {rules: {type: 'switches', default: {}}}, '')
  return Object.entries(value).flatMap(([name, given]): Array<Problem> => {
    const path = `rules.${name}`
    if (!ruleNames.includes(name)) {
      return [
        {
          path,
          reason: `Unexpected unknown rule \`${name}\` in \`rules\`, expected ${nearest(name, ruleNames)}`
        }
      ]
    }
    if (asTuning(given)) return []
    return [
      {
        path,
        reason: `Unexpected value \`${JSON.stringify(given)}\` for \`${path}\`, expected \`off\`, \`warn\`, \`error\`, options, or \`["error", {…}]\``
      }
    ]
  })
}
