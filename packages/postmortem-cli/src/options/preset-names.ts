import type {PresetName} from 'remark-lint-postmortem'

/** Names of presets for reports of any style. */
export const generalPresets = ['recommended', 'strict', 'all'] as const satisfies Array<PresetName>

/** Names of presets, for the user to choose from; known without loading the presets. */
export const presetNames: ReadonlyArray<PresetName> = [
  ...generalPresets,
  'atlassian',
  'aws-coe',
  'azure-pir',
  'ccadb',
  'gds',
  'gitlab',
  'google-sre',
  'incident-io',
  'pagerduty'
]
