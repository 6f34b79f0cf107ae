import {overviewFormats} from './overview-formats.ts'
import {parserNames} from './parser-names.ts'
import {presetNames} from './preset-names.ts'
import {reportNames} from './report-names.ts'

/** An option of the command line. */
export type Option = {
  /** What it does, for `--help`. */
  help: string
  /** One letter that means the same. */
  short?: string
  /** Another name that means the same. */
  alias?: string
  /** What users write, if it is not the name here: to another command the same word means other things. */
  flag?: string
} & (
  | {type: 'switch'}
  | {
      type: 'text'
      value: string
      /** What it means without a value. */
      bare?: string
      isList?: true
    }
  | {type: 'number'; value: string; least: number; most: number; default?: number}
  | {type: 'choice'; value: string; choices: ReadonlyArray<string>; default?: string; isList?: true}
)

/** All options of all commands, each once. */
export const options = {
  'fail-on': {
    type: 'choice',
    value: 'LEVEL',
    choices: ['error', 'warning'],
    default: 'error',
    help: 'lowest level that makes the exit code 1'
  },
  'max-warnings': {
    type: 'number',
    value: 'NUMBER',
    least: 0,
    most: 999_999,
    help: 'exit with 1 if there are more warnings'
  },
  quiet: {
    type: 'switch',
    short: 'q',
    help: 'report errors only (with `--fail-on warning` warnings as well), and print nothing besides'
  },
  preset: {
    type: 'choice',
    value: 'NAME',
    choices: presetNames,
    default: 'recommended',
    help: 'preset where no configuration names one'
  },
  config: {
    type: 'text',
    value: 'FILE',
    short: 'c',
    help: 'use this configuration, and look for no other'
  },
  'no-config': {
    type: 'switch',
    help: 'load no configuration: no `.remarkrc`, no `remarkConfig` of a `package.json`, no plugin'
  },
  format: {
    type: 'choice',
    value: 'NAME',
    choices: reportNames,
    isList: true,
    short: 'f',
    alias: 'report',
    help: 'how to report, by default `pretty` in a terminal and `compact` elsewhere; can be given several times'
  },
  'output-file': {
    type: 'text',
    value: 'FILE',
    isList: true,
    short: 'o',
    help: 'where the report before it goes, instead of to standard output'
  },
  statistics: {
    type: 'switch',
    help: 'how many problems of each rule, instead of the problems; with `--format json` as JSON'
  },
  fix: {type: 'switch', help: 'apply safe fixes first, as `postmortem fix` does'},
  watch: {type: 'switch', short: 'w', help: 'check again what changes, until it is ended'},
  baseline: {
    type: 'text',
    value: 'FILE',
    help: 'do not report problems that are in this file, only count them'
  },
  'write-baseline': {
    type: 'text',
    value: 'FILE',
    help: 'write all problems into this file instead of reporting them'
  },
  changed: {
    type: 'text',
    value: 'BASE',
    bare: 'HEAD',
    help: 'only files that git says changed: since the last commit, or since the branch left BASE'
  },
  shard: {
    type: 'text',
    value: 'I/N',
    help: 'only the files of part I of N, which are the same ones on every machine'
  },
  'stdin-file-path': {
    type: 'text',
    value: 'PATH',
    help: 'read one document from standard input, named PATH'
  },
  cache: {
    type: 'switch',
    help: 'remember results of files that do not change, on this machine'
  },
  'cache-file': {type: 'text', value: 'FILE', help: 'where; `.postmortemcache` by default'},
  parser: {
    type: 'choice',
    value: 'NAME',
    choices: parserNames,
    help: 'what parses: by default `satteri` where it is installed beside this program and no plugin of others is used, and else `micromark`, the parser of remark'
  },
  threads: {
    type: 'number',
    value: 'NUMBER',
    least: 1,
    most: 999,
    help: 'how many threads check many files, by default as many as there are cores, but at most 4'
  },
  timeout: {
    type: 'number',
    value: 'SECONDS',
    least: 1,
    most: 999,
    default: 20,
    help: 'how long a file may take, and so standard input and a `.remarkignore`'
  },
  hook: {type: 'switch', help: 'run by a hook: refuse files that are not after `--`'},
  verbose: {
    type: 'switch',
    help: 'print why each problem matters and a link to its rule, which documents are drafts, and why others are not checked'
  },
  'dry-run': {
    type: 'switch',
    help: 'write nothing, and print what would be written: of `fix` a diff, and then the exit code is 1'
  },
  suggestions: {
    type: 'switch',
    help: 'apply fixes that decide something as well, where there is only one'
  },
  template: {
    type: 'text',
    value: 'FILE',
    help: 'Markdown file to fill in; by default what the setting `template` names'
  },
  language: {
    type: 'text',
    value: 'CODE',
    help: 'language of the draft, such as `ja`; by default the setting `locale`, or English'
  },
  date: {
    type: 'text',
    value: 'DATE',
    help: 'day of the incident, such as `2026-01-31`; by default today'
  },
  severity: {type: 'text', value: 'LEVEL', help: 'severity of the incident'},
  owner: {type: 'text', value: 'NAME', help: 'who owns the document'},
  author: {
    type: 'text',
    value: 'NAME',
    isList: true,
    help: 'who writes it; can be given several times'
  },
  folder: {
    type: 'text',
    value: 'FOLDER',
    help: 'where it goes, by default `docs/postmortems`, as `DATE-TITLE.md`'
  },
  output: {type: 'text', value: 'FILE', help: 'path of the file, instead of the folder'},
  json: {type: 'switch', help: 'print JSON'},
  today: {
    type: 'text',
    value: 'DAY',
    help: 'compare deadlines with this day, such as 2026-01-31; without it nothing is overdue'
  },
  'overview-format': {
    type: 'choice',
    flag: 'format',
    value: 'NAME',
    choices: overviewFormats,
    default: 'markdown',
    short: 'f',
    help: 'what to write'
  },
  'overview-file': {
    type: 'text',
    flag: 'output-file',
    value: 'FILE',
    short: 'o',
    help: 'where it goes, instead of to standard output; links lead from there'
  },
  color: {
    type: 'switch',
    help: 'force color; by default as the terminal, `FORCE_COLOR`, and `NO_COLOR` say'
  },
  'no-color': {type: 'switch', help: 'disable color'}
} as const satisfies Record<string, Option>

/** Name of an option. */
export type OptionName = keyof typeof options

/**
 * Get what users write for an option.
 *
 * @param name
 *   Its name.
 */
export function flagOf(name: OptionName): string {
  return (options[name] as Option).flag ?? name
}

type ValueOf<One extends Option> = One extends {type: 'switch'}
  ? boolean
  : One extends {isList: true}
    ? Array<SingleOf<One>>
    : SingleOf<One> | (One extends {default: unknown} ? never : undefined)

type SingleOf<One extends Option> = One extends {type: 'choice'; choices: ReadonlyArray<infer Name>}
  ? Name
  : One extends {type: 'number'}
    ? number
    : string

/** Values of options, by name. */
export type Values<Name extends OptionName> = {[One in Name]: ValueOf<(typeof options)[One]>}
