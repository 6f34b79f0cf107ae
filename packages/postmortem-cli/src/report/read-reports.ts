import type {Parameters} from '../options/commands.ts'
import type {ReportName} from '../options/report-names.ts'
import {UsageError} from '../exit-code.ts'

/** A report, and where it goes: standard output if there is no file. */
export interface Report {
  /** By default one for people in a terminal, and one for programs elsewhere. */
  name?: ReportName
  file?: string
}

/**
 * Read which reports the user wants, and where they go: each file belongs to the report before it.
 *
 * @param given
 *   Options in the order in which they were given.
 * @param isStatistics
 *   Whether the user wants to know how many problems there are of each rule: in place of the report
 *   for people, or of that as JSON.
 */
export function readReports(given: Parameters['given'], isStatistics: boolean): Array<Report> {
  const isJson = given.some(({name, value}) => name === 'format' && value === 'json')
  const reports: Array<Report> = isStatistics && !isJson ? [{name: 'statistics'}] : []
  for (const {name, value} of given) {
    const isCounted = isStatistics && value === 'json'
    if (name === 'format') reports.push({name: isCounted ? 'statistics-json' : (value as ReportName)}) // prettier-ignore
    if (name !== 'output-file') continue
    if (reports.length === 0) reports.push({})
    const report = reports.at(-1)!
    if (report.file !== undefined) {
      throw new UsageError(
        'Unexpected second `--output-file` of one report, expected `--format` before it'
      )
    }
    report.file = value
  }
  if (reports.length === 0) reports.push({})
  if (reports.filter(({file}) => file === undefined).length > 1) {
    throw new UsageError(
      'Unexpected several reports on standard output, expected `--output-file` for all but one'
    )
  }
  return reports
}
