export type {
  AnyRule,
  Finding,
  Rule,
  RuleConfig,
  RuleContext,
  RuleDefinition,
  RulePresets
} from './define-rule.ts'
export type {CodeOwners} from './code-owners.ts'
export type {PresetData, PresetName} from './configuration.ts'
export type {Edit, Fix, FixableMessage, FixClass} from './edits.ts'
export type {Level, Severity} from './levels.ts'
export type {OptionSpec, OptionSpecs, OptionType} from './options.ts'
export type {PresetOptions, RuleSetting, Settings, SettingsLayer} from './settings.ts'
export {codeOwners} from './code-owners.ts'
export {defineRule} from './define-rule.ts'
export {applyEdits, editsOf, safe, skeleton, suggestion} from './edits.ts'
export {readingFor} from './reading-for.ts'
export {rules} from './rules/index.ts'
export {settingSpecs} from './settings.ts'
