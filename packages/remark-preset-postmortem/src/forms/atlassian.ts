// Made by `pnpm generate`.
import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from '../use-preset.ts'

/**
 * Check incident postmortems in the form `atlassian`.
 *
 * @param options
 *   Settings, as in `settings.postmortem` (optional).
 */
export default function remarkPresetPostmortemAtlassian(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, 'atlassian', options)
}
