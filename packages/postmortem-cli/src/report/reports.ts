import type {VFile} from 'vfile'
import type {CheckedFile} from '../lint/checked-file.ts'
import type {ReportName} from '../options/report-names.ts'
import type {Report} from './read-reports.ts'
import path from 'node:path'
import process from 'node:process'
import {repositoryPath, repositoryRoot} from 'vfile-repository-path'
import {writeOutput} from '../files/write-output.ts'
import {fileOf} from '../lint/checked-file.ts'
import {withoutStacks} from '../lint/without-stacks.ts'
import {linker, painter} from '../terminal/color.ts'
import {escapeControlsInLines} from './escape-controls.ts'
import {visibleFile} from './visible-file.ts'

/** How to report. */
export interface ReportOptions {
  cwd: string
  reports: ReadonlyArray<Report>
  verbose: boolean
  isColored: (isTerminal: boolean) => boolean
  /** Text of a document, unless it cannot be read. */
  textOf: (path: string) => Promise<string | undefined>
}

interface Context extends Omit<ReportOptions, 'isColored'> {
  /** Top of the repository. */
  root: string
  /** Where it goes, if not to standard output. */
  file: string | undefined
  isColored: boolean
}

type Reporter = (files: ReadonlyArray<CheckedFile>, context: Context) => Promise<string>

/** Reports in which a control stays one; in JSON it can be escaped afterwards. */
const textReports: ReadonlySet<ReportName> = new Set<ReportName>([
  'checkstyle',
  'compact',
  'github',
  'junit',
  'pretty',
  'statistics'
])

/** Each reporter is loaded when it is asked for. */
const reporters: Record<ReportName, Reporter> = {
  async checkstyle(files) {
    return (await import('./checkstyle.ts')).reportAsCheckstyle(files)
  },
  async compact(files, {cwd, verbose}) {
    return (await import('./compact.ts')).reportCompactly(files, verbose ? cwd : undefined)
  },
  async github(files, {cwd, root}) {
    const {addToJobSummary} = await import('./job-summary.ts')
    const pathOf = (path: string) => repositoryPath({cwd, path}, root).path
    await addToJobSummary(files, pathOf)
    return (await import('./github.ts')).reportForGithub(files, pathOf)
  },
  async gitlab(files, {cwd, root}) {
    return (await import('vfile-reporter-gitlab')).default(filesOf(files, cwd), {root})
  },
  async json(files, {cwd}) {
    return (await import('./json.ts')).reportAsJson(files, cwd)
  },
  async junit(files, {cwd}) {
    return (await import('./junit.ts')).reportForJunit(filesOf(files, cwd))
  },
  async pretty(files, {file, isColored, textOf, verbose}) {
    const {reportPrettily} = await import('./pretty.ts')
    const isLinked = isColored && file === undefined && process.stdout.isTTY
    return reportPrettily(files, {
      paint: painter(isColored),
      link: linker(isLinked),
      textOf,
      verbose
    })
  },
  async rdjson(files, {textOf}) {
    return (await import('./rdjson.ts')).reportAsRdjson(files, textOf)
  },
  async sarif(checked, {cwd, root, textOf}) {
    const {default: report} = await import('vfile-reporter-sarif')
    const files = filesOf(checked, cwd)
    // Fingerprints are made of the text around messages that have a place.
    for (const file of files) {
      if (file.messages.some(({place}) => place)) file.value = (await textOf(file.path)) ?? ''
    }
    const {version} = await import('../version.ts')
    const {describedRules} = await import('./sarif-rules.ts')
    const rules = await describedRules(checked)
    return report(files, {root, name: 'postmortem', version, rules})
  },
  async statistics(files, {isColored}) {
    return (await import('./statistics.ts')).reportStatistics(files, painter(isColored))
  },
  async 'statistics-json'(files) {
    return (await import('./statistics.ts')).reportStatisticsAsJson(files)
  }
}

/**
 * Write reports of what was found.
 *
 * @param files
 *   What was found.
 * @param options
 *   Which reports, where they go, and how to report.
 * @throws
 *   If a file cannot be written.
 */
export async function writeReports(
  files: ReadonlyArray<CheckedFile>,
  options: ReportOptions
): Promise<void> {
  const root = repositoryRoot(options.cwd)
  for (const report of options.reports) {
    const {file} = report
    const isColored = options.isColored(isTerminal(report))
    const context = {...options, root, file, isColored}
    const text = await withoutStacks(() => makeReport(nameOf(report), files, context))
    if (file === undefined) process.stdout.write(text)
    else await writeOutput('report', path.resolve(options.cwd, file), text, options.cwd)
  }
}

/** Check whether a report is one that people read in a terminal. */
export function isForPeople(report: Report): boolean {
  return report.file === undefined && nameOf(report) === 'pretty'
}

/** One line for each problem is best for `grep`, logs, and agents. */
function nameOf(report: Report): ReportName {
  return report.name ?? (isTerminal(report) ? 'pretty' : 'compact')
}

function isTerminal({file}: Report): boolean {
  return file === undefined && process.stdout.isTTY
}

async function makeReport(
  name: ReportName,
  files: ReadonlyArray<CheckedFile>,
  context: Context
): Promise<string> {
  const isText = textReports.has(name)
  const text = await reporters[name](isText ? files.map(visibleFile) : files, context)
  // JSON escapes only some control characters, and it may be printed to a terminal.
  return isText ? text : escapeControlsInLines(text)
}

function filesOf(files: ReadonlyArray<CheckedFile>, cwd: string): Array<VFile> {
  return files.map((file) => fileOf(file, cwd))
}
