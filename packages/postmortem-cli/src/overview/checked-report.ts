import type {Postmortem} from 'mdast-util-postmortem'
import type {CheckedFile} from '../lint/checked-file.ts'
import {isoDay} from 'remark-lint-postmortem'

/** A document that is an incident report. */
export type CheckedReport = CheckedFile & {postmortem: Postmortem}

/**
 * Keep the reports among documents, the oldest first, those without a date before all others.
 *
 * @param files
 *   Documents in any order.
 */
export function oldestFirst(files: ReadonlyArray<CheckedFile>): Array<CheckedReport> {
  return files
    .flatMap((file) => (file.postmortem ? [{...file, postmortem: file.postmortem}] : []))
    .map((report) => ({report, key: [dayOf(report.postmortem), report.path].join('\0')}))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({report}) => report)
}

function dayOf({date}: Postmortem): string {
  return date ? isoDay(date) : ''
}

/**
 * Write words of a document in one line.
 *
 * @param written
 *   Words as written.
 */
export function inOneLine(written: string): string {
  return written.replaceAll(/\s+/g, ' ').trim()
}
