export type {
  AnyRule,
  Finding,
  PresetName,
  Rule,
  RuleConfig,
  RuleContext,
  RuleDefinition,
  RulePresets
} from './define-rule.ts'
export type {Level} from './levels.ts'
export type {OptionSpec, OptionSpecs, OptionType} from './options.ts'
export type {PresetOptions, Settings} from './settings.ts'
export {defineRule} from './define-rule.ts'
export {rules} from './rules/index.ts'
export {settingSpecs} from './settings.ts'
