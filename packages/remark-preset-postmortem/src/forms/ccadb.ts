// Made by `pnpm generate`.
import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from '../use-preset.ts'

/**
 * Check incident postmortems in the form `ccadb`.
 *
 * @param options
 *   Settings, as in `settings.postmortem` (optional).
 */
export default function remarkPresetPostmortemCcadb(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, 'ccadb', options)
}
