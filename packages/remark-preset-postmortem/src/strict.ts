import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from './use-preset.ts'

/**
 * Check incident postmortems against the canonical postmortem: all eleven sections, all fields.
 *
 * @param options
 *   Settings, as in `settings.postmortem` (optional).
 */
export default function remarkPresetPostmortemStrict(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, 'strict', options)
}
