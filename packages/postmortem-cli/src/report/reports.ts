import type {VFile} from 'vfile'
import type {CheckedFile} from '../lint/checked-file.ts'
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {repositoryRoot} from 'vfile-repository-path'
import {UsageError} from '../exit-code.ts'
import {withoutStacks} from '../lint/without-stacks.ts'
import {fileOf} from '../lint/checked-file.ts'

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
    return text === '' ? '' : text + '\n'
  },
  async sarif(files, {cwd, root}) {
    const {default: report} = await import('vfile-reporter-sarif')
    // Fingerprints are made of the text.
    for (const file of files) {
      if (file.messages.length === 0) continue
      file.value = await readFile(path.resolve(cwd, file.path), 'utf8').catch(() => '')
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
    const text = await withoutStacks(() =>
      reporters[name](
        files.map((one) => fileOf(one, options.cwd)),
        {...options, root, isTerminal}
      )
    )
    if (file === undefined) process.stdout.write(text)
    else await write(path.resolve(options.cwd, file), text)
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new UsageError(`Cannot write report: ${(error as Error).message}`)
  }
}
