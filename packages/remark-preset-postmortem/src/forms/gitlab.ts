// Made by `pnpm generate`.
import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from '../use-preset.ts'

/**
 * Check incident postmortems in the form `gitlab`.
 *
 * @param options
 *   Settings, as in `settings.postmortem` (optional).
 */
export default function remarkPresetPostmortemGitlab(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, 'gitlab', options)
}
