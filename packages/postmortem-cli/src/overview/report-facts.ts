import type {CheckedReport} from './checked-report.ts'
import type {TrackedAction} from './tracked-actions.ts'
import {isoDay, publicationOf, secondsBetween, timeToResolve} from 'remark-lint-postmortem'
import {inOneLine} from './checked-report.ts'
import {countActions} from './tracked-actions.ts'

/** What an overview says of one report. */
export interface ReportFacts {
  /** Path relative to the folder that the program runs in, with slashes. */
  path: string
  title?: string
  /** Day of the incident, such as `2026-01-31`. */
  date?: string
  /** Level of severity as written. */
  severity?: string
  isDraft: boolean
  /** From start to detection. */
  secondsToDetect?: number
  /** From start to recovery, or the duration that is stated. */
  secondsToResolve?: number
  /** From recovery to publication. */
  daysToPublish?: number
  /** Action items that are neither done nor cancelled, in this report and in later ones. */
  openActions: number
  /** Those past their deadline on the day that was given. */
  overdueActions?: number
}

/**
 * Collect what an overview says of a report.
 *
 * @param report
 *   Report.
 * @param actions
 *   Open actions of all reports.
 * @param hasToday
 *   Whether it is known what is overdue.
 */
export function factsOf(
  {isDraft, path, postmortem}: CheckedReport,
  actions: ReadonlyArray<TrackedAction>,
  hasToday: boolean
): ReportFacts {
  const {date, metadata, title} = postmortem
  const severity = metadata.find(({name, placeholder, skipped}) => name === 'severity' && placeholder === undefined && !skipped)?.level?.written // prettier-ignore
  const secondsToDetect = secondsBetween(postmortem, 'started', 'detected')
  const secondsToResolve = timeToResolve(postmortem)
  const days = publicationOf(postmortem)?.days ?? -1
  const own = actions.filter(({reports}) => reports.includes(path))
  const {open, overdue} = countActions(own, hasToday)
  return {
    path,
    ...(title && {title: inOneLine(title.written)}),
    ...(date && {date: isoDay(date)}),
    ...(severity !== undefined && {severity: inOneLine(severity)}),
    isDraft: isDraft === true,
    ...(secondsToDetect !== undefined && {secondsToDetect}),
    ...(secondsToResolve !== undefined && {secondsToResolve}),
    ...(days >= 0 && {daysToPublish: days}),
    openActions: open,
    ...(overdue !== undefined && {overdueActions: overdue})
  }
}
