import type {OptionsOf, OptionSpecs} from './option-types.ts'
import {isRecord} from './is-record.ts'

/**
 * Fill in the options that the user did not give.
 *
 * @param specs
 *   Options with their defaults.
 * @param layers
 *   Given options, the strongest last; each must be checked before.
 * @returns
 *   Options; names in an object are merged, everything else is replaced.
 */
export function resolveOptions<Specs extends OptionSpecs>(
  specs: Specs,
  layers: ReadonlyArray<object | null | undefined>
): OptionsOf<Specs> {
  return layers.reduce(mergeOptions, defaultsOf(specs)) as OptionsOf<Specs>
}

/**
 * List the defaults of options.
 *
 * @param specs
 *   Options.
 */
export function defaultsOf(specs: OptionSpecs): Record<string, unknown> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]))
}

/**
 * Put one layer of options over another.
 *
 * @param weak
 *   Options with lower precedence.
 * @param strong
 *   Options with higher precedence; must be checked before.
 * @returns
 *   Both; names in an object are merged, and those with higher precedence come last, as the last
 *   glob decides.
 */
export function mergeOptions(
  weak: object | null | undefined,
  strong: object | null | undefined
): Record<string, unknown> {
  const merged = new Map<string, unknown>(Object.entries(weak ?? {}))
  for (const [key, value] of Object.entries(strong ?? {}) as Array<[string, unknown]>) {
    if (value === undefined || value === null) continue
    const other = merged.get(key)
    merged.delete(key)
    merged.set(key, isRecord(value) && isRecord(other) ? mergeOptions(other, value) : value)
  }
  return Object.fromEntries(merged)
}
