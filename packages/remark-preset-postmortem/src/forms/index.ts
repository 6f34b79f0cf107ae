// Made by `pnpm generate`.
import type {PresetName} from 'remark-lint-postmortem'
import type {Preset} from '../use-preset.ts'
import atlassian from './atlassian.ts'
import awsCoe from './aws-coe.ts'
import azurePir from './azure-pir.ts'
import ccadb from './ccadb.ts'
import gds from './gds.ts'
import gitlab from './gitlab.ts'
import googleSre from './google-sre.ts'
import incidentIo from './incident-io.ts'
import pagerduty from './pagerduty.ts'

/** Presets of published forms, by their names. */
export const formPresets: Readonly<
  Record<Exclude<PresetName, 'all' | 'recommended' | 'strict'>, Preset>
> = {
  atlassian,
  'aws-coe': awsCoe,
  'azure-pir': azurePir,
  ccadb,
  gds,
  gitlab,
  'google-sre': googleSre,
  'incident-io': incidentIo,
  pagerduty
}
