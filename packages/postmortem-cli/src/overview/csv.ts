import type {Overview} from './overview.ts'
import type {ReportFacts} from './report-facts.ts'
import {escapeControls} from '../report/escape-controls.ts'

type Value = boolean | number | string | undefined

const columns: Readonly<Record<string, (report: ReportFacts) => Value>> = {
  path: ({path}) => path,
  title: ({title}) => title,
  date: ({date}) => date,
  severity: ({severity}) => severity,
  draft: ({isDraft}) => isDraft,
  seconds_to_detect: ({secondsToDetect}) => secondsToDetect,
  seconds_to_resolve: ({secondsToResolve}) => secondsToResolve,
  days_to_publish: ({daysToPublish}) => daysToPublish,
  open_actions: ({openActions}) => openActions,
  overdue_actions: ({overdueActions}) => overdueActions
}

/**
 * Write an overview as CSV (RFC 4180): a header, and a row for each report.
 *
 * @param overview
 *   Overview.
 */
export function overviewCsv({reports}: Overview): string {
  const rows = reports.map((report) => Object.values(columns).map((valueOf) => valueOf(report)))
  return [Object.keys(columns), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/**
 * Write a cell. What a spreadsheet would compute starts with an apostrophe, which makes it text.
 *
 * @param value
 *   Value; one that is not known is empty.
 */
export function csvCell(value: Value): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const text = escapeControls(value).replace(/^[=+\-@＝＋－＠]/, "'$&")
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
