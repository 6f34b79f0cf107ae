import type {PresetName} from 'remark-lint-postmortem'
import type {Plugin} from 'unified'
import type {Options} from 'unified-engine'
import {rules} from 'remark-lint-postmortem'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import lightSyntax from 'remark-preset-postmortem/light-syntax'
import strict from 'remark-preset-postmortem/strict'

type Preset = NonNullable<Options['defaultConfig']>
type Transform = NonNullable<Options['configTransform']>

const presets = {recommended, strict, all} as Record<PresetName, Plugin>

/** What comes with this program, by the names that configurations use. */
const bundled = new Map<string, unknown>([
  ['preset-postmortem', recommended],
  ['preset-postmortem/strict', strict],
  ['preset-postmortem/all', all],
  ...Object.entries(rules).flatMap(([name, rule]): Array<[string, unknown]> => [
    [`preset-postmortem/${name}`, rule],
    [`lint-postmortem/${name}`, rule]
  ])
])

/**
 * A configuration that is a program has the functions themselves, of what is installed there. Here
 * they have lost their names.
 */
const functionNames: ReadonlySet<string> = new Set([
  'remarkPresetPostmortem',
  'remarkPresetPostmortemAll',
  'remarkPresetPostmortemStrict'
])

/**
 * Use this preset where there is no configuration.
 *
 * @param preset
 *   Name of the preset.
 */
export function defaultConfiguration(preset: PresetName): Preset {
  return {plugins: [lightSyntax, presets[preset]]}
}

/**
 * Make the preset and the rules in a user’s configuration those of this program, so that their
 * names mean something where nothing is installed; and add the preset to a configuration that
 * names none of them.
 *
 * @param preset
 *   Name of the preset to add.
 * @returns
 *   What the engine does with each configuration.
 */
export function ownPlugins(preset: PresetName): Transform {
  return (configuration: unknown) => {
    if (typeof configuration !== 'object' || configuration === null) return configuration as Preset
    const {plugins} = configuration as Preset
    // The engine says what is wrong with anything else.
    if (plugins != null && typeof plugins !== 'object') return configuration
    const list: ReadonlyArray<unknown> = Array.isArray(plugins)
      ? plugins
      : Object.entries(plugins ?? {})
    const own = list.map((entry) =>
      Array.isArray(entry)
        ? [resolve(entry[0]), ...(entry.slice(1) as Array<unknown>)]
        : resolve(entry)
    )
    const isNamed = own.some((entry) => isOwn(pluginOf(entry)))
    const all = isNamed ? own : [...own, presets[preset]]
    // Other plugins may want all that remark parses.
    const isOurs = all.every((entry) => isOwn(pluginOf(entry)))
    return {...configuration, plugins: isOurs ? [lightSyntax, ...all] : all} as Preset
  }
}

/** A plugin can stand alone, or with its options. */
function pluginOf(entry: unknown): unknown {
  return Array.isArray(entry) ? entry[0] : entry
}

function resolve(plugin: unknown): unknown {
  if (typeof plugin !== 'string') return plugin
  return bundled.get(plugin.replace(/^remark-/, '')) ?? plugin
}

function isOwn(plugin: unknown): boolean {
  if (typeof plugin !== 'function') return false
  return functionNames.has(plugin.name) || Array.from(bundled.values()).includes(plugin)
}
