import type {Options} from 'unified-engine'
import {isOwnPlugin, pluginOf, withOwnPlugins} from 'remark-preset-postmortem/plugins'

type Transform = NonNullable<Options['configTransform']>

/**
 * Make the presets and rules in a configuration those of the server, so that their names mean
 * something in a project where they are not installed, such as one that runs the command line.
 *
 * @param configuration
 *   Content of the file.
 * @returns
 *   The same, with plugins in place of their names; what it cannot be is left for the engine to
 *   report.
 */
export const useBundled: Transform = (configuration: unknown) => {
  if (!isRecord(configuration)) return configuration as ReturnType<Transform>
  const {plugins} = configuration
  return Array.isArray(plugins) || isRecord(plugins)
    ? {...configuration, plugins: withOwnPlugins(plugins)}
    : configuration
}

/** Names of plugins that look at trees and leave them as they are. */
const lookingNames = /^(?:remark-)?(?:preset-postmortem|preset-lint-|lint-?)/

/**
 * Check whether a configuration has plugins that could change the trees of documents.
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
    const plugin = pluginOf(entry)
    return typeof plugin === 'string' ? !lookingNames.test(plugin) : !isOwnPlugin(plugin)
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
