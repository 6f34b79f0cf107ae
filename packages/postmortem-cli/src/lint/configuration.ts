import type {PresetName} from 'remark-lint-postmortem'
import type {ParseNatively} from 'remark-preset-postmortem/native-syntax'
import type {Plugin} from 'unified'
import type {Options} from 'unified-engine'
import lightSyntax from 'remark-preset-postmortem/light-syntax'
import nativeSyntax from 'remark-preset-postmortem/native-syntax'
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
 * @param parse
 *   Parser in machine code (optional).
 */
export function defaultConfiguration(preset: PresetName, parse?: ParseNatively): Preset {
  return {plugins: [...fastSyntax([presets[preset]], parse), presets[preset]]} as Preset
}

/**
 * Make the preset and the rules in a user’s configuration those of this program, so that their
 * names mean something where nothing is installed; and add the preset to a configuration that
 * names none of them.
 *
 * @param preset
 *   Name of the preset to add.
 * @param parse
 *   Parser in machine code, if there is one.
 * @returns
 *   Callback of the engine for each configuration.
 */
export function ownPlugins(preset: PresetName, parse: ParseNatively | undefined): Transform {
  return (configuration: unknown) => {
    if (typeof configuration !== 'object' || configuration === null) return configuration as Preset
    const {plugins} = configuration as Preset
    // The engine says what is wrong with anything else.
    if (plugins != null && typeof plugins !== 'object') return configuration
    const own = withOwnPlugins(plugins ?? [])
    const isNamed = own.some((entry) => isOwn(pluginOf(entry)))
    const all = isNamed ? own : [...own, presets[preset]]
    const syntax = fastSyntax(
      all.map((entry) => pluginOf(entry)),
      parse
    )
    return {...configuration, plugins: [...syntax, ...all]} as Preset
  }
}

/** How to parse fast: plugins of others may want all that remark parses, and rules alone bring no syntax. */
function fastSyntax(
  plugins: ReadonlyArray<unknown>,
  parse: ParseNatively | undefined
): Array<Plugin> {
  if (!plugins.every(isOwn)) return []
  return parse && plugins.some(isPreset) ? [lightSyntax, nativeSyntax(parse)] : [lightSyntax]
}

function isOwn(plugin: unknown): boolean {
  return isPreset(plugin) || isOwnPlugin(plugin)
}

function isPreset(plugin: unknown): boolean {
  return (
    typeof plugin === 'function' &&
    (functionName.test(plugin.name) || Object.values(presets).includes(plugin as never))
  )
}
