// Made by `pnpm generate`.
import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from '../use-preset.ts'

/**
 * Check incident postmortems in the form `azure-pir`.
 *
 * @param options
 *   Settings, as in `settings.postmortem` (optional).
 */
export default function remarkPresetPostmortemAzurePir(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, 'azure-pir', options)
}
