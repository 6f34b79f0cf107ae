import type {PresetName} from 'remark-lint-postmortem'
import type {Preset} from './use-preset.ts'
import {rules} from 'remark-lint-postmortem'
import all from './all.ts'
import {formPresets} from './forms/index.ts'
import recommended from './index.ts'
import strict from './strict.ts'

export type {Preset} from './use-preset.ts'

/** The presets, by their names. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  all,
  recommended,
  strict,
  ...formPresets
}

/** What configurations call them, and the rules, without `remark-`. */
const byName = new Map<string, unknown>([
  ['preset-postmortem', recommended],
  ...Object.entries(presets).map(([name, preset]): [string, unknown] => [
    `preset-postmortem/${name}`,
    preset
  ]),
  ...Object.entries(rules).flatMap(([name, rule]): Array<[string, unknown]> => [
    [`preset-postmortem/${name}`, rule],
    [`lint-postmortem/${name}`, rule]
  ])
])

const own: ReadonlySet<unknown> = new Set(byName.values())

/**
 * Check whether something is a preset or a rule of this project.
 *
 * @param plugin
 *   Value in a configuration at the place of a plugin.
 */
export function isOwnPlugin(plugin: unknown): boolean {
  return own.has(plugin)
}

/**
 * Put presets and rules in place of their names in a configuration: programs that bring them along
 * understand the names where nothing is installed.
 *
 * @param plugins
 *   List of plugins, or record of plugins with their options.
 * @returns
 *   List; all else in it is as it was.
 */
export function withOwnPlugins(
  plugins: ReadonlyArray<unknown> | Readonly<Record<string, unknown>>
): Array<unknown> {
  const list: ReadonlyArray<unknown> = Array.isArray(plugins) ? plugins : Object.entries(plugins)
  return list.map((entry) =>
    Array.isArray(entry)
      ? [resolve(entry[0]), ...(entry.slice(1) as Array<unknown>)]
      : resolve(entry)
  )
}

/**
 * Give the plugin of an entry of a configuration.
 *
 * @param entry
 *   Plugin that stands alone, or a list of it and its options.
 */
export function pluginOf(entry: unknown): unknown {
  return Array.isArray(entry) ? entry[0] : entry
}

function resolve(plugin: unknown): unknown {
  if (typeof plugin !== 'string') return plugin
  return byName.get(plugin.replace(/^remark-/, '')) ?? plugin
}
