import type {VFile} from 'vfile'
import type {CheckedFile} from '../lint/checked-file.ts'
import type {FileHandle} from 'node:fs/promises'
import {constants, lstat, open} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {repositoryRoot} from 'vfile-repository-path'
import {leavesThroughLink} from '../files/inside.ts'
import {readDocument} from '../files/read-document.ts'
import {UsageError} from '../exit-code.ts'
import {withoutStacks} from '../lint/without-stacks.ts'
import {fileOf} from '../lint/checked-file.ts'
import {escapeControlsInLines} from './escape-controls.ts'
import {visibleFile} from './visible-file.ts'

export const reportNames = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const

/** A report, and where it goes: standard output if there is no file. */
export interface Report {
  name: (typeof reportNames)[number]
  file?: string
}

/** How to report. */
export interface ReportOptions {
  cwd: string
  verbose: boolean
  /** Colors, if the user has a wish. */
  color: boolean | undefined
}

interface Context extends ReportOptions {
  /** Top of the repository. */
  root: string
  isTerminal: boolean
}

type Reporter = (files: Array<VFile>, context: Context) => Promise<string>

/** Reports in which a control stays one; in JSON it can be escaped afterwards. */
const textReports: ReadonlySet<Report['name']> = new Set(['github', 'junit', 'pretty'])

/** Each reporter is loaded when it is asked for. */
const reporters: Record<Report['name'], Reporter> = {
  async github(files, {root}) {
    return (await import('./github.ts')).reportForGithub(files, root)
  },
  async gitlab(files, {root}) {
    return (await import('vfile-reporter-gitlab')).default(files, {root})
  },
  async json(files) {
    const {reporterJson} = await import('vfile-reporter-json')
    return reporterJson(files, {pretty: true}) + '\n'
  },
  async junit(files) {
    return (await import('./junit.ts')).reportForJunit(files)
  },
  async pretty(files, {color, isTerminal, verbose}) {
    const {reporter} = await import('vfile-reporter')
    const text = reporter(files, {color: color ?? isTerminal, quiet: true, verbose})
    return text === '' ? '' : withoutCounts(text, files) + '\n'
  },
  async sarif(files, {cwd, root}) {
    const {default: report} = await import('vfile-reporter-sarif')
    // Fingerprints are made of the text around messages that have a place.
    for (const file of files) {
      if (!file.messages.some(({place}) => place)) continue
      const document = await readDocument(file.path, cwd)
      file.value = 'value' in document ? document.value : ''
    }
    return report(files, {root, name: 'postmortem'})
  }
}

/**
 * Write reports of what was found.
 *
 * @param files
 *   What was found.
 * @param reports
 *   Which reports, and where they go.
 * @param options
 *   How to report.
 * @throws
 *   If a file cannot be written.
 */
export async function writeReports(
  files: ReadonlyArray<CheckedFile>,
  reports: ReadonlyArray<Report>,
  options: ReportOptions
): Promise<void> {
  const root = repositoryRoot(options.cwd)
  for (const {file, name} of reports) {
    const isTerminal = file === undefined && process.stdout.isTTY && !process.env.NO_COLOR
    const text = await withoutStacks(() => makeReport(name, files, {...options, root, isTerminal}))
    if (file === undefined) process.stdout.write(text)
    else await write(path.resolve(options.cwd, file), text, options.cwd)
  }
}

async function makeReport(
  name: Report['name'],
  files: ReadonlyArray<CheckedFile>,
  context: Context
): Promise<string> {
  const isText = textReports.has(name)
  const shown = isText ? files.map(visibleFile) : files
  const text = await reporters[name](
    shown.map((one) => fileOf(one, context.cwd)),
    context
  )
  // JSON escapes only some control characters, and it may be printed to a terminal.
  return isText ? text : escapeControlsInLines(text)
}

/** Leave out the line at the end: the whole run is summed up on standard error. */
function withoutCounts(report: string, files: ReadonlyArray<VFile>): string {
  const isCounted = files.some(({messages}) => messages.some(({fatal}) => fatal != null))
  return isCounted ? report.slice(0, report.lastIndexOf('\n\n')) : report
}

async function write(file: string, text: string, cwd: string): Promise<void> {
  try {
    const handle = await openReport(file, cwd)
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new UsageError(`Cannot write report: ${(error as Error).message}`)
  }
}

/** `/dev/stdout`, `/dev/null`, `/dev/fd/63`: whatever they are, no repository brought them along. */
const devices = /^\/dev\/(?:fd\/)?[^/]+$/

/** A repository can bring links and pipes along. */
async function openReport(file: string, cwd: string): Promise<FileHandle> {
  if (devices.test(file)) return open(file, 'w')
  const found = await lstat(file).catch(() => undefined)
  if (found && !found.isFile()) {
    throw new Error(`\`${file}\` is not a regular file; remove it, or name another file`)
  }
  if (await leavesThroughLink(path.dirname(file), cwd)) {
    throw new Error(`a link to the folder of \`${file}\` leaves the working directory`)
  }
  return open(file, reportFlags)
}

/** A link or pipe that replaced the file meanwhile is neither followed nor waited for. */
const reportFlags =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_TRUNC |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0)
