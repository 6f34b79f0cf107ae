import type {SetRule} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {KeptConfiguration} from './checked-file.ts'
import {settingsOf} from 'remark-lint-postmortem'

/**
 * Collect what holds for a document, and where it is set, after all rules have run on it.
 *
 * @param processor
 *   Its processor.
 * @param file
 *   Its file, in whose data the rules have left how they are set.
 */
export function configurationOf(processor: Processor, file: VFile): KeptConfiguration {
  const preset = processor.data('postmortemPreset')
  const layers = [
    {where: '`settings.postmortem`', value: processor.data('settings')?.postmortem as unknown},
    ...(preset?.layers ?? [])
  ]
  const settings = Object.entries(settingsOf(processor, file).settings).flatMap(([name, value]) => {
    const layer = layers.findLast(({value}) => has(value, name))
    return layer ? [{name, value, from: layer.where}] : []
  })
  const rules = Array.from(file.data.postmortemRules ?? [], ([name, rule]) => ruleOf(name, rule))
  return {
    ...(preset && {preset: preset.name}),
    settings,
    rules: rules.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }
}

function ruleOf(
  name: string,
  {layers, options, severity}: SetRule
): KeptConfiguration['rules'][number] {
  const from = layers.findLast((layer) => layer.severity !== undefined)!.where
  const given = Object.entries(options).flatMap(([option, value]) => {
    const layer = layers.findLast(({options}) => has(options, option))
    return layer ? [{name: option, value: value as unknown, from: layer.where}] : []
  })
  return {name, severity, from, options: given}
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
}
