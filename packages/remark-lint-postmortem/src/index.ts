export type {
  AcceptingSetting,
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
export type {RuleLayer, RuleSeverity, SeveritySetting} from './rule/rule-severity.ts'
export type {PresetData, PresetName, SetRule} from './settings/configuration.ts'
export type {PresetOptions, RuleSetting, Settings, SettingsLayer} from './settings/settings.ts'
export {codeOwners} from './document/code-owners.ts'
export {formNames, formRules, formSettings, houseForm} from './document/house-forms.ts'
export {loadDocumentFor} from './document/loaded-document.ts'
export {applyEdits, editsOf, safe, skeleton, suggestion, unfolded} from './edits/edits.ts'
export {insertSection} from './edits/insert-section.ts'
export {nearestWords} from './options/problems.ts'
export {defineRule} from './rule/define-rule.ts'
export {defaultSeverity, draftSeverity} from './rule/in-presets.ts'
export {documentationOf, installedPageOf} from './documentation.ts'
export {normalizeId, openItems, overdueItems} from './rules/actions/items.ts'
export {secondsBetween} from './rules/metadata/incident-ends.ts'
export {publicationOf} from './rules/metadata/publication.ts'
export {timeToResolve} from './rules/metadata/time-to-resolve.ts'
export {fixClasses} from './rules/fix-classes.ts'
export {rules} from './rules/index.ts'
export {settingsOf} from './settings/configuration.ts'
export {namesOn, sectionNames, settingSpecs} from './settings/settings.ts'
export {isSameLevel, severityLevels} from './settings/severity-scale.ts'
export {formatDuration, isoDay} from './text/format-time.ts'
