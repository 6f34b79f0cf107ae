import type {Postmortem} from 'mdast-util-postmortem'
import type {Report} from './report.ts'

/** What most reports have in common is their style: so many of ten. */
export const most = 2 / 3
/** What one report in three has may be a part of their style. */
export const some = 1 / 3
/** Fewer reports have no style in common. */
export const fewest = 3

/**
 * Count texts by the number of reports that have them; case does not count.
 *
 * @param reports
 *   Reports.
 * @param textsOf
 *   Texts of a report.
 * @returns
 *   Texts as one of the reports writes them, the commonest first.
 */
export function countByReport(
  reports: ReadonlyArray<Report>,
  textsOf: (postmortem: Postmortem, messages: Report['messages']) => ReadonlyArray<string>
): Array<[text: string, count: number]> {
  const counts = new Map<string, {text: string; count: number}>()
  for (const {messages, postmortem} of reports) {
    const texts = new Map(textsOf(postmortem, messages).map((text) => [text.toLowerCase(), text]))
    for (const [key, text] of texts) {
      const known = counts.get(key) ?? {text, count: 0}
      counts.set(key, {...known, count: known.count + 1})
    }
  }
  return Array.from(counts.values(), ({count, text}): [string, number] => [text, count]).toSorted(
    ([a, first], [b, second]) => second - first || (a < b ? -1 : 1)
  )
}

/**
 * Find the value that is there most often.
 *
 * @param values
 *   Values.
 */
export function commonest<Value extends string>(
  values: ReadonlyArray<Value>
): [value?: Value, count?: number] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Array.from(counts).toSorted(([, a], [, b]) => b - a)[0] ?? []
}
