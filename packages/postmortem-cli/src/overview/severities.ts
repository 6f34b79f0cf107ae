import type {ReportFacts} from './report-facts.ts'
import type {CheckedReport} from './checked-report.ts'
import {languageFor} from 'mdast-util-postmortem'
import {findSeverityLevel, isSameLevel, severityLevels} from 'remark-lint-postmortem'

/** How many reports there are of each severity, over time. */
export interface Severities {
  /** Levels, the most severe first where that is known, as written first. */
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
 * @param checked
 *   What was read of them.
 */
export function severitiesOf(
  reports: ReadonlyArray<ReportFacts>,
  checked: ReadonlyArray<CheckedReport>
): Severities {
  const levels: Array<string> = []
  for (const {severity} of reports) {
    if (severity !== undefined && levelIn(levels, severity) === -1) levels.push(severity)
  }
  const keys = new Map(levels.map((level) => [level, sortKey(level, checked)]))
  levels.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1))
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

/** Levels of the team first, in the order of its scale; then `SEV-2` before `SEV10`, `Major` before `Minor`. */
function sortKey(level: string, checked: ReadonlyArray<CheckedReport>): string {
  const numbered = (text: string) => text.replaceAll(/\d+/g, (digits) => digits.padStart(9, '0'))
  for (const {severity} of checked) {
    const own = severity && findSeverityLevel(level, severity)
    const rank = own === undefined ? -1 : severityLevels(severity!).indexOf(own)
    if (rank !== -1) return numbered(`0 ${rank} ${level}`)
  }
  const name = level.toLowerCase()
  const rank = languageFor('en').severity.words.indexOf(name)
  return numbered(rank === -1 ? `1 ${name.replaceAll(/[\s-]/g, '')}` : `2 ${rank}`)
}

function yearOf(date: string): string {
  return date.split('-')[0]!
}

function quarterOf(date: string): string {
  const [year = '', month] = date.split('-')
  return `${year}-Q${Math.ceil(Number(month) / 3)}`
}
