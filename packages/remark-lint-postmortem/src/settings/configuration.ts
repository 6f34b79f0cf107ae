import type {Postmortem} from 'mdast-util-postmortem'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {Tuning} from '../rule/rule-severity.ts'
import type {OptionSpec} from '../options/check-options.ts'
import type {CheckedSettings, PlacedProblem, PlacedTuning, SettingsLayer} from './settings.ts'
import {asTuning, tuningForms} from '../rule/rule-severity.ts'
import {checkOptions, wrong} from '../options/check-options.ts'
import {plainKey} from './cache-key.ts'
import {checkSettings} from './settings.ts'
import {loadTemplate} from '../document/template.ts'

/** Presets that there are. */
export type PresetName = 'all' | 'recommended' | 'strict'

/** What a preset leaves for the rules in the data of the processor. */
export interface PresetData {
  /** The last of the presets that are used. */
  name: PresetName
  /** Rules that were used by name besides the preset. */
  wanted: ReadonlyArray<string>
  /** Options of the presets. */
  layers: ReadonlyArray<SettingsLayer>
}

declare module 'vfile' {
  interface DataMap {
    /** What was read, for editors and other programs; unset for documents that are not checked. */
    postmortem?: Postmortem
    /** Why the document is not checked, in words; unset for documents that are. */
    postmortemNotChecked?: string
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
  /** Files in which it was told what is wrong. */
  told: WeakSet<VFile>
}

const configurations = new WeakMap<Processor, Configuration>()

/**
 * Settings of a processor, checked. What is wrong with them is told once in each file.
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
    known = configurationOf([
      {where: '`settings.postmortem`', value: given},
      // Options of a preset are nearer to the run.
      ...(processor.data('postmortemPreset')?.layers ?? [])
    ])
    configurations.set(processor, known)
  }
  if (!known.told.has(file)) {
    known.told.add(file)
    tell(file, [...known.problems, ...templateProblems(known, file.cwd)])
  }
  return known
}

/** Configurations by what they say. */
const recent = new Map<string, Configuration>()
const mostRecent = 50

function configurationOf(layers: ReadonlyArray<SettingsLayer>): Configuration {
  const key = plainKey(layers)
  const known = key === undefined ? undefined : recent.get(key)
  if (known) return known
  const configuration = {...checkSettings(layers), told: new WeakSet<VFile>()}
  if (key !== undefined) {
    if (recent.size >= mostRecent) recent.clear()
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
 * Find out how a rule is tuned.
 *
 * @param name
 *   Rule.
 * @param specs
 *   Its options.
 * @param inSettings
 *   How settings tune it.
 * @param config
 *   How it is configured where it is used.
 * @returns
 *   Tunings without what is wrong, the strongest last, and what is wrong.
 */
export function tuningsOf(
  name: string,
  specs: Record<string, OptionSpec>,
  inSettings: ReadonlyArray<PlacedTuning> | undefined,
  config: unknown
): {tunings: Array<Tuning>; problems: Array<PlacedProblem>} {
  const where = `the configuration of \`postmortem-${name}\``
  const own = asTuning(config)
  const problems: Array<PlacedProblem> = own ? [] : [{...wrong('', config, tuningForms), where}]
  const given = [...(inSettings ?? []), ...(own ? [{...own, path: '', where}] : [])]
  const tunings = given.map(({level, options, path, where}) => {
    const checked = checkOptions(options, specs, path)
    problems.push(...checked.problems.map((problem) => ({...problem, where})))
    return {level, options: checked.valid}
  })
  return {tunings, problems}
}

/**
 * Say what is wrong with the configuration: always an error.
 *
 * @param file
 *   File in which to say it; it is not its fault, so there is no place in it.
 * @param problems
 *   What is wrong.
 */
export function tell(file: VFile, problems: ReadonlyArray<PlacedProblem>): void {
  for (const {expected, found, path, where} of problems) {
    const at = path ? `\`${path}\` in ${where}` : where
    const joint = found.startsWith('unknown') ? '' : 'for '
    // Not `remark-lint`: no comment in a document can silence it.
    const message = file.message(`Unexpected ${found} ${joint}${at}, expected ${expected}`, {
      source: 'remark-lint-postmortem',
      ruleId: 'postmortem-settings'
    })
    message.fatal = true
    message.note = 'This part of the configuration has no effect until it is corrected.'
  }
}
