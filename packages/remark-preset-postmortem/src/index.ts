import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from './use-preset.ts'

/**
 * Check incident postmortems: what is wrong in a postmortem of any style.
 *
 * @param options
 *   Settings, as in `settings.postmortem` (optional).
 */
export default function remarkPresetPostmortem(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, 'recommended', options)
}
