export type {
  AnyRule,
  Finding,
  Messages,
  Rule,
  RuleConfig,
  RuleContext,
  RuleDefinition,
  RulePresets
} from './rule/rule-definition.ts'
export type {CodeOwners} from './document/code-owners.ts'
export type {Edit, Fix, FixableMessage, FixClass} from './edits/edits.ts'
export type {OptionsOf, OptionSpec, OptionSpecs, OptionType} from './options/option-types.ts'
export type {RuleSeverity, SeveritySetting} from './rule/rule-severity.ts'
export type {PresetData, PresetName} from './settings/configuration.ts'
export type {PresetOptions, RuleSetting, Settings, SettingsLayer} from './settings/settings.ts'
export {codeOwners} from './document/code-owners.ts'
export {formNames, formRules, formSettings, houseForm} from './document/house-forms.ts'
export {loadDocumentFor} from './document/loaded-document.ts'
export {applyEdits, editsOf, safe, skeleton, suggestion, unfolded} from './edits/edits.ts'
export {defineRule} from './rule/define-rule.ts'
export {rules} from './rules/index.ts'
export {settingSpecs} from './settings/settings.ts'
