import type {PresetName} from 'remark-lint-postmortem'

/** Names of presets, for the user to choose from; known without loading the presets. */
export const presetNames: ReadonlyArray<PresetName> = [
  'recommended',
  'strict',
  'all',
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
