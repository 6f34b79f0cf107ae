import type {HouseFormName} from 'mdast-util-postmortem'
import type {PresetData} from '../settings/configuration.ts'
import type {RulePresets} from './rule-definition.ts'
import type {RuleSeverity} from './rule-severity.ts'
import {formDemand, formNames} from '../document/house-forms.ts'
import {downgrade} from './rule-severity.ts'

/**
 * Find the severity of a rule that the user has not set.
 *
 * @param name
 *   Rule.
 * @param presets
 *   How it is set in the presets.
 * @param preset
 *   Preset that is used, if there is one.
 */
export function defaultSeverity(
  name: string,
  {recommended, strict}: RulePresets<object>,
  preset: PresetData | undefined
): RuleSeverity {
  const severities = isStrict(preset)
    ? [typeof strict === 'string' ? strict : strict[0], recommended]
    : [demandOf(name, preset)[0] ?? recommended]
  // A rule that is used by name, or with all others, is on; no preset has one of a namespace.
  const isUsed = name.includes('/') || preset?.enabledByName.includes(name)
  const isEnabled = !preset || preset.name === 'all' || isUsed
  return isEnabled ? (severities.find((severity) => severity !== 'off') ?? 'warn') : severities[0]!
}

/** Options that a preset sets, where they differ from the defaults. */
export function presetOptions(
  name: string,
  {strict}: RulePresets<object>,
  preset: PresetData | undefined
): object | undefined {
  if (isStrict(preset)) return typeof strict === 'string' ? undefined : strict[1]
  return demandOf(name, preset)[1]
}

/** What the preset of a form sets; nothing in other presets. */
function demandOf(
  rule: string,
  preset: PresetData | undefined
): readonly [severity?: RuleSeverity, options?: object] {
  const form = formOfPreset(preset)
  const demand = form && formDemand(form, rule)
  return typeof demand === 'string' ? [demand] : (demand ?? [])
}

/** The published form that a preset is for. */
export function formOfPreset(preset: PresetData | undefined): HouseFormName | undefined {
  return formNames.find((name) => name === preset?.name)
}

/** Check whether a preset asks for all that there is in a canonical postmortem. */
export function isStrict(preset: PresetData | undefined): boolean {
  return preset?.name === 'strict' || preset?.name === 'all'
}

/** Rules are more lenient with a draft, unless they keep their severity or are off there. */
export function draftSeverity(
  severity: RuleSeverity,
  {draft, recommended}: RulePresets<object>
): RuleSeverity {
  if (draft === 'off') return 'off'
  return draft === recommended ? severity : downgrade(severity)
}

/** Words for the preset that is used. */
export function presetLabel(preset: PresetData | undefined): string {
  return preset ? `the preset \`${preset.name}\`` : 'the default of the rule'
}
