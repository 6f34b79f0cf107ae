import type {PresetName} from 'remark-lint-postmortem'
import type {ExitCode} from '../exit-code.ts'
import type {Report} from '../report/reports.ts'
import type {CheckedFile} from './checked-file.ts'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {exitCode, UsageError} from '../exit-code.ts'
import {changedFiles} from '../files/changed-files.ts'
import {findInputs} from '../files/find-files.ts'
import {readStandardInput} from '../files/read-document.ts'
import {openIgnoreFiles} from '../files/ignore-files.ts'
import {requireTerminator} from '../hook.ts'
import {reportNames, writeReports} from '../report/reports.ts'
import {escapeControls} from '../report/escape-controls.ts'
import {closingLine, draftLines, reasonLines} from '../report/summary.ts'
import {failedFile, ignoredFile, isFailure, warnedFile} from './checked-file.ts'
import {openChecker} from './checker.ts'
import {lintInBatches} from './lint-in-batches.ts'
import {presetNames} from './preset-names.ts'
import {showProgress} from './progress.ts'

const levels = ['error', 'warning'] as const

/** Options of `lint`. */
interface LintRequest {
  cwd: string
  inputs: ReadonlyArray<string>
  preset: PresetName
  failOn: (typeof levels)[number]
  reports: ReadonlyArray<Report>
  /** Revision that changes count from. */
  changed: string | undefined
  /** Name of the document on standard input. */
  stdinPath: string | undefined
  cacheFile: string | undefined
  threads: number | undefined
  /** Seconds for a file. */
  timeout: number
  /** Nothing on standard error but what goes wrong. */
  quiet: boolean
  /** Load no configuration. */
  noConfig: boolean
  verbose: boolean
  color: boolean | undefined
}

/**
 * Say what is wrong in documents.
 *
 * @param parameters
 *   Arguments after `lint`.
 */
export async function lintCommand(parameters: Array<string>): Promise<ExitCode> {
  const request = readRequest(parameters)
  const linted =
    request.stdinPath === undefined ? await lintInputs(request) : await lintStdin(request)
  const checked = linted.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const files = oncePerFailure(checked)
  await writeReports(files, request.reports, request)
  if (!request.quiet) sumUp({...linted, files: checked}, files, request.verbose)
  return codeOf(files, request.failOn)
}

/** Results, and how the user named the files. */
interface Linted {
  files: Array<CheckedFile>
  /** Paths that the user wrote as files. */
  named: ReadonlySet<string>
  /** The user wrote a folder or a glob. */
  isSearch: boolean
}

/** Say what was done, on standard error, so that reports on standard output stay whole. */
function sumUp(
  {files, isSearch, named}: Linted,
  reported: ReadonlyArray<CheckedFile>,
  verbose: boolean
): void {
  const shown = files.filter(({path}) => verbose || named.has(path))
  process.stderr.write(draftLines(shown))
  // A message about the file says why.
  process.stderr.write(reasonLines(shown.filter(({messages}) => messages.length === 0)))
  if (!isSearch) return
  const messages = reported.flatMap(({messages}) => messages)
  process.stderr.write(closingLine(files, messages))
}

function readRequest(parameters: ReadonlyArray<string>): LintRequest {
  const {positionals, tokens, values} = parseArgs({
    args: parameters.map((one) => (one === '--changed' ? '--changed=HEAD' : one)),
    allowPositionals: true,
    tokens: true,
    options: {
      cache: {type: 'boolean', default: false},
      'cache-file': {type: 'string'},
      changed: {type: 'string'},
      color: {type: 'boolean'},
      'fail-on': {type: 'string', default: 'error'},
      hook: {type: 'boolean', default: false},
      'no-color': {type: 'boolean'},
      'no-config': {type: 'boolean', default: false},
      'output-file': {type: 'string', multiple: true},
      preset: {type: 'string', default: 'recommended'},
      quiet: {type: 'boolean', default: false},
      report: {type: 'string', multiple: true},
      'stdin-file-path': {type: 'string'},
      threads: {type: 'string'},
      timeout: {type: 'string', default: '20'},
      verbose: {type: 'boolean', default: false}
    }
  })
  if (values.hook) requireTerminator(tokens)
  const stdinPath = values['stdin-file-path']
  if (stdinPath !== undefined && positionals.length > 0) {
    throw new UsageError('Unexpected files beside `--stdin-file-path`, expected one or the other')
  }
  return {
    cwd: process.cwd(),
    inputs: positionals,
    preset: oneOf('--preset', values.preset, presetNames),
    failOn: oneOf('--fail-on', values['fail-on'], levels),
    reports: readReports(tokens),
    changed: values.changed,
    stdinPath,
    cacheFile:
      values.cache || values['cache-file'] !== undefined
        ? path.resolve(values['cache-file'] ?? '.postmortemcache')
        : undefined,
    threads: values.threads === undefined ? undefined : countOf('--threads', values.threads),
    timeout: countOf('--timeout', values.timeout),
    quiet: values.quiet,
    noConfig: values['no-config'],
    verbose: values.verbose,
    color: values['no-color'] ? false : values.color
  }
}

/**
 * Check what the user wrote for an option.
 *
 * @throws
 *   If it is none of the values that there are.
 */
export function oneOf<Value extends string>(
  option: string,
  value: string,
  known: ReadonlyArray<Value>
): Value {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  const list = known.map((one) => `\`${one}\``).join(', ')
  throw new UsageError(`Unexpected value \`${value}\` of \`${option}\`, expected one of ${list}`)
}

/**
 * Read what the user wrote for an option that is a number.
 *
 * @returns
 *   A number from 1 to 999.
 * @throws
 *   If it is anything else.
 */
export function countOf(option: string, value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new UsageError(
    `Unexpected value \`${value}\` of \`${option}\`, expected a number from 1 to 999`
  )
}

/** Each file for output belongs to the report before it. */
function readReports(
  tokens: ReadonlyArray<{kind: string; name?: string; value?: string | undefined}>
): Array<Report> {
  const reports: Array<Report> = []
  for (const {kind, name, value = ''} of tokens) {
    if (kind !== 'option') continue
    if (name === 'report') reports.push({name: oneOf('--report', value, reportNames)})
    if (name !== 'output-file') continue
    if (reports.length === 0) reports.push({name: 'pretty'})
    const report = reports.at(-1)!
    if (report.file !== undefined) {
      throw new UsageError(
        `Unexpected second \`--output-file\` of one report, expected \`--report\` before it`
      )
    }
    report.file = value
  }
  if (reports.length === 0) reports.push({name: 'pretty'})
  if (reports.filter(({file}) => file === undefined).length > 1) {
    throw new UsageError(
      'Unexpected several reports on standard output, expected `--output-file` for all but one'
    )
  }
  return reports
}

async function lintInputs(request: LintRequest): Promise<Linted> {
  const {cacheFile, changed, cwd, inputs, noConfig, preset, threads, timeout} = request
  const {failures, files, ignored, isSearch, named, warnings} = await findInputs(inputs, request)
  const wanted = changed === undefined ? undefined : await changedFiles(changed, cwd)
  const paths = wanted ? files.filter((file) => wanted.has(file)) : files

  const progress = showProgress(paths.length)
  const options = {cwd, noConfig, preset, threads, timeout, onProgress: progress.update}
  const lint = (paths: ReadonlyArray<string>) => lintInBatches(paths, options)
  const checked =
    cacheFile === undefined
      ? await lint(paths)
      : await lintWithCache(paths, cacheFile, request, lint)
  progress.end()
  const others = [
    ...ignored.map(ignoredFile),
    ...failures.map(failedFile),
    ...warnings.map(warnedFile)
  ]
  return {files: [...checked, ...others], isSearch, named}
}

async function lintWithCache(
  paths: ReadonlyArray<string>,
  file: string,
  {cwd, noConfig, preset}: LintRequest,
  lint: (paths: ReadonlyArray<string>) => Promise<Array<CheckedFile>>
): Promise<Array<CheckedFile>> {
  const {openCache} = await import('./cache.ts')
  const cache = await openCache(file, {cwd, noConfig, preset}, warn)
  const recalled = await Promise.all(paths.map(cache.recall))
  const known = recalled.filter((result) => result !== undefined)
  const found = await lint(paths.filter((_, index) => recalled[index] === undefined))
  // A file that cannot be read today may be read tomorrow.
  if (found.length > 0) await cache.store(found.filter(({messages}) => !messages.some(isFailure)))
  return [...known, ...found]
}

function warn(message: string): void {
  process.stderr.write(`${escapeControls(`postmortem: ${message}`)}\n`)
}

async function lintStdin({stdinPath = '', ...options}: LintRequest): Promise<Linted> {
  const linted = {named: new Set([stdinPath]), isSearch: false}
  const {cwd, timeout} = options
  const ignoreFiles = openIgnoreFiles(cwd, timeout)
  const {base, dir} = path.parse(path.resolve(cwd, stdinPath))
  if ((await ignoreFiles.excluded(dir, [base])).size > 0) {
    const {failures} = ignoreFiles
    const files = failures.length > 0 ? failures.map(failedFile) : [ignoredFile(stdinPath)]
    return {...linted, files}
  }
  const document = await readStandardInput(stdinPath, timeout)
  if ('reason' in document) return {...linted, files: [failedFile(document)]}
  const checker = openChecker(options)
  try {
    return {...linted, files: [await checker.checkOne(document)]}
  } finally {
    await checker.close()
  }
}

/** A problem of a configuration is reported once, in the first of its files. */
function oncePerFailure(files: ReadonlyArray<CheckedFile>): Array<CheckedFile> {
  const counts = new Map<string, number>()
  for (const message of files.flatMap(({messages}) => messages)) {
    if (isFailure(message)) counts.set(message.reason, (counts.get(message.reason) ?? 0) + 1)
  }
  const reported = new Set<string>()
  return files.map((file) => ({
    ...file,
    messages: file.messages.flatMap((message) => {
      if (!isFailure(message)) return [message]
      if (reported.has(message.reason)) return []
      reported.add(message.reason)
      const others = counts.get(message.reason)! - 1
      if (others === 0) return [message]
      const more = `${others} other ${others === 1 ? 'file' : 'files'}`
      return [{...message, reason: `${message.reason} (and in ${more})`}]
    })
  }))
}

function codeOf(files: ReadonlyArray<CheckedFile>, failOn: LintRequest['failOn']): ExitCode {
  const messages = files.flatMap(({messages}) => messages)
  if (messages.some(isFailure)) return exitCode.failure
  const counts = messages.some(
    ({fatal}) => fatal === true || (failOn === 'warning' && fatal === false)
  )
  return counts ? exitCode.findings : exitCode.clean
}
