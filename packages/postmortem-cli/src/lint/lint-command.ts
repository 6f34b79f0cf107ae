import type {ExitCode} from '../exit-code.ts'
import type {Matched} from '../baseline/baseline.ts'
import type {ParametersOf} from '../options/commands.ts'
import type {CheckedFile, PlainMessage} from './checked-file.ts'
import type {Linted} from './lint-inputs.ts'
import type {LintRequest} from './request.ts'
import process from 'node:process'
import {exitCode} from '../exit-code.ts'
import {readDocument} from '../files/read-document.ts'
import {isForPeople, writeReports} from '../report/reports.ts'
import {amount, closingLine, draftLines, reasonLines} from '../report/summary.ts'
import {isFailure} from './checked-file.ts'
import {lintInputs} from './lint-inputs.ts'
import {readRequest} from './request.ts'

/**
 * Report what is wrong in documents.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function lintCommand(parameters: ParametersOf<'lint'>): Promise<ExitCode> {
  const request = await readRequest(parameters)
  if (request.newBaseline !== undefined) return recordBaseline(request, request.newBaseline)
  if (!request.watch) return lintOnce(request)
  const {watchInputs} = await import('./watch.ts')
  await lintOnce(request)
  return watchInputs(request, (changed) => lintOnce(request, changed))
}

async function lintOnce(request: LintRequest, among?: ReadonlySet<string>): Promise<ExitCode> {
  const linted = await lintInputs(request, among)
  // What changed is nothing that the user means.
  if (among && linted.files.length === 0) return exitCode.clean
  const matched = await withoutBaseline(linted.files, request)
  const files = oncePerFailure(matched.files)
  const {cwd, quiet, stdinPath} = request
  await writeReports(quiet ? files.map((file) => withoutMinor(file, request)) : files, {
    ...request,
    textOf: async (path) => {
      if (path === stdinPath) return linted.stdin
      const document = await readDocument(path, cwd)
      return 'value' in document ? document.value : undefined
    }
  })
  if (!quiet) {
    sumUp({...linted, files: matched.files}, files, request)
    sayBaseline(matched)
  }
  return codeOf(files, request)
}

async function withoutBaseline(
  files: ReadonlyArray<CheckedFile>,
  {baseline, cwd}: LintRequest
): Promise<Matched> {
  if (baseline === undefined) return {files, known: 0, stale: 0}
  const {matchBaseline} = await import('../baseline/baseline.ts')
  return matchBaseline(files, baseline, cwd)
}

async function recordBaseline(request: LintRequest, file: string): Promise<ExitCode> {
  const {files} = await lintInputs(request)
  const failures = oncePerFailure(files.filter(({messages}) => messages.some(isFailure)))
  await writeReports(failures, {...request, textOf: async () => undefined})
  const {writeBaseline} = await import('../baseline/baseline.ts')
  const count = await writeBaseline(files, file, request.cwd)
  process.stderr.write(`Wrote ${amount(count, 'problem')} into the baseline.\n`)
  return failures.length > 0 ? exitCode.failure : exitCode.clean
}

/** Say what was done, on standard error, so that reports on standard output stay whole. */
function sumUp(
  {files, isSearch, named}: Pick<Linted, 'isSearch' | 'named'> & Pick<Matched, 'files'>,
  reported: ReadonlyArray<CheckedFile>,
  {reports, shard, verbose}: LintRequest
): void {
  const shown = files.filter(({path}) => verbose || named.has(path))
  process.stderr.write(draftLines(shown))
  // A message about the file says why.
  process.stderr.write(reasonLines(shown.filter(({messages}) => messages.length === 0)))
  if (!isSearch && !reports.some(isForPeople)) return
  const messages = reported.flatMap(({messages}) => messages)
  const whyNone = shard && `no files are in shard ${shard.number}/${shard.count}`
  process.stderr.write(closingLine(files, messages, whyNone))
}

function sayBaseline({known, stale}: Matched): void {
  if (known > 0) process.stderr.write(`Not reported: ${amount(known, 'problem')} of the baseline.\n`) // prettier-ignore
  if (stale > 0) {
    process.stderr.write(
      `Not found any more: ${amount(stale, 'problem')} of the baseline; write it again with \`--write-baseline\`.\n`
    )
  }
}

/** Without what does not count for the exit code. */
function withoutMinor(file: CheckedFile, {failOn}: LintRequest): CheckedFile {
  return {...file, messages: file.messages.filter((message) => countsFor(failOn, message))}
}

function countsFor(failOn: LintRequest['failOn'], {fatal}: PlainMessage): boolean {
  return fatal === true || (failOn === 'warning' && fatal === false)
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

function codeOf(files: ReadonlyArray<CheckedFile>, {failOn, maxWarnings}: LintRequest): ExitCode {
  const messages = files.flatMap(({messages}) => messages)
  if (messages.some(isFailure)) return exitCode.failure
  const warnings = messages.filter(({fatal}) => fatal === false).length
  if (warnings > maxWarnings) {
    process.stderr.write(
      `Too many warnings: ${warnings}, expected at most ${maxWarnings} (\`--max-warnings\`).\n`
    )
    return exitCode.findings
  }
  return messages.some((message) => countsFor(failOn, message)) ? exitCode.findings : exitCode.clean
}
