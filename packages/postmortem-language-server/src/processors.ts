import type {PresetOptions} from 'remark-lint-postmortem'
import type {Plugin, Processor} from 'unified'
import type {ClientSettings} from './client-settings.ts'
import {pathToFileURL} from 'node:url'
import {resolvePlugin} from 'load-plugin'
import {remark} from 'remark'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import strict from 'remark-preset-postmortem/strict'
import {keepTree} from './keep-tree.ts'

type Preset = Plugin<[(PresetOptions | null)?]>

const bundled: Record<ClientSettings['preset'], Preset> = {all, recommended, strict}

const specifiers: Record<ClientSettings['preset'], string> = {
  all: 'remark-preset-postmortem/all',
  recommended: 'remark-preset-postmortem',
  strict: 'remark-preset-postmortem/strict'
}

const processors = new Map<string, Processor>()

/**
 * Find the processor for the documents of a folder: with the preset that is installed there, so
 * that editor and command line agree, or else with the one that comes with the server.
 *
 * @param folder
 *   Absolute path.
 * @param settings
 *   What the client sets.
 * @returns
 *   Frozen processor.
 */
export async function processorFor(
  folder: string,
  {preset, settings}: Pick<ClientSettings, 'preset' | 'settings'>
): Promise<Processor> {
  const address = await installedAt(folder, specifiers[preset])
  const key = JSON.stringify([address, preset, settings])
  const known = processors.get(key)
  if (known) return known
  const plugin = address === undefined ? bundled[preset] : await load(address)
  const processor = remark().use(keepTree).use(plugin, settings).freeze() as unknown as Processor
  processors.set(key, processor)
  return processor
}

/** Address of a module as code in a folder would import it; `undefined` if it is not installed. */
async function installedAt(folder: string, specifier: string): Promise<string | undefined> {
  try {
    return await resolvePlugin(specifier, {from: pathToFileURL(`${folder}/`), global: false})
  } catch {
    return undefined
  }
}

async function load(address: string): Promise<Preset> {
  const module = (await import(address)) as {default: Preset}
  return module.default
}
