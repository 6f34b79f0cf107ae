import {good} from '../documents.ts'

/** A good postmortem with slips that quick fixes set right, some of them in two steps. */
export const fixable: string = good
  .replace('**Severity:** P1', '**Severity:** Huge')
  .replace('P1: no customer', 'No customer')
  .replace('All times are UTC.\n\n', '')
  .replaceAll(/(?<=\d\d:\d\d) UTC/g, '')
  .replace(/## What Went Well\n\n.*\n\n/, '')

/** The same, while it is being written. */
export const draft: string = fixable.replace('**Status:** final', '**Status:** draft')

/**
 * A long postmortem: one line in ten is an entry of its timeline, the others are notes.
 *
 * @param lines
 *   Lines, at least.
 */
export function longDocument(lines: number): string {
  const entries = Array.from({length: lines / 10}, (_, index) => {
    const time = new Date(Date.UTC(2025, 4, 5) + index * 60_000).toISOString()
    return `- ${time.slice(0, 10)} ${time.slice(11, 16)} Request ${index} of the *checkout* times out.`
  })
  const notes = Array.from({length: lines / 4}, (_, index) => {
    return `Worker ${index} waited for a connection of the pool, as its [log](https://logs.example.com/${index}) shows.\nIt gave up after \`${index}\` seconds, and the next one in the queue had to wait as well.\n\n`
  })
  return `${fixable.replace('- 14:05 The change', `${entries.join('\n')}\n- 2025-05-05 14:05 The change`)}\n## Supporting Information\n\n${notes.join('')}`
}
