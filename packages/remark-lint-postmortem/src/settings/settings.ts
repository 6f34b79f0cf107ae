import type {ActionColumnName, MetadataName, SectionName} from 'mdast-util-postmortem'
import type {OptionsOf, OptionSpecs} from '../options/option-types.ts'
import type {Problem} from '../options/problems.ts'
import type {ParsedRuleSetting, SeveritySetting} from '../rule/rule-severity.ts'
import {languageFor} from 'mdast-util-postmortem'
import {formNames} from '../document/house-forms.ts'
import {checkOptions} from '../options/check-options.ts'
import {isRecord} from '../options/is-record.ts'
import {nearest, wrongValue} from '../options/problems.ts'
import {defaultsOf, mergeOptions} from '../options/resolve-options.ts'
import {parseRuleSetting, ruleSettingForms} from '../rule/rule-severity.ts'
import {ruleNames} from '../rules/names.ts'
import {isSameLevel, severityLevels} from './severity-scale.ts'

/** How a rule is set in settings: severity, options, or both. */
export type RuleSetting =
  | SeveritySetting
  | {[option: string]: unknown}
  | [severity: SeveritySetting, options?: {[option: string]: unknown} | null | undefined]

/** Settings that all rules share. */
export type Settings = OptionsOf<typeof settingSpecs>

/** Settings as a user gives them: `settings.postmortem`, or options of a preset. */
export type PresetOptions = {
  [Name in keyof Settings]?: Settings[Name] | null | undefined
} & {
  /** Rules to turn on or off, or to give options. */
  rules?: Record<string, RuleSetting | null | undefined> | null | undefined
}

/** One place in which settings are given. */
export interface SettingsLayer {
  /** Words for it in messages: `` `settings.postmortem` ``. */
  where: string
  /** Settings of the user. */
  value: unknown
}

/** A problem with the words for the place in which it is. */
export interface PlacedProblem extends Problem {
  where: string
}

/** How a rule is set, with the words for the place in which it is. */
export interface PlacedRuleSetting extends ParsedRuleSetting {
  path: string
  where: string
}

/** Settings of all places, checked and complete. */
export interface CheckedSettings {
  settings: Settings
  /** The place in which the template is given, for messages. */
  templateGivenIn: string
  /** How each rule is set, the strongest last; a rule checks its own options. */
  ruleSettings: ReadonlyMap<string, ReadonlyArray<PlacedRuleSetting>>
  problems: ReadonlyArray<PlacedProblem>
}

/** Names of the sections. */
export const sectionNames: ReadonlyArray<SectionName> = Object.keys(
  languageFor('en').sections
) as Array<SectionName>

/** Names of the fields. */
const fieldNames: ReadonlyArray<MetadataName> = Object.keys(
  languageFor('en').metadata
) as Array<MetadataName>

/** Names of the columns of a table of action items. */
const columnNames: ReadonlyArray<ActionColumnName> = Object.keys(
  languageFor('en').actions.columns
) as Array<ActionColumnName>

/** All settings. */
export const settingSpecs = {
  appliesTo: {
    type: 'documents',
    default: 'auto',
    description:
      'Documents to check: `auto` those that look like incident reports, `all`, or globs from the working directory, of which the last that matches decides.'
  },
  foldAbove: {
    type: 'count',
    default: 5,
    description:
      'How many messages of one kind are reported one by one in a document; more of them are one message with their number and lines.'
  },
  ignoreBefore: {
    type: 'day',
    default: undefined,
    description: 'Day, such as `2026-01-01`; reports on incidents before it are left alone.'
  },
  locale: {
    type: 'language',
    default: undefined,
    description:
      'Language of all documents, such as `en` or `ja`; detected in each when not given, or said by `lang` in its front matter.'
  },
  template: {
    type: 'text',
    default: undefined,
    description:
      'Path of the team’s template from the working directory; text that is still as in it is reported.'
  },
  form: {
    type: 'choice',
    values: ['auto', 'none', ...formNames],
    default: 'auto',
    description:
      'Published form whose parts are asked for: one of them, `none`, or `auto` for the form that a document follows by its headings; `strict` knows none unless it is named here.'
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
  fields: {
    type: 'groups',
    keys: fieldNames,
    default: {},
    description:
      'Further keys of fields: `{"date": {"Day of the outage": true}, "severity": {"Threat level": true}}`.'
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
  tickets: {
    type: 'patterns',
    default: {},
    description:
      'Regular expressions for tickets of your trackers, in text and in addresses: `{"OPS-\\\\d+": true, "^https://tracker\\\\.example\\\\.com/": true}`.'
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
      aliases: {type: 'texts', default: {}},
      impact: {
        type: 'objects',
        fields: {
          users: {type: 'number', default: 0},
          minutes: {type: 'number', default: 0},
          dataLoss: {type: 'boolean', default: false}
        },
        example: '{"SEV1": {"users": 10, "minutes": 30, "dataLoss": true}}',
        default: {}
      }
    },
    default: {},
    description:
      'Levels of severity, most severe first, other words for them, and the least impact of each, which `severity-fits-impact` compares: `{"levels": {"SEV1": true}, "aliases": {"Critical": "SEV1"}, "impact": {"SEV1": {"users": 10, "minutes": 30, "dataLoss": true}}}`.'
  },
  public: {
    type: 'switches',
    default: {},
    description:
      'What can be published: domains, addresses, numbers, names: `{"acme.com": true, "10.1.2.3": true}`.'
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
} as const satisfies OptionSpecs

/**
 * List the names that are turned on.
 *
 * @param names
 *   Names, on or off.
 */
export function namesOn(names: Record<string, boolean>): Array<string> {
  return Object.keys(names).filter((name) => names[name])
}

const keys: ReadonlyArray<string> = [...Object.keys(settingSpecs), 'rules']

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
  const ruleSettings = new Map<string, Array<PlacedRuleSetting>>()
  let settings = defaultsOf(settingSpecs) as Settings
  let templateGivenIn = ''

  for (const {where, value} of layers) {
    const checked = checkLayer(value)
    settings = mergeOptions(settings, checked.valid) as unknown as Settings
    if (typeof checked.valid.template === 'string') templateGivenIn = where
    for (const [name, setting] of checked.ruleSettings) {
      const weaker = ruleSettings.get(name) ?? []
      ruleSettings.set(name, [...weaker, {...setting, path: `rules.${name}`, where}])
    }
    // A level can be given in one place, an alias for it in another.
    const all = [
      ...checked.problems,
      ...checkAliases(checked.valid, settings),
      ...checkImpacts(checked.valid, settings)
    ]
    problems.push(...all.map((problem) => ({...problem, where})))
  }
  return {settings, templateGivenIn, ruleSettings, problems}
}

interface CheckedLayer {
  valid: Partial<Settings>
  ruleSettings: ReadonlyArray<[rule: string, setting: ParsedRuleSetting]>
  problems: ReadonlyArray<Problem>
}

function checkLayer(given: unknown): CheckedLayer {
  if (given === undefined || given === null) return {valid: {}, ruleSettings: [], problems: []}
  if (!isRecord(given)) {
    const expected = 'an object such as `{"rules": {…}}`'
    return {valid: {}, ruleSettings: [], problems: [wrongValue('', given, expected)]}
  }
  const {rules, ...shared} = given
  const {valid, problems} = checkOptions(shared, settingSpecs, '', keys)
  const checked = checkRules(rules)
  return {valid, ruleSettings: checked.ruleSettings, problems: [...problems, ...checked.problems]}
}

/** An alias must be one of a level that there is. */
function checkAliases({severity}: Partial<Settings>, settings: Settings): Array<Problem> {
  const levels = severityLevels(settings.severity)
  return Object.entries(severity?.aliases ?? {})
    .filter(([, level]) => !levels.some((known) => isSameLevel(known, level)))
    .map(([alias, level]) => ({
      path: `severity.aliases.${alias}`,
      found: `level \`${level}\``,
      expected: nearest(level, levels)
    }))
}

/** What has the least impact must be a level, if levels are given, and a share is one of a hundred. */
function checkImpacts({severity}: Partial<Settings>, settings: Settings): Array<Problem> {
  const levels = severityLevels(settings.severity)
  const areGiven = Object.keys(settings.severity.levels ?? {}).length > 0
  return Object.entries(severity?.impact ?? {}).flatMap(([level, {users = 0}]) => {
    const path = `severity.impact.${level}`
    const isKnown = !areGiven || levels.some((known) => isSameLevel(known, level))
    return [
      ...(isKnown ? [] : [{path, found: `level \`${level}\``, expected: nearest(level, levels)}]),
      ...(users > 100 ? [wrongValue(`${path}.users`, users, 'a percentage up to `100`')] : [])
    ]
  })
}

/** Name of a rule with a namespace, which this package does not know. */
const ownRule = /^(?![^/]*postmortem\/)[a-z][a-z\d-]*\/[a-z][a-z\d-]*$/

function checkRules(value: unknown): Pick<CheckedLayer, 'problems' | 'ruleSettings'> {
  if (value === undefined || value === null) return {ruleSettings: [], problems: []}
  if (!isRecord(value)) {
    const expected = 'an object such as `{"severity": "error"}`'
    return {ruleSettings: [], problems: [wrongValue('rules', value, expected)]}
  }
  const ruleSettings: Array<[string, ParsedRuleSetting]> = []
  const problems: Array<Problem> = []
  for (const [name, given] of Object.entries(value)) {
    const path = `rules.${name}`
    const setting = parseRuleSetting(given)
    if (!ruleNames.includes(name) && !ownRule.test(name)) {
      // The name in messages, or that of the plugin.
      const short = name.replace(/^.*postmortem[-/]/, '')
      problems.push({path, found: 'unknown rule', expected: nearest(short, ruleNames)})
    } else if (setting) ruleSettings.push([name, setting])
    else problems.push(wrongValue(path, given, ruleSettingForms))
  }
  return {ruleSettings, problems}
}
