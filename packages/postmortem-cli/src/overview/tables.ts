import type {Overview} from './overview.ts'
import {amount} from '../report/summary.ts'
import {formatSeconds, measuresOf, unknown} from './words.ts'

/** A text, or one that links to a report. */
export type Cell = string | {text: string; report: string}

/** A table of an overview, for people. */
export interface Table {
  title: string
  /** Sentences before it. */
  notes?: ReadonlyArray<string>
  header: ReadonlyArray<string>
  /** Indices of columns of numbers. */
  numbers: ReadonlyArray<number>
  rows: ReadonlyArray<ReadonlyArray<Cell>>
}

/**
 * Make the tables of an overview.
 *
 * @param overview
 *   Overview.
 */
export function tablesOf(
  overview: Overview
): Record<'actions' | 'missing' | 'owners' | 'reports' | 'severities' | 'times', Table> {
  return {
    reports: reportTable(overview),
    times: timeTable(overview),
    owners: ownerTable(overview),
    actions: actionTable(overview),
    severities: severityTable(overview),
    missing: missingTable(overview)
  }
}

function reportTable({reports, today}: Overview): Table {
  const late = today === undefined ? [] : ['Overdue']
  return {
    title: 'Reports',
    header: ['Date', 'Severity', 'Report', 'Duration', 'Open actions', ...late],
    numbers: [3, 4, 5],
    rows: reports.map(
      ({date, isDraft, openActions, overdueActions, path, secondsToResolve, severity, title}) => [
        date ?? unknown,
        severity ?? unknown,
        {text: (title ?? path) + (isDraft ? ' (draft)' : ''), report: path},
        secondsToResolve === undefined ? unknown : formatSeconds(secondsToResolve),
        String(openActions),
        ...(overdueActions === undefined ? [] : [String(overdueActions)])
      ]
    )
  }
}

function timeTable(overview: Overview): Table {
  return {
    title: 'Times',
    notes: [
      'Nine of ten known values are not longer than p90. What a report does not say exactly counts as unknown.'
    ],
    header: ['Measure', 'Known', 'Unknown', 'Median', 'p90'],
    numbers: [1, 2, 3, 4],
    rows:
      overview.reports.length === 0
        ? []
        : measuresOf(overview).map(({about, format, name, spread}) => [
            `${name}, ${about}`,
            String(spread.known),
            String(spread.unknown),
            spread.median === undefined ? unknown : format(spread.median),
            spread.p90 === undefined ? unknown : format(spread.p90)
          ])
  }
}

function ownerTable({actions, today}: Overview): Table {
  const late = today === undefined ? [] : ['Overdue']
  const counts = ({carriedOver, open, overdue}: Overview['actions']['byOwner'][number]) =>
    [open, ...(overdue === undefined ? [] : [overdue]), carriedOver].map(String)
  return {
    title: 'Open actions by owner',
    notes: [
      'An action that is in several reports is carried over and counts once; it counts for each of its owners.'
    ],
    header: ['Owner', 'Open', ...late, 'Carried over'],
    numbers: [1, 2, 3],
    rows:
      actions.items.length === 0
        ? []
        : [
            ...actions.byOwner.map((row) => [row.owner ?? 'nobody', ...counts(row)]),
            ['all', ...counts(actions)]
          ]
  }
}

function actionTable({actions, reports, today}: Overview): Table {
  const titles = new Map(reports.map(({path, title}) => [path, title ?? path]))
  const late = today === undefined ? [] : ['Overdue']
  const items = actions.items.toSorted((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0))
  return {
    title: 'Open actions',
    header: ['Action', 'Owner', 'Deadline', ...late, 'Last report', 'Reports'],
    numbers: [late.length + 4],
    rows: items.map(({action, daysOverdue, deadline, owners, reports: paths}) => [
      action,
      owners.length > 0 ? owners.join(', ') : 'nobody',
      deadline ?? unknown,
      ...late.map(() => (daysOverdue === undefined ? '' : amount(daysOverdue, 'day'))),
      {text: titles.get(paths.at(-1)!)!, report: paths.at(-1)!},
      String(paths.length)
    ])
  }
}

function severityTable({severities}: Overview): Table {
  const {levels, periods, undated} = severities
  return {
    title: 'Severity over time',
    notes: undated > 0 ? [`${amount(undated, 'report')} without a date.`] : [],
    header: ['Period', ...levels, 'Unknown'],
    numbers: [...levels.keys(), levels.length].map((index) => index + 1),
    rows: periods.map(({counts, period, unknown: rest}) => [period, ...[...counts, rest].map(String)]) // prettier-ignore
  }
}

function missingTable({missing}: Overview): Table {
  return {
    title: 'Missing parts',
    header: ['Rule', 'Missing', 'Reports'],
    numbers: [2],
    rows: missing.map(({part, reports, rule}) => [rule, part, String(reports)])
  }
}
