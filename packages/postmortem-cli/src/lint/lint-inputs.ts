import type {CheckedFile} from './checked-file.ts'
import type {LintRequest} from './request.ts'
import path from 'node:path'
import process from 'node:process'
import {changedFiles} from '../files/changed-files.ts'
import {findInputs} from '../files/find-files.ts'
import {openIgnoreFiles} from '../files/ignore-files.ts'
import {readStandardInput} from '../files/read-document.ts'
import {filesOfShard} from '../files/shard.ts'
import {escapeControls} from '../report/escape-controls.ts'
import {failedFile, ignoredFile, isFailure, warnedFile} from './checked-file.ts'
import {checkOnce} from './checker.ts'
import {lintInBatches} from './lint-in-batches.ts'
import {showProgress} from './progress.ts'

/** Results, and how the user named the files. */
export interface Linted {
  /** What was found, in the order of paths. */
  files: Array<CheckedFile>
  /** Paths that the user wrote as files. */
  named: ReadonlySet<string>
  /** The user wrote a folder or a glob. */
  isSearch: boolean
  /** Text of standard input. */
  stdin?: string
}

/**
 * Check the documents that the user means.
 *
 * @param request
 *   What `lint` is to do.
 * @param among
 *   Files to check, of those that the user means (default: all of them).
 */
export async function lintInputs(
  request: LintRequest,
  among?: ReadonlySet<string>
): Promise<Linted> {
  const linted = await (request.stdinPath === undefined
    ? lintFiles(request, among)
    : lintStdin(request, request.stdinPath))
  return {...linted, files: linted.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))}
}

async function lintFiles(request: LintRequest, among?: ReadonlySet<string>): Promise<Linted> {
  const {cacheFile, changed, cwd, inputs, shard} = request
  const {failures, files, ignored, isSearch, named, warnings} = await findInputs(inputs, request)
  const inShard = (paths: ReadonlyArray<string>) => (shard ? filesOfShard(paths, shard) : paths)
  const wanted = among ?? (changed === undefined ? undefined : await changedFiles(changed, cwd))
  const paths = inShard(wanted ? files.filter((file) => wanted.has(file)) : files)
  if (request.fix) await applyFixes(paths, request)

  const progress = showProgress(paths.length)
  const {configFile, noConfig, parser, preset, threads, timeout} = request
  const options = {
    cwd,
    configFile,
    noConfig,
    parser,
    preset,
    threads,
    timeout,
    // A thread has loaded no configuration before.
    alwaysInThread: request.watch,
    onProgress: progress.update
  }
  const lint = (paths: ReadonlyArray<string>) => lintInBatches(paths, options)
  const checked =
    cacheFile === undefined
      ? await lint(paths)
      : await lintWithCache(paths, cacheFile, request, lint)
  progress.end()
  if (among) return {files: checked, isSearch, named}
  const others = [
    ...inShard(ignored).map(ignoredFile),
    ...failures.map(failedFile),
    ...warnings.map(warnedFile)
  ]
  return {files: [...checked, ...others], isSearch, named}
}

/** What is reported afterwards is what is left. */
async function applyFixes(paths: ReadonlyArray<string>, request: LintRequest): Promise<void> {
  const {fixFiles, fixedLine} = await import('../fix/fix-files.ts')
  const {fixed} = await fixFiles(paths, {...request, suggestions: false})
  if (request.quiet) return
  for (const document of fixed) process.stderr.write(`${fixedLine(document)}\n`)
}

async function lintWithCache(
  paths: ReadonlyArray<string>,
  file: string,
  {configFile, cwd, noConfig, parser, preset}: LintRequest,
  lint: (paths: ReadonlyArray<string>) => Promise<Array<CheckedFile>>
): Promise<Array<CheckedFile>> {
  const {openCache} = await import('./cache.ts')
  const cache = await openCache(file, {configFile, cwd, noConfig, parser, preset}, warn)
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

async function lintStdin(request: LintRequest, stdinPath: string): Promise<Linted> {
  const linted = {named: new Set([stdinPath]), isSearch: false}
  const {configFile, cwd, noConfig, parser, preset, timeout} = request
  const ignoreFiles = openIgnoreFiles(cwd, timeout)
  const {base, dir} = path.parse(path.resolve(cwd, stdinPath))
  if ((await ignoreFiles.excluded(dir, [base])).size > 0) {
    const {failures} = ignoreFiles
    const files = failures.length > 0 ? failures.map(failedFile) : [ignoredFile(stdinPath)]
    return {...linted, files}
  }
  const document = await readStandardInput(stdinPath, timeout)
  if ('reason' in document) return {...linted, files: [failedFile(document)]}
  const checked = await checkOnce(document, {configFile, cwd, noConfig, parser, preset, timeout})
  return {...linted, files: [checked], stdin: document.value}
}
