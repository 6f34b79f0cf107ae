import type {PresetName} from 'remark-lint-postmortem'
import type {ConfigurationChoice} from '../files/configured.ts'
import type {ParametersOf} from '../options/commands.ts'
import type {ParserName} from '../options/parser-names.ts'
import type {Shard} from '../files/shard.ts'
import type {Report} from '../report/read-reports.ts'
import path from 'node:path'
import process from 'node:process'
import {UsageError} from '../exit-code.ts'
import {configurationChoice} from '../files/configured.ts'
import {readShard} from '../files/shard.ts'
import {requireTerminator} from '../hook.ts'
import {readReports} from '../report/read-reports.ts'
import {nativeParser} from './native-parser.ts'
import {wantsColor} from '../terminal/color.ts'

/** What `lint` is to do. */
export interface LintRequest extends Required<ConfigurationChoice> {
  inputs: ReadonlyArray<string>
  preset: PresetName
  failOn: 'error' | 'warning'
  /** How many warnings there can be. */
  maxWarnings: number
  reports: ReadonlyArray<Report>
  /** Apply safe fixes first. */
  fix: boolean
  watch: boolean
  /** File with problems that are not to be reported. */
  baseline: string | undefined
  /** File to write all problems into. */
  newBaseline: string | undefined
  /** Revision that changes count from. */
  changed: string | undefined
  /** Part of the files to check. */
  shard: Shard | undefined
  /** Name of the document on standard input. */
  stdinPath: string | undefined
  cacheFile: string | undefined
  /** Parser that the user wants. */
  parser: ParserName | undefined
  threads: number | undefined
  /** Seconds for a file. */
  timeout: number
  /** Report only what makes the exit code 1, and nothing on standard error but what goes wrong. */
  quiet: boolean
  verbose: boolean
  isColored: (isTerminal: boolean) => boolean
}

/**
 * Make of options what `lint` is to do.
 *
 * @param parameters
 *   What the user wrote.
 * @throws
 *   If options contradict each other.
 */
export async function readRequest(parameters: ParametersOf<'lint'>): Promise<LintRequest> {
  const {given, inputs, values} = parameters
  requireTerminator(parameters)
  refuseTogether(parameters)
  const cwd = process.cwd()
  await nativeParser(values.parser)
  const {baseline, cache, changed, fix, preset, quiet, shard, threads, timeout, verbose, watch} =
    values
  return {
    ...(await configurationChoice(values, cwd)),
    inputs,
    preset,
    failOn: values['fail-on'],
    maxWarnings: values['max-warnings'] ?? Infinity,
    reports: readReports(given, values.statistics),
    fix,
    watch,
    baseline: baseline === undefined ? undefined : path.resolve(baseline),
    newBaseline:
      values['write-baseline'] === undefined ? undefined : path.resolve(values['write-baseline']),
    changed,
    shard: shard === undefined ? undefined : readShard(shard),
    stdinPath: values['stdin-file-path'],
    cacheFile:
      cache || values['cache-file'] !== undefined
        ? path.resolve(values['cache-file'] ?? '.postmortemcache')
        : undefined,
    parser: values.parser,
    threads,
    timeout,
    quiet,
    verbose,
    isColored: (isTerminal) => wantsColor(values, isTerminal)
  }
}

/** Options that mean nothing beside another one. */
const alone = {
  'stdin-file-path': ['fix', 'watch', 'write-baseline', 'changed', 'shard', 'cache', 'cache-file'],
  'write-baseline': [
    'baseline',
    'watch',
    'shard',
    'format',
    'output-file',
    'statistics',
    'max-warnings'
  ],
  watch: ['changed', 'shard', 'fix', 'output-file']
} as const

function refuseTogether({inputs, values}: ParametersOf<'lint'>): void {
  if (values['stdin-file-path'] !== undefined && inputs.length > 0) {
    throw new UsageError('Unexpected files beside `--stdin-file-path`, expected one or the other')
  }
  for (const name of Object.keys(alone) as Array<keyof typeof alone>) {
    if (!isGiven(values[name])) continue
    const other = alone[name].find((one) => isGiven(values[one]))
    if (other !== undefined) {
      throw new UsageError(
        `Unexpected \`--${other}\` beside \`--${name}\`, expected one or the other`
      )
    }
  }
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
}
