import type {ActionColumnName, SectionName} from 'mdast-util-postmortem'
import type {Severity, Tuning} from './levels.ts'
import type {OptionSpec, Problem} from './options.ts'
import {languageFor} from 'mdast-util-postmortem'
import {asTuning, tuningForms} from './levels.ts'
import {checkOptions, isRecord, mergeOptions, nearest, wrong} from './options.ts'
import {ruleNames} from './rule-names.ts'
import type {SeverityScale} from './scale.ts'
import {isLevel, levelsOf} from './scale.ts'

/** How a rule is set in settings: severity, options, or both. */
export type RuleSetting =
  | Severity
  | {[option: string]: unknown}
  | [severity: Severity, options?: {[option: string]: unknown} | null | undefined]

/** Settings that all rules share. */
export interface Settings {
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
  /** Zone of all timelines. */
  timeZone: string | undefined
  /** Zones that letters stand for. */
  timeZones: {abbreviations?: Record<string, string>}
  /** The day is before the month in dates such as `06/04/2023`. */
  dayFirst: boolean | undefined
  /** Further headers of columns of the action-item table. */
  columns: Record<string, Record<string, boolean>>
  /** Names and handles of people. */
  people: Record<string, boolean>
  /** Names and handles of teams. */
  teams: Record<string, boolean>
  /** Scale of severities. */
  severity: SeverityScale
  /** Products and services that look like people. */
  systems: Record<string, boolean>
  /** Further words for people at work. */
  roles: Record<string, boolean>
}

/** Settings as a user gives them: `settings.postmortem`, or options of a preset. */
export type PresetOptions = {
  [Name in keyof Settings]?: Settings[Name] | null | undefined
} & {
  /** Rules to turn on, off, or tune. */
  rules?: Record<string, RuleSetting | null | undefined> | null | undefined
}

/** One place in which settings are given. */
export interface SettingsLayer {
  /** Words for it in messages: `` `settings.postmortem` ``. */
  where: string
  /** What the user gave. */
  value: unknown
}

/** A problem with the words for the place in which it is. */
export interface PlacedProblem extends Problem {
  where: string
}

/** How a rule is tuned in one place. */
export interface PlacedTuning extends Tuning {
  path: string
  where: string
}

/** Settings of all places, checked and complete. */
export interface CheckedSettings {
  settings: Settings
  /** Where the template is given. */
  templateGivenIn: string
  /** How each rule is tuned, the strongest last; a rule checks its own options. */
  tunings: ReadonlyMap<string, ReadonlyArray<PlacedTuning>>
  problems: ReadonlyArray<PlacedProblem>
}

/** Names of the sections. */
export const sectionNames: ReadonlyArray<SectionName> = Object.keys(
  languageFor('en').sections
) as Array<SectionName>

/** Names of the columns of a table of action items. */
const columnNames: ReadonlyArray<ActionColumnName> = Object.keys(
  languageFor('en').actions.columns
) as Array<ActionColumnName>

/** What each setting can be, and what it is for. */
export const settingSpecs: Record<keyof Settings, OptionSpec> = {
  appliesTo: {
    type: 'documents',
    default: 'auto',
    description:
      'Documents to check: `auto` those that look like incident reports, `all`, or globs from the working directory, of which the last that matches decides.'
  },
  ignoreBefore: {
    type: 'day',
    default: undefined,
    description: 'Day, such as `2026-01-01`; reports on incidents before it are left alone.'
  },
  locale: {
    type: 'language',
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
  },
  timeZone: {
    type: 'zone',
    default: undefined,
    description: 'Zone of all timelines that declare none: `UTC`, `Europe/Berlin`.'
  },
  timeZones: {
    type: 'object',
    fields: {abbreviations: {type: 'zones', default: {}}},
    default: {},
    description:
      'Zones that letters with several meanings stand for: `{"abbreviations": {"IST": "Asia/Kolkata"}}`.'
  },
  dayFirst: {
    type: 'boolean',
    default: undefined,
    description: 'Whether the day is before the month in dates such as `06/04/2023`.'
  },
  columns: {
    type: 'groups',
    keys: columnNames,
    default: {},
    description:
      'Further headers of columns of the action-item table: `{"owner": {"DRI": true}, "deadline": {"Target": true}}`.'
  },
  people: {
    type: 'switches',
    default: {},
    description: 'Names and handles of people: `{"@ada": true, "Ada Lovelace": true}`.'
  },
  teams: {
    type: 'switches',
    default: {},
    description: 'Names and handles of teams: `{"SRE": true}`.'
  },
  severity: {
    type: 'object',
    fields: {
      levels: {type: 'switches', default: {}},
      aliases: {type: 'texts', default: {}}
    },
    default: {},
    description:
      'Levels of severity, most severe first, and other words for them: `{"levels": {"SEV1": true}, "aliases": {"Critical": "SEV1"}}`.'
  },
  systems: {
    type: 'switches',
    default: {},
    description: 'Products and services that look like people: `{"Marta": true}`.'
  },
  roles: {
    type: 'switches',
    default: {},
    description: 'Further words for people at work: `{"release captain": true}`.'
  }
}

/**
 * Names that are turned on.
 *
 * @param names
 *   Names, on or off.
 */
export function namesOn(names: Record<string, boolean>): Array<string> {
  return Object.keys(names).filter((name) => names[name])
}

const keys: ReadonlyArray<string> = [...Object.keys(settingSpecs), 'rules']

const defaults: Settings = {
  appliesTo: 'auto',
  ignoreBefore: undefined,
  locale: undefined,
  template: undefined,
  timeZone: undefined,
  timeZones: {},
  dayFirst: undefined,
  status: {},
  sections: {},
  columns: {},
  people: {},
  teams: {},
  systems: {},
  roles: {},
  severity: {}
}

/**
 * Check settings, put them together, and fill in what is not given.
 *
 * @param layers
 *   Places in which settings are given, the strongest last.
 * @returns
 *   Settings without what is wrong, and what is wrong.
 */
export function checkSettings(layers: ReadonlyArray<SettingsLayer>): CheckedSettings {
  const problems: Array<PlacedProblem> = []
  const tunings = new Map<string, Array<PlacedTuning>>()
  let settings = defaults
  let templateGivenIn = ''

  for (const {where, value} of layers) {
    const checked = checkLayer(value)
    settings = mergeOptions(settings, checked.valid) as unknown as Settings
    if (typeof checked.valid.template === 'string') templateGivenIn = where
    for (const [name, tuning] of checked.tunings) {
      const weaker = tunings.get(name) ?? []
      tunings.set(name, [...weaker, {...tuning, path: `rules.${name}`, where}])
    }
    // A level can be given in one place, an alias for it in another.
    const all = [...checked.problems, ...checkAliases(checked.valid, settings)]
    problems.push(...all.map((problem) => ({...problem, where})))
  }
  return {settings, templateGivenIn, tunings, problems}
}

interface CheckedLayer {
  valid: Partial<Settings>
  tunings: ReadonlyArray<[rule: string, tuning: Tuning]>
  problems: ReadonlyArray<Problem>
}

function checkLayer(given: unknown): CheckedLayer {
  if (given === undefined || given === null) return {valid: {}, tunings: [], problems: []}
  if (!isRecord(given)) {
    const expected = 'an object such as `{"rules": {…}}`'
    return {valid: {}, tunings: [], problems: [wrong('', given, expected)]}
  }
  const {rules, ...shared} = given
  const {valid, problems} = checkOptions(shared, settingSpecs, '', keys)
  const checked = checkRules(rules)
  return {valid, tunings: checked.tunings, problems: [...problems, ...checked.problems]}
}

/** An alias must be one of a level that there is. */
function checkAliases({severity}: Partial<Settings>, settings: Settings): Array<Problem> {
  const levels = levelsOf(settings.severity)
  return Object.entries(severity?.aliases ?? {})
    .filter(([, level]) => !levels.some((known) => isLevel(known, level)))
    .map(([alias, level]) => ({
      path: `severity.aliases.${alias}`,
      found: `level \`${level}\``,
      expected: nearest(level, levels)
    }))
}

function checkRules(value: unknown): Pick<CheckedLayer, 'problems' | 'tunings'> {
  if (value === undefined || value === null) return {tunings: [], problems: []}
  if (!isRecord(value)) {
    const expected = 'an object such as `{"severity": "error"}`'
    return {tunings: [], problems: [wrong('rules', value, expected)]}
  }
  const tunings: Array<[string, Tuning]> = []
  const problems: Array<Problem> = []
  for (const [name, given] of Object.entries(value)) {
    const path = `rules.${name}`
    const tuning = asTuning(given)
    if (!ruleNames.includes(name)) {
      // The name in messages, or that of the plugin.
      const short = name.replace(/^.*postmortem[-/]/, '')
      problems.push({path, found: 'unknown rule', expected: nearest(short, ruleNames)})
    } else if (tuning) tunings.push([name, tuning])
    else problems.push(wrong(path, given, tuningForms))
  }
  return {tunings, problems}
}
