import type {PresetName} from 'remark-lint-postmortem'
import type {Preset} from 'remark-preset-postmortem/plugins'
import type {Processor} from 'unified'
import type {Options} from 'unified-engine'
import type {ClientSettings} from './client-settings.ts'
import {pathToFileURL} from 'node:url'
import {resolvePlugin} from 'load-plugin'
import {remark} from 'remark'
import {presets} from 'remark-preset-postmortem/plugins'
import {useBundled} from './bundled.ts'
import {keepTree} from './keep-tree.ts'
import {parseNatively} from './parse-natively.ts'
import {parseChanges} from './parse-again.ts'

/** How the engine checks the documents of a folder. */
type Checking = Required<Pick<Options, 'processor'>> & Pick<Options, 'configTransform'>

/**
 * Find the processor for the documents of a folder: with the preset that is installed there, so
 * that editor and command line agree, or else with the one that comes with the server.
 *
 * @param folder
 *   Absolute path.
 * @param settings
 *   Settings of the client.
 * @returns
 *   Processor, and what to do with configurations.
 */
export async function processorFor(
  folder: string,
  {preset, settings}: Pick<ClientSettings, 'preset' | 'settings'>
): Promise<Checking> {
  const address = await installedAt(folder, specifierOf(preset))
  const plugin = address === undefined ? presets[preset] : await load(address)
  // Not frozen: the engine makes its own of it, in which a frozen one would use the preset twice.
  const processor = remark()
    .use(await parseNatively())
    .use(parseChanges)
    .use(keepTree)
    // Options of the preset in a configuration are written into these.
    .use(plugin, structuredClone(settings)) as unknown as Processor
  return address === undefined ? {processor, configTransform: useBundled} : {processor}
}

function specifierOf(preset: PresetName): string {
  const name = 'remark-preset-postmortem'
  return preset === 'recommended' ? name : `${name}/${preset}`
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
