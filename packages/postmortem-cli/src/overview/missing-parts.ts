import type {CheckedReport} from './checked-report.ts'
import {unfolded} from 'remark-lint-postmortem/edits'

const prefix = 'postmortem-'

/** A part that reports lack. */
export interface MissingPart {
  /** Name of the rule that reports it. */
  rule: string
  /** What is missing: the name of a section, a step, a field, or the words of the rule. */
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
    for (const {reason, ruleId} of unfolded(messages)) {
      if (!ruleId?.startsWith(prefix)) continue
      const rule = ruleId.slice(prefix.length)
      for (const part of partsIn(reason)) {
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

/** Messages name what is missing, or say what is without something. */
function partsIn(reason: string): Array<string> {
  const [what = ''] = reason.split(', expected ', 1)
  const clause = what.replace(/^Unexpected /, '')
  if (clause.startsWith('missing ')) {
    const names = [...clause.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
    return names.length > 0 ? names : [clause]
  }
  // One that quotes the document is about a single place.
  return clause.includes(' without ') && !clause.includes('`') ? [clause] : []
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
