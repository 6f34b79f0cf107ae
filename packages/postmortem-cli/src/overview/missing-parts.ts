import type {CheckedReport} from './checked-report.ts'
import {unfolded} from 'remark-lint-postmortem/edits'

/** A part that reports lack. */
export interface MissingPart {
  /** Name of the rule that reports it. */
  rule: string
  /** What is missing: the name of a section, a step, a field, a column. */
  part: string
  /** Number of reports that lack it. */
  reports: number
}

/**
 * Count which parts reports lack.
 *
 * @param reports
 *   Reports.
 * @returns
 *   Parts by rule; the rule, and of a rule the part, that most reports lack first.
 */
export function missingParts(reports: ReadonlyArray<CheckedReport>): Array<MissingPart> {
  const byPart = new Map<string, {rule: string; part: string; paths: Set<string>}>()
  const byRule = new Map<string, Set<string>>()
  for (const {messages, path} of reports) {
    for (const {missing = [], ruleId} of unfolded(messages)) {
      const rule = ruleId?.replace(/^postmortem-/, '') ?? ''
      for (const part of missing) {
        const key = `${rule} ${part}`
        if (!byPart.has(key)) byPart.set(key, {rule, part, paths: new Set()})
        byPart.get(key)!.paths.add(path)
        byRule.set(rule, (byRule.get(rule) ?? new Set()).add(path))
      }
    }
  }
  return [...byPart.values()]
    .map(({part, paths, rule}) => ({rule, part, reports: paths.size}))
    .toSorted(
      (a, b) =>
        byRule.get(b.rule)!.size - byRule.get(a.rule)!.size ||
        compare(a.rule, b.rule) ||
        b.reports - a.reports ||
        compare(a.part, b.part)
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
