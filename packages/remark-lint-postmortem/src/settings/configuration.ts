import type {HouseFormName, Postmortem} from 'mdast-util-postmortem'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {OptionSpecs} from '../options/option-types.ts'
import type {ParsedRuleSetting, RuleLayer, RuleSeverity} from '../rule/rule-severity.ts'
import type {
  CheckedSettings,
  PlacedProblem,
  PlacedRuleSetting,
  Settings,
  SettingsLayer
} from './settings.ts'
import {formNames, formSettings} from '../document/house-forms.ts'
import {loadTemplate} from '../document/template.ts'
import {checkOptions} from '../options/check-options.ts'
import {wrongValue} from '../options/problems.ts'
import {parseRuleSetting, ruleSettingForms} from '../rule/rule-severity.ts'
import {cacheKey} from './cache-key.ts'
import {checkSettings} from './settings.ts'

/** Presets that there are. */
export type PresetName = HouseFormName | 'all' | 'recommended' | 'strict'

/** Data that a preset leaves for the rules in the processor. */
export interface PresetData {
  /** The last of the presets that are used. */
  name: PresetName
  /** Rules that were used by name besides the preset. */
  enabledByName: ReadonlyArray<string>
  /** Options of the presets. */
  layers: ReadonlyArray<SettingsLayer>
}

/** How a rule is set for a document, and where. */
export interface SetRule {
  /** Severity in a document that is not a draft. */
  severity: RuleSeverity
  options: object
  /** What it is made of, the strongest last; the first is the preset. */
  layers: ReadonlyArray<RuleLayer>
}

/** How rules are set, by name. */
type SetRules = Map<string, SetRule>

declare module 'vfile' {
  interface DataMap {
    /** What was read, for editors and other programs; unset for documents that are not checked. */
    postmortem?: Postmortem
    /** With which settings; unset where `postmortem` is. */
    postmortemSettings?: Settings
    /** Why the document is not checked, in words; unset for documents that are. */
    postmortemNotChecked?: string
    /** Filled by the rules with how they are set, where a program asks for it. */
    postmortemRules?: SetRules
  }
}

declare module 'unified' {
  interface Data {
    postmortemPreset?: PresetData
  }
  interface Settings {
    /** Settings that the rules on postmortems share. */
    postmortem?: Record<string, unknown>
  }
}

interface Configuration extends CheckedSettings {
  /** Files in which its problems were reported. */
  reportedIn: WeakSet<VFile>
}

const configurations = new WeakMap<Processor, Configuration>()

/**
 * Settings of a processor, checked. Their problems are reported once in each file.
 *
 * @param processor
 *   Frozen processor.
 * @param file
 *   File that is checked.
 */
export function settingsOf(processor: Processor, file: VFile): CheckedSettings {
  let known = configurations.get(processor)
  if (!known) {
    const given = processor.data('settings')?.postmortem
    const preset = processor.data('postmortemPreset')
    const form = formNames.find((name) => name === preset?.name)
    known = configurationOf([
      {where: 'the preset', value: form && formSettings(form)},
      {where: '`settings.postmortem`', value: given},
      // Options of a preset are nearer to the run.
      ...(preset?.layers ?? [])
    ])
    configurations.set(processor, known)
  }
  if (!known.reportedIn.has(file)) {
    known.reportedIn.add(file)
    reportProblems(file, [...known.problems, ...templateProblems(known, file.cwd)])
  }
  return known
}

/** Configurations by what they say. */
const recent = new Map<string, Configuration>()
const maxRecent = 50

function configurationOf(layers: ReadonlyArray<SettingsLayer>): Configuration {
  const key = cacheKey(layers)
  const known = key === undefined ? undefined : recent.get(key)
  if (known) return known
  const configuration = {...checkSettings(layers), reportedIn: new WeakSet<VFile>()}
  if (key !== undefined) {
    if (recent.size >= maxRecent) recent.clear()
    recent.set(key, configuration)
  }
  return configuration
}

/** A template that cannot be read is only known once there is a working directory. */
function templateProblems(
  {settings: {template}, templateGivenIn}: CheckedSettings,
  cwd: string
): Array<PlacedProblem> {
  if (template === undefined) return []
  const loaded = loadTemplate(cwd, template)
  if (typeof loaded !== 'string') return []
  return [
    {
      where: templateGivenIn,
      path: 'template',
      found: `${loaded} \`${template}\``,
      expected: `the path of a Markdown file from \`${cwd}\``
    }
  ]
}

/**
 * Collect how a rule is set.
 *
 * @param ruleId
 *   Rule, as messages have it.
 * @param specs
 *   Its options.
 * @param inSettings
 *   How settings set it.
 * @param config
 *   How it is set where it is used.
 * @returns
 *   What is valid, the strongest last, and what is wrong.
 */
export function ruleSettingsOf(
  ruleId: string,
  specs: OptionSpecs,
  inSettings: ReadonlyArray<PlacedRuleSetting> | undefined,
  config: unknown
): {ruleSettings: Array<ParsedRuleSetting & {where: string}>; problems: Array<PlacedProblem>} {
  const where = `the configuration of \`${ruleId}\``
  const own = parseRuleSetting(config)
  const problems: Array<PlacedProblem> = own
    ? []
    : [{...wrongValue('', config, ruleSettingForms), where}]
  const given = [...(inSettings ?? []), ...(own ? [{...own, path: '', where}] : [])]
  const ruleSettings = given.map(({options, path, severity, where}) => {
    const checked = checkOptions(options, specs, path)
    problems.push(...checked.problems.map((problem) => ({...problem, where})))
    return {severity, options: checked.valid, where}
  })
  return {ruleSettings, problems}
}

/**
 * Report what is wrong with the configuration: always an error.
 *
 * @param file
 *   File in which to report it, without a place: the problem is not in it.
 * @param problems
 *   What is wrong.
 */
export function reportProblems(file: VFile, problems: ReadonlyArray<PlacedProblem>): void {
  for (const {expected, found, path, where} of problems) {
    const at = path ? `\`${path}\` in ${where}` : where
    const joint = found.startsWith('unknown') ? '' : 'for '
    // Not `remark-lint`: no comment in a document can suppress it.
    const message = file.message(`Unexpected ${found} ${joint}${at}, expected ${expected}`, {
      source: 'remark-lint-postmortem',
      ruleId: 'postmortem-settings'
    })
    message.fatal = true
    message.note = 'This part of the configuration has no effect until it is corrected.'
  }
}
