import type {OptionName, Values} from './options.ts'

/** Options of each command, in the order of its help. */
export const optionsOf = {
  lint: [
    'fail-on',
    'max-warnings',
    'fix',
    'format',
    'output-file',
    'statistics',
    'quiet',
    'verbose',
    'preset',
    'config',
    'no-config',
    'baseline',
    'write-baseline',
    'changed',
    'shard',
    'watch',
    'stdin-file-path',
    'cache',
    'cache-file',
    'parser',
    'threads',
    'timeout',
    'hook',
    'color',
    'no-color'
  ],
  fix: [
    'dry-run',
    'suggestions',
    'preset',
    'config',
    'no-config',
    'parser',
    'timeout',
    'hook',
    'quiet'
  ],
  rules: ['json', 'color', 'no-color'],
  explain: ['color', 'no-color'],
  config: ['preset', 'config', 'no-config', 'timeout', 'json'],
  init: ['dry-run', 'timeout'],
  new: [
    'preset',
    'template',
    'language',
    'date',
    'severity',
    'owner',
    'author',
    'folder',
    'output',
    'dry-run',
    'config',
    'no-config',
    'timeout'
  ],
  export: ['config', 'no-config', 'parser', 'timeout'],
  report: ['today', 'overview-format', 'overview-file', 'preset', 'config', 'no-config', 'timeout']
} as const satisfies Record<string, ReadonlyArray<OptionName>>

/** Name of a command. */
export type CommandName = keyof typeof optionsOf

/** What the user wrote after the name of a command. */
export interface Parameters<Name extends OptionName = OptionName> {
  values: Values<Name>
  /** Everything that is not an option. */
  inputs: ReadonlyArray<string>
  /** Options with a value, in the order in which they were given. */
  given: ReadonlyArray<{name: OptionName; value: string}>
  /** Whether all inputs are after `--`, where none of them can be an option. */
  isTerminated: boolean
}

/** What the user wrote after the name of this command. */
export type ParametersOf<Command extends CommandName> = Parameters<
  (typeof optionsOf)[Command][number]
>
