import type {Overview} from './overview.ts'
import type {Spread} from './spread.ts'
import {formatDuration} from 'remark-lint-postmortem'
import {amount} from '../report/summary.ts'

/** A measure of time, for people. */
export interface Measure {
  name: string
  /** From what to what. */
  about: string
  spread: Spread
  /** Write a value. */
  format: (value: number) => string
}

/**
 * List the measures of an overview.
 *
 * @param overview
 *   Overview.
 */
export function measuresOf({times}: Overview): Array<Measure & {key: keyof Overview['times']}> {
  return [
    {key: 'detect', name: 'Time to detect', about: 'from start to detection', spread: times.detect, format: formatSeconds}, // prettier-ignore
    {key: 'resolve', name: 'Time to resolve', about: 'from start to recovery, or the stated duration', spread: times.resolve, format: formatSeconds}, // prettier-ignore
    {key: 'publish', name: 'Time to publish', about: 'in days from recovery to publication', spread: times.publish, format: formatDays} // prettier-ignore
  ]
}

/**
 * Say how many reports there are, and which days they are of.
 *
 * @param overview
 *   Overview.
 */
export function introduction({reports, today}: Overview): string {
  const dates = reports.flatMap(({date}) => date ?? [])
  const drafts = reports.filter(({isDraft}) => isDraft).length
  return [
    amount(reports.length, 'incident report'),
    ...(drafts > 0 ? [`${drafts} of them ${drafts === 1 ? 'a draft' : 'drafts'}`] : []),
    ...(dates.length > 0 ? [`from ${dates.at(-1)!} to ${dates[0]!}`] : []),
    ...(today === undefined ? [] : [`overdue as of ${today}`])
  ].join(', ') + '.' // prettier-ignore
}

/** What stands for a value that is not known. */
export const unknown = '–'

/**
 * Write a length of time.
 *
 * @param seconds
 *   Seconds.
 */
export function formatSeconds(seconds: number): string {
  return formatDuration(Math.round(seconds))
}

function formatDays(days: number): string {
  return `${days}d`
}
