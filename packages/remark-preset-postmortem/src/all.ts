import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from './use-preset.ts'

/**
 * Check incident postmortems with every rule that there is.
 *
 * @param options
 *   Settings, as in `settings.postmortem` (optional).
 */
export default function remarkPresetPostmortemAll(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, 'all', options)
}
