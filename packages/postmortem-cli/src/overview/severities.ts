import type {ReportFacts} from './report-facts.ts'
import {isSameLevel} from 'remark-lint-postmortem'

/** How many reports there are of each severity, over time. */
export interface Severities {
  /** Levels in the order of their names, as written first. */
  levels: Array<string>
  /** Quarters, or years if these are many, that have reports with a date, the oldest first. */
  periods: Array<{
    /** Such as `2026-Q1` or `2026`. */
    period: string
    /** Number of reports of each level, in the order of levels. */
    counts: Array<number>
    /** Number of reports without a severity. */
    unknown: number
  }>
  /** Number of reports without a date. */
  undated: number
}

/** With more of them years are easier to read. */
const mostQuarters = 12

/**
 * Count reports by severity and time.
 *
 * @param reports
 *   Reports, the oldest first.
 */
export function severitiesOf(reports: ReadonlyArray<ReportFacts>): Severities {
  const levels: Array<string> = []
  for (const {severity} of reports) {
    if (severity !== undefined && levelIn(levels, severity) === -1) levels.push(severity)
  }
  levels.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const dated = reports.flatMap(({date, severity}) => (date === undefined ? [] : [{date, severity}])) // prettier-ignore
  const quarters = new Set(dated.map(({date}) => quarterOf(date)))
  const periodOf = quarters.size > mostQuarters ? yearOf : quarterOf
  const periods = [...new Set(dated.map(({date}) => periodOf(date)))].map((period) => {
    const own = dated.filter(({date}) => periodOf(date) === period)
    const found = own.map(({severity}) => (severity === undefined ? -1 : levelIn(levels, severity)))
    const countOf = (level: number) => found.filter((one) => one === level).length
    return {period, counts: levels.map((_, level) => countOf(level)), unknown: countOf(-1)}
  })
  return {levels, periods, undated: reports.length - dated.length}
}

/**
 * Find a level among levels, however it is written.
 *
 * @param levels
 *   Levels.
 * @param severity
 *   Level as written.
 * @returns
 *   Its index, or -1.
 */
export function levelIn(levels: ReadonlyArray<string>, severity: string): number {
  return levels.findIndex((level) => isSameLevel(level, severity))
}

/** `SEV-2` comes before `SEV10`. */
function sortKey(level: string): string {
  const name = level.toLowerCase().replaceAll(/[\s-]/g, '')
  return name.replaceAll(/\d+/g, (digits) => digits.padStart(9, '0'))
}

function yearOf(date: string): string {
  return date.split('-')[0]!
}

function quarterOf(date: string): string {
  const [year = '', month] = date.split('-')
  return `${year}-Q${Math.ceil(Number(month) / 3)}`
}
