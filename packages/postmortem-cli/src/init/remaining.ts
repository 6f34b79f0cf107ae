import type {PlainMessage} from '../lint/checked-file.ts'
import {unfolded} from 'remark-lint-postmortem/edits'
import {amount} from '../report/summary.ts'

interface Checked {
  messages: ReadonlyArray<PlainMessage>
}

/**
 * Count what is reported with settings, and was without them, by rule.
 *
 * @param before
 *   Reports, with what is reported without settings.
 * @param after
 *   The same, with settings.
 * @returns
 *   A table in lines, the rule with most findings first.
 */
export function remainingTable(
  before: ReadonlyArray<Checked>,
  after: ReadonlyArray<Checked>
): string {
  const [earlier, remaining] = [countByRule(before), countByRule(after)]
  const rules = [...new Set([...remaining.keys(), ...earlier.keys()])]
    .map((rule) => ({rule, was: earlier.get(rule) ?? 0, is: remaining.get(rule) ?? 0}))
    .toSorted((a, b) => b.is - a.is || b.was - a.was || (a.rule < b.rule ? -1 : 1))
  const width = Math.max(...rules.map(({rule}) => rule.length), 0)
  const lines = rules.map(
    ({is, rule, was}) =>
      `  ${rule.padEnd(width)}  ${String(is).padStart(5)}${is === was ? '' : `  (${was} without the settings)`}`
  )
  const sum = (key: 'is' | 'was') => rules.reduce((total, one) => total + one[key], 0)
  const total = `${amount(sum('is'), 'finding')} with these settings, ${sum('was')} without them`
  return `${[total, ...lines].join('\n')}\n`
}

function countByRule(files: ReadonlyArray<Checked>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const message of unfolded(files.flatMap(({messages}) => messages))) {
    const rule = message.ruleId?.replace(/^postmortem-/, '')
    if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return counts
}
