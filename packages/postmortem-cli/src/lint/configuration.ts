import type {PresetName} from 'remark-lint-postmortem'
import type {Options} from 'unified-engine'
import lightSyntax from 'remark-preset-postmortem/light-syntax'
import {isOwnPlugin, pluginOf, presets, withOwnPlugins} from 'remark-preset-postmortem/plugins'

type Preset = NonNullable<Options['defaultConfig']>
type Transform = NonNullable<Options['configTransform']>

/**
 * A configuration that is a program has the functions themselves, of what is installed there. Here
 * they have lost their names.
 */
const functionName = /^remarkPresetPostmortem/

/**
 * Use this preset where there is no configuration.
 *
 * @param preset
 *   Name of the preset.
 */
export function defaultConfiguration(preset: PresetName): Preset {
  return {plugins: [lightSyntax, presets[preset]]} as Preset
}

/**
 * Make the preset and the rules in a user’s configuration those of this program, so that their
 * names mean something where nothing is installed; and add the preset to a configuration that
 * names none of them.
 *
 * @param preset
 *   Name of the preset to add.
 * @returns
 *   Callback of the engine for each configuration.
 */
export function ownPlugins(preset: PresetName): Transform {
  return (configuration: unknown) => {
    if (typeof configuration !== 'object' || configuration === null) return configuration as Preset
    const {plugins} = configuration as Preset
    // The engine says what is wrong with anything else.
    if (plugins != null && typeof plugins !== 'object') return configuration
    const own = withOwnPlugins(plugins ?? [])
    const isNamed = own.some((entry) => isOwn(pluginOf(entry)))
    const all = isNamed ? own : [...own, presets[preset]]
    // Other plugins may want all that remark parses.
    const isOurs = all.every((entry) => isOwn(pluginOf(entry)))
    return {...configuration, plugins: isOurs ? [lightSyntax, ...all] : all} as Preset
  }
}

function isOwn(plugin: unknown): boolean {
  if (typeof plugin !== 'function') return false
  return functionName.test(plugin.name) || isOwnPlugin(plugin)
}
