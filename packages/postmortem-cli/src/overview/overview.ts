import type {CalendarDate} from 'mdast-util-postmortem'
import type {CheckedFile} from '../lint/checked-file.ts'
import type {MissingPart} from './missing-parts.ts'
import type {ReportFacts} from './report-facts.ts'
import type {Severities} from './severities.ts'
import type {Spread} from './spread.ts'
import type {OwnerActions, TrackedAction} from './tracked-actions.ts'
import {isoDay} from 'remark-lint-postmortem'
import {oldestFirst} from './checked-report.ts'
import {missingParts} from './missing-parts.ts'
import {factsOf} from './report-facts.ts'
import {severitiesOf} from './severities.ts'
import {spreadOf} from './spread.ts'
import {actionsByOwner, countActions, trackedActions} from './tracked-actions.ts'

/** What a folder of reports says as a whole. */
export interface Overview {
  /** The day that was given, such as `2026-01-31`; without it nothing is overdue. */
  today?: string
  /** Reports, the newest first, those without a date last. */
  reports: Array<ReportFacts>
  times: {
    /** Seconds from start to detection. */
    detect: Spread
    /** Seconds from start to recovery, or the duration that is stated. */
    resolve: Spread
    /** Days from recovery to publication. */
    publish: Spread
  }
  actions: Omit<OwnerActions, 'owner'> & {
    byOwner: Array<OwnerActions>
    /** Open actions, those of the oldest report first. */
    items: Array<TrackedAction>
  }
  severities: Severities
  missing: Array<MissingPart>
}

/**
 * Sum up reports.
 *
 * @param files
 *   Checked documents in any order, each with what was read.
 * @param today
 *   Day to compare deadlines with; without it nothing is overdue.
 */
export function overviewOf(
  files: ReadonlyArray<CheckedFile>,
  today: CalendarDate | undefined
): Overview {
  const checked = oldestFirst(files)
  const items = trackedActions(checked, today)
  const hasToday = today !== undefined
  const facts = checked.map((report) => factsOf(report, items, hasToday))
  return {
    ...(today && {today: isoDay(today)}),
    reports: facts.toReversed(),
    times: {
      detect: spreadOf(facts.map(({secondsToDetect}) => secondsToDetect)),
      resolve: spreadOf(facts.map(({secondsToResolve}) => secondsToResolve)),
      publish: spreadOf(facts.map(({daysToPublish}) => daysToPublish))
    },
    actions: {...countActions(items, hasToday), byOwner: actionsByOwner(items, hasToday), items},
    severities: severitiesOf(facts, checked),
    missing: missingParts(checked)
  }
}
