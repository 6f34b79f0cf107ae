import type {PresetOptions} from 'remark-lint-postmortem'
import type {Plugin} from 'unified'
import type {Options} from 'unified-engine'
import type {ClientSettings} from './client-settings.ts'
import {rules} from 'remark-lint-postmortem'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import strict from 'remark-preset-postmortem/strict'

/** A preset, which takes settings. */
export type Preset = Plugin<[(PresetOptions | null)?]>

type Transform = NonNullable<Options['configTransform']>

/** The presets that come with the server. */
export const presets: Record<ClientSettings['preset'], Preset> = {all, recommended, strict}

/** What comes with the server, by the names that configurations use. */
const bundled = new Map<string, unknown>([
  ['preset-postmortem', recommended],
  ['preset-postmortem/strict', strict],
  ['preset-postmortem/all', all],
  ...Object.entries(rules).flatMap(([name, rule]): Array<[string, unknown]> => [
    [`preset-postmortem/${name}`, rule],
    [`lint-postmortem/${name}`, rule]
  ])
])

const own: ReadonlySet<unknown> = new Set(bundled.values())

/**
 * Make the presets and rules in a configuration those of the server, so that their names mean
 * something in a project where they are not installed, such as one that runs the command line.
 *
 * @param configuration
 *   What is in the file.
 * @returns
 *   The same, with plugins in place of their names; what it cannot be is left for the engine to
 *   tell.
 */
export const useBundled: Transform = (configuration: unknown) => {
  if (!isRecord(configuration)) return configuration as ReturnType<Transform>
  const {plugins} = configuration
  if (Array.isArray(plugins)) return {...configuration, plugins: plugins.map(resolveEntry)}
  return isRecord(plugins)
    ? {...configuration, plugins: Object.entries(plugins).map(resolveEntry)}
    : configuration
}

/** Names of plugins that look at trees and leave them as they are. */
const lookingNames = /^(?:remark-)?(?:preset-postmortem|preset-lint-|lint-?)/

/**
 * Tell whether a configuration has plugins that could change the trees of documents.
 *
 * @param configuration
 *   As `useBundled` gives it, or as it is in the file.
 */
export function hasChangingPlugins(configuration: unknown): boolean {
  const plugins = isRecord(configuration) ? configuration.plugins : undefined
  const entries = Array.isArray(plugins)
    ? (plugins as Array<unknown>)
    : Object.entries(plugins ?? {})
  return entries.some((entry) => {
    const plugin: unknown = Array.isArray(entry) ? entry[0] : entry
    return typeof plugin === 'string' ? !lookingNames.test(plugin) : !own.has(plugin)
  })
}

/** A plugin, or one with its options. */
function resolveEntry(entry: unknown): unknown {
  return Array.isArray(entry)
    ? [resolve(entry[0]), ...(entry.slice(1) as Array<unknown>)]
    : resolve(entry)
}

function resolve(plugin: unknown): unknown {
  if (typeof plugin !== 'string') return plugin
  return bundled.get(plugin.replace(/^remark-/, '')) ?? plugin
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
